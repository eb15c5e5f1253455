//! An hour of each deal before tax, beside the minimum and living wages.

use coop_or_gig_engine::choice::Age;
use coop_or_gig_engine::money::{Money, Price, Quantity};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::tax;
use yew::prelude::*;

use super::{chart, View};
use crate::locale::{text, Key};
use crate::show;

/// What the minimum wage of an age band is called.
pub(super) fn minimum(age: Age) -> Key {
    match age {
        Age::Adult => text::WAGES_MINIMUM_21,
        Age::Young => text::WAGES_MINIMUM_18,
        Age::Under18 => text::WAGES_MINIMUM_16,
        Age::Apprentice => text::WAGES_MINIMUM_APPRENTICE,
    }
}

pub(super) fn benchmarks(view: &View) -> Html {
    let lang = view.lang();
    let Some(pack) = tax::pack(view.scenario().tax.year) else { return html! {} };
    let age = view.scenario().tax.age;
    let rate = |price: Price| price.times(Quantity::ONE);
    let rates: [(Key, Money); 3] = [
        (minimum(age), rate(pack.minimum_wage(age).value)),
        (text::WAGES_REAL, rate(pack.living_wage.uk.value)),
        (text::WAGES_LONDON, rate(pack.living_wage.london.value)),
    ];
    let hours: Vec<Money> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(Period::Hour).before_tax()).collect();
    let scale = hours.iter().chain(rates.iter().map(|(_, rate)| rate)).map(|amount| amount.pence()).max().unwrap_or(1) * 21 / 20;

    let bar = |place: usize| {
        html! {
            <div class="row">
                <span class="who">{ view.name(place) }</span>
                <svg class="beside" width="100%" height="30">
                    { chart::stretch(lang, view.class(place), "0%".to_owned(), chart::length(hours[place].pence(), scale)) }
                    { for rates.iter().map(|(_, rate)| {
                        let x = chart::length(rate.pence(), scale);
                        html! { <line class="rate" x1={x.clone()} x2={x} y1="0" y2="100%" /> }
                    }) }
                </svg>
                <span class="figure">{ show::per(lang, show::money(hours[place]), Period::Hour).text() }</span>
            </div>
        }
    };
    let row = |(words, rate): &(Key, Money)| {
        let cell = |place: usize| {
            let lead = hours[place] - *rate;
            let words = match lead.pence() {
                0 => AttrValue::Static(lang.text(text::WAGES_EQUAL)),
                above if above > 0 => text::wages_above(lang, show::money(lead)).text(),
                _ => text::wages_below(lang, show::money(-lead)).text(),
            };
            html! { <td class={(lead < Money::ZERO).then_some("below")}>{ words }</td> }
        };
        html! {
            <tr><th scope="row">{ lang.text(*words) }{ " " }<b>{ show::per(lang, show::money(*rate), Period::Hour).text() }</b></th>
                { for view.deals().map(cell) }</tr>
        }
    };
    html! {
        <section class="wages">
            <h2>{ lang.text(text::WAGES_TITLE) }</h2>
            <p class="note">{ lang.text(text::WAGES_INTRO) }</p>
            <div class="bars" aria-hidden="true">{ for view.deals().map(bar) }</div>
            <table class={format!("of-{}", view.deals().len())}>
                <thead><tr><th scope="col">{ lang.text(text::WAGES_BENCHMARK) }</th>
                    { for view.deals().map(|place| html! { <th scope="col">{ view.name(place) }</th> }) }</tr></thead>
                <tbody>
                    <tr><th scope="row">{ lang.text(text::WAGES_YOURS) }</th>
                        { for hours.iter().map(|hour| html! { <td>{ show::per(lang, show::money(*hour), Period::Hour).text() }</td> }) }</tr>
                    { for rates.iter().map(row) }
                </tbody>
            </table>
            <p class="note">{ lang.text(text::WAGES_NOTE) }</p>
        </section>
    }
}
