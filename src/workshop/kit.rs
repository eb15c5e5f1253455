//! Section of the page that leads to the workshop, and to what a trainer prints beforehand.

use yew::prelude::*;

use crate::browser;
use crate::components::section::{fold, note, section};
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::workshop::Stage;
use crate::view::View;
use crate::views::more::{offline, share};
use crate::workshop::opening::opens;

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

/// The section of the page that leads there.
pub(crate) fn section_of(view: &View) -> Html {
    let button = |stage: Stage, label: Key| {
        html! { <button type="button" onclick={opens(view, stage)}>{ view.text(label) }</button> }
    };
    let said = if view.ui.room.is_missing { view.text(text::ROOM_FAILED) } else { "" };
    let content = html! {
        <>
            { note(view.attr(text::ROOM_INTRO)) }
            <p class="steps">
                { button(Stage::Present, text::ROOM_PRESENT) }
                { button(Stage::Numbers, text::ROOM_NUMBERS) }
                { button(Stage::Mine, text::ROOM_MINE) }
            </p>
            <p class="said" role="status">{ changing(said) }</p>
            { fold(view.attr(text::KIT_TITLE), vec![kit(view)]) }
            { offline::told(view) }
        </>
    };
    section(view.lang, "room", text::ROOM_TITLE, vec![content])
}

/// Links to what a trainer prints beforehand, and to the page itself as a file (`xtask/src/passes`).
fn kit(view: &View) -> Html {
    let sheet = |(name, words): (&str, Key)| {
        let page = format!("kit/{name}.{}.html", view.lang.code());
        html! { <li><a href={page} target="_blank">{ view.text(words) }</a></li> }
    };
    let has_file = !share::is_file(view) && !browser::is_carried();
    let file = has_file.then(|| html! { <li><a href={SINGLE} download="">{ view.text(text::KIT_SINGLE) }</a></li> });
    html! { <ul class="kits"><>{ for KIT.into_iter().map(sheet) }</>{ for file }</ul> }
}
