//! "What if?": charts along one figure that follow the reader's finger, and the jobs that are needed at each fee.
//!
//! Over each chart lies a slider that is not seen: it brings dragging, arrow keys and a name for screen readers with it.

use coop_or_gig_engine::choice::Basis;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity::{self, Curve};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::chart::line::Frame;
use crate::components::controls::{help, select, Choice};
use crate::components::el::{el, of, row};
use crate::components::section::{note, section};
use crate::components::table::plain_table;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, with_unit_of};
use crate::views::answer::{headline, period};
use crate::views::what_if::slider::Slider;

/// The control that chooses the figure.
const CHOICE: &str = "vary";

/// Step between the points of the curve that stand in the table.
const TABLE_STEP: usize = 5;

pub(crate) fn vary(view: &View) -> Html {
    let (_, to) = view.scenario().pair();
    let volume = Input::Term(to, Term::Volume);
    let shown: Vec<Input> = sensitivity::figures(view.scenario()).collect();
    // A figure that the example has keeps its chart at zero, under the finger that brought it there.
    let bases = |scenario: &Scenario| scenario.active().iter().map(|deal| deal.basis).collect::<Vec<_>>();
    let example = if bases(view.scenario()) == bases(&view.base) { &view.base } else { view.scenario() };
    let in_example: Vec<Input> = sensitivity::figures(example).collect();
    let others: Vec<Input> = Input::all(view.scenario().active().len())
        .filter(|input| *input != volume && (shown.contains(input) || in_example.contains(input)))
        .collect();
    let chosen = view.ui.varied.filter(|input| others.contains(input));
    let chosen = chosen.unwrap_or(Input::Shared(Shared::Busy));
    let options = others.iter().map(|input| (Field::from(*input).key().into(), full_label(view, *input))).collect();
    let choice = view.id(CHOICE);
    let pick = of("div", "field")
        .add(select(Choice {
            id: choice.clone(),
            field: AttrValue::Static(CHOICE),
            label: view.attr(text::VARY_CHOICE),
            value: Field::from(chosen).key().into(),
            options,
            on: varies(view),
        }))
        .add(help(&choice, view.attr(text::VARY_CHOICE_HELP)));
    section(
        view.lang,
        "vary",
        text::VARY_TITLE,
        vec![
            note(view.attr(text::VARY_INTRO)),
            headline::promise(view).map_or_else(Html::default, note),
            of("div", "pictures").add(along(view, volume)).add(frontier(view, sensitivity::fee_of(example, to))).into(),
            pick.into(),
            along(view, chosen),
        ],
    )
}

/// Callback that varies the figure with this key.
fn varies(view: &View) -> Callback<AttrValue> {
    let view = view.clone();
    Callback::from(move |key: AttrValue| view.update(move |ui| ui.varied = Input::from_key(&key)))
}

/// Value of the figure in the example: the chart's scale holds still by it.
fn at_first(view: &View, input: Input) -> i64 {
    number(input.now(&view.base))
}

/// Values that a figure's chart shows, from the least to the most.
pub(crate) fn span(view: &View, input: Input) -> (i64, i64) {
    sensitivity::span(view.scenario(), input, at_first(view, input))
}

fn number(value: Value) -> i64 {
    match value {
        Value::Number(number) => number,
        Value::Nothing => 0,
    }
}

/// A value of a figure as people read it.
fn told(input: Input, value: i64) -> String {
    format::format_bound(Field::from(input), value, false)
}

/// Value of a figure with its unit, for where no column or label says the unit.
pub(crate) fn with_unit(view: &View, input: Input, value: i64) -> String {
    with_unit_of(view, input.into(), told(input, value))
}

/// The take-home of every deal along a figure.
pub(crate) fn along(view: &View, input: Input) -> Html {
    let span = span(view, input);
    let Some(curve) = sensitivity::curve(view.scenario(), input, span, view.state.period) else { return Html::default() };
    let now = number(input.now(view.scenario())).clamp(span.0, span.1);
    let frame = Frame::holding(span, curve.points.iter().flat_map(|point| point.take_home.iter().copied()));
    let x = frame.left(now);
    let kept = |place: usize| view.comparison.outcomes[place].statement(view.state.period).amount(Line::TakeHome);
    let line = |place: usize| {
        frame.line(view.class(place), curve.points.iter().map(|point| (point.value, point.take_home[place].pence())))
    };
    let crossing = |crossing: &Threshold<i64>| -> Option<Html> {
        let (value, _) = turn(crossing)?;
        let nearest = curve.points.iter().min_by_key(|point| (point.value - value).abs());
        let height = nearest.map_or(0, |point| point.take_home[view.comparison.to].pence());
        Some(line::dot("crossing", &frame.left(value), frame.top(height)))
    };
    let drawing = of("svg", "lines")
        .with("width", "100%")
        .with("height", "100%")
        .with("aria-hidden", "true")
        .add(frame.rules(line::pounds))
        .add(line::lines(view.deals().map(line).collect()))
        .add(line::upright("now", &x))
        .all(curve.crossings.iter().filter_map(crossing))
        .all(view.deals().map(|place| line::dot(view.class(place), &x, frame.top(kept(place).pence()))));
    let label = full_label(view, input);
    of("figure", "along")
        .with("aria-label", &label)
        .add(el("figcaption").add(el("h3").say(&label)).add(legend(view)))
        .add(of("div", "plot").with("data-y", frame.heights()).add(drawing).add(slider(view, input, span, &label)))
        .add(ends(view, input, span))
        .add(crossings(view, &curve))
        .add(table(view, &curve, &label))
        .into()
}

/// The slider over a chart.
fn slider(view: &View, input: Input, (low, high): (i64, i64), label: &AttrValue) -> Html {
    let field = Field::from(input);
    let plain = |value: i64| field.write_plain(Value::Number(value));
    let now = number(input.now(view.scenario()));
    // A hundred steps at the least, each a round figure.
    let mut step = 1;
    while (high - low) / (step * 10) >= 100 {
        step *= 10;
    }
    let kept = |place: usize| {
        let amount = view.comparison.outcomes[place].statement(view.state.period).amount(Line::TakeHome);
        format::per(view.lang, format::format_rounded(amount, view.state.period), view.state.period).text()
    };
    let (from, to) = view.scenario().pair();
    let spoken = [
        with_unit(view, input, now),
        text::vary_keeps(view.lang, view.name(from), kept(from)).text().to_string(),
        text::vary_keeps(view.lang, view.name(to), kept(to)).text().to_string(),
    ];
    let (min, max, step, value) = (plain(low), plain(high), plain(step), plain(now));
    html! { <Slider view={view.clone()} {input} {min} {max} {step} {value} label={label.clone()} told={spoken.join(". ")} /> }
}

/// The values at either end and in the middle.
fn ends(view: &View, input: Input, (low, high): (i64, i64)) -> Html {
    let end = |value: i64| -> Html { el("span").say(with_unit(view, input, value)).into() };
    of("p", "ends").with("aria-hidden", "true").all([low, low + (high - low) / 2, high].into_iter().map(end)).into()
}

/// Legend of the chart: each deal's line with its name.
fn legend(view: &View) -> Html {
    let one = |place: usize| -> Html { of("span", view.class(place)).add(of("i", "stroke")).say(view.name(place)).into() };
    of("p", "legend").all(view.deals().map(one)).into()
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
fn rounded(input: Input, value: i64, up: bool) -> String {
    match (Field::from(input).spec().kind, up) {
        (Kind::Percent, true) => format::percent_at_least(Ratio(value)),
        (Kind::Percent, false) => format::percent_at_most(Ratio(value)),
        _ => format::format_bound(Field::from(input), value, up),
    }
}

/// Sentences on the values at which both deals are equal.
fn crossings(view: &View, curve: &Curve) -> Html {
    let now = number(curve.input.now(view.scenario()));
    let now = text::vary_now(view.lang, with_unit(view, curve.input, now)).text();
    let said = |crossing: &Threshold<i64>| {
        let (value, up) = turn(crossing)?;
        Some(text::vary_crossing(view.lang, with_unit_of(view, curve.input.into(), rounded(curve.input, value, up))).text())
    };
    let mut all: Vec<AttrValue> = vec![now];
    all.extend(curve.crossings.iter().filter_map(said));
    if curve.crossings.is_empty() {
        all.push(view.attr(text::VARY_NO_CROSSING));
    }
    of("p", "crossings").all(all.into_iter().map(|said| el("span").say(said).say(" ").into())).into()
}

fn table(view: &View, curve: &Curve, label: &AttrValue) -> Html {
    let (from, to) = view.scenario().pair();
    let amount = |amount: Money| format::format_rounded(amount, view.state.period);
    let line = |point: &sensitivity::Point| {
        let kept = |place: usize| point.take_home[place];
        let cells = view.deals().map(|place| amount(kept(place))).chain([amount(kept(to) - kept(from))]).collect();
        (told(curve.input, point.value), cells)
    };
    let heads =
        std::iter::once(label.clone()).chain(view.deals().map(|place| view.name(place))).chain([view.attr(text::YEARS_LEAD)]);
    let caption = text::vary_caption(view.lang, period::unit(view.lang, view.state.period), label.clone()).text();
    as_table(view, plain_table(&caption, heads.collect(), curve.points.iter().step_by(TABLE_STEP).map(line).collect()))
}

/// The table of a chart, opened on demand.
fn as_table(view: &View, table: Html) -> Html {
    el("details").add(el("summary").say(view.text(text::AS_TABLE))).add(table).into()
}

/// The jobs that are needed at each fee: above the line the second deal leaves more.
fn frontier(view: &View, fee: Input) -> Html {
    let Some(found) = sensitivity::frontier(view.scenario(), fee, at_first(view, fee)) else { return Html::default() };
    let (_, to) = view.scenario().pair();
    let most = Ratio::percent(150).0;
    let frame = Frame { x: found.span, y: (0, most) };
    // The line runs along the edge where no number of jobs would do, or any would.
    let height = |needed: Threshold<Ratio>| match needed {
        Threshold::AtLeast(volume) => volume.0.min(most),
        Threshold::AtMost(_) | Threshold::Always => 0,
        Threshold::Never => most,
    };
    let points: Vec<(i64, i64)> = found.points.iter().map(|(fee, needed)| (*fee, height(*needed))).collect();
    let corner = |y: i64| [(found.span.1, y), (found.span.0, y)];
    let fee = number(Field::from(found.fee).get(view.scenario()));
    // Told against the jobs of the other deal, as what is needed is.
    let [volume, other] = [to, view.comparison.from].map(|place| view.scenario().deals[place].volume);
    let volume = Money(volume.0).as_ratio_of(Money(other.0));
    let x = frame.left(fee);
    let area = |class, fill, y| frame.area(class, fill, points.iter().copied().chain(corner(y)));
    // The lines are stretched with the drawing, so the hatch is a wide one.
    let wide = el("pattern")
        .with("id", view.id("wide-hatch"))
        .with("width", "24")
        .with("height", "60")
        .with("patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(30)")
        .add(of("rect", "hatch").with("width", "8").with("height", "60"));
    let hatch = format!("url(#{})", view.id("wide-hatch"));
    let drawing = of("svg", "lines")
        .with("width", "100%")
        .with("height", "100%")
        .with("aria-hidden", "true")
        .add(line::lines(vec![
            el("defs").add(wide).into(),
            area(view.class(to), None, most),
            area(view.class(view.comparison.from), None, 0),
            area("over", Some(hatch), 0),
        ]))
        .add(frame.rules(|ratio| format::whole_percent(Ratio(ratio))))
        .add(line::upright("now", &x))
        .add(line::dot("here", &x, frame.top(volume.0.min(most))));
    let label = text::frontier_title(view.lang, full_label(view, found.fee)).text();
    let needed = |needed: Threshold<Ratio>| match needed {
        Threshold::AtLeast(volume) => format::percent_at_least(volume),
        Threshold::AtMost(_) | Threshold::Always => view.text(text::FRONTIER_ANY).to_owned(),
        Threshold::Never => view.text(text::FRONTIER_NONE).to_owned(),
    };
    let rows = found.points.iter().step_by(2).map(|(fee, jobs)| (told(found.fee, *fee), vec![needed(*jobs)])).collect();
    let heads = vec![full_label(view, found.fee), view.attr(text::FRONTIER_JOBS)];
    // With fewer jobs than a wage needs, its deal leaves no more than it can pay.
    let is_wage = view.scenario().deals[to].basis == Basis::Wage;
    let less = if is_wage { text::frontier_more_if } else { text::frontier_more };
    let legend = row(vec![
        of("span", view.class(to)).add(of("i", "fill")).say(text::frontier_more(view.lang, view.name(to)).text()).into(),
        of("span", view.class(view.comparison.from))
            .add(of("i", "fill"))
            .say(less(view.lang, view.name(view.comparison.from)).text())
            .into(),
    ]);
    of("figure", "along frontier")
        .with("aria-label", &label)
        .add(el("figcaption").add(el("h3").say(&label)).add(of("p", "legend").add(legend)))
        .add(of("div", "plot").add(drawing).add(slider(view, found.fee, found.span, &full_label(view, found.fee))))
        .add(ends(view, found.fee, found.span))
        .add(of("p", "crossings").say(text::frontier_now(view.lang, told(found.fee, fee), format::percent(volume)).text()))
        .add(as_table(view, plain_table(&label, heads, rows)))
        .into()
}
