//! Where each £10 from customers goes: one bar a deal under each other on one scale, and the same as a table.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Outcome;
use yew::prelude::*;

use super::{chart, View};
use crate::locale::{text, Key};
use crate::show;

/// The parts, in the order of the bar, with their words. The organisation's takes the colour of its deal.
const PARTS: [(&str, Key); 4] =
    [("you", text::TENNER_YOU), ("", text::TENNER_ORGANISATION), ("costs", text::TENNER_COSTS), ("tax", text::TENNER_TAX)];

/// Narrower parts carry no figure in the bar: the table has it.
const WIDE_ENOUGH: i64 = 120;

pub(super) fn tenner(view: &View) -> Html {
    let lang = view.lang();
    let parts: Vec<Option<[Money; 4]>> = view.comparison.outcomes.iter().map(of_ten_pounds).collect();
    let row = |(part, (class, words)): (usize, &(&'static str, Key))| {
        let cell = |place: usize| {
            let amount = parts[place].map_or_else(|| "–".to_owned(), |parts| show::money(parts[part]));
            html! { <td><span class={classes!("swatch", if class.is_empty() { view.class(place) } else { class })}></span>{ amount }</td> }
        };
        html! { <tr><th scope="row">{ lang.text(*words) }</th>{ for view.deals().map(cell) }</tr> }
    };
    html! {
        <section class="tenner">
            <h2>{ lang.text(text::TENNER_TITLE) }</h2>
            <p class="note">{ lang.text(text::TENNER_INTRO) }</p>
            <div class="bars" aria-hidden="true">{ for view.deals().map(|place| bar(view, place, parts[place])) }</div>
            <table class={format!("of-{}", view.deals().len())}>
                <thead><tr><th scope="col">{ lang.text(text::TABLE_PART) }</th>
                    { for view.deals().map(|place| html! { <th scope="col">{ view.name(place) }</th> }) }</tr></thead>
                <tbody>
                    { for PARTS.iter().enumerate().map(row) }
                    <tr class="rate"><th scope="row">{ lang.text(text::TENNER_TAKE_RATE) }</th>
                        { for view.comparison.outcomes.iter().map(|outcome| html! { <td>{ show::percent(outcome.take_rate()) }</td> }) }</tr>
                </tbody>
            </table>
            if parts.iter().flatten().any(|parts| parts[0] < Money::ZERO) {
                <p class="note">{ lang.text(text::TENNER_LOSS) }</p>
            }
            if parts.iter().any(Option::is_none) {
                <p class="note">{ lang.text(text::TENNER_NONE) }</p>
            }
        </section>
    }
}

/// £10 shared out in the proportions of the year, to the penny. `None` where nothing comes in.
fn of_ten_pounds(outcome: &Outcome) -> Option<[Money; 4]> {
    outcome.of_ten_pounds().map(|ten| [ten.worker, ten.organisation, ten.costs, ten.tax])
}

fn bar(view: &View, place: usize, parts: Option<[Money; 4]>) -> Html {
    let lang = view.lang();
    // Where more goes out than comes in, the bar shows what goes out: all bars keep one scale of £10.
    let parts = parts.unwrap_or_default();
    let mut from = 0;
    let stretches = PARTS.iter().zip(parts).map(|((class, _), amount)| {
        let start = from;
        let class = if class.is_empty() { view.class(place) } else { class };
        from += amount.pence().max(0);
        html! {
            <>
                { chart::stretch(lang, class, chart::length(start, 1_000), chart::length(amount.pence(), 1_000)) }
                if amount.pence() >= WIDE_ENOUGH {
                    <text class={classes!("on", class)} x={chart::length(start, 1_000)} dx="8" y="29">{ show::money(amount) }</text>
                }
            </>
        }
    });
    html! {
        <div class="row">
            <span class="who">{ view.name(place) }</span>
            <svg class="stack" width="100%" height="46">{ for stretches }</svg>
        </div>
    }
}
