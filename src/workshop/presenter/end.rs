//! End of the story: what the room found, and the way home.

use coop_or_gig_engine::workshop_code::Group;
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::text;
use crate::view::View;
use crate::workshop::controls::{button, close};
use crate::workshop::invite::take_home;
use crate::workshop::presenter::guesses::right;
use crate::workshop::results::summary::headline;

/// Findings of the room beside the example's answer, the page to take home, and the way out.
pub(crate) fn end(view: &View, dialog: &NodeRef) -> Html {
    let numbers = &view.ui.room.numbers;
    // What is hidden is still to be guessed, and what is made up was never found.
    let group = Group::new(&numbers.codes, numbers.measure()).filter(|_| !numbers.is_hidden && !numbers.is_rehearsal);
    let guessed = right(view).map(|(right, all)| text::end_guessed(view.lang, right.to_string(), all.to_string()).text());
    let found = group.map(|group| headline(view, &group)).into_iter().chain(guessed);
    let closes = {
        let dialog = dialog.clone();
        Callback::from(move |_| close(&dialog))
    };
    html! {
        <div class="end">
            <ul class="found">{ for found.map(|found| html! { <li>{ changing(found) }</li> }) }</ul>
            { take_home(view) }
            <p>{ changing(view.text(text::END_ASK)) }</p>
            { button(closes, view.text(text::END_CLOSE)) }
        </div>
    }
}
