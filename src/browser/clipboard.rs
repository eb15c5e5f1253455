//! The clipboard.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Puts a text on the clipboard. False where the browser does not allow it.
pub(crate) async fn copy(text: String) -> bool {
    let Some(navigator) = super::window().map(|window| window.navigator()) else { return false };
    // Browsers leave the clipboard out where a page may not use it, which the typed call below does not expect.
    if !js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok()
}
