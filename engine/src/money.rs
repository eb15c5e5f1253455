//! Exact amounts: money in pence, prices in hundredths of a penny, ratios in parts per million, quantities in millionths.
//!
//! Amounts other than tax are rounded by one rule: to the nearest unit, halves away from zero ([`round_div`]). Tax rounds by its
//! own rules, in [`crate::tax`].

use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// `n / d` to the nearest whole number, halves away from zero. `d` must not be 0.
///
/// ```
/// use coop_or_gig_engine::money::round_div;
///
/// assert_eq!([5, -5, 4].map(|n| round_div(n, 2)), [3, -3, 2]);
/// ```
pub fn round_div(n: i128, d: i128) -> i64 {
    debug_assert!(d != 0);
    let half = d.abs() / 2;
    let rounded = if (n < 0) == (d < 0) { (n.abs() + half) / d.abs() } else { -((n.abs() + half) / d.abs()) };
    saturate(rounded)
}

/// The nearest `i64`: amounts beyond it (far above any limit on what can be typed) stop there instead of wrapping.
fn saturate(n: i128) -> i64 {
    i64::try_from(n).unwrap_or(if n < 0 { i64::MIN } else { i64::MAX })
}

/// Shares of `whole` units in the proportions of the parts, by their largest remainders: together exactly `whole`, each the whole unit
/// below its true value or the one above. One unit more goes to those that lack the least to it, of equals to the first. All 0 where
/// the parts come to nothing or less. A part may be negative.
///
/// ```
/// use coop_or_gig_engine::money::apportioned;
///
/// assert_eq!(apportioned([1, 1, 1], 100), [34, 33, 33]);
/// assert_eq!(apportioned([-10, 0, 20], 1_000), [-1_000, 0, 2_000]);
/// ```
pub fn apportioned<const N: usize>(parts: [i64; N], whole: i64) -> [i64; N] {
    let sum = parts.iter().map(|part| i128::from(*part)).sum::<i128>();
    if sum <= 0 {
        return [0; N];
    }
    let exact = parts.map(|part| i128::from(part) * i128::from(whole));
    let (mut shares, mut rests) = (exact.map(|part| saturate(part.div_euclid(sum))), exact.map(|part| part.rem_euclid(sum)));
    // All rests together are whole units, fewer than there are parts with one.
    for _ in 0..rests.iter().sum::<i128>() / sum {
        let largest = (1..N).fold(0, |largest, place| if rests[place] > rests[largest] { place } else { largest });
        shares[largest] = shares[largest].saturating_add(1);
        rests[largest] = 0;
    }
    shares
}

/// A sum of money in pence; a cost or a loss is negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(pub i64);

impl Money {
    /// Zero pence.
    pub const ZERO: Self = Self(0);

    /// A sum of whole pounds.
    pub const fn pounds(pounds: i64) -> Self {
        Self(pounds * 100)
    }

    /// The amount in pence.
    pub const fn pence(self) -> i64 {
        self.0
    }

    /// The amount in whole pounds, half a pound rounded away from zero.
    pub const fn whole_pounds(self) -> Self {
        let pounds = self.0.saturating_add(50 * self.0.signum()) / 100;
        Self::pounds(pounds)
    }

    /// The amount once for each unit of `count`: £70 a week × 46 weeks.
    pub fn times(self, count: Quantity) -> Self {
        Self(round_div(i128::from(self.0) * i128::from(count.0), i128::from(Quantity::ONE.0)))
    }

    /// The amount spread evenly over `count` units: £2,300 a year ÷ 46 weeks. Zero where `count` is zero.
    pub fn per(self, count: Quantity) -> Self {
        if count.0 == 0 {
            return Self::ZERO;
        }
        Self(round_div(i128::from(self.0) * i128::from(Quantity::ONE.0), i128::from(count.0)))
    }

    /// The amount spread evenly over `count` units, up to the next penny: so many of it are never less than the amount. Zero where
    /// `count` is zero.
    pub fn per_up(self, count: Quantity) -> Self {
        if count.0 == 0 {
            return Self::ZERO;
        }
        let (of, by) = (i128::from(self.0) * i128::from(Quantity::ONE.0), i128::from(count.0));
        Self(saturate(of.div_euclid(by) + i128::from(of.rem_euclid(by) != 0)))
    }

    /// The part `ratio` of this amount.
    pub fn share(self, ratio: Ratio) -> Self {
        Self(ratio.of(self.0))
    }

    /// The amount before `ratio` was added: £23.50 with 17.5% on top was £20.
    pub fn without(self, ratio: Ratio) -> Self {
        Self(round_div(i128::from(self.0) * i128::from(Ratio::ONE.0), i128::from(Ratio::ONE.0 + ratio.0)))
    }

    /// The amount as a part of `whole`; 0 where `whole` is 0.
    pub fn as_ratio_of(self, whole: Self) -> Ratio {
        if whole.0 == 0 {
            return Ratio::ZERO;
        }
        Ratio(round_div(i128::from(self.0) * i128::from(Ratio::ONE.0), i128::from(whole.0)))
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// Price of one unit (an hour, a job, a mile), in hundredths of a penny: 63.4p a mile is `Price(6340)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price(pub i64);

impl Price {
    /// The price of `count` units, to the penny.
    pub fn times(self, count: Quantity) -> Money {
        Money(round_div(i128::from(self.0) * i128::from(count.0), 100 * i128::from(Quantity::ONE.0)))
    }

    /// The part `ratio` of this price.
    pub fn share(self, ratio: Ratio) -> Self {
        Self(ratio.of(self.0))
    }
}

/// A proportion in parts per million: 12.5% is `Ratio(125_000)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(pub i64);

impl Ratio {
    /// 0%.
    pub const ZERO: Self = Self(0);
    /// 100%.
    pub const ONE: Self = Self(1_000_000);

    /// A proportion of whole per cent.
    pub const fn percent(percent: i64) -> Self {
        Self(percent * 10_000)
    }

    /// The rest of the whole: 100% less the ratio.
    pub const fn rest(self) -> Self {
        Self(Self::ONE.0 - self.0)
    }

    /// Part of a number that the ratio stands for, whatever the number's unit, to the nearest.
    pub fn of(self, whole: i64) -> i64 {
        round_div(i128::from(whole) * i128::from(self.0), i128::from(Self::ONE.0))
    }

    /// The part `ratio` of this proportion.
    pub fn share(self, ratio: Self) -> Self {
        Self(ratio.of(self.0))
    }
}

/// A number of hours, jobs, miles or weeks, in millionths: 21.6 hours is `Quantity(21_600_000)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(pub i64);

impl Quantity {
    /// Zero units.
    pub const ZERO: Self = Self(0);
    /// Quantity of one unit.
    pub const ONE: Self = Self(1_000_000);

    /// A number of whole units.
    pub const fn whole(units: i64) -> Self {
        Self(units * Self::ONE.0)
    }

    /// The quantity once for each unit of `count`: 600 miles a week × 46 weeks.
    pub fn times(self, count: Self) -> Self {
        Self(round_div(i128::from(self.0) * i128::from(count.0), i128::from(Self::ONE.0)))
    }

    /// The quantity spread evenly over `count` units: 105 jobs a week ÷ 35 hours. Zero where `count` is zero.
    pub fn per(self, count: Self) -> Self {
        if count.0 == 0 {
            return Self::ZERO;
        }
        Self(round_div(i128::from(self.0) * i128::from(Self::ONE.0), i128::from(count.0)))
    }

    /// The part `ratio` of this quantity.
    pub fn share(self, ratio: Ratio) -> Self {
        Self(ratio.of(self.0))
    }
}

impl Add for Quantity {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Quantity {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}
