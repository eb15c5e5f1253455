//! The answer, and what it depends on, in two sentences of equal weight.

#[cfg(test)]
mod tests;

use coop_or_gig_engine::break_even::Volume;
use coop_or_gig_engine::choice::{SoldBy, YesNo};
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::funding::{Funding, Needs};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::compared::{self, app_to_coop, leads_plainly, platform_to_coop};
use crate::views::answer::field::option;
use crate::views::answer::period;
use crate::views::answer::sentence::Sentence;

/// Sentence that the answer is an estimate, and by whose rates.
pub(crate) fn estimate(view: &View) -> AttrValue {
    let tax = view.scenario().tax;
    let nation = option(view, Field::Shared(Shared::Nation));
    match tax.before_tax {
        YesNo::No => text::estimate(view.lang, nation, period::tax_year(view.lang, tax.year)).text(),
        YesNo::Yes => view.attr(text::ESTIMATE_BEFORE_TAX),
    }
}

/// The answer with its condition.
pub(crate) fn answer(view: &View) -> Html {
    let (verdict, condition) = (verdict(view), condition(view));
    let title = view.words().title();
    html! {
        <section class="answer" aria-label={view.text(text::ANSWER_LABEL)}>
            <p key={title} class="example">{ title }</p>
            <h1 key={&*verdict.text()} class={leader(view)}>{ verdict.html() }</h1>
            <p key={&*condition.text()} class="condition">{ condition.html() }</p>
            { compared::compared(view) }
            <p class="aloud" role="status"></p>
        </section>
    }
}

/// Questions that may be asked of the answer, and the note that it is an estimate.
pub(crate) fn about(view: &View) -> Html {
    let mut estimate = estimate(view);
    if leaves_out_pension(view) {
        estimate = format!("{estimate} {}", view.text(text::ESTIMATE_NO_PENSION)).into();
    }
    html! {
        <section class="about" aria-label={view.text(text::ABOUT_LABEL)}>
            <div class="asks">{ for view.later().map(|later| (later.asks)(view)) }</div>
            <p key={&*estimate} class="estimate">{ estimate }</p>
        </section>
    }
}

/// True where the employer's payment into a pension, which no take-home has in it, would change what the two deals differ by.
fn leaves_out_pension(view: &View) -> bool {
    let [from, to] =
        [view.comparison.from, view.comparison.to].map(|place| view.comparison.outcomes[place].non_cash.employer_pension);
    from != to
}

/// The class of the deal that leaves more, for its colour.
pub(crate) fn leader(view: &View) -> &'static str {
    match view.comparison.verdict {
        Verdict::From => view.class(view.comparison.from),
        Verdict::To => view.class(view.comparison.to),
        Verdict::Same => "",
    }
}

/// The answer in one breath, for screen readers.
pub(crate) fn aloud(view: &View) -> String {
    told(view).join(" ")
}

/// True where the work costs more than it pays under both deals: then none is called ahead.
fn is_loss(view: &View) -> bool {
    let comparison = &view.comparison;
    [comparison.from, comparison.to].iter().all(|place| comparison.outcomes[*place].take_home() < Money::ZERO)
}

/// Verdict as a sentence: which deal leaves more, and how much. Where that must be earned first, the sentence says so itself: it
/// may be quoted alone.
pub(crate) fn verdict(view: &View) -> Sentence {
    let (lang, comparison, plain) = (view.lang, &view.comparison, leads_plainly(view));
    if is_loss(view) {
        return Sentence::Plain(lang, if app_to_coop(view) { text::ANSWER_LOSS } else { text::ANSWER_SAME_KIND_LOSS });
    }
    let period = comparison.lead_period(view.state.period);
    let lead = comparison.lead(period);
    let amount = |lead: Money| format::per(lang, format::format_rounded(view.currency(), lead, period), period).text();
    let (verdict, short) = (comparison.verdict, missing(view));
    match (comparison.funding, short) {
        (None, _) => match (verdict, plain) {
            (Verdict::To, true) => Sentence::With(text::answer_coop(lang, amount(lead))),
            (Verdict::From, true) => Sentence::With(text::answer_platform(lang, amount(-lead))),
            (Verdict::Same, true) => Sentence::Plain(lang, text::ANSWER_SAME),
            (Verdict::To, false) => Sentence::With(text::answer_second(lang, amount(lead))),
            (Verdict::From, false) => Sentence::With(text::answer_first(lang, amount(-lead))),
            (Verdict::Same, false) => Sentence::Plain(lang, text::ANSWER_SAME_KIND),
        },
        (Some(_), None) => match (verdict, plain) {
            (Verdict::To, true) => Sentence::With(text::answer_coop_if(lang, amount(lead))),
            (Verdict::From, true) => Sentence::With(text::answer_platform_if(lang, amount(-lead))),
            (Verdict::Same, true) => Sentence::Plain(lang, text::ANSWER_SAME_IF),
            (Verdict::To, false) => Sentence::With(text::answer_second_if(lang, amount(lead))),
            (Verdict::From, false) => Sentence::With(text::answer_first_if(lang, amount(-lead))),
            (Verdict::Same, false) => Sentence::Plain(lang, text::ANSWER_SAME_KIND_IF),
        },
        (Some(_), Some(short)) => Sentence::With(match (verdict, plain) {
            (Verdict::To, true) => text::answer_coop_short(lang, amount(lead), short),
            (Verdict::From, true) => text::answer_platform_short(lang, amount(-lead), short),
            (Verdict::Same, true) => text::answer_same_short(lang, short),
            (Verdict::To, false) => text::answer_second_short(lang, amount(lead), short),
            (Verdict::From, false) => text::answer_first_short(lang, amount(-lead), short),
            (Verdict::Same, false) => text::answer_same_kind_short(lang, short),
        }),
    }
}

/// True where the answer rests on pay that a deal promises and could not pay.
pub(crate) fn is_short(view: &View) -> bool {
    view.comparison.funding.is_some_and(|funding| funding.short > Money::ZERO)
}

/// True where the answer rests on pay that the deal at this place promises and could not pay.
pub(crate) fn lacks_pay(view: &View, place: usize) -> bool {
    is_short(view) && view.comparison.funding.is_some_and(|funding| funding.place == place)
}

/// Deal that the answer rests on where it must earn first what it promises, with the amount that it lacks for that, if any.
pub(crate) fn promised(view: &View) -> Option<(usize, Option<AttrValue>)> {
    let funding = view.comparison.funding?;
    Some((funding.place, missing(view)))
}

/// Amount that is missing for what the answer rests on, with its period; `None` where none is.
fn missing(view: &View) -> Option<AttrValue> {
    if !is_short(view) {
        return None;
    }
    let period = view.comparison.lead_period(view.state.period);
    let short = view.comparison.short(period);
    Some(format::per(view.lang, format::missing(view.currency(), short, period), period).text())
}

/// Condition of the answer, and another deal that leaves more than both of those it compares.
pub(crate) fn condition(view: &View) -> Sentence {
    Sentence::All([condition_of_pair(view)].into_iter().chain(compared::most(view)).collect())
}

/// Condition of the answer: what must be earned first, and the jobs the second deal brings.
pub(crate) fn condition_of_pair(view: &View) -> Sentence {
    let is_loss = is_loss(view);
    // The answer says that a wage is promised; of a loss, neither that nor what is missing.
    let told = view.comparison.funding.map(|funding| if is_loss { must_earn(view, &funding) } else { carries(view, &funding) });
    let told = told.unwrap_or_default().into_iter().chain(is_loss.then(|| short(view)).flatten());
    Sentence::All(told.chain(work(view, false)).collect())
}

/// The answer as it is told away from the page: the verdict, and what goes with it.
pub(crate) fn told(view: &View) -> Vec<AttrValue> {
    [verdict(view).text()].into_iter().chain(below_verdict(view)).collect()
}

/// Words below a verdict that stands away from the page: which deals it compares, where their kinds do not say so, and its condition.
pub(crate) fn below_verdict(view: &View) -> impl Iterator<Item = AttrValue> {
    compared::pair(view).into_iter().chain([condition(view).text()])
}

/// Condition of the answer where no answer stands beside it: it names the co-op, and a shortfall is told even where both deals make
/// a loss.
pub(crate) fn condition_alone(view: &View) -> Sentence {
    let told = view.comparison.funding.map(|funding| must_earn(view, &funding));
    Sentence::All(told.unwrap_or_default().into_iter().chain(short(view)).chain(work(view, true)).collect())
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
    let lang = view.lang;
    let (is_first, is_second) = (funding.place == view.comparison.from, funding.place == view.comparison.to);
    let plain = if is_first { app_to_coop(view) } else { platform_to_coop(view) };
    let promise = match (plain, funding.is_wage) {
        (true, true) if is_first => Some(text::PROMISE_PLATFORM_WAGE),
        (true, true) if is_second => Some(text::PROMISE_COOP_WAGE),
        (true, false) if is_second => Some(text::PROMISE_COOP_PAY),
        (false, true) if is_first => Some(text::PROMISE_FIRST_WAGE),
        (false, false) if is_first => Some(text::PROMISE_FIRST_PAY),
        (false, true) if is_second => Some(text::PROMISE_SECOND_WAGE),
        (false, false) if is_second => Some(text::PROMISE_SECOND_PAY),
        _ => None,
    };
    promise.map(|key| Sentence::Plain(lang, key)).into_iter().chain(carries(view, funding)).collect()
}

/// Sentences on what carries the pay that a deal promises.
fn carries(view: &View, funding: &Funding) -> Vec<Sentence> {
    let (lang, plain) = (view.lang, app_to_coop(view));
    let is_second = funding.place == view.comparison.to;
    let mut told = Vec::new();
    match funding.needs {
        Needs::Jobs { least, own, other } => {
            let (least, [own, brings]) = format::least_jobs(least, [own, other]);
            let one = i64::from(least != "1") + 1;
            if plain && is_second {
                told.push(Sentence::With(text::carry_jobs_app(lang, one, least, brings.clone())));
                if own != brings {
                    told.push(Sentence::With(text::carry_own(lang, own)));
                }
            } else {
                told.push(Sentence::With(text::carry_jobs(lang, one, least, own)));
            }
        }
        Needs::Price { least, own, whatever_jobs } => {
            let (least, own) = format::least_price(view.currency(), least, own);
            told.push(Sentence::With(match (view.scenario().week.sold_by, whatever_jobs) {
                (SoldBy::Hour, _) => text::carry_price_hour(lang, least, own),
                (SoldBy::Job, false) => text::carry_price_job(lang, least, own),
                (SoldBy::Job, true) => text::carry_dearer_job(lang, least, own),
            }));
        }
        Needs::Nothing => told.push(Sentence::Plain(lang, text::CARRY_ANY)),
        Needs::Never => told.push(Sentence::Plain(lang, text::CARRY_NEVER)),
    }
    told
}

/// True where the second deal must earn its pay first.
fn must_earn_jobs(view: &View) -> bool {
    view.comparison.funding.is_some_and(|funding| funding.place == view.comparison.to)
}

/// True where the week has no jobs, any part of which is none.
fn is_without_jobs(view: &View) -> bool {
    let week = &view.scenario().week;
    week.sold_by == SoldBy::Job && week.weekly_jobs() == Quantity::ZERO
}

/// True where the first deal brings no jobs, so that no number of jobs can be told for every 100 of them.
pub(crate) fn brings_nothing(view: &View) -> bool {
    let (from, to) = (view.comparison.from, view.comparison.to);
    from != to && (view.scenario().deals[from].volume == Ratio::ZERO || is_without_jobs(view))
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
    let lang = view.lang;
    let verdict = view.comparison.verdict;
    let must_earn = must_earn_jobs(view);
    let volume = told_volume(view);
    let least = |share: Ratio| format::of_hundred_at_least(share);
    let most = |share: Ratio| format::of_hundred_at_most(share);
    // What no jobs pay for is said already: "but it must bring" would say that some do.
    if must_earn && view.comparison.funding.is_some_and(|funding| funding.needs.is_beyond_jobs()) {
        return None;
    }
    if brings_nothing(view) && (volume.threshold == Threshold::Never || is_without_jobs(view)) {
        return Some(Sentence::Plain(lang, text::NEEDS_NOTHING));
    }
    let always = |key: Key| (!must_earn).then_some(Sentence::Plain(lang, key));
    if !app_to_coop(view) {
        // Of two losses none is an answer that "it must bring" could go on from.
        let is_plain = platform_to_coop(view) && volume.fits && !is_alone && !is_loss(view);
        return Some(match volume.threshold {
            Threshold::AtLeast(share) if is_plain && verdict == Verdict::To => {
                Sentence::With(text::needs_other_least(lang, least(share)))
            }
            Threshold::AtLeast(share) if is_plain && verdict == Verdict::From => {
                Sentence::With(text::needs_other_more(lang, least(share)))
            }
            Threshold::AtLeast(share) if !volume.fits => Sentence::With(text::needs_second_toomuch(lang, least(share))),
            Threshold::AtLeast(share) => Sentence::With(text::needs_second_least(lang, least(share))),
            Threshold::AtMost(share) => Sentence::With(text::needs_second_most(lang, most(share))),
            Threshold::Always => return always(text::NEEDS_SECOND_ALWAYS),
            Threshold::Never => Sentence::Plain(lang, text::NEEDS_SECOND_NEVER),
        });
    }
    let is_loss = is_loss(view);
    Some(match (verdict, volume.threshold) {
        (_, Threshold::AtLeast(share)) if !volume.fits => Sentence::With(text::needs_platform_toomuch(lang, least(share))),
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
