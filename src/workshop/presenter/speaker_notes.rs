//! Notes of the presenter: what to say, what to ask, how long, what the figures rest on. a window of their own shows them;
//! where a browser opens none, they stand on the stage.

use yew::prelude::*;

use crate::components::text::{changing, space};
use crate::locale::{text, Key};
use crate::state::workshop::Step;
use crate::view::View;
use crate::views::why::claims;
use crate::workshop::presenter::actions::Presenter;
use crate::workshop::presenter::captions::above;
use crate::workshop::presenter::headlines::{headline, Headline};
use crate::workshop::presenter::shortcuts::Shortcut;
use crate::workshop::presenter::steps::Side;

/// Notes of a step: what to say, what to ask, and the minutes to take.
fn of_step(step: Step) -> (Key, Key, &'static str) {
    match step {
        Step::Title => (text::NOTES_TITLE, text::NOTES_TITLE_ASK, "2"),
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
        Step::Room => (text::NOTES_ROOM, text::NOTES_ROOM_ASK, "10"),
        Step::Numbers => (text::NOTES_NUMBERS, text::NOTES_NUMBERS_ASK, "5"),
        Step::End => (text::NOTES_END, text::NOTES_END_ASK, "2"),
    }
}

/// True where what a step's notes have the presenter say is still to be said: hands are asked for before the answer is shown.
fn is_still_to_say(step: Step, is_open: bool) -> bool {
    step != Step::GuessSecond || !is_open
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

/// Line of a label and what it labels.
fn labelled(view: &View, label: Key, what: Html) -> Html {
    html! { <p>{ changing(view.text(label)) }{ space() }{ what }</p> }
}

/// Clock that counts `of`.
fn clock(view: &View, label: Key, of: &'static str) -> Html {
    labelled(view, label, html! { <b data-clock={of} translate="no"></b> })
}

/// Text in a paragraph of its own.
fn paragraph(class: Option<&'static str>, text: AttrValue) -> Html {
    html! { <p key={&*text} {class}>{ text }</p> }
}

/// Words on what the next step shows: its headline's number stands in for the headline.
fn then(view: &View, next: Option<Step>) -> AttrValue {
    let Some(next) = next else { return view.attr(text::PRESENT_END) };
    let above = above(view, next, false);
    headline(view, next, false).number.map_or_else(|| above.clone(), |number| format!("{above}: {number}").into())
}

/// The notes of the step at this place.
pub(crate) fn notes(presenter: &Presenter, place: NodeRef, steps: &[Step], at: usize) -> Html {
    let (view, step) = (&presenter.view, steps[at]);
    let now = &view.ui.room.presented;
    let (is_open, is_shown) = (now.is_open(step), now.notes);
    let (say, ask, minutes) = of_step(step);
    let press = |does: Shortcut, name: &'static str, label: Key| {
        let onclick = presenter.on_listed(does);
        html! { <button type="button" data-press={name} {onclick}>{ changing(view.text(label)) }</button> }
    };
    let on = if step.hides() && !is_open { text::PRESENT_REVEAL } else { text::PRESENT_NEXT };
    let found = rests_on(view, step);
    let basis = (!found.is_empty()).then(|| {
        html! {
            <div class="basis">
                <h3 key={view.text(text::EVIDENCE_TITLE)}>{ view.text(text::EVIDENCE_TITLE) }</h3>
                <ul class="claims">{ for found }</ul>
            </div>
        }
    });
    let count = text::present_count(view.lang, (at + 1).to_string(), steps.len().to_string()).text();
    let blocked = view.text(text::PRESENT_BLOCKED);
    let Headline { html: what, text: key, .. } = headline(view, step, true);
    html! {
        <section ref={place} class="notes" aria-label={view.text(text::PRESENT_NOTES)} hidden={!is_shown}>
            <p key={blocked} hidden={!is_shown}>{ blocked }</p>
            <div class="clocks">
                { clock(view, text::NOTES_SINCE, "all") }
                { clock(view, text::NOTES_ON_STEP, "step") }
                { labelled(view, text::NOTES_MINUTES, html! { <b translate="no">{ minutes }</b> }) }
            </div>
            { paragraph(Some("where"), count) }
            <p key={&*key} class="what">{ what }</p>
            { for is_still_to_say(step, is_open).then(|| paragraph(None, view.attr(say))) }
            { paragraph(Some("ask"), view.attr(ask)) }
            <p class="steps">{ press(Shortcut::Back, "back", text::PRESENT_BACK) }{ press(Shortcut::Next, "next", on) }</p>
            <p class="then">{ changing(view.text(text::NOTES_NEXT)) }{ space() }{ changing(then(view, steps.get(at + 1).copied())) }</p>
            { for basis }
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_hands_are_asked_for_once_the_answer_is_shown() {
        let quiet = |is_open| Step::ALL.into_iter().filter(|step| !is_still_to_say(*step, is_open)).collect::<Vec<_>>();
        assert_eq!(quiet(false), []);
        assert_eq!(quiet(true), [Step::GuessSecond]);
    }
}
