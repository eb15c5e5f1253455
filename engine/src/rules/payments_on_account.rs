//! The bill of a tax return and the payments in which it falls due.

use super::bill::{class1_paid, counted, Additions, Bill};
use super::{income_tax, national_insurance, student_loan, Facts};
use crate::choice::{Status, YesNo};
use crate::money::{Money, Ratio};
use crate::tax::OtherIncome;
use crate::trace::{Leaf, Rule, Tracer};

/// The bill of a year by a tax return under a deal, and its payments, if each year is like this one.
pub(crate) struct Payments<T: Tracer> {
    /// Part of the year's taxes that the deal brings and that nobody takes from its pay; no money for an employee.
    pub(crate) put_aside: T::Of<Money>,
    /// All that the tax return comes to: of the deal, of other profit, and what wages bear on top of it.
    pub(crate) bill: T::Of<Money>,
    /// Payment on the first 31 January after the tax year, where there was no bill before: the bill, and a half on account.
    pub(crate) first_january: T::Of<Money>,
    /// Payment on each 31 July, from the first one on: the other half on account.
    pub(crate) july: T::Of<Money>,
    /// Payment on each later 31 January: what is left of the bill, and a half on account.
    pub(crate) later_january: T::Of<Money>,
}

impl<T: Tracer> Payments<T> {
    /// Payments of a year with what the deal adds to the income that is taxed, and its own `taxes`.
    pub(crate) fn new(trace: &T, facts: Facts, additions: &Additions<T>, taxes: &Bill<T>) -> Self {
        if facts.tax.before_tax == YesNo::Yes {
            return Self::none(trace, Rule::BeforeTax);
        }
        let put_aside = match facts.status() {
            Status::Employee => trace.nothing(Rule::NoTaxBill),
            Status::SelfEmployed | Status::Worker => {
                let parts = [&taxes.income_tax, &taxes.class4, &taxes.student_loan];
                trace.taken_off(Rule::PutAside, &trace.sum(Rule::Taxes, parts, Rule::BeforeTax))
            }
        };
        if additions.profit.is_none() && facts.tax.other_profit == Money::ZERO {
            return Self { put_aside, ..Self::none(trace, Rule::NoTaxBill) };
        }
        let bill = ReturnBill::new(trace, facts, additions);
        let limits = &facts.pack.payments_on_account;
        // A student loan is paid with what is left of the bill, never on account (Education (Student Loans) (Repayment) Regulations
        // 2009, part 3; GOV.UK, Understand your Self Assessment tax bill).
        let counts = trace.sum(Rule::AccountBill, [&bill.income_tax, &bill.class4], Rule::NoTaxBill);
        let not_at_source = trace.rest(Rule::AccountNotAtSource, &trace.law(Rule::AccountAtSource, &limits.at_source));
        let share = trace.charge(Rule::AccountShare, &bill.all_tax, &not_at_source);
        let least = trace.law(Rule::AccountLeast, &limits.least);
        let on_account = trace.enough(Rule::OnAccount, &counts, &least, &share);
        let half = trace.given(Rule::Half, Ratio::percent(50), Leaf::Fixed);
        let first = trace.share(Rule::OnAccountFirst, &on_account, &half);
        let july = trace.minus(Rule::OnAccountSecond, &on_account, [&first]);
        let rest = trace.minus(Rule::RestOfBill, &bill.all, [&on_account]);
        Self {
            put_aside,
            first_january: trace.sum(Rule::FirstJanuary, [&bill.all, &first], Rule::NoTaxBill),
            july,
            later_january: trace.sum(Rule::LaterJanuary, [&rest, &first], Rule::NoTaxBill),
            bill: bill.all,
        }
    }

    /// No payments, for the reason that the rule gives.
    fn none(trace: &T, reason: Rule) -> Self {
        let none = || trace.nothing(reason);
        Self { put_aside: none(), bill: none(), first_january: none(), july: none(), later_january: none() }
    }
}

/// The bill of a tax return: all due on the year's income, less what employers take from wages.
struct ReturnBill<T: Tracer> {
    /// Income tax, less that on wages.
    income_tax: T::Of<Money>,
    /// Class 4.
    class4: T::Of<Money>,
    /// Income tax on everything, and Class 4: the amount assessed.
    all_tax: T::Of<Money>,
    /// The bill: income tax, Class 4 and the student loan that employers do not take.
    all: T::Of<Money>,
}

impl<T: Tracer> ReturnBill<T> {
    fn new(trace: &T, facts: Facts, additions: &Additions<T>) -> Self {
        let Facts { tax, pack, .. } = facts;
        let none = trace.nothing(Rule::NoPay);
        let or_none = |of: &Option<T::Of<Money>>| of.as_ref().unwrap_or(&none).clone();
        let [wages, profit] = counted(trace, OtherIncome { wages: tax.wages, profit: tax.other_profit });
        let [more_profit, more_wages] = [&additions.profit, &additions.wages].map(or_none);
        let contributory = or_none(&additions.contributory);
        let relieved = |income: T::Of<Money>| match &additions.relief {
            Some(relief) => trace.above(Rule::IncomeLessRelief, &income, relief),
            None => income,
        };
        let employed = relieved(trace.sum(Rule::AllIncome, [&wages, &more_wages], Rule::NoPay));
        let income = relieved(trace.sum(Rule::AllIncome, [&wages, &profit, &more_profit, &more_wages], Rule::NoPay));

        let on_income = |income: &T::Of<Money>| income_tax::on_income(trace, pack, tax.nation, income);
        let all = on_income(&income);
        let at_source = if T::value(&employed) == Money::ZERO { none.clone() } else { on_income(&employed) };
        let left = trace.less(Rule::TaxNotAtSource, &all, &at_source);
        let profit_of_all = trace.sum(Rule::AllProfit, [&profit, &more_profit], Rule::NoClass4);
        let paid = class1_paid(trace, pack, [&wages, &contributory]);
        let class4 = national_insurance::class4(trace, &pack.class4, &profit_of_all, &paid);

        let repaid = |income: &T::Of<Money>| student_loan::repaid(trace, &pack.loans, (tax.loan, tax.postgraduate), income);
        // Each employer looks at the wages that it pays alone (the 2009 Regulations, part 4).
        let taken = |wages: &T::Of<Money>| if T::value(wages) == Money::ZERO { none.clone() } else { repaid(wages) };
        let taken = trace.sum(Rule::LoanAtSource, [&taken(&wages), &taken(&contributory)], Rule::NoLoan);
        let loan = repaid(&trace.sum(Rule::AllIncome, [&wages, &profit, &more_profit, &contributory], Rule::NoPay));
        // Not below zero: at incomes beyond any that is counted, what all income brings stops growing before its parts do.
        let loan = if T::applies(&taken) { trace.above(Rule::LoanNotAtSource, &loan, &taken) } else { loan };
        Self {
            all_tax: trace.sum(Rule::AccountAllTax, [&all, &class4], Rule::NoTaxBill),
            all: trace.sum(Rule::TaxBill, [&left, &class4, &loan], Rule::NoTaxBill),
            income_tax: left,
            class4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario};
    use super::*;
    use crate::trace::Silent;

    /// Payments where a deal brings this profit beside the figures given, or these wages.
    fn payments(figures: &str, profit: Option<i64>, wages: Option<i64>) -> Payments<Silent> {
        let scenario = scenario(figures);
        let facts = facts(&scenario);
        let [profit, wages] = [profit, wages].map(|amount| amount.map(Money::pounds));
        let additions = Additions { profit, wages, contributory: wages, relief: None };
        let besides = OtherIncome { wages: facts.tax.wages, profit: facts.tax.other_profit };
        let loans = (facts.tax.loan, facts.tax.postgraduate);
        let taxes = Bill::new(&Silent, facts.pack, (facts.tax.nation, loans), besides, &additions);
        Payments::new(&Silent, facts, &additions, &taxes)
    }

    fn told(of: &Payments<Silent>) -> [Money; 5] {
        [of.put_aside, of.bill, of.first_january, of.july, of.later_january]
    }

    /// A profit of £30,000: income tax of 3,486.00 and Class 4 of 1,045.80 make 4,531.80, half of it 2,265.90. The first January asks
    /// for 150%, 6,797.70; each July and each later January for a half, so that three years bring 4,531.80 each.
    #[test]
    fn a_first_bill_is_paid_one_and_a_half_times() {
        let due = payments("", Some(30_000), None);
        assert_eq!(told(&due), ["4,531.80", "4,531.80", "6,797.70", "2,265.90", "2,265.90"].map(pounds));
    }

    /// A student loan on plan 2 of a profit of £40,000: 9% of 10,615, 955 in whole pounds, is never paid on account. Income tax of
    /// 5,486.00 and Class 4 of 1,645.80 are 7,131.80, half of it 3,565.90: 8,086.80 + 3,565.90 first, then 955 + 3,565.90.
    #[test]
    fn a_student_loan_is_paid_with_the_rest() {
        let due = payments("loan=2", Some(40_000), None);
        assert_eq!(told(&due), ["8,086.80", "8,086.80", "11,652.70", "3,565.90", "4,520.90"].map(pounds));
    }

    /// Least bill: a profit of £16,415 brings 20% + 6% of 3,845, 999.70, and of £16,417 26% of 3,847, 1,000.22.
    #[test]
    fn under_a_thousand_pounds_nothing_is_paid_on_account() {
        assert_eq!(told(&payments("", Some(16_415), None)), ["999.70", "999.70", "999.70", "0.00", "999.70"].map(pounds));
        assert_eq!(told(&payments("", Some(16_417), None)), ["1,000.22", "1,000.22", "1,500.33", "500.11", "500.11"].map(pounds));
    }

    /// Wages of £45,000 bear 6,486.00. A profit of £5,000 beside them adds 20% of it, 1,000.00, which is enough, but 13.4% of 7,486:
    /// more than 80% is taken from wages. A profit of £10,000 adds 20% of 5,270 and 40% of 4,730, 2,946.00: 31.2% of 9,432. Neither
    /// profit bears Class 4.
    #[test]
    fn where_most_is_taken_from_wages_nothing_is_paid_on_account() {
        let due = payments("wages=45000", Some(5_000), None);
        assert_eq!(told(&due), ["1,000.00", "1,000.00", "1,000.00", "0.00", "1,000.00"].map(pounds));
        let due = payments("wages=45000", Some(10_000), None);
        assert_eq!(told(&due), ["2,946.00", "2,946.00", "4,419.00", "1,473.00", "1,473.00"].map(pounds));
    }

    /// An employee's taxes are paid from the wage. Other profit of £10,000 beside wages of £20,000 still brings a bill: 20% of it,
    /// and Class 4 on none of it.
    #[test]
    fn an_employee_s_bill_is_that_of_other_profit() {
        assert_eq!(told(&payments("1.status=employee", None, Some(20_000))), [Money::ZERO; 5]);
        let due = payments("1.status=employee other-profit=10000", None, Some(20_000));
        assert_eq!(told(&due), ["0.00", "2,000.00", "3,000.00", "1,000.00", "1,000.00"].map(pounds));
    }

    /// Two employers of £20,000 each look at their own wages, below the £25,000 of plan 5; with a tax return all £45,000 count: 9% of
    /// 20,000. Income tax on £5,000 of profit is 1,000.00, Class 4 on it none; that is 15.4% of all tax, so none is paid on account.
    #[test]
    fn a_return_repays_what_two_employers_leave() {
        let due = payments("1.status=employee loan=5 wages=20000 other-profit=5000", None, Some(20_000));
        assert_eq!((due.bill, due.first_january), (pounds("2,800.00"), pounds("2,800.00")));
    }

    /// Before tax there is no bill.
    #[test]
    fn before_tax() {
        assert_eq!(told(&payments("before-tax=yes", Some(30_000), None)), [Money::ZERO; 5]);
    }

    /// A loan on plan 5 of wages that are beyond what is counted: all income brings no more than they do, and nothing is paid back.
    #[test]
    fn a_bill_is_never_below_nothing() {
        let due = payments("1.status=employee wages=1000000 other-profit=0.01 loan=5", None, Some(20_000_000_000));
        assert_eq!(told(&due), [Money::ZERO; 5]);
    }
}
