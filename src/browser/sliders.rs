//! Sliders under a finger: one that goes on to scroll the page leaves the slider as it was.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, EventInit, HtmlInputElement};

use crate::browser::{document, is_of_finger};

/// Listeners that put a slider back, on controls with `data-slide`, until they are dropped.
#[must_use = "the listeners stop when they are dropped"]
pub(crate) fn put_back_when_scrolled() -> Option<[EventListener; 2]> {
    let document = document()?;
    let before = Rc::new(RefCell::new(None));
    let capture = EventListenerOptions::run_in_capture_phase();
    let pressed = {
        let before = before.clone();
        EventListener::new_with_options(&document, "pointerdown", capture, move |event| {
            before.replace(slider(event).filter(|_| is_of_finger(event)).map(|slider| slider.value()));
        })
    };
    let cancelled = EventListener::new_with_options(&document, "pointercancel", capture, move |event| {
        if let (Some(value), Some(slider)) = (&*before.borrow(), slider(event)) {
            slider.set_value(value);
            let _ = tell(&slider);
        }
    });
    Some([pressed, cancelled])
}

/// The slider that an event comes from.
fn slider(event: &Event) -> Option<HtmlInputElement> {
    let slider: HtmlInputElement = event.target()?.dyn_into().ok()?;
    slider.has_attribute("data-slide").then_some(slider)
}

/// Has the page hear of the slider's value.
fn tell(slider: &HtmlInputElement) -> Result<(), JsValue> {
    let options = EventInit::new();
    options.set_bubbles(true);
    slider.dispatch_event(&Event::new_with_event_init_dict("input", &options)?).map(drop)
}
