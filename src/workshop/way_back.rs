//! Way back from the stage: it has an entry of its own in the browser's history, so that "back" closes it and stays on the page. From
//! the room's numbers, where the story led to them, it goes back to the story.

use coop_or_gig_engine::link;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use yew::prelude::*;

use coop_or_gig_engine::link::Numbers;

use crate::browser::{address, history};
use crate::state::workshop::Stage;
use crate::view::View;
use crate::workshop::opening::{asked_by, word};

/// Keeps the history in step with the stage, both ways.
#[hook]
pub(crate) fn use_way_back(view: &View) {
    let (was_open, is_leaving) = (use_mut_ref(|| false), use_mut_ref(|| false));
    use_effect_with(view.ui.room.stage, {
        let (was_open, is_leaving) = (was_open.clone(), is_leaving.clone());
        move |stage| {
            let is_open = *stage != Stage::Empty;
            let has_entry = history::mark().is_some();
            if is_open && !has_entry {
                history::push(word(*stage));
            }
            if !is_open && was_open.replace(false) && has_entry {
                is_leaving.replace(true);
                history::back();
            }
            was_open.replace(is_open);
        }
    });
    use_effect_with(view.clone(), move |view| {
        let view = view.clone();
        // Before the page itself hears of it, which would take the figures back to those of the other entry.
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        let listening = EventListener::new_with_options(&gloo::utils::window(), "popstate", options, move |event| {
            let to = history::mark().and_then(|mark| asked_by(&mark));
            if *is_leaving.borrow() {
                // Another example, chosen on the stage, has made an entry of its own.
                match to {
                    Some(_) => history::back(),
                    None => drop(is_leaving.replace(false)),
                }
            } else {
                match (view.ui.room.stage, to) {
                    (Stage::Empty, None) | (Stage::Present | Stage::Numbers | Stage::Mine, Some(_)) => return,
                    (Stage::Empty, Some(stage)) => put(&view, stage),
                    (Stage::Numbers, None) if view.ui.room.leads_back => {
                        put(&view, Stage::Present);
                        history::push(word(Stage::Present));
                    }
                    (_, None) => {
                        was_open.replace(false);
                        put(&view, Stage::Empty);
                    }
                }
            }
            event.stop_immediate_propagation();
            keep_figures(&view);
        });
        move || drop(listening)
    });
}

fn put(view: &View, stage: Stage) {
    view.update(move |ui| ui.room_mut().put(stage));
}

/// Writes the figures as they are now into the entry that the reader came to. Who has changed nothing keeps the address they came by.
fn keep_figures(view: &View) {
    let state = &view.state;
    if !state.is_changed() && !state.can_undo() && address::read().is_empty() {
        return;
    }
    let mut fragment = state.fragment(Numbers::Exact);
    link::append_receipt(&mut fragment, &state.receipt);
    link::append_view(&mut fragment, state.view);
    address::write(&fragment, false);
}
