//! Income tax on earnings and trading profit.

use super::pack::{Band, Pack, PersonalAllowance};
use super::{round_down, slice};
use crate::choice::Nation;
use crate::money::Money;

const PENCE: i64 = 100;

/// What one band brings, in pence × parts per million.
pub(crate) struct Charge {
    /// Where the band starts, in pence of taxable income.
    pub(crate) from: i64,
    /// The band.
    pub(crate) band: &'static Band,
    /// The tax within it.
    pub(crate) due: i64,
}

impl PersonalAllowance {
    /// The allowance at this many pence of income a year: one pound less for every two above £100,000, and what remains is
    /// rounded up to a whole pound (Income Tax Act 2007, section 35(2) and (3)).
    pub(crate) fn at(&self, income: i64) -> Money {
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
    pub(crate) fn income_tax(&self, nation: Nation, income: i64) -> Money {
        round_down(self.charges(nation, self.taxable(income)).map(|charge| charge.due).sum())
    }

    /// What is left of this many pence of income after the personal allowance.
    pub(crate) fn taxable(&self, income: i64) -> i64 {
        (income - self.personal_allowance.at(income).0).max(0)
    }

    /// Band by band, up to the one in which this much taxable income ends.
    pub(crate) fn charges(&self, nation: Nation, taxable: i64) -> impl Iterator<Item = Charge> {
        let mut next = Some(0);
        self.bands(nation).iter().map_while(move |band| {
            let from = next?;
            next = band.up_to.map(Money::pence).filter(|to| taxable > *to);
            Some(Charge { from, band, due: slice(taxable, from, band.up_to.map_or(i64::MAX, Money::pence), band.rate.value) })
        })
    }
}
