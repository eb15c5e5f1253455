//! Tips.

use super::Facts;
use crate::field::{Shared, Term};
use crate::money::{Money, Quantity};
use crate::trace::{Rule, Tracer};

/// A year's tips, in proportion to the work that the deal brings.
pub(crate) fn tips<T: Tracer>(trace: &T, facts: Facts, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    if facts.week.tips == Money::ZERO {
        return trace.nothing(Rule::NoTips);
    }
    let tips = trace.shared(Shared::Tips, facts.week.tips);
    let tips = trace.share_unless_all(Rule::DealTips, &tips, &trace.term(Term::Volume, facts.deal.volume));
    trace.times(Rule::Tips, &tips, weeks)
}
