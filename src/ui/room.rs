//! The workshop: what a trainer shows to a room full of people. Its texts, its style and its script are fetched when it is asked for,
//! by public/room.js, which opens the stage once they are there.

mod mine;
mod numbers;
mod present;

use yew::prelude::*;

use super::el::{el, of, row};
use super::parts::{button, note, section};
use super::{offline, share, store, View};
use crate::locale::{self, text, File, Key, Lang};
use crate::web;

/// Where it all stands.
const STAGE: &str = "dialog.stage";

/// The pages of the trainer's kit, by their file in docs/workshop.
const KIT: [(&str, Key); 5] = [
    ("worksheet", text::KIT_WORKSHEET),
    ("worksheet-filled", text::KIT_FILLED),
    ("session-20-minutes", text::KIT_20_MINUTES),
    ("session-60-minutes", text::KIT_60_MINUTES),
    ("challenges", text::KIT_CHALLENGES),
];
/// The whole page in one file.
const SINGLE: &str = "coop-or-gig.html";

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
    /// The reader's own code.
    Mine,
}

/// All that the workshop remembers.
#[derive(Default)]
pub(super) struct Room {
    stage: Stage,
    mine: mine::Mine,
    numbers: numbers::Numbers,
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
    match what {
        "codes" => numbers::add(given),
        "present" => present::told(given),
        "salt" => store::change(|store| store.room.mine.salt = given.parse().unwrap_or_default()),
        "stage" => put(given),
        _ => return false,
    }
    true
}

/// Puts something on the stage.
fn put(given: &str) {
    store::change(|store| {
        let room = &mut store.room;
        let was = room.stage;
        room.stage = match given {
            "present" => Stage::Present,
            "numbers" => Stage::Numbers,
            "mine" => Stage::Mine,
            _ => Stage::Empty,
        };
        room.leads_back = room.stage == Stage::Numbers && (was == Stage::Present || room.leads_back);
    });
}

/// What public/room asks for: how many codes there are, which could not be read, all of them for a spreadsheet.
pub(super) fn take(view: &View, what: &str) -> String {
    match what {
        "codes" => numbers::count(),
        "codes-unread" => numbers::unread(),
        "codes-sheet" => numbers::sheet(view),
        _ => String::new(),
    }
}

/// What a button of the stage does.
pub(super) fn act(does: &str, which: &str) {
    match does {
        "room-close" => web::close_panel(STAGE),
        _ => numbers::act(does, which),
    }
}

/// Takes a control's value, where the control is one of the stage's.
pub(super) fn set(field: &str, value: &str) {
    match field {
        mine::ROUND => mine::round(value),
        numbers::KIND => numbers::choose(value),
        _ => {}
    }
}

/// The section of the page that leads there.
pub(super) fn section_of(view: &View) -> Html {
    let button = |stage: &'static str, label: Key| -> Html {
        el("button").with("type", "button").with("data-room", stage).say(view.attr(label)).into()
    };
    let buttons = [button("present", text::ROOM_PRESENT), button("numbers", text::ROOM_NUMBERS), button("mine", text::ROOM_MINE)];
    let said = of("p", "said").with("role", "status").with("data-failed", view.attr(text::ROOM_FAILED));
    section(
        view.lang,
        "room",
        text::ROOM_TITLE,
        vec![
            note(view.attr(text::ROOM_INTRO)),
            of("p", "steps").all(buttons.into_iter()).into(),
            said.into(),
            el("h3").say(view.text(text::KIT_TITLE)).into(),
            kit(view),
            offline::told(view),
        ],
    )
}

/// What a trainer prints beforehand, and the page itself as a file (tools/kit.mjs, tools/single.mjs).
fn kit(view: &View) -> Html {
    let link = |href: String, words: Key| el("a").with("href", href).say(view.text(words));
    let sheet = |(name, words): (&str, Key)| -> Html {
        let page = format!("kit/{name}.{}.html", view.lang.code());
        el("li").add(link(page, words).with("target", "_blank")).into()
    };
    let file = (!share::is_file(view.state))
        .then(|| -> Html { el("li").add(link(SINGLE.to_owned(), text::KIT_SINGLE).with("download", "")).into() });
    of("ul", "kits").all(KIT.into_iter().map(sheet).chain(file)).into()
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
        Stage::Mine if view.lang.has_room() => mine::mine(view),
        _ => Html::default(),
    };
    of("dialog", "stage").with("aria-labelledby", view.id("stage")).add(shown).into()
}

/// What stands at the top of a stage: its title, what else there is to do, the languages, the way out.
fn head(view: &View, title: Key, more: Html) -> Html {
    let mut languages = of("nav", "languages").with("aria-label", view.attr(text::LANGUAGE_LABEL));
    for lang in Lang::ALL {
        let switch = el("button").with("type", "button").with("lang", lang.code()).with("data-do", format!("lang:{}", lang.code()));
        languages = languages.add(switch.when(lang == view.lang, "aria-current", "true").say(lang.name()));
    }
    of("header", "head")
        // Whoever hears the page hears first what this is.
        .add(el("h2").with("id", view.id("stage")).with("tabindex", "-1").with("autofocus", "").say(view.text(title)))
        .add(of("div", "steps").add(more).add(languages).add(button("room-close", view.attr(text::CLOSE), true)))
        .into()
}
