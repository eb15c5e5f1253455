//! Pay for work, before any top-up.

use super::hours::YearHours;
use super::Facts;
use crate::choice::Basis;
use crate::field::Term;
use crate::money::Money;
use crate::trace::{Rule, Tracer};

/// Pay of a year before any top-up: the fares less fees, or the wage × paid hours.
pub(crate) fn earned<T: Tracer>(
    trace: &T,
    facts: Facts,
    hours: &YearHours<T>,
    (fares, fees): (&T::Of<Money>, &T::Of<Money>),
) -> T::Of<Money> {
    let wage = &facts.deal.wage;
    match facts.deal.basis {
        Basis::Fares => trace.less(Rule::AfterFees, fares, fees),
        Basis::Wage => trace.times(Rule::WagePay, &trace.term(Term::Wage, wage.rate), hours.of(wage.hours)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    fn earned_by(figures: &str) -> Money {
        let scenario = scenario(figures);
        let hours = YearHours::new(&Silent, facts(&scenario), &WEEKS);
        earned(&Silent, facts(&scenario), &hours, (&Money::pounds(800), &Money::pounds(200)))
    }

    #[test]
    fn fares_less_fees() {
        assert_eq!(earned_by("hours=40"), pounds("600.00"));
    }

    /// £13.50 for 40 hours logged on, then for 45 hours worked, in each of 46 weeks.
    #[test]
    fn a_wage_for_its_hours() {
        assert_eq!(earned_by("hours=40 busy=50 1.basis=wage 1.wage=13.50 1.wage-hours=logged-on"), pounds("24,840.00"));
        assert_eq!(earned_by("hours=40 unpaid=5 1.basis=wage 1.wage=13.50 1.wage-hours=worked"), pounds("27,945.00"));
    }
}
