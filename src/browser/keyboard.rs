//! Keys as events tell them, whichever window they come from.

use web_sys::Event;

use crate::browser::by_name::{call, get};

/// Keys that a control needs for itself while it has the focus.
const OWN: [(&str, &[&str]); 2] = [
    ("button, a, summary", &["Space", "Enter"]),
    ("input[type='range']", &["ArrowLeft", "ArrowRight", "Home", "End", "Space", "Enter"]),
];

fn is(event: &Event, property: &str) -> bool {
    get(event, property).is_ok_and(|value| value.is_truthy())
}

/// Name of the key that was pressed, as `aria-keyshortcuts` has it.
pub(crate) fn key(event: &Event) -> String {
    let key = get(event, "key").ok().and_then(|key| key.as_string()).unwrap_or_default();
    match key.as_str() {
        " " => "Space".to_owned(),
        "+" => "Plus".to_owned(),
        _ if key.chars().count() == 1 => key.to_uppercase(),
        _ => key,
    }
}

/// True where the key is one of a combination that is the browser's, or where something has dealt with it.
pub(crate) fn is_taken(event: &Event) -> bool {
    ["ctrlKey", "metaKey", "altKey", "defaultPrevented"].iter().any(|property| is(event, property))
}

/// True for Enter alone, which ends no composed character.
pub(crate) fn is_enter(event: &Event) -> bool {
    key(event) == "Enter" && !is(event, "shiftKey") && !is(event, "isComposing")
}

/// True where the control that has the focus needs this key.
pub(crate) fn is_of_control(event: &Event, key: &str) -> bool {
    let Some(target) = event.target() else { return false };
    let matches = |selector: &str| call(&target, "matches", &[selector.into()]).is_ok_and(|matches| matches.is_truthy());
    OWN.iter().any(|(control, keys)| keys.contains(&key) && matches(control))
}

/// True for a click by a pointer, not by a key.
pub(crate) fn is_by_pointer(event: &Event) -> bool {
    is(event, "detail")
}
