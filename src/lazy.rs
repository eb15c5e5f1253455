//! Code further down the page than its first view: a file of its own, fetched once the page stands, so that the page itself is
//! there sooner. Everything in it is reached through [`LaterViews`] and by no other way.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::scenario::Scenario;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::state::Action;
use crate::view::View;

/// Functions of the later file.
#[derive(Clone, Copy)]
pub struct LaterViews {
    /// Comparison of the deals, with what the co-op's accounts have to say where they are linked.
    pub(crate) compare: fn(&Scenario) -> Option<Comparison>,
    /// Ways to present and to share the comparison, at the head of the page.
    pub(crate) ways: fn(&View) -> Html,
    /// All sections below the answer.
    pub(crate) sections: fn(&View) -> Html,
    /// Page as it stands within another. `None` where that shows every view in one column.
    pub(crate) framed: fn(&View) -> Option<Html>,
    /// Parts of a link that could not be used.
    pub(crate) notices: fn(&View) -> Html,
    /// Fare that a job is taken to have, where a fee goes by it.
    pub(crate) job_fares: fn(&View) -> Vec<Html>,
    /// Choice of the way in which the week is entered, and the statements where it is entered from them.
    pub(crate) week: fn(&View) -> Html,
    /// Action that enters the week in another way, for the plain one: from a statement that was left as it was filled in, it brings back
    /// what was there before.
    pub(crate) enters: fn(&View, Action) -> Action,
    /// Sentences beside the answer: on an organisation that could not go on like that, on the jobs with pensions where those turn the
    /// answer round, and on what Universal Credit leaves of it; empty where none is to be said.
    pub(crate) beside: fn(&View) -> Html,
    /// Further sentences on Universal Credit, and questions that the reader may ask of the answer.
    pub(crate) asks: fn(&View) -> Html,
    /// Chart of what the second deal leaves along the jobs that it brings, for a wide screen.
    pub(crate) jobs: fn(&View) -> Html,
    /// Sum of the figures of the group with this name; empty for a group without one.
    pub(crate) sums: fn(&View, &str) -> Html,
    /// Place with this id for a figure that is offered instead of the one typed, and true where one is. `None` beside a field that never has
    /// one.
    pub(crate) offer: fn(&View, Field, &str) -> Option<(Html, bool)>,
    /// True where a figure is an assumption that no example's evidence tells: the made-up co-op's, or one that follows from the example.
    pub(crate) is_assumed: fn(&View, Field) -> bool,
    /// Listener of a button that explains the row with this key.
    pub(crate) explains: fn(&View, &'static str) -> Callback<MouseEvent>,
    /// What is told of the answer outside of the page, with this name for what is missing.
    pub(crate) told: fn(&View, &str) -> JsValue,
}

impl PartialEq for LaterViews {
    /// There is one later file: it is there, or not.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Failure of a function's file to arrive.
pub(crate) struct Missing;

/// Code of the part that a function has split off. `None` where its file did not arrive; where the page is not taken apart there is
/// no such file.
macro_rules! fetched {
    ($split:ident) => {{
        #[cfg(feature = "split")]
        let arrived = $split().await;
        #[cfg(not(feature = "split"))]
        let arrived = $split();
        arrived.ok()
    }};
}

/// Code of the part that a function splits off, where it is there from the start.
macro_rules! at_once {
    ($split:ident) => {{
        #[cfg(feature = "split")]
        let there = None;
        #[cfg(not(feature = "split"))]
        let there = $split().ok();
        there
    }};
}

pub(crate) use {at_once, fetched};

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
