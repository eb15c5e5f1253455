//! Assessment of a year's profit and wages, and the tax that a deal adds to it.

use super::chargeable;
use super::pack::Pack;
use crate::choice::{Loan, Nation, YesNo};
use crate::money::Money;
use crate::rules::bill::{Additions, Bill};
use crate::rules::income_tax;
use crate::rules::national_insurance::{class1, class1_at_main_rate, class4};
use crate::trace::Silent;

/// Assessment of a year: tax and contributions due on profit and wages together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    /// Personal allowance that remains at the income assessed.
    pub personal_allowance: Money,
    /// Income tax on profit and wages together.
    pub income_tax: Money,
    /// Class 4 National Insurance on the profit, within the annual maximum.
    pub class4: Money,
    /// Class 1 National Insurance that the employee pays on the wages.
    pub class1: Money,
    /// Total of income tax, Class 4 and Class 1.
    pub total: Money,
}

/// Income of a year besides a deal, before tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OtherIncome {
    /// An employee's wages from another employer.
    pub wages: Money,
    /// Self-employed profit from other work.
    pub profit: Money,
}

/// Income that a deal adds in a year, before tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExtraIncome {
    /// Self-employed profit.
    pub profit: Money,
    /// An employee's earnings from one employer.
    pub wages: Money,
    /// Part of the wages that bears income tax but no contributions: tips shared out without the employer's say (Social Security
    /// (Contributions) Regulations 2001, schedule 3, part 10, paragraph 5).
    pub exempt: Money,
    /// Relief, deducted from income for income tax only: mileage allowance relief (Income Tax (Earnings and Pensions) Act 2003,
    /// section 231).
    pub relief: Money,
}

/// Tax, contributions and loan repayments that a deal adds to the year's bill; positive where they are due.
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

impl Pack {
    /// Assessment of a year's self-employed `profit` and an employee's `wages`, both before tax.
    pub fn assess(&self, nation: Nation, profit: Money, wages: Money) -> Assessment {
        let [profit, wages] = [profit, wages].map(|amount| Money(chargeable(amount)));
        let income_tax = income_tax::on_income(&Silent, self, nation, &(profit + wages));
        let class1 = class1(&Silent, &self.class1, &wages);
        let class4 = class4(&Silent, &self.class4, &profit, &class1_at_main_rate(&Silent, &self.class1, &wages));
        Assessment {
            personal_allowance: self.personal_allowance.at((profit + wages).0),
            income_tax,
            class4,
            class1,
            total: income_tax + class4 + class1,
        }
    }

    /// Tax, contributions and loan repayments that a deal adds to the year's bill of somebody with income `besides`: those due on
    /// both less those due without the deal.
    ///
    /// Class 1 has thresholds for each employment, so the other wages never change it; what two employments pay above the annual
    /// maximum is not given back here. Loans are repaid out of all profit and wages, as in a Self Assessment.
    pub fn assess_added(
        &self,
        nation: Nation,
        besides: OtherIncome,
        added: ExtraIncome,
        loan: Loan,
        postgraduate: YesNo,
    ) -> AddedTax {
        let counted = |amount: Money| Money(chargeable(amount));
        let contributory = (counted(added.wages) - counted(added.exempt)).max(Money::ZERO);
        let additions = Additions {
            profit: Some(counted(added.profit)),
            wages: Some(counted(added.wages)),
            contributory: Some(contributory),
            relief: Some(counted(added.relief)),
        };
        let bill = Bill::new(&Silent, self, (nation, (loan, postgraduate)), besides, &additions);
        AddedTax { income_tax: -bill.income_tax, class4: -bill.class4, class1: -bill.class1, student_loan: -bill.student_loan }
    }
}
