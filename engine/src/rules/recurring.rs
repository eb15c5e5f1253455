//! Amounts that are due at regular times.

use crate::choice::Every;
use crate::money::{Money, Quantity};
use crate::trace::{Rule, Tracer};

/// Rules whose steps tell of an amount that is due at regular times.
pub(super) struct Rules {
    /// Rule of an amount a week × weeks.
    pub(super) weekly: Rule,
    /// Rule of an amount a month × months.
    pub(super) monthly: Rule,
    /// Rule that says why there is no such amount.
    pub(super) none: Rule,
}

/// Total of `each` amount in a year in which `weeks` weeks are worked.
pub(super) fn yearly<T: Tracer>(
    trace: &T,
    (each, every): (T::Of<Money>, Every),
    weeks: &T::Of<Quantity>,
    rules: &Rules,
) -> T::Of<Money> {
    if T::value(&each) == Money::ZERO {
        return trace.nothing(rules.none);
    }
    match every {
        Every::Week => trace.times(rules.weekly, &each, weeks),
        Every::Month => trace.times(rules.monthly, &each, &trace.months()),
        Every::Year => each,
    }
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{pounds, WEEKS};
    use super::*;
    use crate::trace::Silent;

    /// £10 in each of 46 weeks, in each of twelve months, once.
    #[test]
    fn as_often_as_it_is_due() {
        let a_year = |every| {
            let rules = Rules { weekly: Rule::FlatWeekly, monthly: Rule::FlatMonthly, none: Rule::NoFees };
            yearly(&Silent, (Money::pounds(10), every), &WEEKS, &rules)
        };
        assert_eq!([Every::Week, Every::Month, Every::Year].map(a_year), [pounds("460.00"), pounds("120.00"), pounds("10.00")]);
    }
}
