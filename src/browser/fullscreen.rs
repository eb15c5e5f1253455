//! The full screen.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser::document;

#[wasm_bindgen]
extern "C" {
    /// Document or element as far as it fills the screen: web-sys leaves out the promises that tell whether a browser refused.
    type FullScreen;
    #[wasm_bindgen(method, catch, js_name = requestFullscreen)]
    fn request(this: &FullScreen) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = exitFullscreen)]
    fn exit(this: &FullScreen) -> Result<JsValue, JsValue>;
}

/// True where the page fills the screen.
pub(crate) fn is_full() -> bool {
    document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// True where the page may fill the screen, as far as the page around this one has a say in it.
pub(crate) fn is_allowed() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Has the page fill the screen, or no more. True where it fills the screen now; an error where a browser, or a page around this one,
/// refuses.
pub(crate) async fn toggle() -> Result<bool, JsValue> {
    let document = document().ok_or(JsValue::UNDEFINED)?;
    let is_full = document.fullscreen_element().is_some();
    let settling = if is_full {
        document.unchecked_ref::<FullScreen>().exit()?
    } else {
        document.document_element().ok_or(JsValue::UNDEFINED)?.unchecked_ref::<FullScreen>().request()?
    };
    JsFuture::from(Promise::resolve(&settling)).await?;
    Ok(!is_full)
}
