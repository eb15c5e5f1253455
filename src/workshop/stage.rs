//! Stage of the workshop: what stands on it, and what it needs: a style, and texts in every language, so that to switch asks for
//! nothing.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{future_to_promise, JsFuture};
use web_sys::{Element, HtmlDialogElement, HtmlElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::page_file;
use crate::browser::wake_lock::use_wake_lock;
use crate::locale::{self, File, Lang};
use crate::state::workshop::Stage;
use crate::view::View;
use crate::workshop::my_code::{self, use_salt};
use crate::workshop::presenter::actions::{use_shortcuts, Presenter};
use crate::workshop::presenter::notes_window::use_speaker_notes;
use crate::workshop::presenter::Story;
use crate::workshop::results::numbers::NumbersOfRoom;
use crate::workshop::results::use_guard;

/// Content of the stage, which is this dialog.
pub(crate) fn show(view: &View, dialog: &NodeRef) -> Html {
    html! { <Opened view={view.clone()} {dialog} /> }
}

/// Fetches the style, and the texts of every language.
async fn fetch() -> Result<(), JsValue> {
    let texts = |lang: Lang| async move {
        let texts = page_file::text(&format!("room-{}", lang.code())).await?;
        locale::load(lang, File::Room, texts).map_err(|_| JsValue::UNDEFINED)?;
        Ok(JsValue::UNDEFINED)
    };
    let style = async { page_file::put_style("room-style").await.map(|()| JsValue::UNDEFINED) };
    let languages = Lang::ALL.into_iter().filter(|lang| !lang.has_room());
    let arriving: Array = languages.map(|lang| future_to_promise(texts(lang))).chain([future_to_promise(style)]).collect();
    JsFuture::from(Promise::all(&arriving)).await.map(drop)
}

/// True once everything is there that the stage needs; it is fetched when the stage is wanted, and once more where it did not arrive.
#[hook]
fn use_files(view: &View) -> bool {
    let is_there = use_state(|| false);
    use_effect_with((view.ui.room.stage != Stage::Empty, *is_there), {
        let (view, there) = (view.clone(), is_there.setter());
        move |(is_wanted, is_there)| {
            if *is_wanted && !*is_there {
                spawn_local(async move {
                    match fetch().await {
                        Ok(()) => there.set(true),
                        Err(_) => view.update(|ui| ui.room_mut().give_up()),
                    }
                });
            }
        }
    });
    *is_there
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
    let focused = gloo::utils::document().active_element();
    focused.is_some_and(|focused| focused != *element && element.contains(Some(&focused)))
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
    let is_ready = use_files(view);
    use_effect_with((stage, is_ready), {
        let (dialog, notes) = (dialog.clone(), presenter.notes.clone());
        move |(stage, is_ready)| match stage {
            Stage::Empty => notes.close(),
            stage if *is_ready => open(&dialog, *stage),
            _ => {}
        }
    });
    if !view.lang.has_room() {
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
