//! How sure the answer is.

use crate::answer::{amounts, percent, pounds};
use crate::any::{list, object, Any, Refusal};
use crate::args::Args;
use crate::{fields, read, year_known};
use coop_or_gig_engine::field::{Field, Kind, Spec};
use coop_or_gig_engine::uncertainty::{Driver, Options, Percentiles, Simulation, Spread, MOST_DRAWS};

const DRAWS: &str = "draws";
const SEED: &str = "seed";
const PAIRED: &str = "paired";

/// What the draws came to.
fn told(spread: &Spread) -> Any {
    object(vec![
        ("draws", f64::from(spread.draws).into()),
        ("assumed", Any::Bool(spread.assumed)),
        ("wins", list(spread.wins.iter().map(|wins| percent(*wins).into()))),
        ("ties", percent(spread.ties).into()),
        ("deals", list(spread.deals.iter().map(percentiles))),
        ("lead", percentiles(&spread.lead)),
        ("ahead", percent(spread.ahead).into()),
        ("carried", list(spread.carried.iter().map(|carried| percent(*carried).into()))),
        ("drivers", list(spread.drivers.iter().map(driver))),
    ])
}

fn percentiles(of: &Percentiles) -> Any {
    amounts(&[("p10", of.p10), ("p50", of.p50), ("p90", of.p90)])
}

fn driver(driver: &Driver) -> Any {
    let kind = Field::from(driver.input).spec().kind;
    object(vec![
        ("field", Any::Text(fields::path(driver.input))),
        ("least", fields::told(driver.least, kind).into()),
        ("most", fields::told(driver.most, kind).into()),
        ("low", pounds(driver.low).into()),
        ("high", pounds(driver.high).into()),
    ])
}

/// Many comparisons of a scenario, with figures drawn between the least and the most that each could be.
///
/// # Errors
/// The first value that cannot be used.
pub fn simulate(scenario: &Any, options: Option<&Any>) -> Result<Any, Refusal> {
    let scenario = read::scenario(scenario)?;
    let usual = Options::default();
    let options = options.map_or(Ok(usual), read_options)?;
    let mut simulation = Simulation::new(&scenario, options).ok_or_else(year_known)?;
    simulation.step(options.draws);
    Ok(told(&simulation.spread()))
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
