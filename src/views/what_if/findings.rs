//! Findings along a figure, each as the title of its chart: on which of its values the second deal is ahead.

use coop_or_gig_engine::break_even::Fee;
use coop_or_gig_engine::compare::{self, Verdict};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::money::Ratio;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::sensitivity::{Curve, Point};
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Lang, Message};
use crate::view::View;
use crate::views::answer::{compared, headline};
use crate::views::what_if::figure::curve::told;
use crate::views::what_if::figure::sides::{own_share, turn};
use crate::views::why::break_evens;

/// Finding of the chart along a figure.
pub(crate) fn along(view: &View, curve: &Curve) -> AttrValue {
    if curve.input == Input::Term(view.comparison.to, Term::Volume) {
        jobs(view, is_same(view, curve))
    } else {
        figure(view, curve)
    }
}

/// True where both deals leave the same all along a figure, but for pence that no amount shows.
fn is_same(view: &View, curve: &Curve) -> bool {
    let unseen = if view.state.period == Period::Hour { 0 } else { 49 };
    let lead = |point: &Point| point.take_home[view.comparison.to] - point.take_home[view.comparison.from];
    curve.points.iter().all(|point| lead(point).pence().abs() <= unseen)
}

/// The jobs that the second deal must bring. Those that a wage must be earned from count as the answer counts them. `is_same` where
/// both leave the same whatever it brings.
fn jobs(view: &View, is_same: bool) -> AttrValue {
    let (lang, comparison) = (view.lang, &view.comparison);
    let (level, needed) = (comparison.volume.threshold, comparison.needed.threshold);
    if headline::brings_nothing(view) && needed == Threshold::Never {
        return view.attr(text::NEEDS_NOTHING);
    }
    if !compared::app_to_coop(view) {
        // Where no number of jobs carries a promise, the condition beside the title says so.
        let found = if needed == Threshold::Never { level } else { needed };
        return match found {
            Threshold::AtLeast(share) if !comparison.needed.fits => {
                text::needs_second_toomuch(lang, format::of_hundred_at_least(share)).text()
            }
            Threshold::AtLeast(share) => text::needs_second_least(lang, format::of_hundred_at_least(share)).text(),
            Threshold::AtMost(share) => text::needs_second_most(lang, format::of_hundred_at_most(share)).text(),
            Threshold::Always if is_same => view.attr(text::FIGURE_SAME),
            Threshold::Always => view.attr(text::NEEDS_SECOND_ALWAYS),
            Threshold::Never => view.attr(text::NEEDS_SECOND_NEVER),
        };
    }
    let told = |sentence: fn(Lang, i64, String) -> Message, jobs: i64| sentence(lang, jobs, format::whole(jobs)).text();
    let at_least = |share: Ratio| share.0.saturating_add(9_999) / 10_000;
    // Jobs that the co-op does not bring now are told as what would be.
    let brings = own_share(view);
    let is_level = comparison.verdict == Verdict::Same && needed == level && comparison.needed.fits;
    match needed {
        // What the answer calls about the same is not ahead.
        Threshold::AtLeast(share) if is_level => text::needs_same_least(lang, format::of_hundred_at_least(share)).text(),
        Threshold::AtMost(share) if is_level => text::needs_same_least(lang, format::of_hundred_at_most(share)).text(),
        Threshold::AtLeast(share) if comparison.needed.fits && brings < share => {
            told(if needed == level { text::jobs_least_if } else { text::jobs_paid_if }, at_least(share))
        }
        Threshold::AtMost(share) if brings > share => told(text::jobs_most_if, share.0 / 10_000),
        Threshold::AtLeast(share) if !comparison.needed.fits => told(text::jobs_too_many, at_least(share)),
        Threshold::AtLeast(share) if needed != level => told(text::jobs_paid, at_least(share)),
        Threshold::AtLeast(share) => told(text::jobs_least, at_least(share)),
        Threshold::AtMost(share) => told(text::jobs_most, share.0 / 10_000),
        Threshold::Always if is_same => view.attr(text::FIGURE_SAME),
        Threshold::Always => view.attr(text::JOBS_ALWAYS),
        Threshold::Never if level == Threshold::Never => view.attr(text::JOBS_NEVER),
        Threshold::Never => view.attr(text::JOBS_UNPAID),
    }
}

/// The values of any other figure on which the second deal is ahead.
fn figure(view: &View, curve: &Curve) -> AttrValue {
    let (lang, plain) = (view.lang, compared::platform_to_coop(view));
    let (from, to) = (view.comparison.from, view.comparison.to);
    let turns: Vec<(i64, bool)> = curve.crossings.iter().filter_map(turn).collect();
    let value = |(value, up): &(i64, bool)| told(view, curve.input, *value, *up);
    match turns.as_slice() {
        _ if is_same(view, curve) => view.attr(text::FIGURE_SAME),
        [] => {
            let is_second = curve.points.iter().any(|point| point.take_home[to] > point.take_home[from]);
            // What cannot be paid is no lead.
            let is_promised = headline::lacks_pay(view, if is_second { to } else { from });
            let is_app = compared::app_to_coop(view);
            view.attr(match is_second {
                true if plain && is_promised => text::FIGURE_COOP_PROMISED,
                true if plain => text::FIGURE_COOP_ALL,
                true => text::FIGURE_SECOND_ALL,
                false if is_app && is_promised => text::FIGURE_APP_PROMISED,
                false if is_app => text::FIGURE_APP_ALL,
                false => text::FIGURE_FIRST_ALL,
            })
        }
        [turn] => {
            let sentence = match (turn.1, plain) {
                (true, true) => text::figure_coop_from,
                (false, true) => text::figure_coop_to,
                (true, false) => text::figure_second_from,
                (false, false) => text::figure_second_to,
            };
            sentence(lang, value(turn)).text()
        }
        turns => text::figure_turns(lang, turns.iter().map(value).collect::<Vec<_>>().join(", ")).text(),
    }
}

/// The fee, or the wage, at which both deals leave the same. `None` where there is no pack for the tax year.
pub(crate) fn fee(view: &View) -> Option<AttrValue> {
    compare::break_evens(view.scenario()).map(|found| break_evens::fee(view, &found))
}

/// The fee up to which the second deal leaves as much with its jobs as they are, in the scale of its field. `None` where none is,
/// or where a wage stands instead, which must be earned first.
pub(crate) fn level_fee(view: &View) -> Option<i64> {
    match compare::break_evens(view.scenario())?.fee {
        Fee::Percent(Threshold::AtMost(fee)) => Some(fee.0),
        Fee::Flat(Threshold::AtMost(fee)) => Some(fee.pence()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::more::export::tests::view;

    #[test]
    fn jobs_are_told_as_the_answer_tells_them() {
        let told = |link: &str, is_same| jobs(&view(Lang::En, link), is_same).to_string();
        // Of two deals of a kind: jobs for every 100, not per cent of them.
        let swapped = told("v=1&preset=private-hire&from=2&to=1", false);
        assert_eq!(swapped, "The second leaves you at least as much from 122 jobs for every 100 the first brings.");
        // Beside an app that brings none no number is told, of a wage either.
        let nothing = told("v=1&preset=courier&1.volume=0", false);
        assert!(nothing.starts_with("The first brings no jobs on these figures"), "{nothing}");
        // What the answer calls about the same is not ahead.
        let alike = "v=1&preset=black-cab&1.fee=20&2.fee=20&2.flat=0&2.subscription=0";
        assert_eq!(told(alike, false), "The co-op matches the app when it brings 100 jobs for every 100 the app brings.");
        assert_eq!(told("v=1&preset=photographer&jobs=0", true), "Both leave you the same at every value shown.");
    }

    #[test]
    fn jobs_that_are_not_brought_are_told_as_what_would_be() {
        let told = |lang, link: &str| jobs(&view(lang, link), false).to_string();
        let now = "v=1&preset=private-hire";
        assert!(told(Lang::En, now).starts_with("The co-op is ahead while it brings at least "), "{}", told(Lang::En, now));
        let few = format!("{now}&2.volume=50");
        assert!(told(Lang::En, &few).starts_with("The co-op would be ahead if it brought at least "), "{}", told(Lang::En, &few));
        assert!(told(Lang::Cy, &few).starts_with("Byddai’r gydweithfa ar y blaen pe bai’n cynnig o leiaf "));
        // Of the wage that jobs must earn, too.
        let wage = "v=1&preset=courier&2.volume=50";
        assert!(told(Lang::En, wage).contains(" would be ahead, and could pay what it promises, if "), "{}", told(Lang::En, wage));
    }
}
