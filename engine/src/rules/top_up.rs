//! Pay made up: to the deal's own guarantee, then to the minimum wage.

use super::hours::YearHours;
use super::Facts;
use crate::choice::Status;
use crate::field::Term;
use crate::money::{Money, Price, Quantity};
use crate::trace::{Rule, Tracer};

/// Top-ups of a year's pay.
pub(crate) struct TopUps<T: Tracer> {
    /// Top-up that the minimum wage asks for, after the deal's own guarantee.
    pub(crate) minimum: Money,
    /// All top-ups: to the guarantee and to the minimum wage.
    pub(crate) all: T::Of<Money>,
    /// Pay for work with all top-ups: holiday pay goes by it.
    pub(crate) paid: T::Of<Money>,
}

impl<T: Tracer> TopUps<T> {
    /// Top-ups of what was `earned`, where the worker bears `costs` of the work and drives `miles`.
    pub(crate) fn new(
        trace: &T,
        facts: Facts,
        hours: &YearHours<T>,
        earned: &T::Of<Money>,
        (costs, miles): (&T::Of<Money>, &T::Of<Quantity>),
    ) -> Self {
        let promised = promised(trace, facts, hours, miles);
        let guarantee = if T::applies(&promised) { trace.shortfall(Rule::GuaranteeShort, &promised, earned) } else { promised };
        let minimum = if facts.status() == Status::SelfEmployed {
            trace.nothing(Rule::NoTopUp)
        } else {
            let law = facts.pack.minimum_wage(facts.tax.age);
            let rate = trace.law(Rule::MinimumWage, law);
            let due = trace.times(Rule::MinimumDue, &rate, hours.of(facts.deal.rights.minimum_hours));
            // Money that a worker spends on the work does not count as pay (National Minimum Wage Regulations 2015,
            // regulations 12 and 13).
            let counted = trace.sum(Rule::GuaranteedPay, [earned, &guarantee], Rule::NoPay);
            trace.shortfall(Rule::MinimumShort, &due, &trace.less(Rule::PayAfterCosts, &counted, costs))
        };
        Self {
            minimum: T::value(&minimum),
            all: trace.sum(Rule::TopUp, [&guarantee, &minimum], Rule::NoTopUp),
            paid: trace.sum(Rule::PaidForWork, [earned, &guarantee, &minimum], Rule::NoPay),
        }
    }
}

/// Guarantee of the deal in a year: by the hour and by the mile.
fn promised<T: Tracer>(trace: &T, facts: Facts, hours: &YearHours<T>, miles: &T::Of<Quantity>) -> T::Of<Money> {
    let guarantee = &facts.deal.guarantee;
    let each = |rule, term, price: Price, count: &T::Of<Quantity>| {
        if price == Price(0) {
            return trace.nothing(Rule::NoTopUp);
        }
        trace.times(rule, &trace.term(term, price), count)
    };
    let by_hour = each(Rule::GuaranteeHours, Term::Guarantee, guarantee.rate, hours.of(guarantee.hours));
    let by_mile = each(Rule::GuaranteeMiles, Term::GuaranteeMile, guarantee.mile, miles);
    trace.sum(Rule::Promised, [&by_hour, &by_mile], Rule::NoTopUp)
}
