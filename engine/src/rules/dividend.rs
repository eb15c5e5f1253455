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

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario};
    use super::*;
    use crate::trace::Silent;

    /// A tenth of £5,000 of fees, and £120 a year besides.
    #[test]
    fn a_part_of_the_fees_and_a_fixed_amount() {
        let scenario = scenario("1.dividend=10 1.dividend-amount=120");
        assert_eq!(dividend(&Silent, facts(&scenario), &Money::pounds(5_000)), pounds("620.00"));
    }
}
