//! Lock that keeps the screen from going dark by itself, where a browser can.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser::window;

// web-sys has the lock behind a flag of its own: https://developer.mozilla.org/docs/Web/API/WakeLock
#[wasm_bindgen]
extern "C" {
    /// Navigator, as far as it has the lock.
    type WithWakeLock;
    #[wasm_bindgen(method, getter, js_name = wakeLock)]
    fn wake_lock(this: &WithWakeLock) -> Option<WakeLock>;

    type WakeLock;
    #[wasm_bindgen(method, catch)]
    fn request(this: &WakeLock, kind: &str) -> Result<Promise, JsValue>;

    /// Lock that the browser gave.
    pub(crate) type WakeLockSentinel;
    #[wasm_bindgen(method, catch)]
    pub(crate) fn release(this: &WakeLockSentinel) -> Result<Promise, JsValue>;
}

/// Asks the browser for the lock.
pub(crate) async fn ask() -> Result<WakeLockSentinel, JsValue> {
    let navigator: WithWakeLock = window().ok_or(JsValue::UNDEFINED)?.navigator().unchecked_into();
    let giving = navigator.wake_lock().ok_or(JsValue::UNDEFINED)?.request("screen")?;
    Ok(JsFuture::from(giving).await?.unchecked_into())
}
