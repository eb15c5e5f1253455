//! How a step follows from its parts.

use super::value::Value;
use crate::field::Input;
use crate::money::{round_div, Money, Quantity, Ratio};
use crate::tax::{self, SourceId};

/// Where a value that follows from nothing else is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// The reader gave it.
    Input(Input),
    /// The law, or what stands for it in the tax pack.
    Law(SourceId),
    /// A number that belongs to the rule itself: twelve months a year.
    Fixed,
    /// The accounts of the co-op that the comparison is linked to.
    Accounts,
}

/// How a value follows from the parts. Money and charges may stand side by side: the money then counts as a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// It is given.
    Given(Leaf),
    /// It is no money at all, as nothing applies.
    Nothing,
    /// All parts together.
    Sum,
    /// The first less all others.
    Difference,
    /// The part taken off: its negative.
    TakenOff,
    /// The first once for each unit of the second, to the nearest unit.
    Times,
    /// The second, a proportion, of the first, to the nearest unit.
    Share,
    /// What the first was before the second, a proportion, was added to it.
    Without,
    /// What is left of 100%.
    Rest,
    /// The first spread evenly over the second; nothing where there is none.
    Per,
    /// The first × the second ÷ the third, to the nearest unit.
    Proportion,
    /// The lowest.
    Lowest,
    /// The highest.
    Highest,
    /// What the first has above the second.
    Above,
    /// What the first has above the second and up to the third.
    Between,
    /// What the second lacks to the first, where that is anything.
    Shortfall,
    /// The part, but not below nothing.
    NotBelowZero,
    /// What counts for tax: not below nothing, and not above the largest amount that the engine tells apart.
    Counted,
    /// The first less a pound for every so many (the fourth) pounds that the second has above the third; up to a whole pound.
    Tapered,
    /// The second, a rate, of the first, not rounded.
    Charge,
    /// Charges together, down to the penny: income tax and Class 4.
    DownToPenny,
    /// Charges together, to the nearest penny, half a penny or less disregarded: Class 1.
    HalfDown,
    /// The second, a rate, of the first, rounded like Class 1.
    ShareHalfDown,
    /// The second, a rate, of the first, down to the pound: student loans.
    ShareToPound,
    /// A charge × the second rate ÷ the third, rounded up.
    Rescaled,
}

impl Op {
    /// What follows from parts with these values: `None` for what is given, which follows from none.
    pub fn apply(self, parts: &[Value]) -> Option<Value> {
        let part = |place: usize| parts.get(place).copied().unwrap_or(Value::Money(Money::ZERO));
        let raw = |place: usize| i128::from(part(place).raw());
        let unit = |scale: Ratio| i128::from(scale.0);
        let (kind, alike) = alike(parts);
        let first = alike.first().copied().unwrap_or(0);
        let rest = || alike.iter().skip(1).copied();
        let second = rest().next().unwrap_or(0);
        let sum = || alike.iter().copied().fold(0, i64::saturating_add);
        let charge = || i64::try_from(raw(0) * raw(1)).unwrap_or(i64::MAX);
        // What is rounded up may not be the largest number there is.
        let rounded = |charge: i64| charge.min(i64::MAX - Ratio::ONE.0);
        Some(match self {
            Self::Given(_) => return None,
            Self::Nothing => Value::Money(Money::ZERO),
            Self::Sum => kind.with(sum()),
            Self::Difference => kind.with(rest().fold(first, i64::saturating_sub)),
            Self::TakenOff => part(0).with(part(0).raw().saturating_neg()),
            Self::Times => times(part(0), part(1)),
            Self::Share => part(0).with(round_div(raw(0) * raw(1), unit(Ratio::ONE))),
            Self::Without => part(0).with(round_div(raw(0) * unit(Ratio::ONE), (unit(Ratio::ONE) + raw(1)).max(1))),
            Self::Rest => part(0).with(Ratio::ONE.0.saturating_sub(part(0).raw())),
            Self::Per if raw(1) == 0 => part(0).with(0),
            Self::Per => part(0).with(round_div(raw(0) * i128::from(Quantity::ONE.0), raw(1))),
            Self::Proportion => part(0).with(round_div(raw(0) * raw(1), raw(2).max(1))),
            Self::Lowest => kind.with(alike.iter().copied().min().unwrap_or(0)),
            Self::Highest => kind.with(alike.iter().copied().max().unwrap_or(0)),
            Self::Above => kind.with(first.saturating_sub(second).max(0)),
            Self::Between => kind.with(first.min(alike.get(2).copied().unwrap_or(i64::MAX)).saturating_sub(second).max(0)),
            Self::Shortfall if first > second && first > 0 => kind.with(first.saturating_sub(second)),
            Self::Shortfall => kind.with(0),
            Self::NotBelowZero => part(0).with(part(0).raw().max(0)),
            Self::Counted => Value::Money(Money(tax::chargeable(part(0).money()))),
            Self::Tapered => Value::Money(tapered(raw(0), raw(1) - raw(2), raw(3).max(1))),
            Self::Charge => Value::Charge(charge()),
            Self::DownToPenny => Value::Money(tax::round_down(sum())),
            Self::HalfDown => Value::Money(tax::nearest_half_down(rounded(sum()))),
            Self::ShareHalfDown => Value::Money(tax::nearest_half_down(rounded(charge()))),
            Self::ShareToPound => Value::Money(tax::pounds(charge())),
            Self::Rescaled => Value::Charge(tax::ceil_div(raw(0) * raw(1), raw(2).max(1))),
        })
    }
}

/// The parts in one unit: that of the first, or charges where there are any.
fn alike(parts: &[Value]) -> (Value, Vec<i64>) {
    let has_charge = parts.iter().any(|part| matches!(part, Value::Charge(_)));
    let raw = |part: &Value| match part {
        Value::Money(amount) if has_charge => amount.0.saturating_mul(Ratio::ONE.0),
        other => other.raw(),
    };
    let kind = if has_charge { Value::Charge(0) } else { parts.first().copied().unwrap_or(Value::Money(Money::ZERO)) };
    (kind, parts.iter().map(raw).collect())
}

/// A price becomes money once it is known how often it is paid.
fn times(each: Value, count: Value) -> Value {
    let count = Quantity(count.raw());
    match each {
        Value::Price(price) => Value::Money(price.times(count)),
        other => other.with(Quantity(other.raw()).times(count).0),
    }
}

/// What is left of an allowance where income is this much above the start of the taper.
fn tapered(allowance: i128, excess: i128, divisor: i128) -> Money {
    let left = (allowance * divisor - excess.max(0)).max(0);
    let pound = 100 * divisor;
    Money(i64::try_from((left + pound - 1) / pound * 100).unwrap_or(i64::MAX))
}
