//! The comparison as a story in steps.

use yew::prelude::*;

use super::super::el::el;
use super::super::View;
use crate::locale::text;

pub(super) fn story(view: &View) -> Html {
    el("h2").with("id", view.id("stage")).say(view.attr(text::PRESENT_TITLE)).into()
}
