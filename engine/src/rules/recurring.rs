//! Amounts that are due at regular times.

use crate::choice::Every;
use crate::field::Term;
use crate::money::{Money, Quantity};
use crate::scenario::Recurring;
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

/// Total of an amount in a year in which `weeks` weeks are worked.
pub(super) fn yearly<T: Tracer>(
    trace: &T,
    recurring: Recurring,
    term: Term,
    weeks: &T::Of<Quantity>,
    rules: &Rules,
) -> T::Of<Money> {
    if recurring.amount == Money::ZERO {
        return trace.nothing(rules.none);
    }
    let each = trace.term(term, recurring.amount);
    match recurring.every {
        Every::Week => trace.times(rules.weekly, &each, weeks),
        Every::Month => trace.times(rules.monthly, &each, &trace.months()),
        Every::Year => each,
    }
}
