//! Employer's National Insurance contributions.

use super::Facts;
use crate::choice::Status;
use crate::field::Term;
use crate::money::{Money, Ratio};
use crate::tax::{self, EmployerContributions};
use crate::trace::{Op, Rule, Tracer};

/// The employer's contributions on pay and dividend, less what the Employment Allowance covers (National Insurance Contributions
/// Act 2014, section 1).
pub(crate) fn contributions<T: Tracer>(trace: &T, facts: Facts, pay: &T::Of<Money>, dividend: &T::Of<Money>) -> T::Of<Money> {
    if facts.status() != Status::Employee {
        return trace.nothing(Rule::NoEmployerContributions);
    }
    let earnings = trace.sum(Rule::TaxedWages, [pay, dividend], Rule::NoPay);
    let due = on_earnings(trace, &facts.pack.employer, &earnings);
    let covered = facts.deal.rights.employment_allowance;
    if covered == Ratio::ZERO {
        return due;
    }
    let left = trace.rest(Rule::NotCovered, &trace.term(Term::EmploymentAllowance, covered));
    trace.share(Rule::EmployerLeft, &due, &left)
}

/// The employer's contributions on a year's earnings of one employment, as if paid evenly (Social Security Contributions and
/// Benefits Act 1992, section 9), before any Employment Allowance.
pub(crate) fn on_earnings<T: Tracer>(trace: &T, rules: &EmployerContributions, earnings: &T::Of<Money>) -> T::Of<Money> {
    let from = trace.law(Rule::EmployerFrom, &rules.threshold);
    let above = trace.band(&trace.counted(earnings), Some(&from), None);
    let rate = trace.law(Rule::EmployerRate, &rules.rate);
    let due = tax::nearest_half_down(T::value(&above).0 * T::value(&rate).0);
    trace.step(Rule::EmployerDue, Op::ShareHalfDown, due, [T::part(&above), T::part(&rate)])
}

/// The employer's contributions on a dividend, as a part of it. All of a dividend is taken to lie above the threshold, as it does where
/// the pay does. `None` where the worker is no employee.
pub(crate) fn on_dividend<T: Tracer>(trace: &T, facts: Facts) -> Option<T::Of<Ratio>> {
    if facts.status() != Status::Employee {
        return None;
    }
    let rate = trace.law(Rule::EmployerRate, &facts.pack.employer.rate);
    let covered = facts.deal.rights.employment_allowance;
    if covered == Ratio::ZERO {
        return Some(rate);
    }
    let left = trace.rest(Rule::NotCovered, &trace.term(Term::EmploymentAllowance, covered));
    Some(trace.share(Rule::RateNotCovered, &rate, &left))
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, law, pounds, scenario};
    use super::*;
    use crate::trace::Silent;

    /// 15% above the secondary threshold of £5,000 (National Insurance Contributions (Secondary Class 1 Contributions) Act 2025),
    /// and 60% of that where the Employment Allowance covers 40%.
    #[test]
    fn above_the_secondary_threshold() {
        let due = |figures| {
            let scenario = scenario(figures);
            contributions(&Silent, facts(&scenario), &Money::pounds(29_000), &Money::pounds(1_000))
        };
        assert_eq!(due("1.status=employee"), pounds("3,750.00"));
        assert_eq!(due("1.status=employee 1.employment-allowance=40"), pounds("2,250.00"));
        assert_eq!((due("1.status=worker"), due("1.status=self-employed")), (Money::ZERO, Money::ZERO));
    }

    /// Of 15% the 60% that are not covered: 9%.
    #[test]
    fn a_part_of_a_dividend() {
        let part = |figures| on_dividend(&Silent, facts(&scenario(figures)));
        assert_eq!(part("1.status=employee"), Some(Ratio::percent(15)));
        assert_eq!(part("1.status=employee 1.employment-allowance=40"), Some(Ratio::percent(9)));
        assert_eq!(part("1.status=worker"), None);
    }

    /// 15% of 10p is 1.5p: half a penny is disregarded (Social Security (Contributions) Regulations 2001, regulation 12(1)).
    #[test]
    fn half_a_penny_is_disregarded() {
        assert_eq!(on_earnings(&Silent, &law().employer, &pounds("5,000.10")), Money(1));
        assert_eq!(on_earnings(&Silent, &law().employer, &pounds("5,000.11")), Money(2));
    }
}
