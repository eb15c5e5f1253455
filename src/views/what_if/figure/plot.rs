//! Parts that every chart along a figure has: its name and legend, the drawing under its slider, the values at the ends, what there
//! is to say, and its table on demand.

use coop_or_gig_engine::field::Input;
use yew::prelude::*;

use crate::components::chart::line::Frame;
use crate::locale::text;
use crate::view::View;
use crate::views::what_if::figure::axis::with_unit;
use crate::views::what_if::slider::slider;

/// Content of a chart.
pub(crate) struct Plot {
    /// Class of the chart.
    pub(crate) class: &'static str,
    /// Name of the chart.
    pub(crate) label: AttrValue,
    /// Entries of the legend.
    pub(crate) legend: Html,
    /// Frame in which the slider moves the dots. `None` where the dots stay at their height.
    pub(crate) frame: Option<Frame>,
    /// Lines, areas and dots.
    pub(crate) drawing: Html,
    /// Sentences below the chart.
    pub(crate) said: Html,
    /// Table of the chart.
    pub(crate) table: Html,
}

/// Chart along a figure, over these values.
pub(crate) fn plot(view: &View, input: Input, span: (i64, i64), content: Plot) -> Html {
    let Plot { class, label, legend, frame, drawing, said, table } = content;
    let as_table = view.text(text::AS_TABLE);
    html! {
        <figure {class} aria-label={&label}>
            <figcaption>
                <h3 key={&*label}>{ label }</h3>
                <p class="legend">{ legend }</p>
            </figcaption>
            <div class="plot">
                <svg class="lines" width="100%" height="100%" aria-hidden="true">{ drawing }</svg>
                { slider(view, input, span, frame) }
            </div>
            { ends(view, input, span) }
            { said }
            <details><summary key={as_table}>{ as_table }</summary>{ table }</details>
        </figure>
    }
}

/// The values at either end and in the middle.
fn ends(view: &View, input: Input, (low, high): (i64, i64)) -> Html {
    // Rounded, two of the values may read alike: the place tells their keys apart.
    let end = |(place, value): (usize, i64)| {
        let value = with_unit(view, input, value);
        html! { <span key={format!("{place} {value}")}>{ value }</span> }
    };
    let values = [low, low + (high - low) / 2, high].into_iter().enumerate();
    html! { <p class="ends" aria-hidden="true">{ for values.map(end) }</p> }
}
