//! What lies further down the page than the first view of it. Its code is a file of its own, fetched once the page stands, so that
//! the page itself is there sooner: everything here is reached through [`Rest`] and by no other way.

use std::cell::Cell;

use yew::prelude::*;

use super::el::of;
use super::{benchmarks, deeper, depends, evidence, notices, share, tax, Send, View};
use crate::web::arrivals;

thread_local! {
    static ARRIVED: Cell<Option<Rest>> = const { Cell::new(None) };
}

/// What the page can show once that file is there.
#[derive(Clone, Copy)]
pub(super) struct Rest {
    /// The sections below the lines.
    pub(super) sections: fn(&View) -> Vec<Html>,
    /// What a link said that could not be used.
    pub(super) notices: fn(&View) -> Html,
    /// Copies a link.
    pub(super) copy: fn(String, Send),
}

/// It, once it is there.
pub(super) fn get() -> Option<Rest> {
    ARRIVED.get()
}

/// The file did not arrive.
struct Missing;

/// Fetches it and shows it. Nothing happens where it does not arrive: the page says that parts are missing.
pub async fn fetch() {
    #[cfg(feature = "split")]
    let rest = split().await;
    #[cfg(not(feature = "split"))]
    let rest = split();
    if let Ok(rest) = rest {
        ARRIVED.set(Some(rest));
        arrivals::tell();
    }
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(rest, fallible))]
#[allow(clippy::unnecessary_wraps)]
fn split() -> Result<Rest, Missing> {
    Ok(Rest { sections, notices: notices::notices, copy: share::copy })
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

fn sections(view: &View) -> Vec<Html> {
    let beside = of("div", "beside").add(depends::depends(view)).add(benchmarks::benchmarks(view)).add(tax::tax(view));
    vec![deeper::deeper(view), beside.into(), share::share(view), evidence::evidence(view)]
}
