//! Tips.

use super::{hours, statements, Facts};
use crate::field::Shared;
use crate::money::{Money, Quantity};
use crate::trace::{Rule, Tracer};

/// A year's tips, in proportion to the work that the deal brings.
pub(crate) fn tips<T: Tracer>(trace: &T, facts: Facts, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    if facts.week.tips == Money::ZERO {
        return trace.nothing(Rule::NoTips);
    }
    let volume = hours::volume(trace, facts.week, facts.deal);
    if let Some(tips) = statements::tips(trace, facts, weeks) {
        return trace.share_unless_all(Rule::StatementTipsPart, &tips, &volume);
    }
    let tips = trace.shared(Shared::Tips, facts.week.tips);
    let tips = trace.share_unless_all(Rule::DealTips, &tips, &volume);
    trace.times(Rule::Tips, &tips, weeks)
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    /// £20 a week, 10% more where the deal brings 10% more work, in 46 weeks.
    #[test]
    fn in_proportion_to_the_work() {
        let scenario = scenario("tips=20 1.volume=110");
        assert_eq!(tips(&Silent, facts(&scenario), &WEEKS), pounds("1,012.00"));
    }
}
