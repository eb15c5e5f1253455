//! Sides of a chart: on which values of its figure each of the two deals leaves more, and where neither does what it promises.

use coop_or_gig_engine::choice::{Basis, Kind};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::sensitivity::Curve;
use yew::prelude::*;

use crate::components::text::changing;
use crate::format;
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
        Side::From if compared::platform_to_coop(view) => {
            let app = text::SIDE_APP;
            view.attr(compared::by_name(view, from, [app, text::SIDE_AGENCY, text::SIDE_SITE, text::SIDE_MARKET, app, app, app]))
        }
        Side::To if compared::platform_to_coop(view) => view.attr(text::SIDE_COOP),
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

/// Most letters of a name beside a line.
const MOST_LETTERS: usize = 10;

/// Name of a deal beside its line: short, that of its kind where the reader's own would not fit, or a letter where two are of a kind.
pub(crate) fn line_name(view: &View, place: usize) -> AttrValue {
    if has_letters(view) {
        return ["A", "B", "C", "D"].get(place).map_or_else(AttrValue::default, |letter| AttrValue::Static(letter));
    }
    let name = view.short_name(place);
    if name.chars().count() > MOST_LETTERS {
        view.kind_name(place)
    } else {
        name
    }
}

/// Length of the longest name beside the lines: letters may all stand side by side.
pub(crate) fn longest(view: &View) -> usize {
    if has_letters(view) {
        return view.deals().len() * 2 - 1;
    }
    view.deals().map(|place| line_name(view, place).chars().count()).max().unwrap_or(0)
}

/// Class of a deal's line, its dot and its name: those that the answer does not compare stand back.
pub(crate) fn line_class(view: &View, place: usize) -> &'static str {
    if place == view.comparison.from || place == view.comparison.to {
        view.class(place)
    } else {
        "other"
    }
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

/// Jobs for every 100 that the other deal brings, at a value of the chart of the second deal's jobs: `up` where fewer would not do. `None`
/// on other charts, and where the other brings just the jobs of the week, so that both are one number.
pub(crate) fn of_other(view: &View, input: Input, value: i64, up: bool) -> Option<String> {
    let comparison = &view.comparison;
    let other = view.scenario().deals[comparison.from].volume;
    if input != Input::Term(comparison.to, Term::Volume) || other == Ratio::ONE || other == Ratio::ZERO {
        return None;
    }
    let share = match comparison.volume.threshold {
        // As the answer tells it.
        Threshold::AtLeast(share) if up && (other.share(share).0 - value).abs() <= 1 => share,
        _ => Money(value).as_ratio_of(Money(other.0)),
    };
    Some(if up { format::of_hundred_at_least(share) } else { format::of_hundred_at_most(share) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// The axis is a part of the reader's own week, the answer a part of what the app brings.
    #[test]
    fn jobs_on_the_axis_are_told_beside_those_of_the_other_deal() {
        let jobs = Input::Term(1, Term::Volume);
        let half = view(Lang::En, "v=1&preset=private-hire&1.volume=50");
        assert_eq!(of_other(&half, jobs, 1_000_000, false).as_deref(), Some("200"));
        assert_eq!(of_other(&half, Input::Term(0, Term::Volume), 1_000_000, false), None);
        let Threshold::AtLeast(share) = half.comparison.volume.threshold else { panic!("a least") };
        let value = Ratio::percent(50).share(share).0;
        assert_eq!(of_other(&half, jobs, value, true).as_deref(), Some("93"));
        for none in ["", "&1.volume=0"] {
            assert_eq!(of_other(&view(Lang::En, &format!("v=1&preset=private-hire{none}")), jobs, 1_000_000, true), None);
        }
    }

    #[test]
    fn deals_that_are_not_compared_stand_back_and_long_names_give_way() {
        let carer = view(Lang::En, "v=1&preset=home-carer");
        let classes: Vec<_> = carer.deals().map(|place| line_class(&carer, place)).collect();
        assert_eq!(classes, ["platform", "other", "other", "coop"]);
        let drivers = view(Lang::Cy, "v=1&preset=private-hire");
        assert_eq!((line_name(&drivers, 1), longest(&drivers)), (AttrValue::Static("Cydweithfa"), 10));
        let named = view(Lang::En, "v=1&preset=private-hire&2.name=Valley+Drivers+Together&1.name=Ubiq");
        assert_eq!([0, 1].map(|place| line_name(&named, place).to_string()), ["Ubiq", "Co-op"]);
    }

    #[test]
    fn a_side_is_named_by_what_its_deal_is() {
        for (preset, first) in
            [("private-hire", "app"), ("employed-carer", "agency"), ("photographer", "site"), ("food-producer", "market")]
        {
            let two = view(Lang::En, &format!("v=1&preset={preset}"));
            assert_eq!(name(&two, Side::From), format!("The {first} leaves you more"));
            assert_eq!(name(&two, Side::To), "The co-op leaves you more");
        }
    }

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
