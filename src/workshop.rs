//! The workshop: what a trainer shows to a room full of people. Its texts, its style and its script are fetched when it is asked
//! for, by public/room.js, which opens the stage once they are there; so is its code, a file of its own that is reached through
//! [`Stages`] and by no other way.

pub(crate) mod my_code;
pub(crate) mod presenter;
pub(crate) mod results;
pub(crate) mod stage;

use std::cell::RefCell;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::section::{note, section};
use crate::lazy::Missing;
use crate::locale;
use crate::locale::{text, File, Key, Lang};
use crate::view::View;
use crate::views::more::{offline, share};

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

/// Functions of the stage, once its code is there.
#[derive(Clone, Copy)]
struct Stages {
    give: fn(&View, &str, &str) -> bool,
    take: fn(&View, &str) -> String,
    show: fn(&View) -> Html,
}

/// State of the stage's code.
#[derive(Clone, Copy)]
enum Code {
    Awaited,
    Failed,
    There(Stages),
}

thread_local! {
    static CODE: RefCell<Code> = RefCell::new(there());
}

#[cfg(feature = "split")]
fn there() -> Code {
    Code::Awaited
}

#[cfg(not(feature = "split"))]
fn there() -> Code {
    split().map_or(Code::Failed, Code::There)
}

fn stages() -> Option<Stages> {
    CODE.with_borrow(|code| if let Code::There(stages) = code { Some(*stages) } else { None })
}

/// Fetches the stage's code, unless it is there. A fetch that failed is tried anew the next time.
fn fetch() {
    if stages().is_some() {
        return;
    }
    CODE.set(Code::Awaited);
    spawn_local(async {
        #[cfg(feature = "split")]
        let arrived = split().await;
        #[cfg(not(feature = "split"))]
        let arrived = split();
        CODE.set(arrived.map_or(Code::Failed, Code::There));
    });
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(room, fallible))]
#[allow(clippy::unnecessary_wraps)]
fn split() -> Result<Stages, Missing> {
    Ok(Stages { give: stage::give, take: stage::take, show: stage::show })
}

/// Takes what public/room.js brings: the texts of a language, `room-code` to have the code fetched, and what the stage knows.
/// False for anything else.
pub(crate) fn give(view: &View, what: &str, given: &str) -> bool {
    if let Some(lang) = what.strip_prefix("room-texts:").and_then(Lang::from_code) {
        // Texts of another build are left out: the stage then says that they could not be loaded.
        let _ = locale::load(lang, File::Room, given.to_owned());
        return true;
    }
    if what == "room-code" {
        fetch();
        return true;
    }
    stages().is_some_and(|stages| (stages.give)(view, what, given))
}

/// Text that public/room.js asks for: `room-code` (whether the code is there: `ready`, `failed`, or empty while awaited), and
/// what the stage knows.
pub(crate) fn take(view: &View, what: &str) -> String {
    if what == "room-code" {
        return CODE
            .with_borrow(|code| match code {
                Code::Awaited => "",
                Code::Failed => "failed",
                Code::There(_) => "ready",
            })
            .to_owned();
    }
    stages().map_or_else(String::new, |stages| (stages.take)(view, what))
}

/// Stage of the workshop, above all else while a view stands on it.
pub(crate) fn stage(view: &View) -> Html {
    let shown = stages().map_or_else(Html::default, |stages| (stages.show)(view));
    html! { <dialog class="stage" aria-labelledby={view.id("stage")}>{ shown }</dialog> }
}

/// The section of the page that leads there.
pub(crate) fn section_of(view: &View) -> Html {
    let button = |stage: &'static str, label: Key| html! { <button type="button" data-room={stage}>{ view.text(label) }</button> };
    let content = html! {
        <>
            { note(view.attr(text::ROOM_INTRO)) }
            <p class="steps">
                { button("present", text::ROOM_PRESENT) }{ button("numbers", text::ROOM_NUMBERS) }{ button("mine", text::ROOM_MINE) }
            </p>
            <p class="said" role="status" data-failed={view.text(text::ROOM_FAILED)}></p>
            <h3>{ view.text(text::KIT_TITLE) }</h3>
            { kit(view) }
            { offline::told(view) }
        </>
    };
    section(view.lang, "room", text::ROOM_TITLE, vec![content])
}

/// Links to what a trainer prints beforehand, and to the page itself as a file (tools/kit.mjs, tools/single.mjs).
fn kit(view: &View) -> Html {
    let sheet = |(name, words): (&str, Key)| {
        let page = format!("kit/{name}.{}.html", view.lang.code());
        html! { <li><a href={page} target="_blank">{ view.text(words) }</a></li> }
    };
    let file = (!share::is_file(view))
        .then(|| html! { <li><a href={SINGLE} download="">{ view.text(text::KIT_SINGLE) }</a></li> });
    html! { <ul class="kits"><>{ for KIT.into_iter().map(sheet) }</>{ for file }</ul> }
}
