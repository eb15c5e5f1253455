//! Chart of the take-home of every deal along a figure, and the values at which the lead turns.

use coop_or_gig_engine::axis as ticks;
use coop_or_gig_engine::compare::told_lead;
use coop_or_gig_engine::field::{Field, Input, Kind};
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::sensitivity::{self, Curve};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::chart::line::Frame;
use crate::components::table::plain_table;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, with_unit_of};
use crate::views::answer::headline;
use crate::views::answer::period;
use crate::views::what_if::figure::axis::{as_written, axis, label_now, now, span, with_unit, without_unit};
use crate::views::what_if::figure::plot::{plot, Plot};
use crate::views::what_if::figure::sampled::exact_at;
use crate::views::what_if::figure::sides::{self, turn, Stretch};
use crate::views::what_if::findings;
use crate::views::what_if::varied::turning;

/// Amount that the reader needs to keep: a line across, and the value of the figure that brings it, where one does.
#[derive(Clone, Copy)]
pub(crate) struct Wanted {
    pub(crate) amount: Money,
    pub(crate) at: Option<i64>,
    /// True where that value is a least, which is rounded up.
    pub(crate) up: bool,
}

/// The take-home of every deal along a figure, for the period of the page, with the sides on which each leaves more, and with what
/// stands under the chart.
pub(crate) fn along(view: &View, input: Input, under: Html) -> Html {
    let Some(curve) = sensitivity::curve(view.scenario(), input, span(view, input), view.state.period) else {
        return Html::default();
    };
    // Where both leave about the same, neither has a side.
    let is_same = findings::is_same(view, &curve);
    let stretches = if is_same { Vec::new() } else { sides::stretches(view, &curve, axis(curve.span)) };
    let title = findings::along(view, &curve);
    let said = crossings(view, &curve);
    // Beside the answer, the headline says it.
    let condition = headline::promise(view).filter(|_| view.state.shown() != PageView::Answer);
    let period = view.state.period;
    chart(view, &curve, Chart { title, condition, period, stretches, wanted: None, said, under })
}

/// The take-home of every deal along a figure, with an amount that is needed for a period: what was found, and its condition.
pub(crate) fn towards(
    view: &View,
    input: Input,
    (period, wanted): (Period, Wanted),
    found: (AttrValue, Option<AttrValue>),
    under: Html,
) -> Html {
    let Some(curve) = sensitivity::curve(view.scenario(), input, span(view, input), period) else { return Html::default() };
    let now = text::vary_now(view.lang, with_unit(view, input, now(view, input))).text();
    let said = html! { <p class="crossings">{ changing(now) }</p> };
    let (title, condition) = found;
    chart(view, &curve, Chart { title, condition, period, stretches: Vec::new(), wanted: Some(wanted), said, under })
}

/// Words about a curve.
struct Chart {
    title: AttrValue,
    condition: Option<AttrValue>,
    /// Period of the curve's amounts.
    period: Period,
    /// Stretches on which each deal leaves more. Empty where the chart is not about that.
    stretches: Vec<Stretch>,
    wanted: Option<Wanted>,
    said: Html,
    /// Content under the chart.
    under: Html,
}

fn chart(view: &View, curve: &Curve, Chart { title, condition, period, stretches, wanted, said, under }: Chart) -> Html {
    // The lines pass through what is marked on them.
    let marked: Vec<i64> = match wanted {
        Some(wanted) => wanted.at.into_iter().collect(),
        None => curve.crossings.iter().filter_map(turn).map(|(value, _)| value).collect(),
    };
    let curve = &exact_at(view, curve, &marked, period);
    let amounts = curve.points.iter().flat_map(|point| point.take_home.iter().copied()).chain(wanted.map(|wanted| wanted.amount));
    let frame = Frame::holding(axis(curve.span), amounts);
    let written = |pence| format::short(view.currency(), Money(pence));
    let longest_name = wanted.map_or(0, |wanted| written(wanted.amount.pence()).chars().count()).max(sides::longest(view));
    let label = full_label(view, curve.input);
    let sides = if stretches.is_empty() { Html::default() } else { sides::names(view, &stretches) };
    let content = Plot {
        class: "along",
        title,
        condition,
        sides: html! { <>{ sides::letters(view) }{ sides }</> },
        upright: text::axis_kept(view.lang, period::unit(view.lang, period)).text(),
        frame: Some((frame, period)),
        drawing: drawing(view, curve, frame, &stretches, wanted, period),
        longest: (longest_name, frame.longest(written)),
        said,
        under,
        table: table(view, curve, &label, period),
    };
    plot(view, curve.input, curve.span, content)
}

/// Sides, lines of the deals, where the lead turns or the amount wanted is reached, and a dot on each line at the figure's value.
fn drawing(view: &View, curve: &Curve, frame: Frame, stretches: &[Stretch], wanted: Option<Wanted>, period: Period) -> Html {
    let x = frame.left(now(view, curve.input).clamp(frame.x.0, frame.x.1));
    // Deals that the answer does not compare stand back, but where one of them may be the one that is asked about.
    let class = |place: usize| if wanted.is_some() { view.class(place) } else { sides::line_class(view, place) };
    // What could not be paid is faint.
    let part = |place: usize, Part { is_unpaid, points }: Part| {
        let line = frame.line(class(place), points.into_iter());
        if is_unpaid {
            html! { <g opacity="0.35">{ line }</g> }
        } else {
            line
        }
    };
    let line = |place: usize| {
        let least = sides::paid_from(view, curve.input).filter(|_| place == view.comparison.to);
        html! { <>{ for parts(curve, place, least).into_iter().map(|drawn| part(place, drawn)) }</> }
    };
    let shade = |Stretch { values: (low, high), side }: &Stretch| {
        sides::is_shaded(*side)
            .then(|| line::side(view.lang, sides::class(view, *side), &frame.left(*low), &frame.left(frame.x.0 + high - low)))
    };
    let height = |value: i64, place: usize| {
        let nearest = curve.points.iter().min_by_key(|point| (point.value - value).abs());
        nearest.map_or(0, |point| point.take_home[place].pence())
    };
    // The values that are marked: where the lead turns, where a promise is carried, where the amount wanted is reached.
    let turns = curve.crossings.iter().filter_map(turn).filter(|_| wanted.is_none());
    let carried = carried(view, curve).filter(|_| wanted.is_none());
    let reached = wanted.and_then(|wanted| wanted.at).filter(|value| (curve.span.0..=curve.span.1).contains(value));
    let marked: Vec<(i64, bool)> = turns
        .chain(carried.map(|value| (value, true)))
        .chain(reached.map(|value| (value, wanted.is_some_and(|wanted| wanted.up))))
        .collect();
    let mark = |(value, _): &(i64, bool)| {
        let at = wanted.map_or_else(|| height(*value, view.comparison.to), |wanted| wanted.amount.pence());
        let left = frame.left(*value);
        // Where a promise is carried no lines cross.
        let crosses = carried != Some(*value) || curve.crossings.iter().filter_map(turn).any(|(turn, _)| turn == *value);
        html! { <>{ line::upright("mark", &left) }{ for crosses.then(|| line::dot("crossing", &left, frame.top(at))) }</> }
    };
    // An amount wanted is reached where the sentence says, to the same digit.
    let foot = |value: i64, up: bool| match wanted {
        Some(_) => format::format_bound(view.currency(), Field::from(curve.input), value, up),
        None => rounded(view, curve.input, value, up),
    };
    let tick = |value| as_written(view, curve.input, value);
    let feet = marked.iter().map(|(value, up)| (*value, foot(*value, *up))).collect();
    let dot = |place: usize| {
        let kept = view.comparison.outcomes[place].statement(period).amount(Line::TakeHome);
        line::dot(class(place), &x, frame.top(kept.pence()))
    };
    let end = |place: usize| {
        let kept = curve.points.last().map_or(0, |point| point.take_home[place].pence());
        (class(place), kept, sides::line_name(view, place))
    };
    let across = wanted.map(|Wanted { amount, .. }| {
        let top = frame.top(amount.pence());
        html! { <line class="wanted" x1="0" x2="100%" y1={&top} y2={top} /> }
    });
    let own = wanted.map(|Wanted { amount, .. }| ("wanted", amount.pence(), format::short(view.currency(), amount).into()));
    html! {
        <>
            <>{ for stretches.iter().filter_map(shade) }</>
            { frame.rules(|pence| format::short(view.currency(), Money(pence))) }
            { for across }
            <>{ for marked.iter().map(mark) }</>
            { line::lines(view.deals().map(line).collect()) }
            { line::upright("now", &x) }
            { label_now(view, curve.input, frame) }
            <>{ for view.deals().map(dot) }</>
            { frame.feet(feet, tick, true) }
            { frame.names(view.deals().map(end).chain(own).collect()) }
        </>
    }
}

/// Part of a deal's line that is drawn in one way.
struct Part {
    is_unpaid: bool,
    points: Vec<(i64, i64)>,
}

/// Parts of a deal's line, from left to right: those that it could pay, and those that it could not. Beside the points, `least` tells
/// from which value it can.
fn parts(curve: &Curve, place: usize, least: Option<i64>) -> Vec<Part> {
    let mut points: Vec<(i64, i64, bool)> = Vec::new();
    for point in &curve.points {
        let (value, kept) = (point.value, point.take_home[place].pence());
        if let (Some(least), Some((before, amount, _))) = (least, points.last().copied()) {
            if before < least && least < value {
                points.push((least, amount + (kept - amount) * (least - before) / (value - before), false));
            }
        }
        points.push((value, kept, least.map_or(point.unpaid[place], |least| value < least)));
    }
    let mut drawn: Vec<Part> = Vec::new();
    for two in points.windows(2) {
        let [(x, y, is_short), (next, height, is_next_short)] = two else { continue };
        let is_unpaid = *is_short || *is_next_short;
        match drawn.last_mut() {
            Some(part) if part.is_unpaid == is_unpaid => part.points.push((*next, *height)),
            _ => drawn.push(Part { is_unpaid, points: vec![(*x, *y), (*next, *height)] }),
        }
    }
    drawn
}

/// Value from which a promise is carried, where it is on the chart.
fn carried(view: &View, curve: &Curve) -> Option<i64> {
    sides::paid_from(view, curve.input).filter(|value| *value < curve.span.1)
}

/// True where the lines do not cross, and no value is marked that the title names as a threshold of another kind.
fn has_no_threshold(view: &View, curve: &Curve) -> bool {
    curve.crossings.is_empty() && carried(view, curve).is_none()
}

/// The value where the lead turns, rounded as the answer rounds it.
pub(crate) fn rounded(view: &View, input: Input, value: i64, up: bool) -> String {
    match (Field::from(input).spec().kind, up) {
        (Kind::Percent, true) => format::percent_at_least(Ratio(value)),
        (Kind::Percent, false) => format::percent_at_most(Ratio(value)),
        _ => format::format_bound(view.currency(), Field::from(input), value, up),
    }
}

/// The value where the lead turns, rounded and with its unit.
pub(crate) fn told(view: &View, input: Input, value: i64, up: bool) -> String {
    with_unit_of(view, input.into(), rounded(view, input, value, up))
}

/// Sentences on the value of now, which the slider changes as it is dragged, and on those at which both deals are equal.
fn crossings(view: &View, curve: &Curve) -> Html {
    let at = now(view, curve.input);
    let value = with_unit(view, curve.input, at);
    let now = match sides::of_other(view, curve.input, at, false) {
        Some(share) => text::vary_now_jobs(view.lang, value, share),
        None => text::vary_now(view.lang, value),
    };
    let now = now.text();
    let equal = |(place, (value, up)): (usize, (i64, bool))| {
        let at = told(view, curve.input, value, up);
        let said = match sides::of_other(view, curve.input, value, up) {
            Some(share) => text::vary_crossing_jobs(view.lang, at, share),
            None => text::vary_crossing(view.lang, at),
        };
        turning(view, curve.input, place, said.text())
    };
    let never = has_no_threshold(view, curve).then(|| changing(view.attr(text::VARY_NO_CROSSING)));
    let equals = curve.crossings.iter().filter_map(turn).enumerate().map(equal);
    let all = std::iter::once(changing(now)).chain(equals).chain(never);
    html! { <p class="crossings">{ for all.map(|said| html! { <>{ said }{ space() }</> }) }</p> }
}

/// Round values of a span, an even step apart that goes four to eight times into it.
fn round_values((low, high): (i64, i64)) -> impl Iterator<Item = i64> {
    let step = ticks::step((high - low) / 2);
    let first = (low + step - 1).div_euclid(step);
    (first..).map(move |place| place * step).take_while(move |value| *value <= high)
}

/// Table of the round values: what each deal leaves, and the lead.
fn table(view: &View, curve: &Curve, label: &AttrValue, period: Period) -> Html {
    let heads =
        std::iter::once(label.clone()).chain(view.deals().map(|place| view.name(place))).chain([view.attr(text::YEARS_LEAD)]);
    let caption = text::vary_caption(view.lang, period::unit(view.lang, period), label.clone()).text();
    plain_table(&caption, heads.collect(), rows(view, curve.input, curve.span, period))
}

/// Rows of the round values. A lead that could not be paid is told as none.
fn rows(view: &View, input: Input, span: (i64, i64), period: Period) -> Vec<(String, Vec<String>)> {
    let (from, to) = view.scenario().pair();
    let amount = |amount: Money| format::format_rounded(view.currency(), amount, period);
    let row = |value: i64| {
        let point = sensitivity::at(view.scenario(), input, value, period)?;
        let kept = &point.take_home;
        let lead = if point.is_short((from, to)) {
            view.text(text::CELL_SHORT).to_owned()
        } else {
            amount(told_lead(kept[from], kept[to], period))
        };
        let cells = kept.iter().copied().map(amount).chain([lead]).collect();
        Some((without_unit(view, input, value), cells))
    };
    round_values(span).filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::field::Term;

    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    const JOBS: Input = Input::Term(1, Term::Volume);

    #[test]
    fn a_lead_that_cannot_be_paid_is_told_as_none() {
        for (lang, short) in [(Lang::En, "Too little income"), (Lang::Cy, "Rhy ychydig o incwm")] {
            let leads = |link: &str| {
                let view = view(lang, link);
                let rows = rows(&view, JOBS, span(&view, JOBS), Period::Week);
                rows.into_iter().map(|(value, cells)| (value, cells[2].clone())).collect::<Vec<_>>()
            };
            // It can pay from 96% on.
            let (unpaid, paid): (Vec<_>, Vec<_>) = leads("v=1&preset=courier").into_iter().partition(|(_, lead)| lead == short);
            assert_eq!(unpaid.iter().map(|(value, _)| &**value).collect::<Vec<_>>(), ["0%", "20%", "40%", "60%", "80%"]);
            assert_eq!(paid[0], ("100%".to_owned(), "£123".to_owned()));
            assert_eq!(paid.len(), 3);
            // What the app leaves more of is paid, and a share of fares is.
            assert!(leads("v=1&preset=private-hire").iter().all(|(_, lead)| lead.contains('£')));
        }
    }

    #[test]
    fn a_line_is_faint_where_it_could_not_be_paid() {
        let drawn = |link: &str, place: usize| {
            let view = view(Lang::En, link);
            let curve = sensitivity::curve(view.scenario(), JOBS, span(&view, JOBS), Period::Week).expect("a pack");
            let least = sides::paid_from(&view, JOBS).filter(|_| place == 1);
            // Lines that do not cross are said not to, unless the title names a threshold.
            assert_eq!(has_no_threshold(&view, &curve), link.contains("wage=100"), "{link}");
            let ends = |part: Part| (part.is_unpaid, part.points.first().map(|from| from.0), part.points.last().map(|to| to.0));
            (least, parts(&curve, place, least).into_iter().map(ends).collect::<Vec<_>>())
        };
        let (least, coop) = drawn("v=1&preset=courier", 1);
        let from = least.expect("a threshold");
        assert!((950_000..960_001).contains(&from), "{from}");
        assert_eq!(coop, [(true, Some(0), Some(from)), (false, Some(from), Some(1_500_000))]);
        assert_eq!(drawn("v=1&preset=courier", 0).1, [(false, Some(0), Some(1_500_000))]);
        assert_eq!(drawn("v=1&preset=private-hire", 1).1, [(false, Some(0), Some(1_500_000))]);
        // No number of jobs would pay it.
        assert_eq!(drawn("v=1&preset=courier&2.wage=100&2.wage-hours=logged-on", 1).1, [(true, Some(0), Some(1_500_000))]);
    }
}
