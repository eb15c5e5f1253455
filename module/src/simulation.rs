//! Certainty of the answer: many comparisons, with figures drawn from their ranges.

use crate::argument::{Maybe, Whole};
use crate::input::{self, Source};
use crate::refusal::Refusal;
use crate::units::{percent, pounds};
use crate::{fields, scenario};
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::uncertainty::{self as engine, MOST_DRAWS};
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// Options of `simulate`.
#[derive(Debug, Deserialize, Tsify)]
#[serde(deny_unknown_fields, expecting = "a plain object with some of \"draws\", \"seed\", \"paired\"")]
pub struct SimulationOptions {
    /// Number of draws: a whole number from 1 to 100000. @default 10000
    #[tsify(optional, type = "number")]
    draws: Maybe<Whole<1, MOST_DRAWS>>,
    /// Seed of the draws, which are the same for the same one: a whole number from 0 to 4294967295. @default 0
    #[tsify(optional, type = "number")]
    seed: Maybe<Whole<0, { u32::MAX }>>,
    /// True where a figure that holds for every deal is drawn once for all of them. @default true
    #[tsify(optional, type = "boolean")]
    paired: Maybe<bool>,
}

/// Answer of `simulate`: amounts are pounds a year, shares per cent of the draws.
#[derive(Debug, Serialize, Tsify)]
pub struct Simulation {
    /// Number of draws.
    draws: u32,
    /// True where the ranges are assumed, as the scenario has none: 20% to either side of what is known least.
    assumed: bool,
    /// Share of the draws in which each deal alone leaves most.
    wins: Vec<f64>,
    /// Share of the draws in which several deals leave most; with `wins` it makes 100.
    ties: f64,
    /// Take-home of each deal.
    deals: Vec<Percentiles>,
    /// Lead of the second of the two compared deals.
    lead: Percentiles,
    /// Share of the draws in which the second of the two compared deals leaves more than the first.
    ahead: f64,
    /// Share of the draws, for each deal, in which what it gets carries what it pays out: a wage must be earned.
    carried: Vec<f64>,
    /// Effect of each figure alone on the lead, the largest first.
    drivers: Vec<Driver>,
}

/// Amounts that 10%, 50% and 90% of the draws do not exceed.
#[derive(Debug, Serialize, Tsify)]
pub struct Percentiles {
    /// Amount that a tenth of the draws do not exceed.
    p10: f64,
    /// Amount that half of the draws do not exceed.
    p50: f64,
    /// Amount that nine tenths of the draws do not exceed.
    p90: f64,
}

/// Figure with a range.
#[derive(Debug, Serialize, Tsify)]
pub struct Driver {
    /// Path of the figure; `least` and `most` are in its unit.
    field: String,
    /// Low end of the figure's range.
    least: f64,
    /// High end of the figure's range.
    most: f64,
    /// Lead, in pounds a year, with the figure at the low end.
    low: f64,
    /// Lead, in pounds a year, with the figure at the high end.
    high: f64,
}

/// Many comparisons of a scenario, with figures drawn between the least and the most that each could be.
///
/// # Errors
/// The first value that cannot be used.
pub fn simulate(scenario: impl Source, options: Option<impl Source>) -> Result<Simulation, Refusal> {
    let scenario = scenario::read(scenario)?;
    let usual = engine::Options::default();
    let options = match options {
        Some(options) => input::read::<SimulationOptions>("options", options)?.over(usual),
        None => usual,
    };
    let mut simulation = engine::Simulation::new(&scenario, options).ok_or_else(scenario::year_known)?;
    simulation.step(options.draws);
    Ok(Simulation::from(&simulation.spread()))
}

impl SimulationOptions {
    /// The options that are given, and the usual ones for the others.
    fn over(self, usual: engine::Options) -> engine::Options {
        let Whole(draws) = self.draws.unwrap_or(Whole(usual.draws));
        let seed = self.seed.into_option().map_or(usual.seed, |Whole(seed)| u64::from(seed));
        engine::Options { draws, seed, paired: self.paired.unwrap_or(usual.paired) }
    }
}

impl From<&engine::Spread> for Simulation {
    fn from(spread: &engine::Spread) -> Self {
        Self {
            draws: spread.draws,
            assumed: spread.assumed,
            wins: spread.wins.iter().copied().map(percent).collect(),
            ties: percent(spread.ties),
            deals: spread.deals.iter().map(Percentiles::from).collect(),
            lead: Percentiles::from(&spread.lead),
            ahead: percent(spread.ahead),
            carried: spread.carried.iter().copied().map(percent).collect(),
            drivers: spread.drivers.iter().map(Driver::from).collect(),
        }
    }
}

impl From<&engine::Percentiles> for Percentiles {
    fn from(of: &engine::Percentiles) -> Self {
        Self { p10: pounds(of.p10), p50: pounds(of.p50), p90: pounds(of.p90) }
    }
}

impl From<&engine::Driver> for Driver {
    fn from(driver: &engine::Driver) -> Self {
        let kind = Field::from(driver.input).spec().kind;
        Self {
            field: fields::path(driver.input),
            least: fields::told(driver.least, kind),
            most: fields::told(driver.most, kind),
            low: pounds(driver.low),
            high: pounds(driver.high),
        }
    }
}
