//! The patronage dividend.

use super::Facts;
use crate::field::Term;
use crate::money::{Money, Ratio};
use crate::trace::{Rule, Tracer};

/// Patronage dividend of a year: a part of the fees paid in it, and a fixed amount. A trading receipt in the year (HMRC
/// BIM24560), an employee's earnings.
pub(crate) fn dividend<T: Tracer>(trace: &T, facts: Facts, fees: &T::Of<Money>) -> T::Of<Money> {
    let membership = &facts.deal.membership;
    let of_fees = if membership.dividend != Ratio::ZERO && T::applies(fees) {
        trace.share(Rule::DividendOfFees, fees, &trace.term(Term::Dividend, membership.dividend))
    } else {
        trace.nothing(Rule::NoDividend)
    };
    let fixed = if membership.dividend_amount == Money::ZERO {
        trace.nothing(Rule::NoDividend)
    } else {
        trace.term(Term::DividendAmount, membership.dividend_amount)
    };
    trace.sum(Rule::Dividend, [&of_fees, &fixed], Rule::NoDividend)
}
