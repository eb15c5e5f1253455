//! A link to the comparison, with as much of the reader's own figures as the reader wants in it.

use coop_or_gig_engine::link::Numbers;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::el::{el, of};
use super::parts::{button, help, radios, section};
use super::{Send, View};
use crate::locale::{text, Key};
use crate::state::Action;
use crate::web;

const CHOICES: [(Numbers, &str, Key); 3] = [
    (Numbers::Exact, "exact", text::SHARE_EXACT),
    (Numbers::Rounded, "rounded", text::SHARE_ROUNDED),
    (Numbers::SettingsOnly, "settings", text::SHARE_SETTINGS),
];

/// The choice that a control's value stands for.
pub(super) fn from_word(word: &str) -> Option<Numbers> {
    CHOICES.iter().find(|(_, known, _)| *known == word).map(|(numbers, ..)| *numbers)
}

/// Copies the link and says whether that worked.
pub(super) fn copy(link: String, send: Send) {
    spawn_local(async move { send.dispatch(Action::Copied(web::copy(link).await)) });
}

pub(super) fn share(view: &View) -> Html {
    let current = CHOICES.iter().find(|(numbers, ..)| *numbers == view.state.numbers).map_or("", |(_, word, _)| word);
    let options = CHOICES.iter().map(|(_, word, words)| (*word, view.attr(*words))).collect();
    let (id, numbers) = (view.id("link"), view.id("numbers"));
    let said = view.state.copied.map_or("", |done| view.text(if done { text::SHARE_COPIED } else { text::SHARE_FAILED }));
    let link = of("input", "words").with("id", &id).with("type", "text").with("readonly", "").showing(view.state.link().into());
    section(
        view.lang,
        "share",
        text::SHARE_TITLE,
        vec![
            radios(&numbers, &AttrValue::Static("numbers"), view.attr(text::SHARE_NUMBERS), current, options),
            help(&numbers, view.attr(text::SHARE_INTRO)),
            of("div", "field")
                .add(el("label").with("for", &id).say(view.text(text::SHARE_LINK)))
                .add(of("span", "box").add(link))
                .into(),
            button("copy", view.attr(text::SHARE_COPY), true),
            of("p", "said").with("role", "status").say(said).into(),
        ],
    )
}
