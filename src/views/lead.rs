//! The top of every view but the answer: a line that says who is ahead by how much, and what each deal leaves. Where the answer
//! itself stands beside the view, the view's title takes the line's place.

use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, unbroken};
use crate::view::View;
use crate::views::answer::{headline, period};
use crate::views::navigation;

/// Top of the view that is open.
pub(crate) fn head(view: &View) -> Html {
    if !view.shows(PageView::Answer) {
        return line(view);
    }
    // "Why" stands beside the answer without being opened.
    let (open, class) = match view.state.shown() {
        PageView::Answer if view.shows(PageView::Why) => (PageView::Why, "beside-answer"),
        PageView::Answer | PageView::All => return Html::default(),
        open => (open, "view"),
    };
    let title = view.text(navigation::title(open));
    html! { <h2 key={title} {class}>{ unbroken(title) }</h2> }
}

/// The deal that is ahead, by how much, and on what condition. What could not be paid is no lead.
fn ahead(view: &View) -> Html {
    let promised = headline::promised(view);
    if let Some((place, Some(short))) = promised {
        let said = text::lead_short(view.lang, short).text();
        return html! { <span>{ changing(view.short_name(place)) }{ space() }{ changing(said) }</span> };
    }
    let period = view.comparison.lead_period(view.state.period);
    let lead = match view.comparison.ahead(period) {
        None => changing(view.text(text::LEAD_SAME)),
        Some((place, lead)) => {
            let amount = format!("+{}", format::format_rounded(view.currency(), lead, period));
            html! { <span class={view.class(place)}>{ changing(view.short_name(place)) }{ space() }<b translate="no" key={&*amount}>{ amount.clone() }</b></span> }
        }
    };
    let unit = period::unit(view.lang, period);
    let condition = promised.map(|_| html! { <span class="unit">{ changing(view.text(text::LEAD_IF)) }</span> });
    html! { <>{ lead }{ space() }<span key={unit} class="unit">{ unit }</span>{ space() }{ for condition }</> }
}

/// The line.
fn line(view: &View) -> Html {
    let (comparison, period) = (&view.comparison, view.state.period);
    let deal = |place: usize| {
        let kept =
            format::format_rounded(view.currency(), comparison.outcomes[place].statement(period).amount(Line::TakeHome), period);
        html! { <li>{ changing(view.short_name(place)) }{ space() }<b translate="no" key={&*kept}>{ kept.clone() }</b></li> }
    };
    html! {
        <div class="lead" role="region" aria-label={view.text(text::LEAD_LABEL)}>
            <p class="ahead">{ ahead(view) }</p>
            <ul>{ for view.deals().map(deal) }</ul>
        </div>
    }
}
