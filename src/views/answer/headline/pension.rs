//! Payments into a pension beside each deal's take-home: they are no part of that, and may turn the answer round.

use std::fmt::Display;

use coop_or_gig_engine::compare::{told_lead, Verdict};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Period};
use yew::prelude::*;

use super::{is_loss, is_short, unpaid};
use crate::format;
use crate::locale::{text, Message};
use crate::view::View;
use crate::views::answer::sentence::Sentence;

/// Sentence on what goes into a pension beside the take-home: the worker's own payments, the employer's and the tax relief. `None`
/// where that is as much with both deals, and where the condition of the answer tells it.
pub(crate) fn told(view: &View) -> Option<AttrValue> {
    if matches!(lead_with_pension(view), Some((_, false))) {
        return None;
    }
    let period = view.state.period;
    let both = [view.comparison.from, view.comparison.to].map(|place| paid_in(view, place, period));
    (both[0] != both[1])
        .then(|| text::estimate_pension(view.lang, amounts(view, period, |paid| view.amount_per(paid, period))).text())
}

/// Payments into a pension in a period, as `amount` tells them, each deal of the answer with its name; a deal without a pension is left
/// out.
fn amounts<T: Display>(view: &View, period: Period, amount: impl Fn(Money) -> T) -> String {
    let told = |place: usize| {
        let paid = paid_in(view, place, period);
        (paid > Money::ZERO).then(|| format!("{}\u{a0}{}", view.short_name(place), amount(paid)))
    };
    [view.comparison.from, view.comparison.to].into_iter().filter_map(told).collect::<Vec<_>>().join(", ")
}

/// Amount of a period that goes into a pension beside a deal's take-home; none where what the deal promises cannot be paid.
fn paid_in(view: &View, place: usize, period: Period) -> Money {
    if unpaid(view) == Some(place) {
        return Money::ZERO;
    }
    let outcome = &view.comparison.outcomes[place];
    let beside = outcome.non_cash(period);
    beside.employer_pension + beside.tax_relief - outcome.statement(period).amount(Line::Pension)
}

/// Divisor of the lead for the least change by a pension that is told: a tenth. Less makes no other answer.
const MATERIAL: i64 = 10;

/// Lead of the answer with what goes into a pension, and whether that is the other deal's. `None` where it changes little of the lead,
/// and where no deal is ahead.
pub(crate) fn lead_with_pension(view: &View) -> Option<(Money, bool)> {
    let period = view.comparison.lead_period(view.state.period);
    let lead = Some(view.comparison.told_lead(period)).filter(|_| view.comparison.verdict != Verdict::Same)?;
    with_pension(view, lead, period)
}

/// Lead of the second deal for a period with what goes into a pension, and whether it turns round. `None` where it changes little of the
/// lead, and where the answer is a loss or rests on what cannot be paid.
pub(crate) fn with_pension(view: &View, lead: Money, period: Period) -> Option<(Money, bool)> {
    let paid = |place: usize| paid_in(view, place, period);
    // In whole pounds, as both are read: what the reader would work out is what is told.
    let more = told_lead(paid(view.comparison.from), paid(view.comparison.to), period);
    let turns = lead.pence().signum() * (lead + more).pence().signum() == -1;
    let is_told = turns || more != Money::ZERO && more.pence().abs() >= lead.pence().abs() / MATERIAL;
    (is_told && !is_loss(view) && !is_short(view)).then_some((lead + more, turns))
}

/// True where what goes into a pension turns the lead round.
pub(crate) fn turns(view: &View) -> bool {
    matches!(lead_with_pension(view), Some((_, true)))
}

/// Sentence on the lead once what goes into a pension is counted: take-home leaves that out, so alone it makes a deal with a pension
/// look worse than it is.
pub(crate) fn counted(view: &View) -> Option<Sentence> {
    // The period is that of the sentences before.
    let amount = |amount, period| format::format_rounded(view.currency(), amount, period);
    counted_as(view, amount, |ahead, more| text::pension_turns(view.lang, view.short_name(ahead), more))
}

/// Sentence of [`counted`] with amounts as `amount` tells them, and with that on a lead that turns round as `turned` makes it of the deal's
/// place and of its lead.
pub(crate) fn counted_as<T: Display>(
    view: &View,
    amount: impl Fn(Money, Period) -> T,
    turned: impl Fn(usize, AttrValue) -> Message,
) -> Option<Sentence> {
    let ((counted, turns), period) = (lead_with_pension(view)?, view.comparison.lead_period(view.state.period));
    let more = Money(counted.pence().abs());
    Some(Sentence::With(if turns {
        let ahead = if counted > Money::ZERO { view.comparison.to } else { view.comparison.from };
        turned(ahead, view.amount_per(more, period))
    } else {
        text::pension_counted(view.lang, amounts(view, period, |paid| amount(paid, period)), amount(more, period).to_string())
    }))
}
