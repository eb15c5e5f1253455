//! Condition of the answer: what a promise must be earned from, and the jobs that the second deal must bring.

use coop_or_gig_engine::break_even::Volume;
use coop_or_gig_engine::choice::SoldBy;
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::funding::{Funding, Needs};
use coop_or_gig_engine::money::Ratio;
use yew::prelude::*;

use super::{is_loss, missing, pension};
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::compared::{self, app_to_coop, platform_to_coop};
use crate::views::answer::sentence::Sentence;

/// Condition of the answer, its lead with what goes into a pension, and another deal that leaves more than both of those it compares.
pub(crate) fn condition(view: &View) -> Sentence {
    Sentence::All([condition_of_pair(view)].into_iter().chain(pension::counted(view)).chain(compared::most(view)).collect())
}

/// Condition of the answer: what must be earned first, and the jobs the second deal brings.
pub(crate) fn condition_of_pair(view: &View) -> Sentence {
    let (is_loss, is_same) = (is_loss(view), view.comparison.verdict == Verdict::Same);
    // An hour does not leave the same where a week does and the hours differ.
    let is_of_week = !is_loss && is_same && view.comparison.lead_period(view.state.period) != view.state.period;
    let same = is_of_week.then_some(Sentence::Plain(view.lang, text::SAME_A_WEEK));
    // The answer says which deal promises a wage where that is the one ahead; of a loss, neither that nor what is missing.
    Sentence::All(same.into_iter().chain(conditions(view, is_loss || is_same, is_loss, false)).collect())
}

/// Condition of the answer where no answer stands beside it: it names the co-op, and a shortfall is told even where both deals make
/// a loss.
pub(crate) fn condition_alone(view: &View) -> Sentence {
    Sentence::All(conditions(view, true, true, true).collect())
}

/// Sentences on what must be earned, which deal promises that and what is missing for it where those are to be said, and on the jobs.
/// Where both ask for jobs of the second deal, only what asks for more of them is told: the other follows from it.
fn conditions(view: &View, says_who: bool, says_short: bool, is_alone: bool) -> impl Iterator<Item = Sentence> {
    let (funding, most) = (view.comparison.funding, most_jobs(view));
    let who = funding.filter(|_| says_who).and_then(|funding| promises(view, &funding));
    let earned = funding.filter(|_| !matches!(most, Some(Most::Level(_)))).map(|funding| carries(view, &funding));
    let work = match most {
        Some(Most::Earned) => None,
        Some(Most::Level(share)) => {
            let both = if app_to_coop(view) { text::needs_both } else { text::needs_second_paid };
            Some(with_longer(view, Sentence::With(both(view.lang, format::of_hundred_at_least(share)))))
        }
        None => work(view, is_alone),
    };
    let short = if says_short { short(view) } else { None };
    [who, earned, short, work].into_iter().flatten()
}

/// The one of two numbers of jobs that asks for more.
enum Most {
    /// The jobs that carry what the second deal promises.
    Earned,
    /// The jobs from which it leaves as much, as a part of those that the other brings.
    Level(Ratio),
}

/// The larger of the jobs that carry what the second deal promises and of those from which it leaves as much. `None` where not both
/// are told in jobs.
fn most_jobs(view: &View) -> Option<Most> {
    let funding = view.comparison.funding.filter(|_| must_earn_jobs(view))?;
    let (Needs::Jobs { least, .. }, Threshold::AtLeast(share)) = (funding.needs, told_volume(view).threshold) else { return None };
    let scenario = view.scenario();
    let other = scenario.week.hourly_jobs().share(scenario.deals[view.comparison.from].volume);
    Some(if other.share(share) > least { Most::Level(share) } else { Most::Earned })
}

/// A sentence on the jobs that the second deal must bring, and that they take more hours than the reader has where they do.
fn with_longer(view: &View, told: Sentence) -> Sentence {
    let volume = told_volume(view);
    match (&told, volume.threshold) {
        // To match the other with more than fits is told of a deal that does not lead.
        (Sentence::With(_), Threshold::AtLeast(_)) if !volume.fits && view.comparison.verdict != Verdict::From => {
            Sentence::All(vec![told, Sentence::Plain(view.lang, text::NEEDS_LONGER)])
        }
        _ => told,
    }
}

/// Sentences on what must be earned for the answer to hold. `None` where no deal must earn its pay first.
pub(crate) fn promise(view: &View) -> Option<AttrValue> {
    let told = must_earn(view, &view.comparison.funding?);
    Some(Sentence::All(told.into_iter().chain(short(view)).collect()).text())
}

/// Sentence on how far the figures fall short of what the answer rests on. `None` where they do not.
fn short(view: &View) -> Option<Sentence> {
    Some(Sentence::With(text::carry_short(view.lang, missing(view)?)))
}

/// Sentences on what a deal promises and what carries that.
pub(crate) fn must_earn(view: &View, funding: &Funding) -> Vec<Sentence> {
    promises(view, funding).into_iter().chain([carries(view, funding)]).collect()
}

/// Sentence on what a deal promises.
fn promises(view: &View, funding: &Funding) -> Option<Sentence> {
    let (is_first, is_second) = (funding.place == view.comparison.from, funding.place == view.comparison.to);
    let plain = if is_first { app_to_coop(view) } else { platform_to_coop(view) };
    let promise = match (plain, funding.is_wage) {
        (true, true) if is_first => text::PROMISE_PLATFORM_WAGE,
        (true, true) if is_second => text::PROMISE_COOP_WAGE,
        (true, false) if is_second => text::PROMISE_COOP_PAY,
        (false, true) if is_first => text::PROMISE_FIRST_WAGE,
        (false, false) if is_first => text::PROMISE_FIRST_PAY,
        (false, true) if is_second => text::PROMISE_SECOND_WAGE,
        (false, false) if is_second => text::PROMISE_SECOND_PAY,
        _ => return None,
    };
    Some(Sentence::Plain(view.lang, promise))
}

/// Sentence on what carries the pay that a deal promises.
fn carries(view: &View, funding: &Funding) -> Sentence {
    let (lang, is_second) = (view.lang, funding.place == view.comparison.to);
    Sentence::With(match funding.needs {
        Needs::Jobs { least, own, other } => {
            let (least, [own, brings]) = format::least_jobs(least, [own, other]);
            match app_to_coop(view) && is_second {
                true if own == brings => text::carry_jobs_app(lang, least, brings),
                true => text::carry_jobs_both(lang, least, brings, own),
                false => text::carry_jobs(lang, least, own),
            }
        }
        Needs::Price { least, own, whatever_jobs } => {
            let (least, own) = format::least_price(view.currency(), least, own);
            match (view.scenario().week.sold_by, whatever_jobs) {
                (SoldBy::Hour, _) => text::carry_price_hour(lang, least, own),
                (SoldBy::Job, false) => text::carry_price_job(lang, least, own),
                (SoldBy::Job, true) => text::carry_dearer_job(lang, job_minutes(view), least, own),
            }
        }
        Needs::Nothing => return Sentence::Plain(lang, text::CARRY_ANY),
        Needs::Never => return Sentence::Plain(lang, text::CARRY_NEVER),
    })
}

/// Minutes that a job takes: what no number of jobs rests on, as shorter ones may leave room for more of them.
pub(crate) fn job_minutes(view: &View) -> String {
    let week = &view.scenario().week;
    let jobs = week.hourly_jobs().0.max(1);
    format::whole(((60 * week.busy.0 + jobs / 2) / jobs).max(1))
}

/// True where the second deal must earn its pay first.
fn must_earn_jobs(view: &View) -> bool {
    view.comparison.funding.is_some_and(|funding| funding.place == view.comparison.to)
}

/// True where the first deal brings no jobs, so that no number of jobs can be told for every 100 of them.
pub(crate) fn brings_nothing(view: &View) -> bool {
    let (from, to) = (view.comparison.from, view.comparison.to);
    from != to && (view.scenario().deals[from].volume == Ratio::ZERO || view.scenario().week.is_idle())
}

/// Jobs of the second deal that the answer tells: a co-op that makes pay up needs jobs to pay that from.
pub(crate) fn told_volume(view: &View) -> Volume {
    let is_level = must_earn_jobs(view) || view.comparison.verdict == Verdict::From;
    if is_level {
        view.comparison.volume
    } else {
        view.comparison.needed
    }
}

/// Sentence on the jobs the second deal brings, on which the answer depends. `None` where a wage is paid whatever they are: that
/// they must be enough to earn it is said already. Alone, the sentence names the co-op: no answer stands before it.
pub(crate) fn work(view: &View, is_alone: bool) -> Option<Sentence> {
    jobs(view, is_alone).map(|told| with_longer(view, told))
}

fn jobs(view: &View, is_alone: bool) -> Option<Sentence> {
    let lang = view.lang;
    let verdict = view.comparison.verdict;
    let must_earn = must_earn_jobs(view);
    // After what it must earn, "but" would seem to go on from that.
    let is_alone = is_alone || must_earn;
    let volume = told_volume(view);
    let least = |share: Ratio| format::of_hundred_at_least(share);
    let most = |share: Ratio| format::of_hundred_at_most(share);
    // What no jobs pay for is said already: "but it must bring" would say that some do.
    if must_earn && view.comparison.funding.is_some_and(|funding| funding.needs.is_beyond_jobs()) {
        return None;
    }
    if brings_nothing(view) && (volume.threshold == Threshold::Never || view.scenario().week.is_idle()) {
        return Some(Sentence::Plain(lang, text::NEEDS_NOTHING));
    }
    // To match the other is asked only of a deal that does not.
    let is_beyond = !volume.fits && verdict == Verdict::From;
    let always = |key: Key| (!must_earn).then_some(Sentence::Plain(lang, key));
    if !app_to_coop(view) {
        // Of two losses none is an answer that "it must bring" could go on from.
        let is_plain = platform_to_coop(view) && volume.fits && !is_alone && !is_loss(view);
        return Some(match volume.threshold {
            Threshold::AtLeast(share) if is_plain && verdict != Verdict::Same => {
                let told = if verdict == Verdict::To { text::needs_other_least } else { text::needs_other_more };
                Sentence::With(told(lang, least(share), view.short_name(view.comparison.from)))
            }
            Threshold::AtLeast(share) if is_beyond => Sentence::With(text::needs_second_toomuch(lang, least(share))),
            Threshold::AtLeast(share) if volume.threshold != view.comparison.volume.threshold => {
                Sentence::With(text::needs_second_paid(lang, least(share)))
            }
            Threshold::AtLeast(share) => Sentence::With(text::needs_second_least(lang, least(share))),
            Threshold::AtMost(share) => Sentence::With(text::needs_second_most(lang, most(share))),
            Threshold::Always => return always(text::NEEDS_SECOND_ALWAYS),
            Threshold::Never => Sentence::Plain(lang, text::NEEDS_SECOND_NEVER),
        });
    }
    let is_loss = is_loss(view);
    Some(match (verdict, volume.threshold) {
        (_, Threshold::AtLeast(share)) if is_beyond => Sentence::With(text::needs_platform_toomuch(lang, least(share))),
        // Of two losses none is an answer that "it must bring" could go on from.
        (Verdict::To, Threshold::AtLeast(share)) if is_loss => Sentence::With(text::needs_platform_least(lang, least(share))),
        (Verdict::To, Threshold::AtMost(share)) if is_loss => Sentence::With(text::needs_platform_most(lang, most(share))),
        (Verdict::To, Threshold::AtLeast(share)) if is_alone => Sentence::With(text::needs_alone_least(lang, least(share))),
        (Verdict::To, Threshold::AtMost(share)) if is_alone => Sentence::With(text::needs_alone_most(lang, most(share))),
        (Verdict::To, Threshold::AtLeast(share)) => Sentence::With(text::needs_coop_least(lang, least(share))),
        (Verdict::To, Threshold::AtMost(share)) => Sentence::With(text::needs_coop_most(lang, most(share))),
        (Verdict::To, _) => return always(text::NEEDS_COOP_ALWAYS),
        (Verdict::From, Threshold::AtLeast(share)) => Sentence::With(text::needs_platform_least(lang, least(share))),
        (Verdict::From, Threshold::AtMost(share)) => Sentence::With(text::needs_platform_most(lang, most(share))),
        (Verdict::From, _) => Sentence::Plain(lang, text::NEEDS_PLATFORM_NEVER),
        (Verdict::Same, Threshold::AtLeast(share)) => Sentence::With(text::needs_same_least(lang, least(share))),
        (Verdict::Same, Threshold::AtMost(share)) => Sentence::With(text::needs_same_least(lang, most(share))),
        (Verdict::Same, Threshold::Always) => return always(text::NEEDS_SAME_ALWAYS),
        (Verdict::Same, Threshold::Never) => Sentence::Plain(lang, text::NEEDS_SAME_NEVER),
    })
}
