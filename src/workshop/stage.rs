//! Stage of the workshop: what stands on it, once its style and its texts are there.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement};
use yew::prelude::*;

use crate::browser;
use crate::hooks::use_files::use_files;
use crate::hooks::use_wake_lock::use_wake_lock;
use crate::locale::File;
use crate::state::workshop::Stage;
use crate::view::View;
use crate::workshop::my_code::{self, use_salt};
use crate::workshop::opening::gives_up;
use crate::workshop::presenter::actions::{use_shortcuts, Presenter};
use crate::workshop::presenter::notes_window::use_speaker_notes;
use crate::workshop::presenter::Story;
use crate::workshop::results::numbers::NumbersOfRoom;
use crate::workshop::results::use_guard;

/// Content of the stage, which is this dialog.
pub(crate) fn show(view: &View, dialog: &NodeRef) -> Html {
    html! { <Opened view={view.clone()} {dialog} /> }
}

/// Opens the dialog, and puts the focus where the reader begins.
fn open(dialog: &NodeRef, stage: Stage) {
    let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
    if !dialog.open() {
        let _ = dialog.show_modal();
    }
    let first = match stage {
        Stage::Present if !holds_focus(&dialog) => ".story",
        Stage::Numbers => "textarea",
        Stage::Mine if !holds_focus(&dialog) => "h2",
        _ => return,
    };
    if let Some(first) = dialog.query_selector(first).ok().flatten() {
        let _ = first.unchecked_into::<HtmlElement>().focus();
    }
}

/// True where something within an element has the focus.
fn holds_focus(element: &Element) -> bool {
    browser::focused().is_some_and(|focused| focused != *element && element.contains(Some(&focused)))
}

/// Properties of the stage's content.
#[derive(Properties, PartialEq)]
struct OpenedProps {
    view: View,
    /// The stage.
    dialog: NodeRef,
}

#[component]
fn Opened(OpenedProps { view, dialog }: &OpenedProps) -> Html {
    let room = &view.ui.room;
    let (stage, leads_back) = (room.stage, room.leads_back);
    let notes = use_speaker_notes();
    use_wake_lock(stage == Stage::Present || leads_back);
    // What is made up can be made up again.
    use_guard(!room.numbers.codes.is_empty() && !room.numbers.is_rehearsal);
    use_salt(view);
    let presenter = Presenter { view: view.clone(), dialog: dialog.clone(), story: use_node_ref(), keys: use_node_ref(), notes };
    use_shortcuts(&presenter);
    let is_ready = use_files(File::Room, stage != Stage::Empty, gives_up(view));
    use_effect_with((stage, is_ready), {
        let (dialog, notes) = (dialog.clone(), presenter.notes.clone());
        move |(stage, is_ready)| match stage {
            Stage::Empty => notes.close(),
            stage if *is_ready => open(&dialog, *stage),
            _ => {}
        }
    });
    if !view.lang.has(File::Room) {
        return Html::default();
    }
    on_stage(presenter)
}

fn on_stage(presenter: Presenter) -> Html {
    match presenter.view.ui.room.stage {
        Stage::Empty => Html::default(),
        Stage::Present => html! { <Story {presenter} /> },
        Stage::Numbers => html! { <NumbersOfRoom {presenter} /> },
        Stage::Mine => my_code::mine(&presenter.view, &presenter.dialog),
    }
}
