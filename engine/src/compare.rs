//! Outcomes side by side: who is ahead, and by how much.

use crate::accounts::{Accounts, Member};
use crate::break_even::BreakEvens;
use crate::choice::{Basis, YesNo};
use crate::field::{Input, Term};
use crate::money::{Money, Quantity, Ratio};
use crate::outcome::{Line, Outcome, Period};
use crate::scenario::Scenario;
use crate::tax::{self, Pack};

/// Below this part of the larger take-home a difference is "about the same": an assumption, since no input is known better.
pub const ABOUT_THE_SAME: Ratio = Ratio::percent(1);

/// Which of the two deals that the answer compares leaves the worker more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The deal compared from.
    From,
    /// The deal compared with it.
    To,
    /// Neither, by more than [`ABOUT_THE_SAME`].
    Same,
}

/// Outcomes side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// One outcome for each deal that takes part.
    pub outcomes: Vec<Outcome>,
    /// The place of the deal that the answer compares from.
    pub from: usize,
    /// The place of the deal that the answer compares with it.
    pub to: usize,
    /// Which of the two is ahead.
    pub verdict: Verdict,
    /// What the answer depends on.
    pub break_evens: BreakEvens,
    /// For each deal whose percentage fee varies from job to job, what it leaves at the lowest and at the highest fee.
    pub bands: Vec<Option<[Outcome; 2]>>,
    /// The accounts of the co-op, where it has members.
    pub accounts: Option<Accounts>,
}

impl Comparison {
    /// Compares the deals of a scenario. `None` where there is no pack for its tax year.
    pub fn of(scenario: &Scenario) -> Option<Self> {
        tax::pack(scenario.tax.year).map(|pack| Self::under(scenario, pack))
    }

    fn under(given: &Scenario, pack: &Pack) -> Self {
        let (scenario, accounts) = settled(given, pack);
        let scenario = scenario.as_ref().unwrap_or(given);
        let outcomes: Vec<_> =
            scenario.active().iter().map(|deal| Outcome::of(&scenario.week, deal, &scenario.tax, pack)).collect();
        let (from, to) = scenario.pair();
        let lead = outcomes[to].take_home() - outcomes[from].take_home();
        let larger = outcomes[to].take_home().pence().abs().max(outcomes[from].take_home().pence().abs());
        let verdict = match lead {
            lead if lead.pence().abs() <= Money(larger).share(ABOUT_THE_SAME).pence() => Verdict::Same,
            lead if lead > Money::ZERO => Verdict::To,
            _ => Verdict::From,
        };
        let break_evens = BreakEvens::of(scenario, &outcomes, pack);
        let bands = (0..outcomes.len()).map(|place| band(scenario, place, pack)).collect();
        Self { outcomes, from, to, verdict, break_evens, bands, accounts }
    }

    /// By how much the deal compared with leads the deal compared from, for a period: the difference of the totals shown.
    pub fn lead(&self, period: Period) -> Money {
        let take_home = |place: usize| self.outcomes[place].statement(period).amount(Line::TakeHome);
        take_home(self.to) - take_home(self.from)
    }
}

/// What a deal leaves at the lowest and at the highest of its percentage fees; `None` where its fee does not vary.
fn band(scenario: &Scenario, place: usize, pack: &Pack) -> Option<[Outcome; 2]> {
    let input = Input::Term(place, Term::Fee);
    let deal = scenario.deals[place];
    let range = scenario.ranges.iter().find(|range| range.input == input).filter(|_| deal.basis == Basis::Fares)?;
    Some([range.low, range.high].map(|rate| {
        let mut changed = deal;
        changed.fee.rate = rate.map_or(deal.fee.rate, Ratio);
        Outcome::of(&scenario.week, &changed, &scenario.tax, pack)
    }))
}

/// The scenario with the dividend that the linked co-op's accounts allow; `None` where it stays as it is. And the accounts.
///
/// The member is the worker under the second deal of the pair. Fees do not depend on the dividend, so one round settles it.
pub fn settled(scenario: &Scenario, pack: &Pack) -> (Option<Scenario>, Option<Accounts>) {
    let coop = &scenario.coop;
    if coop.members <= Quantity::ZERO {
        return (None, None);
    }
    let (_, to) = scenario.pair();
    let linked = coop.linked == YesNo::Yes;
    let mut changed = scenario.clone();
    let deal = &mut changed.deals[to];
    if linked {
        (deal.membership.dividend, deal.membership.dividend_amount) = (Ratio::ZERO, Money::ZERO);
    }
    let outcome = Outcome::of(&scenario.week, deal, &scenario.tax, pack);
    let hours = outcome.hours.worked().times(outcome.weeks);
    let member = if linked {
        let subscription = -outcome.year.amount(Line::Subscription);
        let sales = outcome.year.amount(Line::CustomersPay);
        Member { sales, fees: outcome.organisation() - subscription, subscription, hours }
    } else {
        Member::of_coop(coop, hours)
    };
    let accounts = Accounts::of(coop, &member, |profit| pack.corporation_tax(profit));
    deal.membership.dividend_amount = accounts.as_ref().map_or(Money::ZERO, |accounts| accounts.dividend(0));
    (linked.then_some(changed), accounts)
}
