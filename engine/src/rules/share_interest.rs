//! Interest on the joining share.

use super::Facts;
use crate::field::Term;
use crate::money::{Money, Ratio};
use crate::trace::{Rule, Tracer};

/// Interest on the joining share in a year: savings income (HMRC CTM40513).
pub(crate) fn share_interest<T: Tracer>(trace: &T, facts: Facts) -> T::Of<Money> {
    let membership = &facts.deal.membership;
    if membership.share == Money::ZERO || membership.share_interest == Ratio::ZERO {
        return trace.nothing(Rule::NoShareInterest);
    }
    let rate = trace.term(Term::ShareInterest, membership.share_interest);
    trace.share(Rule::ShareInterest, &trace.term(Term::Share, membership.share), &rate)
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario};
    use super::*;
    use crate::trace::Silent;

    /// 3% of a share of £500.
    #[test]
    fn a_part_of_the_share() {
        let scenario = scenario("1.share=500 1.share-interest=3");
        assert_eq!(share_interest(&Silent, facts(&scenario)), pounds("15.00"));
    }
}
