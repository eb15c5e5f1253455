//! Sides of a chart: on which values of its figure each of the two deals leaves more, and where neither does what it promises.

use coop_or_gig_engine::choice::{Basis, Kind};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::sensitivity::Curve;
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::compared;

/// Side of a chart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The deal compared from leaves more.
    From,
    /// The deal compared with leaves more.
    To,
    /// The deal that would leave more gets too little work to pay what it promises.
    Short,
}

/// Stretch of a figure's values that is on one side.
pub(crate) struct Stretch {
    pub(crate) values: (i64, i64),
    pub(crate) side: Side,
}

/// Value where the lead turns, and whether the second deal leads above it. `None` where it never turns.
pub(crate) fn turn(crossing: &Threshold<i64>) -> Option<(i64, bool)> {
    match crossing {
        Threshold::AtLeast(value) => Some((*value, true)),
        Threshold::AtMost(value) => Some((*value, false)),
        Threshold::Always | Threshold::Never => None,
    }
}

/// The stretches of a curve, from left to right.
pub(crate) fn stretches(view: &View, curve: &Curve, axis: (i64, i64)) -> Vec<Stretch> {
    let (from, to) = (view.comparison.from, view.comparison.to);
    let turns: Vec<(i64, bool)> = curve.crossings.iter().filter_map(turn).collect();
    let winner = |is_second: bool| if is_second { Side::To } else { Side::From };
    let leads = |point: usize| curve.points[point].take_home[to] >= curve.points[point].take_home[from];
    let first = turns.first().map_or_else(|| leads(curve.points.len() / 2), |(_, up)| !up);
    let mut found = vec![Stretch { values: axis, side: winner(first) }];
    for (value, up) in turns {
        if let Some(last) = found.last_mut() {
            last.values.1 = value;
        }
        found.push(Stretch { values: (value, axis.1), side: winner(up) });
    }
    let by_pay = |stretch: Stretch, side: Side, place: usize| {
        if stretch.side == side {
            by_pay(curve, &stretch, place)
        } else {
            vec![stretch]
        }
    };
    let found = found.into_iter().flat_map(|stretch| by_pay(stretch, Side::From, from));
    let Some(least) = paid_from(view, curve.input) else {
        return found.flat_map(|stretch| by_pay(stretch, Side::To, to)).collect();
    };
    let cut = |Stretch { values: (low, high), side }: Stretch| {
        let parts = match side {
            Side::To => vec![((low, high.min(least)), Side::Short), ((low.max(least), high), Side::To)],
            _ => vec![((low, high), side)],
        };
        parts.into_iter().filter(|((low, high), _)| low < high).map(|(values, side)| Stretch { values, side })
    };
    found.flat_map(cut).collect()
}

/// Parts of a stretch on which the deal at a place leaves more: those where it can pay what it promises, and those where it cannot.
fn by_pay(curve: &Curve, Stretch { values: (low, high), side }: &Stretch, place: usize) -> Vec<Stretch> {
    let mut parts = vec![Stretch { values: (*low, *high), side: *side }];
    for (number, point) in curve.points.iter().filter(|point| (low..=high).contains(&&point.value)).enumerate() {
        let side = if point.unpaid[place] { Side::Short } else { *side };
        let Some(last) = parts.last_mut().filter(|last| last.side != side) else { continue };
        if number == 0 {
            last.side = side;
        } else {
            last.values.1 = point.value;
            parts.push(Stretch { values: (point.value, *high), side });
        }
    }
    parts
}

/// Jobs of its own from which the deal compared with can pay what it promises, on the chart of those: more than can be where none
/// are enough. `None` on other charts, and where it promises nothing that it must earn first.
pub(crate) fn paid_from(view: &View, input: Input) -> Option<i64> {
    let comparison = &view.comparison;
    if input != Input::Term(comparison.to, Term::Volume) || comparison.needed.threshold == comparison.volume.threshold {
        return None;
    }
    match comparison.needed.threshold {
        Threshold::AtLeast(share) => Some(Money(view.scenario().deals[comparison.from].volume.0).share(share).pence()),
        Threshold::Never => Some(i64::MAX),
        Threshold::Always | Threshold::AtMost(_) => None,
    }
}

/// Name of a side.
pub(crate) fn name(view: &View, side: Side) -> AttrValue {
    let (from, to) = (view.comparison.from, view.comparison.to);
    match side {
        Side::Short => view.attr(text::SIDE_SHORT),
        // Of several deals, another may leave more than both.
        Side::From | Side::To if view.deals().len() > 2 => {
            let (more, less) = if side == Side::From { (from, to) } else { (to, from) };
            text::side_pair(view.lang, line_name(view, more), line_name(view, less)).text()
        }
        Side::From | Side::To if compared::app_to_coop(view) => {
            view.attr(if side == Side::From { text::SIDE_APP } else { text::SIDE_COOP })
        }
        Side::From => text::side_more(view.lang, view.name(from)).text(),
        Side::To => text::side_more(view.lang, view.name(to)).text(),
    }
}

/// Name of the side below the line of jobs that are needed: with fewer than a wage needs, its deal leaves no more than it can pay.
pub(crate) fn name_below(view: &View) -> AttrValue {
    let (from, to) = (view.comparison.from, view.comparison.to);
    match (view.scenario().deals[to].basis, compared::app_to_coop(view)) {
        (Basis::Wage, _) if view.deals().len() > 2 => {
            text::side_pair_or_unpaid(view.lang, line_name(view, from), line_name(view, to)).text()
        }
        (Basis::Wage, true) => view.attr(text::SIDE_APP_OR_UNPAID),
        (Basis::Wage, false) => text::side_more_or_unpaid(view.lang, view.name(from)).text(),
        (Basis::Fares, _) => name(view, Side::From),
    }
}

/// Class of a side, for its colour. A side on which nobody leaves what is promised has none.
pub(crate) fn class(view: &View, side: Side) -> &'static str {
    match side {
        Side::From => view.class(view.comparison.from),
        Side::To => view.class(view.comparison.to),
        Side::Short => "unknown",
    }
}

/// True where a side is shaded: where the other deal wins, and where a wage is not earned.
pub(crate) fn is_shaded(side: Side) -> bool {
    side != Side::To
}

/// Names of the sides above the chart, from left to right: each side once.
pub(crate) fn names(view: &View, stretches: &[Stretch]) -> Html {
    let mut sides: Vec<Side> = Vec::new();
    for Stretch { side, .. } in stretches {
        if !sides.contains(side) {
            sides.push(*side);
        }
    }
    let name = |side: Side| {
        let shaded = is_shaded(side).then_some("shaded");
        html! { <span class={classes!(class(view, side), shaded)}>{ changing(name(view, side)) }</span> }
    };
    html! { <p class="sides">{ for sides.into_iter().map(name) }</p> }
}

/// Name of a deal beside its line: short, or a letter where its name would not fit.
pub(crate) fn line_name(view: &View, place: usize) -> AttrValue {
    if has_letters(view) {
        return ["A", "B", "C", "D"].get(place).map_or_else(AttrValue::default, |letter| AttrValue::Static(letter));
    }
    view.short_name(place)
}

/// True where lines have letters for names.
pub(crate) fn has_letters(view: &View) -> bool {
    let kinds = |kind: Kind| view.deals().filter(|place| view.scenario().deals[*place].kind == kind).count();
    kinds(Kind::Platform) > 1 || kinds(Kind::Coop) > 1
}

/// Letters of the lines with the deals' names; nothing where the names themselves stand there.
pub(crate) fn letters(view: &View) -> Html {
    let letter = |place: usize| {
        html! { <li class={view.class(place)}><b translate="no">{ line_name(view, place) }</b><span translate="no">{ " " }</span>{ changing(view.name(place)) }</li> }
    };
    if has_letters(view) {
        html! { <ul class="letters">{ for view.deals().map(letter) }</ul> }
    } else {
        Html::default()
    }
}

/// Jobs of the deal compared with, as a part of those of the other.
pub(crate) fn own_share(view: &View) -> Ratio {
    let [own, other] = [view.comparison.to, view.comparison.from].map(|place| view.scenario().deals[place].volume);
    Money(own.0).as_ratio_of(Money(other.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn of_several_deals_a_side_is_one_of_the_pair_alone() {
        let drivers = view(Lang::En, "v=1&preset=private-hire&deals=4");
        assert_eq!(name(&drivers, Side::To), "B leaves you more than A");
        assert_eq!(name_below(&drivers), "A leaves you more than B");
        let courier = view(Lang::Cy, "v=1&preset=courier&deals=3");
        assert_eq!(name(&courier, Side::From), "Yn gadael mwy i chi: A, nid B");
        assert_eq!(name_below(&courier), "Yn gadael mwy i chi: A, nid B; neu nid yw’r cyflog yn cael ei ennill");
    }
}
