//! The full screen.

use wasm_bindgen::JsValue;

use crate::browser::by_name::{call, get, settled};
use crate::browser::document;

/// Has the page fill the screen, or no more. True where it fills the screen now; an error where a browser, or a page around this one,
/// refuses.
pub(crate) async fn toggle() -> Result<bool, JsValue> {
    let document = document().map_or(JsValue::UNDEFINED, JsValue::from);
    if get(&document, "fullscreenElement")?.is_truthy() {
        settled(call(&document, "exitFullscreen", &[])?).await?;
        return Ok(false);
    }
    settled(call(&get(&document, "documentElement")?, "requestFullscreen", &[])?).await?;
    Ok(true)
}
