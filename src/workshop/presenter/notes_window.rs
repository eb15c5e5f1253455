//! The presenter's notes in a window of their own, and the clocks on them.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Interval;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};
use yew::prelude::*;

use crate::browser;
use crate::browser::notes_window::NotesWindow;
use crate::locale::Lang;
use crate::state::workshop::Step;

/// Name, features and class of the window.
const WINDOW: [&str; 3] = ["coop-or-gig-notes", "popup,width=420,height=780", "notes-window"];
/// Time in milliseconds between two looks at the clocks.
const TICK_MS: u32 = 250;

/// Scene that the room sees: a step, whether its answer is shown, a language.
pub(crate) type Seen = (Step, bool, Lang);

#[derive(Default)]
struct Notes {
    window: Option<NotesWindow>,
    /// The notes on the stage.
    original: Option<Element>,
    seen: Option<Seen>,
    /// Time in milliseconds at which the story began, and the step.
    began: Option<[f64; 2]>,
    /// Words of the clocks.
    told: [String; 2],
    on_key: Callback<Event>,
}

/// The presenter's notes, with their window and their clocks.
#[derive(Clone, Default)]
pub(crate) struct SpeakerNotes(Rc<RefCell<Notes>>);

impl PartialEq for SpeakerNotes {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The notes' window, which closes with the page.
#[hook]
pub(crate) fn use_speaker_notes() -> SpeakerNotes {
    let notes = (*use_memo((), |()| SpeakerNotes::default())).clone();
    use_effect_with((), {
        let notes = notes.clone();
        move |()| {
            let ticking = Interval::new(TICK_MS, {
                let notes = notes.clone();
                move || notes.0.borrow_mut().tick()
            });
            let leaving = browser::on_window("pagehide", {
                let notes = notes.clone();
                move |_| notes.close()
            });
            move || {
                drop((ticking, leaving));
                notes.close();
            }
        }
    });
    notes
}

impl SpeakerNotes {
    /// Opens the window, or closes it. False where the browser opens none.
    pub(crate) fn toggle(&self) -> bool {
        let open = self.0.borrow_mut().window.take().filter(NotesWindow::is_open);
        if open.is_some() {
            return true;
        }
        let (keys, buttons) = (self.clone(), self.clone());
        let on_key = move |event: &Event| {
            let on_key = keys.0.borrow().on_key.clone();
            on_key.emit(event.clone());
        };
        let window = NotesWindow::open(WINDOW, on_key, move |place| buttons.press(place));
        let mut notes = self.0.borrow_mut();
        notes.window = window;
        notes.copy();
        notes.window.is_some()
    }

    /// Presses the button at this place among those of the notes on the stage.
    fn press(&self, place: usize) {
        let original = self.0.borrow().original.clone();
        let button = original.and_then(|original| browser::all_in(&original, "button").into_iter().nth(place));
        if let Some(button) = button {
            button.unchecked_into::<HtmlElement>().click();
        }
    }

    /// Follows the story, whose notes on the stage these are; `on_key` hears the window's keys.
    pub(crate) fn follow(&self, original: Element, seen: Seen, on_key: Callback<Event>) {
        let mut notes = self.0.borrow_mut();
        let now = browser::now();
        let [began, step] = notes.began.unwrap_or([now; 2]);
        notes.began = Some([began, if notes.seen == Some(seen) { step } else { now }]);
        notes.seen = Some(seen);
        notes.original = Some(original);
        notes.on_key = on_key;
        notes.copy();
    }

    /// Closes the window: the story is over.
    pub(crate) fn close(&self) {
        // The window's listeners hold these notes, so they are let go of outside of the borrow.
        let notes = self.0.take();
        drop(notes);
    }
}

impl Notes {
    /// Shows the notes as they stand now in the window.
    fn copy(&mut self) {
        if let (Some(window), Some(original)) = (&self.window, &self.original) {
            let title = original.get_attribute("aria-label").unwrap_or_default();
            window.show(original, &title);
        }
        self.told = Default::default();
        self.tick();
    }

    /// Sets the clocks, on the stage and in the window.
    fn tick(&mut self) {
        let (Some(began), Some(original)) = (self.began, self.original.clone()) else { return };
        let told = began.map(|began| minutes(browser::now() - began));
        if told == self.told {
            return;
        }
        let body = self.window.as_ref().filter(|window| window.is_open()).and_then(NotesWindow::body);
        for place in [Some(original), body.map(Element::from)].into_iter().flatten() {
            for clock in browser::all_in(&place, "[data-clock]") {
                let is_all = clock.get_attribute("data-clock").as_deref() == Some("all");
                clock.set_text_content(Some(&told[usize::from(!is_all)]));
            }
        }
        self.told = told;
    }
}

/// Milliseconds as minutes and seconds: 4:05.
fn minutes(milliseconds: f64) -> String {
    #[allow(clippy::cast_possible_truncation)]
    let seconds = (milliseconds / 1_000.0) as i64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn clocks_have_two_digits_for_seconds() {
        assert_eq!([0.0, 999.0, 245_000.0, 3_600_000.0].map(minutes), ["0:00", "0:00", "4:05", "60:00"]);
    }
}
