//! Figures under a finger: the first tap selects the whole figure, so that the next key replaces it; another tap places the caret.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use crate::browser::{document, is_of_finger};

/// Listeners that select a figure, in fields of numbers, when a finger comes to it, until they are dropped.
#[must_use = "the listeners stop when they are dropped"]
pub(crate) fn select_when_tapped() -> Option<[EventListener; 2]> {
    let document = document()?;
    let is_new = Rc::new(Cell::new(false));
    let capture = EventListenerOptions::run_in_capture_phase();
    let pressed = {
        let (document, is_new) = (document.clone(), is_new.clone());
        EventListener::new_with_options(&document.clone(), "pointerdown", capture, move |event| {
            let has_focus = |figure: &HtmlInputElement| document.active_element().as_ref() == Some(figure);
            is_new.set(is_of_finger(event) && figure(event).is_some_and(|figure| !has_focus(&figure)));
        })
    };
    // The tap has placed the caret by then; a finger that scrolls the page makes no click.
    let tapped = EventListener::new(&document, "click", move |event| {
        if let Some(figure) = figure(event).filter(|_| is_new.take()) {
            figure.select();
        }
    });
    Some([pressed, tapped])
}

/// The field of a number that an event comes from.
fn figure(event: &Event) -> Option<HtmlInputElement> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    (input.get_attribute("inputmode").as_deref() == Some("decimal")).then_some(input)
}
