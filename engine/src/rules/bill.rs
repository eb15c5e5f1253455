//! The bill: tax, contributions and loans due on the year with a deal, less what is due without it where there is other income.

use super::{income_tax, national_insurance, student_loan};
use crate::choice::{Loan, Nation, YesNo};
use crate::field::Shared;
use crate::money::Money;
use crate::tax::{OtherIncome, Pack};
use crate::trace::{Rule, Tracer};

/// Additions of a deal to what is taxed in a year, each as it counts for tax; `None` where it adds no such amount.
pub(crate) struct Additions<T: Tracer> {
    /// Self-employed profit.
    pub(crate) profit: Option<T::Of<Money>>,
    /// An employee's wages.
    pub(crate) wages: Option<T::Of<Money>>,
    /// Part of the wages that bears contributions: tips shared out without the employer's say bear none (Social Security
    /// (Contributions) Regulations 2001, schedule 3, part 10, paragraph 5).
    pub(crate) contributory: Option<T::Of<Money>>,
    /// Relief: deducted from income for income tax alone.
    pub(crate) relief: Option<T::Of<Money>>,
}

/// Bill of a year for a deal, each amount taken off: negative where it is due.
pub(crate) struct Bill<T: Tracer> {
    /// Income tax; positive where relief outweighs what is added.
    pub(crate) income_tax: T::Of<Money>,
    /// Class 4, within the annual maximum; positive where Class 1 on the wages crowds out what was due.
    pub(crate) class4: T::Of<Money>,
    /// Class 1 that the employee pays.
    pub(crate) class1: T::Of<Money>,
    /// Repayments of student loans.
    pub(crate) student_loan: T::Of<Money>,
    /// Other income alone.
    pub(crate) alone: Alone<T>,
}

/// Other income of a year, and what is due on it without the deal.
pub(crate) struct Alone<T: Tracer> {
    /// Wages and profit together, as they count for tax.
    pub(crate) income: T::Of<Money>,
    /// Wages.
    pub(crate) wages: T::Of<Money>,
    /// Income tax on both.
    pub(crate) income_tax: T::Of<Money>,
    /// Class 4 on the profit.
    pub(crate) class4: T::Of<Money>,
}

impl<T: Tracer> Bill<T> {
    /// No bill: all is before tax.
    pub(crate) fn before_tax(trace: &T) -> Self {
        let none = || trace.nothing(Rule::BeforeTax);
        let alone = Alone { income: none(), wages: none(), income_tax: none(), class4: none() };
        Self { income_tax: none(), class4: none(), class1: none(), student_loan: none(), alone }
    }

    /// The bill of somebody with income `besides`. Class 1 has thresholds for each employment, so the other wages never change
    /// it; what two employments pay above the annual maximum is not given back here. Loans are repaid out of all profit and
    /// wages, as in a Self Assessment, but for what bears no Class 1 (HMRC CSLM17055).
    pub(crate) fn new(
        trace: &T,
        pack: &Pack,
        (nation, loans): (Nation, (Loan, YesNo)),
        besides: OtherIncome,
        additions: &Additions<T>,
    ) -> Self {
        let none = trace.nothing(Rule::NoPay);
        let [wages, profit] = counted(trace, besides);
        let or_none = |of: &Option<T::Of<Money>>| of.as_ref().unwrap_or(&none).clone();
        let [more_profit, more_wages] = [&additions.profit, &additions.wages].map(or_none);
        let contributory = or_none(&additions.contributory);
        let without = trace.sum(Rule::AllIncome, [&wages, &profit], Rule::NoPay);
        let with = |more: &T::Of<Money>| trace.sum(Rule::AllIncome, [&wages, &profit, &more_profit, more], Rule::NoPay);

        let mut income = with(&more_wages);
        if let Some(relief) = &additions.relief {
            income = trace.above(Rule::IncomeLessRelief, &income, relief);
        }
        let tax = |income: &T::Of<Money>| income_tax::on_income(trace, pack, nation, income);
        let repaid = |income: &T::Of<Money>| student_loan::repaid(trace, &pack.loans, loans, income);
        let class1 = |wages: &Option<T::Of<Money>>| match wages {
            Some(wages) => trace.taken_off(Rule::Class1, &national_insurance::class1(trace, &pack.class1, wages)),
            None => trace.nothing(Rule::NoClass1),
        };
        let (income_tax, tax_alone) = added(trace, [Rule::IncomeTax, Rule::AddedIncomeTax], &tax(&income), (&without, tax));
        let (class4, class4_alone) = class4(trace, pack, [&wages, &contributory], (&profit, additions.profit.as_ref()));
        let student_loan = added(trace, [Rule::StudentLoan, Rule::AddedLoan], &repaid(&with(&contributory)), (&without, repaid)).0;
        Self {
            income_tax,
            class4,
            class1: class1(&additions.contributory),
            student_loan,
            alone: Alone { income: without, wages, income_tax: tax_alone.unwrap_or(none), class4: class4_alone },
        }
    }
}

/// Income besides a deal as it counts for tax: wages, then profit.
pub(super) fn counted<T: Tracer>(trace: &T, besides: OtherIncome) -> [T::Of<Money>; 2] {
    let given = |amount: Money, shared| match amount {
        Money::ZERO => trace.nothing(Rule::NoPay),
        amount => trace.counted(&trace.shared(shared, amount)),
    };
    [given(besides.wages, Shared::Wages), given(besides.profit, Shared::OtherProfit)]
}

/// Class 1 at its main rate on each of two wages, together: the part that counts towards the annual maximum of Class 4.
pub(super) fn class1_paid<T: Tracer>(trace: &T, pack: &Pack, wages: [&T::Of<Money>; 2]) -> T::Of<Money> {
    let [first, second] = wages.map(|wages| class1_of_one(trace, pack, wages));
    trace.sum(Rule::Class1AllPaid, [&first, &second], Rule::NoClass1)
}

/// Class 1 at its main rate on one wage.
fn class1_of_one<T: Tracer>(trace: &T, pack: &Pack, wages: &T::Of<Money>) -> T::Of<Money> {
    if T::value(wages) == Money::ZERO {
        return trace.nothing(Rule::NoClass1);
    }
    national_insurance::class1_at_main_rate(trace, &pack.class1, wages)
}

/// Class 4 with the profit that the deal adds, less Class 4 without it; taken off. Then Class 4 without it.
fn class4<T: Tracer>(
    trace: &T,
    pack: &Pack,
    [wages, contributory]: [&T::Of<Money>; 2],
    (profit, more): (&T::Of<Money>, Option<&T::Of<Money>>),
) -> (T::Of<Money>, T::Of<Money>) {
    let none = trace.nothing(Rule::NoClass4);
    if more.is_none() && T::value(profit) == Money::ZERO {
        return (none.clone(), none);
    }
    let after = class1_paid(trace, pack, [wages, contributory]);
    let all = trace.sum(Rule::AllProfit, [profit, more.unwrap_or(&none)], Rule::NoClass4);
    let due = |profit: &T::Of<Money>, paid: &T::Of<Money>| national_insurance::class4(trace, &pack.class4, profit, paid);
    let without = |profit: &T::Of<Money>| due(profit, &class1_of_one(trace, pack, wages));
    let (class4, alone) = added(trace, [Rule::Class4, Rule::AddedClass4], &due(&all, &after), (profit, without));
    (class4, alone.unwrap_or(none))
}

/// Amount due `with` the deal, less the amount `due` on the `income` without it; taken off. Then the amount due without it; `None`
/// where there is no such income.
fn added<T: Tracer>(
    trace: &T,
    [line, added]: [Rule; 2],
    with: &T::Of<Money>,
    (income, due): (&T::Of<Money>, impl Fn(&T::Of<Money>) -> T::Of<Money>),
) -> (T::Of<Money>, Option<T::Of<Money>>) {
    if T::value(income) == Money::ZERO {
        return (trace.taken_off(line, with), None);
    }
    let without = due(income);
    let more = if T::value(&without) == Money::ZERO { with.clone() } else { trace.minus(added, with, [&without]) };
    (trace.taken_off(line, &more), Some(without))
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{law, pounds};
    use super::*;
    use crate::trace::Silent;

    const NONE: Money = Money::ZERO;

    /// A profit of £30,000 beside another employer's wages of £20,000, with a loan on plan 2 (£29,385, 9%).
    ///
    /// Income tax: 20% × (50,000 − 12,570) less 20% × (20,000 − 12,570). Class 4: 6% × (30,000 − 12,570), below the maximum of
    /// 6% × 37,700 less the 594.40 of Class 1 paid. Loan: 9% × (50,000 − 29,385) = 1,855.35, down to the pound.
    #[test]
    fn a_profit_beside_wages() {
        let additions = Additions { profit: Some(Money::pounds(30_000)), wages: None, contributory: None, relief: None };
        let besides = OtherIncome { wages: Money::pounds(20_000), profit: NONE };
        let bill = Bill::new(&Silent, law(), (Nation::Wales, (Loan::Plan2, YesNo::No)), besides, &additions);
        assert_eq!(bill.income_tax, pounds("-6,000.00"));
        assert_eq!((bill.class4, bill.class1), (pounds("-1,045.80"), NONE));
        assert_eq!(bill.student_loan, pounds("-1,855.00"));
    }

    /// Wages of £30,000, of which £1,000 are tips without contributions, and £500 of relief, which lowers income tax alone.
    ///
    /// Income tax: 20% × (30,000 − 500 − 12,570). Class 1: 8% × (29,000 − 12,570). Loan on plan 5: 9% × (29,000 − 25,000).
    #[test]
    fn relief_and_tips_count_for_their_own_charges_only() {
        let additions = Additions {
            profit: None,
            wages: Some(Money::pounds(30_000)),
            contributory: Some(Money::pounds(29_000)),
            relief: Some(Money::pounds(500)),
        };
        let bill = Bill::new(&Silent, law(), (Nation::England, (Loan::Plan5, YesNo::No)), OtherIncome::default(), &additions);
        assert_eq!((bill.income_tax, bill.class4), (pounds("-3,386.00"), NONE));
        assert_eq!((bill.class1, bill.student_loan), (pounds("-1,314.40"), pounds("-360.00")));
    }
}
