//! The device's share sheet.

use wasm_bindgen::JsValue;

use crate::browser::by_name::{call, construct, get, set, settled, window};

/// True where the device has a share sheet.
pub(crate) fn can_share() -> bool {
    get(&window(), "navigator").and_then(|navigator| get(&navigator, "share")).is_ok_and(|share| share.is_function())
}

/// Hands a text to the share sheet. A reader who thinks better of it is no failure.
pub(crate) async fn share(text: &str) -> Result<(), JsValue> {
    let what = construct("Object", &[])?;
    set(&what, "text", &text.into())?;
    let shared = settled(call(&get(&window(), "navigator")?, "share", &[what])?).await;
    let is_dismissed = |error: &JsValue| get(error, "name").is_ok_and(|name| name.as_string().as_deref() == Some("AbortError"));
    match shared {
        Err(error) if !is_dismissed(&error) => Err(error),
        _ => Ok(()),
    }
}
