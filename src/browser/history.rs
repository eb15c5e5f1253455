//! Entries of the browser's history, and what stands over the page while one of them is the present one.

use wasm_bindgen::JsValue;

use crate::browser::{pause, window};

/// Mark of the present entry. `None` for one that the page itself made.
pub(crate) fn mark() -> Option<String> {
    window()?.history().ok()?.state().ok()?.as_string()
}

/// Adds an entry with this mark, of the same address. A page in a sandbox may not: then there is no way back, and all else works.
pub(crate) fn push(mark: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state(&JsValue::from_str(mark), "");
    }
}

/// Goes back by one entry, in a later task.
pub(crate) fn back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// Pause in milliseconds between two looks at the entry, and how often it is looked at.
const LOOK_MS: i32 = 20;
const LOOKS: usize = 25;

/// Waits until the entry of what stood over the page has been left, so that what follows is of the page.
pub(crate) async fn left() {
    for _ in 0..LOOKS {
        pause(LOOK_MS).await;
        if mark().is_none() {
            return;
        }
    }
}
