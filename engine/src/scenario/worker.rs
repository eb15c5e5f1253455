//! The worker's own situation.

use super::UniversalCredit;
use crate::choice::{Age, Deduction, Loan, Nation, Vehicle, YesNo};
use crate::money::Money;
use crate::tax::TaxYear;

/// Where and how the worker is taxed, and the benefit that goes by what they earn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxSituation {
    /// The tax year whose pack applies.
    pub year: TaxYear,
    /// The nation whose income tax rates apply.
    pub nation: Nation,
    /// Wages from other employment, in pence a year before tax; the profit is taxed on top of them.
    pub wages: Money,
    /// Profit from another gig, in pence a year before tax; the deal is taxed on top of it.
    pub other_profit: Money,
    /// The way in which expenses are deducted.
    pub deduction: Deduction,
    /// The vehicle that the miles are driven on.
    pub vehicle: Vehicle,
    /// The age band of the minimum wage.
    pub age: Age,
    /// The plan of a student loan.
    pub loan: Loan,
    /// Yes where a postgraduate loan is paid back as well.
    pub postgraduate: YesNo,
    /// The worker's payments into a pension of their own, in pence a month, before the tax relief that is added to them.
    pub own_pension: Money,
    /// Yes where the worker has left the pension that a deal enrols them in.
    pub opted_out: YesNo,
    /// Yes where all is reckoned before tax and without statutory rights: for a country whose rules the engine has no pack for.
    pub before_tax: YesNo,
    /// Universal Credit.
    pub credit: UniversalCredit,
}

impl TaxSituation {
    /// True where a student loan is paid back, of whatever plan.
    pub fn is_indebted(&self) -> bool {
        self.loan != Loan::Nothing || self.postgraduate == YesNo::Yes
    }
}

impl Default for TaxSituation {
    fn default() -> Self {
        Self {
            year: TaxYear(2026),
            nation: Nation::default(),
            wages: Money::ZERO,
            other_profit: Money::ZERO,
            deduction: Deduction::default(),
            vehicle: Vehicle::default(),
            age: Age::default(),
            loan: Loan::default(),
            postgraduate: YesNo::default(),
            own_pension: Money::ZERO,
            opted_out: YesNo::default(),
            before_tax: YesNo::default(),
            credit: UniversalCredit::default(),
        }
    }
}
