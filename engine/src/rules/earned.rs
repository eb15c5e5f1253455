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
