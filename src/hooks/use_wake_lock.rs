//! The screen kept from going dark by itself, where a browser can.

use std::cell::RefCell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::browser::wake_lock::{self, WakeLockSentinel};

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
        let listening = is_wanted.then(|| {
            lock.replace(State::Wanted);
            request(&lock);
            let lock = lock.clone();
            browser::on_document("visibilitychange", move |_| request(&lock))
        });
        move || {
            drop(listening);
            if let State::Held(held) = lock.take() {
                let _ = held.release();
            }
        }
    });
}

/// Asks for the lock.
fn request(lock: &Lock) {
    let lock = lock.clone();
    spawn_local(async move {
        let Ok(held) = wake_lock::ask().await else { return };
        let is_wanted = !matches!(*lock.borrow(), State::Unwanted);
        if is_wanted {
            lock.replace(State::Held(held));
        } else {
            let _ = held.release();
        }
    });
}
