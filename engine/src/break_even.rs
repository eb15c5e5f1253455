//! Break-evens of the answer: the work the co-op must bring, the fee at which both deals are equal, the weeks that bring the
//! joining share back, the hours that cover a flat fee. Each "never" and "always" is a value.

use crate::choice::Basis;
use crate::crossing::{threshold, Threshold};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::outcome::{Line, Outcome};
use crate::rules::costs::own_mileage;
use crate::rules::fees::flat;
use crate::rules::subscription::subscription;
use crate::scenario::{Deal, Scenario, MOST_DEALS};
use crate::settle::{ByAccounts, Settle};
use crate::tax::Pack;
use crate::trace::Silent;

/// The most volume looked at: a hundred times the week's jobs.
pub(crate) const MOST_VOLUME: i64 = 100 * Ratio::ONE.0;
/// The largest flat fee looked at.
pub(crate) const MOST_FLAT: Money = Money::pounds(1_000_000);
/// The highest wage looked at: £1,000 an hour.
pub(crate) const MOST_WAGE: Price = Price(10_000_000);

/// Break-evens of a comparison. "The deal" is the one compared with, "the other" the one compared from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakEvens {
    /// The jobs the deal must bring, as a part of those the other brings.
    pub volume: Volume,
    /// The fee of the deal up to which it leaves at least as much, or the wage from which it does.
    pub fee: Fee,
    /// The time after which the joining share is earned back.
    pub share: Recovery,
    /// For each deal, the hours that cover its flat fee and subscription.
    pub flat: [Cover; MOST_DEALS],
    /// For each deal, the hours that cover all its fees and its subscription, so that a flat fee and a percentage compare.
    pub fees: [Cover; MOST_DEALS],
}

/// The jobs the deal must bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Volume {
    /// The threshold, as a part of the jobs the other deal brings.
    pub threshold: Threshold<Ratio>,
    /// True where that much work fits into the hours logged on.
    pub fits: bool,
}

/// The fee at which both deals are equal: the kind of fee that the deal has, or its wage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fee {
    /// A percentage of the fare.
    Percent(Threshold<Ratio>),
    /// A flat amount, in pence, due as often as the deal's own.
    Flat(Threshold<Money>),
    /// A wage for an hour, of a deal that pays one and so takes no fee.
    Wage(Threshold<Price>),
}

/// Recovery of the joining share from the amount by which the deal leaves more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// The deal has no joining share.
    NoShare,
    /// The deal leaves no more than the other.
    Never,
    /// Recovered after this many weeks worked.
    Weeks(i64),
}

/// Cover: the hours of a week that earn a deal's flat fee, or all its fees, and its subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// The deal has neither such a fee nor a subscription.
    NoFlatFee,
    /// An hour leaves no money to cover the fee from.
    Never,
    /// Covered by this many hours logged on a week.
    Hours(Quantity),
}

impl BreakEvens {
    /// The break-evens of the pair of deals that the scenario's answer compares. `outcomes` are those of the deals under `pack`.
    pub fn new(scenario: &Scenario, outcomes: &[Outcome], pack: &Pack) -> Self {
        let (from, to) = scenario.pair();
        let target = outcomes[from].take_home();
        let lead = |deal: &Deal| ByAccounts::outcome(scenario, to, (&scenario.week, deal), pack).take_home() - target;
        let deal = &scenario.deals[to];
        let cover = |fees: &dyn Fn(&Deal, &Outcome) -> Money| {
            std::array::from_fn(|place| {
                let deal = &scenario.deals[place];
                outcomes.get(place).map_or(Cover::NoFlatFee, |outcome| {
                    let own = if deal.basis == Basis::Fares { fees(deal, outcome) } else { Money::ZERO };
                    Cover::new(scenario, deal, outcome, own)
                })
            })
        };
        Self {
            volume: Volume::told(scenario, Volume::level::<ByAccounts>(scenario, outcomes, pack)),
            fee: Fee::new(deal, lead),
            share: Recovery::new(deal.membership.share, outcomes[to].take_home() - target, scenario.week.weeks),
            flat: cover(&|deal, _| flat(&Silent, deal, &scenario.week.weeks)),
            fees: cover(&|_, outcome| -outcome.year.amount(Line::PlatformFees)),
        }
    }
}

impl Volume {
    /// The deal's own volume, in millionths, from which it leaves as much as the other, for the pair of deals that the scenario's answer
    /// compares. `outcomes` are those of the deals under `pack`.
    pub(crate) fn level<S: Settle>(scenario: &Scenario, outcomes: &[Outcome], pack: &Pack) -> Threshold<i64> {
        let (from, to) = scenario.pair();
        let deal = &scenario.deals[to];
        let target = outcomes[from].take_home();
        let lead = |deal: &Deal| S::outcome(scenario, to, (&scenario.week, deal), pack).take_home() - target;
        threshold(0, MOST_VOLUME, |volume| lead(&Deal { volume: Ratio(volume), ..*deal }))
    }

    /// The volume from which the deal leaves as much as the other with what goes into a pension, for the pair that the answer compares.
    pub(crate) fn with_pension(scenario: &Scenario, pack: &Pack) -> Self {
        let (from, to) = scenario.pair();
        let left = |place: usize, deal: &Deal| ByAccounts::outcome(scenario, place, (&scenario.week, deal), pack).with_pension();
        let (target, deal) = (left(from, &scenario.deals[from]), &scenario.deals[to]);
        let found = threshold(0, MOST_VOLUME, |volume| left(to, &Deal { volume: Ratio(volume), ..*deal }) - target);
        Self::told(scenario, found)
    }

    /// A volume of the deal's own, told against the jobs of the other deal: a platform that brings half the week's jobs halves
    /// the other's.
    pub(crate) fn told(scenario: &Scenario, found: Threshold<i64>) -> Self {
        let (from, _) = scenario.pair();
        let other = &scenario.deals[from];
        let fits = match found {
            Threshold::AtLeast(volume) => scenario.week.busy.0.saturating_mul(volume) <= Ratio::ONE.0 * Ratio::ONE.0,
            _ => true,
        };
        let relative = |volume: i64| {
            Ratio(crate::money::round_div(i128::from(volume) * i128::from(Ratio::ONE.0), i128::from(other.volume.0.max(1))))
        };
        Self { threshold: if other.volume == Ratio::ZERO { against_nothing(found) } else { found.map(relative) }, fits }
    }
}

/// The threshold against a deal that brings no jobs, any part of which is none: only the money that the deal leaves without work
/// counts.
fn against_nothing(found: Threshold<i64>) -> Threshold<Ratio> {
    match found {
        Threshold::Always | Threshold::AtMost(_) => Threshold::Always,
        Threshold::Never | Threshold::AtLeast(_) => Threshold::Never,
    }
}

impl Fee {
    /// The fee at which the deal leaves as much as the other with what goes into a pension, for the pair that the answer compares.
    pub(crate) fn with_pension(scenario: &Scenario, pack: &Pack) -> Self {
        let (from, to) = scenario.pair();
        let left = |place: usize, deal: &Deal| ByAccounts::outcome(scenario, place, (&scenario.week, deal), pack).with_pension();
        let target = left(from, &scenario.deals[from]);
        Self::new(&scenario.deals[to], |deal: &Deal| left(to, deal) - target)
    }

    fn new(deal: &Deal, lead: impl Fn(&Deal) -> Money) -> Self {
        if deal.basis == Basis::Wage {
            let found = threshold(0, MOST_WAGE.0, |rate| {
                let mut changed = *deal;
                changed.wage.rate = Price(rate);
                lead(&changed)
            });
            Self::Wage(found.map(Price))
        } else if deal.flat.amount > Money::ZERO && deal.fee.rate == Ratio::ZERO {
            let found = threshold(0, MOST_FLAT.pence(), |amount| {
                let mut changed = *deal;
                changed.flat.amount = Money(amount);
                lead(&changed)
            });
            Self::Flat(found.map(Money))
        } else {
            let found = threshold(0, Ratio::ONE.0, |rate| {
                let mut changed = *deal;
                changed.fee.rate = Ratio(rate);
                lead(&changed)
            });
            Self::Percent(found.map(Ratio))
        }
    }
}

impl Recovery {
    fn new(share: Money, yearly_lead: Money, weeks: Quantity) -> Self {
        if share <= Money::ZERO {
            return Self::NoShare;
        }
        if yearly_lead <= Money::ZERO {
            return Self::Never;
        }
        Self::Weeks(weeks_to_recover(share, yearly_lead, weeks))
    }
}

/// Weeks worked, up to the next whole one, in which a lead of so much a year brings the joining share back.
pub(crate) fn weeks_to_recover(share: Money, yearly_lead: Money, weeks: Quantity) -> i64 {
    let (owed, lead) =
        (i128::from(share.pence()) * i128::from(weeks.0), i128::from(yearly_lead.pence()) * i128::from(Quantity::ONE.0));
    i64::try_from((owed + lead - 1) / lead).unwrap_or(i64::MAX)
}

impl Cover {
    /// The cover before tax: these fees of a year and the subscription, in hours logged on of the pay left after the other fees and
    /// the miles.
    fn new(scenario: &Scenario, deal: &Deal, outcome: &Outcome, own: Money) -> Self {
        let weeks = scenario.week.weeks;
        let fixed = own + subscription(&Silent, deal, &weeks);
        if fixed <= Money::ZERO {
            return Self::NoFlatFee;
        }
        let year = &outcome.year;
        let miles = own_mileage(&scenario.week, deal);
        let left = year.amount(Line::Pay) + own - miles;
        if left <= Money::ZERO {
            return Self::Never;
        }
        let logged_on = outcome.hours.engaged + outcome.hours.waiting;
        Self::Hours(Quantity(crate::money::round_div(
            i128::from(logged_on.0) * i128::from(fixed.pence()),
            i128::from(left.pence()),
        )))
    }
}
