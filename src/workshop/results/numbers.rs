//! The numbers of the room, as they stand on the stage.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::{Element, Event};
use yew::prelude::*;

use crate::browser::keyboard;
use crate::locale::text;
use crate::state::workshop::{Stage, Step};
use crate::view::View;
use crate::workshop::controls::{button, head};
use crate::workshop::opening::opens;
use crate::workshop::presenter::actions::{tell, Presenter};
use crate::workshop::presenter::shortcuts::{of_key, Shortcut};
use crate::workshop::presenter::speaker_notes;
use crate::workshop::presenter::steps::steps;
use crate::workshop::results::entry::Entry;
use crate::workshop::results::{counts_hands, hides, summary};
use crate::workshop::stage_props::StageProps;

/// Shortcut of a key of a remote, which turns the pages: here all other keys are letters, or the page's own.
fn turns(event: &Event) -> Option<Shortcut> {
    match &*keyboard::key(event) {
        "PageDown" => Some(Shortcut::Next),
        "PageUp" => Some(Shortcut::Back),
        _ => None,
    }
}

/// Has the keys of a remote go on with the story, where that led here.
#[hook]
fn use_page_keys(view: &View) {
    use_effect_with((view.clone(), view.ui.room.leads_back), |(view, leads_back)| {
        let view = view.clone();
        let listening = leads_back.then(|| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
                if let Some(shortcut) = turns(event).filter(|_| !keyboard::is_taken(event)) {
                    event.prevent_default();
                    tell(&view, shortcut);
                }
            })
        });
        move || drop(listening)
    });
}

/// Notes of the presenter on this step of the story, for their own window, which turns the pages from here, too.
#[component]
fn NotesOfRoom(StageProps { view, dialog, notes }: &StageProps) -> Html {
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
    let presenter = Presenter {
        view: view.clone(),
        dialog: dialog.clone(),
        story: NodeRef::default(),
        keys: NodeRef::default(),
        notes: notes.clone(),
    };
    html! { <div hidden=true>{ speaker_notes::notes(&presenter, noted, &steps, place) }</div> }
}

/// The codes at one side, what they come to at the other.
#[component]
pub(crate) fn NumbersOfRoom(StageProps { view, dialog, notes }: &StageProps) -> Html {
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
            if room.leads_back {
                <NotesOfRoom view={view.clone()} {dialog} notes={notes.clone()} />
            }
        </div>
    }
}
