//! The question turned round: what would it take to keep an amount?

use coop_or_gig_engine::choice::{Lever, SoldBy};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::level::LevelLine;
use coop_or_gig_engine::money::{Quantity, Ratio};
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::solve::{solve, Target};
use yew::prelude::*;

use crate::components::section::note;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::headline;
use crate::views::what_if::fields::{fields, own_field};
use crate::views::what_if::figure::curve::{towards, Wanted};
use crate::views::why::levels;

/// The figures of the question.
const FIELDS: [Shared; 4] = [Shared::Goal, Shared::GoalEvery, Shared::GoalDeal, Shared::GoalBy];

pub(crate) fn goal(view: &View) -> Html {
    html! { <>{ fields(view, &FIELDS) }{ found(view) }</> }
}

/// Need for the goal, along the figure that may change.
fn found(view: &View) -> Html {
    let (lang, scenario) = (view.lang, view.scenario());
    let goal = scenario.goal;
    let target = Target::of_goal(scenario);
    let Target { deal: place, period, .. } = target;
    let Some(solved) = solve(scenario, target) else { return Html::default() };
    let wanted = format::per(lang, format::short(view.currency(), goal.amount), period).text();
    let at_most = matches!(solved.threshold, Threshold::AtMost(_));
    let said = match solved.threshold {
        Threshold::Always => text::goal_always(lang, view.name(place), wanted),
        Threshold::Never => text::goal_never(
            lang,
            view.name(place),
            wanted,
            format::per(lang, format::money(view.currency(), solved.best), period).text(),
        ),
        Threshold::AtLeast(value) | Threshold::AtMost(value) => {
            let message = match (goal.by, at_most) {
                (Lever::Hours, false) => text::goal_hours,
                (Lever::Jobs, false) => text::goal_jobs,
                (Lever::Price, false) => text::goal_price,
                (Lever::Volume, false) => text::goal_volume,
                (Lever::Fee, false) => text::goal_least,
                (_, true) => text::goal_most,
            };
            message(
                lang,
                view.name(place),
                wanted,
                format::format_bound(view.currency(), Field::from(solved.input), value, !at_most),
            )
        }
    };
    let at = match solved.threshold {
        Threshold::AtLeast(value) | Threshold::AtMost(value) => Some(value),
        Threshold::Always | Threshold::Never => None,
    };
    let now = view.comparison.outcomes[place].statement(period).amount(Line::TakeHome);
    let now = text::goal_now(lang, format::per(lang, format::money(view.currency(), now), period).text());
    let earned = compare::funding(scenario, place).map(|funding| headline::must_earn(view, &funding)).into_iter().flatten();
    let earned = earned.map(|sentence| sentence.text()).collect::<Vec<_>>().join(" ");
    let condition = (!earned.is_empty()).then(|| earned.into());
    let under = html! {
        <>
            { for jobs(view, goal.by, solved.threshold).map(note) }
            { for longer(view, solved.input, at).map(note) }
            { note(now.text()) }
            { own_field(view, solved.input) }
            { levels::asks(view, LevelLine::Goal) }
        </>
    };
    towards(view, solved.input, (period, Wanted { amount: goal.amount, at, up: !at_most }), (said.text(), condition), under)
}

/// Sentence that the work which brings the amount takes more hours than there are. `None` where it does not.
fn longer(view: &View, input: Input, found: Option<i64>) -> Option<AttrValue> {
    let (week, is_volume) = (view.scenario().week, matches!(input, Input::Term(_, Term::Volume)));
    let engaged = week.hours.share(week.busy).share(Ratio(found.filter(|_| is_volume)?));
    (engaged > week.hours).then(|| view.attr(text::NEEDS_LONGER))
}

/// The jobs that these hours bring, where they bring any; or how many an hour so many jobs are.
fn jobs(view: &View, by: Lever, found: Threshold<i64>) -> Option<AttrValue> {
    let Threshold::AtLeast(value) = found else { return None };
    let week = view.scenario().week;
    match by {
        // The jobs follow from the hours as the answer tells them, which are rounded up.
        Lever::Hours if week.sold_by == SoldBy::Job && week.jobs.is_none() => {
            let jobs = week.jobs_an_hour.times(Quantity(value.saturating_add(99_999) / 100_000 * 100_000));
            (jobs > Quantity::ZERO).then(|| text::jobs_follow(view.lang, format::form(jobs), format::count(jobs)).text())
        }
        Lever::Jobs => Some(text::goal_jobs_rate(view.lang, format::count(Quantity(value).per(week.hours))).text()),
        _ => None,
    }
}
