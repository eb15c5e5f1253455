//! The clipboard.

use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;

use crate::browser::window;

/// Puts a text on the clipboard. False where the browser does not allow it.
pub(crate) async fn copy(text: String) -> bool {
    let Some(navigator) = window().map(|window| window.navigator()) else { return false };
    // Browsers leave the clipboard out where a page may not use it, which the typed call below does not expect.
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok()
}
