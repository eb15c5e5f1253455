//! The page around this one, where there is one.

use gloo::events::EventListener;

use crate::browser::{document, window};

/// Word for the part that the page around this one asks for: public/boot.js says that there is one, public/frame.js which part. Empty
/// where it asks for none. `None` where no page is around this one.
pub fn asked() -> Option<String> {
    let html = document()?.document_element().filter(|html| html.matches(".framed").unwrap_or(false))?;
    Some(html.get_attribute("data-view").unwrap_or_default())
}

/// Calls back when the page around this one asks for another part. Drop it to stop.
#[must_use = "the listener stops when it is dropped"]
pub(crate) fn on_asked(call: impl Fn(Option<String>) + 'static) -> Option<EventListener> {
    window().map(|window| EventListener::new(&window, "view", move |_| call(asked())))
}

/// Opens an address in a tab of its own, which knows nothing of this one.
pub(crate) fn open_tab(address: &str) {
    if let Some(window) = window() {
        let _ = window.open_with_url_and_target_and_features(address, "_blank", "noopener");
    }
}
