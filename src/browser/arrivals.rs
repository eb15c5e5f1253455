//! Files that arrive when the page stands already.

use std::cell::RefCell;

use yew::Callback;

thread_local! {
    static TOLD: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

/// Has `callback` told of every file that arrives from now on, in the place of any before.
pub fn listen(callback: Callback<()>) {
    TOLD.set(Some(callback));
}

/// A file has arrived.
pub fn tell() {
    let told = TOLD.with_borrow(Clone::clone);
    if let Some(callback) = told {
        callback.emit(());
    }
}
