//! The rules of the calculation, one a file: its formula, the steps by which it explains itself, the law that it rests on.
//!
//! Each rule is written once, against a [`Tracer`](crate::trace::Tracer). Amounts are a year's unless their names say otherwise.

pub(crate) mod bill;
#[cfg(test)]
mod by_hand;
pub(crate) mod corporation_tax;
pub(crate) mod costs;
pub(crate) mod dividend;
pub(crate) mod earned;
pub(crate) mod employer;
pub(crate) mod fees;
pub(crate) mod holiday;
pub(crate) mod hours;
pub(crate) mod income_tax;
pub(crate) mod mileage;
pub(crate) mod national_insurance;
pub(crate) mod payments_on_account;
pub(crate) mod pension;
pub(crate) mod profit;
mod recurring;
pub(crate) mod sales;
pub(crate) mod share_interest;
pub(crate) mod sick_pay;
pub(crate) mod statements;
pub(crate) mod student_loan;
pub(crate) mod subscription;
pub(crate) mod threshold_amounts;
pub(crate) mod tips;
pub(crate) mod top_up;
pub(crate) mod universal_credit;
pub(crate) mod vehicle_items;
mod weeks;

use crate::choice::{Status, YesNo};
use crate::scenario::{Deal, TaxSituation, Week};
use crate::tax::Pack;

/// Facts that the rules work from.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'a> {
    /// The week.
    pub(crate) week: &'a Week,
    /// The deal applied to the week.
    pub(crate) deal: &'a Deal,
    /// The worker's own situation.
    pub(crate) tax: &'a TaxSituation,
    /// The figures of the law.
    pub(crate) pack: &'a Pack,
}

impl Facts<'_> {
    /// Status of the worker before the law; self-employed where all is before tax, so that no law is applied.
    pub(crate) fn status(&self) -> Status {
        match self.tax.before_tax {
            YesNo::Yes => Status::SelfEmployed,
            YesNo::No => self.deal.status,
        }
    }
}
