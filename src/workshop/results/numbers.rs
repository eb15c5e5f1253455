//! The numbers of the room, as they stand on the stage.

use gloo::events::{EventListener, EventListenerOptions};
use yew::prelude::*;

use crate::browser::keyboard;
use crate::locale::text;
use crate::state::workshop::Stage;
use crate::view::View;
use crate::workshop::controls::{button, head};
use crate::workshop::opening::opens;
use crate::workshop::presenter::actions::tell;
use crate::workshop::presenter::shortcuts::Shortcut;
use crate::workshop::results::entry::Entry;
use crate::workshop::results::{counts_hands, hides, summary};
use crate::workshop::stage_props::StageProps;

/// Has the keys of a remote go on with the story, where that led here; all others are letters, or the page's own.
#[hook]
fn use_page_keys(view: &View) {
    use_effect_with((view.clone(), view.ui.room.leads_back), |(view, leads_back)| {
        let view = view.clone();
        let listening = leads_back.then(|| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
                let shortcut = match &*keyboard::key(event) {
                    "PageDown" => Shortcut::Next,
                    "PageUp" => Shortcut::Back,
                    _ => return,
                };
                if !keyboard::is_taken(event) {
                    event.prevent_default();
                    tell(&view, shortcut);
                }
            })
        });
        move || drop(listening)
    });
}

/// The codes at one side, what they come to at the other.
#[component]
pub(crate) fn NumbersOfRoom(StageProps { view, dialog }: &StageProps) -> Html {
    let room = &view.ui.room;
    let numbers = &room.numbers;
    use_page_keys(view);
    let goes_on = {
        let view = view.clone();
        Callback::from(move |_| tell(&view, Shortcut::Next))
    };
    let story = room.leads_back.then(|| {
        html! { <>{ button(opens(view, Stage::Present), view.text(text::PRESENT_RETURN)) }{ button(goes_on, view.text(text::PRESENT_TO_END)) }</> }
    });
    let hidden = view.text(if numbers.is_hidden { text::NUMBERS_REVEAL } else { text::NUMBERS_HIDE });
    let hands = view.text(if numbers.hands.is_some() { text::NUMBERS_HANDS_END } else { text::NUMBERS_HANDS });
    let more = html! { <>{ for story }{ button(counts_hands(view), hands) }{ button(hides(view), hidden) }</> };
    html! {
        <div class="numbers" data-folded={numbers.is_folded().then_some("")} data-empty={numbers.codes.is_empty().then_some("")}>
            { head(view, dialog, text::NUMBERS_TITLE, more) }
            <Entry view={view.clone()} />
            { summary::outcome(view, numbers) }
        </div>
    }
}
