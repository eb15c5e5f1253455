//! The engine's numbers in the units of callers, and shapes that several answers share.

use coop_or_gig_engine::choice::Choice;
use coop_or_gig_engine::crossing;
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::outcome::Period;
use serde::Serialize;
use tsify::Tsify;

/// Pounds.
#[allow(clippy::cast_precision_loss)] // below 2⁵³ pence
pub(crate) fn pounds(amount: Money) -> f64 {
    amount.pence() as f64 / 100.0
}

/// Pounds for one unit.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn rate(price: Price) -> f64 {
    price.0 as f64 / 10_000.0
}

/// Per cent.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn percent(ratio: Ratio) -> f64 {
    ratio.0 as f64 / 10_000.0
}

/// A plain number.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn count(quantity: Quantity) -> f64 {
    quantity.0 as f64 / 1_000_000.0
}

/// The number, from 1, of the deal or year at a place.
#[allow(clippy::cast_precision_loss)] // there are five at most
pub(crate) fn number(place: usize) -> f64 {
    (place + 1) as f64
}

/// A choice's word.
pub(crate) fn word<C: Choice>(choice: C) -> &'static str {
    C::WORDS.get(choice.index()).copied().unwrap_or_default()
}

/// Value for each period: an hour worked, a week worked, a twelfth of a year, a year.
#[derive(Debug, Serialize, Tsify)]
pub struct ByPeriod<T> {
    /// Value for an hour worked.
    hour: T,
    /// Value for a week worked.
    week: T,
    /// Value for a twelfth of a year.
    month: T,
    /// Value for a year.
    year: T,
}

impl<T> ByPeriod<T> {
    /// The value that `make` gives for each period.
    pub(crate) fn from_each(make: impl Fn(Period) -> T) -> Self {
        Self { hour: make(Period::Hour), week: make(Period::Week), month: make(Period::Month), year: make(Period::Year) }
    }
}

/// Part of a field's values for which a condition holds.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// All values.
    Always,
    /// No value.
    Never,
    /// Values from one up.
    AtLeast,
    /// Values up to one.
    AtMost,
}

/// Part of a field's values for which a condition holds, and where it ends: `value` is null for `always` and `never`.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Threshold {
    /// Part of the values for which the condition holds.
    pub(crate) holds: Holds,
    /// Least value for `at-least`, largest for `at-most`; null for `always` and `never`.
    pub(crate) value: Option<f64>,
}

impl Threshold {
    /// The engine's threshold, with its value in the unit that `told` gives.
    pub(crate) fn new<T>(threshold: crossing::Threshold<T>, told: impl FnOnce(T) -> f64) -> Self {
        let (holds, value) = match threshold {
            crossing::Threshold::Always => (Holds::Always, None),
            crossing::Threshold::Never => (Holds::Never, None),
            crossing::Threshold::AtLeast(value) => (Holds::AtLeast, Some(told(value))),
            crossing::Threshold::AtMost(value) => (Holds::AtMost, Some(told(value))),
        };
        Self { holds, value }
    }
}
