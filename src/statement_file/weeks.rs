//! The typical, the busy and the quiet week, each to be used as the reader's own.

use coop_or_gig_statement::{Measure, Statement, Summary, Week};
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::section::{note, titled};
use crate::components::table::plain_table;
use crate::locale::{text, Key};
use crate::state::Action;
use crate::statement_file::filling::{self, Filling, Part, Quiet};
use crate::statement_file::props::Ended;
use crate::statement_file::understood::WEEKLY;
use crate::statement_file::words;
use crate::view::View;

/// A week to choose: its name, what its button says, and the week.
struct Choice<'a> {
    name: Key,
    uses: Key,
    week: &'a Week,
}

/// The weeks to choose from, for each currency on its own.
pub(super) fn weeks(view: &View, statement: &Statement, ends: &Callback<Ended>) -> Html {
    html! { <>{ for statement.summaries.iter().filter_map(|summary| of_currency(view, summary, ends)) }</> }
}

fn choices(summary: &Summary) -> Vec<Choice<'_>> {
    if summary.weeks.is_empty() {
        let whole = summary.longer.as_ref();
        return whole.map(|week| Choice { name: text::READING_PERIOD, uses: text::READING_USE_PERIOD, week }).into_iter().collect();
    }
    let all = [
        (text::READING_TYPICAL, text::READING_USE_TYPICAL, summary.typical()),
        (text::READING_BUSY, text::READING_USE_BUSY, summary.busy()),
        (text::READING_QUIET, text::READING_USE_QUIET, summary.quiet()),
    ];
    let mut choices: Vec<Choice<'_>> = Vec::new();
    for (name, uses, week) in all {
        // Of few weeks, the busy one may be the typical one.
        let other = week.filter(|week| choices.iter().all(|choice| choice.week.start != week.start));
        choices.extend(other.map(|week| Choice { name, uses, week }));
    }
    choices
}

fn of_currency(view: &View, summary: &Summary, ends: &Callback<Ended>) -> Option<Html> {
    let choices = choices(summary);
    if choices.is_empty() {
        return None;
    }
    let head = |choice: &Choice| {
        let days = text::reading_from_to(view.lang, words::day(view, choice.week.start), words::day(view, choice.week.end)).text();
        AttrValue::from(format!("{}: {days}", view.text(choice.name)))
    };
    let row = |measure| {
        let cell = |choice: &Choice| {
            let told = choice.week.together.get(measure).map(|value| words::value(measure, summary.currency, value));
            told.unwrap_or_else(|| view.text(text::READING_NOT_IN_FILE).to_owned())
        };
        (view.text(words::measure(measure)).to_owned(), choices.iter().map(cell).collect())
    };
    let heads = std::iter::once(view.attr(text::READING_FIGURE)).chain(choices.iter().map(head)).collect();
    let mut content = vec![plain_table(&view.attr(text::READING_WEEKS_CAPTION), heads, WEEKLY.map(row).into())];
    content.extend(uses(view, summary, &choices, ends));
    Some(titled(view.lang, "weeks", view.attr(text::READING_WEEKS_TITLE), content))
}

/// Buttons that use a week; a note instead where the page does not reckon in the currency, or nobody has said which it is.
fn uses(view: &View, summary: &Summary, choices: &[Choice], ends: &Callback<Ended>) -> Vec<Html> {
    match summary.currency {
        // Hours and jobs are the same in any currency.
        None if !summary.has_money() => {}
        None => return vec![note(view.attr(text::READING_SAY_CURRENCY))],
        Some(code) if words::currency(Some(code)) != Some(view.currency()) => {
            return vec![note(text::reading_other_currency(view.lang, code.code()).text())];
        }
        Some(_) => {}
    }
    let one = |choice: &Choice, quiet: Option<Quiet>, uses: Key| {
        let filling = Filling::of(&summary.my_week(choice.week), view.scenario().week.price_is, quiet)?;
        Some(button(on_use(view, summary, choice.week, filling, ends), view.attr(uses), true))
    };
    let mut buttons: Vec<Html> = choices.iter().filter_map(|choice| one(choice, None, choice.uses)).collect();
    let typical = choices.first().filter(|choice| choice.uses == text::READING_USE_TYPICAL);
    let with_quiet =
        typical.zip(Quiet::of(summary)).and_then(|(choice, quiet)| one(choice, Some(quiet), text::READING_USE_WITH_QUIET));
    buttons.extend(with_quiet);
    if buttons.is_empty() {
        return vec![note(view.attr(text::READING_NO_PERIOD))];
    }
    let mut all = vec![html! { <p class="steps">{ for buttons }</p> }];
    let has_miles = choices.iter().any(|choice| choice.week.together.metres().is_some());
    all.extend(has_miles.then(|| note(view.attr(text::READING_MILES_HELP))));
    all
}

/// Callback that fills the fields as one step.
fn on_use(view: &View, summary: &Summary, week: &Week, filling: Filling, ends: &Callback<Ended>) -> Callback<MouseEvent> {
    let (view, ends) = (view.clone(), ends.clone());
    let days = [week.start, week.end].map(|date| words::day(&view, date));
    let amount = |(measure, value): (Measure, i64)| {
        format!("{} {}", view.text(words::measure(measure)), words::value(measure, summary.currency, value))
    };
    let beside = filling::beside(summary, week, view.scenario().week.price_is).map(amount).collect::<Vec<_>>().join(", ");
    Callback::from(move |_| {
        let mut said = text::reading_filled(view.lang, days[0].clone(), days[1].clone()).text().to_string();
        if !filling.missing.is_empty() {
            let missing: Vec<_> = filling.missing.iter().map(|part| view.text(name(*part))).collect();
            said = format!("{said} {}", text::reading_left_as_was(view.lang, missing.join(", ")).text());
        }
        if !beside.is_empty() {
            said = format!("{said} {}", text::reading_beside(view.lang, &*beside).text());
        }
        if filling.refused(view.scenario()) {
            said = format!("{said} {}", view.text(text::READING_OUT_OF_RANGE));
        }
        let filling = filling.clone();
        view.dispatch.emit(Action::rework(move |scenario| filling.put(scenario)));
        ends.emit(Ended::Filled(said.into()));
    })
}

/// Name of a figure that no file tells.
const fn name(part: Part) -> Key {
    match part {
        Part::Fares => text::READING_FARES,
        Part::Fee => text::READING_FEE,
        Part::Jobs => text::READING_JOBS,
        Part::Tips => text::READING_TIPS,
        Part::Hours => text::READING_ONLINE,
        Part::Miles => text::READING_MILES,
    }
}
