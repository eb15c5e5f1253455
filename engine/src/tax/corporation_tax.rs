//! Corporation tax on the surplus that a co-op retains.

use super::{chargeable, nearest_half_down, slice, Figure, Pack};
use crate::money::{Money, Ratio};

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
    /// nearest penny (Corporation Tax Act 2010, sections 18A and 18B).
    pub fn corporation_tax(&self, profit: Money) -> Money {
        let rules = &self.corporation_tax;
        let profit = chargeable(profit);
        let due = |rate: Ratio| slice(profit, 0, i64::MAX, rate);
        nearest_half_down(if profit <= rules.small_limit.value.0 {
            due(rules.small_rate.value)
        } else {
            due(rules.main_rate.value) - slice(rules.main_limit.value.0, profit, i64::MAX, rules.relief.value)
        })
    }
}
