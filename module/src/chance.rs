//! How sure the answer is.

use crate::answer::{percent, pounds};
use crate::any::{Any, Refusal};
use crate::args::Args;
use crate::{fields, read};
use coop_or_gig_engine::field::{Field, Kind, Spec};
use coop_or_gig_engine::uncertainty::{Driver, Options, Percentiles, Simulation, Spread, MOST_DRAWS};
use serde::Serialize;

const DRAWS: &str = "draws";
const SEED: &str = "seed";
const PAIRED: &str = "paired";

/// What the draws came to.
#[derive(Debug, Serialize)]
pub struct SpreadOut {
    draws: u32,
    assumed: bool,
    wins: Vec<f64>,
    ties: f64,
    deals: Vec<PercentilesOut>,
    lead: PercentilesOut,
    ahead: f64,
    drivers: Vec<DriverOut>,
}

#[derive(Debug, Serialize)]
struct PercentilesOut {
    p10: f64,
    p50: f64,
    p90: f64,
}

#[derive(Debug, Serialize)]
struct DriverOut {
    field: String,
    least: f64,
    most: f64,
    low: f64,
    high: f64,
}

impl From<&Percentiles> for PercentilesOut {
    fn from(of: &Percentiles) -> Self {
        Self { p10: pounds(of.p10), p50: pounds(of.p50), p90: pounds(of.p90) }
    }
}

impl From<&Driver> for DriverOut {
    fn from(driver: &Driver) -> Self {
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

impl From<&Spread> for SpreadOut {
    fn from(spread: &Spread) -> Self {
        Self {
            draws: spread.draws,
            assumed: spread.assumed,
            wins: spread.wins.iter().copied().map(percent).collect(),
            ties: percent(spread.ties),
            deals: spread.deals.iter().map(PercentilesOut::from).collect(),
            lead: (&spread.lead).into(),
            ahead: percent(spread.ahead),
            drivers: spread.drivers.iter().map(DriverOut::from).collect(),
        }
    }
}

/// Many comparisons of a scenario, with figures drawn between the least and the most that each could be.
///
/// # Errors
/// The first value that cannot be used.
pub fn simulate(scenario: &Any, options: Option<&Any>) -> Result<SpreadOut, Refusal> {
    let scenario = read::scenario(scenario)?;
    let usual = Options::default();
    let options = options.map_or(Ok(usual), read_options)?;
    // There is a pack for every year that is read.
    let year = || Refusal::takes("year", "a year whose rates are known");
    let mut simulation = Simulation::new(&scenario, options).ok_or_else(year)?;
    simulation.step(options.draws);
    Ok((&simulation.spread()).into())
}

fn read_options(given: &Any) -> Result<Options, Refusal> {
    let whole = |key, min, max| Spec { key, kind: Kind::Whole, min, max, optional: false };
    let usual = Options::default();
    let args = Args::of(given, "options", &[DRAWS, SEED, PAIRED])?;
    let draws = args.number(DRAWS, &whole(DRAWS, 1, i64::from(MOST_DRAWS)), Some(i64::from(usual.draws)))?;
    let seed = args.number(SEED, &whole(SEED, 0, i64::from(u32::MAX)), i64::try_from(usual.seed).ok())?;
    let paired = match args.get(PAIRED) {
        None => usual.paired,
        Some(Any::Bool(paired)) => *paired,
        Some(_) => return Err(Refusal::takes("options.paired", "true or false")),
    };
    Ok(Options { draws: u32::try_from(draws).unwrap_or(usual.draws), seed: u64::try_from(seed).unwrap_or(usual.seed), paired })
}
