//! The screen kept from going dark by itself, where a browser can.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{spawn_local, JsFuture};
use yew::prelude::*;

use crate::browser::{document, window};

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
    type WakeLockSentinel;
    #[wasm_bindgen(method, catch)]
    fn release(this: &WakeLockSentinel) -> Result<Promise, JsValue>;
}

/// State of the lock on the screen.
#[derive(Default)]
enum State {
    #[default]
    Unwanted,
    /// Wanted, and not given yet.
    Wanted,
    Held(WakeLockSentinel),
}

type Lock = Rc<RefCell<State>>;

/// Keeps the screen awake while it is wanted.
#[hook]
pub(crate) fn use_wake_lock(is_wanted: bool) {
    use_effect_with(is_wanted, |is_wanted| {
        let lock = Lock::default();
        // A browser takes the lock away from a page that is not seen.
        let listening = document().filter(|_| *is_wanted).map(|document| {
            lock.replace(State::Wanted);
            request(&lock);
            let lock = lock.clone();
            EventListener::new(&document, "visibilitychange", move |_| request(&lock))
        });
        move || {
            drop(listening);
            if let State::Held(held) = lock.take() {
                let _ = held.release();
            }
        }
    });
}

/// Asks the browser for the lock.
fn request(lock: &Lock) {
    let lock = lock.clone();
    spawn_local(async move {
        let Ok(held) = ask().await else { return };
        let is_wanted = !matches!(*lock.borrow(), State::Unwanted);
        if is_wanted {
            lock.replace(State::Held(held));
        } else {
            let _ = held.release();
        }
    });
}

async fn ask() -> Result<WakeLockSentinel, JsValue> {
    let navigator: WithWakeLock = window().ok_or(JsValue::UNDEFINED)?.navigator().unchecked_into();
    let giving = navigator.wake_lock().ok_or(JsValue::UNDEFINED)?.request("screen")?;
    Ok(JsFuture::from(giving).await?.unchecked_into())
}
