//! The comparison turned round: what it takes to reach an amount.

use crate::answer::{pounds, threshold};
use crate::any::{object, Any, Refusal};
use crate::args::Args;
use crate::{fields, read};
use coop_or_gig_engine::field::{Field, Kind, Spec};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::solve::{self, Target};

const DEAL: &str = "deal";
const LEVER: &str = "lever";
const AMOUNT: &str = "amount";
const PERIOD: &str = "period";

/// The words of periods, shortest first.
const PERIODS: [&str; 4] = ["hour", "week", "month", "year"];
const WEEK: usize = 1;

/// What a worker may ask for: far more than anybody keeps.
const KEPT: Spec = Spec { key: AMOUNT, kind: Kind::Money, min: 0, max: 1_000_000_000, optional: false };

/// Where the figure that `target` names reaches the amount it names.
///
/// # Errors
/// The first value that cannot be used.
pub fn solve(scenario: &Any, target: &Any) -> Result<Any, Refusal> {
    const PATH: &str = "target";
    let scenario = read::scenario(scenario)?;
    let args = Args::of(target, PATH, &[DEAL, LEVER, AMOUNT, PERIOD])?;
    let deals = Spec { key: DEAL, kind: Kind::Whole, min: 1, max: i64::from(scenario.count), optional: false };
    let target = Target {
        deal: usize::try_from(args.number(DEAL, &deals, None)? - 1).unwrap_or(0),
        lever: args.choice(LEVER)?,
        amount: Money(args.number(AMOUNT, &KEPT, None)?),
        period: Period::ALL[args.word(PERIOD, &PERIODS, Some(WEEK))?],
    };
    // There is such a deal, and a pack for every year that is read.
    let solved = solve::solve(&scenario, target).ok_or_else(|| Refusal::takes(PATH, "a deal that there is"))?;
    let kind = Field::from(solved.input).spec().kind;
    let (holds, value) = threshold(solved.threshold, |value| fields::told(value, kind));
    Ok(object(vec![
        ("field", Any::Text(fields::path(solved.input))),
        ("holds", holds.into()),
        ("value", value.into()),
        ("until", solved.until.map(|until| fields::told(until, kind)).into()),
        ("best", pounds(solved.best).into()),
    ]))
}
