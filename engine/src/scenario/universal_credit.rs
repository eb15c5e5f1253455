//! Universal Credit of the worker.

use crate::choice::{WorkAllowance, YesNo};
use crate::money::{Money, Quantity};

/// Universal Credit of a single person, as the statement of it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UniversalCredit {
    /// Award before anything is taken off for earnings, in pence a month; `None` where the worker has none, so that nothing is
    /// worked out.
    pub award: Option<Money>,
    /// Work allowance.
    pub work_allowance: WorkAllowance,
    /// Yes within the start-up period, the first twelve months of self-employment, in which there is no minimum income floor.
    pub start_up: YesNo,
    /// Expected hours a week, by which the minimum income floor goes; 0 where nothing is expected, so that there is no floor.
    pub expected_hours: Quantity,
}

impl Default for UniversalCredit {
    fn default() -> Self {
        // Universal Credit Regulations 2013, regulation 88: 35 hours unless fewer are agreed.
        Self {
            award: None,
            work_allowance: WorkAllowance::default(),
            start_up: YesNo::default(),
            expected_hours: Quantity::whole(35),
        }
    }
}
