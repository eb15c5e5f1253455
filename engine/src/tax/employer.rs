//! Employer's National Insurance contributions, paid on top of wages.

use super::{Figure, Pack};
use crate::money::{Money, Ratio};
use crate::rules;
use crate::trace::Silent;

/// An employer's National Insurance contributions (secondary Class 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployerContributions {
    /// Secondary threshold: an employee's yearly earnings up to which no contributions are due.
    pub threshold: Figure<Money>,
    /// Rate of earnings above the threshold, without an upper limit.
    pub rate: Figure<Ratio>,
    /// Employment Allowance: the amount of a year's contributions for all its employees together that an eligible employer need
    /// not pay (National Insurance Contributions Act 2014, section 1).
    pub allowance: Figure<Money>,
}

impl Pack {
    /// The employer's contributions on a year's `earnings` of one employment, as if paid evenly (Social Security Contributions
    /// and Benefits Act 1992, section 9), before any Employment Allowance. Their lower rates for people under 21, apprentices
    /// and veterans are left out.
    pub fn employer_contributions(&self, earnings: Money) -> Money {
        rules::employer::on_earnings(&Silent, &self.employer, &earnings)
    }
}
