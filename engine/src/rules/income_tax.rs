//! Income tax on earnings and trading profit.

use crate::choice::Nation;
use crate::money::Money;
use crate::tax::{self, Pack};
use crate::trace::{Leaf, Op, Rule, Tracer};

/// Income tax on a year's income, down to the penny: each band's rate on the taxable income within it (Income Tax Act 2007,
/// sections 10, 11A and 11B: main, Scottish and Welsh rates).
pub(crate) fn on_income<T: Tracer>(trace: &T, pack: &Pack, nation: Nation, income: &T::Of<Money>) -> T::Of<Money> {
    let taxable = trace.above(Rule::Taxable, income, &allowance(trace, pack, income));
    let mut parts = T::Parts::default();
    let (mut due, mut start) = (0, None);
    for band in pack.bands(nation) {
        let end = band.up_to.map(|end| trace.given(Rule::BandEnd, end, Leaf::Law(band.rate.source)));
        let within = trace.band(&taxable, start.as_ref(), end.as_ref());
        let charge = trace.charge(Rule::BandTax, &within, &trace.law(Rule::BandRate, &band.rate));
        T::add_part(&mut parts, &charge);
        due += T::value(&charge).0;
        if band.up_to.is_none_or(|end| T::value(&taxable) <= end) {
            break;
        }
        start = end;
    }
    trace.step_of_any(Rule::TaxOnIncome, Op::DownToPenny, tax::round_down(due), parts)
}

/// Personal allowance that is left at a year's income, after the taper.
fn allowance<T: Tracer>(trace: &T, pack: &Pack, income: &T::Of<Money>) -> T::Of<Money> {
    let rules = &pack.personal_allowance;
    let full = trace.law(Rule::PersonalAllowance, &rules.amount);
    let left = rules.at(T::value(income).0);
    if left == T::value(&full) {
        return full;
    }
    let (start, pounds) = (trace.law(Rule::TaperStart, &rules.taper_start), trace.law(Rule::TaperPounds, &rules.taper_divisor));
    let parts = [T::part(&full), T::part(income), T::part(&start), T::part(&pounds)];
    trace.step(Rule::AllowanceLeft, Op::Tapered, left, parts)
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{law, pounds};
    use super::*;
    use crate::trace::Silent;

    fn due(nation: Nation, income: &str) -> Money {
        on_income(&Silent, law(), nation, &pounds(income))
    }

    /// 20% of £37,700 above the allowance of £12,570, 40% of £9,730 above that (Income Tax Act 2007, sections 10 and 11B).
    #[test]
    fn basic_and_higher_rate() {
        assert_eq!(due(Nation::Wales, "50,270.00"), pounds("7,540.00"));
        assert_eq!(due(Nation::Wales, "60,000.00"), pounds("11,432.00"));
    }

    /// £10,000 above £100,000 takes £5,000 of the allowance (section 35): 20% of £37,700 and 40% of £64,730.
    #[test]
    fn the_taper_of_the_allowance() {
        assert_eq!(due(Nation::England, "110,000.00"), pounds("33,432.00"));
    }

    /// 19% of £3,967, 20% of £12,989 and 21% of £3,474 (Scottish Rate Resolution for 2026/27).
    #[test]
    fn scottish_bands() {
        assert_eq!(due(Nation::Scotland, "33,000.00"), pounds("4,081.07"));
    }

    /// 20% of 9p is 1.8p.
    #[test]
    fn down_to_the_penny() {
        assert_eq!(due(Nation::Wales, "12,570.09"), Money(1));
    }
}
