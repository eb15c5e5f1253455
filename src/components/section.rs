//! Sections and notes.

use yew::prelude::*;

use crate::components::el::{el, of, Words};
use crate::locale::{Key, Lang};

/// A section with its heading.
pub(crate) fn section(lang: Lang, class: &'static str, title: Key, content: Vec<Html>) -> Html {
    of("section", class).add(el("h2").say(lang.text(title))).all(content.into_iter()).into()
}

/// Note to bear in mind, in small type.
pub(crate) fn note(text: impl Words) -> Html {
    of("p", "note").say(text).into()
}
