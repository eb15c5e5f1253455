//! Member of a linked co-op, and the dividend that its accounts allow them: settled anew at each value of a figure that a search tries.

use crate::accounts::{self, Member};
use crate::choice::YesNo;
use crate::money::{Money, Ratio};
use crate::outcome::{Line, Outcome};
use crate::rules::{self, employer, Facts};
use crate::scenario::{Deal, Scenario, Week};
use crate::tax::Pack;
use crate::trace::{Rule, Silent, Tracer};

/// Way in which the dividend of a deal follows from its figures. A type and no value, so that a program that shows no accounts does
/// without the code that reckons them.
pub(crate) trait Settle {
    /// Outcome of the deal at a place in a week, where the one or the other has figures of its own.
    fn outcome(scenario: &Scenario, place: usize, with: (&Week, &Deal), pack: &Pack) -> Outcome;
}

/// Dividends as the deals have them.
pub(crate) enum AsStated {}

/// Dividend of the deal compared with by the accounts, where these decide about it.
pub(crate) enum ByAccounts {}

impl Settle for AsStated {
    #[inline]
    fn outcome(scenario: &Scenario, _place: usize, (week, deal): (&Week, &Deal), pack: &Pack) -> Outcome {
        Outcome::new(week, deal, &scenario.tax, pack)
    }
}

impl Settle for ByAccounts {
    fn outcome(scenario: &Scenario, place: usize, (week, deal): (&Week, &Deal), pack: &Pack) -> Outcome {
        let mut deal = *deal;
        settle(scenario, place, week, &mut deal, pack);
        Outcome::new(week, &deal, &scenario.tax, pack)
    }
}

/// Puts the dividend that linked accounts allow in their first year into the deal at a place, in a week. The member is the worker under
/// that deal. Fees do not depend on the dividend, so one round settles it. Another deal than the one compared with stays as it is.
pub(crate) fn settle(scenario: &Scenario, place: usize, week: &Week, deal: &mut Deal, pack: &Pack) {
    if place != scenario.pair().1 || !scenario.coop.decides() {
        return;
    }
    (deal.membership.dividend, deal.membership.dividend_amount) = (Ratio::ZERO, Money::ZERO);
    let member = member_in(scenario, week, deal, pack);
    deal.membership.dividend_amount =
        accounts::first_dividend(&scenario.coop, &member, |profit| corporation_tax(&Silent, scenario, pack, &profit));
}

/// The scenario with the dividend that the linked co-op's accounts allow in their first year; `None` where it stays as it is:
/// where they are not linked, or do not tell yet what the co-op costs to run.
/// A search that changes a figure settles it anew at each value.
pub fn with_linked_dividend(scenario: &Scenario, pack: &Pack) -> Option<Scenario> {
    if !scenario.coop.decides() {
        return None;
    }
    let mut changed = scenario.clone();
    let (_, to) = scenario.pair();
    settle(scenario, to, &scenario.week, &mut changed.deals[to], pack);
    Some(changed)
}

/// The scenario without a dividend from the co-op, where its accounts decide about that.
pub(crate) fn without_dividend(scenario: &Scenario) -> Scenario {
    let mut changed = scenario.clone();
    let (_, to) = scenario.pair();
    if scenario.coop.linked == YesNo::Yes {
        let membership = &mut changed.deals[to].membership;
        (membership.dividend, membership.dividend_amount) = (Ratio::ZERO, Money::ZERO);
    }
    changed
}

/// Member of the co-op and what they bring in a year: the worker of the comparison where the accounts are linked to it.
pub(crate) fn member(scenario: &Scenario, pack: &Pack) -> Member {
    member_in(scenario, &scenario.week, &scenario.deals[scenario.pair().1], pack)
}

/// [`member`] in another week, or under the deal with other figures.
pub(crate) fn member_in(scenario: &Scenario, week: &Week, deal: &Deal, pack: &Pack) -> Member {
    let outcome = Outcome::new(week, deal, &scenario.tax, pack);
    let hours = outcome.hours.worked().times(outcome.weeks);
    let facts = Facts { week, deal, tax: &scenario.tax, pack };
    let employed = employer::on_dividend(&Silent, facts);
    if scenario.coop.linked == YesNo::No {
        return Member { employed, ..Member::from_coop(&scenario.coop, hours) };
    }
    let subscription = -outcome.year.amount(Line::Subscription);
    // The interest on shares is among the co-op's own figures.
    let fees = outcome.organisation() + outcome.non_cash.share_interest - subscription;
    Member { sales: outcome.year.amount(Line::CustomersPay), fees, subscription, hours, employed }
}

/// Corporation tax on a year's profit of the co-op; no money where all is before tax.
pub(crate) fn corporation_tax<T: Tracer>(trace: &T, scenario: &Scenario, pack: &Pack, profit: &T::Of<Money>) -> T::Of<Money> {
    match scenario.tax.before_tax {
        YesNo::Yes => trace.nothing(Rule::UntaxedProfit),
        YesNo::No => rules::corporation_tax::corporation_tax(trace, &pack.corporation_tax, profit),
    }
}
