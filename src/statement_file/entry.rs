//! Ways for files onto the desk: dropped, chosen, or pasted as text; and why some were not taken.

use coop_or_gig_statement::Refusal;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{FileList, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::browser;
use crate::components::controls::{button, help, help_id};
use crate::components::text::changing;
use crate::format;
use crate::locale::text;
use crate::statement_file::desk::{Desk, Source};
use crate::statement_file::left_out;
use crate::statement_file::shown::{Refused, Shown};
use crate::view::View;

/// Kinds of files that are offered to be chosen.
const KINDS: &str = ".csv,.tsv,.txt,.zip,text/csv,text/plain,application/zip";

/// Ways for files onto the desk. Errors stand beside them.
pub(super) fn entry(view: &View, desk: &Desk, shown: &Shown) -> Html {
    let error = view.id("statement-error");
    let add = {
        let desk = desk.clone();
        Callback::from(move |sources| desk.add(sources))
    };
    let ondrop = add.reform(|event: DragEvent| {
        event.prevent_default();
        let files = Reflect::get(&event, &"dataTransfer".into()).and_then(|given| Reflect::get(&given, &"files".into()));
        sources(files.ok().and_then(|files| files.dyn_into().ok()).as_ref())
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let label = if shown.statement.is_some() { text::READING_MORE } else { text::READING_CHOOSE };
    let is_busy = shown.progress.is_some();
    let ends = {
        let desk = desk.clone();
        let (chooser, has_read) = (format!("#{}", view.id("statement-choose")), shown.statement.is_some());
        Callback::from(move |_| {
            if is_busy {
                desk.stop();
            } else {
                desk.clear();
            }
            // With nothing read, this button goes.
            if !(is_busy && has_read) {
                browser::focus_soon(chooser.clone());
            }
        })
    };
    let words = view.attr(if is_busy { text::READING_STOP } else { text::READING_CLEAR });
    let ends = (is_busy || shown.statement.is_some()).then(|| button(ends, words, true));
    // A list of children is matched from its end: what may be absent has a place of its own, or all before it would be made anew and the
    // button that was pressed would lose the focus.
    let ends = ends.map_or_else(Html::default, |ends| html! { <p class="steps">{ ends }</p> });
    let wrong: Vec<AttrValue> =
        shown.refused.map(|refused| why(view, refused)).into_iter().chain(left_out::unread(view, shown)).collect();
    let by_hand = (!wrong.is_empty()).then(|| html! { <p key="by-hand">{ changing(view.text(text::READING_BY_HAND)) }</p> });
    html! {
        <div class="entry" {ondrop} {ondragover}>
            <Choose view={view.clone()} label={view.text(label)} error={&error} add={add.clone()} />
            <Paste view={view.clone()} add={add.reform(|text| vec![Source::Text(text)])} />
            <div id={error} role="alert">
                { for wrong.into_iter().map(|words| html! { <p class="error" key={&*words}>{ words }</p> }) }
                { for by_hand }
            </div>
            { ends }
        </div>
    }
}

fn sources(files: Option<&FileList>) -> Vec<Source> {
    let files = files.into_iter().flat_map(|files| (0..files.length()).filter_map(|place| files.get(place)));
    files.map(Source::File).collect()
}

#[derive(Properties, PartialEq)]
struct ChooseProps {
    view: View,
    label: AttrValue,
    /// The id of what is wrong with the files added last.
    error: AttrValue,
    add: Callback<Vec<Source>>,
}

/// Button that lets the reader choose files. What a browser shows of a list of files has words of its own, in its own language.
#[component]
fn Choose(ChooseProps { view, label, error, add }: &ChooseProps) -> Html {
    let chooser = use_node_ref();
    let id = view.id("statement-files");
    let onclick = {
        let chooser = chooser.clone();
        Callback::from(move |_| {
            if let Some(chooser) = chooser.cast::<HtmlInputElement>() {
                chooser.click();
            }
        })
    };
    let onchange = add.reform(|event: Event| {
        let Some(chooser) = event.target_dyn_into::<HtmlInputElement>() else { return Vec::new() };
        let chosen = sources(chooser.files().as_ref());
        // The same file may be chosen again.
        chooser.set_value("");
        chosen
    });
    html! {
        <div class="drop">
            <button type="button" id={view.id("statement-choose")} aria-describedby={format!("{} {error}", help_id(&id))} {onclick}>{ changing(label) }</button>
            <input ref={chooser} type="file" hidden=true multiple=true accept={KINDS} aria-label={label} {onchange} />
            { help(&id, view.attr(text::READING_DROP)) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct PasteProps {
    view: View,
    add: Callback<String>,
}

/// Box for a text, folded away.
#[component]
fn Paste(PasteProps { view, add }: &PasteProps) -> Html {
    let entry = use_node_ref();
    let id = view.id("statement-text");
    let onclick = {
        let (entry, add) = (entry.clone(), add.clone());
        Callback::from(move |_| {
            let Some(entry) = entry.cast::<HtmlTextAreaElement>() else { return };
            let text = entry.value();
            if !text.trim().is_empty() {
                add.emit(text);
                entry.set_value("");
            }
        })
    };
    html! {
        <details class="fold">
            <summary>{ changing(view.text(text::READING_PASTE)) }</summary>
            <div>
                <label for={&id}>{ changing(view.text(text::READING_PASTE_BOX)) }</label>
                <textarea ref={entry} id={&id} rows="6" autocomplete="off" spellcheck="false" aria-describedby={help_id(&id)} />
                { help(&id, view.attr(text::READING_PASTE_HELP)) }
                <p class="steps">{ button(onclick, view.attr(text::READING_PASTE_READ), true) }</p>
            </div>
        </details>
    }
}

/// The reason why files were not taken, in words.
fn why(view: &View, refused: Refused) -> AttrValue {
    let whole = |count: usize| format::grouped(count as u64);
    let key = match refused {
        Refused::Reader(Refusal::TooLarge { bytes, most }) => {
            return text::reading_too_large(view.lang, whole(bytes.div_ceil(1 << 20)), whole(most >> 20)).text();
        }
        Refused::Reader(Refusal::TooManyRows { most }) => return text::reading_too_many(view.lang, whole(most)).text(),
        Refused::Reader(Refusal::Empty) => text::READING_EMPTY,
        Refused::Reader(Refusal::Pdf) => text::READING_PDF,
        Refused::Reader(Refusal::Spreadsheet) => text::READING_SPREADSHEET,
        Refused::Reader(Refusal::Binary) => text::READING_BINARY,
        Refused::Reader(Refusal::DamagedArchive) => text::READING_DAMAGED,
        Refused::Reader(Refusal::NothingInArchive) => text::READING_NOTHING_IN_ZIP,
        Refused::Reader(Refusal::NothingKnown) => text::READING_UNKNOWN,
        Refused::Locked => text::READING_LOCKED,
        Refused::Unreadable => text::READING_UNREADABLE,
    };
    view.attr(key)
}
