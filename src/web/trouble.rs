//! When something goes wrong in the page itself.

use super::document;

/// If the page ever panics, it says so, in the reader's language; the figures are in the address and survive a reload.
pub fn report_panics() {
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        if let Some(html) = document().and_then(|document| document.document_element()) {
            let _ = html.set_attribute("data-trouble", "broken");
        }
    }));
}
