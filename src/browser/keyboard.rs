//! Keys as events tell them, whichever window they come from.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlTextAreaElement, KeyboardEvent, UiEvent};

/// Keys that a control needs for itself while it has the focus.
const OWN: [(&str, &[&str]); 2] = [
    ("button, a, summary", &["Space", "Enter"]),
    ("input[type='range']", &["ArrowLeft", "ArrowRight", "Home", "End", "Space", "Enter"]),
];

/// Keys that no control needs, not even one that takes letters and figures.
const PAGE: [&str; 3] = ["PageUp", "PageDown", "Escape"];

/// Event of a key. One from another window is of that window's own class, which no check of its type would know.
fn pressed(event: &Event) -> &KeyboardEvent {
    event.unchecked_ref()
}

/// Name of the key that was pressed, as `aria-keyshortcuts` has it.
pub(crate) fn key(event: &Event) -> String {
    // An event by which a browser fills in a field has no key, though its type promises one.
    let key = Reflect::get(event, &"key".into()).ok().and_then(|key| key.as_string()).unwrap_or_default();
    match key.as_str() {
        " " => "Space".to_owned(),
        "+" => "Plus".to_owned(),
        _ if key.chars().count() == 1 => key.to_uppercase(),
        _ => key,
    }
}

/// True where the key is one of a combination that is the browser's, or where something has dealt with it.
pub(crate) fn is_taken(event: &Event) -> bool {
    let pressed = pressed(event);
    pressed.ctrl_key() || pressed.meta_key() || pressed.alt_key() || pressed.default_prevented()
}

/// True for Enter alone, which ends no composed character.
pub(crate) fn is_enter(event: &Event) -> bool {
    key(event) == "Enter" && !pressed(event).shift_key() && !pressed(event).is_composing()
}

/// True where the control that has the focus needs this key.
pub(crate) fn is_of_control(event: &Event, key: &str) -> bool {
    let Some(target) = event.target() else { return false };
    let matches = |selector: &str| target.unchecked_ref::<Element>().matches(selector).unwrap_or_default();
    let is_taking_all = matches("select, input[type='number']") && !PAGE.contains(&key);
    is_taking_all || OWN.iter().any(|(control, keys)| keys.contains(&key) && matches(control))
}

/// True where a text area has the focus and nothing stands in it.
pub(crate) fn is_in_empty_box(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    target.is_some_and(|target| target.value().is_empty()) && !pressed(event).shift_key()
}

/// True for a click by a pointer, not by a key.
pub(crate) fn is_by_pointer(event: &Event) -> bool {
    event.unchecked_ref::<UiEvent>().detail() != 0
}
