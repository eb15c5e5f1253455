//! The numbers of the room, as they stand on the stage.

use web_sys::{Element, Event};
use yew::prelude::*;

use crate::browser::keyboard;
use crate::locale::text;
use crate::state::workshop::{Stage, Step};
use crate::workshop::controls::{button, head};
use crate::workshop::opening::opens;
use crate::workshop::presenter::actions::{tell, Presenter};
use crate::workshop::presenter::shortcuts::{of_key, Shortcut};
use crate::workshop::presenter::speaker_notes;
use crate::workshop::presenter::steps::steps;
use crate::workshop::results::entry::Entry;
use crate::workshop::results::{counts_hands, hides, summary};
use crate::workshop::stage_props::StageProps;

/// Notes of the presenter on this step of the story, for their own window, which turns the pages from here, too.
#[component]
fn NotesOfRoom(StageProps { presenter }: &StageProps) -> Html {
    let Presenter { view, notes, .. } = presenter;
    let noted = use_node_ref();
    use_effect({
        let (view, notes, noted) = (view.clone(), notes.clone(), noted.clone());
        move || {
            if let Some(noted) = noted.cast::<Element>() {
                let seen = (Step::Numbers, true, view.lang);
                let hears = move |event: Event| {
                    if let Some(shortcut) =
                        of_key(&keyboard::key(&event)).filter(|does| [Shortcut::Next, Shortcut::Back].contains(does))
                    {
                        tell(&view, shortcut);
                    }
                };
                notes.follow(noted, seen, Callback::from(hears));
            }
        }
    });
    let steps = steps(view);
    let place = steps.iter().position(|step| *step == Step::Numbers).unwrap_or_default();
    html! { <div hidden=true>{ speaker_notes::notes(presenter, noted, &steps, place) }</div> }
}

/// The codes at one side, what they come to at the other.
#[component]
pub(crate) fn NumbersOfRoom(StageProps { presenter }: &StageProps) -> Html {
    let Presenter { view, dialog, .. } = presenter;
    let room = &view.ui.room;
    let numbers = &room.numbers;
    let goes_on = {
        let view = view.clone();
        Callback::from(move |_| tell(&view, Shortcut::Last))
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
            if room.leads_back {
                <NotesOfRoom presenter={presenter.clone()} />
            }
        </div>
    }
}
