//! Universal Credit beside the answer: what it leaves of the lead, and the minimum income floor where that counts.

use coop_or_gig_engine::choice::{Status, Vehicle};
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Outcome, Period};
use coop_or_gig_engine::tax::{self, CreditAssessment};
use yew::prelude::*;

use crate::components::section::note;
use crate::format;
use crate::locale::{text, Lang, Message};
use crate::view::View;
use crate::views::answer::compared;
use crate::views::answer::headline::pension;

/// Further sentences on Universal Credit; empty where none was entered.
pub(crate) fn credit(view: &View) -> Html {
    html! { <>{ for rests_on(view).into_iter().map(note) }</> }
}

/// Sentences on what the amounts of Universal Credit rest on, and on what is left out of them; none where none was entered.
pub(crate) fn rests_on(view: &View) -> Vec<AttrValue> {
    let told = || floors(view).into_iter().chain(car(view)).chain([view.attr(text::CREDIT_LEFT_OUT)]).collect();
    lead(view).map_or_else(Vec::new, |_| told())
}

/// Sentences on the deal that is ahead with Universal Credit.
const AHEAD: [fn(Lang, AttrValue) -> Message; 7] = [
    text::credit_app,
    text::credit_agency,
    text::credit_site,
    text::credit_market,
    text::credit_coop,
    text::credit_first,
    text::credit_second,
];

/// Sentences on the deal that is ahead once what goes into a pension is counted, too.
const AHEAD_WITH_PENSION: [fn(Lang, AttrValue) -> Message; 7] = [
    text::credit_pension_app,
    text::credit_pension_agency,
    text::credit_pension_site,
    text::credit_pension_market,
    text::credit_pension_coop,
    text::credit_pension_first,
    text::credit_pension_second,
];

/// Sentence on what Universal Credit leaves of the lead, or on who is ahead with it, and the lead with pensions where that is another.
/// `None` where no Universal Credit was entered.
pub(crate) fn lead(view: &View) -> Option<AttrValue> {
    let (comparison, period) = (&view.comparison, view.state.period);
    let (lead, left) = (comparison.told_lead(period), comparison.lead_with_credit(period)?);
    let told = |amount: Money| format::format_rounded(view.currency(), amount, period);
    // Both as leads of the deal that is ahead.
    let (more, kept) = if comparison.verdict == Verdict::From { (-lead, -left) } else { (lead, left) };
    let is_ahead = comparison.verdict != Verdict::Same;
    let is_left = |place: usize| comparison.outcomes[place].credit.is_some_and(|credit| credit.award > Money::ZERO);
    // Where nothing is left or taken, the sentence on pensions before says it all.
    if !is_left(comparison.from) && !is_left(comparison.to) {
        return Some(view.attr(text::CREDIT_NONE));
    }
    if is_ahead && told(kept) == told(more) {
        return Some(view.attr(text::CREDIT_KEEPS_ALL));
    }
    let said = if is_ahead && Money::ZERO < kept && kept < more {
        text::credit_keeps(view.lang, told(more), told(kept)).text()
    } else if told(left.max(-left)) == told(Money::ZERO) {
        view.attr(text::CREDIT_SAME)
    } else {
        ahead(view, left, AHEAD, true)
    };
    Some(with_pension(view, left).map_or_else(|| said.clone(), |pension| format!("{said} {pension}").into()))
}

/// Sentence on the deal that is ahead by this lead. Pay that must be earned first leads no more with Universal Credit than without,
/// which is said where nothing before does.
fn ahead(view: &View, left: Money, sentences: [fn(Lang, AttrValue) -> Message; 7], says_if: bool) -> AttrValue {
    let (comparison, period) = (&view.comparison, view.state.period);
    let ahead = if left > Money::ZERO { comparison.to } else { comparison.from };
    let said = compared::by_name(view, ahead, sentences)(view.lang, view.amount_per(left.max(-left), period)).text();
    match comparison.funding.filter(|funding| says_if && funding.place == ahead) {
        None => said,
        Some(funding) => {
            let earned = if funding.short > Money::ZERO { text::CREDIT_AHEAD_SHORT } else { text::CREDIT_AHEAD_IF };
            format!("{said} {}", view.text(earned)).into()
        }
    }
}

/// Sentence on a lead with Universal Credit once what goes into a pension is counted, too. `None` where that changes little of it.
fn with_pension(view: &View, left: Money) -> Option<AttrValue> {
    let period = view.state.period;
    // As it is read, so that the reader finds the same sum.
    let left = if period == Period::Hour { left } else { left.whole_pounds() };
    let (counted, _) = pension::with_pension(view, left, period)?;
    Some(if counted == Money::ZERO {
        view.attr(text::CREDIT_PENSION_SAME)
    } else {
        ahead(view, counted, AHEAD_WITH_PENSION, counted.pence().signum() != left.pence().signum())
    })
}

/// Sentences on the minimum income floor where it counts in place of lower earnings, and, beside such a deal, on who has none.
fn floors(view: &View) -> Vec<AttrValue> {
    let counted = |outcome: &Outcome| outcome.credit.and_then(|credit| Some((credit, credit.counted_floor()?)));
    let is_any = view.comparison.outcomes.iter().any(|outcome| counted(outcome).is_some());
    let one = |(place, outcome): (usize, &Outcome)| match counted(outcome) {
        Some((credit, floor)) => Some(floor_of(view, place, &credit, floor)),
        None if is_any && outcome.status == Status::Employee => Some(text::credit_no_floor(view.lang, view.short_name(place))),
        None => None,
    };
    let mut said: Vec<AttrValue> = Vec::new();
    for text in view.comparison.outcomes.iter().enumerate().filter_map(one).map(|said| said.text()) {
        // Deals of one name may leave the same.
        if !said.contains(&text) {
            said.push(text);
        }
    }
    said
}

/// Sentence on what Universal Credit takes off for a car, in place of what it costs; `None` where none is driven for oneself.
fn car(view: &View) -> Option<AttrValue> {
    let (tax, week) = (view.scenario().tax, view.scenario().week);
    let is_own = view.comparison.outcomes.iter().any(|outcome| outcome.status != Status::Employee);
    let pack = tax::pack(tax.year).filter(|_| is_own && tax.vehicle == Vehicle::Car && week.miles > Quantity::ZERO)?;
    let rates = &pack.universal_credit;
    let [first, further] =
        [&rates.mile_first, &rates.mile_further].map(|rate| format::price(view.currency(), view.lang, rate.value));
    Some(text::credit_car(view.lang, first, format::count(rates.mile_step.value), further).text())
}

/// Sentence on the floor that counts under the deal at a place.
fn floor_of(view: &View, place: usize, credit: &CreditAssessment, floor: Money) -> Message {
    let month = |amount: Money| format::format_rounded(view.currency(), amount.per(Quantity::whole(12)), Period::Month);
    text::credit_floor_counts(view.lang, view.short_name(place), month(floor), month(credit.earnings))
}
