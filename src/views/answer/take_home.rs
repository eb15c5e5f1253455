//! Take-home of each deal, in large figures with bars on one scale. On a phone it stays in view while figures are changed.

use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::money::Ratio;
use coop_or_gig_engine::outcome::{Line, Outcome};
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::el::{el, of, row};
use crate::components::section::section;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::period;

pub(crate) fn takehome(view: &View) -> Html {
    let period = view.state.period;
    let amounts: Vec<_> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period).amount(Line::TakeHome)).collect();
    let largest = amounts.iter().map(|amount| amount.pence()).max().unwrap_or(0);
    let deal = |place: usize| -> Html {
        let amount = amounts[place];
        let width = bar::length(amount.pence(), largest);
        let figure = of("span", "figure")
            .add(el("b").say(format::format_rounded(amount, period)))
            .say(" ")
            .add(of("span", "unit").say(period::unit(view.lang, period)));
        let mut item = of("li", view.class(place));
        // A page around this one reads here what is missing where it must be earned first, in pence.
        if view.comparison.funding.is_some_and(|funding| funding.place == place) {
            item = item.with("data-short", view.comparison.short(period).pence().to_string());
        }
        item.add(of("span", "who").say(view.name(place)))
            .add(figure)
            .add(bar::canvas("bar", "12").add(bar::stretch(view.lang, view.class(place), &AttrValue::Static("0%"), &width)))
            .into()
    };
    let all = of("ul", view.columns()).all(view.deals().map(deal));
    row(vec![section(view.lang, "takehome", text::TAKEHOME_TITLE, vec![all.into()]), bands(view)])
}

/// Lowest and highest take-home of a deal whose fee varies. They do not stay in view on a phone: the typical figure does.
fn bands(view: &View) -> Html {
    let period = view.state.period;
    let band = |place: usize| -> Option<Html> {
        let ends = view.comparison.bands[place].as_ref()?;
        let kept = |end: &Outcome| format::format_rounded(end.statement(period).amount(Line::TakeHome), period);
        let range = view.scenario().ranges.iter().find(|range| range.input == Input::Term(place, Term::Fee));
        let fee = |edge: Option<i64>| format::percent(edge.map_or(view.scenario().deals[place].fee.rate, Ratio));
        let (least, most) = range.map_or((None, None), |range| (range.low, range.high));
        let said = text::band(view.lang, kept(&ends[1]), fee(most), kept(&ends[0]), fee(least));
        Some(of("p", "band").add(of("b", view.class(place)).say(view.name(place))).say(" ").say(said.text()).into())
    };
    of("div", "bands").all(view.deals().filter_map(band)).into()
}
