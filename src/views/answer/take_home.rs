//! Take-home of each deal, in large figures with bars on one scale. On a phone it stays in view while figures are changed.

use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::{Line, Outcome};
use coop_or_gig_engine::scenario::Range;
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::section::section;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::{headline, period};
use crate::views::what_if::figure::sides::{has_letters, line_name};

/// Deal beside whose bar its lead stands, and the lead. `None` where what cannot be paid would be one, or what an hour does not leave.
pub(crate) fn lead(view: &View) -> Option<(usize, Money)> {
    let period = view.state.period;
    view.comparison.ahead(period).filter(|_| !headline::is_short(view) && view.comparison.lead_period(period) == period)
}

/// The figures and their bars.
pub(crate) fn take_home(view: &View) -> Html {
    let period = view.state.period;
    let amounts: Vec<_> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period).amount(Line::TakeHome)).collect();
    let largest = amounts.iter().map(|amount| amount.pence()).max().unwrap_or(0);
    let unit = period::unit(view.lang, period);
    let lead = lead(view);
    let unpaid = headline::unpaid(view);
    let ahead = |place: usize| {
        if unpaid == Some(place) {
            return html! { <span class="promised">{ changing(view.text(text::TAKEHOME_PROMISED)) }</span> };
        }
        let Some((_, lead)) = lead.filter(|(ahead, _)| *ahead == place) else { return Html::default() };
        let lead = format::format_rounded(view.currency(), lead, period);
        html! { <span class="ahead" translate="no">{ format!("+{lead}") }</span> }
    };
    let deal = |place: usize| {
        let amount = amounts[place];
        let width = bar::length(amount.pence(), largest);
        html! {
            <li class={view.class(place)}>
                <span class="who">{ for letter(view, place) }{ changing(view.short_name(place)) }</span>
                { bar::canvas(if unpaid == Some(place) { "bar promised" } else { "bar" }, "12", bar::stretch(view.lang, view.class(place), &AttrValue::Static("0%"), &width)) }
                <span class="figure">
                    <b translate="no">{ format::format_rounded(view.currency(), amount, period) }</b>{ space() }<span class="unit" key={unit}>{ unit }</span>{ space() }{ ahead(place) }
                </span>
            </li>
        }
    };
    let deals = html! { <ul class={view.columns()}>{ for view.deals().map(deal) }</ul> };
    section(view.lang, "takehome", text::TAKEHOME_TITLE, vec![deals])
}

/// Letter of the deal's line in the chart of the jobs; `None` where its name stands there.
fn letter(view: &View, place: usize) -> Option<Html> {
    has_letters(view).then(|| html! { <span class="letter" translate="no">{ line_name(view, place) }{ " " }</span> })
}

/// Lowest and highest take-home of a deal whose fee varies. They do not stay in view on a phone: the typical figure does.
pub(crate) fn bands(view: &View) -> Html {
    let period = view.state.period;
    let band = |place: usize| {
        let ends = view.comparison.bands[place].as_ref()?;
        let kept = |end: &Outcome| format::format_rounded(view.currency(), end.statement(period).amount(Line::TakeHome), period);
        // Of no work every fee leaves the same.
        if kept(&ends[0]) == kept(&ends[1]) {
            return None;
        }
        let now = view.scenario().deals[place].fee.rate;
        // A fee that was typed outside the range is another fee.
        let is_told = |range: &&Range| range.input == Input::Term(place, Term::Fee) && range.holds(now.0);
        let range = view.scenario().ranges.iter().find(is_told)?;
        let fee = |edge: Option<i64>| format::percent(edge.map_or(now, Ratio));
        let said = text::band(view.lang, kept(&ends[1]), fee(range.high), kept(&ends[0]), fee(range.low)).text();
        Some(
            html! { <p class="band"><b class={view.class(place)}>{ changing(view.short_name(place)) }</b>{ space() }{ changing(said) }</p> },
        )
    };
    html! { <div class="bands">{ for view.deals().filter_map(band) }</div> }
}
