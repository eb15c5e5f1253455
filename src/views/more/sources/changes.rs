//! Changes to the calculation that readers may notice, the newest first.

use yew::prelude::*;

use crate::components::section::note;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::more::about;

const CHANGES: [Key; 8] = [
    text::CHANGE_1,
    text::CHANGE_2,
    text::CHANGE_3,
    text::CHANGE_4,
    text::CHANGE_5,
    text::CHANGE_6,
    text::CHANGE_7,
    text::CHANGE_8,
];

pub(crate) fn changes(view: &View) -> Html {
    let all = about::document(view, "changes", "", text::DOCUMENT_CHANGES);
    let change = |change: Key| html! { <li>{ view.text(change) }</li> };
    html! { <>{ note(view.text(text::CHANGES_DATE)) }<ul class="limits">{ for CHANGES.into_iter().map(change) }{ for all }</ul></> }
}
