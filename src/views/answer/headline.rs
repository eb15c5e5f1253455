//! The answer, and what it depends on, in two sentences of equal weight.

pub(crate) mod condition;
pub(crate) mod pension;
#[cfg(test)]
mod tests;

use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Statement};
use coop_or_gig_engine::preset::Other;
use yew::prelude::*;

use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Lang, Message};
use crate::view::View;
use crate::views::answer::compared::{self, app_to_coop, leads_plainly};
use crate::views::answer::field::option;
pub(crate) use crate::views::answer::headline::condition::{
    brings_nothing, condition, condition_alone, condition_of_pair, job_minutes, must_earn, promise, told_volume, work,
};
use crate::views::answer::period;
use crate::views::answer::sentence::Sentence;

/// Sentences that the answer is an estimate, by whose rates, and what of each deal goes into a pension.
pub(crate) fn estimate(view: &View) -> AttrValue {
    let tax = view.scenario().tax;
    let nation = option(view, Field::Shared(Shared::Nation));
    let said = match tax.before_tax {
        YesNo::No => text::estimate(view.lang, nation, period::tax_year(tax.year)).text(),
        YesNo::Yes => view.attr(text::ESTIMATE_BEFORE_TAX),
    };
    pension::told(view).map_or_else(|| said.clone(), |pension| format!("{said} {pension}").into())
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
            { for view.later().map(|later| (later.beside)(view)) }
            { compared::compared(view) }
            <p class="aloud" role="status"></p>
        </section>
    }
}

/// Questions that may be asked of the answer, and the note that it is an estimate.
pub(crate) fn about(view: &View) -> Html {
    let estimate = estimate(view);
    html! {
        <section class="about" aria-label={view.text(text::ABOUT_LABEL)}>
            <div class="asks">{ for view.later().map(|later| (later.asks)(view)) }</div>
            <p class="estimate">{ changing(estimate) }</p>
        </section>
    }
}

/// The class of the deal that leaves more, for its colour.
pub(crate) fn leader(view: &View) -> &'static str {
    match view.comparison.verdict {
        Verdict::From => view.class(view.comparison.from),
        Verdict::To => view.class(view.comparison.to),
        Verdict::Same => "",
    }
}

/// The answer in one breath, for screen readers: the verdict, and what it cannot be told without.
pub(crate) fn aloud(view: &View) -> String {
    [verdict(view).text()].into_iter().chain(pair_and_condition(view)).collect::<Vec<_>>().join(" ")
}

/// True where the work costs more than it pays under both deals: then none is called ahead. What goes into a pension is no cost.
pub(crate) fn is_loss(view: &View) -> bool {
    let comparison = &view.comparison;
    let is_loss = |year: Statement| year.amount(Line::TakeHome) < year.amount(Line::Pension);
    [comparison.from, comparison.to].iter().all(|place| is_loss(comparison.outcomes[*place].year))
}

/// Verdict as a sentence: which deal leaves more, and how much. Where that must be earned first, the sentence says so itself: it
/// may be quoted alone.
pub(crate) fn verdict(view: &View) -> Sentence {
    let (lang, comparison, plain) = (view.lang, &view.comparison, leads_plainly(view));
    if is_loss(view) {
        return Sentence::Plain(lang, if app_to_coop(view) { text::ANSWER_LOSS } else { text::ANSWER_SAME_KIND_LOSS });
    }
    let period = comparison.lead_period(view.state.period);
    let lead = comparison.told_lead(period);
    let amount = |lead: Money| view.amount_per(lead, period);
    let (verdict, short) = (comparison.verdict, missing(view));
    match (comparison.funding, short) {
        (None, _) => match (verdict, plain) {
            (Verdict::To, _) if comparison.must_pay_its_way => {
                Sentence::With((if plain { text::answer_coop_pays } else { text::answer_second_pays })(lang, amount(lead)))
            }
            (Verdict::To, true) => Sentence::With(text::answer_coop(lang, amount(lead))),
            (Verdict::From, true) => Sentence::With((platform(view).0)(lang, amount(-lead))),
            (Verdict::Same, true) => Sentence::Plain(lang, text::ANSWER_SAME),
            (Verdict::To, false) => Sentence::With(text::answer_second(lang, amount(lead))),
            (Verdict::From, false) => Sentence::With(text::answer_first(lang, amount(-lead))),
            (Verdict::Same, false) => Sentence::Plain(lang, text::ANSWER_SAME_KIND),
        },
        (Some(_), None) => match (verdict, plain) {
            (Verdict::To, true) => Sentence::With(text::answer_coop_if(lang, amount(lead))),
            (Verdict::From, true) => Sentence::With((platform(view).1)(lang, amount(-lead))),
            (Verdict::Same, true) => Sentence::Plain(lang, text::ANSWER_SAME_IF),
            (Verdict::To, false) => Sentence::With(text::answer_second_if(lang, amount(lead))),
            (Verdict::From, false) => Sentence::With(text::answer_first_if(lang, amount(-lead))),
            (Verdict::Same, false) => Sentence::Plain(lang, text::ANSWER_SAME_KIND_IF),
        },
        (Some(_), Some(short)) => Sentence::With(match (verdict, plain) {
            (Verdict::To, true) => text::answer_coop_short(lang, amount(lead), short),
            (Verdict::From, true) => (platform(view).2)(lang, amount(-lead), short),
            (Verdict::Same, true) => text::answer_same_short(lang, short),
            (Verdict::To, false) => text::answer_second_short(lang, amount(lead), short),
            (Verdict::From, false) => text::answer_first_short(lang, amount(-lead), short),
            (Verdict::Same, false) => text::answer_same_kind_short(lang, short),
        }),
    }
}

/// Sentences on a platform that leaves more: plainly, if it can pay what it promises, and with what it is short of that.
type Leads = (fn(Lang, AttrValue) -> Message, fn(Lang, AttrValue) -> Message, fn(Lang, AttrValue, AttrValue) -> Message);

/// Sentences on the first deal, a platform, that leaves more, by what it is. The noun is no value: it is translated with its sentence.
fn platform(view: &View) -> Leads {
    match view.other(view.comparison.from) {
        Some(Other::Agency) => (text::answer_agency, text::answer_agency_if, text::answer_agency_short),
        Some(Other::Site) => (text::answer_site, text::answer_site_if, text::answer_site_short),
        Some(Other::Market) => (text::answer_market, text::answer_market_if, text::answer_market_short),
        None => (text::answer_platform, text::answer_platform_if, text::answer_platform_short),
    }
}

/// True where the answer rests on pay that a deal promises and could not pay.
pub(crate) fn is_short(view: &View) -> bool {
    unpaid(view).is_some()
}

/// Deal that promises pay which the answer rests on, and could not pay it.
pub(crate) fn unpaid(view: &View) -> Option<usize> {
    view.comparison.funding.filter(|funding| funding.short > Money::ZERO).map(|funding| funding.place)
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

/// Words that no verdict is told without: which deals it compares, where their kinds do not say so, and its condition.
pub(crate) fn pair_and_condition(view: &View) -> impl Iterator<Item = AttrValue> {
    compared::pair(view).into_iter().chain([condition(view).text()])
}
