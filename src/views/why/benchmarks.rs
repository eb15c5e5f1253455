//! An hour of each deal before tax, beside the minimum and living wages.

use coop_or_gig_engine::choice::{Age, Status, YesNo};
use coop_or_gig_engine::field::{Field, Term};
use coop_or_gig_engine::money::{Money, Price, Quantity};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::tax;
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::el::{el, of, El};
use crate::components::section::{note, section};
use crate::components::table::{table, Row};
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
pub(crate) fn an_hour(lang: Lang, rate: Price) -> AttrValue {
    format::per(lang, format::money(rate.times(Quantity::ONE)), Period::Hour).text()
}

pub(crate) fn benchmarks(view: &View) -> Html {
    let lang = view.lang;
    let Some(pack) = tax::pack(view.scenario().tax.year).filter(|_| view.scenario().tax.before_tax == YesNo::No) else {
        return Html::default();
    };
    let age = view.scenario().tax.age;
    let rates: [(Key, Price); 3] = [
        (minimum(age), pack.minimum_wage(age).value),
        (text::WAGES_REAL, pack.living_wage.uk.value),
        (text::WAGES_LONDON, pack.living_wage.london.value),
    ];
    let wage = |rate: Price| rate.times(Quantity::ONE);
    let hours: Vec<Money> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(Period::Hour).before_tax()).collect();
    let largest = hours.iter().copied().chain(rates.iter().map(|(_, rate)| wage(*rate))).map(Money::pence).max().unwrap_or(0);
    let scale = largest + largest / 20;
    let hour = |place: usize| format::per(lang, format::money(hours[place]), Period::Hour).text();

    let bar = |place: usize| -> Html {
        let line = |(_, rate): &(Key, Price)| -> Html {
            let x = bar::length(wage(*rate).pence(), scale);
            of("line", "rate").with("x1", &x).with("x2", x).with("y1", "-4").with("y2", "34").into()
        };
        let width = bar::length(hours[place].pence(), scale);
        let stretch = bar::stretch(lang, view.class(place), &AttrValue::Static("0%"), &width);
        let bar = bar::canvas("bar", "30", html! { <>{ stretch }{ for rates.iter().map(line) }</> });
        of("div", "row").add(of("span", "who").say(view.name(place))).add(bar).add(of("span", "figure").say(hour(place))).into()
    };
    let against = |name: El, rate: Price| {
        let cell = |place: usize| {
            let lead = hours[place] - wage(rate);
            match lead.pence() {
                0 => view.attr(text::WAGES_EQUAL),
                above if above > 0 => text::wages_above(lang, format::money(lead)).text(),
                _ => text::wages_below(lang, format::money(-lead)).text(),
            }
        };
        let label = name.say(" ").add(el("b").say(an_hour(lang, rate))).into();
        Row { label, ..Row::new("", view.deals().map(cell)) }
    };
    let row = |(words, rate): &(Key, Price)| against(el("span").say(view.text(*words)), *rate);
    let status = |place: usize| field::option(view, Field::Term(place, Term::Status));
    let mut rows = vec![
        Row::new(view.attr(text::WAGES_YOURS), view.deals().map(hour)),
        Row::new(view.attr(text::TERM_LABELS[Term::Status as usize]), view.deals().map(status)).looks("words"),
    ];
    rows.extend(rates.iter().map(row));
    let coming = pack.coming_wage(age).map(|(from, figure)| (coming(lang, age, from), figure));
    if let Some((name, figure)) = &coming {
        // Beside the minimum wage of now.
        rows.insert(3, against(el("span").say(name.clone()), figure.value));
    }
    let with_right = view.comparison.outcomes.iter().filter(|outcome| outcome.status != Status::SelfEmployed).count();
    let right = match with_right {
        0 => text::WAGES_RIGHT_NONE,
        some if some < view.comparison.outcomes.len() => text::WAGES_RIGHT_SOME,
        _ => text::WAGES_RIGHT_ALL,
    };
    let mut said = vec![note(view.attr(text::WAGES_INTRO)), note(view.attr(right))];
    if view.comparison.outcomes.iter().any(|outcome| outcome.year.amount(Line::HolidayPay) != Money::ZERO) {
        said.push(note(view.attr(text::WAGES_HOLIDAY)));
    }
    said.extend([
        of("div", "bars").with("aria-hidden", "true").all(view.deals().map(bar)).into(),
        note(view.attr(text::WAGES_LINES)),
        table(view, None, text::WAGES_BENCHMARK, "", rows),
    ]);
    if let Some((_, figure)) = coming {
        said.push(note(view.attr(text::WAGES_COMING_NOTE)));
        said.extend(lang.pack_source(figure.source).map(|source| cited(view, source)));
    }
    said.push(note(view.attr(text::WAGES_NOTE)));
    section(lang, "wages", text::WAGES_TITLE, said)
}
