//! The sheet: what stands on it, once its style and its texts are there.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::section::note;
use crate::components::text::changing;
use crate::hooks::use_files::use_files;
use crate::locale::{text, File};
use crate::statement_file::columns::Columns;
use crate::statement_file::desk::{use_desk, Desk};
use crate::statement_file::props::{Ended, Sheet};
use crate::statement_file::shown::{Shown, PARTS};
use crate::statement_file::{entry, left_out, questions, understood, weeks};
use crate::view::View;

/// Content of the sheet.
pub(super) fn show(view: &View, sheet: &Sheet) -> Html {
    html! { <Opened view={view.clone()} sheet={sheet.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct SheetProps {
    view: View,
    sheet: Sheet,
}

#[component]
fn Opened(SheetProps { view, sheet }: &SheetProps) -> Html {
    let is_ready = use_files(File::Statement, true, {
        let ends = sheet.ends.clone();
        move || ends.emit(Ended::Missing)
    });
    let desk = use_desk(view);
    use_effect_with(is_ready, {
        let dialog = sheet.dialog.clone();
        move |is_ready| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>().filter(|dialog| *is_ready && !dialog.open()) {
                let _ = dialog.show_modal();
            }
        }
    });
    if !is_ready {
        return Html::default();
    }
    content(view, sheet, &desk)
}

fn content(view: &View, sheet: &Sheet, desk: &Desk) -> Html {
    let shown = desk.shown();
    let close = {
        let dialog = sheet.dialog.clone();
        Callback::from(move |_| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    html! {
        <>
            <div class="head">
                <h2 id={view.id("statement-file")}>{ changing(view.text(text::READING_TITLE)) }</h2>
                { button(close, view.attr(text::CLOSE), true) }
            </div>
            { note(view.attr(text::READING_INTRO)) }
            { entry::entry(view, desk, &shown) }
            <div role="status">{ for said(view, &shown).into_iter().map(note) }</div>
            { read(view, sheet, desk, &shown) }
        </>
    }
}

/// Everything that was read last, part by part.
fn read(view: &View, sheet: &Sheet, desk: &Desk, shown: &Shown) -> Html {
    let part = |place: usize| {
        html! { <Part key={place} view={view.clone()} desk={desk.clone()} shown={shown.clone()} sheet={sheet.clone()} {place} /> }
    };
    html! { <div class="read" aria-busy={(shown.left > 0).to_string()}>{ for (0..PARTS).map(part) }</div> }
}

/// Properties of a part of what was read.
#[derive(Properties)]
struct PartProps {
    view: View,
    desk: Desk,
    shown: Shown,
    sheet: Sheet,
    place: usize,
}

impl PartProps {
    /// True once the part shows what was understood last.
    fn is_due(&self) -> bool {
        self.place + self.shown.left < PARTS
    }
}

/// A sheet has one desk, and a part stands still until it is due.
impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        let is_same = !other.is_due() || self.is_due() && self.shown.same_statement(&other.shown);
        is_same && self.view == other.view && self.sheet == other.sheet
    }
}

/// A part of what was read last. While more is read it stands still.
#[component]
fn Part(props: &PartProps) -> Html {
    let PartProps { view, desk, shown, sheet, .. } = props;
    let Some(statement) = shown.statement.as_ref().filter(|_| props.is_due()) else { return Html::default() };
    match props.place {
        0 => understood::understood(view, statement),
        1 => questions::questions(view, desk, shown, statement),
        2 => weeks::weeks(view, statement, sheet),
        3 => html! { <Columns view={view.clone()} desk={desk.clone()} statement={statement.clone()} /> },
        _ => left_out::left_out(view, statement),
    }
}

/// Sentences on how far the reading is, else on what was read, and on whether more was stopped.
fn said(view: &View, shown: &Shown) -> Vec<AttrValue> {
    if let Some(percent) = shown.progress {
        return vec![text::reading_progress(view.lang, format!("{percent}%")).text()];
    }
    let names = || shown.read().into_iter().map(|name| if name.is_empty() { view.text(text::READING_PASTED) } else { name });
    let stopped = shown.is_stopped.then(|| view.attr(text::READING_STOPPED));
    let read = shown.statement.as_ref().map(|_| text::reading_read(view.lang, names().collect::<Vec<_>>().join(", ")).text());
    stopped.into_iter().chain(read).collect()
}
