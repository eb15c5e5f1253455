//! The law's figures of corporation tax.

use super::{Figure, Pack};
use crate::money::{Money, Ratio};
use crate::rules;
use crate::trace::Silent;

/// Rates and yearly limits of corporation tax (Corporation Tax Act 2010, part 3A), for the financial year that starts with the
/// tax year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorporationTax {
    /// Small profits rate: due on all profit, where it is no more than the lower limit.
    pub small_rate: Figure<Ratio>,
    /// The lower limit.
    pub small_limit: Figure<Money>,
    /// Main rate: due on all profit, where it is above the lower limit.
    pub main_rate: Figure<Ratio>,
    /// The upper limit: below it, marginal relief is taken off.
    pub main_limit: Figure<Money>,
    /// Marginal relief, as a part of what lacks to the upper limit.
    pub relief: Figure<Ratio>,
}

impl Pack {
    /// Corporation tax on a year's `profit` of a society or company without associated companies or dividends received, to the
    /// nearest penny.
    pub fn corporation_tax(&self, profit: Money) -> Money {
        rules::corporation_tax::corporation_tax(&Silent, &self.corporation_tax, &profit)
    }
}
