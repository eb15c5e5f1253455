//! Amounts of a year that thresholds are held against, and what a year towards the State Pension costs.

use super::bill::{counted, Additions};
use super::Facts;
use crate::choice::Status;
use crate::money::Money;
use crate::tax::OtherIncome;
use crate::trace::{Rule, Tracer};

/// Amounts of a year that thresholds are held against under a deal.
pub(crate) struct ThresholdAmounts<T: Tracer> {
    /// Turnover of self-employment: the deal's, before fees and costs, and no less than the profit of other work.
    pub(crate) turnover: T::Of<Money>,
    /// Profit that counts towards the State Pension: the deal's as it is taxed, and that of other work.
    pub(crate) profit: T::Of<Money>,
    /// Wages of the deal that bear contributions.
    pub(crate) wages: T::Of<Money>,
    /// Class 2 for every week of a year, which who is self-employed or a worker may pay to make it count towards the State Pension.
    pub(crate) class2: T::Of<Money>,
}

impl<T: Tracer> ThresholdAmounts<T> {
    /// Amounts of a year with the deal's `turnover`, where it has a business, and what the deal adds to the income that is taxed.
    pub(crate) fn new(trace: &T, facts: Facts, turnover: Option<&T::Of<Money>>, additions: &Additions<T>) -> Self {
        let tax = facts.tax;
        let none = trace.nothing(Rule::NoPay);
        let or_none = |of: Option<&T::Of<Money>>| of.unwrap_or(&none).clone();
        let [_, other] = counted(trace, OtherIncome { wages: tax.wages, profit: tax.other_profit });
        Self {
            turnover: trace.sum(Rule::TurnoverOfAll, [&or_none(turnover), &other], Rule::NoPay),
            profit: trace.sum(Rule::ProfitOfAll, [&or_none(additions.profit.as_ref()), &other], Rule::NoPay),
            wages: or_none(additions.contributory.as_ref()),
            class2: match facts.status() {
                Status::Employee => trace.nothing(Rule::NoClass2),
                Status::SelfEmployed | Status::Worker => class2(trace, facts),
            },
        }
    }
}

/// Voluntary Class 2 for 52 weeks (Social Security Contributions and Benefits Act 1992, section 11).
fn class2<T: Tracer>(trace: &T, facts: Facts) -> T::Of<Money> {
    let week = trace.law(Rule::Class2Week, &facts.pack.pension_year.class2);
    trace.times(Rule::VoluntaryClass2, &week, &trace.fixed(Rule::WeeksOfYear, 52))
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario};
    use super::*;
    use crate::trace::Silent;

    /// £36,800 and £15,000 of the deal, £3,000 of other profit, 52 × £3.65 (National Insurance rates of 2026/27).
    #[test]
    fn other_profit_counts_in_both() {
        let scenario = scenario("other-profit=3000 wages=9000");
        let additions = Additions { profit: Some(pounds("15,000.00")), wages: None, contributory: None, relief: None };
        let turnover = pounds("36,800.00");
        let of = ThresholdAmounts::<Silent>::new(&Silent, facts(&scenario), Some(&turnover), &additions);
        assert_eq!([of.turnover, of.profit, of.wages, of.class2], ["39,800.00", "18,000.00", "0.00", "189.80"].map(pounds));
    }

    /// An employee has no turnover but that of other work.
    #[test]
    fn wages_by_themselves() {
        let scenario = scenario("other-profit=3000");
        let wages = Some(pounds("6,552.00"));
        let additions = Additions { profit: None, wages, contributory: wages, relief: None };
        let of = ThresholdAmounts::<Silent>::new(&Silent, facts(&scenario), None, &additions);
        assert_eq!([of.turnover, of.profit, of.wages], ["3,000.00", "3,000.00", "6,552.00"].map(pounds));
    }
}
