//! Chart of the jobs that are needed at each fee: above the line the second deal leaves more.

use coop_or_gig_engine::choice::Basis;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input};
use coop_or_gig_engine::money::{Money, Ratio};
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
use crate::views::what_if::figure::axis::{at_first, number, without_unit};
use crate::views::what_if::figure::plot::{plot, Plot};

/// Most jobs shown, as a part of those of the other deal.
const MOST: Ratio = Ratio::percent(150);

/// The jobs that are needed at each fee.
pub(crate) fn frontier(view: &View, fee: Input) -> Html {
    let Some(found) = sensitivity::frontier(view.scenario(), fee, at_first(view, fee)) else { return Html::default() };
    let fee = number(Field::from(found.fee).get(view.scenario()));
    // Told against the jobs of the other deal, as what is needed is.
    let [own, other] = [view.scenario().pair().1, view.comparison.from].map(|place| view.scenario().deals[place].volume);
    let volume = Money(own.0).as_ratio_of(Money(other.0));
    let label = text::frontier_title(view.lang, full_label(view, found.fee)).text();
    let now = text::frontier_now(view.lang, without_unit(view, found.fee, fee), format::percent(volume)).text();
    let content = Plot {
        class: "along frontier",
        legend: legend(view),
        frame: None,
        drawing: drawing(view, &found, fee, volume),
        said: html! { <p key={&*now} class="crossings">{ now }</p> },
        table: table(view, &found, &label),
        label,
    };
    plot(view, found.fee, found.span, content)
}

/// Areas in which each deal leaves more, and a dot where the scenario stands between them.
fn drawing(view: &View, found: &Frontier, fee: i64, volume: Ratio) -> Html {
    let most = MOST.0;
    let frame = Frame { x: found.span, y: (0, most) };
    // The line runs along the edge where no number of jobs would do, or any would.
    let height = |needed: Threshold<Ratio>| match needed {
        Threshold::AtLeast(volume) => volume.0.min(most),
        Threshold::AtMost(_) | Threshold::Always => 0,
        Threshold::Never => most,
    };
    let points: Vec<(i64, i64)> = found.points.iter().map(|(fee, needed)| (*fee, height(*needed))).collect();
    let corners = |y: i64| [(found.span.1, y), (found.span.0, y)];
    let area = |class, fill, y| frame.area(class, fill, points.iter().copied().chain(corners(y)));
    let (from, to) = (view.comparison.from, view.scenario().pair().1);
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
    let areas = vec![wide, area(view.class(to), None, most), area(view.class(from), None, 0), area("over", fill, 0)];
    let x = frame.left(fee);
    html! {
        <>
            { line::lines(areas) }
            { frame.rules(|ratio| format::whole_percent(Ratio(ratio))) }
            { line::upright("now", &x) }
            { line::dot("here", &x, frame.top(volume.0.min(most))) }
        </>
    }
}

/// Legend of the chart: each deal's area with what it means.
fn legend(view: &View) -> Html {
    let (from, to) = (view.comparison.from, view.scenario().pair().1);
    // With fewer jobs than a wage needs, its deal leaves no more than it can pay.
    let is_wage = view.scenario().deals[to].basis == Basis::Wage;
    let less = if is_wage { text::frontier_more_if } else { text::frontier_more };
    let entry = |place: usize, said: AttrValue| {
        html! { <span class={view.class(place)}><i class="fill"></i>{ changing(said) }</span> }
    };
    html! {
        <>
            { entry(to, text::frontier_more(view.lang, view.name(to)).text()) }
            { entry(from, less(view.lang, view.name(from)).text()) }
        </>
    }
}

/// Table of every other point: a fee, and the jobs that are needed.
fn table(view: &View, found: &Frontier, label: &AttrValue) -> Html {
    let needed = |needed: Threshold<Ratio>| match needed {
        Threshold::AtLeast(volume) => format::percent_at_least(volume),
        Threshold::AtMost(_) | Threshold::Always => view.text(text::FRONTIER_ANY).to_owned(),
        Threshold::Never => view.text(text::FRONTIER_NONE).to_owned(),
    };
    let row = |(fee, jobs): &(i64, Threshold<Ratio>)| (without_unit(view, found.fee, *fee), vec![needed(*jobs)]);
    let heads = vec![full_label(view, found.fee), view.attr(text::FRONTIER_JOBS)];
    plain_table(label, heads, found.points.iter().step_by(2).map(row).collect())
}
