//! Stage of the workshop: what stands on it, and where what is done to it belongs.

use std::mem;

use yew::prelude::*;

use crate::browser::{self, address};
use crate::components::text::changing;
use crate::locale::{text, Key, Lang};
use crate::state::workshop::Stage;
use crate::view::View;
use crate::workshop::{my_code, presenter, results};

/// Selector of the stage.
const STAGE: &str = "dialog.stage";

/// Takes what public/room brings: what is to stand on the stage, and what is done there. False for anything else.
pub(crate) fn give(view: &View, what: &str, given: &str) -> bool {
    match what {
        "codes" => results::add(view, given),
        "present" => presenter::told(view, given),
        "salt" => {
            let salt = given.parse().unwrap_or_default();
            view.update(move |ui| ui.room_mut().mine.salt = salt);
        }
        "stage" => put(view, given),
        _ => return false,
    }
    true
}

/// Puts something on the stage.
fn put(view: &View, given: &str) {
    let stage = match given {
        "present" => Stage::Present,
        "numbers" => Stage::Numbers,
        "mine" => Stage::Mine,
        _ => Stage::Empty,
    };
    view.update(move |ui| {
        let room = ui.room_mut();
        let was = mem::replace(&mut room.stage, stage);
        room.leads_back = room.stage == Stage::Numbers && (was == Stage::Present || room.leads_back);
    });
}

/// Text that public/room asks for: the number of codes, the unread ones, all codes for a spreadsheet. Empty for an unknown word.
pub(crate) fn take(view: &View, what: &str) -> String {
    match what {
        "codes" => results::count(view),
        "codes-unread" => results::unread(view),
        "codes-sheet" => results::sheet(view),
        _ => String::new(),
    }
}

/// Content of the stage.
pub(crate) fn show(view: &View) -> Html {
    let (stage, leads_back) = (view.ui.room.stage, view.ui.room.leads_back);
    let back = || {
        let label = view.text(text::PRESENT_RETURN);
        html! { <p class="steps"><button type="button" data-room="present">{ changing(label) }</button></p> }
    };
    match stage {
        Stage::Present if view.lang.has_room() => presenter::story(view),
        Stage::Numbers if view.lang.has_room() && leads_back => html! { <>{ back() }{ results::numbers(view) }</> },
        Stage::Numbers if view.lang.has_room() => results::numbers(view),
        Stage::Mine if view.lang.has_room() => my_code::mine(view),
        _ => Html::default(),
    }
}

/// Head of a stage: its title, what else there is to do, the languages, the way out.
pub(crate) fn head(view: &View, title: Key, more: Html) -> Html {
    let switch = |lang: Lang| {
        let is_current = (lang == view.lang).then_some("true");
        html! { <button type="button" lang={lang.code()} aria-current={is_current} onclick={speaks(view, lang)}>{ lang.name() }</button> }
    };
    let close = button(Callback::from(|_| browser::close_panel(STAGE)), view.text(text::CLOSE));
    // The title takes the focus, so that whoever hears the page hears first what the stage shows.
    html! {
        <header class="head">
            <h2 id={view.id("stage")} tabindex="-1" autofocus=true>{ changing(view.text(title)) }</h2>
            <div class="steps">
                { more }
                <nav class="languages" aria-label={view.attr(text::LANGUAGE_LABEL)}>{ for Lang::ALL.into_iter().map(switch) }</nav>
                { close }
            </div>
        </header>
    }
}

/// Button, which keeps the focus while its label changes.
pub(crate) fn button(onclick: Callback<MouseEvent>, label: &'static str) -> Html {
    html! { <button type="button" {onclick}>{ changing(label) }</button> }
}

/// Callback that switches to a language.
pub(crate) fn speaks(view: &View, lang: Lang) -> Callback<MouseEvent> {
    let dispatch = view.dispatch.clone();
    Callback::from(move |_| {
        if let Some(action) = address::switch_language(lang) {
            dispatch.emit(action);
        }
    })
}
