//! What each deal leaves, in large figures with bars on one scale. On a phone it stays in view while figures are changed.

use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use super::{chart, period, View};
use crate::locale::text;
use crate::show;

pub(super) fn takehome(view: &View) -> Html {
    let (lang, period) = (view.lang(), view.state.period);
    let amounts: Vec<_> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period).amount(Line::TakeHome)).collect();
    let largest = amounts.iter().map(|amount| amount.pence()).max().unwrap_or(0);
    let deal = |place: usize| {
        let amount = amounts[place];
        html! {
            <li class={classes!("deal", view.class(place))}>
                <span class="who">{ view.name(place) }</span>
                <span class="figure">
                    <b>{ show::spoken(amount, period) }</b>{ " " }<span class="unit">{ period::unit(lang, period) }</span>
                </span>
                <svg class="bar" width="100%" height="12" aria-hidden="true">
                    { chart::stretch(lang, view.class(place), "0%".to_owned(), chart::length(amount.pence(), largest)) }
                </svg>
            </li>
        }
    };
    html! {
        <section class="takehome">
            { period::switch(view) }
            <div class="pinned">
                <h2>{ lang.text(text::TAKEHOME_TITLE) }</h2>
                <ul class={classes!("deals", format!("of-{}", amounts.len()))}>{ for view.deals().map(deal) }</ul>
            </div>
        </section>
    }
}
