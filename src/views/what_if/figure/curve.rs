//! Chart of the take-home of every deal along a figure, and the values at which the lead turns.

use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Kind};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::sensitivity::{self, Curve, Point};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::chart::line::Frame;
use crate::components::table::plain_table;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, with_unit_of};
use crate::views::answer::period;
use crate::views::what_if::figure::axis::{now, span, with_unit, without_unit};
use crate::views::what_if::figure::plot::{plot, Plot};

/// Step between the points of the curve that stand in the table.
const TABLE_STEP: usize = 5;

/// The take-home of every deal along a figure.
pub(crate) fn along(view: &View, input: Input) -> Html {
    let span = span(view, input);
    let Some(curve) = sensitivity::curve(view.scenario(), input, span, view.state.period) else { return Html::default() };
    let frame = Frame::holding(span, curve.points.iter().flat_map(|point| point.take_home.iter().copied()));
    let label = full_label(view, input);
    let content = Plot {
        class: "along",
        legend: legend(view),
        frame: Some(frame),
        drawing: drawing(view, &curve, frame),
        said: crossings(view, &curve),
        table: table(view, &curve, &label),
        label,
    };
    plot(view, input, span, content)
}

/// Lines of the deals, dots where the lead turns, and a dot on each line at the figure's value.
fn drawing(view: &View, curve: &Curve, frame: Frame) -> Html {
    let x = frame.left(now(view, curve.input).clamp(curve.span.0, curve.span.1));
    let line = |place: usize| {
        frame.line(view.class(place), curve.points.iter().map(|point| (point.value, point.take_home[place].pence())))
    };
    let crossing = |crossing: &Threshold<i64>| {
        let (value, _) = turn(crossing)?;
        let nearest = curve.points.iter().min_by_key(|point| (point.value - value).abs());
        let height = nearest.map_or(0, |point| point.take_home[view.comparison.to].pence());
        Some(line::dot("crossing", &frame.left(value), frame.top(height)))
    };
    let dot = |place: usize| {
        let kept = view.comparison.outcomes[place].statement(view.state.period).amount(Line::TakeHome);
        line::dot(view.class(place), &x, frame.top(kept.pence()))
    };
    html! {
        <>
            { frame.rules(|pence| format::pounds(view.currency(), Money(pence))) }
            { line::lines(view.deals().map(line).collect()) }
            { line::upright("now", &x) }
            <>{ for curve.crossings.iter().filter_map(crossing) }</>
            <>{ for view.deals().map(dot) }</>
        </>
    }
}

/// Legend of the chart: each deal's line with its name.
fn legend(view: &View) -> Html {
    let entry =
        |place: usize| html! { <span class={view.class(place)}><i class="stroke"></i>{ changing(view.name(place)) }</span> };
    html! { <>{ for view.deals().map(entry) }</> }
}

/// Value where the lead turns, and whether the second deal leads above it. `None` where it never turns.
fn turn(crossing: &Threshold<i64>) -> Option<(i64, bool)> {
    match crossing {
        Threshold::AtLeast(value) => Some((*value, true)),
        Threshold::AtMost(value) => Some((*value, false)),
        Threshold::Always | Threshold::Never => None,
    }
}

/// The value where the lead turns, rounded as the answer rounds it.
fn rounded(view: &View, input: Input, value: i64, up: bool) -> String {
    match (Field::from(input).spec().kind, up) {
        (Kind::Percent, true) => format::percent_at_least(Ratio(value)),
        (Kind::Percent, false) => format::percent_at_most(Ratio(value)),
        _ => format::format_bound(view.currency(), Field::from(input), value, up),
    }
}

/// Sentences on the value of now, which the slider changes as it is dragged, and on those at which both deals are equal.
fn crossings(view: &View, curve: &Curve) -> Html {
    let now = text::vary_now(view.lang, with_unit(view, curve.input, now(view, curve.input))).text();
    let equal = |crossing: &Threshold<i64>| {
        let (value, up) = turn(crossing)?;
        Some(text::vary_crossing(view.lang, with_unit_of(view, curve.input.into(), rounded(view, curve.input, value, up))).text())
    };
    let never = curve.crossings.is_empty().then(|| view.attr(text::VARY_NO_CROSSING));
    let all = std::iter::once(now).chain(curve.crossings.iter().filter_map(equal)).chain(never);
    html! { <p class="crossings">{ for all.map(|said| html! { <>{ changing(said) }{ space() }</> }) }</p> }
}

/// Table of every few points: what each deal leaves, and the lead.
fn table(view: &View, curve: &Curve, label: &AttrValue) -> Html {
    let (from, to) = view.scenario().pair();
    let amount = |amount: Money| format::format_rounded(view.currency(), amount, view.state.period);
    let row = |point: &Point| {
        let kept = |place: usize| point.take_home[place];
        let cells = view.deals().map(|place| amount(kept(place))).chain([amount(kept(to) - kept(from))]).collect();
        (without_unit(view, curve.input, point.value), cells)
    };
    let heads =
        std::iter::once(label.clone()).chain(view.deals().map(|place| view.name(place))).chain([view.attr(text::YEARS_LEAD)]);
    let caption = text::vary_caption(view.lang, period::unit(view.lang, view.state.period), label.clone()).text();
    plain_table(&caption, heads.collect(), curve.points.iter().step_by(TABLE_STEP).map(row).collect())
}
