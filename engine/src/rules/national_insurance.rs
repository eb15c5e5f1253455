//! National Insurance contributions: Class 1 of an employee, Class 4 of who is self-employed.

use crate::money::{Money, Ratio};
use crate::tax::{self, Contributions};
use crate::trace::{Charge, Op, Rule, Tracer};

/// Charge on a year's wages at the main rate of Class 1.
fn class1_main<T: Tracer>(trace: &T, rules: &Contributions, wages: &T::Of<Money>) -> T::Of<Charge> {
    let (from, to) = (trace.law(Rule::Class1From, &rules.lower_limit), trace.law(Rule::Class1To, &rules.upper_limit));
    let within = trace.band(wages, Some(&from), Some(&to));
    trace.charge(Rule::Class1Band, &within, &trace.law(Rule::Class1Main, &rules.main_rate))
}

/// Class 1 on a year's wages, as if paid evenly (Social Security Contributions and Benefits Act 1992, section 8).
pub(crate) fn class1<T: Tracer>(trace: &T, rules: &Contributions, wages: &T::Of<Money>) -> T::Of<Money> {
    let main = class1_main(trace, rules, wages);
    let mut parts = T::Parts::default();
    T::add_part(&mut parts, &main);
    let mut due = T::value(&main).0;
    let to = trace.law(Rule::Class1To, &rules.upper_limit);
    if T::value(wages) > T::value(&to) {
        let above = trace.band(wages, Some(&to), None);
        let upper = trace.charge(Rule::Class1Band, &above, &trace.law(Rule::Class1Upper, &rules.upper_rate));
        T::add_part(&mut parts, &upper);
        due += T::value(&upper).0;
    }
    trace.step_of_any(Rule::Class1Due, Op::HalfDown, tax::nearest_half_down(due), parts)
}

/// Class 1 on a year's wages at the main rate alone: the part that counts towards the annual maximum of Class 4.
pub(crate) fn class1_at_main_rate<T: Tracer>(trace: &T, rules: &Contributions, wages: &T::Of<Money>) -> T::Of<Money> {
    let main = class1_main(trace, rules, wages);
    trace.step(Rule::Class1Paid, Op::HalfDown, tax::nearest_half_down(T::value(&main).0), [T::part(&main)])
}

/// Class 4 on a year's profit (Social Security Contributions and Benefits Act 1992, section 15), down to the penny, within the
/// annual maximum for those who also pay Class 1: `paid` at its main rate.
///
/// The maximum (Social Security (Contributions) Regulations 2001, regulation 100): Class 4 and Class 1 at their main rates
/// together come to no more than Class 4 at its main rate on all profit between the limits. Profit so spared the main rate
/// bears the upper rate instead. Class 2 has not been payable since 6 April 2024 and is left out.
pub(crate) fn class4<T: Tracer>(trace: &T, rules: &Contributions, profit: &T::Of<Money>, paid: &T::Of<Money>) -> T::Of<Money> {
    let (from, to) = (trace.law(Rule::Class4From, &rules.lower_limit), trace.law(Rule::Class4To, &rules.upper_limit));
    let (main_rate, upper_rate) = (trace.law(Rule::Class4Main, &rules.main_rate), trace.law(Rule::Class4Upper, &rules.upper_rate));
    let main = trace.charge(Rule::Class4Band, &trace.band(profit, Some(&from), Some(&to)), &main_rate);
    let full = trace.charge(Rule::Class4Full, &trace.band(&to, Some(&from), None), &main_rate);
    let most = Charge((T::value(&full).0 - T::value(paid).0 * Ratio::ONE.0).max(0));
    if T::value(&main) <= most {
        let mut parts = T::Parts::default();
        T::add_part(&mut parts, &main);
        let mut due = T::value(&main).0;
        if T::value(profit) > T::value(&to) {
            let upper = trace.charge(Rule::Class4Band, &trace.band(profit, Some(&to), None), &upper_rate);
            T::add_part(&mut parts, &upper);
            due += T::value(&upper).0;
        }
        return trace.step_of_any(Rule::Class4Due, Op::DownToPenny, tax::round_down(due), parts);
    }
    let most = trace.step(Rule::Class4Most, Op::Above, most, [T::part(&full), T::part(paid)]);
    let main = trace.lowest(Rule::Class4Within, &main, &most);
    let above = trace.charge(Rule::Class4Band, &trace.band(profit, Some(&from), None), &upper_rate);
    // Charge at the upper rate on the profit that bore the main rate: rounded up, as it is taken off.
    let product = i128::from(T::value(&main).0) * i128::from(T::value(&upper_rate).0);
    let spared = Charge(tax::ceil_div(product, i128::from(T::value(&main_rate).0)));
    let parts = [T::part(&main), T::part(&upper_rate), T::part(&main_rate)];
    let spared = trace.step(Rule::Class4Spared, Op::Rescaled, spared, parts);
    let rest = trace.minus(Rule::Class4Rest, &above, [&spared]);
    let due = tax::round_down(T::value(&main).0 + T::value(&rest).0);
    trace.step(Rule::Class4Due, Op::DownToPenny, due, [T::part(&main), T::part(&rest)])
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{law, pounds};
    use super::*;
    use crate::trace::Silent;

    fn class4_beside(profit: &str, paid: Money) -> Money {
        class4(&Silent, &law().class4, &pounds(profit), &paid)
    }

    /// 8% from £12,570 to £50,270 and 2% above (Social Security Contributions and Benefits Act 1992, section 8).
    #[test]
    fn class_1_between_the_limits_and_above() {
        assert_eq!(class1(&Silent, &law().class1, &pounds("33,000.00")), pounds("1,634.40"));
        assert_eq!(class1(&Silent, &law().class1, &pounds("60,000.00")), pounds("3,210.60"));
        assert_eq!(class1_at_main_rate(&Silent, &law().class1, &pounds("60,000.00")), pounds("3,016.00"));
    }

    /// 6% from £12,570 to £50,270 and 2% above (section 15), down to the penny: 6% of 33p is 1.98p.
    #[test]
    fn class_4_between_the_limits_and_above() {
        assert_eq!(class4_beside("30,000.00", Money::ZERO), pounds("1,045.80"));
        assert_eq!(class4_beside("75,000.00", Money::ZERO), pounds("2,756.60"));
        assert_eq!(class4_beside("12,570.33", Money::ZERO), Money(1));
    }

    /// Maximum beside wages of £40,000, whose Class 1 is 2,194.40: 67.60 of 6% × 37,700 is left (Social Security (Contributions)
    /// Regulations 2001, regulation 100). It is due on £1,126.67 of the £17,430 of profit; the rest bears 2%, 326.066.
    #[test]
    fn the_annual_maximum() {
        let paid = class1_at_main_rate(&Silent, &law().class1, &pounds("40,000.00"));
        assert_eq!((paid, class4_beside("30,000.00", paid)), (pounds("2,194.40"), pounds("393.66")));
    }
}
