//! The numbers of everybody in the room.

use yew::prelude::*;

use super::super::el::el;
use super::super::View;
use crate::locale::text;

pub(super) fn numbers(view: &View) -> Html {
    el("h2").with("id", view.id("stage")).say(view.attr(text::NUMBERS_TITLE)).into()
}
