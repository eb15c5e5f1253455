//! Universal Credit: what a year's earnings leave of the award.

use super::bill::{Alone, Bill};
use super::costs::Costs;
use super::pension::Pensions;
use super::profit::{Business, Taxed};
use super::{income_tax, mileage, national_insurance, Facts};
use crate::choice::{Age, Nation, Status, Vehicle, YesNo};
use crate::field::Shared;
use crate::money::{Money, Quantity};
use crate::scenario::UniversalCredit;
use crate::tax::{CreditAssessment, Pack};
use crate::trace::{Op, Rule, Tracer};

/// Universal Credit of a year, averaged over its months.
pub(crate) struct Credit<T: Tracer> {
    earnings: T::Of<Money>,
    floor: Option<T::Of<Money>>,
    reduction: T::Of<Money>,
    /// Award that is left: never negative.
    pub(crate) award: T::Of<Money>,
}

impl<T: Tracer> Credit<T> {
    /// Universal Credit beside the work; `None` where the worker has no award, or where all is before tax.
    ///
    /// Earnings are those of this work and of all other, less income tax, National Insurance and pension payments (Universal
    /// Credit Regulations 2013, regulations 55 and 57). A student loan is not taken off.
    pub(crate) fn new(
        trace: &T,
        facts: Facts,
        (taxed, costs): (&Taxed<T>, &Costs<T>),
        (bill, pensions): (&Bill<T>, &Pensions<T>),
    ) -> Option<Self> {
        let Facts { tax, pack, .. } = facts;
        let most = tax.credit.award.filter(|_| tax.before_tax == YesNo::No)?;
        let earned = match (&taxed.business, &taxed.additions.wages) {
            (Some(business), _) => profit(trace, facts, business, costs),
            (None, Some(wages)) => wages.clone(),
            (None, None) => trace.nothing(Rule::NoPay),
        };
        let pension = trace.taken_off(Rule::Pension, &pensions.worker);
        let parts = [&earned, &bill.income_tax, &bill.class4, &bill.class1, &pension];
        let net = trace.sum(Rule::UcNet, parts, Rule::NoPay);
        let earnings = trace.sum(Rule::UcEarnings, [&net, &besides(trace, pack, &bill.alone)], Rule::NoPay);
        let earnings = not_below_zero(trace, &earnings);
        // An employed member has no floor, whatever they do besides.
        let is_floor = has_floor(&tax.credit) && facts.status() != Status::Employee;
        let floor = is_floor.then(|| floor(trace, pack, (tax.nation, tax.age), tax.credit.expected_hours));
        Some(Self::of_earnings(trace, (pack, &tax.credit, most), earnings, floor))
    }

    /// Universal Credit at these earnings: the award `most`, a month, less the taper of what counts above the work allowance
    /// (regulation 22). Where the floor is higher than the earnings it counts in their place (regulation 62).
    pub(crate) fn of_earnings(
        trace: &T,
        (pack, credit, most): (&Pack, &UniversalCredit, Money),
        earnings: T::Of<Money>,
        floor: Option<T::Of<Money>>,
    ) -> Self {
        let months = trace.months();
        let most = trace.times(Rule::UcMost, &trace.shared(Shared::UcAward, most), &months);
        let counted = floor.as_ref().map_or_else(|| earnings.clone(), |floor| trace.highest(Rule::UcCounted, &earnings, floor));
        let above = match pack.universal_credit.work_allowance(credit.work_allowance) {
            Some(allowance) => {
                let allowance = trace.times(Rule::UcAllowance, &trace.law(Rule::UcAllowanceMonth, allowance), &months);
                trace.above(Rule::UcAbove, &counted, &allowance)
            }
            None => counted,
        };
        let reduction = trace.share(Rule::UcReduction, &above, &trace.law(Rule::UcTaper, &pack.universal_credit_taper));
        let award = trace.above(Rule::UniversalCredit, &most, &reduction);
        Self { earnings, floor, reduction, award }
    }

    /// The amounts alone.
    pub(crate) fn assessment(&self) -> CreditAssessment {
        CreditAssessment {
            earnings: T::value(&self.earnings),
            floor: self.floor.as_ref().map(T::value),
            reduction: T::value(&self.reduction),
            award: T::value(&self.award),
        }
    }
}

/// True where a self-employed person has a minimum income floor: not within the start-up period (regulation 63), nor where
/// nothing is expected.
pub(crate) fn has_floor(credit: &UniversalCredit) -> bool {
    credit.start_up == YesNo::No && credit.expected_hours > Quantity::ZERO
}

/// Minimum income floor of a year: the minimum wage of the age for the expected hours, less the income tax and Class 4 that
/// would be due on it alone (regulations 62(4) and 90(2)).
pub(crate) fn floor<T: Tracer>(trace: &T, pack: &Pack, (nation, age): (Nation, Age), hours: Quantity) -> T::Of<Money> {
    let expected = trace.shared(Shared::UcExpectedHours, hours);
    let hours = trace.times(Rule::UcFloorHours, &expected, &trace.fixed(Rule::WeeksOfYear, 52));
    let pay = trace.times(Rule::UcFloorPay, &trace.law(Rule::MinimumWage, pack.minimum_wage(age)), &hours);
    let tax = income_tax::on_income(trace, pack, nation, &pay);
    let class4 = national_insurance::class4(trace, &pack.class4, &pay, &trace.nothing(Rule::NoClass1));
    trace.minus(Rule::UcFloor, &pay, [&tax, &class4])
}

/// Profit of this work by the rules of Universal Credit: no trading allowance, and for a car a flat rate in place of all its
/// costs; other vehicles at what they really cost (regulations 57 to 59). A loss counts as none.
fn profit<T: Tracer>(trace: &T, facts: Facts, business: &Business<T>, costs: &Costs<T>) -> T::Of<Money> {
    let profit = match facts.tax.vehicle {
        Vehicle::Car => {
            let flat = mileage::own_flat_rate_of_credit(trace, facts, &costs.miles);
            trace.minus(Rule::UcProfit, &business.turnover, [&business.charges, &costs.other, &flat])
        }
        Vehicle::Motorcycle | Vehicle::Bicycle | Vehicle::Taxi | Vehicle::Nothing => business.actual.clone(),
    };
    not_below_zero(trace, &profit)
}

/// Other wages and profit, less the income tax and National Insurance that would be due on them alone.
fn besides<T: Tracer>(trace: &T, pack: &Pack, alone: &Alone<T>) -> T::Of<Money> {
    if T::value(&alone.income) == Money::ZERO {
        return alone.income.clone();
    }
    let class1 = match T::value(&alone.wages) {
        Money::ZERO => trace.nothing(Rule::NoClass1),
        _ => national_insurance::class1(trace, &pack.class1, &alone.wages),
    };
    let due = trace.sum(Rule::UcBesidesDue, [&alone.income_tax, &class1, &alone.class4], Rule::NoPay);
    trace.minus(Rule::UcBesides, &alone.income, [&due])
}

/// The amount, but not below 0.
fn not_below_zero<T: Tracer>(trace: &T, amount: &T::Of<Money>) -> T::Of<Money> {
    if T::value(amount) >= Money::ZERO {
        return amount.clone();
    }
    trace.step(Rule::UcNotBelow, Op::NotBelowZero, Money::ZERO, [T::part(amount)])
}

#[cfg(test)]
mod tests {
    use super::super::bill::Additions;
    use super::super::by_hand::{law, pounds, scenario};
    use super::*;
    use crate::tax::OtherIncome;
    use crate::trace::Silent;

    /// £12.71 × 35 × 52 = 23,132.20, less 20% × 10,562.20 = 2,112.44 and 6% of that, 633.73 (Universal Credit Regulations 2013,
    /// regulations 62 and 90). By 30 hours 19,827.60 less 1,451.52 and 435.45; in Scotland the tax on 10,562.20 is 19% × 3,967 and
    /// 20% × 6,595.20; at 18 to 20 £10.85 an hour brings 19,747.00, less 1,435.40 and 430.62.
    #[test]
    fn the_floor_is_the_minimum_wage_after_tax() {
        let at = |nation, age, hours| floor(&Silent, law(), (nation, age), Quantity::whole(hours));
        assert_eq!(at(Nation::Wales, Age::Adult, 35), pounds("20,386.03"));
        assert_eq!(at(Nation::Wales, Age::Adult, 30), pounds("17,940.63"));
        assert_eq!(at(Nation::Scotland, Age::Adult, 35), pounds("20,425.70"));
        assert_eq!(at(Nation::Wales, Age::Young, 35), pounds("17,880.98"));
    }

    /// Award of £900 a month, 10,800 a year, at earnings of £11,040, where the figures say so less £427 or £710 × 12 first
    /// (regulation 22).
    #[test]
    fn the_taper_above_the_work_allowance() {
        let left = |figures: &str, floor| {
            let scenario = scenario(&format!("uc-award=900 {figures}"));
            let credit = &scenario.tax.credit;
            let of = (law(), credit, credit.award.expect("an award"));
            let credit = Credit::<Silent>::of_earnings(&Silent, of, pounds("11,040.00"), floor).assessment();
            (credit.reduction, credit.award)
        };
        // 55% × 11,040, × (11,040 − 5,124) and × (11,040 − 8,520).
        assert_eq!(left("", None), (pounds("6,072.00"), pounds("4,728.00")));
        assert_eq!(left("uc-work-allowance=with-housing", None), (pounds("3,253.80"), pounds("7,546.20")));
        assert_eq!(left("uc-work-allowance=without-housing", None), (pounds("1,386.00"), pounds("9,414.00")));
        // 55% × (20,386.03 − 8,520) = 6,526.3165; a floor below the earnings changes nothing, and nothing is left below 0.
        let floor = Some(pounds("20,386.03"));
        assert_eq!(left("uc-work-allowance=without-housing", floor), (pounds("6,526.32"), pounds("4,273.68")));
        assert_eq!(left("", Some(pounds("8,000.00"))), (pounds("6,072.00"), pounds("4,728.00")));
        assert_eq!(left("", floor), (pounds("11,212.32"), Money::ZERO));
    }

    /// Wages of £14,000 and a profit of £5,000: 20% × 6,430 of income tax, 8% × 1,430 of Class 1, no Class 4 below £12,570.
    #[test]
    fn other_income_after_its_own_tax() {
        let left = |figures: &str| {
            let tax = scenario(figures).tax;
            let (of, others) =
                ((tax.nation, (tax.loan, tax.postgraduate)), OtherIncome { wages: tax.wages, profit: tax.other_profit });
            let none = Additions { profit: None, wages: None, contributory: None, relief: None };
            besides(&Silent, law(), &Bill::new(&Silent, law(), of, others, &none).alone)
        };
        assert_eq!(left("wages=14000 other-profit=5000"), pounds("17,599.60"));
        // 8% × 1,430 and 20% × 1,430; 6% × 2,430 and 20% × 2,430.
        assert_eq!((left("wages=14000"), left("other-profit=15000")), (pounds("13,599.60"), pounds("14,368.20")));
        assert_eq!(left("hours=40"), Money::ZERO);
    }
}
