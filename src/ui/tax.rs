//! How expenses were deducted, and what the other ways would have left to be taxed.

use coop_or_gig_engine::choice::Deduction;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Profits;
use yew::prelude::*;

use super::View;
use crate::locale::{text, Key};
use crate::show;

pub(super) fn tax(view: &View) -> Html {
    let lang = view.lang();
    let row = |words: Key, way: Deduction, profit: fn(&Profits) -> Option<Money>| {
        let cell = |profits: &Profits| {
            let amount = profit(profits).map_or_else(|| lang.text(text::TAX_NOT_ALLOWED).into(), |amount| AttrValue::from(show::money(amount)));
            html! {
                <td class={(profits.used == way).then_some("used")}>{ amount }</td>
            }
        };
        html! { <tr><th scope="row">{ lang.text(words) }</th>{ for view.comparison.outcomes.iter().map(|outcome| cell(&outcome.profits)) }</tr> }
    };
    let used = |profits: &Profits| match profits.used {
        Deduction::Mileage => text::TAX_USED_MILEAGE,
        Deduction::Allowance => text::TAX_USED_ALLOWANCE,
        Deduction::Actual | Deduction::Best => text::TAX_USED_ACTUAL,
    };
    html! {
        <section class="tax">
            <h2>{ lang.text(text::TAX_TITLE) }</h2>
            <table class={format!("of-{}", view.deals().len())}>
                <caption>{ lang.text(text::LINES_CAPTION_YEAR) }</caption>
                <thead><tr><th scope="col">{ lang.text(text::LINES_LINE) }</th>
                    { for view.deals().map(|place| html! { <th scope="col">{ view.name(place) }</th> }) }</tr></thead>
                <tbody>
                    { row(text::TAX_PROFIT_ACTUAL, Deduction::Actual, |profits| Some(profits.actual)) }
                    { row(text::TAX_PROFIT_MILEAGE, Deduction::Mileage, |profits| profits.mileage) }
                    { row(text::TAX_PROFIT_ALLOWANCE, Deduction::Allowance, |profits| Some(profits.allowance)) }
                    <tr class="total"><th scope="row">{ lang.text(text::TAX_USED) }</th>
                        { for view.comparison.outcomes.iter().map(|outcome| html! { <td>{ lang.text(used(&outcome.profits)) }</td> }) }</tr>
                </tbody>
            </table>
            <p class="note">{ lang.text(text::TAX_INTRO) }{ " " }{ lang.text(text::TAX_LOSSES) }</p>
        </section>
    }
}
