//! Entry in the browser's history of what stands over the page, an explanation or the stage, so that "back" closes it and stays on
//! the page. From the room's numbers, where the story led to them, it goes back to the story.

use std::rc::Rc;

use coop_or_gig_engine::link::{self, Numbers};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use yew::prelude::*;

use crate::browser::{address, history};
use crate::state::frame::Frame;
use crate::state::ui_state::UiState;
use crate::state::workshop::Stage;
use crate::view::View;
use crate::views::why::explain;
use crate::workshop::opening::{asked_by, word};

/// What stands over the page.
#[derive(Clone, PartialEq, Eq)]
enum Overlay {
    /// Explanation of the row with this key.
    Explanation(Rc<str>),
    Stage(Stage),
}

impl Overlay {
    /// The one that is open. None within another page, whose history is not this page's.
    fn open(view: &View) -> Option<Self> {
        let UiState { explained, room, .. } = &*view.ui;
        match room.stage {
            _ if view.state.frame != Frame::Off => None,
            Stage::Empty => explained.clone().map(Self::Explanation),
            stage => Some(Self::Stage(stage)),
        }
    }

    /// The one that an entry with this mark is of.
    fn marked(mark: &str) -> Self {
        asked_by(mark).map_or_else(|| Self::Explanation(mark.into()), Self::Stage)
    }

    /// Mark of its entry.
    fn mark(&self) -> &str {
        match self {
            Self::Explanation(row) => row,
            Self::Stage(stage) => word(*stage),
        }
    }
}

/// Keeps the history in step with what stands over the page, both ways.
#[hook]
pub(crate) fn use_overlay_entry(view: &View) {
    // Fragment of the page's own entry, while something stands over the page.
    let below = use_mut_ref(|| None::<String>);
    let is_leaving = use_mut_ref(|| false);
    use_effect_with(Overlay::open(view), {
        let (below, is_leaving) = (below.clone(), is_leaving.clone());
        move |open| {
            let (mut below, has_entry) = (below.borrow_mut(), history::mark().is_some());
            match open {
                Some(overlay) => {
                    below.get_or_insert_with(address::read);
                    if !has_entry {
                        history::push(overlay.mark());
                    }
                }
                None => {
                    if below.take().is_some() && has_entry {
                        is_leaving.replace(true);
                        history::back();
                    }
                }
            }
        }
    });
    use_effect_with(view.clone(), move |view| {
        let view = view.clone();
        // Before the page itself hears of it, which would take the figures back to those of the other entry.
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        let listening = EventListener::new_with_options(&gloo::utils::window(), "popstate", options, move |event| {
            let to = history::mark().map(|mark| Overlay::marked(&mark));
            if *is_leaving.borrow() {
                // Another example, chosen on the stage, has made an entry of its own.
                match to {
                    Some(_) => history::back(),
                    None => drop(is_leaving.replace(false)),
                }
            } else {
                match (Overlay::open(&view), to) {
                    (None, None) | (Some(_), Some(_)) => return,
                    (None, to @ Some(_)) => show(&view, to),
                    (Some(Overlay::Stage(Stage::Numbers)), None) if view.ui.room.leads_back => {
                        show(&view, Some(Overlay::Stage(Stage::Present)));
                        history::push(word(Stage::Present));
                    }
                    (Some(_), None) => {
                        let is_other_link = below.take().is_some_and(|below| below != address::read());
                        show(&view, None);
                        if is_other_link {
                            return;
                        }
                    }
                }
            }
            event.stop_immediate_propagation();
            keep_figures(&view);
        });
        move || drop(listening)
    });
}

/// Puts this over the page, or nothing.
fn show(view: &View, overlay: Option<Overlay>) {
    match overlay {
        Some(Overlay::Explanation(row)) => explain::open(view, row),
        Some(Overlay::Stage(stage)) => view.update(move |ui| ui.room_mut().put(stage)),
        None if view.ui.room.stage != Stage::Empty => view.update(|ui| ui.room_mut().put(Stage::Empty)),
        None => explain::close(),
    }
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
