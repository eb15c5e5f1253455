//! Sensitivity of the answer: the take-home of every deal along one figure, where they cross, the jobs that a co-op must bring at
//! each fee, and the nearest scenario in which the other side wins.

mod counter;

use crate::break_even::Volume;
use crate::choice::{Basis, Lever, SoldBy, VehicleCostBy};
use crate::compare::Verdict;
use crate::crossing::{threshold, Threshold};
use crate::field::{Field, Input, Kind, Shared, Term, Value};
use crate::funding;
use crate::level::{Level, LevelLine};
use crate::money::{Money, Ratio};
use crate::outcome::{Line, Outcome, Period};
use crate::scenario::Scenario;
use crate::settle::with_linked_dividend;
use crate::settle::ByAccounts;
use crate::solve::limits;
use crate::tax::{self, Pack};

pub use crate::sensitivity::counter::{counter, Counter};

/// The number of stretches in which a curve is drawn.
pub const STRETCHES: i64 = 40;

/// The take-home of every deal along one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// The figure.
    pub input: Input,
    /// The least and the most looked at, in the figure's scale.
    pub span: (i64, i64),
    /// Points evenly from the least to the most: a value, and each deal's take-home for the period.
    pub points: Vec<Point>,
    /// The thresholds at which the lead of the two compared deals turns, to one step of the figure: the second is level or ahead
    /// from a value up (`AtLeast`) or up to a value (`AtMost`). Where both leave about the same, no lead is there to turn.
    pub crossings: Vec<Threshold<i64>>,
}

/// Point of a curve: one value of its figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The value, in the figure's scale.
    pub value: i64,
    /// The take-home of each deal that takes part at this value, in pence.
    pub take_home: Vec<Money>,
    /// True for each deal that gets too little at this value to pay what it promises.
    pub unpaid: Vec<bool>,
}

impl Point {
    /// True where the deal of a pair that would leave more gets too little to pay it: such a lead is none.
    pub fn is_short(&self, (from, to): (usize, usize)) -> bool {
        self.unpaid[if self.take_home[to] >= self.take_home[from] { to } else { from }]
    }

    /// Verdict on a pair of deals by amounts of this period: about the same is also what differs by pence alone, which amounts of more
    /// than an hour do not show.
    pub fn verdict(&self, (from, to): (usize, usize), period: Period) -> Verdict {
        let (from, to) = (self.take_home[from], self.take_home[to]);
        if period != Period::Hour && (to - from).pence().abs() < 50 {
            return Verdict::Same;
        }
        Verdict::new(from, to)
    }
}

/// True where a scenario goes by this figure rather than by another one for the same thing: jobs or jobs an hour, the cost of a
/// mile or items; a quiet week only where there are any. True of any other figure.
pub fn is_reckoned_by(scenario: &Scenario, input: Input) -> bool {
    let week = &scenario.week;
    let has_quiet = week.quiet.weeks > Ratio::ZERO;
    let Input::Shared(shared) = input else { return true };
    match shared {
        Shared::Jobs => week.jobs.is_some(),
        Shared::JobsAnHour => week.jobs.is_none(),
        Shared::QuietWeeks => has_quiet,
        Shared::QuietJobsAnHour => has_quiet && week.sold_by == SoldBy::Job && week.quiet.jobs_an_hour.is_some(),
        Shared::QuietBusy => has_quiet && week.sold_by == SoldBy::Hour && week.quiet.busy.is_some(),
        Shared::MileCost | Shared::VehicleCosts => week.vehicle_cost_by == VehicleCostBy::Mile,
        Shared::Fuel | Shared::Servicing | Shared::Insurance | Shared::Rent | Shared::Licence | Shared::Phone => {
            week.vehicle_cost_by == VehicleCostBy::Items
        }
        _ => true,
    }
}

/// The figures that can be varied: every number that plays a part, even where it is zero now.
pub fn figures(scenario: &Scenario) -> impl Iterator<Item = Input> + '_ {
    let (_, to) = scenario.pair();
    let applies = move |input: &Input| match *input {
        Input::Shared(shared) => {
            (Shared::Hours..=Shared::OtherCosts).contains(&shared) && shared != Shared::SickDays && is_reckoned_by(scenario, *input)
        }
        Input::Term(place, term) => {
            let deal = &scenario.deals[place];
            let by_fares = matches!(term, Term::Fee | Term::JobFee | Term::Flat | Term::CustomerFee | Term::CustomerAmount);
            let always = matches!(term, Term::Volume | Term::PriceLevel | Term::Subscription | Term::CarriesMiles);
            let is_main = place == to && matches!(term, Term::Volume | Term::PriceLevel);
            let is_set = Field::from(*input).get(scenario) != Field::from(*input).get(&Scenario::default());
            match deal.basis {
                Basis::Wage => term == Term::Wage || is_main || (always && is_set),
                Basis::Fares => is_main || ((by_fares || always) && (is_set || (place == to && term == Term::Fee))),
            }
        }
        // What a statement says was so; the figures that follow from it may be varied.
        Input::App(..) => false,
    };
    Input::all(scenario.active().len()).filter(|input| Field::from(*input).spec().kind.is_number()).filter(applies)
}

/// A span of values worth looking at, in the figure's scale: from zero, or the least allowed, to a round value at twice the
/// figure's value `at` first, and so far that it holds what sentences name of the figure. A span grows only when its figure grows
/// beyond it, so that it holds still while somebody drags within it.
pub fn span(scenario: &Scenario, input: Input, at: i64) -> (i64, i64) {
    let (_, most) = limits(input);
    // What a figure may not be has no place on its chart.
    span_with(scenario, input, at, named(scenario, input, at).filter(|value| *value <= most).max())
}

/// Values of a figure that were searched for, so that sentences name them. They do not hang on the figure's own value: that is `at`
/// here, since a flat fee that somebody drags to zero is none that is searched for.
fn named(scenario: &Scenario, input: Input, at: i64) -> impl Iterator<Item = i64> {
    let mut first = scenario.clone();
    if at > 0 {
        Field::from(input).write(&mut first, Value::Number(at));
    }
    let lines = [LevelLine::Jobs, LevelLine::Needed, LevelLine::Fee, LevelLine::Goal].into_iter();
    let levels = lines.filter_map(move |line| Level::new(&first, line));
    levels.filter(move |level| level.input == input).filter_map(|level| match level.found {
        Threshold::AtLeast(value) | Threshold::AtMost(value) => Some(value),
        Threshold::Always | Threshold::Never => None,
    })
}

/// The round end of a span that holds a value and something beyond it.
fn beyond(value: i64) -> i64 {
    round_up(value.saturating_add(value / 4))
}

/// A span of values about a figure's own that holds a value that is `named`.
fn span_with(scenario: &Scenario, input: Input, at: i64, named: Option<i64>) -> (i64, i64) {
    let field = Field::from(input);
    let (least, most) = limits(input);
    let now = match input.now(scenario) {
        Value::Number(now) => now,
        Value::Nothing => 0,
    };
    let kind = field.spec().kind;
    let plain = 10_i64.pow(kind.decimals());
    let high = match (kind, input) {
        (Kind::Percent, Input::Term(_, Term::Volume | Term::PriceLevel)) => 150 * plain,
        (Kind::Percent, _) => 100 * plain,
        _ if at > 0 => round_up(at.saturating_mul(2)),
        _ => 100 * plain,
    };
    let high = named.filter(|named| *named > high).map_or(high, beyond);
    let high = if now > high { beyond(now) } else { high };
    (least.max(0.min(now)), high.clamp(least + 1, most))
}

/// The next value of the form 1, 2 or 5 with zeros behind.
fn round_up(value: i64) -> i64 {
    let mut unit: i64 = 1;
    loop {
        for step in [1, 2, 5] {
            if unit.saturating_mul(step) >= value {
                return unit.saturating_mul(step);
            }
        }
        if unit > i64::MAX / 10 {
            return i64::MAX;
        }
        unit *= 10;
    }
}

/// The curve of a figure over a span of values, for a period. `None` where there is no pack for the tax year.
pub fn curve(scenario: &Scenario, input: Input, (low, high): (i64, i64), period: Period) -> Option<Curve> {
    let pack = tax::pack(scenario.tax.year)?;
    let (from, to) = scenario.pair();
    let mut changed = scenario.clone();
    let mut at = |value: i64| point(&mut changed, input, value, pack, period);
    let stretches = STRETCHES.min(high - low).max(1);
    let field = Field::from(input);
    // A point's value is one that people read: one decimal, pence.
    let grain = match field.spec().kind {
        kind @ (Kind::Percent | Kind::Count) => 10_i64.pow(kind.decimals().saturating_sub(field.shown())),
        _ => 1,
    };
    let points: Vec<Point> = (0..=stretches)
        .map(|step| {
            let value = low + i64::try_from(i128::from(high - low) * i128::from(step) / i128::from(stretches)).unwrap_or(0);
            let value = if step == 0 || step == stretches { value } else { (value / grain * grain).clamp(low, high) };
            at(value)
        })
        .collect();
    let is_plain = |point: &Point| point.verdict((from, to), period) != Verdict::Same;
    let ahead = |point: &Point| point.take_home[to] >= point.take_home[from];
    let mut crossings = Vec::new();
    // What is about the same turns nothing: of the values at which the lead turns between two plain leads, the last counts where these
    // are of different deals, and none where they are of one.
    let (mut last, mut is_turned) = (None, false);
    for two in points.windows(2) {
        if ahead(&two[0]) != ahead(&two[1]) {
            (last, is_turned) = (Some(two), !is_turned);
        }
        if is_plain(&two[1]) {
            crossings.extend(last.take().filter(|_| is_turned));
            is_turned = false;
        }
    }
    crossings.extend(last.filter(|_| is_turned));
    if !points.iter().any(is_plain) {
        crossings.clear();
    }
    let turn = |two: &[Point]| {
        let mut scratch = scenario.clone();
        let lead = std::cell::RefCell::new(&mut scratch);
        threshold(two[0].value, two[1].value, |value| {
            let kept = point(&mut lead.borrow_mut(), input, value, pack, period).take_home;
            kept[to] - kept[from]
        })
    };
    let crossings = crossings.into_iter().map(turn).collect();
    Some(Curve { input, span: (low, high), points, crossings })
}

/// The point of a curve where a figure has another value, for a period. `None` where there is no pack for the tax year.
pub fn at(scenario: &Scenario, input: Input, value: i64, period: Period) -> Option<Point> {
    Some(point(&mut scenario.clone(), input, value, tax::pack(scenario.tax.year)?, period))
}

/// The point of a curve at a value of its figure, which is written into the scenario itself.
fn point(scenario: &mut Scenario, input: Input, value: i64, pack: &Pack, period: Period) -> Point {
    Field::from(input).say(scenario, Value::Number(value));
    let linked = with_linked_dividend(scenario, pack);
    let scenario = linked.as_ref().unwrap_or(scenario);
    let outcome = |deal| Outcome::new(&scenario.week, deal, &scenario.tax, pack);
    let outcomes: Vec<_> = scenario.active().iter().map(outcome).collect();
    let kept = |outcome: &Outcome| outcome.statement(period).amount(Line::TakeHome);
    let is_unpaid = |(place, outcome): (usize, &Outcome)| {
        funding::must_earn(scenario, place, outcome) && funding::left(scenario, place, outcome) < Money::ZERO
    };
    Point { value, take_home: outcomes.iter().map(kept).collect(), unpaid: outcomes.iter().enumerate().map(is_unpaid).collect() }
}

/// Frontier: the jobs that the deal compared with must bring at each fee, wage or flat fee of its own, to leave as much as the
/// other and to get all that it pays out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frontier {
    /// The fee: a percentage, a flat amount or a wage.
    pub fee: Input,
    /// The least and the most fee looked at, in the fee's scale.
    pub span: (i64, i64),
    /// Points evenly along the span: a fee, and the jobs needed as a part of those of the other deal.
    pub points: Vec<(i64, Threshold<Ratio>)>,
}

/// The number of stretches in which a frontier is drawn.
const FRONTIER: i64 = 20;

/// The frontier along a fee (see [`fee_of`]) that was `at` first. `None` where there is no pack for the tax year.
pub fn frontier(scenario: &Scenario, fee: Input, at: i64) -> Option<Frontier> {
    let pack = tax::pack(scenario.tax.year)?;
    let span = span(scenario, fee, at);
    let mut changed = scenario.clone();
    let points = (0..=FRONTIER).map(|step| {
        let value = span.0 + (span.1 - span.0) / FRONTIER * step;
        Field::from(fee).put(&mut changed, Value::Number(value));
        let linked = with_linked_dividend(&changed, pack);
        let scenario = linked.as_ref().unwrap_or(&changed);
        let outcome = |deal| Outcome::new(&scenario.week, deal, &scenario.tax, pack);
        let outcomes: Vec<_> = scenario.active().iter().map(outcome).collect();
        let level = Volume::level::<ByAccounts>(scenario, &outcomes, pack);
        (value, Volume::told(scenario, funding::needed::<ByAccounts>(scenario, level, pack)).threshold)
    });
    Some(Frontier { fee, span, points: points.collect() })
}

/// The figure for a deal's wage, for its flat fee where it has that and no percentage, else for its percentage.
///
/// # Panics
/// If `place`, from 0, is beyond the [most deals](crate::scenario::MOST_DEALS): callers ask of a deal that the scenario named itself.
pub fn fee_of(scenario: &Scenario, place: usize) -> Input {
    let deal = &scenario.deals[place];
    match deal.basis {
        Basis::Wage => Input::Term(place, Term::Wage),
        Basis::Fares => Lever::Fee.input(place, deal),
    }
}
