//! Parts that every chart along a figure has: what was found as its title, the drawing under its slider with the names of its lines
//! and axes, what there is to say, its table on demand, and what the figure rests on.

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::field::{Field, Input, Term};
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::outcome::Period;
use yew::prelude::*;

use crate::components::chart::line::Frame;
use crate::components::text::{changing, space};
use crate::locale::{text, unbroken};
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::what_if::figure::axis::axis;
use crate::views::what_if::slider::slider;
use crate::views::why::claims;

/// Longest name beside a line, and longest amount beside the chart, for which little room is left.
const SHORT_NAME: usize = 6;
const SHORT_AMOUNT: usize = 5;

/// Content of a chart.
pub(crate) struct Plot {
    /// Class of the chart.
    pub(crate) class: &'static str,
    /// Finding, which is the chart's title.
    pub(crate) title: AttrValue,
    /// Condition of the finding.
    pub(crate) condition: Option<AttrValue>,
    /// Names of the sides, above the chart. Empty where they stand in it.
    pub(crate) sides: Html,
    /// Name of the axis from below to above.
    pub(crate) upright: AttrValue,
    /// Frame in which the slider moves the dots, and the period of its amounts. `None` where the dots stay at their height.
    pub(crate) frame: Option<(Frame, Period)>,
    /// Lines, areas, dots and their names.
    pub(crate) drawing: Html,
    /// Names over the drawing, and their longest one and the longest amount beside it.
    pub(crate) over: Html,
    pub(crate) longest: (usize, usize),
    /// Sentences below the chart.
    pub(crate) said: Html,
    /// Content under the chart: the field of its figure, where it stands nowhere else.
    pub(crate) under: Html,
    /// Table of the chart.
    pub(crate) table: Html,
}

/// Chart along a figure, over these values.
pub(crate) fn plot(view: &View, input: Input, span: (i64, i64), content: Plot) -> Html {
    let Plot { class, title, condition, sides, upright, frame, drawing, over, longest, said, under, table } = content;
    let as_table = view.text(text::AS_TABLE);
    let room = (longest.0 > SHORT_NAME, longest.1 > SHORT_AMOUNT);
    let room = classes!("plot", room.0.then_some("long-names"), room.1.then_some("long-amounts"));
    let along = across(view, input);
    // Where the answer stands on the same page, that is told.
    let is_alone = !view.shows(PageView::Answer);
    html! {
        <figure {class} aria-label={&title}>
            <figcaption aria-live={is_alone.then_some("polite")}>
                <h3 key={&*title}>{ unbroken(title.clone()) }</h3>
                { for condition.map(|said| html! { <p key={&*said} class="condition">{ unbroken(said.clone()) }</p> }) }
            </figcaption>
            { sides }
            <p key={&*upright} class="upright" aria-hidden="true">{ upright }</p>
            <div class={room}>
                <svg class="lines" width="100%" height="100%" aria-hidden="true">{ drawing }</svg>
                { over }
                { slider(view, input, (axis(span).0, span.0, span.1), frame) }
            </div>
            <p key={&*along} class="across" aria-hidden="true">{ along }</p>
            { said }
            { under }
            <details><summary key={as_table}>{ as_table }</summary>{ table }</details>
            { source(view, input) }
        </figure>
    }
}

/// Name of the axis from left to right. The jobs of the only co-op are told in a phrase of their own, unless the reader named it.
fn across(view: &View, input: Input) -> AttrValue {
    let is_coop = |place: usize| {
        let scenario = view.scenario();
        scenario.deals[place].kind == Kind::Coop && view.is_one_of_its_kind(place) && scenario.names[place].is_empty()
    };
    match input {
        Input::Term(place, Term::Volume) if is_coop(place) => view.attr(text::CARD_VOLUME),
        _ => full_label(view, input),
    }
}

/// Ground of a figure: the reader, a source, or an assumption.
fn source(view: &View, input: Input) -> Html {
    let (field, preset) = (Field::from(input), view.state.figures.preset);
    if field.get(view.scenario()) != field.get(view.base) {
        return html! { <p class="source">{ changing(view.text(text::CHART_OWN)) }</p> };
    }
    let key = field.key();
    let found = preset.evidence().iter().position(|evidence| evidence.figures.iter().any(|own| *own == key));
    let Some(place) = found else { return Html::default() };
    if let Some(source) = view.words().source(place) {
        return claims::cited(view, source);
    }
    let (tag, claim) = (view.text(text::ASSUMPTION_TAG), view.words().claim(place));
    // Some claims begin with the word.
    let tag = (!claim.to_lowercase().contains(&tag.to_lowercase())).then(|| html! { <><b key="tag">{ tag }</b>{ space() }</> });
    html! { <p class="source">{ for tag }{ changing(claim) }</p> }
}
