//! Operations, by which a step follows from its parts.

use super::value::Value;
use crate::field::Input;
use crate::money::{round_div, Money, Quantity, Ratio};
use crate::tax::{self, SourceId};

/// Origin of a value that follows from no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// A figure that the reader gave.
    Input(Input),
    /// A figure of the law, or of what stands for it in the tax pack, with its source.
    Law(SourceId),
    /// A number that belongs to the rule itself: twelve months a year.
    Fixed,
    /// The accounts of the co-op that the comparison is linked to.
    Accounts,
}

/// Operation by which a value follows from the parts. Money and charges may stand side by side: the money then counts as a
/// charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// No operation: the value is given.
    Given(Leaf),
    /// No money: a value of 0 without parts, for the reason that the rule gives.
    Nothing,
    /// Sum of all parts.
    Sum,
    /// The first part less all others.
    Difference,
    /// Negative of the part, which is taken off.
    TakenOff,
    /// The first part once for each unit of the second, to the nearest unit.
    Times,
    /// The proportion that the second part is, of the first, to the nearest unit.
    Share,
    /// The first part before the second, a proportion, was added to it.
    Without,
    /// Rest of 100% after the part, a proportion.
    Rest,
    /// The first part spread evenly over the second; 0 where the second is 0.
    Per,
    /// The first part × the second ÷ the third, to the nearest unit.
    Proportion,
    /// Lowest of the parts.
    Lowest,
    /// Highest of the parts.
    Highest,
    /// Excess of the first part above the second; 0 where there is none.
    Above,
    /// Excess of the first part above the second and up to the third; 0 where there is none.
    Between,
    /// Shortfall of the second part to the first; 0 where it lacks no money, or the first is not above 0.
    Shortfall,
    /// The part, but not below 0.
    NotBelowZero,
    /// The part as it counts for tax: not below 0, and not above the largest amount that the engine tells apart.
    Counted,
    /// The first part less a pound for every so many (the fourth) pounds that the second has above the third; up to a whole
    /// pound.
    Tapered,
    /// Charge at the second part, a rate, on the first, not rounded.
    Charge,
    /// Sum of charges, down to the penny: income tax and Class 4.
    DownToPenny,
    /// Sum of charges, to the nearest penny, half a penny or less disregarded: Class 1.
    HalfDown,
    /// Charge at the second part, a rate, on the first, rounded like Class 1.
    ShareHalfDown,
    /// Charge at the second part, a rate, on the first, down to the pound: student loans.
    ShareToPound,
    /// A charge × the second rate ÷ the third, rounded up.
    Rescaled,
}

impl Op {
    /// Value that follows from the values of the parts; `None` for a given one, which follows from none.
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
        // A charge that is rounded up may not be the largest number there is.
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

/// Allowance that is left where income is `excess` above the start of the taper, up to a whole pound.
fn tapered(allowance: i128, excess: i128, divisor: i128) -> Money {
    let left = (allowance * divisor - excess.max(0)).max(0);
    let pound = 100 * divisor;
    Money(i64::try_from((left + pound - 1) / pound * 100).unwrap_or(i64::MAX))
}
