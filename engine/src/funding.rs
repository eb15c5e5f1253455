//! Funding of a deal's promise: a wage, a guarantee or pay made up by law must be earned before it can be paid.
//!
//! A deal pays out all that its organisation gives: wage, holiday pay, pay made up, the employer's National Insurance and
//! pension, sick pay, dividend, costs that it carries. Its promise is carried where [`Outcome::organisation`] is not negative.

use crate::break_even::MOST_VOLUME;
use crate::choice::{Basis, Kind, PriceIs, SoldBy, YesNo};
use crate::compare::Verdict;
use crate::crossing::{threshold, Threshold};
use crate::field::{Input, Shared, Term};
use crate::money::{round_div, Money, Price, Quantity, Ratio};
use crate::outcome::{Line, Outcome};
use crate::scenario::{Deal, Scenario, Week};
use crate::settle::{ByAccounts, Settle};
use crate::tax::Pack;

/// The highest price looked at: £1,000,000 for an hour or a job.
const MOST_PRICE: i64 = 10_000_000_000;

/// Funding that carries a deal's promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Funding {
    /// The deal's place, from 0.
    pub place: usize,
    /// True where the deal promises a wage; otherwise it pays out more than it gets by pay made up, costs carried or a dividend.
    pub is_wage: bool,
    /// The work or the price that the deal must get.
    pub needs: Needs,
    /// The amount missing at the scenario's own figures, in pence a year: zero where they carry the promise.
    pub short: Money,
}

/// Work or price that a deal must get, at its own terms, to carry all that it pays out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Work: jobs for each hour logged on, at the deal's own price.
    Jobs {
        /// The least jobs that carry the promise.
        least: Quantity,
        /// The jobs that the deal gets now.
        own: Quantity,
        /// The jobs that the other deal of the answer gets.
        other: Quantity,
    },
    /// A price that customers pay for an hour or a job, at the deal's own work.
    Price {
        /// The least price that carries the promise.
        least: Price,
        /// The price that customers pay now.
        own: Price,
        /// True where a price is told because more jobs would not do: false where the deal sells by the hour, or where each job
        /// pays for itself.
        whatever_jobs: bool,
    },
    /// None: the promise is carried at any price.
    Nothing,
    /// No price carries the promise at the deal's own work.
    Never,
}

impl Needs {
    /// True where no number of jobs in the hours carries the promise.
    pub fn is_beyond_jobs(self) -> bool {
        matches!(self, Self::Never | Self::Price { whatever_jobs: true, .. })
    }
}

impl Funding {
    /// The funding of the deal at a place, whose outcome under `pack` is `outcome`.
    pub(crate) fn new<S: Settle>(scenario: &Scenario, place: usize, outcome: &Outcome, pack: &Pack) -> Self {
        let short = Money((-left(scenario, place, outcome)).pence().max(0));
        let needs = match scenario.week.sold_by {
            SoldBy::Job => jobs::<S>(scenario, place, short, pack),
            SoldBy::Hour => None,
        };
        Self {
            place,
            is_wage: scenario.deals[place].basis == Basis::Wage,
            needs: needs.unwrap_or_else(|| price::<S>(scenario, place, short, pack)),
            short,
        }
    }

    /// The funding that the answer rests on: that of the deal that leaves more (of two that leave the same, the one compared with
    /// first), if it pays a wage, or is a co-op that pays out more than it gets. `None` where the deal promises no amount that it
    /// must earn first.
    pub(crate) fn from_lead<S: Settle>(scenario: &Scenario, outcomes: &[Outcome], verdict: Verdict, pack: &Pack) -> Option<Self> {
        let (from, to) = scenario.pair();
        let places = match verdict {
            Verdict::From => [from, from],
            Verdict::To => [to, to],
            Verdict::Same => [to, from],
        };
        let place = places.into_iter().find(|place| must_earn(scenario, *place, &outcomes[*place]))?;
        Some(Self::new::<S>(scenario, place, &outcomes[place], pack))
    }
}

/// Figure by which a funding is told, and its least value in the scale of its field: the volume, or the price before what is added for
/// the customer. `None` where neither would do, or none is needed.
pub(crate) fn least(scenario: &Scenario, funding: &Funding, pack: &Pack) -> Option<(Input, i64)> {
    let Funding { place, short, .. } = *funding;
    match funding.needs {
        Needs::Jobs { .. } => {
            let least = least_volume::<ByAccounts>(scenario, place, short, pack);
            least.map(|volume| (Input::Term(place, Term::Volume), volume))
        }
        Needs::Price { .. } => match carrying_prices::<ByAccounts>(scenario, place, short, pack) {
            Threshold::AtLeast(price) => Some((Input::Shared(Shared::Price), price)),
            _ => None,
        },
        Needs::Nothing | Needs::Never => None,
    }
}

/// True where a deal must earn its promise first: it pays a wage, or is a co-op that pays out more than it gets.
pub fn must_earn(scenario: &Scenario, place: usize, outcome: &Outcome) -> bool {
    let deal = &scenario.deals[place];
    deal.basis == Basis::Wage || (deal.kind == Kind::Coop && left(scenario, place, outcome) < Money::ZERO)
}

/// The amount that a deal's organisation has left of a year. A dividend that the co-op's own accounts allow is paid out of those, and
/// interest on a share out of what is left then: it is no part of what the deal leaves, so that a lead does not rest on it.
pub(crate) fn left(scenario: &Scenario, place: usize, outcome: &Outcome) -> Money {
    let dividend = if is_from_accounts(scenario, place) { outcome.year.amount(Line::Dividend) } else { Money::ZERO };
    outcome.organisation() + outcome.non_cash.share_interest + dividend
}

/// True where the co-op's own accounts allow the dividend of the deal at a place.
pub(crate) fn is_from_accounts(scenario: &Scenario, place: usize) -> bool {
    let (_, to) = scenario.pair();
    place == to && scenario.coop.linked == YesNo::Yes && scenario.coop.members > Quantity::ZERO
}

/// The amount that the organisation has left as a function of the deal's volume, in millionths.
fn at_volume<'a, S: Settle>(scenario: &'a Scenario, place: usize, pack: &'a Pack) -> impl Fn(i64) -> Money + 'a {
    move |volume| {
        let deal = Deal { volume: Ratio(volume), ..scenario.deals[place] };
        left(scenario, place, &S::outcome(scenario, place, (&scenario.week, &deal), pack))
    }
}

/// The largest volume, in millionths, that fits into the hours logged on.
fn most_that_fits(week: &Week) -> i64 {
    Ratio::ONE.0 * Ratio::ONE.0 / week.busy.0.max(1)
}

/// The least jobs an hour of a deal sold by the job that fit into the hours logged on. `None` where no such jobs would do, or
/// none are needed.
///
/// The search goes from the deal's own volume down where that carries the promise, else up, so that the result never contradicts
/// `short`.
fn jobs<S: Settle>(scenario: &Scenario, place: usize, short: Money, pack: &Pack) -> Option<Needs> {
    let own = scenario.deals[place].volume.0;
    let least = least_volume::<S>(scenario, place, short, pack)?;
    let (from, to) = scenario.pair();
    let other = scenario.deals[if place == from { to } else { from }].volume.0;
    let [least, own, other] = [least, own, other].map(|volume| an_hour(&scenario.week, volume));
    Some(Needs::Jobs { least, own, other })
}

/// The least volume, in millionths, that carries the promise and fits into the hours logged on. `None` where there is none, or where
/// no work is needed.
fn least_volume<S: Settle>(scenario: &Scenario, place: usize, short: Money, pack: &Pack) -> Option<i64> {
    let own = scenario.deals[place].volume.0;
    let (low, high) = if short == Money::ZERO { (0, own) } else { (own, most_that_fits(&scenario.week)) };
    match threshold(low, high.max(low), at_volume::<S>(scenario, place, pack)) {
        Threshold::AtLeast(least) if least <= most_that_fits(&scenario.week) => Some(least),
        _ => None,
    }
}

/// Jobs for each hour logged on at a volume. More work than the hours hold takes more hours.
fn an_hour(week: &Week, volume: i64) -> Quantity {
    let jobs = i128::from(week.weekly_jobs().0) * i128::from(volume.min(most_that_fits(week)));
    Quantity(round_div(jobs, i128::from(week.hours.0.max(1))))
}

/// The deal with the price of the week for its own: what its price is searched with.
pub(crate) fn at_own_price(deal: &Deal) -> Deal {
    Deal { price: Ratio::ONE, ..*deal }
}

/// Price of the deal as it is.
fn own_price(scenario: &Scenario, place: usize) -> Price {
    scenario.week.price.share(scenario.deals[place].price)
}

/// Prices for an hour or a job sold, before what is added for the customer, that carry the promise at the deal's own volume.
fn carrying_prices<S: Settle>(scenario: &Scenario, place: usize, short: Money, pack: &Pack) -> Threshold<i64> {
    let deal = at_own_price(&scenario.deals[place]);
    let at_price = |price: i64| {
        let week = Week { price: Price(price), ..scenario.week };
        left(scenario, place, &S::outcome(scenario, place, (&week, &deal), pack))
    };
    let own = own_price(scenario, place).0;
    let (low, high) = if short > Money::ZERO { (own, MOST_PRICE.max(own)) } else { (0, own) };
    threshold(low, high, at_price)
}

/// The least price for each hour or job sold, at the deal's own volume.
fn price<S: Settle>(scenario: &Scenario, place: usize, short: Money, pack: &Pack) -> Needs {
    let deal = at_own_price(&scenario.deals[place]);
    let own = own_price(scenario, place);
    match carrying_prices::<S>(scenario, place, short, pack) {
        Threshold::AtLeast(least) => {
            let [least, own] = [Price(least), own].map(|price| asked(&scenario.week, &deal, price));
            Needs::Price { least, own, whatever_jobs: short > Money::ZERO && scenario.week.sold_by == SoldBy::Job }
        }
        Threshold::Never => Needs::Never,
        Threshold::Always | Threshold::AtMost(_) => Needs::Nothing,
    }
}

/// The amount that the customer pays for one hour or job at a price.
fn asked(week: &Week, deal: &Deal, price: Price) -> Price {
    match week.price_is {
        PriceIs::Fare | PriceIs::Pay => Price(price.0 + price.share(deal.customer_percent).0 + deal.customer_amount.0),
        PriceIs::CustomerPays => price,
    }
}

/// The volume from which the deal compared with leaves as much as the other (`level`) and gets enough to carry all that it pays
/// out.
pub(crate) fn needed<S: Settle>(scenario: &Scenario, level: Threshold<i64>, pack: &Pack) -> Threshold<i64> {
    let (_, to) = scenario.pair();
    let deal = &scenario.deals[to];
    let low = match level {
        Threshold::Always => 0,
        Threshold::AtLeast(volume) => volume,
        Threshold::AtMost(_) | Threshold::Never => return level,
    };
    let left = at_volume::<S>(scenario, to, pack);
    if (deal.basis == Basis::Fares && deal.kind == Kind::Platform) || left(low) >= Money::ZERO {
        return level;
    }
    // Work beyond the hours logged on takes more hours, so the volume that carries the promise may be found before or after that.
    let highs = [deal.volume.0, most_that_fits(&scenario.week), MOST_VOLUME];
    let found = highs.into_iter().filter(|high| *high > low).map(|high| threshold(low, high, &left));
    found.into_iter().find(|found| *found != Threshold::Never).unwrap_or(Threshold::Never)
}
