//! Parts that every chart along a figure has: what was found as its title, the drawing under its slider with the names of its lines
//! and axes, what there is to say, its table on demand, and what the figure rests on.

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::field::{Field, Input, Term, Value};
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::outcome::Period;
use yew::prelude::*;

use crate::components::chart::line::Frame;
use crate::components::text::{changing, space};
use crate::locale::{text, unbroken};
use crate::state::ui_state::Asked;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::what_if::figure::axis::{axis, now};
use crate::views::what_if::figure::sides;
use crate::views::what_if::slider::slider;
use crate::views::why::claims;

/// Longest names beside a line, and longest amount beside the chart, for which little room is left, or some.
const SHORT_NAME: usize = 5;
const MIDDLING_NAME: usize = 7;
const SHORT_AMOUNT: usize = 5;

/// Content of a chart.
pub(crate) struct Plot {
    /// Class of the chart.
    pub(crate) class: &'static str,
    /// Finding, which is the chart's title.
    pub(crate) title: AttrValue,
    /// Condition of the finding.
    pub(crate) condition: Option<AttrValue>,
    /// Names of the sides, above the chart.
    pub(crate) sides: Html,
    /// Name of the axis from below to above.
    pub(crate) upright: AttrValue,
    /// Frame in which the slider moves the dots, and the period of its amounts. `None` where the dots stay at their height.
    pub(crate) frame: Option<(Frame, Period)>,
    /// Lines, areas, dots and their names.
    pub(crate) drawing: Html,
    /// Longest name and longest amount beside the drawing.
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
    let Plot { class, title, condition, sides, upright, frame, drawing, longest, said, under, table } = content;
    let as_table = view.text(text::AS_TABLE);
    let names = match longest.0 {
        length if length <= SHORT_NAME => None,
        length if length <= MIDDLING_NAME => Some("middling-names"),
        _ => Some("long-names"),
    };
    let room = classes!("plot", names, (longest.1 > SHORT_AMOUNT).then_some("long-amounts"));
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
    let label = match input {
        Input::Term(place, Term::Volume) if is_coop(place) => view.attr(text::CARD_VOLUME),
        _ => full_label(view, input),
    };
    // Beside a deal that brings all the jobs of the week, a part of those is a part of what that deal brings.
    match sides::of_other(view, input, now(view, input), false) {
        Some(_) => text::vary_across_jobs(view.lang, label).text(),
        None => label,
    }
}

/// True where the page put the figure in as the nearest case for the other side, and it is as that left it.
fn is_case(view: &View, input: Input) -> bool {
    match &view.ui.counter {
        Some(Asked::Found(case)) => case.input == input && Field::from(input).get(view.scenario()) == Value::Number(case.after),
        _ => false,
    }
}

/// Ground of a figure: the reader, a source, or an assumption.
fn source(view: &View, input: Input) -> Html {
    let (field, preset) = (Field::from(input), view.state.figures.preset);
    if field.get(view.scenario()) != field.get(view.base) {
        let whose = if is_case(view, input) { text::CHART_CASE } else { text::CHART_OWN };
        return html! { <p class="source">{ changing(view.text(whose)) }</p> };
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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use coop_or_gig_engine::sensitivity;

    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::state::ui_state::UiState;
    use crate::views::more::export::tests::view;

    #[test]
    fn what_the_page_put_in_is_not_called_the_readers() {
        let link = "v=1&preset=private-hire";
        let case = sensitivity::counter(view(Lang::En, link).scenario()).expect("a case");
        let field = Field::from(case.input);
        let told = |lang, value: i64| {
            let ui = UiState { counter: Some(Asked::Found(case)), ..UiState::default() };
            let value = field.write_plain(Value::Number(value));
            let view = View { ui: Rc::new(ui), ..view(lang, &format!("{link}&{}={value}", field.key())) };
            let mut out = String::new();
            markup::print(&source(&view, case.input), &mut out);
            out
        };
        assert!(told(Lang::En, case.after).contains("Changed by this page to show the other answer."));
        assert!(told(Lang::Cy, case.after).contains("Newidiwyd hwn gan y dudalen i ddangos yr ateb arall."));
        // The reader went on from it.
        assert!(told(Lang::En, case.after - 50_000).contains("The figure is yours."));
    }
}
