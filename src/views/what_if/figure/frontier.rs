//! Chart of the jobs that are needed at each fee: above the line the second deal leaves more.

use coop_or_gig_engine::axis::ticks;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input};
use coop_or_gig_engine::money::Ratio;
use coop_or_gig_engine::sensitivity::{self, Frontier};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::chart::line::Frame;
use crate::components::table::plain_table;
use crate::components::text::changing;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::answer::headline;
use crate::views::what_if::figure::axis::{at_first, number, without_unit};
use crate::views::what_if::figure::plot::{plot, Plot};
use crate::views::what_if::figure::sides::{self, own_share, Side};
use crate::views::what_if::findings;

/// Most jobs shown, as a part of those of the other deal.
const MOST: Ratio = Ratio::percent(150);
/// Height that a name takes up within its field, as a part of the most jobs.
const NAME: i64 = 3;

/// The jobs that are needed at each fee, with what stands under the chart.
pub(crate) fn frontier(view: &View, fee: Input, under: Html) -> Html {
    let Some(found) = sensitivity::frontier(view.scenario(), fee, at_first(view, fee)) else { return Html::default() };
    let Some(title) = findings::fee(view) else { return Html::default() };
    let fee = number(Field::from(found.fee).get(view.scenario()));
    // Told against the jobs of the other deal, as what is needed is.
    let volume = own_share(view);
    let now = text::frontier_now(view.lang, without_unit(view, found.fee, fee), format::percent(volume)).text();
    let percent = |ratio| format::whole_percent(Ratio(ratio));
    let frame = Frame { x: found.span, y: (0, MOST.0) };
    let heights = heights(&found);
    let names = [
        (Side::To, sides::name(view, Side::To), place(frame, &heights, (fee, volume.0), true)),
        (Side::From, sides::name_below(view), place(frame, &heights, (fee, volume.0), false)),
    ];
    let inside = |(side, name, place): &(Side, AttrValue, Option<&'static str>)| {
        place.map(|place| html! { <p class={classes!("field-name", sides::class(view, *side), place)} aria-hidden="true">{ changing(name.clone()) }</p> })
    };
    // A name that its field has no room for stands above the chart.
    let outside = |(side, name, place): &(Side, AttrValue, Option<&'static str>)| {
        place
            .is_none()
            .then(|| html! { <span class={classes!(sides::class(view, *side), "shaded")}>{ changing(name.clone()) }</span> })
    };
    let above: Vec<Html> = names.iter().filter_map(outside).collect();
    let label = full_label(view, found.fee);
    let content = Plot {
        class: "along frontier",
        title,
        condition: headline::promise(view),
        sides: html! {
            <>
                { for (view.deals().len() > 2).then(|| sides::letters(view)) }
                if !above.is_empty() {
                    <p class="sides">{ for above }</p>
                }
            </>
        },
        upright: view.attr(text::FRONTIER_JOBS),
        frame: None,
        drawing: drawing(view, frame, &heights, (fee, volume.0), |value| without_unit(view, found.fee, value)),
        over: html! { <>{ for names.iter().filter_map(inside) }</> },
        longest: (0, ticks(0, MOST.0).map(|tick| percent(tick).chars().count()).max().unwrap_or(0)),
        said: html! { <p key={&*now} class="crossings">{ now }</p> },
        under,
        table: table(view, &found, &label),
    };
    plot(view, found.fee, found.span, content)
}

/// Points of the line, which runs along the edge where no number of jobs would do, or any would.
fn heights(found: &Frontier) -> Vec<(i64, i64)> {
    let height = |needed: Threshold<Ratio>| match needed {
        Threshold::AtLeast(volume) => volume.0.min(MOST.0),
        Threshold::AtMost(_) | Threshold::Always => 0,
        Threshold::Never => MOST.0,
    };
    found.points.iter().map(|(fee, needed)| (*fee, height(*needed))).collect()
}

/// Place of a name at the edge of its field, above or below the line: one that neither the line nor the dot reaches. `None` where
/// there is none.
fn place(frame: Frame, heights: &[(i64, i64)], dot: (i64, i64), is_above: bool) -> Option<&'static str> {
    let (low, width) = (frame.x.0, frame.x.1 - frame.x.0);
    let room = frame.y.1 / NAME;
    let is_free = |height: i64| if is_above { height <= frame.y.1 - room } else { height >= room };
    let places = if is_above {
        [("upper start", 0), ("upper end", 2), ("upper centre", 1)]
    } else {
        [("lower end", 2), ("lower start", 0), ("lower centre", 1)]
    };
    let fits = |(_, quarter): &(&str, i64)| {
        let (from, to) = (low + width / 4 * quarter, low + width / 4 * (quarter + 2));
        let is_within = |fee: i64| (from..=to).contains(&fee);
        heights.iter().filter(|(fee, _)| is_within(*fee)).all(|(_, height)| is_free(*height))
            && (!is_within(dot.0) || is_free(dot.1))
    };
    places.into_iter().find(fits).map(|(class, _)| class)
}

/// Fields in which each deal leaves more, the line between them, and a dot where the scenario stands.
fn drawing(view: &View, frame: Frame, heights: &[(i64, i64)], (fee, volume): (i64, i64), written: impl Fn(i64) -> String) -> Html {
    let corners = |y: i64| [(frame.x.1, y), (frame.x.0, y)];
    let area = |class, fill, y| frame.area(class, fill, heights.iter().copied().chain(corners(y)));
    let (from, to) = (view.comparison.from, view.comparison.to);
    let hatch = view.id("wide-hatch");
    // The lines are stretched with the drawing, so the hatch is a wide one.
    let wide = html! {
        <defs>
            <pattern id={&hatch} width="24" height="60" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
                <rect class="hatch" width="8" height="60" />
            </pattern>
        </defs>
    };
    let fill = Some(format!("url(#{hatch})"));
    let line = frame.line("edge", heights.iter().copied());
    let areas = vec![wide, area(view.class(to), None, frame.y.1), area(view.class(from), None, 0), area("over", fill, 0), line];
    let x = frame.left(fee);
    let level = findings::level_fee(view).filter(|level| (frame.x.0..=frame.x.1).contains(level));
    let mark = |level: i64| {
        let left = frame.left(level);
        html! { <>{ line::upright("mark", &left) }{ line::dot("crossing", &left, frame.top(volume.min(frame.y.1))) }</> }
    };
    html! {
        <>
            { line::lines(areas) }
            { frame.rules(|ratio| format::whole_percent(Ratio(ratio))) }
            { for level.map(mark) }
            { line::upright("now", &x) }
            { line::dot("here", &x, frame.top(volume.min(frame.y.1))) }
            { frame.feet(level.map(|level| (level, written(level))).into_iter().collect(), &written, false) }
        </>
    }
}

/// Jobs that are needed, in a table's few words: a part of those of the other deal, any, or none that would do.
pub(crate) fn jobs_needed(view: &View, needed: Threshold<Ratio>) -> String {
    match needed {
        Threshold::AtLeast(volume) => format::percent_at_least(volume),
        Threshold::AtMost(_) | Threshold::Always => view.text(text::FRONTIER_ANY).to_owned(),
        Threshold::Never => view.text(text::FRONTIER_NONE).to_owned(),
    }
}

/// Table of every other point: a fee, and the jobs that are needed.
fn table(view: &View, found: &Frontier, label: &AttrValue) -> Html {
    let row = |(fee, jobs): &(i64, Threshold<Ratio>)| (without_unit(view, found.fee, *fee), vec![jobs_needed(view, *jobs)]);
    let heads = vec![full_label(view, found.fee), view.attr(text::FRONTIER_JOBS)];
    plain_table(label, heads, found.points.iter().step_by(2).map(row).collect())
}
