//! A link to the comparison, with as much of the reader's own figures as the reader wants in it.

use coop_or_gig_engine::link::Numbers;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::components::controls::{button, help, radios};
use crate::components::el::{el, of, Words};
use crate::components::section::{note, section};
use crate::locale::{text, Key};
use crate::state::{ui_state, State};
use crate::view::View;

const CHOICES: [(Numbers, &str, Key); 3] = [
    (Numbers::Exact, "exact", text::SHARE_EXACT),
    (Numbers::Rounded, "rounded", text::SHARE_ROUNDED),
    (Numbers::SettingsOnly, "settings", text::SHARE_SETTINGS),
];

/// The control that chooses.
pub(crate) const CHOICE: &str = "numbers";

/// Takes the choice that a control's value stands for.
pub(crate) fn choose(word: &str) {
    if let Some((numbers, ..)) = CHOICES.iter().find(|(_, known, _)| *known == word) {
        ui_state::change(|store| store.numbers = *numbers);
    }
}

/// Link to the figures, with as much of them as the reader wants in it. In the language of the page where that was asked for, so
/// that whoever opens it reads what the sender read.
pub(crate) fn link(state: &State) -> String {
    let asked = state.page.split(['?', '&']).skip(1).any(|pair| pair.starts_with("lang="));
    let page = if asked && !path(state).is_empty() { in_language(state) } else { path(state) };
    to_figures(state, &page)
}

/// Link that goes with an export in one language; empty where nobody could open one.
pub(crate) fn link_in_language(state: &State) -> String {
    if path(state).is_empty() {
        return String::new();
    }
    to_figures(state, &in_language(state))
}

fn to_figures(state: &State, page: &str) -> String {
    format!("{page}#{}", state.fragment(ui_state::read(|store| store.numbers)))
}

/// Address of the page with the state's language in it, and no other part of its query: how it looks within another page is that
/// page's matter.
fn in_language(state: &State) -> String {
    format!("{}?lang={}", path(state), state.lang.code())
}

/// Address of the page alone; for a file that of its site, or empty where that is not known.
pub(crate) fn path(state: &State) -> String {
    if is_file(state) {
        return ui_state::read(|store| store.site.clone());
    }
    state.page.split('?').next().unwrap_or_default().to_owned()
}

/// True where the page is a file on the device, whose address is of no use to others.
pub(crate) fn is_file(state: &State) -> bool {
    !state.page.is_empty() && !state.page.starts_with("http")
}

/// Copies the link and says whether that worked.
pub(crate) fn copy(state: &State) {
    let link = link(state);
    spawn_local(async move {
        let done = browser::copy(link.clone()).await;
        ui_state::change(|store| store.copied = Some((link, done)));
    });
}

/// Shows the link as a QR code, or no longer.
pub(crate) fn toggle_qr() {
    ui_state::change(|store| store.qr = !store.qr);
}

/// A text as a QR code: public/qr.js draws it where it finds such an element, and anew when its text changes.
pub(crate) fn qr(view: &View, words: impl Words, name: AttrValue) -> Html {
    of("div", "qr")
        .with("role", "img")
        .with("aria-label", name)
        .with("data-qr", words)
        .with("data-qr-long", view.attr(text::SHARE_QR_LONG))
        .with("data-qr-failed", view.attr(text::ROOM_FAILED))
        .into()
}

pub(crate) fn share(view: &View) -> Html {
    let (chosen, has_qr) = ui_state::read(|store| (store.numbers, store.qr));
    let current = CHOICES.iter().find(|(numbers, ..)| *numbers == chosen).map_or("", |(_, word, _)| word);
    let options = CHOICES.iter().map(|(_, word, words)| (*word, view.attr(*words))).collect();
    let (id, numbers) = (view.id("link"), view.id("numbers"));
    let link = link(view.state);
    let fragment = link.split_once('#').map_or("", |(_, fragment)| fragment);
    let embed = format!("embed.html?lang={}#{fragment}", view.lang.code());
    // A link that was not copied has no report of success or failure.
    let copied = ui_state::read(|store| store.copied.as_ref().filter(|(copied, _)| *copied == link).map(|(_, done)| *done));
    let said = copied.map_or("", |done| view.text(if done { text::SHARE_COPIED } else { text::SHARE_FAILED }));
    let code = if has_qr { qr(view, link.clone(), view.attr(text::SHARE_QR_NAME)) } else { Html::default() };
    let shows = view.attr(if has_qr { text::SHARE_QR_HIDE } else { text::SHARE_QR });
    let link = of("input", "words").with("id", &id).with("type", "text").with("readonly", "").showing(link.into());
    let (is_file, has_address) = (is_file(view.state), !path(view.state).is_empty());
    let mut steps = of("p", "steps").add(button("copy", view.attr(text::SHARE_COPY), true));
    if has_address {
        steps = steps.add(button("qr", shows, true));
    }
    let mut parts = vec![
        radios(&numbers, &AttrValue::Static(CHOICE), view.attr(text::SHARE_NUMBERS), current, options),
        help(&numbers, view.attr(text::SHARE_INTRO)),
        of("div", "field")
            .add(el("label").with("for", &id).say(view.text(text::SHARE_LINK)))
            .add(of("span", "box").add(link))
            .into(),
        steps.into(),
        code,
        of("p", "said").with("role", "status").say(said).into(),
    ];
    if !has_address {
        parts.insert(2, note(view.attr(text::SHARE_FILE)));
    }
    if !is_file {
        parts.push(el("a").with("href", embed).with("target", "_blank").say(view.text(text::SHARE_EMBED)).into());
    }
    section(view.lang, "share", text::SHARE_TITLE, parts)
}
