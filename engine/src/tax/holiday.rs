//! Paid holiday.

use super::Figure;
use crate::money::{Quantity, Ratio};

/// The least paid holiday of workers and employees (Working Time Regulations 1998).
#[derive(Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Weeks a year, at most 28 days (regulations 13 and 13A).
    pub weeks: Figure<Quantity>,
    /// What those with irregular hours accrue, or may be paid instead, as a part of hours or pay (regulations 15B and 16A):
    /// 5.6 weeks ÷ the 46.4 that are left.
    pub accrual: Figure<Ratio>,
}
