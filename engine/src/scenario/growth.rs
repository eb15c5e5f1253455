//! How figures change from year to year.

use crate::money::Ratio;

/// How many years are looked at, and what changes by how much each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Growth {
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
    /// The rates of the law but the minimum wage: thresholds, allowances, rates a mile.
    pub rates: Ratio,
    /// The minimum wage.
    pub minimum_wage: Ratio,
    /// The general rise in prices, by which later money is told in today's.
    pub inflation: Ratio,
}

impl Default for Growth {
    fn default() -> Self {
        // What people pay rises alike, at the Bank of England's target, until somebody knows better: an assumption.
        let target = Ratio::percent(2);
        // Personal allowance, upper limits and higher-rate threshold are frozen until April 2031, by law and Budget.
        let rates = Ratio::ZERO;
        // An assumption between that target and the last two rises: 4.1% in April 2026, 3.9% announced for April 2027.
        let minimum_wage = Ratio::percent(3);
        Self { years: 5, prices: target, costs: target, fees: target, wages: target, rates, minimum_wage, inflation: target }
    }
}
