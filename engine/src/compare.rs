//! Outcomes side by side: who is ahead, and by how much.

use crate::accounts::{self, Accounts};
use crate::break_even::{BreakEvens, Fee, Volume};
use crate::choice::{BandsOf, Basis};
use crate::field::{Input, Term};
use crate::funding::{self, Funding};
use crate::money::{Money, Ratio};
use crate::outcome::{Line, Outcome, Period};
use crate::scenario::Scenario;
use crate::settle::{corporation_tax, member, with_linked_dividend, without_dividend, AsStated, ByAccounts, Settle};
use crate::tax::{self, Pack};
use crate::trace::Silent;

/// Below this part of the larger take-home a difference is "about the same": an assumption, since no input is known better.
pub const ABOUT_THE_SAME: Ratio = Ratio::percent(1);

/// Verdict: the deal that leaves the worker more, of the two that the answer compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The deal compared from leaves more.
    From,
    /// The deal compared with leaves more.
    To,
    /// Neither deal leaves more by over [`ABOUT_THE_SAME`] of the larger amount.
    Same,
}

impl Verdict {
    /// Verdict on the amounts that the deals compared `from` and `to` leave. Always inlined: a function of its own would make the
    /// page's first part larger.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    pub fn new(from: Money, to: Money) -> Self {
        Self::by(to - from, Money(to.pence().abs().max(from.pence().abs())))
    }

    /// Verdict on the lead of the deal compared with, `larger` being the larger of the two amounts, signs apart.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    pub(crate) fn by(lead: Money, larger: Money) -> Self {
        match lead {
            lead if lead.pence().abs() <= larger.share(ABOUT_THE_SAME).pence() => Self::Same,
            lead if lead > Money::ZERO => Self::To,
            _ => Self::From,
        }
    }
}

/// Outcomes side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// One outcome for each deal that takes part.
    pub outcomes: Vec<Outcome>,
    /// Place, from 0, of the deal that the answer compares from.
    pub from: usize,
    /// Place, from 0, of the deal that the answer compares with.
    pub to: usize,
    /// Verdict on the pair, by take-home.
    pub verdict: Verdict,
    /// Jobs that the deal compared with must bring to leave as much as the deal compared from.
    pub volume: Volume,
    /// Jobs that the deal compared with must bring to leave as much and to get what it pays out: a wage must be earned.
    pub needed: Volume,
    /// Funding that the answer rests on; `None` where the deal that leaves more promises no amount that it must earn first.
    pub funding: Option<Funding>,
    /// True where the deal compared with leaves more, and is a linked co-op whose own accounts say that it cannot pay its way: its lead
    /// is then told on the condition that it can.
    pub must_pay_its_way: bool,
    /// Outcomes of each deal at the lowest and at the highest of its percentage fees; `None` for a deal whose fee does not vary.
    pub bands: Vec<Option<[Outcome; 2]>>,
}

impl Comparison {
    /// Compares the deals of a scenario. `None` where there is no pack for its tax year.
    pub fn new(scenario: &Scenario) -> Option<Self> {
        let pack = tax::pack(scenario.tax.year)?;
        let Some(linked) = with_linked_dividend(scenario, pack) else { return Some(Self::under::<AsStated>(scenario, pack)) };
        let found = Self::under::<ByAccounts>(&linked, pack);
        let must_pay_its_way = found.verdict == Verdict::To && !pays_its_way(scenario, pack);
        Some(Self { must_pay_its_way, ..found })
    }

    /// Compares the deals of a scenario without a look at the co-op's accounts, for one in which they decide no figure
    /// ([`Coop::decides`](crate::scenario::Coop::decides)): a program that shows no accounts does without what reckons them.
    /// `None` where there is no pack for its tax year.
    pub fn without_accounts(scenario: &Scenario) -> Option<Self> {
        tax::pack(scenario.tax.year).map(|pack| Self::under::<AsStated>(scenario, pack))
    }

    fn under<S: Settle>(scenario: &Scenario, pack: &Pack) -> Self {
        let outcomes: Vec<_> =
            scenario.active().iter().map(|deal| Outcome::new(&scenario.week, deal, &scenario.tax, pack)).collect();
        let (from, to) = scenario.pair();
        let verdict = Verdict::new(outcomes[from].take_home(), outcomes[to].take_home());
        let level = Volume::level::<S>(scenario, &outcomes, pack);
        let [volume, needed] = [level, funding::needed::<S>(scenario, level, pack)].map(|found| Volume::told(scenario, found));
        let funding = Funding::from_lead::<S>(scenario, &outcomes, verdict, pack);
        let bands = (0..outcomes.len()).map(|place| band::<S>(scenario, place, pack)).collect();
        Self { outcomes, from, to, verdict, volume, needed, funding, must_pay_its_way: false, bands }
    }

    /// Lead of the deal compared with over the deal compared from, for a period: the difference of the take-homes shown. Negative
    /// where it leaves less.
    pub fn lead(&self, period: Period) -> Money {
        let take_home = |place: usize| self.outcomes[place].statement(period).amount(Line::TakeHome);
        take_home(self.to) - take_home(self.from)
    }

    /// Lead as it is told beside the take-homes ([`told_lead`]).
    pub fn told_lead(&self, period: Period) -> Money {
        let take_home = |place: usize| self.outcomes[place].statement(period).amount(Line::TakeHome);
        told_lead(take_home(self.from), take_home(self.to), period)
    }

    /// Period that the lead is told for where amounts are shown for this one: the week instead of the hour where the deal that
    /// leaves more takes more hours for it, so that an hour of it leaves less, and where of two deals that leave the same one takes
    /// more hours, so that an hour of it does not.
    pub fn lead_period(&self, period: Period) -> Period {
        let [from, to] = [self.from, self.to].map(|place| self.outcomes[place].statement(period).amount(Line::TakeHome));
        let is_other = match self.verdict {
            Verdict::From => to >= from,
            Verdict::To => to <= from,
            Verdict::Same => period == Period::Hour && Verdict::new(from, to) != Verdict::Same,
        };
        if is_other {
            Period::Week
        } else {
            period
        }
    }

    /// Place of the deal that leaves more, and by how much for a period, as it is told. `None` where both leave about the same.
    pub fn ahead(&self, period: Period) -> Option<(usize, Money)> {
        match self.verdict {
            Verdict::From => Some((self.from, -self.told_lead(period))),
            Verdict::To => Some((self.to, self.told_lead(period))),
            Verdict::Same => None,
        }
    }

    /// Lead of the deal compared with over the deal compared from, for a period, with Universal Credit; `None` where none was
    /// entered.
    pub fn lead_with_credit(&self, period: Period) -> Option<Money> {
        self.outcomes[self.to].credit?;
        let left = |place: usize| self.outcomes[place].statement(period).amount(Line::WithUniversalCredit);
        Some(left(self.to) - left(self.from))
    }

    /// Money missing for the funding that the answer rests on, for a period; 0 where the deal is carried or needs no funding.
    pub fn short(&self, period: Period) -> Money {
        self.funding.map_or(Money::ZERO, |funding| funding.short.per(self.outcomes[funding.place].parts(period)))
    }
}

/// Lead of one amount over another as it is told beside both in whole pounds, those of an hour in pence: what the two amounts that are
/// read differ by, so that nobody finds a pound more or less. The lead itself where these are alike or the other way round.
pub fn told_lead(from: Money, to: Money, period: Period) -> Money {
    let (lead, told) = (to - from, to.whole_pounds() - from.whole_pounds());
    if period != Period::Hour && told.pence().signum() == lead.pence().signum() {
        told
    } else {
        lead
    }
}

/// Outcomes of a deal at the lowest and at the highest of its percentage fees; `None` where its fee does not vary.
fn band<S: Settle>(scenario: &Scenario, place: usize, pack: &Pack) -> Option<[Outcome; 2]> {
    let input = Input::Term(place, Term::Fee);
    let deal = scenario.deals[place];
    let range = scenario.ranges.iter().find(|range| range.input == input).filter(|_| deal.basis == Basis::Fares)?;
    Some([range.low, range.high].map(|rate| {
        let mut changed = deal;
        changed.fee.rate = rate.map_or(deal.fee.rate, Ratio);
        if deal.fee.bands_of == BandsOf::Job {
            // Bands of each job's fare say what lies between the edges. At an edge every job bears that fee.
            (changed.fee.second_from, changed.fee.third_from) = (None, None);
        }
        S::outcome(scenario, place, (&scenario.week, &changed), pack)
    }))
}

/// The accounts of the scenario's co-op; `None` where it has no members, or there is no pack for the tax year.
pub fn accounts(scenario: &Scenario) -> Option<Accounts> {
    let pack = tax::pack(scenario.tax.year)?;
    let member = member(&without_dividend(scenario), pack);
    Accounts::new(&scenario.coop, &member, |profit| corporation_tax(&Silent, scenario, pack, &profit))
}

/// True where the co-op's own accounts say that it pays its way.
fn pays_its_way(scenario: &Scenario, pack: &Pack) -> bool {
    let member = member(&without_dividend(scenario), pack);
    accounts::least_left(&scenario.coop, &member, |profit| corporation_tax(&Silent, scenario, pack, &profit)) >= Money::ZERO
}

/// Funding of the deal at `place`, from 0: what it must earn before it can pay, whoever is ahead. `None` where it promises no
/// amount that it must earn first, where no such deal takes part, or where there is no pack for the tax year.
pub fn funding(scenario: &Scenario, place: usize) -> Option<Funding> {
    let pack = tax::pack(scenario.tax.year)?;
    let linked = with_linked_dividend(scenario, pack);
    let scenario = linked.as_ref().unwrap_or(scenario);
    let outcome = Outcome::new(&scenario.week, scenario.active().get(place)?, &scenario.tax, pack);
    funding::must_earn(scenario, place, &outcome).then(|| Funding::new::<ByAccounts>(scenario, place, &outcome, pack))
}

/// Break-evens of the answer: the values of figures at which it turns. `None` where there is no pack for the tax year.
pub fn break_evens(scenario: &Scenario) -> Option<BreakEvens> {
    let pack = tax::pack(scenario.tax.year)?;
    let linked = with_linked_dividend(scenario, pack);
    let scenario = linked.as_ref().unwrap_or(scenario);
    let outcome = |deal| Outcome::new(&scenario.week, deal, &scenario.tax, pack);
    Some(BreakEvens::new(scenario, &scenario.active().iter().map(outcome).collect::<Vec<_>>(), pack))
}

/// Jobs that the deal compared with must bring to leave as much as the other with what goes into a pension, which take-home leaves
/// out. `None` where there is no pack for the tax year.
pub fn volume_with_pension(scenario: &Scenario) -> Option<Volume> {
    tax::pack(scenario.tax.year).map(|pack| Volume::with_pension(scenario, pack))
}

/// Fee, or wage, of the deal compared with at which it leaves as much as the other with what goes into a pension. `None` where there is
/// no pack for the tax year.
pub fn fee_with_pension(scenario: &Scenario) -> Option<Fee> {
    tax::pack(scenario.tax.year).map(|pack| Fee::with_pension(scenario, pack))
}
