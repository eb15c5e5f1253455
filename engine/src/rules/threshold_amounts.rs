//! Amounts of a year that thresholds are held against, and what a year towards the State Pension costs.

use super::bill::{counted, Additions};
use super::Facts;
use crate::choice::Status;
use crate::money::{Money, Quantity};
use crate::tax::{OtherIncome, Pack};
use crate::trace::{Rule, Tracer};

/// Weeks of a tax year, as contributions count them.
const WEEKS: Quantity = Quantity::whole(52);

/// Amounts of a year that thresholds are held against under a deal.
pub(crate) struct ThresholdAmounts<T: Tracer> {
    /// Turnover of self-employment: the deal's, before fees and costs, and no less than the profit of other work.
    pub(crate) turnover: T::Of<Money>,
    /// Sales that count for VAT: the deal's, without tips, holiday pay and pay made up, and no less than the profit of other work.
    pub(crate) sales: T::Of<Money>,
    /// Profit that counts towards the State Pension: the deal's as it is taxed, and that of other work.
    pub(crate) profit: T::Of<Money>,
    /// Wages of the deal that bear contributions.
    pub(crate) wages: T::Of<Money>,
    /// Class 2 for every week of a year, which who is self-employed or a worker may pay to make it count towards the State Pension;
    /// none where it counts without.
    pub(crate) class2: T::Of<Money>,
}

impl<T: Tracer> ThresholdAmounts<T> {
    /// Amounts of a year with the deal's turnover and sales, where it has a business, and what the deal adds to the income that is
    /// taxed.
    pub(crate) fn new(trace: &T, facts: Facts, business: Option<[&T::Of<Money>; 2]>, additions: &Additions<T>) -> Self {
        let tax = facts.tax;
        let none = trace.nothing(Rule::NoPay);
        let or_none = |of: Option<&T::Of<Money>>| of.unwrap_or(&none).clone();
        let [_, other] = counted(trace, OtherIncome { wages: tax.wages, profit: tax.other_profit });
        let of_all =
            |own: usize| trace.sum(Rule::TurnoverOfAll, [&or_none(business.map(|amounts| amounts[own])), &other], Rule::NoPay);
        let profit = trace.sum(Rule::ProfitOfAll, [&or_none(additions.profit.as_ref()), &other], Rule::NoPay);
        let wages = or_none(additions.contributory.as_ref());
        Self {
            turnover: of_all(0),
            sales: of_all(1),
            class2: match facts.status() {
                Status::Employee => trace.nothing(Rule::NoClass2),
                _ if counts(facts, T::value(&profit), T::value(&wages)) => trace.nothing(Rule::YearCounts),
                Status::SelfEmployed | Status::Worker => class2(trace, facts),
            },
            profit,
            wages,
        }
    }
}

/// Lower earnings limit of a year: an employer's wages of as much make it count towards the State Pension.
pub(crate) fn wages_of_year(pack: &Pack) -> Money {
    pack.pension_year.lower_earnings.value.times(WEEKS)
}

/// True where a year with this profit and these wages of the deal counts towards the State Pension. Each employer's wages count by
/// themselves.
pub(crate) fn counts(facts: Facts, profit: Money, wages: Money) -> bool {
    profit >= facts.pack.pension_year.small_profits.value || wages.max(facts.tax.wages) >= wages_of_year(facts.pack)
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

    /// £36,800, £35,000 of it sales, and £15,000 of the deal, £3,000 of other profit.
    #[test]
    fn other_profit_counts_in_all() {
        let scenario = scenario("other-profit=3000");
        let additions = Additions { profit: Some(pounds("15,000.00")), wages: None, contributory: None, relief: None };
        let (turnover, sales) = (pounds("36,800.00"), pounds("35,000.00"));
        let of = ThresholdAmounts::<Silent>::new(&Silent, facts(&scenario), Some([&turnover, &sales]), &additions);
        assert_eq!([of.turnover, of.sales, of.profit, of.wages], ["39,800.00", "38,000.00", "18,000.00", "0.00"].map(pounds));
    }

    /// 52 × £3.65 (National Insurance rates of 2026/27) below a profit of £7,105, and none where that or other wages, 52 × £129,
    /// make the year count.
    #[test]
    fn class_2_where_the_year_does_not_count() {
        let class2 = |profit: &str, figures: &str| {
            let additions = Additions { profit: Some(pounds(profit)), wages: None, contributory: None, relief: None };
            ThresholdAmounts::<Silent>::new(&Silent, facts(&scenario(figures)), None, &additions).class2
        };
        assert_eq!([class2("7,104.00", ""), class2("7,105.00", "")], ["189.80", "0.00"].map(pounds));
        assert_eq!([class2("0.00", "wages=6707"), class2("0.00", "wages=6708")], ["189.80", "0.00"].map(pounds));
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
