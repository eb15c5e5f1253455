//! Corporation tax on the surplus that a co-op retains.

use crate::money::Money;
use crate::tax::{self, CorporationTax};
use crate::trace::{Op, Rule, Tracer};

/// Corporation tax on a year's `profit` of a society or company without associated companies or dividends received, to the nearest
/// penny (Corporation Tax Act 2010, sections 18A and 18B).
pub(crate) fn corporation_tax<T: Tracer>(trace: &T, rules: &CorporationTax, profit: &T::Of<Money>) -> T::Of<Money> {
    let profit = trace.counted(profit);
    let small = trace.law(Rule::CorporationSmallLimit, &rules.small_limit);
    let due = if T::value(&profit) <= T::value(&small) {
        trace.charge(Rule::CorporationCharge, &profit, &trace.law(Rule::CorporationSmallRate, &rules.small_rate))
    } else {
        let charge = trace.charge(Rule::CorporationCharge, &profit, &trace.law(Rule::CorporationMainRate, &rules.main_rate));
        let limit = trace.law(Rule::CorporationMainLimit, &rules.main_limit);
        if T::value(&profit) < T::value(&limit) {
            let lacking = trace.above(Rule::CorporationLacking, &limit, &profit);
            let relief = trace.charge(Rule::CorporationRelief, &lacking, &trace.law(Rule::CorporationReliefRate, &rules.relief));
            trace.minus(Rule::CorporationLessRelief, &charge, [&relief])
        } else {
            charge
        }
    };
    let tax = tax::nearest_half_down(T::value(&due).0);
    trace.step(Rule::CorporationTax, Op::HalfDown, tax, [T::part(&due)])
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{law, pounds};
    use super::*;
    use crate::trace::Silent;

    /// 19% up to £50,000; 25% less 3/200 of what lacks to £250,000 above (Corporation Tax Act 2010, section 18B).
    #[test]
    fn at_the_small_rate_then_with_less_and_less_relief() {
        let due = |profit: &str| corporation_tax(&Silent, &law().corporation_tax, &pounds(profit));
        assert_eq!((due("0.00"), due("50,000.00")), (Money::ZERO, pounds("9,500.00")));
        // 25% of £100,000 is £25,000; 1.5% of £150,000 is £2,250.
        assert_eq!((due("100,000.00"), due("250,000.00")), (pounds("22,750.00"), pounds("62,500.00")));
    }
}
