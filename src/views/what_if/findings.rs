//! Findings along a figure, each as the title of its chart: on which of its values the second deal is ahead.

use coop_or_gig_engine::break_even::Fee;
use coop_or_gig_engine::choice::SoldBy;
use coop_or_gig_engine::compare::{self, Verdict};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Input, Shared, Term};
use coop_or_gig_engine::money::Ratio;
use coop_or_gig_engine::sensitivity::{Curve, Point};
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Lang, Message};
use crate::view::View;
use crate::views::answer::{compared, headline};
use crate::views::what_if::figure::curve::told;
use crate::views::what_if::figure::sides::{own_share, turn};
use crate::views::why::fee_limit;

/// Finding of the chart along a figure.
pub(crate) fn along(view: &View, curve: &Curve) -> AttrValue {
    if curve.input == Input::Term(view.comparison.to, Term::Volume) {
        jobs(view, is_same(view, curve))
    } else {
        figure(view, curve)
    }
}

/// Verdict on the deals compared at a point of a curve.
fn verdict(view: &View, point: &Point) -> Verdict {
    point.verdict(view.scenario().pair(), view.state.period)
}

/// True where both deals leave about the same all along a figure.
pub(crate) fn is_same(view: &View, curve: &Curve) -> bool {
    curve.points.iter().all(|point| verdict(view, point) == Verdict::Same)
}

/// Sentences on the jobs of a co-op beside an agency, a site and a market, and on those of the second of two deals of a kind.
type JobsSentences = [fn(Lang, AttrValue) -> Message; 4];
const LEAST: JobsSentences = [text::needs_agency_least, text::needs_site_least, text::needs_market_least, text::needs_second_least];
const PAID: JobsSentences = [text::needs_agency_paid, text::needs_site_paid, text::needs_market_paid, text::needs_second_paid];
const TOO_MUCH: JobsSentences =
    [text::needs_agency_toomuch, text::needs_site_toomuch, text::needs_market_toomuch, text::needs_second_toomuch];
const MOST: JobsSentences = [text::needs_agency_most, text::needs_site_most, text::needs_market_most, text::needs_second_most];

/// The jobs that the second deal must bring. Those that a wage must be earned from count as the answer counts them. `is_same` where
/// both leave the same whatever it brings.
fn jobs(view: &View, is_same: bool) -> AttrValue {
    let (lang, comparison) = (view.lang, &view.comparison);
    let (level, needed) = (comparison.volume.threshold, comparison.needed.threshold);
    if headline::brings_nothing(view) && needed == Threshold::Never {
        return view.attr(text::NEEDS_NOTHING);
    }
    // What the answer calls about the same is not ahead, and need not catch up.
    let is_level = comparison.verdict == Verdict::Same && needed == level;
    // Jobs that the deal does not bring now are told as what would be.
    let brings = own_share(view);
    let is_beyond = |share: Ratio| !comparison.needed.fits && !is_level && brings < share;
    if !compared::app_to_coop(view) {
        // Where no number of jobs carries a promise, the condition beside the title says so.
        let found = if needed == Threshold::Never { level } else { needed };
        let plain = compared::platform_to_coop(view);
        let by = |told: &JobsSentences, share: AttrValue| {
            let [agency, site, market, second] = *told;
            let first = comparison.from;
            let named =
                if plain { compared::by_name(view, first, [second, agency, site, market, second, second, second]) } else { second };
            named(lang, share).text()
        };
        return match found {
            Threshold::AtLeast(share) if is_beyond(share) => by(&TOO_MUCH, format::of_hundred_at_least(share).into()),
            Threshold::AtLeast(share) if found != level => by(&PAID, format::of_hundred_at_least(share).into()),
            Threshold::AtLeast(share) => by(&LEAST, format::of_hundred_at_least(share).into()),
            Threshold::AtMost(share) => by(&MOST, format::of_hundred_at_most(share).into()),
            Threshold::Always if is_same => view.attr(text::FIGURE_SAME),
            Threshold::Always => view.attr(if plain { text::JOBS_ALWAYS } else { text::NEEDS_SECOND_ALWAYS }),
            Threshold::Never => view.attr(if plain { text::NEEDS_COOP_NEVER } else { text::NEEDS_SECOND_NEVER }),
        };
    }
    let told = |sentence: fn(Lang, String) -> Message, jobs: i64| sentence(lang, format::whole(jobs)).text();
    let at_least = |share: Ratio| share.0.saturating_add(9_999) / 10_000;
    match needed {
        Threshold::AtLeast(share) if is_level => text::needs_same_least(lang, format::of_hundred_at_least(share)).text(),
        Threshold::AtMost(share) if is_level => text::needs_same_least(lang, format::of_hundred_at_most(share)).text(),
        Threshold::AtLeast(share) if comparison.needed.fits && brings < share => {
            told(if needed == level { text::jobs_least_if } else { text::jobs_paid_if }, at_least(share))
        }
        Threshold::AtMost(share) if brings > share => told(text::jobs_most_if, share.0 / 10_000),
        Threshold::AtLeast(share) if is_beyond(share) => told(text::jobs_too_many, at_least(share)),
        Threshold::AtLeast(share) if needed != level => told(text::jobs_paid, at_least(share)),
        Threshold::AtLeast(share) => told(text::jobs_least, at_least(share)),
        Threshold::AtMost(share) => told(text::jobs_most, share.0 / 10_000),
        Threshold::Always if is_same => view.attr(text::FIGURE_SAME),
        Threshold::Always => view.attr(text::JOBS_ALWAYS),
        Threshold::Never if level == Threshold::Never => view.attr(text::JOBS_NEVER),
        Threshold::Never if view.scenario().week.sold_by == SoldBy::Job => {
            text::jobs_unpaid_minutes(lang, headline::job_minutes(view)).text()
        }
        Threshold::Never => view.attr(text::JOBS_UNPAID),
    }
}

/// The values of any other figure on which the second deal is ahead.
fn figure(view: &View, curve: &Curve) -> AttrValue {
    let (lang, plain) = (view.lang, compared::platform_to_coop(view));
    let (from, to) = (view.comparison.from, view.comparison.to);
    let turns: Vec<(i64, bool)> = curve.crossings.iter().filter_map(turn).collect();
    let value = |(value, up): &(i64, bool)| told(view, curve.input, *value, *up);
    // What cannot be paid is no lead.
    let promises_more = |place: usize, other: usize| {
        curve.points.iter().any(|point| point.unpaid[place] && point.take_home[place] > point.take_home[other])
    };
    match turns.as_slice() {
        _ if is_same(view, curve) => view.attr(text::FIGURE_SAME),
        [] => {
            let is_second = curve.points.iter().any(|point| verdict(view, point) == Verdict::To);
            let (ahead, behind) = if is_second { (to, from) } else { (from, to) };
            if promises_more(ahead, behind) {
                return text::figure_promised_all(lang, view.name(ahead)).text();
            }
            let is_app = compared::app_to_coop(view);
            view.attr(match is_second {
                true if plain => text::FIGURE_COOP_ALL,
                true => text::FIGURE_SECOND_ALL,
                false if is_app => text::FIGURE_APP_ALL,
                false if plain => text::FIGURE_COOP_NONE,
                false => text::FIGURE_FIRST_ALL,
            })
        }
        [turn] if promises_more(to, from) => {
            let sentence = if turn.1 { text::figure_promised_from } else { text::figure_promised_to };
            sentence(lang, value(turn), view.name(to)).text()
        }
        [turn] => {
            let is_busy = curve.input == Input::Shared(Shared::Busy);
            let sentence = match (turn.1, plain) {
                (true, true) if is_busy => text::figure_coop_busy,
                (true, false) if is_busy => text::figure_second_busy,
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
    compare::break_evens(view.scenario()).map(|found| fee_limit::fee(view, &found))
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
    use coop_or_gig_engine::field::Field;
    use coop_or_gig_engine::sensitivity;

    use super::*;
    use crate::views::more::export::tests::view;
    use crate::views::what_if::figure::axis::span;

    #[test]
    fn jobs_are_told_as_the_answer_tells_them() {
        let told = |link: &str, is_same| jobs(&view(Lang::En, link), is_same).to_string();
        // Of two deals of a kind: jobs for every 100, not per cent of them.
        let swapped = told("v=1&preset=private-hire&from=2&to=1", false);
        assert_eq!(swapped, "The second leaves you at least as much from 122 jobs for every 100 the first brings.");
        // Of a wage that the jobs must earn, not of what it leaves.
        let paid = told("v=1&preset=photographer&2.status=employee", false);
        assert!(paid.starts_with("Before its running costs, the co-op leaves you as much, and can pay it, from "), "{paid}");
        // What tells the two apart is named.
        for (preset, what) in [("employed-carer", "agency"), ("photographer", "site"), ("food-producer", "market")] {
            let said = told(&format!("v=1&preset={preset}"), false);
            assert!(said.contains("the co-op") || said.starts_with("The co-op"), "{said}");
            assert!(said.contains(&format!(" jobs for every 100 the {what} brings.")), "{said}");
        }
        // Beside an app that brings none no number is told, of a wage either.
        let nothing = told("v=1&preset=courier&1.volume=0", false);
        assert!(nothing.starts_with("The first brings no jobs on these figures"), "{nothing}");
        // What the answer calls about the same is not ahead.
        let alike = "v=1&preset=black-cab&1.fee=20&2.fee=20&2.flat=0&2.subscription=0";
        assert_eq!(told(alike, false), "The co-op matches the app when it brings 100 jobs for every 100 the app brings.");
        assert_eq!(told("v=1&preset=photographer&jobs=0", true), "Both leave you about the same at every value shown.");
    }

    #[test]
    fn that_no_jobs_would_pay_is_told_of_jobs_as_long_as_these() {
        let told = |lang| jobs(&view(lang, "v=1&preset=courier&hours=12&price=4.31&jobs-an-hour=1.5"), false).to_string();
        let wanted = "The co-op promises more, but while a job takes about 33 minutes, no number of jobs would pay for it.";
        assert_eq!(told(Lang::En), wanted);
        assert!(told(Lang::Cy).contains("tra bo tasg yn cymryd tua 33 munud, ni fyddai unrhyw nifer o dasgau yn talu amdano."));
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
    fn told(link: &str, key: &str) -> String {
        let view = view(Lang::En, link);
        let input = Field::from_key(key).expect("a field").input();
        let curve = sensitivity::curve(view.scenario(), input, span(&view, input), view.state.period).expect("a pack");
        figure(&view, &curve).to_string()
    }

    #[test]
    fn what_is_about_the_same_is_not_ahead_along_a_figure() {
        for key in ["hours", "price"] {
            let said = told("v=1&preset=photographer&1.fee=50&2.fee=50.2&other-costs=0", key);
            assert_eq!(said, "Both leave you about the same at every value shown.", "{key}");
        }
        assert!(told("v=1&preset=private-hire", "hours").starts_with("The co-op is ahead from 16.4"));
        // A part of the time is said to be one.
        assert_eq!(told("v=1&preset=private-hire", "busy"), "The co-op is ahead once 23% of your time is paid work.");
    }

    #[test]
    fn what_is_not_paid_is_not_ahead_along_a_figure() {
        for kinds in ["", "&1.kind=coop", "&2.kind=platform"] {
            let said = told(&format!("v=1&preset=courier&2.wage=30{kinds}"), "hours");
            assert!(said.contains("promises more"), "{kinds}: {said}");
        }
    }
}
