//! The comparison: what a worker keeps under each deal, and what the answer depends on.

pub mod break_evens;
pub mod due;
pub mod outcome;
pub mod stated;

use crate::input::Source;
use crate::preset;
use crate::receipt::Receipt;
use crate::refusal::Refusal;
use crate::scenario;
use crate::units::{count, number, pounds, rate, ByPeriod};
use coop_or_gig_engine::compare as engine;
use coop_or_gig_engine::funding;
use coop_or_gig_engine::money::Price;
use coop_or_gig_engine::outcome::{self as results, Line};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax::{Figure, Pack};
use serde::Serialize;
use tsify::Tsify;

use break_evens::{BreakEvens, VolumeThreshold};
use outcome::Outcome;
use stated::Stated;

/// Answer of `compare`.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Comparison {
    /// Results of the deals, in their order.
    outcomes: Vec<Outcome>,
    /// Deal that the answer compares from, counted from 1.
    from: f64,
    /// Deal that the answer compares with `from`, counted from 1.
    to: f64,
    /// Lead of the deal `to` over the deal `from`, in pounds; negative where it leaves less.
    lead: ByPeriod<f64>,
    /// Lead of the deal `to` over the deal `from` with Universal Credit, in pounds; null where no award was entered. The verdict and
    /// all else go by take-home.
    lead_with_universal_credit: Option<ByPeriod<f64>>,
    /// Verdict: the deal of `from` and `to` that leaves more; `same` where they differ by no more than 1%.
    verdict: Verdict,
    /// Take-home of each deal at either end of its percentage fee's range; null for deals without one or that do not go by fares.
    bands: Vec<Option<Band>>,
    /// Condition that the lead rests on besides; null where the deal that leaves more promises nothing that it must earn first.
    funding: Option<Funding>,
    /// Jobs that the second deal must bring to leave as much (`breakEvens.volume`) and to get what it pays out, in per cent of
    /// those of the first: a wage must be earned, and so must pay that a co-op makes up.
    needed: VolumeThreshold,
    /// Figures at which the answer turns.
    // Every scenario that can be compared has break-evens.
    #[tsify(type = "BreakEvens")]
    break_evens: Option<BreakEvens>,
    /// Hourly rates to hold the answer against.
    benchmarks: Benchmarks,
    /// Figures that follow from the scenario’s `statement`; null where it has none.
    statement: Option<Stated>,
    /// Receipt, by which a later version can say whether the scenario still gives this answer.
    // Every scenario that can be compared has one.
    #[tsify(type = "Receipt")]
    receipt: Option<Receipt>,
}

/// Verdict: the deal of the two compared ones that leaves more.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Deal `from` leaves more.
    From,
    /// Deal `to` leaves more.
    To,
    /// Neither deal leaves more by over 1%.
    Same,
}

/// Means by which a deal carries what it promises. Told of the deal that leaves more (where both leave the same, of the second,
/// else of the first) if it pays a wage, or if it is a co-op that pays out more than it gets. Do not call such a deal ahead
/// without it.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Funding {
    /// Deal, counted from 1.
    deal: f64,
    /// True where the deal pays a wage.
    wage: bool,
    /// Kind of what the deal must get at its own terms: so many `jobs` for each hour logged on; so high a `price` from customers
    /// for an hour or a job, at the work that it has; `nothing`, as it is carried at any price; or it is `never` carried, at no
    /// price, at that work.
    needs: FundingNeeds,
    /// Least amount that carries the deal, in jobs an hour or pounds; null for `nothing` and `never`.
    least: Option<f64>,
    /// Amount that the deal gets now, in the unit of `least`.
    own: Option<f64>,
    /// Jobs an hour that the other of the two compared deals brings; null where a price is told.
    other: Option<f64>,
    /// Pounds missing on the scenario's figures; 0 where they carry the deal.
    short: ByPeriod<f64>,
}

/// Kind of what a deal must get to be carried.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum FundingNeeds {
    /// Jobs for each hour logged on.
    Jobs,
    /// Price that customers pay for an hour or a job.
    Price,
    /// No least amount, as any price carries the deal.
    Nothing,
    /// No price carries the deal.
    Never,
}

/// Take-home at the lowest and at the highest fee of a range, in pounds.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Band {
    /// Take-home at the lowest fee.
    lowest_fee: ByPeriod<f64>,
    /// Take-home at the highest fee.
    highest_fee: ByPeriod<f64>,
}

/// Hourly rate with its source.
#[derive(Debug, Serialize, Tsify)]
pub struct Benchmark {
    /// Pounds an hour.
    rate: f64,
    /// Publication of the rate.
    source: preset::Source,
}

/// Hourly rates elsewhere.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Benchmarks {
    /// Legal minimum at the scenario's age.
    minimum_wage: Benchmark,
    /// Day from which `minimumWage` is the minimum: `2026-04-01`.
    minimum_wage_from: &'static str,
    /// Minimum announced for the April after the tax year; null where none is.
    coming_minimum_wage: Option<Benchmark>,
    /// Day from which `comingMinimumWage` will be the minimum; null where none is announced.
    coming_minimum_wage_from: Option<&'static str>,
    /// Voluntary rate of the Living Wage Foundation.
    living_wage: Benchmark,
    /// Voluntary rate for London.
    london_living_wage: Benchmark,
    /// Day by which accredited employers pay the voluntary rates: `2026-05-01`.
    living_wage_payable_by: &'static str,
}

/// Compares the deals of a scenario.
///
/// # Errors
/// The first value that cannot be used.
pub fn compare(given: impl Source) -> Result<Comparison, Refusal> {
    let scenario = scenario::read(given)?;
    let pack = coop_or_gig_engine::tax::pack(scenario.tax.year).ok_or_else(scenario::year_known)?;
    let comparison = engine::Comparison::new(&scenario).ok_or_else(scenario::year_known)?;
    Ok(Comparison::new(&scenario, &comparison, pack))
}

impl Comparison {
    fn new(scenario: &Scenario, comparison: &engine::Comparison, pack: &Pack) -> Self {
        Self {
            outcomes: comparison.outcomes.iter().enumerate().map(|(place, of)| Outcome::new(scenario, place, of)).collect(),
            from: number(comparison.from),
            to: number(comparison.to),
            lead: ByPeriod::from_each(|period| pounds(comparison.lead(period))),
            lead_with_universal_credit: comparison
                .lead_with_credit(results::Period::Year)
                .map(|_| ByPeriod::from_each(|period| comparison.lead_with_credit(period).map_or(0.0, pounds))),
            verdict: match comparison.verdict {
                engine::Verdict::From => Verdict::From,
                engine::Verdict::To => Verdict::To,
                engine::Verdict::Same => Verdict::Same,
            },
            bands: comparison.bands.iter().map(|band| band.as_ref().map(Band::from)).collect(),
            funding: comparison.funding.map(|found| Funding::new(&found, comparison)),
            needed: VolumeThreshold::from(&comparison.needed),
            break_evens: engine::break_evens(scenario).map(|found| BreakEvens::new(&found, comparison.outcomes.len())),
            benchmarks: Benchmarks::new(scenario, pack),
            statement: Stated::new(scenario),
            receipt: coop_or_gig_engine::receipt::Receipt::new(scenario, "").as_ref().map(Receipt::from),
        }
    }
}

impl Funding {
    fn new(funding: &funding::Funding, comparison: &engine::Comparison) -> Self {
        let (needs, least, own, other) = match funding.needs {
            funding::Needs::Jobs { least, own, other } => {
                (FundingNeeds::Jobs, Some(count(least)), Some(count(own)), Some(count(other)))
            }
            funding::Needs::Price { least, own, .. } => (FundingNeeds::Price, Some(rate(least)), Some(rate(own)), None),
            funding::Needs::Nothing => (FundingNeeds::Nothing, None, None, None),
            funding::Needs::Never => (FundingNeeds::Never, None, None, None),
        };
        Self {
            deal: number(funding.place),
            wage: funding.is_wage,
            needs,
            least,
            own,
            other,
            short: ByPeriod::from_each(|period| pounds(comparison.short(period))),
        }
    }
}

impl From<&[results::Outcome; 2]> for Band {
    fn from([lowest, highest]: &[results::Outcome; 2]) -> Self {
        let kept =
            |outcome: &results::Outcome| ByPeriod::from_each(|period| pounds(outcome.statement(period).amount(Line::TakeHome)));
        Self { lowest_fee: kept(lowest), highest_fee: kept(highest) }
    }
}

impl Benchmarks {
    fn new(scenario: &Scenario, pack: &Pack) -> Self {
        let coming = pack.coming_wage(scenario.tax.age);
        Self {
            minimum_wage: pack.minimum_wage(scenario.tax.age).into(),
            minimum_wage_from: pack.minimum_wage_from,
            coming_minimum_wage: coming.map(|(_, figure)| figure.into()),
            coming_minimum_wage_from: coming.map(|(from, _)| from),
            living_wage: (&pack.living_wage.uk).into(),
            london_living_wage: (&pack.living_wage.london).into(),
            living_wage_payable_by: pack.living_wage.payable_by,
        }
    }
}

impl From<&Figure<Price>> for Benchmark {
    fn from(figure: &Figure<Price>) -> Self {
        Self { rate: rate(figure.value), source: figure.source.get().into() }
    }
}
