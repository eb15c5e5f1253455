//! A comparison as callers get it: pounds, per cent, hours.

use crate::any::{camel, Any};
use crate::write::SourceOut;
use coop_or_gig_engine::break_even::{BreakEvens, Cover, Fee, Recovery};
use coop_or_gig_engine::choice::Choice;
use coop_or_gig_engine::compare::{Comparison, Verdict};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::outcome::{Line, Outcome, Period, Statement};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::search::Threshold;
use coop_or_gig_engine::tax::{Figure, Pack};
use serde::Serialize;

/// Pounds.
#[allow(clippy::cast_precision_loss)] // below 2⁵³ pence
pub fn pounds(amount: Money) -> f64 {
    amount.pence() as f64 / 100.0
}

#[allow(clippy::cast_precision_loss)]
fn rate(price: Price) -> f64 {
    price.0 as f64 / 10_000.0
}

/// Per cent.
#[allow(clippy::cast_precision_loss)]
pub fn percent(ratio: Ratio) -> f64 {
    ratio.0 as f64 / 10_000.0
}

#[allow(clippy::cast_precision_loss)]
fn count(quantity: Quantity) -> f64 {
    quantity.0 as f64 / 1_000_000.0
}

/// A choice's word.
pub fn word<C: Choice>(choice: C) -> &'static str {
    C::WORDS.get(choice.index()).copied().unwrap_or_default()
}

/// Something for each period.
#[derive(Debug, Serialize)]
struct ByPeriod<T> {
    hour: T,
    week: T,
    month: T,
    year: T,
}

impl<T> ByPeriod<T> {
    fn of(make: impl Fn(Period) -> T) -> Self {
        Self { hour: make(Period::Hour), week: make(Period::Week), month: make(Period::Month), year: make(Period::Year) }
    }
}

/// Outcomes side by side.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonOut {
    outcomes: Vec<OutcomeOut>,
    from: usize,
    to: usize,
    lead: ByPeriod<f64>,
    verdict: &'static str,
    break_evens: BreakEvensOut,
    benchmarks: Benchmarks,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct OutcomeOut {
    lines: ByPeriod<Any>,
    hours: HoursOut,
    weeks: f64,
    take_rate: f64,
    of_ten_pounds: Option<TenPoundsOut>,
    profits: ProfitsOut,
}

#[derive(Debug, Serialize)]
struct HoursOut {
    engaged: f64,
    waiting: f64,
    unpaid: f64,
    worked: f64,
}

#[derive(Debug, Serialize)]
struct TenPoundsOut {
    worker: f64,
    organisation: f64,
    costs: f64,
    tax: f64,
}

#[derive(Debug, Serialize)]
struct ProfitsOut {
    actual: f64,
    mileage: Option<f64>,
    allowance: f64,
    used: &'static str,
    taxed: f64,
}

#[derive(Debug, Serialize)]
struct BreakEvensOut {
    volume: VolumeOut,
    fee: FeeOut,
    share: ShareOut,
    flat: Vec<CoverOut>,
}

#[derive(Debug, Serialize)]
struct VolumeOut {
    holds: &'static str,
    value: Option<f64>,
    fits: bool,
}

#[derive(Debug, Serialize)]
struct FeeOut {
    of: &'static str,
    holds: &'static str,
    value: Option<f64>,
}

#[derive(Debug, Serialize)]
struct ShareOut {
    back: &'static str,
    weeks: Option<f64>,
}

#[derive(Debug, Serialize)]
struct CoverOut {
    covered: &'static str,
    hours: Option<f64>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Benchmarks {
    minimum_wage: Benchmark,
    minimum_wage_from: &'static str,
    living_wage: Benchmark,
    london_living_wage: Benchmark,
    living_wage_payable_by: &'static str,
}

#[derive(Debug, Serialize)]
struct Benchmark {
    rate: f64,
    source: SourceOut,
}

impl ComparisonOut {
    /// The comparison of a scenario under the pack of its tax year.
    pub fn of(scenario: &Scenario, comparison: &Comparison, pack: &Pack) -> Self {
        Self {
            outcomes: comparison.outcomes.iter().map(OutcomeOut::of).collect(),
            from: comparison.from + 1,
            to: comparison.to + 1,
            lead: ByPeriod::of(|period| pounds(comparison.lead(period))),
            verdict: match comparison.verdict {
                Verdict::From => "from",
                Verdict::To => "to",
                Verdict::Same => "same",
            },
            break_evens: BreakEvensOut::of(&comparison.break_evens, comparison.outcomes.len()),
            benchmarks: Benchmarks {
                minimum_wage: Benchmark::of(pack.minimum_wage(scenario.tax.age)),
                minimum_wage_from: pack.minimum_wage_from,
                living_wage: Benchmark::of(&pack.living_wage.uk),
                london_living_wage: Benchmark::of(&pack.living_wage.london),
                living_wage_payable_by: pack.living_wage.payable_by,
            },
        }
    }
}

impl OutcomeOut {
    fn of(outcome: &Outcome) -> Self {
        let profits = &outcome.profits;
        Self {
            lines: ByPeriod::of(|period| lines(&outcome.statement(period))),
            hours: HoursOut {
                engaged: count(outcome.hours.engaged),
                waiting: count(outcome.hours.waiting),
                unpaid: count(outcome.hours.unpaid),
                worked: count(outcome.hours.worked()),
            },
            weeks: count(outcome.weeks),
            take_rate: percent(outcome.take_rate()),
            of_ten_pounds: outcome.of_ten_pounds().map(|parts| TenPoundsOut {
                worker: pounds(parts.worker),
                organisation: pounds(parts.organisation),
                costs: pounds(parts.costs),
                tax: pounds(parts.tax),
            }),
            profits: ProfitsOut {
                actual: pounds(profits.actual),
                mileage: profits.mileage.map(pounds),
                allowance: pounds(profits.allowance),
                used: word(profits.used),
                taxed: pounds(profits.taxed()),
            },
        }
    }
}

/// Every line by its name.
fn lines(statement: &Statement) -> Any {
    Any::Object(Line::ALL.iter().map(|line| (camel(line.key()), Any::Number(pounds(statement.amount(*line))))).collect())
}

impl BreakEvensOut {
    #[allow(clippy::cast_precision_loss)]
    fn of(found: &BreakEvens, deals: usize) -> Self {
        let (holds, value) = threshold(found.volume.threshold, percent);
        let volume = VolumeOut { holds, value, fits: found.volume.fits };
        let (of, (holds, value)) = match found.fee {
            Fee::Percent(fee) => ("percent", threshold(fee, percent)),
            Fee::Flat(fee) => ("flat", threshold(fee, pounds)),
            Fee::Wage(wage) => ("wage", threshold(wage, rate)),
        };
        let (back, weeks) = match found.share {
            Recovery::NoShare => ("no-share", None),
            Recovery::Never => ("never", None),
            Recovery::Weeks(weeks) => ("after", Some(weeks as f64)),
        };
        let cover = |cover: &Cover| match cover {
            Cover::NoFlatFee => CoverOut { covered: "no-flat-fee", hours: None },
            Cover::Never => CoverOut { covered: "never", hours: None },
            Cover::Hours(hours) => CoverOut { covered: "after", hours: Some(count(*hours)) },
        };
        Self {
            volume,
            fee: FeeOut { of, holds, value },
            share: ShareOut { back, weeks },
            flat: found.flat.iter().take(deals).map(cover).collect(),
        }
    }
}

/// Where a condition holds, and the value told in its unit.
pub fn threshold<T>(threshold: Threshold<T>, told: impl FnOnce(T) -> f64) -> (&'static str, Option<f64>) {
    match threshold {
        Threshold::Always => ("always", None),
        Threshold::Never => ("never", None),
        Threshold::AtLeast(value) => ("at-least", Some(told(value))),
        Threshold::AtMost(value) => ("at-most", Some(told(value))),
    }
}

impl Benchmark {
    fn of(figure: &Figure<Price>) -> Self {
        Self { rate: rate(figure.value), source: figure.source.get().into() }
    }
}
