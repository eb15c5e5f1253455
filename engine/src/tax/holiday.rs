//! Paid holiday.

use super::Figure;
use crate::money::{Quantity, Ratio};

/// The least paid holiday of workers and employees: Working Time Regulations 1998, in Northern Ireland those of 2016.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Weeks a year, at most 28 days (regulations 13 and 13A; in Northern Ireland 15 and 16).
    pub weeks: Figure<Quantity>,
    /// Accrual of those with irregular hours, or rolled-up pay instead, as a part of hours or pay (regulations 15B and 16A): 5.6
    /// weeks ÷ the 46.4 that are left. The law of Northern Ireland knows no such part; the same money is reckoned for it.
    pub accrual: Figure<Ratio>,
}
