//! Statutory sick pay.

use super::{Figure, Pack};
use crate::money::{Money, Quantity, Ratio};
use crate::rules;
use crate::trace::Silent;

/// Working days of a week, on which its pay falls. A rate for a day is the week's, divided by their number.
pub(crate) const DAYS: i64 = 5;

/// Statutory sick pay of employees (Social Security Contributions and Benefits Act 1992, part 11); not due to anybody whose
/// work bears no Class 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SickPay {
    /// Most sick pay for a week.
    pub weekly: Figure<Money>,
    /// Most sick pay as a part of weekly earnings: 100% where a flat rate is due to all.
    pub share: Figure<Ratio>,
    /// Waiting days: the first working days of a spell, for which no sick pay is due.
    pub waiting_days: Figure<i64>,
    /// Least weekly earnings with which sick pay is due.
    pub least_earnings: Figure<Money>,
    /// Most weeks of a spell for which sick pay is due.
    pub most_weeks: Figure<i64>,
}

impl SickPay {
    /// Most working days of a spell for which sick pay is due.
    pub(crate) fn most_days(&self) -> Quantity {
        Quantity::whole(self.most_weeks.value * DAYS)
    }
}

impl Pack {
    /// Expected sick pay for `days` working days off sick a year, of an employee who earns `weekly_earnings` in a week of five
    /// days: to the nearest penny. All days count as one spell; in shorter ones waiting days would take more.
    pub fn sick_pay(&self, weekly_earnings: Money, days: Quantity) -> Money {
        rules::sick_pay::for_days(&Silent, &self.sick_pay, &weekly_earnings, days.max(Quantity::ZERO))
    }
}
