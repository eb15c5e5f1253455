//! The comparison over the years.

use crate::answer::{amounts, pounds};
use crate::any::{list, object, Any, Refusal};
use crate::{read, year_known};
use coop_or_gig_engine::projection::{Projection, Recovered, Side, Worth, Year};

/// The two compared deals of a scenario over the years that it looks ahead.
///
/// # Errors
/// The first value that cannot be used.
pub fn project(given: &Any) -> Result<Any, Refusal> {
    let projection = Projection::of(&read::scenario(given)?).ok_or_else(year_known)?;
    let stake = &projection.stake;
    #[allow(clippy::cast_precision_loss)] // a few years
    let (back, year) = match stake.recovered {
        Recovered::NoShare => ("no-share", None),
        Recovered::In(year) => ("in", Some(year as f64)),
        Recovered::NotYet => ("not-yet", None),
    };
    let stake = object(vec![
        ("more", pounds(stake.more).into()),
        ("back", back.into()),
        ("year", year.into()),
        ("from", worth(stake.from)),
        ("to", worth(stake.to)),
    ]);
    Ok(object(vec![("years", list(projection.years.iter().map(told))), ("stake", stake)]))
}

fn told(year: &Year) -> Any {
    let total = object(vec![("from", worth(year.total.from)), ("to", worth(year.total.to)), ("lead", worth(year.total.lead))]);
    object(vec![("from", side(&year.from)), ("to", side(&year.to)), ("lead", worth(year.lead)), ("total", total)])
}

fn side(side: &Side) -> Any {
    object(vec![("takeHome", worth(side.take_home)), ("interest", worth(side.interest))])
}

fn worth(worth: Worth) -> Any {
    amounts(&[("then", worth.then), ("today", worth.today)])
}
