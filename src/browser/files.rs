//! Files into the reader's downloads.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsValue;

use crate::browser::by_name::{call, construct, get, set, window};
use crate::browser::document;

/// Time in milliseconds in which a browser has begun to save a file.
const SAVED_MS: u32 = 10_000;

/// Saves a text as a file of this kind and name.
pub(crate) fn save_text(text: &str, kind: &str, name: &str) -> Result<(), JsValue> {
    let options = construct("Object", &[])?;
    set(&options, "type", &kind.into())?;
    let parts: Array = [JsValue::from_str(text)].iter().collect();
    save(&construct("Blob", &[parts.into(), options])?, name)
}

/// Saves the content of a `Blob` as a file of this name.
pub(crate) fn save(content: &JsValue, name: &str) -> Result<(), JsValue> {
    let urls = get(&window(), "URL")?;
    let address = call(&urls, "createObjectURL", &[content.clone()])?;
    let link = document().ok_or(JsValue::UNDEFINED)?.create_element("a")?;
    set(&link, "href", &address)?;
    link.set_attribute("download", name)?;
    call(&link, "click", &[])?;
    Timeout::new(SAVED_MS, move || drop(call(&urls, "revokeObjectURL", &[address]))).forget();
    Ok(())
}
