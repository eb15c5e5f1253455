//! One input with its label, unit, help and, beside it, what is wrong with it.

use coop_or_gig_engine::choice::{PriceIs, SoldBy};
use coop_or_gig_engine::field::{AppFigure, Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::money::Quantity;
use coop_or_gig_engine::number::Problem;
use coop_or_gig_engine::scenario::Week;
use coop_or_gig_engine::tax::PACKS;
use yew::prelude::*;

use crate::components::controls::{help, help_id, radios, select, typing, Choice};
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, Key, Lang};
use crate::state::{Action, Typed};
use crate::view::View;
use crate::views::answer::period;

/// The id of a field's input.
pub(crate) fn id(view: &View, field: Field) -> AttrValue {
    view.id(&field.key().replace('.', "-"))
}

/// The texts of a field: its label, its help, its options.
fn texts(field: Field) -> (Key, Key, &'static [Key]) {
    match field.input() {
        Input::Shared(shared) => {
            let place = shared as usize;
            (text::SHARED_LABELS[place], text::SHARED_HELPS[place], text::SHARED_OPTIONS[place])
        }
        Input::Term(_, term) => {
            let place = term as usize;
            (text::TERM_LABELS[place], text::TERM_HELPS[place], text::TERM_OPTIONS[place])
        }
        Input::App(_, figure) => (text::APP_LABELS[figure as usize], text::APP_HELPS[figure as usize], &[]),
    }
}

/// Label of a field, in messages too; its key while its label is not there.
pub(crate) fn label(lang: Lang, field: Field) -> AttrValue {
    let label = match lang.text(texts(field).0) {
        "" => field.key().into(),
        label => AttrValue::Static(label),
    };
    match field {
        Field::Low(_) => text::range_low(lang, label).text(),
        Field::High(_) => text::range_high(lang, label).text(),
        Field::Shared(_) | Field::Term(..) | Field::App(..) => label,
    }
}

/// Label of a figure where it stands apart from its deal.
pub(crate) fn full_label(view: &View, input: Input) -> AttrValue {
    let own = label(view.lang, input.into());
    match input {
        Input::Shared(Shared::Price) => price_label(view),
        Input::Shared(_) => own,
        // Its own label is a question.
        Input::Term(deal, Term::Volume) => text::range_of(view.lang, view.name(deal), view.attr(text::VOLUME_SHORT)).text(),
        Input::Term(deal, _) => text::range_of(view.lang, view.name(deal), own).text(),
        Input::App(app, _) => text::range_of(view.lang, text::my_week_app(view.lang, (app + 1).to_string()).text(), own).text(),
    }
}

/// Label of the price: the example's own, as long as its price stands for the same and is of the same work.
fn price_label(view: &View) -> AttrValue {
    let (week, example) = (&view.scenario().week, &view.base.week);
    if (week.price_is, week.sold_by) == (example.price_is, example.sold_by) {
        return AttrValue::Static(view.words().price());
    }
    view.attr(price_of(week))
}

/// Short label of the price of a week, by what it stands for and what it is of.
pub(crate) fn price_of(week: &Week) -> Key {
    match (week.price_is, week.sold_by) {
        (PriceIs::Pay, SoldBy::Hour) => text::CARD_PAY_HOUR,
        (PriceIs::Pay, SoldBy::Job) => text::CARD_PAY_JOB,
        (_, SoldBy::Hour) => text::CARD_PRICE_HOUR,
        (_, SoldBy::Job) => text::CARD_PRICE_JOB,
    }
}

/// Help of a field. No fee is still to come off a price that is what the worker is paid.
pub(crate) fn help_of(view: &View, field: Field) -> AttrValue {
    let is_pay = field == Field::Shared(Shared::Price) && view.scenario().week.price_is == PriceIs::Pay && view.has_later();
    view.attr(if is_pay { text::PRICE_IS_PAID } else { texts(field).1 })
}

/// Label of the option that the scenario holds; empty where the field has none.
pub(crate) fn option(view: &View, field: Field) -> AttrValue {
    let Value::Number(place) = field.get(view.scenario()) else { return AttrValue::default() };
    usize::try_from(place).ok().and_then(|place| texts(field).2.get(place)).map_or_else(AttrValue::default, |key| view.attr(*key))
}

/// Label of the option with this word. `None` where the field has no such option.
pub(crate) fn option_of(field: Field, word: &str) -> Option<Key> {
    let Kind::Choice(words) = field.spec().kind else { return None };
    words.iter().position(|known| *known == word).and_then(|place| texts(field).2.get(place)).copied()
}

/// The field, as the state has it.
pub(crate) fn field(view: &View, field: Field) -> Html {
    // The price is called what the example calls it.
    let label = if field == Field::Shared(Shared::Price) { price_label(view) } else { label(view.lang, field) };
    called(view, field, label, help_of(view, field))
}

/// The field under a label and with a help of its own.
pub(crate) fn called(view: &View, field: Field, label: AttrValue, about: AttrValue) -> Html {
    let id = id(view, field);
    let key: AttrValue = field.key().into();
    let (_, _, keys) = texts(field);
    let options: Option<Vec<(AttrValue, AttrValue)>> = match field.spec().kind {
        Kind::Choice(words) => Some(words.iter().zip(keys).map(|(word, key)| (AttrValue::Static(word), view.attr(*key))).collect()),
        Kind::Year => Some(PACKS.iter().map(|pack| (pack.year.label().into(), period::tax_year(pack.year).into())).collect()),
        // The goal's deal is chosen by its name.
        _ if field == Field::Shared(Shared::GoalDeal) => {
            let (from, to) = view.scenario().pair();
            // Those compared first.
            let places = |are_compared: bool| view.deals().filter(move |place| (*place == from || *place == to) == are_compared);
            Some(places(true).chain(places(false)).map(|place| ((place + 1).to_string().into(), view.name(place))).collect())
        }
        _ => None,
    };
    let control = match options {
        None => input(view, field, &id, key, label),
        Some(options) => {
            let shows_all = options.len() == 2 && matches!(field.spec().kind, Kind::Choice(_));
            let value = field.plain(view.scenario()).into();
            let choice = Choice { id: id.clone(), field: key, label, value, options, on: types(view, field) };
            if shows_all {
                radios(choice)
            } else {
                select(choice)
            }
        }
    };
    let wrong = view.state.figures.typed(field).is_some_and(Typed::is_wrong);
    let class = if wrong { "field wrong" } else { "field" };
    html! { <div key={field.key()} {class}>{ control }{ help(&id, about) }</div> }
}

/// Callback that types in a field.
pub(crate) fn types(view: &View, field: Field) -> Callback<AttrValue> {
    view.dispatch.reform(move |text| Action::Type(field, text))
}

fn input(view: &View, field: Field, id: &AttrValue, key: AttrValue, label: AttrValue) -> Html {
    let figures = &view.state.figures;
    let mut value = field.get(&figures.scenario);
    let mut problem = figures.typed(field).and_then(|typed| typed.problem);
    let exceeded = field.exceeded_in(&figures.scenario);
    if let (Some(max), None) = (exceeded, problem) {
        (value, problem) = (Value::Number(max), Some(Problem::TooLarge { max }));
    }
    let error_id = format!("{id}-error");
    let offer_id = format!("{id}-offer");
    let offer = view.later().and_then(|later| (later.offer)(view, field, &offer_id));
    let is_offered = offer.as_ref().is_some_and(|(_, is_made)| *is_made);
    let error = problem.map(|problem| problem_text(view, field, value, problem, is_offered));
    let mut described_by = if error.is_some() { format!("{error_id} {}", help_id(id)) } else { help_id(id).to_string() };
    if is_offered {
        described_by = format!("{offer_id} {described_by}");
    }
    let follows_id = format!("{id}-follows");
    let is_jobs = field == Field::Shared(Shared::JobsAnHour);
    let follows = is_jobs.then(|| jobs_of_week(view)).flatten();
    if follows.is_some() {
        described_by = format!("{follows_id} {described_by}");
    }
    // An assumption is the example's only while the figure still is.
    let assumed = figures.preset.assumes(&key) && value == field.get(view.base)
        || view.later().is_some_and(|later| (later.is_assumed)(view, field));
    let tag = if assumed {
        view.text(text::ASSUMPTION_TAG)
    } else if field.is_optional() {
        view.text(text::OPTIONAL_TAG)
    } else {
        ""
    };
    let (before, after) = signs(view, field);
    let is_wrong = exceeded.is_some() || figures.typed(field).is_some_and(Typed::is_wrong);
    let shown = figures.shown(field);
    let (oninput, onchange) = typing(&types(view, field), &shown);
    let onfocusout = view.on(Action::Blur(field));
    let error = error.unwrap_or_default();
    html! {
        <>
            <label for={id}>{ changing(label) }{ space() }<span class="tag" key={tag}>{ tag }</span></label>
            <span class="box">
                <span class="sign" translate="no">{ before }</span>
                <input {id} type="text" inputmode="decimal" autocomplete="off" data-field={key} aria-describedby={described_by}
                    aria-invalid={is_wrong.then_some("true")} value={shown} {oninput} {onchange} {onfocusout} />
                <span class="sign" key={after}>{ after }</span>
            </span>
            <p key={&*error} class="error" id={error_id}>{ error }</p>
            <>{ for follows.map(|said| html! { <p key={&*said} class="follows" id={follows_id}>{ said }</p> }) }</>
            <>{ for offer.map(|(place, _)| place) }</>
        </>
    }
}

/// The jobs of the week: those that jobs an hour come to, or those that were entered instead. `None` where there is nothing to count.
pub(crate) fn jobs_of_week(view: &View) -> Option<AttrValue> {
    let (lang, week) = (view.lang, view.scenario().week);
    let jobs = week.weekly_jobs();
    let said = match week.jobs {
        None if jobs == Quantity::ZERO => return None,
        None => text::jobs_follow(lang, format::form(jobs), format::count(jobs)),
        Some(_) => text::jobs_entered(lang, format::form(jobs), format::count(week.hourly_jobs()), format::count(jobs)),
    };
    Some(said.text())
}

/// Signs before and after the figure; empty where there is none.
pub(crate) fn signs(view: &View, field: Field) -> (&'static str, &'static str) {
    let unit = match field.spec().kind {
        Kind::Money | Kind::Price => return (format::sign(view.currency()), ""),
        Kind::Percent => return ("", "%"),
        Kind::Pence => text::SUFFIX_PENCE,
        _ => MANY[field.measure() as usize],
    };
    ("", view.text(unit))
}

/// A field's value with its sign, pence with theirs, for a sentence or a table away from the field: £43.50, 54%, 16p.
pub(crate) fn value_with_unit(view: &View, field: Field, value: i64) -> String {
    let told = format::with_sign(view.currency(), field, Value::Number(value));
    if field.spec().kind == Kind::Pence {
        told + view.text(text::SUFFIX_PENCE)
    } else {
        told
    }
}

/// Units of counts, in the order of their measures.
const MANY: [Key; 9] = [
    text::SUFFIX_HOURS,
    text::SUFFIX_WEEKS,
    text::SUFFIX_DAYS,
    text::SUFFIX_MEMBERS,
    text::SUFFIX_YEARS,
    text::SUFFIX_MILES,
    text::SUFFIX_JOBS,
    text::SUFFIX_MINUTES,
    text::SUFFIX_AN_HOUR,
];
/// 1 of each unit in words, in the same order; jobs an hour have no such words.
const ONES: [Key; 8] = [
    text::ONE_HOUR,
    text::ONE_WEEK,
    text::ONE_DAY,
    text::ONE_MEMBER,
    text::ONE_YEAR,
    text::ONE_MILE,
    text::ONE_JOB,
    text::ONE_MINUTE,
];

/// A figure as it was told, and its unit where it has one.
pub(crate) fn with_unit_of(view: &View, field: Field, told: String) -> String {
    let unit = signs(view, field).1;
    let one = ONES.get(field.measure() as usize).filter(|_| told == "1").map(|one| view.text(*one));
    match (field.spec().kind, unit) {
        (Kind::Percent, _) | (_, "") => told,
        (Kind::Count | Kind::Whole, _) if one.is_some() => one.unwrap_or_default().replace(' ', "\u{a0}"),
        (Kind::Pence, unit) => told + unit,
        (_, unit) => format!("{told}\u{a0}{unit}"),
    }
}

/// Message that says what is wrong and what to do, with the value that counts in the meantime.
fn problem_text(view: &View, field: Field, value: Value, problem: Problem, is_offered: bool) -> AttrValue {
    let lang = view.lang;
    let used = match value {
        Value::Nothing => AttrValue::Static(lang.text(text::PROBLEM_NO_FIGURE)),
        value @ Value::Number(_) => format::with_sign(view.currency(), field, value).into(),
    };
    let example = match field.spec().kind {
        Kind::Money | Kind::Price => "12.50",
        Kind::Percent => "15",
        Kind::Pence => "29",
        _ => "40",
    };
    let limit = |n: i64| format::with_sign(view.currency(), field, Value::Number(n));
    match problem {
        // What was typed is no mistake: its percentage is offered.
        _ if is_offered && field.spec().kind == Kind::Percent => text::problem_offered(lang, used),
        Problem::Empty | Problem::NotANumber | Problem::NoSuchChoice => text::problem_empty(lang, example, used),
        Problem::TwoWays => text::problem_two_ways(lang, used),
        Problem::OtherCurrency => text::problem_currency(lang, format::sign(view.currency()), used),
        Problem::Unfinished { value } => text::problem_unfinished(lang, limit(value), used),
        Problem::TooSmall { min } => text::problem_too_small(lang, limit(min), used),
        Problem::TooLarge { max } if matches!(field, Field::App(_, AppFigure::Hours)) => {
            text::problem_hours(lang, limit(max), used)
        }
        Problem::TooLarge { max } => text::problem_too_large(lang, limit(max), used),
    }
    .text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::more::export::tests::view;

    #[test]
    fn one_of_a_unit_is_told_as_one() {
        for key in ["hours", "weeks", "sick-days", "coop-members", "years", "miles", "jobs", "trip-minutes"] {
            let field = Field::from_key(key).expect("a field");
            let told = |lang, number: &str| with_unit_of(&view(lang, "v=1"), field, number.to_owned()).replace('\u{a0}', " ");
            let (one, two) = (told(Lang::En, "1"), told(Lang::En, "2"));
            assert_eq!(one.replacen('1', "2", 1) + "s", two, "{key}");
            assert!(told(Lang::Cy, "1").starts_with("1 "), "{key}");
        }
        let rate = Field::from_key("jobs-an-hour").expect("a field");
        assert_eq!(with_unit_of(&view(Lang::En, "v=1"), rate, "1".to_owned()), "1\u{a0}an hour");
    }
}
