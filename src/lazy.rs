//! Code further down the page than its first view: a file of its own, fetched once the page stands, so that the page itself is
//! there sooner. Everything in it is reached through [`LaterViews`] and by no other way.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::scenario::Scenario;
use wasm_bindgen::JsValue;
use yew::prelude::*;

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
    /// Sentence on what Universal Credit leaves of the answer; empty where none was entered.
    pub(crate) credit: fn(&View) -> Html,
    /// Further sentences on Universal Credit, and questions that the reader may ask of the answer.
    pub(crate) asks: fn(&View) -> Html,
    /// Chart of what the second deal leaves along the jobs that it brings, for a wide screen.
    pub(crate) jobs: fn(&View) -> Html,
    /// Sum of the figures of the group with this name; empty for a group without one.
    pub(crate) sums: fn(&View, &str) -> Html,
    /// Figure offered instead of one typed in another unit. `None` where none fits.
    pub(crate) offer: fn(&View, Field) -> Option<Html>,
    /// True where a figure is that of the made-up co-op.
    pub(crate) is_assumed: fn(&View, Field) -> bool,
    /// Listener of a button that explains the row with this key.
    pub(crate) explains: fn(&View, &'static str) -> Callback<MouseEvent>,
    /// The result as the page around this one may be told it, with this name for what is missing.
    pub(crate) result: fn(&View, &str) -> Result<JsValue, JsValue>,
}

impl PartialEq for LaterViews {
    /// There is one later file: it is there, or not.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The file did not arrive.
pub(crate) struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
