//! Income tax on earnings and trading profit.

use super::pack::{Pack, PersonalAllowance};
use super::{round_down, slice};
use crate::choice::Nation;
use crate::money::Money;

const PENCE: i64 = 100;

impl PersonalAllowance {
    /// The allowance at this many pence of income a year: one pound less for every two above £100,000, and what remains is
    /// rounded up to a whole pound (Income Tax Act 2007, section 35(2) and (3)).
    pub(super) fn at(&self, income: i64) -> Money {
        let divisor = self.taper_divisor.value;
        let excess = (income - self.taper_start.value.0).max(0);
        let left = (self.amount.value.0 * divisor - excess).max(0);
        // `left` is in parts of a penny, `divisor` to the penny.
        let pound = PENCE * divisor;
        Money((left + pound - 1) / pound * PENCE)
    }
}

impl Pack {
    /// Income tax on this many pence of income a year, down to the penny: each band's rate on the taxable income within it
    /// (Income Tax Act 2007, sections 10, 11A and 11B: main, Scottish and Welsh rates).
    pub(super) fn income_tax(&self, nation: Nation, income: i64) -> Money {
        let taxable = income - self.personal_allowance.at(income).0;
        let (mut charge, mut from) = (0, 0);
        for band in self.bands(nation) {
            let to = band.up_to.map_or(i64::MAX, Money::pence);
            charge += slice(taxable, from, to, band.rate.value);
            from = to;
            if taxable <= to {
                break;
            }
        }
        round_down(charge)
    }
}
