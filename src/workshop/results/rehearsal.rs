//! Rehearsal: a room that is made up, so that a trainer can try the numbers beforehand. Never beside codes of people.

use coop_or_gig_engine::workshop_code::rehearsal;
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::text;
use crate::state::workshop::{Hands, Numbers};
use crate::view::View;
use crate::workshop::controls::button;
use crate::workshop::results::{does, BOX};

/// Callback that fills the room with made-up codes.
fn fills(view: &View) -> Callback<MouseEvent> {
    let preset = view.state.figures.preset;
    let fill =
        move |numbers: &mut Numbers| *numbers = Numbers { codes: rehearsal(preset), is_rehearsal: true, ..Numbers::default() };
    does(view, fill, format!("#{BOX}"))
}

/// Callback that empties the room, hands and all.
fn clears(view: &View) -> Callback<MouseEvent> {
    does(view, |numbers| *numbers = Numbers::default(), format!("#{BOX}"))
}

/// Button that starts a rehearsal, while nothing of a real room is there.
pub(crate) fn start(view: &View, numbers: &Numbers) -> Html {
    let is_empty =
        numbers.codes.is_empty() && numbers.gone.is_empty() && numbers.hands.is_none() && numbers.put_away == Hands::default();
    html! { <>{ for is_empty.then(|| button(fills(view), view.text(text::NUMBERS_REHEARSE))) }</> }
}

/// Notice that the numbers are made up, and the button that takes them away.
pub(crate) fn banner(view: &View) -> Html {
    html! {
        <p class="rehearsal">
            <b>{ changing(view.text(text::NUMBERS_REHEARSAL)) }</b>
            { button(clears(view), view.text(text::NUMBERS_REHEARSAL_END)) }
        </p>
    }
}
