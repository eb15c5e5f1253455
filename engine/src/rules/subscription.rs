//! The subscription of a co-op's member.

use super::recurring::{yearly, Rules};
use crate::field::Term;
use crate::money::{Money, Quantity};
use crate::scenario::Deal;
use crate::trace::{Rule, Tracer};

/// Subscription that a member pays in a year.
pub(crate) fn subscription<T: Tracer>(trace: &T, deal: &Deal, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    let rules = Rules { weekly: Rule::SubscriptionWeekly, monthly: Rule::SubscriptionMonthly, none: Rule::NoSubscription };
    let subscription = deal.membership.subscription;
    yearly(trace, (trace.term(Term::Subscription, subscription.amount), subscription.every), weeks, &rules)
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    /// £5 in each of twelve months.
    #[test]
    fn as_often_as_it_is_due() {
        let scenario = scenario("1.subscription=5 1.subscription-every=month");
        assert_eq!(subscription(&Silent, facts(&scenario).deal, &WEEKS), pounds("60.00"));
    }
}
