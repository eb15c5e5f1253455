//! What is due on a year's profit and wages, and what a deal adds to that.

use super::chargeable;
use super::pack::Pack;
use crate::choice::{Loan, Nation, YesNo};
use crate::money::Money;

/// What is due for a year on profit and wages together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    /// The personal allowance that remains at this income.
    pub personal_allowance: Money,
    /// Income tax on both.
    pub income_tax: Money,
    /// Class 4 National Insurance on the profit, within the annual maximum.
    pub class4: Money,
    /// Class 1 National Insurance that the employee pays on the wages.
    pub class1: Money,
    /// Income tax and both classes.
    pub total: Money,
}

/// What somebody has in a year besides a deal, before tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Besides {
    /// An employee's wages from another employer.
    pub wages: Money,
    /// Self-employed profit from other work.
    pub profit: Money,
}

/// What a deal adds to that in a year, before tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Self-employed profit.
    pub profit: Money,
    /// An employee's earnings from one employer.
    pub wages: Money,
    /// The part of those wages that bears income tax but no contributions: tips shared out without the employer's say (Social
    /// Security (Contributions) Regulations 2001, schedule 3, part 10, paragraph 5).
    pub exempt: Money,
    /// Deducted from income for income tax only: mileage allowance relief (Income Tax (Earnings and Pensions) Act 2003,
    /// section 231).
    pub relief: Money,
}

/// What a deal adds to the year's bill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AddedTax {
    /// Income tax; negative where relief outweighs what is added.
    pub income_tax: Money,
    /// Class 4 National Insurance, within the annual maximum; negative where Class 1 on the wages crowds out what was due.
    pub class4: Money,
    /// Class 1 National Insurance that the employee pays on the wages.
    pub class1: Money,
    /// Repayments of student loans.
    pub student_loan: Money,
}

/// What taxes are reckoned on in a year, in pence.
#[derive(Clone, Copy)]
pub(crate) struct Base {
    /// Income tax, before the personal allowance.
    pub(crate) income: i64,
    /// Class 4.
    pub(crate) profit: i64,
    /// The Class 1 at its main rate that counts towards the annual maximum.
    pub(crate) class1: Money,
    /// Student loans.
    pub(crate) repaying: i64,
}

/// The same with a deal and without it.
pub(crate) struct Bases {
    /// Without it.
    pub(crate) without: Base,
    /// With it.
    pub(crate) with: Base,
    /// The deal's wages that bear Class 1.
    pub(crate) contributory: i64,
}

impl Pack {
    /// What is due for the year on self-employed `profit` and an employee's `wages`, both before tax.
    pub fn assess(&self, nation: Nation, profit: Money, wages: Money) -> Assessment {
        let (profit, wages) = (chargeable(profit), chargeable(wages));
        let income_tax = self.income_tax(nation, profit + wages);
        let class4 = self.class4.on_profit(profit, self.class1.main_on_wages(wages)).due;
        let class1 = self.class1.on_wages(wages);
        Assessment {
            personal_allowance: self.personal_allowance.at(profit + wages),
            income_tax,
            class4,
            class1,
            total: income_tax + class4 + class1,
        }
    }

    /// What a deal adds to the year's bill of somebody with income `besides`: what is due on both, less what is due without it.
    ///
    /// Class 1 has thresholds for each employment, so the other wages never change it; what two employments pay above the annual
    /// maximum is not given back here. Loans are repaid out of all profit and wages, as in a Self Assessment.
    pub fn assess_added(&self, nation: Nation, besides: Besides, added: Added, loan: Loan, postgraduate: YesNo) -> AddedTax {
        let bases = self.bases(besides, added);
        let (with, without) = (bases.with, bases.without);
        let repaid = |base: Base| self.student_loan(loan, postgraduate, Money(base.repaying));
        AddedTax {
            income_tax: self.income_tax(nation, with.income) - self.income_tax(nation, without.income),
            class4: self.class4.on_profit(with.profit, with.class1).due - self.class4.on_profit(without.profit, without.class1).due,
            class1: self.class1.on_wages(bases.contributory),
            student_loan: repaid(with) - repaid(without),
        }
    }

    /// What the year's bill is reckoned on, with and without what a deal adds.
    pub(crate) fn bases(&self, besides: Besides, added: Added) -> Bases {
        let (wages, profit) = (chargeable(besides.wages), chargeable(besides.profit));
        let (added_wages, added_profit) = (chargeable(added.wages), chargeable(added.profit));
        let income = wages + profit;
        let contributory = (added_wages - chargeable(added.exempt)).max(0);
        let class1 = self.class1.main_on_wages(wages);
        Bases {
            without: Base { income, profit, class1, repaying: income },
            with: Base {
                income: (income + added_wages + added_profit - chargeable(added.relief)).max(0),
                profit: profit + added_profit,
                class1: class1 + self.class1.main_on_wages(contributory),
                // What bears no Class 1 bears no loan either (HMRC CSLM17055).
                repaying: income + contributory + added_profit,
            },
            contributory,
        }
    }
}
