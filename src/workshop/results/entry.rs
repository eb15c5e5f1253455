//! Entry of codes: where they are typed, pasted and scanned, what became of them, and all that there are.

use coop_or_gig_engine::workshop_code::{Code, Fault, Misread, LENGTH};
use yew::prelude::*;

use crate::components::controls::{button, help, help_id};
use crate::components::el::{el, of, row};
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::workshop::{Numbers, Report};
use crate::view::View;
use crate::workshop::results::{brings_back, takes_all_out, takes_out, MOST};

/// The id of the box for codes.
pub(crate) const BOX: &str = "room-codes";
const BAD: &str = "room-bad";
/// Most faults that are told one by one; all the codes at fault stay in the box.
const MOST_FAULTS: usize = 100;

pub(crate) fn gather(view: &View, numbers: &Numbers) -> Html {
    let id = AttrValue::Static(BOX);
    let bad = numbers.report.iter().flat_map(|report| &report.bad).collect::<Vec<_>>();
    let described = if bad.is_empty() { help_id(&id) } else { format!("{} {BAD}", help_id(&id)).into() };
    let entry = el("textarea")
        .with("id", &id)
        .with("rows", "2")
        .with("autocomplete", "off")
        .with("autocapitalize", "characters")
        .with("spellcheck", "false")
        .with("aria-describedby", described)
        .when(!bad.is_empty(), "aria-invalid", "true");
    let does = |what: &'static str, label: Key| -> Html {
        el("button").with("type", "button").with("data-codes", what).say(view.text(label)).into()
    };
    let faults = bad.into_iter().take(MOST_FAULTS).map(|misread| el("li").say(fault(view, misread)).into());
    of("div", "gather")
        .add(el("p").say(view.text(text::NUMBERS_INTRO)))
        .add(el("label").with("for", &id).say(view.text(text::NUMBERS_BOX)))
        .add(entry)
        .add(help(&id, view.attr(text::NUMBERS_BOX_HELP)))
        .add(
            of("p", "steps")
                .add(does("add", text::NUMBERS_ADD))
                .add(does("scan", text::NUMBERS_SCAN))
                .add(does("stop", text::NUMBERS_SCAN_STOP)),
        )
        .add(camera(view))
        .add(of("div", "said").with("role", "status").all(said(view, numbers).into_iter()))
        .add(of("ul", "faults").with("id", BAD).all(faults))
        .add(list(view, numbers))
        .into()
}

/// The camera's picture while it runs, and what is to be said of it: public/room/scan.js fills both.
fn camera(view: &View) -> Html {
    of("div", "camera")
        .add(of("p", "help").say(view.text(text::NUMBERS_SCAN_HELP)))
        .add(el("video").with("playsinline", "").with("aria-hidden", "true"))
        .add(
            of("p", "said")
                .with("role", "status")
                .with("data-ready", view.attr(text::NUMBERS_SCAN_READY))
                .with("data-refused", view.attr(text::NUMBERS_SCAN_REFUSED))
                .with("data-none", view.attr(text::NUMBERS_SCAN_NONE))
                .with("data-failed", view.attr(text::NUMBERS_SCAN_FAILED)),
        )
        .into()
}

/// Report on what was done last, and the way back from it.
fn said(view: &View, numbers: &Numbers) -> Vec<Html> {
    let line = |words: AttrValue| -> Html { el("p").say(words).into() };
    let gone = match numbers.gone.as_slice() {
        [] => None,
        [(_, code)] => Some(text::numbers_gone(view.lang, code.text()).text()),
        _ => Some(view.attr(text::NUMBERS_ALL_GONE)),
    };
    let gone = gone.map(|words| {
        let undo = button(brings_back(view), view.attr(text::UNDO), true);
        html! { <p id={view.id("room-back")}>{ changing(words) }{ " " }{ undo }</p> }
    });
    let report = numbers.report.iter().flat_map(|report| reported(view, report)).map(line);
    gone.into_iter().chain(report).collect()
}

fn reported(view: &View, report: &Report) -> Vec<AttrValue> {
    let lang = view.lang;
    let n = |count: usize| i64::try_from(count).unwrap_or(0);
    let first = report.known.first().map(Code::text).unwrap_or_default();
    let told = [
        (report.added > 0).then(|| text::numbers_added(lang, n(report.added)).text()),
        (!report.known.is_empty()).then(|| text::numbers_known(lang, n(report.known.len()), first).text()),
        (!report.bad.is_empty()).then(|| text::numbers_bad(lang, n(report.bad.len())).text()),
        report.is_full.then(|| text::numbers_full(lang, MOST.to_string()).text()),
    ];
    let told: Vec<_> = told.into_iter().flatten().collect();
    if told.is_empty() {
        vec![view.attr(text::NUMBERS_NONE)]
    } else {
        told
    }
}

/// Message on what is wrong with a text that is no code.
fn fault(view: &View, Misread { text: code, fault }: &Misread) -> AttrValue {
    let (lang, code) = (view.lang, code.clone());
    match fault {
        Fault::Short(n) => text::fault_short(lang, code, n.to_string(), LENGTH.to_string()),
        Fault::Long(n) => text::fault_long(lang, code, n.to_string(), LENGTH.to_string()),
        Fault::Letter(letter) => text::fault_letter(lang, code, letter.to_string()),
        Fault::Wrong => text::fault_wrong(lang, code),
        Fault::Version => text::fault_version(lang, code),
    }
    .text()
}

/// List of every code, the newest first.
fn list(view: &View, numbers: &Numbers) -> Html {
    if numbers.codes.is_empty() {
        return Html::default();
    }
    let item = |(place, code): (usize, &Code)| -> Html {
        let name = text::numbers_out_code(view.lang, code.text()).text();
        let onclick = takes_out(view, place);
        let out = html! { <button type="button" aria-label={name} {onclick}>{ changing(view.text(text::NUMBERS_OUT)) }</button> };
        el("li").keyed(code.text()).add(el("span").say(code.text())).add(out).into()
    };
    row(vec![
        el("details")
            .add(el("summary").say(text::numbers_list(view.lang, numbers.codes.len().to_string()).text()))
            .add(of("ul", "codes").all(numbers.codes.iter().enumerate().rev().map(item)))
            .into(),
        of("p", "steps")
            .add(button(takes_all_out(view), view.attr(text::NUMBERS_CLEAR), true))
            .add(el("button").with("type", "button").with("data-codes", "save").say(view.text(text::NUMBERS_SAVE)))
            .into(),
        of("p", "said").with("role", "status").with("data-saved", view.attr(text::NUMBERS_SAVED)).with("data-failed", "").into(),
    ])
}
