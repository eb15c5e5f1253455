//! Growth: how figures change from year to year.

use crate::money::Ratio;

/// Growth: the number of years and each figure's change from year to year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Growth {
    /// The number of years, 1 to 10. The first is the year of the comparison.
    pub years: u8,
    /// The change of prices and tips: the amounts that customers pay.
    pub prices: Ratio,
    /// The change of running costs.
    pub costs: Ratio,
    /// The change of flat fees, fees for each job and subscriptions. A percentage follows the fares by itself.
    pub fees: Ratio,
    /// The change of deals' wages and guarantees.
    pub wages: Ratio,
    /// The change of the law's rates other than the minimum wage: thresholds, allowances, rates a mile.
    pub rates: Ratio,
    /// The change of the minimum wage.
    pub minimum_wage: Ratio,
    /// The general rise in prices, by which later money is told in today's.
    pub inflation: Ratio,
}

impl Default for Growth {
    fn default() -> Self {
        // Prices, costs, fees and wages are assumed to rise alike, at the Bank of England's target.
        let target = Ratio::percent(2);
        // Personal allowance, upper limits and higher-rate threshold are frozen until April 2031, by law and Budget.
        let rates = Ratio::ZERO;
        // An assumption between the Bank's target and the last two rises: 4.1% in April 2026, 3.9% announced for April 2027.
        let minimum_wage = Ratio::percent(3);
        Self { years: 5, prices: target, costs: target, fees: target, wages: target, rates, minimum_wage, inflation: target }
    }
}
