//! The comparison over the years.

use crate::input::Source;
use crate::refusal::Refusal;
use crate::scenario;
use crate::units::pounds;
use coop_or_gig_engine::projection as engine;
use serde::Serialize;
use tsify::Tsify;

/// What `project` gives: the two compared deals over the scenario's `years`, in pounds.
#[derive(Debug, Serialize, Tsify)]
pub struct Projection {
    /// One for each year. The first is the comparison itself.
    years: Vec<ProjectedYear>,
    stake: Stake,
}

/// An amount in the money of its year, and in that of the first.
#[derive(Debug, Serialize, Tsify)]
pub struct Worth {
    then: f64,
    today: f64,
}

/// One year.
#[derive(Debug, Serialize, Tsify)]
pub struct ProjectedYear {
    from: ProjectedSide,
    to: ProjectedSide,
    /// By how much the second deal leads, interest included.
    lead: Worth,
    /// From the first year to this one, interest included.
    total: ProjectedTotal,
}

/// What several years come to, interest included.
#[derive(Debug, Serialize, Tsify)]
pub struct ProjectedTotal {
    from: Worth,
    to: Worth,
    /// By how much the second deal leads.
    lead: Worth,
}

/// What one deal leaves in a year.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ProjectedSide {
    take_home: Worth,
    /// Interest on the joining share.
    interest: Worth,
}

/// The joining shares: returnable, so no part of any year.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Stake {
    /// How much more the second deal asks on joining.
    more: f64,
    /// When what it leaves more has brought that back; `year`, counted from 1, is a number for `in` only.
    back: StakeBack,
    year: Option<f64>,
    /// What the first deal returns at the end of the last year.
    from: Worth,
    /// What the second deal returns then.
    to: Worth,
}

/// Whether what the second deal leaves more has brought its joining share back.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum StakeBack {
    /// Nothing more is asked on joining.
    NoShare,
    /// Within a year that is told.
    In,
    /// Not within the years looked at.
    NotYet,
}

/// The two compared deals of a scenario over the years that it looks ahead.
///
/// # Errors
/// The first value that cannot be used.
pub fn project(given: impl Source) -> Result<Projection, Refusal> {
    let projection = engine::Projection::of(&scenario::read(given)?).ok_or_else(scenario::year_known)?;
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
