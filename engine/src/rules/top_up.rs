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

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    /// Top-ups of £20,000 earned in 1,840 hours logged on, half of them with customers, where the work costs £2,000 and 4,600
    /// miles.
    fn top_ups(figures: &str) -> TopUps<Silent> {
        let scenario = scenario(&format!("hours=40 busy=50 {figures}"));
        let hours = YearHours::new(&Silent, facts(&scenario), &WEEKS);
        let (costs, miles) = (Money::pounds(2_000), Quantity::whole(4_600));
        TopUps::new(&Silent, facts(&scenario), &hours, &Money::pounds(20_000), (&costs, &miles))
    }

    /// £12.71 × 1,840 = 23,386.40, of which pay less costs is 18,000 (National Minimum Wage Regulations 2015). By hours with
    /// customers alone, 11,693.20, it is enough.
    #[test]
    fn up_to_the_minimum_wage_after_costs() {
        let worker = top_ups("1.status=worker");
        assert_eq!((worker.minimum, worker.all, worker.paid), (pounds("5,386.40"), pounds("5,386.40"), pounds("25,386.40")));
        assert_eq!(top_ups("1.status=worker 1.minimum-hours=engaged").all, Money::ZERO);
        assert_eq!(top_ups("1.status=self-employed").all, Money::ZERO);
        // £10.85 × 1,840 for who is 18 to 20.
        assert_eq!(top_ups("1.status=worker age=18").minimum, pounds("1,964.00"));
    }

    /// £12 × 1,840 = 22,080: the guarantee adds 2,080 first, and the minimum wage asks for less of its own. 10p a mile more are
    /// £460.
    #[test]
    fn the_guarantee_first() {
        let worker = top_ups("1.status=worker 1.guarantee=12 1.guarantee-hours=logged-on");
        assert_eq!((worker.minimum, worker.all), (pounds("3,306.40"), pounds("5,386.40")));
        let driver = top_ups("1.guarantee=12 1.guarantee-hours=logged-on 1.guarantee-mile=10");
        assert_eq!((driver.minimum, driver.all), (Money::ZERO, pounds("2,540.00")));
    }
}
