//! National Insurance contributions.

use super::pack::Contributions;
use super::{nearest_half_down, slice};
use crate::money::{Money, Ratio};

/// Class 4 on a year's profit, step by step; charges are in pence × parts per million.
pub(crate) struct OnProfit {
    /// The most that the main rate may bring.
    pub(crate) most: i64,
    /// What it brings.
    pub(crate) main: i64,
    /// Whether that is less than it would bring without the annual maximum.
    pub(crate) is_capped: bool,
    /// The upper rate on all profit above the lower limit.
    pub(crate) above_lower: i64,
    /// What the upper rate would bring on the profit that bears the main rate.
    pub(crate) spared: i64,
    /// What is due.
    pub(crate) due: Money,
}

impl Contributions {
    /// Due at the main rate on this many pence a year, in pence × parts per million.
    pub(crate) fn main(&self, amount: i64) -> i64 {
        slice(amount, self.lower_limit.value.0, self.upper_limit.value.0, self.main_rate.value)
    }

    /// Class 1 on this many pence of wages a year, as if paid evenly (Social Security Contributions and Benefits Act 1992,
    /// section 8).
    pub(crate) fn on_wages(&self, wages: i64) -> Money {
        nearest_half_down(self.main(wages) + slice(wages, self.upper_limit.value.0, i64::MAX, self.upper_rate.value))
    }

    /// The part of [`Self::on_wages`] paid at the main rate.
    pub(crate) fn main_on_wages(&self, wages: i64) -> Money {
        nearest_half_down(self.main(wages))
    }

    /// Class 4 on this many pence of profit a year (Social Security Contributions and Benefits Act 1992, section 15), down to
    /// the penny, within the annual maximum for those who also pay `class1` at its main rate.
    ///
    /// The maximum (Social Security (Contributions) Regulations 2001, regulation 100): Class 4 and Class 1 at their main rates
    /// together come to no more than Class 4 at its main rate on all profit between the limits. Profit so spared the main rate
    /// bears the upper rate instead. Class 2 has not been payable since 6 April 2024 and is left out.
    pub(crate) fn on_profit(&self, profit: i64, class1: Money) -> OnProfit {
        let most = (self.main(self.upper_limit.value.0) - class1.0 * Ratio::ONE.0).max(0);
        let full = self.main(profit);
        let main = full.min(most);
        let above_lower = slice(profit, self.lower_limit.value.0, i64::MAX, self.upper_rate.value);
        // What the upper rate would bring on the profit that bore the main rate; rounded up, as it is taken off.
        let spared = ceil_div(i128::from(main) * i128::from(self.upper_rate.value.0), i128::from(self.main_rate.value.0));
        OnProfit { most, main, is_capped: main < full, above_lower, spared, due: super::round_down(main + above_lower - spared) }
    }
}

/// `n / d` rounded up, for what is not negative.
pub(crate) fn ceil_div(n: i128, d: i128) -> i64 {
    i64::try_from((n + d - 1) / d).unwrap_or(i64::MAX)
}
