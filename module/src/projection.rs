//! The comparison over the years.

use crate::input::Source;
use crate::refusal::Refusal;
use crate::scenario;
use crate::units::pounds;
use coop_or_gig_engine::projection as engine;
use serde::Serialize;
use tsify::Tsify;

/// Answer of `project`: the two compared deals over the scenario's `years`, in pounds.
#[derive(Debug, Serialize, Tsify)]
pub struct Projection {
    /// Years in their order. The first is the comparison itself.
    years: Vec<ProjectedYear>,
    /// Joining shares of both deals.
    stake: Stake,
}

/// Amount of a year in the money of that year and of the first, in pounds.
#[derive(Debug, Serialize, Tsify)]
pub struct Worth {
    /// Amount in pounds of the year that it belongs to.
    then: f64,
    /// Amount in pounds of the first year.
    today: f64,
}

/// Year of a projection.
#[derive(Debug, Serialize, Tsify)]
pub struct ProjectedYear {
    /// First of the compared deals.
    from: ProjectedSide,
    /// Second of the compared deals.
    to: ProjectedSide,
    /// Lead of the second deal, interest included.
    lead: Worth,
    /// Sums from the first year to the end of this one, interest included.
    total: ProjectedTotal,
}

/// Sums of several years, interest included.
#[derive(Debug, Serialize, Tsify)]
pub struct ProjectedTotal {
    /// Sum of the first deal.
    from: Worth,
    /// Sum of the second deal.
    to: Worth,
    /// Lead of the second deal.
    lead: Worth,
}

/// Money that one deal leaves in a year.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ProjectedSide {
    /// Take-home of the year.
    take_home: Worth,
    /// Interest on the joining share.
    interest: Worth,
}

/// Joining shares: returnable, so no part of any year.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Stake {
    /// Pounds that the second deal asks more than the first on joining.
    more: f64,
    /// State of the sum `more`: brought back or not by what the second deal leaves more.
    back: StakeBack,
    /// Year, counted from 1, in which the sum `more` is brought back; a number for `in`, else null.
    year: Option<f64>,
    /// Sum that the first deal returns at the end of the last year.
    from: Worth,
    /// Sum that the second deal returns at the end of the last year.
    to: Worth,
}

/// State of a joining share: brought back or not by what the deal leaves more.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum StakeBack {
    /// No larger share is asked on joining.
    NoShare,
    /// Brought back in a year that is told.
    In,
    /// Never brought back in the years looked at.
    NotYet,
}

/// The two compared deals of a scenario over the years that it looks ahead.
///
/// # Errors
/// The first value that cannot be used.
pub fn project(given: impl Source) -> Result<Projection, Refusal> {
    let projection = engine::Projection::new(&scenario::read(given)?).ok_or_else(scenario::year_known)?;
    Ok(Projection { years: projection.years.iter().map(ProjectedYear::from).collect(), stake: Stake::from(&projection.stake) })
}

impl From<&engine::Year> for ProjectedYear {
    fn from(year: &engine::Year) -> Self {
        let total = ProjectedTotal { from: year.total.from.into(), to: year.total.to.into(), lead: year.total.lead.into() };
        Self { from: (&year.from).into(), to: (&year.to).into(), lead: year.lead.into(), total }
    }
}

impl From<&engine::Side> for ProjectedSide {
    fn from(side: &engine::Side) -> Self {
        Self { take_home: side.take_home.into(), interest: side.interest.into() }
    }
}

impl From<engine::Worth> for Worth {
    fn from(worth: engine::Worth) -> Self {
        Self { then: pounds(worth.then), today: pounds(worth.today) }
    }
}

impl From<&engine::Stake> for Stake {
    #[allow(clippy::cast_precision_loss)] // a few years
    fn from(stake: &engine::Stake) -> Self {
        let (back, year) = match stake.recovered {
            engine::Recovered::NoShare => (StakeBack::NoShare, None),
            engine::Recovered::In(year) => (StakeBack::In, Some(year as f64)),
            engine::Recovered::NotYet => (StakeBack::NotYet, None),
        };
        Self { more: pounds(stake.more), back, year, from: stake.from.into(), to: stake.to.into() }
    }
}
