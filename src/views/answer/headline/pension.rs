//! Payments into a pension beside each deal's take-home: they are no part of that, and may turn the answer round.

use std::fmt::Display;

use coop_or_gig_engine::compare::{told_lead, Verdict};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Period};
use yew::prelude::*;

use super::{is_loss, is_short};
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::sentence::Sentence;

/// Sentence on what goes into a pension beside the take-home: the worker's own payments, the employer's and the tax relief. `None`
/// where that is as much with both deals, and where the condition of the answer tells it.
pub(super) fn told(view: &View) -> Option<AttrValue> {
    if matches!(lead_with_pension(view), Some(Lead::Stays(_))) {
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
        (paid > Money::ZERO).then(|| format!("{} {}", view.short_name(place), amount(paid)))
    };
    [view.comparison.from, view.comparison.to].into_iter().filter_map(told).collect::<Vec<_>>().join(", ")
}

/// Amount of a period that goes into a pension beside a deal's take-home.
fn paid_in(view: &View, place: usize, period: Period) -> Money {
    let outcome = &view.comparison.outcomes[place];
    let beside = outcome.non_cash(period);
    beside.employer_pension + beside.tax_relief - outcome.statement(period).amount(Line::Pension)
}

/// Lead of the answer once what goes into a pension is counted.
enum Lead {
    /// Another deal leaves more: its place and by how much.
    Turns(usize, Money),
    /// The same deal leaves more, by another amount, or both leave as much.
    Stays(Money),
}

/// Divisor of the lead for the least change by a pension that is told: a tenth. Less makes no other answer.
const MATERIAL: i64 = 10;

/// Lead of the answer with what goes into a pension. `None` where that changes little of it, and where no deal is ahead.
fn lead_with_pension(view: &View) -> Option<Lead> {
    let comparison = &view.comparison;
    if comparison.verdict == Verdict::Same || is_loss(view) || is_short(view) {
        return None;
    }
    let period = comparison.lead_period(view.state.period);
    let paid = |place: usize| paid_in(view, place, period);
    // In whole pounds, as both are read: what the reader would work out is what is told.
    let more = told_lead(paid(comparison.from), paid(comparison.to), period);
    let (lead, counted) = (comparison.told_lead(period), comparison.told_lead(period) + more);
    let amount = Money(counted.pence().abs());
    if lead.pence().signum() * counted.pence().signum() == -1 {
        let ahead = if counted > Money::ZERO { comparison.to } else { comparison.from };
        return Some(Lead::Turns(ahead, amount));
    }
    (more.pence().abs() >= lead.pence().abs() / MATERIAL && more != Money::ZERO).then_some(Lead::Stays(amount))
}

/// Sentence on the lead once what goes into a pension is counted: take-home leaves that out, so alone it makes a deal with a pension
/// look worse than it is.
pub(super) fn counted(view: &View) -> Option<Sentence> {
    let period = view.comparison.lead_period(view.state.period);
    Some(Sentence::With(match lead_with_pension(view)? {
        Lead::Turns(ahead, amount) => text::pension_turns(view.lang, view.short_name(ahead), view.amount_per(amount, period)),
        Lead::Stays(amount) => {
            // The period is that of the sentences before.
            let alone = |amount: Money| format::format_rounded(view.currency(), amount, period);
            text::pension_counted(view.lang, amounts(view, period, alone), alone(amount))
        }
    }))
}
