//! Percentiles of many draws.

use crate::money::Money;

/// Amounts that a share of the draws does not exceed, by nearest rank: P10 of 10,000 draws is the 1,000th from below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Percentiles {
    /// The yearly amount that one of ten draws does not exceed.
    pub p10: Money,
    /// The yearly amount in the middle of the draws.
    pub p50: Money,
    /// The yearly amount that nine of ten draws do not exceed.
    pub p90: Money,
}

impl Percentiles {
    pub(super) fn new(column: &[Money]) -> Self {
        let [p10, p50, p90] = [10, 50, 90].map(|percent| nearest_rank(column, percent));
        Self { p10, p50, p90 }
    }
}

/// The least amount that so many per cent of the column do not exceed. Halving the way from the least to the most takes no
/// sorting, so neither memory nor code for it.
fn nearest_rank(column: &[Money], percent: usize) -> Money {
    let amounts = || column.iter().map(|amount| amount.pence());
    let (Some(mut low), Some(mut high)) = (amounts().min(), amounts().max()) else {
        return Money::ZERO;
    };
    let rank = (column.len() * percent).div_ceil(100);
    while low < high {
        let middle = low + (high - low) / 2;
        if amounts().filter(|amount| *amount <= middle).count() >= rank {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Money(low)
}
