//! The comparison over the years.

use crate::answer::pounds;
use crate::any::{Any, Refusal};
use crate::read;
use coop_or_gig_engine::projection::{Projection, Recovered, Side, Worth, Year};
use serde::Serialize;

/// The two compared deals, year by year.
#[derive(Debug, Serialize)]
pub struct ProjectionOut {
    years: Vec<YearOut>,
    stake: StakeOut,
}

#[derive(Debug, Serialize)]
struct YearOut {
    from: SideOut,
    to: SideOut,
    lead: WorthOut,
    total: TotalOut,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct SideOut {
    take_home: WorthOut,
    interest: WorthOut,
}

#[derive(Debug, Serialize)]
struct TotalOut {
    from: WorthOut,
    to: WorthOut,
    lead: WorthOut,
}

#[derive(Debug, Serialize)]
struct StakeOut {
    more: f64,
    back: &'static str,
    year: Option<usize>,
    from: WorthOut,
    to: WorthOut,
}

#[derive(Debug, Serialize)]
struct WorthOut {
    then: f64,
    today: f64,
}

impl From<Worth> for WorthOut {
    fn from(worth: Worth) -> Self {
        Self { then: pounds(worth.then), today: pounds(worth.today) }
    }
}

impl From<Side> for SideOut {
    fn from(side: Side) -> Self {
        Self { take_home: side.take_home.into(), interest: side.interest.into() }
    }
}

impl From<&Year> for YearOut {
    fn from(year: &Year) -> Self {
        let total = TotalOut { from: year.total.from.into(), to: year.total.to.into(), lead: year.total.lead.into() };
        Self { from: year.from.into(), to: year.to.into(), lead: year.lead.into(), total }
    }
}

/// The two compared deals of a scenario over the years that it looks ahead.
///
/// # Errors
/// The first value that cannot be used.
pub fn project(given: &Any) -> Result<ProjectionOut, Refusal> {
    // There is a pack for every year that is read.
    let projection =
        Projection::of(&read::scenario(given)?).ok_or_else(|| Refusal::takes("year", "a year whose rates are known"))?;
    let stake = &projection.stake;
    let (back, year) = match stake.recovered {
        Recovered::NoShare => ("no-share", None),
        Recovered::In(year) => ("in", Some(year)),
        Recovered::NotYet => ("not-yet", None),
    };
    Ok(ProjectionOut {
        years: projection.years.iter().map(YearOut::from).collect(),
        stake: StakeOut { more: pounds(stake.more), back, year, from: stake.from.into(), to: stake.to.into() },
    })
}
