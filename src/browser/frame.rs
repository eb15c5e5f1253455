//! The page around this one, where there is one.

use crate::browser::{document, window};

/// Word for the part that the page around this one asks for as the app starts: public/boot.js says that there is such a page,
/// public/frame.js which part. Empty where it asks for none as yet. `None` where no page is around this one.
pub fn asked() -> Option<String> {
    document()?.document_element()?.get_attribute("data-view")
}

/// Opens an address in a tab of its own, which knows nothing of this one.
pub(crate) fn open_tab(address: &str) {
    if let Some(window) = window() {
        let _ = window.open_with_url_and_target_and_features(address, "_blank", "noopener");
    }
}
