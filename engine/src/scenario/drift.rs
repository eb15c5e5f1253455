//! How figures change from year to year.

use crate::money::Ratio;

/// How many years are looked at, and what changes by how much each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The years, 1 to 10. The first is the year of the comparison.
    pub years: u8,
    /// What customers pay: prices and tips.
    pub prices: Ratio,
    /// Running costs.
    pub costs: Ratio,
    /// Flat fees, fees for each job and subscriptions. A percentage follows the fares by itself.
    pub fees: Ratio,
    /// Wages and guarantees of deals.
    pub wages: Ratio,
    /// The rates of the law: thresholds, allowances, minimum wage, flat-rate mileage.
    pub rates: Ratio,
    /// The general rise in prices, by which later money is told in today's.
    pub inflation: Ratio,
}

impl Default for Drift {
    fn default() -> Self {
        // Everything rises alike, at the Bank of England's target, until somebody knows better: an assumption.
        let target = Ratio::percent(2);
        Self { years: 5, prices: target, costs: target, fees: target, wages: target, rates: target, inflation: target }
    }
}
