//! The comparison turned round: the value of a figure that reaches an amount.

use crate::argument::{self, Argument, Maybe, Pounds, Whole, Word};
use crate::input::{self, Source};
use crate::refusal::Refusal;
use crate::units::{pounds, Holds, Threshold};
use crate::{fields, scenario};
use coop_or_gig_engine::choice::Lever;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::scenario::MOST_DEALS;
use coop_or_gig_engine::solve as engine;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The words of periods, shortest first.
const PERIODS: [&str; 4] = ["hour", "week", "month", "year"];

/// The most deals that a number of one may count.
#[allow(clippy::cast_possible_truncation)] // there are four
const DEALS: u32 = MOST_DEALS as u32;

/// Target of `solve`.
#[derive(Debug, Deserialize, Tsify)]
#[serde(deny_unknown_fields, expecting = "a plain object with some of \"deal\", \"lever\", \"amount\", \"period\"")]
pub struct Target {
    /// Deal, counted from 1.
    #[tsify(type = "number")]
    deal: Maybe<Whole<1, DEALS>>,
    /// Figure that may change: the week's hours, jobs or price, or the deal's fee or volume. All else stays as it is. A deal that
    /// pays a wage takes no fee: there `fee` changes nothing, so that the answer is `always` or `never`.
    #[tsify(type = "Lever")]
    lever: Maybe<Word<Lever>>,
    /// Pounds that the deal is to leave the worker, at least: 0 to 1000000000.
    #[tsify(type = "number")]
    amount: Maybe<Pounds>,
    /// Period that the amount is for; a week if it is left out.
    #[tsify(optional, type = "'hour' | 'week' | 'month' | 'year'")]
    period: Maybe<Period>,
}

impl Argument for Period {
    fn takes() -> String {
        format!("one of {}", fields::quoted(PERIODS))
    }

    fn from_text(text: &str) -> Option<Self> {
        PERIODS.iter().position(|word| *word == text).map(|place| Period::ALL[place])
    }
}

/// Answer of `solve`: values with which the amount is reached, within the field's limits and 168 hours of work a week. `value` is
/// null for `always` and `never`.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Solved {
    /// Path of the figure that the lever changes: `hours`, `deals[1].flat`. `value` and `until` are in its unit.
    field: String,
    /// Part of the values with which the amount is reached.
    holds: Holds,
    /// End of the part of the values with which the amount is reached; null for `always` and `never`.
    value: Option<f64>,
    /// Largest value of `at-least`, if yet larger ones do not reach the amount; else null.
    until: Option<f64>,
    /// Pounds that the best value leaves.
    best: f64,
}

/// Values of the figure that `target` names with which the amount it names is reached.
///
/// # Errors
/// The first value that cannot be used.
pub fn solve(scenario: impl Source, target: impl Source) -> Result<Solved, Refusal> {
    const PATH: &str = "target";
    const DEAL: &str = "target.deal";
    let scenario = scenario::read(scenario)?;
    // As many deals as there are, whatever the type could hold.
    let no_deal = || Refusal::takes(DEAL, &fields::takes(&argument::whole(1, u32::from(scenario.count)), false));
    let target: Target = input::read(PATH, target).map_err(|refusal| if refusal.path == DEAL { no_deal() } else { refusal })?;
    let Whole(deal) = target.deal.required(DEAL).map_err(|_| no_deal())?;
    if deal > u32::from(scenario.count) {
        return Err(no_deal());
    }
    let target = engine::Target {
        deal: deal as usize - 1,
        lever: target.lever.required("target.lever")?.0,
        amount: target.amount.required("target.amount")?.0,
        period: target.period.unwrap_or(Period::Week),
    };
    // The deal was checked above, and every year that is read has a pack.
    let solved = engine::solve(&scenario, target).ok_or_else(|| Refusal::takes(PATH, "a deal that there is"))?;
    let kind = Field::from(solved.input).spec().kind;
    let Threshold { holds, value } = Threshold::new(solved.threshold, |value| fields::told(value, kind));
    Ok(Solved {
        field: fields::path(solved.input),
        holds,
        value,
        until: solved.until.map(|until| fields::told(until, kind)),
        best: pounds(solved.best),
    })
}
