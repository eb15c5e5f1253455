//! A value that follows another once that has been painted: parts of the page further down then wait for the answer alone.

use std::cell::RefCell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;

/// The value as it was painted last: at once where it is there for the first time, else a paint later, or before a click, so that no
/// button does its work with a value that has passed. Of several values that come before that the last counts.
#[hook]
pub(crate) fn use_after_paint<T: Clone + PartialEq + 'static>(now: T) -> T {
    let shown = use_state({
        let now = now.clone();
        || now
    });
    let next = use_mut_ref(|| None::<T>);
    if *shown != now {
        let waits = next.replace(Some(now)).is_some();
        if !waits {
            spawn_local(follow(next.clone(), shown.setter()));
        }
    }
    let setter = shown.setter();
    use_effect_with((), move |()| {
        let listening = browser::before_clicks(move || {
            if let Some(next) = next.take() {
                setter.set(next);
            }
        });
        move || drop(listening)
    });
    (*shown).clone()
}

/// Shows the value that stands in `next` once the page has been painted.
async fn follow<T: 'static>(next: Rc<RefCell<Option<T>>>, shown: UseStateSetter<T>) {
    browser::painted().await;
    if let Some(next) = next.take() {
        shown.set(next);
    }
}
