//! The comparison solved backwards: from the amount a worker needs to the hours, jobs, fee, price or volume that bring it.

use crate::choice::Lever;
use crate::crossing::{threshold, Threshold};
use crate::field::{Field, Input, Shared, Term, Value};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::outcome::{Line, Period};
use crate::scenario::{Deal, Scenario, Week};
use crate::settle::{ByAccounts, Settle};
use crate::tax;

/// All the hours of a week.
const WEEK: Quantity = Week::MOST_HOURS;

/// Target: an amount that a deal is to leave, and the lever that may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The place of the deal, from 0.
    pub deal: usize,
    /// The lever that may change. All other figures of the week and the deal stay unchanged.
    pub lever: Lever,
    /// The least that the deal is to leave the worker, in pence, as the statement of the period tells it.
    pub amount: Money,
    /// The period of the amount.
    pub period: Period,
}

/// The values of a lever that reach an amount, within the limits of its field and never at more than 168 hours of work a week.
///
/// Exact to one step of the field. With the value of the threshold put into the scenario, the period's statement tells a
/// take-home of the amount or more; one step beyond the edge (less for "at least", more for "at most") it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Solved {
    /// The figure that the lever changes.
    pub input: Input,
    /// The values that reach the amount, in the field's scale. Where take-home turns on the way, their first stretch: "at least"
    /// tells the least value, "at most" the end of a stretch that starts at the field's least.
    pub threshold: Threshold<i64>,
    /// The last value of "at least" that reaches the amount; `None` where all larger values do. Larger values may not, say, where
    /// each job costs more than it brings.
    pub until: Option<i64>,
    /// The most that a period leaves at any value of the lever, in pence. Exact where take-home only rises or only falls; where
    /// it turns, rounding of the lines can hide a few pence.
    pub best: Money,
}

impl Lever {
    /// The figure of the scenario that the lever changes, for the deal at a place. The fee is the flat one where the deal has
    /// that and no percentage.
    pub fn input(self, place: usize, deal: &Deal) -> Input {
        match self {
            Self::Hours => Input::Shared(Shared::Hours),
            Self::Jobs => Input::Shared(Shared::Jobs),
            Self::Price => Input::Shared(Shared::Price),
            Self::Volume => Input::Term(place, Term::Volume),
            Self::Fee if deal.flat.amount > Money::ZERO && deal.fee.rate == Ratio::ZERO => Input::Term(place, Term::Flat),
            Self::Fee => Input::Term(place, Term::Fee),
        }
    }
}

/// The least and the most that a figure may be, in its field's scale.
pub(crate) fn limits(input: Input) -> (i64, i64) {
    let spec = Field::from(input).spec();
    let scale = 10_i64.pow(spec.kind.decimals());
    (spec.min * scale, spec.max * scale)
}

/// Puts a figure that is searched for to a value, in the scale of its field.
pub(crate) fn put(input: Input, value: i64, week: &mut Week, deal: &mut Deal) {
    match input {
        Input::Shared(Shared::Hours) => week.hours = Quantity(value),
        Input::Shared(Shared::Jobs) => week.jobs = Some(Quantity(value)),
        Input::Shared(_) => week.price = Price(value),
        Input::Term(_, Term::Volume) => deal.volume = Ratio(value),
        Input::Term(_, Term::Flat) => deal.flat.amount = Money(value),
        Input::Term(_, Term::Wage) => deal.wage.rate = Price(value),
        // No figure of a statement is searched for.
        Input::Term(..) | Input::App(..) => deal.fee.rate = Ratio(value),
    }
}

impl Target {
    /// Target of the scenario's goal.
    pub fn of_goal(scenario: &Scenario) -> Self {
        let goal = scenario.goal;
        let deal = (usize::from(goal.deal).max(1) - 1).min(scenario.active().len() - 1);
        Self { deal, lever: goal.by, amount: goal.amount, period: goal.every.into() }
    }
}

/// The values at which the lever reaches the amount. `None` where there is no such deal, or no pack for the scenario's tax year.
///
/// ```
/// use coop_or_gig_engine::choice::Lever;
/// use coop_or_gig_engine::crossing::Threshold;
/// use coop_or_gig_engine::money::{Money, Quantity};
/// use coop_or_gig_engine::outcome::Period;
/// use coop_or_gig_engine::preset;
/// use coop_or_gig_engine::solve::{solve, Target};
///
/// // The hours with which the co-op leaves a driver £400 a week.
/// let scenario = preset::by_id("private-hire").expect("there is such an example").scenario();
/// let target = Target { deal: 1, lever: Lever::Hours, amount: Money::pounds(400), period: Period::Week };
/// let solved = solve(&scenario, target).expect("there is such a deal, and there are rates for its tax year");
/// let Threshold::AtLeast(hours) = solved.threshold else { panic!("more hours bring more") };
/// assert!(Quantity(hours) < scenario.week.hours && solved.best > target.amount);
/// ```
pub fn solve(scenario: &Scenario, target: Target) -> Option<Solved> {
    let pack = tax::pack(scenario.tax.year)?;
    let plain = *scenario.active().get(target.deal)?;
    let input = target.lever.input(target.deal, &plain);
    let outcome = |value: i64| {
        let (mut week, mut deal) = (scenario.week, plain);
        put(input, value, &mut week, &mut deal);
        ByAccounts::outcome(scenario, target.deal, (&week, &deal), pack)
    };
    let (low, most) = limits(input);
    // One type of function, so that the search is compiled once.
    let room: &dyn Fn(i64) -> Money = &|value| Money((WEEK - outcome(value).hours.worked()).0);
    let high = match threshold(low, most, room) {
        Threshold::AtMost(fits) => fits,
        // A week beyond 168 hours at any value of the lever is the reader's own.
        _ => most,
    };
    let over: &dyn Fn(i64) -> Money = &|value| outcome(value).statement(target.period).amount(Line::TakeHome) - target.amount;
    let own = match Field::from(input).get(scenario) {
        Value::Number(own) => own.clamp(low, high),
        Value::Nothing => low,
    };
    let found = reach(low, high, own, over);
    Some(Solved { input, threshold: found.0, until: found.1, best: found.2 + target.amount })
}

/// The first stretch of `low..=high` in which the function is not negative, the stretch's end, and the function's highest amount.
///
/// The function may turn, so it is looked at wherever the distance from `low` doubles, and more closely around the highest of
/// those points, and at the reader's `own` value: what that brings is never called out of reach. Between two neighbours on either
/// side of zero the crossing found is exact whatever the function does.
fn reach(low: i64, high: i64, own: i64, over: &dyn Fn(i64) -> Money) -> (Threshold<i64>, Option<i64>, Money) {
    let mut points = vec![(low, over(low))];
    for shift in (0..i64::BITS - (high - low).leading_zeros()).rev() {
        let at = low + ((high - low) >> shift);
        points.push((at, over(at)));
    }
    if let Err(place) = points.binary_search_by_key(&own, |point| point.0) {
        points.insert(place, (own, over(own)));
    }
    let highest = (0..points.len()).rev().max_by_key(|i| points[*i].1).unwrap_or(0);
    let mut best = points[highest];
    let (mut a, mut b) = (points[highest.saturating_sub(1)].0, points[(highest + 1).min(points.len() - 1)].0);
    while b - a > 2 {
        let third = (b - a) / 3;
        let (left, right) = ((a + third, over(a + third)), (b - third, over(b - third)));
        if left.1 < right.1 {
            a = left.0;
        } else {
            b = right.0;
        }
        for point in [left, right] {
            if point.1 > best.1 {
                best = point;
            }
        }
    }
    let place = points.partition_point(|point| point.0 < best.0);
    if points[place..].first().is_none_or(|point| point.0 != best.0) {
        points.insert(place, best);
    }

    let reached = |point: &(i64, Money)| point.1 >= Money::ZERO;
    // The first crossing from a place on, and its place.
    let crossing = |from: usize| {
        let step = points[from..].windows(2).position(|two| reached(&two[0]) != reached(&two[1]))? + from;
        Some((step + 1, threshold(points[step].0, points[step + 1].0, over)))
    };
    let (found, until) = match crossing(0) {
        None if reached(&best) => (Threshold::Always, None),
        None => (Threshold::Never, None),
        Some((next, found @ Threshold::AtLeast(_))) => match crossing(next) {
            Some((_, Threshold::AtMost(until))) => (found, Some(until)),
            _ => (found, None),
        },
        Some((_, found)) => (found, None),
    };
    (found, until, best.1)
}
