//! The device's share sheet.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use crate::browser::{error_name, window};

/// True where the device has a share sheet.
pub(crate) fn can_share() -> bool {
    window().is_some_and(|window| Reflect::get(&window.navigator(), &"share".into()).is_ok_and(|share| share.is_function()))
}

/// Hands a text to the share sheet of a device that has one. A reader who thinks better of it is no failure.
pub(crate) async fn share(text: &str) -> Result<(), JsValue> {
    let what = ShareData::new();
    what.set_text(text);
    let navigator = window().ok_or(JsValue::UNDEFINED)?.navigator();
    match JsFuture::from(navigator.share_with_data(&what)).await {
        Err(error) if error_name(&error).as_deref() != Some("AbortError") => Err(error),
        _ => Ok(()),
    }
}
