//! Student loans.

use super::{chargeable, slice, Figure, Pack};
use crate::choice::{Choice as _, Loan, YesNo};
use crate::money::{Money, Ratio};

/// A pound in pence × parts per million.
const POUND: i64 = 100 * Ratio::ONE.0;

/// Repayments of student loans (Education (Student Loans) (Repayment) Regulations 2009).
#[derive(Debug, PartialEq, Eq)]
pub struct StudentLoans {
    /// The yearly income above which each plan is repaid, in the order of [`Loan`] without [`Loan::Nothing`]; `None` for a plan
    /// on which nothing is repaid yet.
    pub thresholds: [Figure<Option<Money>>; Loan::ALL.len() - 1],
    /// Repaid of the income above it.
    pub rate: Figure<Ratio>,
    /// The yearly income above which a postgraduate loan is repaid.
    pub postgraduate_threshold: Figure<Money>,
    /// Repaid of the income above that, besides any other plan.
    pub postgraduate_rate: Figure<Ratio>,
}

impl Pack {
    /// A year's repayment from this `income`, each loan's down to the pound.
    pub fn student_loan(&self, plan: Loan, postgraduate: YesNo, income: Money) -> Money {
        let rules = &self.loans;
        let above = |threshold: Money, rate: Ratio| Money::pounds(slice(chargeable(income), threshold.0, i64::MAX, rate) / POUND);
        let place = (plan as usize).checked_sub(1);
        let threshold = place.and_then(|place| rules.thresholds.get(place)?.value);
        let mut due = threshold.map_or(Money::ZERO, |threshold| above(threshold, rules.rate.value));
        if postgraduate == YesNo::Yes {
            due += above(rules.postgraduate_threshold.value, rules.postgraduate_rate.value);
        }
        due
    }
}
