//! Findings along a figure, each as the title of its chart: on which of its values the second deal is ahead.

use coop_or_gig_engine::break_even::Fee;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::money::Ratio;
use coop_or_gig_engine::sensitivity::Curve;
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Lang, Message};
use crate::view::View;
use crate::views::answer::compared;
use crate::views::what_if::figure::curve::told;
use crate::views::what_if::figure::sides::{own_share, turn};
use crate::views::why::break_evens;

/// Finding of the chart along a figure.
pub(crate) fn along(view: &View, curve: &Curve) -> AttrValue {
    if curve.input == Input::Term(view.comparison.to, Term::Volume) {
        jobs(view)
    } else {
        figure(view, curve)
    }
}

/// The jobs that the second deal must bring. Those that a wage must be earned from count as the answer counts them.
fn jobs(view: &View) -> AttrValue {
    let (lang, comparison) = (view.lang, &view.comparison);
    let (level, needed) = (comparison.volume.threshold, comparison.needed.threshold);
    let brings_nothing = view.scenario().deals[comparison.from].volume == Ratio::ZERO && comparison.from != comparison.to;
    if brings_nothing && level == Threshold::Never {
        return view.attr(text::NEEDS_NOTHING);
    }
    if !compared::app_to_coop(view) {
        // Where no number of jobs carries a promise, the condition beside the title says so.
        let found = if needed == Threshold::Never { level } else { needed };
        return match found {
            Threshold::AtLeast(share) if !comparison.needed.fits => {
                text::needs_second_toomuch(lang, format::percent_at_least(share)).text()
            }
            Threshold::AtLeast(share) => text::needs_second_least(lang, format::percent_at_least(share)).text(),
            Threshold::AtMost(share) => text::needs_second_most(lang, format::percent_at_most(share)).text(),
            Threshold::Always => view.attr(text::NEEDS_SECOND_ALWAYS),
            Threshold::Never => view.attr(text::NEEDS_SECOND_NEVER),
        };
    }
    let told = |sentence: fn(Lang, i64, String) -> Message, jobs: i64| sentence(lang, jobs, format::whole(jobs)).text();
    let at_least = |share: Ratio| share.0.saturating_add(9_999) / 10_000;
    // Jobs that the co-op does not bring now are told as what would be.
    let brings = own_share(view);
    match needed {
        Threshold::AtLeast(share) if comparison.needed.fits && brings < share => {
            told(if needed == level { text::jobs_least_if } else { text::jobs_paid_if }, at_least(share))
        }
        Threshold::AtMost(share) if brings > share => told(text::jobs_most_if, share.0 / 10_000),
        Threshold::AtLeast(share) if !comparison.needed.fits => told(text::jobs_too_many, at_least(share)),
        Threshold::AtLeast(share) if needed != level => told(text::jobs_paid, at_least(share)),
        Threshold::AtLeast(share) => told(text::jobs_least, at_least(share)),
        Threshold::AtMost(share) => told(text::jobs_most, share.0 / 10_000),
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
        [] => {
            let mut leads = curve.points.iter().map(|point| point.take_home[to] - point.take_home[from]);
            let is_same = leads.clone().all(|lead| lead.pence() == 0);
            let is_second = leads.any(|lead| lead.pence() > 0);
            view.attr(match (is_same, is_second, plain) {
                (true, ..) => text::FIGURE_SAME,
                (_, true, true) => text::FIGURE_COOP_ALL,
                (_, false, _) if compared::app_to_coop(view) => text::FIGURE_APP_ALL,
                (_, true, false) => text::FIGURE_SECOND_ALL,
                (_, false, _) => text::FIGURE_FIRST_ALL,
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
    fn jobs_that_are_not_brought_are_told_as_what_would_be() {
        let told = |lang, link: &str| jobs(&view(lang, link)).to_string();
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
