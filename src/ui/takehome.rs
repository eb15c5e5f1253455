//! What each deal leaves, in large figures with bars on one scale. On a phone it stays in view while figures are changed.

use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use super::parts::section;
use super::{chart, period, View};
use crate::locale::text;
use crate::show;

pub(super) fn takehome(view: &View) -> Html {
    let period = view.state.period;
    let amounts: Vec<_> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period).amount(Line::TakeHome)).collect();
    let largest = amounts.iter().map(|amount| amount.pence()).max().unwrap_or(0);
    let deal = |place: usize| {
        let amount = amounts[place];
        html! {
            <li class={classes!("deal", view.class(place))}>
                <span class="who">{ view.name(place) }</span>
                <span class="figure"><b>{ show::spoken(amount, period) }</b>{ " " }<span class="unit">{ period::unit(view.lang, period) }</span></span>
                <svg class="bar" width="100%" height="12" aria-hidden="true">
                    { chart::stretch(view.lang, view.class(place), AttrValue::Static("0%"), chart::length(amount.pence(), largest)) }
                </svg>
            </li>
        }
    };
    let deals = html! { <ul class={classes!("deals", view.columns())}>{ for view.deals().map(deal) }</ul> };
    section(view.lang, "takehome", text::TAKEHOME_TITLE, vec![deals])
}
