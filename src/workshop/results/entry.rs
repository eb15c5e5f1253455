//! Entry of codes: where they are typed, pasted and scanned, what became of them, and all that there are.

use coop_or_gig_engine::workshop_code::{Code, Fault, Misread, LENGTH};
use yew::prelude::*;

use crate::components::controls::{help, help_id};
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::workshop::{Numbers, Report};
use crate::view::View;
use crate::workshop::results::{brings_back, takes_all_out, takes_out, MOST};
use crate::workshop::stage::button;

/// The id of the box for codes.
pub(crate) const BOX: &str = "room-codes";
const BAD: &str = "room-bad";
/// Most faults that are told one by one; all the codes at fault stay in the box.
const MOST_FAULTS: usize = 100;

/// The codes: where they are entered, what became of them, and all that there are.
pub(crate) fn gather(view: &View, numbers: &Numbers) -> Html {
    let id = AttrValue::Static(BOX);
    let bad = numbers.report.iter().flat_map(|report| &report.bad).collect::<Vec<_>>();
    let described = if bad.is_empty() { help_id(&id) } else { format!("{} {BAD}", help_id(&id)).into() };
    let is_bad = (!bad.is_empty()).then_some("true");
    let does = |what: &'static str, label: Key| {
        html! { <button type="button" data-codes={what}>{ changing(view.text(label)) }</button> }
    };
    let faults = bad.into_iter().take(MOST_FAULTS).map(|misread| html! { <li>{ changing(fault(view, misread)) }</li> });
    html! {
        <div class="gather">
            <p>{ changing(view.text(text::NUMBERS_INTRO)) }</p>
            <label for={&id}>{ changing(view.text(text::NUMBERS_BOX)) }</label>
            <textarea id={&id} rows="2" autocomplete="off" autocapitalize="characters" spellcheck="false"
                aria-describedby={described} aria-invalid={is_bad} />
            { help(&id, view.attr(text::NUMBERS_BOX_HELP)) }
            <p class="steps">
                { does("add", text::NUMBERS_ADD) }{ does("scan", text::NUMBERS_SCAN) }{ does("stop", text::NUMBERS_SCAN_STOP) }
            </p>
            { camera(view) }
            <div class="said" role="status">{ for said(view, numbers) }</div>
            <ul class="faults" id={BAD}>{ for faults }</ul>
            { list(view, numbers) }
        </div>
    }
}

/// The camera's picture while it runs, and what is to be said of it: public/room/scan.js fills both.
fn camera(view: &View) -> Html {
    html! {
        <div class="camera">
            <p class="help">{ changing(view.text(text::NUMBERS_SCAN_HELP)) }</p>
            <video playsinline=true aria-hidden="true"></video>
            <p class="said" role="status" data-ready={view.text(text::NUMBERS_SCAN_READY)}
                data-refused={view.text(text::NUMBERS_SCAN_REFUSED)} data-none={view.text(text::NUMBERS_SCAN_NONE)}
                data-failed={view.text(text::NUMBERS_SCAN_FAILED)}></p>
        </div>
    }
}

/// Report on what was done last, and the way back from it.
fn said(view: &View, numbers: &Numbers) -> Vec<Html> {
    let line = |words: AttrValue| html! { <p>{ changing(words) }</p> };
    let gone = match numbers.gone.as_slice() {
        [] => None,
        [(_, code)] => Some(text::numbers_gone(view.lang, code.text()).text()),
        _ => Some(view.attr(text::NUMBERS_ALL_GONE)),
    };
    let gone = gone.map(|words| {
        let undo = button(brings_back(view), view.text(text::UNDO));
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
    let item = |(place, code): (usize, &Code)| {
        let code = code.text();
        let name = text::numbers_out_code(view.lang, code.clone()).text();
        let out = changing(view.text(text::NUMBERS_OUT));
        html! {
            <li key={code.clone()}>
                <span translate="no">{ code }</span>
                <button type="button" aria-label={name} onclick={takes_out(view, place)}>{ out }</button>
            </li>
        }
    };
    let count = text::numbers_list(view.lang, numbers.codes.len().to_string()).text();
    html! {
        <>
            <details>
                <summary>{ changing(count) }</summary>
                <ul class="codes">{ for numbers.codes.iter().enumerate().rev().map(item) }</ul>
            </details>
            <p class="steps">
                { button(takes_all_out(view), view.text(text::NUMBERS_CLEAR)) }
                <button type="button" data-codes="save">{ changing(view.text(text::NUMBERS_SAVE)) }</button>
            </p>
            <p class="said" role="status" data-saved={view.text(text::NUMBERS_SAVED)} data-failed=""></p>
        </>
    }
}
