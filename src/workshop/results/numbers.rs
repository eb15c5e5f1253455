//! The numbers of the room, as they stand on the stage.

use yew::prelude::*;

use crate::locale::text;
use crate::workshop::controls::{button, head};
use crate::workshop::results::entry::Entry;
use crate::workshop::results::{hides, summary};
use crate::workshop::stage_props::StageProps;

/// The codes at one side, what they come to at the other.
#[component]
pub(crate) fn NumbersOfRoom(StageProps { view, dialog }: &StageProps) -> Html {
    let numbers = &view.ui.room.numbers;
    let label = view.text(if numbers.is_hidden { text::NUMBERS_REVEAL } else { text::NUMBERS_HIDE });
    html! {
        <div class="numbers">
            { head(view, dialog, text::NUMBERS_TITLE, button(hides(view), label)) }
            <Entry view={view.clone()} />
            { summary::outcome(view, numbers) }
        </div>
    }
}
