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
    // Names stand above the chart, as those of other charts do: within it, lines would cross them.
    let names = [(Side::To, sides::name(view, Side::To)), (Side::From, sides::name_below(view))];
    let name = |(side, name): (Side, AttrValue)| html! { <span class={classes!(sides::class(view, side), "shaded")}>{ changing(name) }</span> };
    let label = full_label(view, found.fee);
    let content = Plot {
        class: "along frontier",
        title,
        condition: headline::promise(view),
        sides: html! {
            <>
                { for (view.deals().len() > 2).then(|| sides::letters(view)) }
                <p class="sides">{ for names.into_iter().map(name) }</p>
            </>
        },
        upright: view.attr(text::FRONTIER_JOBS),
        frame: None,
        drawing: drawing(view, frame, &heights, (fee, volume.0), |value| without_unit(view, found.fee, value)),
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

/// Jobs that are needed here, and, where that is so, that the hours logged on do not hold them.
fn jobs_that_fit(view: &View, needed: Threshold<Ratio>) -> String {
    let (told, scenario) = (jobs_needed(view, needed), view.scenario());
    let other = scenario.deals[view.comparison.from].volume;
    let engaged = |share: Ratio| scenario.week.busy.of(share.of(other.0));
    match needed {
        Threshold::AtLeast(share) if engaged(share) > Ratio::ONE.0 => text::frontier_too_many(view.lang, told).text().to_string(),
        _ => told,
    }
}

/// Table of every other point: a fee, and the jobs that are needed.
fn table(view: &View, found: &Frontier, label: &AttrValue) -> Html {
    let row = |(fee, jobs): &(i64, Threshold<Ratio>)| (without_unit(view, found.fee, *fee), vec![jobs_that_fit(view, *jobs)]);
    let heads = vec![full_label(view, found.fee), view.attr(text::FRONTIER_JOBS)];
    plain_table(label, heads, found.points.iter().step_by(2).map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// 54% of the hours with customers are all of them at 185.2%, be they the app's own or half the jobs of an app that brings twice.
    #[test]
    fn more_jobs_than_the_hours_hold_are_told_as_that() {
        let told = |lang, figures: &str, percent: i64| {
            let view = view(lang, &format!("v=1&preset=private-hire{figures}"));
            jobs_that_fit(&view, Threshold::AtLeast(Ratio::percent(percent)))
        };
        assert_eq!(told(Lang::En, "", 185), "185%");
        assert_eq!(told(Lang::En, "", 217), "217%, more than fits into your hours");
        assert_eq!(told(Lang::Cy, "", 217), "217%, mwy nag sy’n ffitio yn eich oriau");
        assert_eq!(told(Lang::En, "&1.volume=200", 93), "93%, more than fits into your hours");
        assert_eq!(told(Lang::En, "&1.volume=50", 217), "217%");
    }
}
