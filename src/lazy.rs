//! Code further down the page than its first view: a file of its own, fetched once the page stands, so that the page itself is
//! there sooner. Everything in it is reached through [`Rest`] and by no other way.

use std::cell::Cell;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::scenario::Scenario;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::arrivals;
use crate::state::{Action, State};
use crate::view::{Send, View};

thread_local! {
    static ARRIVED: Cell<Option<Rest>> = const { Cell::new(None) };
}

/// Functions of the later file, once it is there.
#[derive(Clone, Copy)]
pub(crate) struct Rest {
    /// Comparison of the deals, with what the co-op's accounts have to say where they are linked.
    pub(crate) compare: fn(&Scenario) -> Option<Comparison>,
    /// All sections below the answer.
    pub(crate) sections: fn(&View) -> Vec<Html>,
    /// Parts of a link that could not be used.
    pub(crate) notices: fn(&View) -> Html,
    /// Fare that a job is taken to have, where a fee goes by it.
    pub(crate) job_fares: fn(&View) -> Vec<Html>,
    /// Questions that the reader may ask of the answer.
    pub(crate) asks: fn(&View) -> Vec<Html>,
    /// Figure offered instead of one typed in another unit. `None` where none fits.
    pub(crate) offer: fn(&View, Field) -> Option<Html>,
    /// Action of a button that the page itself does not know: what it does, what with. `None` where the page's state stays.
    pub(crate) act: fn(&str, &str, &State) -> Option<Action>,
    /// Takes what a control says that is no figure: its field and its value.
    pub(crate) set: fn(&str, &str),
    /// A slider is moved (or, where that is false, was let go).
    pub(crate) slide: fn(&Element, bool, &Send),
    /// Text or file that a script takes from the page.
    pub(crate) take: fn(&str) -> String,
    /// Content that a script brings to the page.
    pub(crate) give: fn(&str, &str),
}

/// Functions of the later file. `None` until the file is there.
pub(crate) fn get() -> Option<Rest> {
    ARRIVED.get()
}

/// The file did not arrive.
pub(crate) struct Missing;

/// Takes in the code that has arrived.
pub(crate) fn arrived(rest: Rest) {
    ARRIVED.set(Some(rest));
    arrivals::tell();
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Answer to public/take.js: see [`crate::views::more::export::take`]. Empty until the later file is there.
pub fn taken(what: &str) -> String {
    get().map_or_else(String::new, |rest| (rest.take)(what))
}

/// Content from public/take.js: see [`crate::views::more::export::give`]. Dropped until the later file is there.
pub fn given(what: &str, content: &str) {
    if let Some(rest) = get() {
        (rest.give)(what, content);
    }
}
