//! Entry of codes: where they are typed, pasted and scanned, what became of them, and all that there are.

use coop_or_gig_engine::workshop_code::{Code, Fault, Misread, LENGTH};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::browser::files::save_text;
use crate::browser::keyboard;
use crate::components::controls::{help, help_id};
use crate::components::text::{changing, space};
use crate::locale::text;
use crate::state::workshop::{Numbers, Report};
use crate::view::{View, ViewProps};
use crate::workshop::controls::button;
use crate::workshop::results::csv::sheet;
use crate::workshop::results::scanner::use_scanner;
use crate::workshop::results::{add, brings_back, rehearsal, takes_all_out, takes_out, unread, BOX, MOST};

/// Name of the file of all codes.
const FILE: &str = "coop-or-gig-room.csv";
const BAD: &str = "room-bad";
/// Most faults that are told one by one; all the codes at fault stay in the box.
const MOST_FAULTS: usize = 100;

/// The codes: where they are entered, what became of them, and all that there are.
#[component]
pub(crate) fn Entry(ViewProps { view }: &ViewProps) -> Html {
    let entry = use_node_ref();
    let scanner = use_scanner(view);
    let is_saved = use_state(|| false);
    let numbers = &view.ui.room.numbers;
    let adds = {
        let (view, entry) = (view.clone(), entry.clone());
        Callback::from(move |()| take_in(&view, &entry))
    };
    let faults = numbers.report.iter().flat_map(|report| &report.bad).take(MOST_FAULTS);
    let faults = faults.map(|misread| html! { <li>{ changing(fault(view, misread)) }</li> });
    let is_folded = numbers.is_folded();
    let folds = view.updates(move |ui, _: MouseEvent| ui.room_mut().numbers.is_folded = Some(!is_folded));
    let (label, expanded) = if is_folded { (text::NUMBERS_OPEN, "false") } else { (text::NUMBERS_FOLD, "true") };
    html! {
        <div class="gather">
            <p class="fold">
                <button type="button" aria-expanded={expanded} onclick={folds}>{ changing(view.text(label)) }</button>
            </p>
            <p class="more">{ changing(view.text(text::NUMBERS_INTRO)) }</p>
            { typed(view, entry, adds.clone()) }
            // Beside the box, so that it is seen with it.
            <div class="said" role="status">{ for said(view, numbers) }</div>
            <ul class="faults" id={BAD}>{ for faults }</ul>
            <p class="steps">{ button(adds.reform(|_| ()), view.text(text::NUMBERS_ADD)) }{ scanner.switch() }</p>
            { scanner.picture() }
            <div class="more">{ list(view, numbers, is_saved) }{ rehearsal::start(view, numbers) }</div>
        </div>
    }
}

/// Box for codes; Enter adds what stands in it.
fn typed(view: &View, entry: NodeRef, adds: Callback<()>) -> Html {
    let id = AttrValue::Static(BOX);
    let is_bad = view.ui.room.numbers.report.as_ref().is_some_and(|report| !report.bad.is_empty());
    let described = if is_bad { format!("{} {BAD}", help_id(&id)).into() } else { help_id(&id) };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if keyboard::is_enter(&event) {
            event.prevent_default();
            adds.emit(());
        }
    });
    html! {
        <>
            <label for={&id}>{ changing(view.text(text::NUMBERS_BOX)) }</label>
            <textarea ref={entry} id={&id} rows="2" autocomplete="off" autocapitalize="characters" spellcheck="false"
                aria-describedby={described} aria-invalid={is_bad.then_some("true")} {onkeydown} />
            { help(&id, view.attr(text::NUMBERS_BOX_HELP)) }
        </>
    }
}

/// Takes in the codes in the box. What could not be read stays there, to be put right or typed over.
fn take_in(view: &View, entry: &NodeRef) {
    let Some(entry) = entry.cast::<HtmlTextAreaElement>() else { return };
    let text = entry.value();
    if text.trim().is_empty() {
        return;
    }
    add(view, &text);
    entry.set_value(&unread(&text));
    let _ = entry.focus();
    entry.select();
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
        html! { <p id={view.id("room-back")}>{ changing(words) }{ space() }{ undo }</p> }
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
fn list(view: &View, numbers: &Numbers, is_saved: UseStateHandle<bool>) -> Html {
    if numbers.codes.is_empty() {
        return Html::default();
    }
    let item = |(place, code): (usize, &Code)| {
        let code = code.text();
        let name = text::numbers_out_code(view.lang, code.clone()).text();
        let out = view.text(text::NUMBERS_OUT);
        html! {
            <li key={code.clone()}>
                <span translate="no">{ code }</span>
                <button key={out} type="button" aria-label={name} onclick={takes_out(view, place)}>{ out }</button>
            </li>
        }
    };
    let count = text::numbers_list(view.lang, numbers.codes.len().to_string()).text();
    let said = if *is_saved { view.text(text::NUMBERS_SAVED) } else { "" };
    let saves = {
        let view = view.clone();
        Callback::from(move |_| is_saved.set(save_text(&sheet(&view), "text/csv", FILE).is_ok()))
    };
    html! {
        <>
            <details>
                <summary>{ changing(count) }</summary>
                <ul class="codes">{ for numbers.codes.iter().enumerate().rev().map(item) }</ul>
            </details>
            <p class="steps">
                { button(takes_all_out(view), view.text(text::NUMBERS_CLEAR)) }
                { button(saves, view.text(text::NUMBERS_SAVE)) }
            </p>
            <p class="said" role="status">{ changing(said) }</p>
        </>
    }
}
