//! Code and files of a part of the page, fetched once that part is wanted.

use std::future::Future;

use yew::platform::spawn_local;
use yew::prelude::*;

/// Part of the page that is fetched once it is wanted, and is there `at_once` where nothing has to be fetched. Where it does not arrive, `fails` is
/// called; it is then fetched anew the next time.
#[hook]
pub(crate) fn use_lazy<T, F>(
    is_wanted: bool,
    at_once: Option<T>,
    fetch: impl FnOnce() -> F + 'static,
    fails: impl FnOnce() + 'static,
) -> Option<T>
where
    T: Copy + 'static,
    F: Future<Output = Option<T>> + 'static,
{
    let there = use_state(|| at_once);
    use_effect_with((is_wanted, there.is_some()), {
        let arrived = there.setter();
        move |(is_wanted, is_there): &(bool, bool)| {
            if *is_wanted && !*is_there {
                let arriving = fetch();
                spawn_local(async move {
                    match arriving.await {
                        None => fails(),
                        there => arrived.set(there),
                    }
                });
            }
        }
    });
    *there
}
