//! Amounts that a tracer keeps: numbers that say their unit by their type.

use std::ops::Sub;

use super::value::Value;
use crate::money::{Money, Price, Quantity, Ratio};

/// A number with a unit, in its own scale.
pub(crate) trait Amount: Copy + Ord + Into<Value> {
    /// The number without its unit.
    fn raw(self) -> i64;

    /// A number in this unit.
    fn from_raw(raw: i64) -> Self;

    /// The part `ratio` of the amount, to the nearest unit.
    fn share(self, ratio: Ratio) -> Self;
}

/// An amount that can be had several times.
pub(crate) trait Each: Amount {
    /// Type of several of them together: a price becomes money.
    type Total: Amount;

    /// The amount once for each unit of `count`.
    fn times(self, count: Quantity) -> Self::Total;
}

macro_rules! amounts {
    ($($name:ident has $total:ident),+) => {$(
        impl Amount for $name {
            #[inline]
            fn raw(self) -> i64 { self.0 }
            #[inline]
            fn from_raw(raw: i64) -> Self { Self(raw) }
            #[inline]
            fn share(self, ratio: Ratio) -> Self { Self::share(self, ratio) }
        }

        impl Each for $name {
            type Total = $total;
            #[inline]
            fn times(self, count: Quantity) -> $total { Self::times(self, count) }
        }
    )+};
}
amounts!(Money has Money, Price has Money, Quantity has Quantity);

/// A charge before it is rounded, in pence × parts per million.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Charge(pub(crate) i64);

impl From<Charge> for Value {
    fn from(charge: Charge) -> Self {
        Self::Charge(charge.0)
    }
}

impl Sub for Charge {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

macro_rules! plain {
    ($($name:ty, $self:ident => $raw:expr, $from:expr;)+) => {$(
        impl Amount for $name {
            #[inline]
            fn raw($self) -> i64 { $raw }
            #[inline]
            fn from_raw(raw: i64) -> Self { $from(raw) }
            #[inline]
            fn share(self, ratio: Ratio) -> Self { Self::from_raw(ratio.of(self.raw())) }
        }
    )+};
}
plain! {
    Ratio, self => self.0, Ratio;
    Charge, self => self.0, Charge;
    i64, self => self, std::convert::identity;
}
