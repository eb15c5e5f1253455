//! Operations of steps, worked out in whole numbers without limits: what every step is held against. The engine's own arithmetic
//! is that of its rules; none of it is used here.

use coop_or_gig_engine::derivation::{Op, Value};
use coop_or_gig_engine::money::{round_div, Money, Price, Quantity, Ratio};

/// All that a proportion is a part of, in parts per million; one unit of a quantity, in millionths.
const ONE: i128 = 1_000_000;
/// The largest amount that counts for tax, in pence: £20 billion.
const MOST_COUNTED: i128 = 2_000_000_000_000;

/// Value that follows from the values of the parts; `None` for a given one, which follows from none.
pub(crate) fn apply(op: Op, parts: &[Value]) -> Option<Value> {
    match op {
        Op::Given(_) => None,
        Op::Nothing => Some(Value::Money(Money::ZERO)),
        op => Some(follow(op, parts)),
    }
}

fn follow(op: Op, parts: &[Value]) -> Value {
    let raw = |place: usize| i128::from(parts[place].raw());
    let (own, unit, alike) = (parts[0], unit(parts), alike(parts));
    let (first, others) = (alike[0], &alike[1..]);
    let sum: i128 = alike.iter().sum();
    let rounded = |n: i128, d: i128| i128::from(round_div(n, d));
    match op {
        Op::Given(_) | Op::Nothing => unreachable!("no parts"),
        Op::Sum => with(unit, sum),
        Op::Difference => with(unit, first - others.iter().sum::<i128>()),
        Op::TakenOff => with(own, -raw(0)),
        // A price becomes money once it is known how often it is paid.
        Op::Times => match own {
            Value::Price(_) => money(rounded(raw(0) * raw(1), 100 * ONE)),
            own => with(own, rounded(raw(0) * raw(1), ONE)),
        },
        Op::Share => with(own, rounded(raw(0) * raw(1), ONE)),
        Op::Without => with(own, rounded(raw(0) * ONE, ONE + raw(1))),
        Op::Grown | Op::Ungrown => {
            let years = raw(parts.len() - 1);
            let level = |place: usize| (0..years).fold(ONE * ONE, |level, _| rounded(level * (ONE + raw(place)), ONE));
            let against = if parts.len() == 4 { level(2) } else { ONE * ONE };
            let (up, down) = if op == Op::Grown { (level(1), against) } else { (against, level(1)) };
            with(own, rounded(raw(0) * up, down))
        }
        Op::Rest => with(own, ONE - raw(0)),
        Op::AsRatio if raw(1) == 0 => Value::Ratio(Ratio(0)),
        Op::AsRatio => with(Value::Ratio(Ratio(0)), rounded(raw(0) * ONE, raw(1))),
        Op::Per | Op::PerUp if raw(1) == 0 => with(own, 0),
        Op::Proportion if raw(2) == 0 => with(own, 0),
        Op::Per => with(own, rounded(raw(0) * ONE, raw(1))),
        Op::PerUp => with(own, rounded_up(raw(0) * ONE, raw(1))),
        Op::Proportion => with(own, rounded(raw(0) * raw(1), raw(2))),
        Op::WholeUp => with(Value::Number(0), rounded_up(raw(0) * raw(1), raw(2) * ONE)),
        Op::Lowest => with(unit, others.iter().fold(first, |lowest, other| lowest.min(*other))),
        Op::Highest => with(unit, others.iter().fold(first, |highest, other| highest.max(*other))),
        Op::Above => with(unit, (first - others[0]).max(0)),
        Op::Between => with(unit, (first.min(others[1]) - others[0]).max(0)),
        Op::Shortfall if first > 0 => with(unit, (first - others[0]).max(0)),
        Op::Shortfall => with(unit, 0),
        Op::Enough => with(own, if others.iter().all(|other| first >= *other) { raw(0) } else { 0 }),
        Op::NotBelowZero => with(own, raw(0).max(0)),
        Op::Counted => money(raw(0).clamp(0, MOST_COUNTED)),
        Op::Tapered => {
            // Pounds that are left, a started one counting as a whole one.
            let left = (raw(0) * raw(3) - (raw(1) - raw(2)).max(0)).max(0);
            money(rounded_up(left, 100 * raw(3)) * 100)
        }
        Op::Charge => with(Value::Charge(0), raw(0) * raw(1)),
        Op::DownToPenny => money(sum / ONE),
        Op::HalfDown => money((sum + ONE / 2 - 1) / ONE),
        Op::ShareHalfDown => money((raw(0) * raw(1) + ONE / 2 - 1) / ONE),
        Op::ShareToPound => money(raw(0) * raw(1) / (100 * ONE) * 100),
        Op::Rescaled => with(Value::Charge(0), rounded_up(raw(0) * raw(1), raw(2))),
    }
}

/// The unit of parts taken together: that of the first, or charges where there are any.
fn unit(parts: &[Value]) -> Value {
    parts.iter().find(|part| matches!(part, Value::Charge(_))).copied().unwrap_or(parts[0])
}

/// The parts in one unit: money counts as a charge where there are any.
fn alike(parts: &[Value]) -> Vec<i128> {
    let is_charge = matches!(unit(parts), Value::Charge(_));
    let scale = |part: &Value| if is_charge && matches!(part, Value::Money(_)) { ONE } else { 1 };
    parts.iter().map(|part| i128::from(part.raw()) * scale(part)).collect()
}

fn rounded_up(n: i128, d: i128) -> i128 {
    (n + d - 1) / d
}

fn money(pence: i128) -> Value {
    with(Value::Money(Money::ZERO), pence)
}

/// A value in the unit of another.
fn with(unit: Value, raw: i128) -> Value {
    let raw = i64::try_from(raw).expect("within the limits of fields no amount is too large");
    match unit {
        Value::Money(_) => Value::Money(Money(raw)),
        Value::Price(_) => Value::Price(Price(raw)),
        Value::Ratio(_) => Value::Ratio(Ratio(raw)),
        Value::Quantity(_) => Value::Quantity(Quantity(raw)),
        Value::Number(_) => Value::Number(raw),
        Value::Charge(_) => Value::Charge(raw),
    }
}
