//! Notes of the presenter: what to say, what to ask, how long, what the figures rest on. public/room/present.js shows them in a
//! window of its own; where a browser opens none, they stand on the stage.

use yew::prelude::*;

use crate::components::el::{el, of};
use crate::locale::{text, Key};
use crate::state::workshop::Step;
use crate::view::View;
use crate::views::why::claims;
use crate::workshop::presenter::headlines::{above, headline};
use crate::workshop::presenter::steps::Side;

/// Notes of a step: what to say, what to ask, and the minutes to take.
fn of_step(step: Step) -> (Key, Key, &'static str) {
    match step {
        Step::Week => (text::NOTES_WEEK, text::NOTES_WEEK_ASK, "2"),
        Step::Comes => (text::NOTES_COMES, text::NOTES_COMES_ASK, "1"),
        Step::Guess => (text::NOTES_GUESS, text::NOTES_GUESS_ASK, "3"),
        Step::Cut => (text::NOTES_CUT, text::NOTES_CUT_ASK, "1"),
        Step::Costs => (text::NOTES_COSTS, text::NOTES_COSTS_ASK, "1"),
        Step::Tax => (text::NOTES_TAX, text::NOTES_TAX_ASK, "1"),
        Step::Pension => (text::NOTES_PENSION, text::NOTES_PENSION_ASK, "1"),
        Step::Left => (text::NOTES_LEFT, text::NOTES_LEFT_ASK, "2"),
        Step::GuessSecond => (text::NOTES_GUESS_SECOND, text::NOTES_GUESS_SECOND_ASK, "2"),
        Step::SecondComes => (text::NOTES_SECOND_COMES, text::NOTES_SECOND_COMES_ASK, "1"),
        Step::SecondCut => (text::NOTES_SECOND_CUT, text::NOTES_SECOND_CUT_ASK, "1"),
        Step::SecondRest => (text::NOTES_SECOND_REST, text::NOTES_SECOND_REST_ASK, "1"),
        Step::SecondLeft => (text::NOTES_SECOND_LEFT, text::NOTES_SECOND_LEFT_ASK, "1"),
        Step::Difference => (text::NOTES_DIFFERENCE, text::NOTES_DIFFERENCE_ASK, "2"),
        Step::Jobs => (text::NOTES_JOBS, text::NOTES_JOBS_ASK, "4"),
        Step::Room => (text::NOTES_ROOM, text::NOTES_ROOM_ASK, "3"),
    }
}

/// The keys of the figures that a step rests on; those of a deal follow its number.
fn figures(step: Step) -> (&'static [&'static str], Option<Side>) {
    const TERMS: [&str; 8] = ["fee", "job-fee", "flat", "customer-fee", "customer-amount", "subscription", "wage", "band-1"];
    match step {
        Step::Week => (&["hours", "busy", "unpaid", "weeks"], None),
        Step::Comes => (&["price", "jobs", "jobs-an-hour", "tips"], None),
        Step::Cut => (&TERMS, Some(Side::First)),
        Step::Costs => (&["miles", "mile-cost", "vehicle-costs", "other-costs"], None),
        Step::SecondComes => (&["volume", "price-level"], Some(Side::Second)),
        Step::SecondCut => (&TERMS, Some(Side::Second)),
        _ => (&[], None),
    }
}

fn rests_on(view: &View, step: Step) -> Vec<Html> {
    let (keys, side) = figures(step);
    let before = side.map_or_else(String::new, |side| format!("{}.", side.place(view) + 1));
    let keys: Vec<String> = keys.iter().map(|key| format!("{before}{key}")).collect();
    claims::of_figures(view, &keys)
}

/// The notes of the step at this place.
pub(crate) fn notes(view: &View, steps: &[Step], at: usize, (is_open, is_shown): (bool, bool)) -> Html {
    let step = steps[at];
    let (say, ask, minutes) = of_step(step);
    let clock = |label: Key, of: &'static str| -> Html {
        el("p").add(el("span").say(view.text(label))).say(" ").add(el("b").with("data-clock", of)).into()
    };
    let press = |does: &'static str, label: Key| -> Html {
        el("button").with("type", "button").with("data-press", does).say(view.text(label)).into()
    };
    let next = steps.get(at + 1).map_or_else(
        || view.attr(text::PRESENT_END),
        |next| {
            let asks = headline(view, *next, false);
            let above = above(view, *next, false);
            asks.number.map_or_else(|| above.clone(), |number| format!("{above}: {number}").into())
        },
    );
    let found = rests_on(view, step);
    let basis = if found.is_empty() {
        Html::default()
    } else {
        of("div", "basis").add(el("h3").say(view.text(text::EVIDENCE_TITLE))).add(of("ul", "claims").all(found.into_iter())).into()
    };
    of("section", "notes")
        .with("aria-label", view.attr(text::PRESENT_NOTES))
        .when(!is_shown, "hidden", "")
        .add(el("p").when(!is_shown, "hidden", "").say(view.text(text::PRESENT_BLOCKED)))
        .add(
            of("div", "clocks")
                .add(clock(text::NOTES_SINCE, "all"))
                .add(clock(text::NOTES_ON_STEP, "step"))
                .add(el("p").add(el("span").say(view.text(text::NOTES_MINUTES))).say(" ").add(el("b").say(minutes))),
        )
        .add(of("p", "where").say(text::present_count(view.lang, (at + 1).to_string(), steps.len().to_string()).text()))
        .add(of("p", "what").add(headline(view, step, true).html))
        .add(el("p").say(view.text(say)))
        .add(of("p", "ask").say(view.text(ask)))
        .add(
            of("p", "steps")
                .add(press("back", text::PRESENT_BACK))
                .add(press("next", if step.hides() && !is_open { text::PRESENT_REVEAL } else { text::PRESENT_NEXT })),
        )
        .add(of("p", "then").add(el("span").say(view.text(text::NOTES_NEXT))).say(" ").say(next))
        .add(basis)
        .into()
}
