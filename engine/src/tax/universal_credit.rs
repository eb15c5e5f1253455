//! Universal Credit: its figures, and the award that earnings leave.

use super::{Figure, Pack};
use crate::choice::{Age, Nation, WorkAllowance};
use crate::money::{Money, Price, Quantity};
use crate::rules::universal_credit::{floor, has_floor, Credit};
use crate::scenario;
use crate::trace::Silent;

/// Figures of Universal Credit other than its taper (Universal Credit Regulations 2013, regulations 22 and 59; in Northern Ireland
/// those of 2016).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UniversalCredit {
    /// Work allowance a month with help for housing.
    pub with_housing: Figure<Money>,
    /// Work allowance a month without help for housing.
    pub without_housing: Figure<Money>,
    /// Flat rate of a car for the first miles of a month.
    pub mile_first: Figure<Price>,
    /// Number of a car's first miles in a month, after which the further rate holds.
    pub mile_step: Figure<Quantity>,
    /// Flat rate of a car for the miles beyond the first.
    pub mile_further: Figure<Price>,
}

impl UniversalCredit {
    /// The work allowance a month; `None` for who has none.
    pub fn work_allowance(&self, allowance: WorkAllowance) -> Option<&Figure<Money>> {
        match allowance {
            WorkAllowance::Nothing => None,
            WorkAllowance::WithHousing => Some(&self.with_housing),
            WorkAllowance::WithoutHousing => Some(&self.without_housing),
        }
    }
}

/// Assessment of Universal Credit, averaged over a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CreditAssessment {
    /// Earnings of the year after tax, contributions and pension payments.
    pub earnings: Money,
    /// Minimum income floor of the year, after the tax and contributions on it; `None` where none applies.
    pub floor: Option<Money>,
    /// Reduction that the earnings, or the floor where that is higher, ask for; the award shrinks by no more than itself.
    pub reduction: Money,
    /// Award that is left of the year: never negative.
    pub award: Money,
}

impl CreditAssessment {
    /// The minimum income floor where it is higher than the earnings, so that it counts in their place; `None` elsewhere.
    pub fn counted_floor(&self) -> Option<Money> {
        self.floor.filter(|floor| *floor > self.earnings)
    }
}

impl Pack {
    /// Universal Credit of somebody with a year's self-employed `profit`, by the rules of Universal Credit, and an employee's
    /// `wages`, both before tax. The minimum income floor holds where there is a profit. `None` without an award.
    pub fn universal_credit(
        &self,
        (nation, age): (Nation, Age),
        credit: &scenario::UniversalCredit,
        profit: Money,
        wages: Money,
    ) -> Option<CreditAssessment> {
        let most = credit.award?;
        let earnings = (profit + wages - self.assess(nation, profit, wages).total).max(Money::ZERO);
        let is_floor = has_floor(credit) && profit > Money::ZERO;
        let floor = is_floor.then(|| floor(&Silent, self, (nation, age), credit.expected_hours));
        Some(Credit::of_earnings(&Silent, (self, credit, most), earnings, floor).assessment())
    }
}
