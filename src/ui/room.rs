//! The workshop: what a trainer shows to a room full of people. Its texts, its style and its script are fetched when it is asked for,
//! by public/room.js, which opens the stage once they are there.

mod numbers;
mod present;

use yew::prelude::*;

use super::el::{el, of, row};
use super::parts::{note, section};
use super::{store, View};
use crate::locale::{self, text, File, Key, Lang};

/// What stands on the stage.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    /// Nothing: it is closed.
    #[default]
    Empty,
    /// The comparison as a story in steps.
    Present,
    /// The numbers of everybody in the room.
    Numbers,
}

/// All that the workshop remembers.
#[derive(Default)]
pub(super) struct Room {
    stage: Stage,
    presented: present::Presented,
    /// The numbers were opened from the story.
    leads_back: bool,
}

/// Takes what public/room.js brings: the texts of a language, what is to stand on the stage. False if it is something else.
pub(super) fn give(what: &str, given: &str) -> bool {
    if let Some(lang) = what.strip_prefix("room-texts:").and_then(Lang::from_code) {
        // What is of another build is left out: the stage then says that it could not be loaded.
        let _ = locale::load(lang, File::Room, given.to_owned());
        return true;
    }
    if what == "present" {
        present::told(given);
        return true;
    }
    if what != "stage" {
        return false;
    }
    store::change(|store| {
        let room = &mut store.room;
        let was = room.stage;
        room.stage = match given {
            "present" => Stage::Present,
            "numbers" => Stage::Numbers,
            _ => Stage::Empty,
        };
        room.leads_back = room.stage == Stage::Numbers && (was == Stage::Present || room.leads_back);
    });
    true
}

/// The section of the page that leads there.
pub(super) fn section_of(view: &View) -> Html {
    let button = |stage: &'static str, label: Key| -> Html {
        el("button").with("type", "button").with("data-room", stage).say(view.attr(label)).into()
    };
    let buttons = [button("present", text::ROOM_PRESENT), button("numbers", text::ROOM_NUMBERS)];
    let said = of("p", "said").with("role", "status").with("data-failed", view.attr(text::ROOM_FAILED));
    section(
        view.lang,
        "room",
        text::ROOM_TITLE,
        vec![note(view.attr(text::ROOM_INTRO)), of("p", "steps").all(buttons.into_iter()).into(), said.into()],
    )
}

/// The stage, above all else while something stands on it.
pub(super) fn stage(view: &View) -> Html {
    let (stage, leads_back) = store::read(|store| (store.room.stage, store.room.leads_back));
    let back = || -> Html {
        let button = el("button").with("type", "button").with("data-room", "present").say(view.attr(text::PRESENT_RETURN));
        of("p", "steps").add(button).into()
    };
    let shown = match stage {
        Stage::Present if view.lang.has_room() => present::story(view),
        Stage::Numbers if view.lang.has_room() && leads_back => row(vec![back(), numbers::numbers(view)]),
        Stage::Numbers if view.lang.has_room() => numbers::numbers(view),
        _ => Html::default(),
    };
    of("dialog", "stage").with("aria-labelledby", view.id("stage")).add(shown).into()
}
