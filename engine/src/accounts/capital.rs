//! Money that a co-op needs to start, and where it is from.

use super::books::Closing;
use super::trade::figure;
use crate::field::Shared;
use crate::money::Money;
use crate::scenario::Coop;
use crate::trace::{Rule, Tracer};

/// Money that a co-op needs to start.
pub(crate) struct Raising<T: Tracer> {
    /// The amount to be raised: the cost of starting less the grant; zero where the grant is more.
    pub(crate) needed: T::Of<Money>,
    /// The shares and the loan together.
    pub(crate) raised: T::Of<Money>,
}

impl<T: Tracer> Raising<T> {
    pub(crate) fn new(trace: &T, coop: &Coop) -> Self {
        let start = figure(trace, Shared::CoopStart, coop.start, Rule::NoCoopCost);
        let grant = figure(trace, Shared::CoopGrant, coop.grant, Rule::NothingComesIn);
        let needed = if T::applies(&grant) { trace.above(Rule::CapitalNeeded, &start, &grant) } else { start };
        Self { needed, raised: Closing::opening(trace, coop).cash }
    }

    /// The amount needed that is not raised; negative for what is left over.
    pub(crate) fn missing(&self, trace: &T) -> T::Of<Money> {
        trace.minus(Rule::CapitalMissing, &self.needed, [&self.raised])
    }

    /// The amount raised that is not needed; negative for what is missing.
    pub(crate) fn left(&self, trace: &T) -> T::Of<Money> {
        trace.minus(Rule::CapitalLeft, &self.raised, [&self.needed])
    }
}
