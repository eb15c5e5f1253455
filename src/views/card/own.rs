//! Figures of the reader's own on the card: those that decide most, under labels of a few words.

use coop_or_gig_engine::choice::{Basis, Kind, SoldBy};
use coop_or_gig_engine::field::{AppFigure, Field, Input, Shared, Term, Value};
use yew::prelude::*;

use crate::locale::{text, unbroken, Key};
use crate::view::View;
use crate::views::answer::compared::platform_to_coop;
use crate::views::answer::field::{called, full_label, help_of, price_of};
use crate::views::answer::inputs::main_terms;
use crate::views::what_if::figure::axis::{axis, span};
use crate::views::what_if::slider::slider;

/// Most figures beside the co-op's jobs.
const MOST: usize = 3;

/// A field, and the words it goes by here; its own where there are none.
type Short = (Field, Option<Key>);

/// The section of a few figures.
pub(crate) fn own(view: &View) -> Html {
    let mut fields = of_week(view);
    fields.extend(fee(view));
    fields.truncate(MOST);
    section(view, fields)
}

/// The section of the figures that matter most.
pub(crate) fn more(view: &View) -> Html {
    let mut fields = of_week(view);
    for place in [view.comparison.from, view.comparison.to] {
        let terms = main_terms(view, place).into_iter().filter(|term| *term != Term::Volume);
        let terms = terms.filter(|term| !view.scenario().follows(Input::Term(place, *term)));
        fields.extend(terms.map(|term| (Field::Term(place, term), short(view, place, term))));
    }
    let mut seen = Vec::new();
    fields.retain(|(field, _)| {
        !seen.contains(field) && {
            seen.push(*field);
            true
        }
    });
    section(view, fields)
}

fn section(view: &View, fields: Vec<Short>) -> Html {
    let title = view.text(text::CARD_OWN);
    let one = |(field, short): Short| called(view, field, named(view, field, short), help_of(view, field));
    html! {
        <section class="own" key={title}>
            <h2>{ unbroken(title) }</h2>
            <div class="own-fields">{ for fields.into_iter().map(one) }</div>
            { jobs(view) }
        </section>
    }
}

/// Name of a field, apart from its deal.
fn named(view: &View, field: Field, short: Option<Key>) -> AttrValue {
    short.map_or_else(|| full_label(view, field.input()), |short| view.attr(short))
}

/// Figures of the week: those of a pay statement where it is entered from one.
fn of_week(view: &View) -> Vec<Short> {
    let week = &view.scenario().week;
    if week.mine.is_stated() {
        let of_app = |figure, name| (Field::App(0, figure), Some(name));
        return vec![
            of_app(AppFigure::Fares, text::CARD_FARES),
            of_app(AppFigure::Fee, text::CARD_TOOK),
            of_app(AppFigure::Hours, text::CARD_HOURS),
        ];
    }
    let price = price_of(week);
    let shared = |shared, name| (Field::Shared(shared), Some(name));
    let mut fields = vec![shared(Shared::Hours, text::CARD_HOURS)];
    if week.sold_by == SoldBy::Job {
        fields.push(shared(Shared::JobsAnHour, text::CARD_JOBS));
    }
    fields.push(match wage(view) {
        Some(wage) => wage,
        None => shared(Shared::Price, price),
    });
    fields
}

/// Wage of the first deal, where it pays one: the price decides nothing then.
fn wage(view: &View) -> Option<Short> {
    let from = view.comparison.from;
    (view.scenario().deals[from].basis == Basis::Wage).then(|| (Field::Term(from, Term::Wage), short(view, from, Term::Wage)))
}

/// Fee of the first deal, where the example has one.
fn fee(view: &View) -> Option<Short> {
    let from = view.comparison.from;
    let has = |term: Term| Field::Term(from, term).get(view.base) != Value::Number(0);
    let is_free = |term: Term| !view.scenario().follows(Input::Term(from, term)) && wage(view).is_none();
    let term = [Term::Fee, Term::CustomerFee].into_iter().find(|term| has(*term) && is_free(*term))?;
    Some((Field::Term(from, term), short(view, from, term)))
}

/// Short words for a term of one of the two deals, where those are an app and a co-op.
fn short(view: &View, place: usize, term: Term) -> Option<Key> {
    if !platform_to_coop(view) {
        return None;
    }
    match (view.scenario().deals[place].kind, term) {
        (Kind::Platform, Term::CustomerFee) => Some(text::CARD_CUSTOMER_FEE),
        (Kind::Platform, _) if view.is_other(place) => None,
        (Kind::Platform, Term::Wage) => Some(text::CARD_WAGE),
        (Kind::Platform, Term::Fee) => Some(text::CARD_FEE),
        (Kind::Coop, Term::Wage) => Some(text::CARD_COOP_WAGE),
        (Kind::Coop, Term::Fee) => Some(text::CARD_COOP_FEE),
        (Kind::Coop, Term::Flat) => Some(text::CARD_COOP_FLAT),
        _ => None,
    }
}

/// The jobs that the second deal brings, to be dragged and to be typed.
fn jobs(view: &View) -> Html {
    let (from, to) = (view.comparison.from, view.comparison.to);
    let input = Input::Term(to, Term::Volume);
    if from == to || view.scenario().follows(input) {
        return Html::default();
    }
    let is_coop = view.scenario().deals[to].kind == Kind::Coop;
    let (least, high) = span(view, input);
    let label = named(view, input.into(), is_coop.then_some(text::CARD_VOLUME));
    html! {
        <div class="own-jobs">
            <figure>{ slider(view, input, (axis((least, high)).0, least, high), None) }</figure>
            { called(view, input.into(), label, help_of(view, input.into())) }
        </div>
    }
}
