//! What a link said that could not be used.

use coop_or_gig_engine::link::Notice;
use yew::prelude::*;

use super::el::{el, of};
use super::field::label;
use super::parts::button;
use super::View;
use crate::locale::text;

/// Nothing where all of it could be used.
pub(super) fn notices(view: &View) -> Html {
    if view.state.notices.is_empty() {
        return Html::default();
    }
    let notices = view.state.notices.iter().map(|notice| el("li").say(notice_text(view, notice)).into());
    let notice = of("div", "notice").add(el("p").say(view.text(text::NOTICES_TITLE))).add(el("ul").all(notices));
    notice.add(button("close", view.attr(text::CLOSE), true)).into()
}

fn notice_text(view: &View, notice: &Notice) -> AttrValue {
    let lang = view.lang;
    match notice {
        Notice::Unknown(text) => text::notice_unknown(lang, text.clone()).text(),
        Notice::Bad { field, text } => text::notice_bad(lang, label(lang, *field), text.clone()).text(),
        Notice::NoSuchPreset(text) => text::notice_preset(lang, text.clone()).text(),
        Notice::Newer => view.attr(text::NOTICE_NEWER),
    }
}
