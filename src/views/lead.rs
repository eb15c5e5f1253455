//! The line at the top of every view but the answer: who is ahead by how much, and what each deal leaves.

use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::text::{changing, space};
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::period;

/// The line; none where the answer itself is shown.
pub(crate) fn line(view: &View) -> Html {
    if view.shows(PageView::Answer) {
        return Html::default();
    }
    let (comparison, period) = (&view.comparison, view.state.period);
    let ahead = match comparison.ahead(period) {
        None => changing(view.text(text::LEAD_SAME)),
        Some((place, lead)) => {
            let amount = format!("+{}", format::format_rounded(view.currency(), lead, period));
            html! { <span class={view.class(place)}>{ changing(view.short_name(place)) }{ space() }<b translate="no" key={&*amount}>{ amount.clone() }</b></span> }
        }
    };
    let deal = |place: usize| {
        let kept =
            format::format_rounded(view.currency(), comparison.outcomes[place].statement(period).amount(Line::TakeHome), period);
        html! { <li>{ changing(view.short_name(place)) }{ space() }<b translate="no" key={&*kept}>{ kept.clone() }</b></li> }
    };
    let unit = period::unit(view.lang, period);
    html! {
        <div class="lead" role="region" aria-label={view.text(text::LEAD_LABEL)}>
            <p class="ahead">{ ahead }{ space() }<span key={unit} class="unit">{ unit }</span></p>
            <ul>{ for view.deals().map(deal) }</ul>
        </div>
    }
}
