//! Width of the screen.

use gloo::events::EventListener;
use web_sys::MediaQueryList;

use crate::browser::window;

/// Screens as narrow as a phone's, as the style sheets have them (`@container page`).
const NARROW: &str = "(max-width: 39.99rem)";

/// Calls back with whether the screen is narrow: now, and whenever that changes. Drop the listener to stop.
#[must_use = "the listener stops when it is dropped"]
pub(crate) fn on_narrow(call: impl Fn(bool) + 'static) -> Option<EventListener> {
    let query: MediaQueryList = window()?.match_media(NARROW).ok()??;
    call(query.matches());
    let asked = query.clone();
    Some(EventListener::new(&query, "change", move |_| call(asked.matches())))
}
