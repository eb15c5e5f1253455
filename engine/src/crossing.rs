//! Finding where one deal overtakes another along one of its terms.

use crate::money::Money;

/// Part of a range along which a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold<T> {
    /// Everywhere in the range.
    Always,
    /// Nowhere in the range.
    Never,
    /// From this value up.
    AtLeast(T),
    /// Up to this value.
    AtMost(T),
}

impl<T> Threshold<T> {
    /// The threshold with its value, if any, changed by `f`.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Threshold<U> {
        match self {
            Self::Always => Threshold::Always,
            Self::Never => Threshold::Never,
            Self::AtLeast(value) => Threshold::AtLeast(f(value)),
            Self::AtMost(value) => Threshold::AtMost(f(value)),
        }
    }
}

/// Part of `low..=high` in which the `lead` (of the deal in question over the other) is not negative. `lead` must rise or fall
/// throughout; the answer is exact to one step.
///
/// A lead is made of straight pieces, so guessing along a line lands on the crossing in a few steps; where guesses close in too
/// slowly, the range is halved instead.
pub fn threshold(low: i64, high: i64, lead: impl Fn(i64) -> Money) -> Threshold<i64> {
    let (at_low, at_high) = (lead(low), lead(high));
    match (at_low >= Money::ZERO, at_high >= Money::ZERO) {
        (true, true) => Threshold::Always,
        (false, false) => Threshold::Never,
        (holds_low, _) => {
            let (mut a, mut b) = ((low, at_low), (high, at_high));
            let mut halve = false;
            while b.0 - a.0 > 1 {
                let width = b.0 - a.0;
                let guess = if halve { a.0 + width / 2 } else { on_the_line(a, b) };
                let found = (guess, lead(guess));
                if (found.1 >= Money::ZERO) == holds_low {
                    a = found;
                } else {
                    b = found;
                }
                halve = !halve && b.0 - a.0 > width / 4;
            }
            if holds_low {
                Threshold::AtMost(a.0)
            } else {
                Threshold::AtLeast(b.0)
            }
        }
    }
}

/// Crossing of zero by the straight line through two points, kept strictly between them.
fn on_the_line(a: (i64, Money), b: (i64, Money)) -> i64 {
    let (rise, width) = (i128::from((b.1 - a.1).pence()), i128::from(b.0 - a.0));
    let step = if rise == 0 { width / 2 } else { -i128::from(a.1.pence()) * width / rise };
    a.0 + i64::try_from(step.clamp(1, width - 1)).unwrap_or(1)
}
