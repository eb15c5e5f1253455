//! The typical, the busy and the quiet week, each to be used as the reader's own.

use std::rc::Rc;

use coop_or_gig_statement::{Measure, Statement, Summary, Week};
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::section::{note, titled};
use crate::components::table::plain_table;
use crate::format;
use crate::locale::{text, Key};
use crate::state::Action;
use crate::statement_file::filling::{self, Filling, Part, Quiet};
use crate::statement_file::grounds::Grounds;
use crate::statement_file::props::{Ended, Filled, Sheet};
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
pub(super) fn weeks(view: &View, statement: &Statement, sheet: &Sheet) -> Html {
    // Of dates that could be two days each, most stand in no week yet.
    if statement.asks_date() {
        return titled(view.lang, "weeks", view.attr(text::READING_WEEKS_TITLE), vec![note(view.attr(text::READING_SAY_DATE))]);
    }
    let offered: Vec<Html> = statement.summaries.iter().filter_map(|summary| of_currency(view, summary, sheet)).collect();
    let no_fares = statement.lacks_fares().then(|| note(view.attr(text::READING_SAY_FARES)));
    html! { <>{ for no_fares }{ for offered }</> }
}

fn choices(summary: &Summary) -> Vec<Choice<'_>> {
    if summary.weeks.is_empty() {
        let whole = summary.longer.as_ref();
        return whole.map(|week| Choice { name: text::READING_PERIOD, uses: text::READING_USE_PERIOD, week }).into_iter().collect();
    }
    if let [day] = &summary.weeks[..] {
        if day.start == day.end {
            return vec![Choice { name: text::READING_DAY, uses: text::READING_USE_DAY, week: day }];
        }
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

fn of_currency(view: &View, summary: &Summary, sheet: &Sheet) -> Option<Html> {
    let choices = choices(summary);
    if choices.is_empty() {
        return None;
    }
    let head = |choice: &Choice| {
        AttrValue::from(format!("{}: {}", view.text(choice.name), words::days(view, choice.week.start, choice.week.end)))
    };
    let row = |measure| {
        let cell = |choice: &Choice| words::of_all(view, measure, summary.currency, &choice.week.together, &choice.week.apps);
        (view.text(words::measure(measure)).to_owned(), choices.iter().map(cell).collect())
    };
    let heads = std::iter::once(view.attr(text::READING_FIGURE)).chain(choices.iter().map(head)).collect();
    let mut content = vec![plain_table(&view.attr(text::READING_WEEKS_CAPTION), heads, WEEKLY.map(row).into())];
    content.extend(choices.iter().filter_map(|choice| cut(view, choice)).map(warning));
    content.extend(elsewhere(view, summary, &choices).map(warning));
    content.extend(uses(view, summary, &choices, sheet));
    Some(titled(view.lang, "weeks", view.attr(text::READING_WEEKS_TITLE), content))
}

/// The warning that the files cover some days of a week alone, or that a day counts for each day of work.
fn cut(view: &View, choice: &Choice) -> Option<AttrValue> {
    if choice.week.start == choice.week.end {
        return Some(view.attr(text::READING_ONE_DAY));
    }
    let (first, last) = choice.week.told.filter(|_| !choice.week.is_whole)?;
    Some(text::reading_cut(view.lang, view.text(choice.name), words::days(view, first, last)).text())
}

/// The sentence that names apps of which none of the weeks tells anything.
fn elsewhere(view: &View, summary: &Summary, choices: &[Choice]) -> Option<AttrValue> {
    let is_there = |platform| choices.iter().any(|choice| choice.week.apps.iter().any(|app| app.platform == platform));
    let names = words::names(view, summary.apps.iter().filter(|app| !is_there(app.platform)));
    (!names.is_empty()).then(|| text::reading_other_weeks(view.lang, names).text())
}

fn warning(words: AttrValue) -> Html {
    html! { <p class="finding" key={&*words}>{ words }</p> }
}

/// Buttons that use a week, below what no file tells of it; a note instead where the page does not reckon in the currency, or nobody
/// has said which it is.
fn uses(view: &View, summary: &Summary, choices: &[Choice], sheet: &Sheet) -> Vec<Html> {
    match summary.currency {
        // Hours and jobs are the same in any currency.
        None if !summary.has_money() => {}
        None => return vec![note(view.attr(text::READING_SAY_CURRENCY))],
        Some(code) if words::currency(Some(code)) != Some(view.currency()) => {
            return vec![note(text::reading_other_currency(view.lang, code.code()).text())];
        }
        Some(_) => {}
    }
    let grounds = Grounds::new(view.scenario(), view.base, sheet.filled.as_ref());
    let fillings: Vec<Option<Filling>> =
        choices.iter().map(|choice| Filling::of(&summary.my_week(choice.week), &grounds)).collect();
    let mut lacks: Vec<AttrValue> = Vec::new();
    for words in fillings.iter().flatten().flat_map(|filling| lacking(view, filling)) {
        if !lacks.contains(&words) {
            lacks.push(words);
        }
    }
    let one =
        |choice: &Choice, filling: Filling, uses: Key| button(on_use(view, summary, choice, filling, sheet), view.attr(uses), true);
    let mut buttons: Vec<Html> = Vec::new();
    for (choice, filling) in choices.iter().zip(&fillings) {
        buttons.extend(filling.clone().map(|filling| one(choice, filling, choice.uses)));
    }
    let typical = choices.iter().zip(&fillings).next().filter(|(choice, _)| choice.uses == text::READING_USE_TYPICAL);
    let with_quiet = typical.zip(Quiet::of(summary)).and_then(|((choice, filling), quiet)| {
        let filling = filling.clone()?.with(quiet);
        Some(one(choice, filling, text::READING_USE_WITH_QUIET))
    });
    buttons.extend(with_quiet);
    if buttons.is_empty() {
        let is_period = choices.iter().any(|choice| filling::is_period(&summary.my_week(choice.week)));
        return vec![note(view.attr(if is_period { text::READING_NOTHING_FITS } else { text::READING_NO_PERIOD }))];
    }
    let mut all: Vec<Html> = lacks.into_iter().map(warning).collect();
    all.push(html! { <p class="steps">{ for buttons }</p> });
    let has_miles = choices.iter().any(|choice| choice.week.together.metres().is_some());
    all.extend(has_miles.then(|| note(view.attr(text::READING_MILES_HELP))));
    all
}

/// Sentences on what no file tells: what stays, and what stands in for it.
fn lacking(view: &View, filling: &Filling) -> Vec<AttrValue> {
    let names = |parts: &[Part]| parts.iter().map(|part| view.text(name(*part))).collect::<Vec<_>>().join(", ");
    let assumed = &filling.assumed;
    let assumed = (!assumed.is_empty()).then(|| text::reading_from_example(view.lang, names(assumed)).text());
    let rate = filling.rate.map(|rate| text::reading_fee_by_rate(view.lang, format::percent(rate)).text());
    let beside = &filling.beside_miles;
    let beside = (!beside.is_empty()).then(|| text::reading_miles_alone(view.lang, names(beside)).text());
    let missing = &filling.missing;
    let missing = (!missing.is_empty()).then(|| text::reading_left_as_was(view.lang, names(missing)).text());
    assumed.into_iter().chain(rate).chain(beside).chain(missing).collect()
}

/// Callback that fills the fields as one step.
fn on_use(view: &View, summary: &Summary, choice: &Choice, filling: Filling, sheet: &Sheet) -> Callback<MouseEvent> {
    let week = choice.week;
    let amount = |(measure, value): (Measure, i64)| {
        format!("{} {}", view.text(words::measure(measure)), words::value(measure, summary.currency, value))
    };
    let beside = filling::beside(summary, week, view.scenario().week.price_is).map(amount).collect::<Vec<_>>().join(", ");
    let mut said = vec![text::reading_filled(view.lang, words::days(view, week.start, week.end)).text()];
    said.extend(cut(view, choice));
    said.extend(lacking(view, &filling));
    said.extend((!beside.is_empty()).then(|| text::reading_beside(view.lang, &*beside).text()));
    said.extend(filling.refused(view.scenario()).then(|| view.attr(text::READING_OUT_OF_RANGE)));
    let said: Vec<&str> = said.iter().map(|words| &**words).collect();
    let words = AttrValue::from(said.join(" "));
    let before = view.scenario().week;
    let mut after = view.scenario().clone();
    filling.put(&mut after);
    let stand_ins = filling.stand_ins.iter().map(|field| (*field, field.get(&after))).collect();
    let filled = Rc::new(Filled { words, before, stand_ins });
    let (dispatch, ends) = (view.dispatch.clone(), sheet.ends.clone());
    Callback::from(move |_| {
        let filling = filling.clone();
        dispatch.emit(Action::rework(move |scenario| filling.put(scenario)));
        ends.emit(Ended::Filled(filled.clone()));
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
