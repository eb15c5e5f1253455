//! Counter-case: the nearest scenario in which the other side wins.

use std::cell::RefCell;

use crate::compare::{Comparison, Verdict};
use crate::crossing::{threshold, Threshold};
use crate::field::{Field, Input, Shared, Term, Value};
use crate::outcome::Period;
use crate::scenario::Scenario;
use crate::sensitivity::{fee_of, point, round_up, span_with, STRETCHES};
use crate::tax;

/// Counter-case: one figure with another value that turns the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counter {
    /// The figure.
    pub input: Input,
    /// The figure's value now, in its scale.
    pub before: i64,
    /// The figure's value with which the other side is ahead, in its scale.
    pub after: i64,
    /// The side that is ahead with the figure at `after`.
    pub wins: Verdict,
}

impl Counter {
    /// Values of the figure, between its two, at which the side that wins leaves at least as much: up to one, or from one up. `None`
    /// where there is no pack for the tax year.
    pub fn turn(&self, scenario: &Scenario) -> Option<Threshold<i64>> {
        let pack = tax::pack(scenario.tax.year)?;
        let (from, to) = scenario.pair();
        let (ahead, behind) = if self.wins == Verdict::To { (to, from) } else { (from, to) };
        let scratch = RefCell::new(scenario.clone());
        Some(threshold(self.before.min(self.after), self.before.max(self.after), |value| {
            let kept = point(&mut scratch.borrow_mut(), self.input, value, pack, Period::Year).take_home;
            kept[ahead] - kept[behind]
        }))
    }
}

/// The nearest case for the other side: the deal compared from wins, or, where it wins already, the deal compared with. One
/// figure is moved, as little as makes the answer a plain one: the jobs of the deal compared with, then its fee, the other's fee, its
/// price, the part of the time that is busy, the price of both. `None` where none of them alone turns the answer.
pub fn counter(scenario: &Scenario) -> Option<Counter> {
    let wanted = match Comparison::new(scenario)?.verdict {
        Verdict::From => Verdict::To,
        Verdict::To | Verdict::Same => Verdict::From,
    };
    let (from, to) = scenario.pair();
    let levers = [
        Input::Term(to, Term::Volume),
        fee_of(scenario, to),
        fee_of(scenario, from),
        Input::Term(to, Term::PriceLevel),
        Input::Shared(Shared::Busy),
        Input::Shared(Shared::Price),
    ];
    levers.into_iter().find_map(|input| turned(scenario, input, wanted))
}

/// The case with the value nearest to the figure's own, in even steps, at which the wanted deal is plainly ahead; `None` where no
/// value is.
fn turned(scenario: &Scenario, input: Input, wins: Verdict) -> Option<Counter> {
    let field = Field::from(input);
    let Value::Number(before) = field.get(scenario) else { return None };
    let (low, high) = span_with(scenario, input, before, None);
    // The grid of values that people think in: 5%, £1.
    let step = round_up((high - low) / STRETCHES);
    let grid = |value: i64| value / step * step;
    let mut changed = scenario.clone();
    let mut is_won = |value: i64| {
        (low..=high).contains(&value) && value != before && {
            field.put(&mut changed, Value::Number(value));
            Comparison::new(&changed).is_some_and(|comparison| comparison.verdict == wins)
        }
    };
    let mut tries = (0..=STRETCHES + 1).flat_map(|n| [grid(before) - n * step, grid(before) + n * step]);
    tries.find(|value| is_won(*value)).map(|after| Counter { input, before, after, wins })
}
