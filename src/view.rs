//! Input from which every part of the page is shown.

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::scenario::Scenario;
use yew::prelude::*;

use crate::lazy::Rest;
use crate::locale::{text, Key, Lang, PresetTexts};
use crate::state::State;

/// Sends the reader's actions.
pub(crate) type Send = UseReducerDispatcher<State>;

/// Input from which every part of the page is shown.
pub(crate) struct View<'a> {
    pub(crate) state: &'a State,
    pub(crate) comparison: &'a Comparison,
    /// The example as it came.
    pub(crate) base: Scenario,
    pub(crate) lang: Lang,
    /// Functions of the later file. `None` until the file is there.
    pub(crate) rest: Option<Rest>,
}

impl View<'_> {
    pub(crate) fn text(&self, key: Key) -> &'static str {
        self.lang.text(key)
    }

    pub(crate) fn attr(&self, key: Key) -> AttrValue {
        AttrValue::Static(self.lang.text(key))
    }

    pub(crate) fn scenario(&self) -> &Scenario {
        &self.state.figures.scenario
    }

    /// True for the page that comes with the HTML: it leaves out what only the app can do, or what lies far below.
    pub(crate) fn is_still(&self) -> bool {
        self.state.page.is_empty()
    }

    /// True where the later file and its texts are there, so that more can be shown than the page that comes with the HTML has.
    pub(crate) fn has_rest(&self) -> bool {
        self.whole().is_some()
    }

    /// Functions of the later file. `None` until both the file and its texts are there.
    pub(crate) fn whole(&self) -> Option<Rest> {
        self.rest.filter(|_| self.lang.is_whole())
    }

    /// The example's words.
    pub(crate) fn words(&self) -> PresetTexts {
        self.lang.preset(self.state.figures.preset)
    }

    /// The places of the deals that take part.
    pub(crate) fn deals(&self) -> std::ops::Range<usize> {
        0..self.comparison.outcomes.len()
    }

    /// The class of what has a column for each deal.
    pub(crate) fn columns(&self) -> &'static str {
        ["of-2", "of-3", "of-4"][self.deals().len().clamp(2, 4) - 2]
    }

    /// An id that is unique on a page that holds every language.
    pub(crate) fn id(&self, name: &str) -> AttrValue {
        format!("{}-{name}", self.lang.code()).into()
    }

    /// Name of a deal: the reader's, else the example's, else that of its kind.
    pub(crate) fn name(&self, place: usize) -> AttrValue {
        let own = &self.scenario().names[place];
        if !own.is_empty() {
            return own.clone().into();
        }
        let deal = &self.scenario().deals[place];
        let label = usize::from(deal.label).checked_sub(1).and_then(|label| self.words().deal(label));
        label.map_or_else(
            || {
                self.attr(match deal.kind {
                    Kind::Platform => text::DEAL_PLATFORM,
                    Kind::Coop => text::DEAL_COOP,
                })
            },
            AttrValue::Static,
        )
    }

    /// The class that gives a deal its colour and pattern.
    pub(crate) fn class(&self, place: usize) -> &'static str {
        match self.scenario().deals[place].kind {
            Kind::Platform => "platform",
            Kind::Coop => "coop",
        }
    }
}
