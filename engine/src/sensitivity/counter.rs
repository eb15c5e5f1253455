//! Counter-case: the nearest scenario in which the other side wins.

use std::cell::RefCell;

use crate::choice::SoldBy;
use crate::compare::{Comparison, Verdict};
use crate::crossing::{threshold, Threshold};
use crate::entry;
use crate::field::{Field, Input, Shared, Term, Value};
use crate::outcome::{Outcome, Period};
use crate::scenario::Scenario;
use crate::sensitivity::{fee_of, is_reckoned_by, point, round_up, span_with, STRETCHES};
use crate::settle::with_linked_dividend;
use crate::tax::{self, Pack};

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
    /// Puts the case in: the figure's other value, and what that says nothing of as it was.
    pub fn put(&self, scenario: &mut Scenario) {
        let before = scenario.clone();
        say(scenario, &before, self.input, self.after);
    }

    /// Puts the figure back to its value before.
    pub fn put_back(&self, scenario: &mut Scenario) {
        Self { before: self.after, after: self.before, ..*self }.put(scenario);
    }

    /// Values of the figure, between its two, at which the side that wins leaves at least as much: up to one, or from one up. `None`
    /// where there is no pack for the tax year.
    pub fn turn(&self, scenario: &Scenario) -> Option<Threshold<i64>> {
        let pack = tax::pack(scenario.tax.year)?;
        let (from, to) = scenario.pair();
        let (ahead, behind) = if self.wins == Verdict::To { (to, from) } else { (from, to) };
        let scratch = RefCell::new(scenario.clone());
        Some(threshold(self.before.min(self.after), self.before.max(self.after), |value| {
            let mut changed = scratch.borrow_mut();
            say(&mut changed, scenario, self.input, value);
            let kept = point(&mut changed, self.input, value, pack, Period::Year).take_home;
            kept[ahead] - kept[behind]
        }))
    }
}

/// The nearest case for the other side: the deal compared from wins, or, where it wins already, the deal compared with. One
/// figure is moved, as little as makes the answer a plain one: the jobs of the deal compared with, then its fee, the other's fee, its
/// price, the part of the time that is busy, the jobs of both, the price (of both, unless it is an app's pay), the hours. `None` where
/// none of them alone turns the answer.
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
        Input::Shared(Shared::JobsAnHour),
        Input::Shared(Shared::Jobs),
        Input::Shared(Shared::Price),
        Input::Shared(Shared::Hours),
    ];
    let is_jobs = |input: Input| matches!(input, Input::Shared(Shared::JobsAnHour | Shared::Jobs));
    let applies = |input: &Input| is_reckoned_by(scenario, *input) && (scenario.week.sold_by == SoldBy::Job || !is_jobs(*input));
    levers.into_iter().filter(applies).find_map(|input| turned(scenario, input, wanted))
}

/// The case with the value nearest to the figure's own, in even steps, at which the wanted deal is plainly ahead; `None` where no
/// value is.
fn turned(scenario: &Scenario, input: Input, wins: Verdict) -> Option<Counter> {
    let field = Field::from(input);
    let Value::Number(before) = field.get(scenario) else { return None };
    let pack = tax::pack(scenario.tax.year)?;
    let (low, high) = span_with(scenario, input, before, None);
    // The grid of values that people think in: 5%, £1.
    let step = round_up((high - low) / STRETCHES);
    let grid = |value: i64| value / step * step;
    let mut changed = scenario.clone();
    let mut is_won = |value: i64| {
        (low..=high).contains(&value) && value != before && {
            say(&mut changed, scenario, input, value);
            verdict(&changed, pack) == wins
        }
    };
    let mut tries = (0..=STRETCHES + 1).flat_map(|n| [grid(before) - n * step, grid(before) + n * step]);
    tries.find(|value| is_won(*value)).map(|after| Counter { input, before, after, wins })
}

/// Writes a value of a figure as whoever enters it into `scenario` would: what it says nothing of, such as another's price beside an
/// app's pay, stays as it is there.
fn say(changed: &mut Scenario, scenario: &Scenario, input: Input, value: i64) {
    let field = Field::from(input);
    field.say(changed, Value::Number(value));
    entry::keep(changed, scenario, scenario, field);
}

/// Verdict on the pair of deals, without all else that a comparison searches for: it is asked for at many values.
fn verdict(scenario: &Scenario, pack: &Pack) -> Verdict {
    let linked = with_linked_dividend(scenario, pack);
    let scenario = linked.as_ref().unwrap_or(scenario);
    let (from, to) = scenario.pair();
    let kept = |place: usize| Outcome::new(&scenario.week, &scenario.deals[place], &scenario.tax, pack).take_home();
    Verdict::new(kept(from), kept(to))
}
