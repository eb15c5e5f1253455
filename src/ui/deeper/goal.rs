//! The question turned round: what would it take to keep an amount?

use coop_or_gig_engine::choice::{Every, Lever};
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::search::Threshold;
use coop_or_gig_engine::solve::{solve, Target};
use yew::prelude::*;

use super::super::el::of;
use super::super::parts::note;
use super::super::View;
use crate::locale::text;
use crate::show;

pub(super) fn goal(view: &View) -> Vec<Html> {
    let (lang, scenario) = (view.lang, view.scenario());
    let goal = scenario.goal;
    let period = match goal.every {
        Every::Week => Period::Week,
        Every::Month => Period::Month,
        Every::Year => Period::Year,
    };
    let place = (usize::from(goal.deal).max(1) - 1).min(view.deals().len() - 1);
    let target = Target { deal: place, lever: goal.by, amount: goal.amount, period };
    let Some(solved) = solve(scenario, target) else { return Vec::new() };
    let wanted = show::per(lang, show::money(goal.amount), period).text();
    let of_field = |value: i64| show::value(Field::from(solved.input), Value::Number(value));
    let said = match solved.threshold {
        Threshold::Always => text::goal_always(lang, wanted, view.name(place)),
        Threshold::Never => {
            text::goal_never(lang, wanted, view.name(place), show::per(lang, show::money(solved.best), period).text())
        }
        Threshold::AtLeast(value) | Threshold::AtMost(value) => {
            let message = match (goal.by, matches!(solved.threshold, Threshold::AtMost(_))) {
                (Lever::Hours, false) => text::goal_hours,
                (Lever::Jobs, false) => text::goal_jobs,
                (Lever::Price, false) => text::goal_price,
                (Lever::Volume, false) => text::goal_volume,
                (Lever::Fee, false) => text::goal_fee_least,
                (_, true) => text::goal_most,
            };
            message(lang, wanted, view.name(place), of_field(value))
        }
    };
    let now = view.comparison.outcomes[place].statement(period).amount(Line::TakeHome);
    let now = text::goal_now(lang, show::per(lang, show::money(now), period).text());
    vec![of("p", "said").say(said.text()).into(), note(now.text())]
}
