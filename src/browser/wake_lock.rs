//! The screen kept from going dark by itself, where a browser can.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::by_name::{call, get, settled, window, Outcome};
use crate::browser::document;

/// Lock on the screen: `Some` while one is wanted, undefined until the browser gives it.
type Lock = Rc<RefCell<Option<JsValue>>>;

/// Keeps the screen awake while it is wanted.
#[hook]
pub(crate) fn use_wake_lock(is_wanted: bool) {
    use_effect_with(is_wanted, |is_wanted| {
        let lock = Lock::default();
        // A browser takes the lock away from a page that is not seen.
        let listening = document().filter(|_| *is_wanted).map(|document| {
            lock.replace(Some(JsValue::UNDEFINED));
            request(&lock);
            let lock = lock.clone();
            EventListener::new(&document, "visibilitychange", move |_| request(&lock))
        });
        move || {
            drop(listening);
            if let Some(held) = lock.take() {
                let _ = call(&held, "release", &[]);
            }
        }
    });
}

/// Asks the browser for the lock.
fn request(lock: &Lock) {
    let lock = lock.clone();
    spawn_local(async move {
        let Ok(held) = ask().await else { return };
        let is_wanted = lock.borrow().is_some();
        if is_wanted {
            lock.replace(Some(held));
        } else {
            let _ = call(&held, "release", &[]);
        }
    });
}

async fn ask() -> Outcome {
    settled(call(&get(&get(&window(), "navigator")?, "wakeLock")?, "request", &["screen".into()])?).await
}
