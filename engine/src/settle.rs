//! Dividend of a deal whose figures a search changes: what a linked co-op's accounts allow is settled anew at each value that is tried.

use crate::accounts;
use crate::compare::{corporation_tax, member_in};
use crate::money::{Money, Ratio};
use crate::outcome::Outcome;
use crate::scenario::{Deal, Scenario, Week};
use crate::tax::Pack;
use crate::trace::Silent;

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
