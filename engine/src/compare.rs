//! Outcomes side by side: who is ahead, and by how much.

use crate::break_even::BreakEvens;
use crate::choice::Basis;
use crate::field::{Input, Term};
use crate::money::{Money, Ratio};
use crate::outcome::{Outcome, Period};
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
}

impl Comparison {
    /// Compares the deals of a scenario. `None` where there is no pack for its tax year.
    pub fn of(scenario: &Scenario) -> Option<Self> {
        tax::pack(scenario.tax.year).map(|pack| Self::under(scenario, pack))
    }

    fn under(scenario: &Scenario, pack: &Pack) -> Self {
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
        Self { outcomes, from, to, verdict, break_evens, bands }
    }

    /// By how much the deal compared with leads the deal compared from, for a period: the difference of the totals shown.
    pub fn lead(&self, period: Period) -> Money {
        let take_home = |place: usize| self.outcomes[place].statement(period).amount(crate::outcome::Line::TakeHome);
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
