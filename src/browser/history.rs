//! Entries of the browser's history: the page's own, those of what stands over the page, and those that lie below such a one. Going
//! back or forward to an own entry brings its view, and its figures where they are of another link; to any other, it opens or
//! closes what stands over the page, and the figures stay (`crate::views::overlay_entry`).

use wasm_bindgen::JsValue;

use crate::browser::{pause, window};

/// Kind of an entry.
pub(crate) enum Entry {
    /// The page's own.
    Own,
    /// The page's own, over which something was opened.
    Below,
    /// The entry of what stands over the page, with its mark.
    Over(String),
}

/// Kind of the present entry.
pub(crate) fn entry() -> Entry {
    let state = state();
    match state.as_string() {
        Some(mark) => Entry::Over(mark),
        None if state.is_truthy() => Entry::Below,
        None => Entry::Own,
    }
}

/// True where the page itself has left the present entry for another: what the reader typed or followed in the address bar is not.
pub(crate) fn was_left() -> bool {
    !state().is_null()
}

fn state() -> JsValue {
    window().and_then(|window| window.history().ok()?.state().ok()).unwrap_or_default()
}

/// Mark of the present entry, where it is that of what stands over the page.
pub(crate) fn mark() -> Option<String> {
    match entry() {
        Entry::Over(mark) => Some(mark),
        Entry::Own | Entry::Below => None,
    }
}

/// Makes the present entry the page's own.
pub(crate) fn own() {
    set(&JsValue::FALSE);
}

/// Adds an entry with this mark, of the same address, over the present one. A page in a sandbox may not: then there is no way back, and
/// all else works.
pub(crate) fn push(mark: &str) {
    set(&JsValue::TRUE);
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state(&JsValue::from_str(mark), "");
    }
}

/// Marks the present entry.
pub(super) fn set(state: &JsValue) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state(state, "");
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
