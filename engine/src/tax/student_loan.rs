//! Student loans.

use super::{Figure, Pack};
use crate::choice::{Choice as _, Loan, YesNo};
use crate::money::{Money, Ratio};
use crate::rules;
use crate::trace::Silent;

/// A pound in pence × parts per million.
const POUND: i64 = 100 * Ratio::ONE.0;

/// Repayments of student loans (Education (Student Loans) (Repayment) Regulations 2009).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StudentLoans {
    /// The yearly income above which each plan is repaid, in the order of [`Loan`] without [`Loan::Nothing`]; `None` for a plan
    /// on which nothing is repaid yet.
    pub thresholds: [Figure<Option<Money>>; Loan::ALL.len() - 1],
    /// Rate of repayment: the part of the income above a plan's threshold.
    pub rate: Figure<Ratio>,
    /// The yearly income above which a postgraduate loan is repaid.
    pub postgraduate_threshold: Figure<Money>,
    /// Rate of repayment of a postgraduate loan: the part of the income above its threshold, besides any other plan.
    pub postgraduate_rate: Figure<Ratio>,
}

/// A charge in pence × parts per million, down to the pound.
pub(crate) fn pounds(charge: i64) -> Money {
    Money::pounds(charge / POUND)
}

impl StudentLoans {
    /// The threshold of a plan; `None` where there is no loan.
    pub(crate) fn threshold(&self, plan: Loan) -> Option<&Figure<Option<Money>>> {
        self.thresholds.get((plan as usize).checked_sub(1)?)
    }
}

impl Pack {
    /// A year's repayment from this `income`, each loan's down to the pound.
    pub fn student_loan(&self, plan: Loan, postgraduate: YesNo, income: Money) -> Money {
        rules::student_loan::repaid(&Silent, &self.loans, (plan, postgraduate), &income)
    }
}
