//! Money that a co-op needs to start, and where it is from.

use super::books::Closing;
use super::trade::figure;
use crate::field::Shared;
use crate::money::Money;
use crate::scenario::Coop;
use crate::trace::{Rule, Tracer};

/// Money that a co-op needs to start.
pub(crate) struct Raising<T: Tracer> {
    /// The cost of starting.
    start: T::Of<Money>,
    /// The amount to be raised: the cost of starting less the grant; zero where the grant is more.
    pub(crate) needed: Money,
    /// The shares and the loan together.
    pub(crate) raised: T::Of<Money>,
    /// All that is there at the start: the grant too, be it more than starting costs.
    all: T::Of<Money>,
}

impl<T: Tracer> Raising<T> {
    pub(crate) fn new(trace: &T, coop: &Coop) -> Self {
        let start = figure(trace, Shared::CoopStart, coop.start, Rule::NoCoopCost);
        let grant = figure(trace, Shared::CoopGrant, coop.grant, Rule::NothingComesIn);
        let needed = (T::value(&start) - T::value(&grant)).max(Money::ZERO);
        let raised = Closing::opening(trace, coop).cash;
        Self { all: trace.sum(Rule::CapitalWithGrant, [&raised, &grant], Rule::NoCapital), start, needed, raised }
    }

    /// The cost of starting that is not there; negative for what is left over.
    pub(crate) fn missing(&self, trace: &T) -> T::Of<Money> {
        trace.minus(Rule::CapitalMissing, &self.start, [&self.all])
    }

    /// The amount there that starting does not cost; negative for what is missing.
    pub(crate) fn left(&self, trace: &T) -> T::Of<Money> {
        trace.minus(Rule::CapitalLeft, &self.all, [&self.start])
    }
}
