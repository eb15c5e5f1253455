//! The personal allowance.

use super::pack::PersonalAllowance;
use crate::money::Money;

const PENCE: i64 = 100;

impl PersonalAllowance {
    /// The allowance at `income`, pence a year: less one pound for every so many (the divisor) above the start of the taper, the
    /// remainder rounded up to a whole pound (Income Tax Act 2007, section 35(2) and (3)).
    pub(crate) fn at(&self, income: i64) -> Money {
        let divisor = self.taper_divisor.value;
        let excess = (income - self.taper_start.value.0).max(0);
        let left = (self.amount.value.0 * divisor - excess).max(0);
        // `left` is in parts of a penny, `divisor` to the penny.
        let pound = PENCE * divisor;
        Money((left + pound - 1) / pound * PENCE)
    }
}
