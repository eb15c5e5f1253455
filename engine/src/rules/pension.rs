//! Pension contributions and their tax relief.

use super::Facts;
use crate::choice::{Status, YesNo};
use crate::field::{Shared, Term};
use crate::money::{Money, Ratio};
use crate::tax::Enrolment;
use crate::trace::{Rule, Tracer};

/// Pension contributions of a year, with their tax relief.
pub(crate) struct Pensions<T: Tracer> {
    /// Contributions of the worker, tax relief apart.
    pub(crate) worker: T::Of<Money>,
    /// Contributions of the organisation.
    pub(crate) employer: T::Of<Money>,
    /// Tax relief added to what the worker pays.
    pub(crate) relief: T::Of<Money>,
}

impl<T: Tracer> Pensions<T> {
    /// Pensions of a year: the worker's own, and the workplace pension on the year's `pay` where the worker is enrolled in one.
    pub(crate) fn new(trace: &T, facts: Facts, pay: &T::Of<Money>) -> Self {
        let (tax, rules) = (facts.tax, &facts.pack.pension);
        let own = (tax.before_tax == YesNo::No && tax.own_pension != Money::ZERO).then(|| own(trace, facts));
        let has_right = facts.status() != Status::SelfEmployed && tax.opted_out == YesNo::No;
        let enrolled = has_right && facts.pack.is_enrolled(tax.age, T::value(pay));
        let enrolled = enrolled.then(|| Workplace::new(trace, rules, pay, facts.deal.rights.employer_pension));
        let none = || [trace.nothing(Rule::NoPension), trace.nothing(Rule::NoTaxRelief)];
        let [chosen, chosen_relief] = own.unwrap_or_else(none);
        let (borne, relief, employer) = if let Some(workplace) = enrolled {
            (workplace.borne, workplace.relief, workplace.employer)
        } else {
            let [borne, relief] = none();
            (borne, relief, trace.nothing(Rule::NoEmployerPension))
        };
        Self {
            worker: trace.sum(Rule::AllPensions, [&chosen, &borne], Rule::NoPension),
            employer,
            relief: trace.sum(Rule::TaxRelief, [&chosen_relief, &relief], Rule::NoTaxRelief),
        }
    }
}

/// Payment of the worker into a pension of their own in a year, and the relief added to it: the payment is what the basic rate
/// leaves of both together (Finance Act 2004, section 192).
fn own<T: Tracer>(trace: &T, facts: Facts) -> [T::Of<Money>; 2] {
    let paid = trace.times(Rule::OwnPension, &trace.shared(Shared::OwnPension, facts.tax.own_pension), &trace.months());
    let rate = trace.law(Rule::ReliefRate, &facts.pack.pension.relief);
    let rest = trace.rest(Rule::ReliefRest, &rate);
    let relief = trace.proportion(Rule::OwnRelief, &paid, &rate, &rest);
    [paid, relief]
}

/// Workplace pension of an enrolled worker on a year's earnings (Pensions Act 2008, sections 13 and 20), each amount to the
/// nearest penny.
pub(crate) struct Workplace<T: Tracer> {
    /// Worker's contribution, tax relief included.
    pub(crate) worker: T::Of<Money>,
    /// Tax relief within the worker's contribution.
    pub(crate) relief: T::Of<Money>,
    /// Worker's contribution less the relief: the part that the worker's pay bears.
    pub(crate) borne: T::Of<Money>,
    /// Employer's contribution, on top of pay.
    pub(crate) employer: T::Of<Money>,
}

impl<T: Tracer> Workplace<T> {
    /// Contributions as parts of the qualifying earnings. `more` is the part that the deal's employer pays, where it is larger
    /// than the law asks; `None` for the law's.
    pub(crate) fn new(trace: &T, rules: &Enrolment, pay: &T::Of<Money>, more: Option<Ratio>) -> Self {
        let (from, to) = (trace.law(Rule::PensionFrom, &rules.lower), trace.law(Rule::PensionTo, &rules.upper));
        let qualifying = trace.band(pay, Some(&from), Some(&to));
        let least = trace.law(Rule::LeastEmployerRate, &rules.employer);
        let rate = match more {
            Some(more) => trace.highest(Rule::EmployerPart, &trace.term(Term::EmployerPension, more), &least),
            None => least,
        };
        let employer = trace.share(Rule::EmployerPension, &qualifying, &rate);
        let worker = trace.share(Rule::WorkerContribution, &qualifying, &trace.law(Rule::WorkerRate, &rules.worker));
        let relief = trace.share(Rule::ContributionRelief, &worker, &trace.law(Rule::ReliefRate, &rules.relief));
        let borne = trace.minus(Rule::EnrolledPension, &worker, [&relief]);
        Self { worker, relief, borne, employer }
    }
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario};
    use super::*;
    use crate::trace::Silent;

    fn pensions(figures: &str, pay: &str) -> (Money, Money, Money) {
        let scenario = scenario(figures);
        let Pensions { worker, employer, relief } = Pensions::new(&Silent, facts(&scenario), &pounds(pay));
        (worker, employer, relief)
    }

    const NONE: (Money, Money, Money) = (Money::ZERO, Money::ZERO, Money::ZERO);

    /// 5% and 3% of the £23,760 above £6,240 (Pensions Act 2008, sections 13 and 20); a fifth of the worker's 1,188 is relief.
    #[test]
    fn automatic_enrolment() {
        let enrolled = (pounds("950.40"), pounds("712.80"), pounds("237.60"));
        assert_eq!(pensions("1.status=worker", "30,000.00"), enrolled);
        assert_eq!(pensions("1.status=employee 1.employer-pension=1", "30,000.00"), enrolled);
        assert_eq!(pensions("1.status=employee 1.employer-pension=6", "30,000.00").1, pounds("1,425.60"));
    }

    /// No enrolment at £10,000, the trigger (section 3), nor of who is younger, self-employed or has opted out.
    #[test]
    fn nobody_else_is_enrolled() {
        assert_eq!(pensions("1.status=worker", "10,000.00"), NONE);
        assert_ne!(pensions("1.status=worker", "10,000.01"), NONE);
        for figures in ["1.status=self-employed", "1.status=worker opted-out=yes", "1.status=worker age=18"] {
            assert_eq!(pensions(figures, "30,000.00"), NONE, "{figures}");
        }
    }

    /// £80 a month is 80% of what reaches the pension (Finance Act 2004, section 192): £240 a year is added.
    #[test]
    fn a_pension_of_the_worker_s_own() {
        assert_eq!(pensions("own-pension=80", "30,000.00"), (pounds("960.00"), Money::ZERO, pounds("240.00")));
    }
}
