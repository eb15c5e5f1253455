//! An hour of each deal before tax, beside the minimum and living wages.

use coop_or_gig_engine::choice::{Age, Status, YesNo};
use coop_or_gig_engine::field::{Field, Term};
use coop_or_gig_engine::money::{Money, Price, Quantity};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::tax::{self, Pack};
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::section::{note, section};
use crate::components::table::{table, Row};
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, Key, Lang};
use crate::view::View;
use crate::views::answer::field;
use crate::views::why::claims::cited;

/// Label of the minimum wage of an age band.
pub(crate) fn minimum(age: Age) -> Key {
    match age {
        Age::Adult => text::WAGES_MINIMUM_21,
        Age::Young => text::WAGES_MINIMUM_18,
        Age::Under18 => text::WAGES_MINIMUM_16,
        Age::Apprentice => text::WAGES_MINIMUM_APPRENTICE,
    }
}

/// Label of an age band's minimum wage that has been announced from this day on.
pub(crate) fn coming(lang: Lang, age: Age, from: &str) -> AttrValue {
    let year = from.split('-').next().unwrap_or(from).to_owned();
    format!("{} {}", lang.text(minimum(age)), text::wages_coming(lang, year).text()).into()
}

/// A rate for an hour: £12.71 an hour.
pub(crate) fn an_hour(view: &View, rate: Price) -> AttrValue {
    per_hour(view, wage(rate))
}

/// An amount for an hour.
fn per_hour(view: &View, amount: Money) -> AttrValue {
    format::per(view.lang, format::money(view.currency(), amount), Period::Hour).text()
}

/// Wage of one hour at a rate.
fn wage(rate: Price) -> Money {
    rate.times(Quantity::ONE)
}

pub(crate) fn benchmarks(view: &View) -> Html {
    let scenario = view.scenario();
    let Some(pack) = tax::pack(scenario.tax.year).filter(|_| scenario.tax.before_tax == YesNo::No) else {
        return Html::default();
    };
    let rates: [(Key, Price); 3] = [
        (minimum(scenario.tax.age), pack.minimum_wage(scenario.tax.age).value),
        (text::WAGES_REAL, pack.living_wage.uk.value),
        (text::WAGES_LONDON, pack.living_wage.london.value),
    ];
    let outcomes = &view.comparison.outcomes;
    let hours: Vec<Money> = outcomes.iter().map(|outcome| outcome.statement(Period::Hour).before_tax()).collect();
    let with_right = outcomes.iter().filter(|outcome| outcome.status != Status::SelfEmployed).count();
    let right = match with_right {
        0 => text::WAGES_RIGHT_NONE,
        some if some < outcomes.len() => text::WAGES_RIGHT_SOME,
        _ => text::WAGES_RIGHT_ALL,
    };
    let mut said = vec![note(view.attr(text::WAGES_INTRO)), note(view.attr(right))];
    if outcomes.iter().any(|outcome| outcome.year.amount(Line::HolidayPay) != Money::ZERO) {
        said.push(note(view.attr(text::WAGES_HOLIDAY)));
    }
    said.extend([
        bars(view, &hours, rates.map(|(_, rate)| wage(rate))),
        note(view.attr(text::WAGES_LINES)),
        table(view, None, text::WAGES_BENCHMARK, "", rows(view, pack, &hours, &rates)),
    ]);
    if let Some((_, figure)) = pack.coming_wage(scenario.tax.age) {
        said.push(note(view.attr(text::WAGES_COMING_NOTE)));
        said.extend(view.lang.pack_source(figure.source).map(|source| cited(view, source)));
    }
    said.push(note(view.attr(text::WAGES_NOTE)));
    section(view.lang, "wages", text::WAGES_TITLE, said)
}

/// Bars of an hour of each deal, with a line at each rate.
fn bars(view: &View, hours: &[Money], rates: [Money; 3]) -> Html {
    let largest = hours.iter().copied().chain(rates).map(Money::pence).max().unwrap_or(0);
    let scale = largest + largest / 20;
    let line = |rate: Money| {
        let x = bar::length(rate.pence(), scale);
        html! { <line class="rate" x1={&x} x2={&x} y1="-4" y2="34" /> }
    };
    let bar = |place: usize| {
        let (name, hour) = (view.name(place), per_hour(view, hours[place]));
        let width = bar::length(hours[place].pence(), scale);
        let stretch = bar::stretch(view.lang, view.class(place), &AttrValue::Static("0%"), &width);
        html! {
            <div class="row">
                <span key={&*name} class="who">{ name }</span>
                { bar::canvas("bar", "30", html! { <>{ stretch }{ for rates.into_iter().map(line) }</> }) }
                <span key={&*hour} class="figure">{ hour }</span>
            </div>
        }
    };
    html! { <div class="bars" aria-hidden="true">{ for view.deals().map(bar) }</div> }
}

/// Rows of the table: an hour of each deal, its status, and how far the hour is from each rate.
fn rows(view: &View, pack: &'static Pack, hours: &[Money], rates: &[(Key, Price)]) -> Vec<Row> {
    let hour = |place: usize| per_hour(view, hours[place]);
    let status = |place: usize| field::option(view, Field::Term(place, Term::Status));
    let mut rows = vec![
        Row::new(view.attr(text::WAGES_YOURS), view.deals().map(hour)),
        Row::new(view.attr(text::TERM_LABELS[Term::Status as usize]), view.deals().map(status)).looks("words"),
    ];
    rows.extend(rates.iter().map(|(name, rate)| against(view, hours, view.attr(*name), *rate)));
    let age = view.scenario().tax.age;
    if let Some((from, figure)) = pack.coming_wage(age) {
        // Beside the minimum wage of now.
        rows.insert(3, against(view, hours, coming(view.lang, age, from), figure.value));
    }
    rows
}

/// Row of how far an hour of each deal is from a rate.
fn against(view: &View, hours: &[Money], name: AttrValue, rate: Price) -> Row {
    let cell = |place: usize| {
        let lead = hours[place] - wage(rate);
        match lead.pence() {
            0 => view.attr(text::WAGES_EQUAL),
            above if above > 0 => text::wages_above(view.lang, format::money(view.currency(), lead)).text(),
            _ => text::wages_below(view.lang, format::money(view.currency(), -lead)).text(),
        }
    };
    let amount = an_hour(view, rate);
    let label = html! { <>{ changing(name) }{ space() }<b key={&*amount}>{ amount }</b></> };
    Row { label, ..Row::new("", view.deals().map(cell)) }
}
