//! Break-evens put back into the deal make the two deals equal.

use coop_or_gig_engine::break_even::{BreakEvens, Fee, Recovery};
use coop_or_gig_engine::choice::{Basis, Status};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::outcome::Outcome;
use coop_or_gig_engine::scenario::{Deal, Guarantee, Scenario};
use proptest::prelude::*;

use super::config;
use super::scenarios::{outcome_linked, rounding, scenarios, settled, steady};

/// A hundred times the week's jobs: as far as the engine looks.
const MOST_VOLUME: i64 = 100_000_000;

/// The pair that the answer compares, and its break-evens.
struct Pair {
    scenario: Scenario,
    deal: Deal,
    other: Outcome,
    found: BreakEvens,
}

impl Pair {
    fn of(scenario: Scenario) -> Self {
        let (from, to) = scenario.pair();
        let found = compare::break_evens(&scenario).expect("a pack");
        let other = compare::Comparison::new(&scenario).expect("a pack").outcomes[from];
        Self { deal: scenario.deals[to], other, found, scenario }
    }

    /// The lead of the deal, changed, over the other.
    fn lead(&self, change: impl Fn(&mut Deal)) -> Money {
        self.changed(change).take_home() - self.other.take_home()
    }

    fn changed(&self, change: impl Fn(&mut Deal)) -> Outcome {
        let mut deal = self.deal;
        change(&mut deal);
        outcome_linked(&self.scenario, &deal)
    }

    /// The threshold is exact to one step, and holds at both ends.
    fn put_back(&self, found: Threshold<i64>, low: i64, high: i64, change: impl Fn(&mut Deal, i64)) -> Result<(), TestCaseError> {
        let ahead = |at: i64| self.lead(|deal| change(deal, at)) >= Money::ZERO;
        match found {
            Threshold::Always => prop_assert!(ahead(low) && ahead(high)),
            Threshold::Never => prop_assert!(!ahead(low) && !ahead(high)),
            Threshold::AtLeast(from) => prop_assert!(ahead(from) && !ahead(from - 1), "{:?}", found),
            Threshold::AtMost(to) => prop_assert!(ahead(to) && !ahead(to + 1), "{:?}", found),
        }
        Ok(())
    }

    /// At any point of the range the deal is ahead just where the threshold says, but for rounding.
    fn holds_at(&self, found: Threshold<i64>, at: i64, more: Money, change: impl Fn(&mut Deal, i64)) -> Result<(), TestCaseError> {
        let changed = self.changed(|deal| change(deal, at));
        let near = match found {
            Threshold::AtLeast(edge) | Threshold::AtMost(edge) => self.changed(|deal| change(deal, edge)),
            Threshold::Always | Threshold::Never => changed,
        };
        let allowed = rounding(&self.scenario, [&changed, &near]) + more;
        let lead = changed.take_home() - self.other.take_home();
        if holds(found, at) {
            prop_assert!(lead >= -allowed, "{:?} at {}: {:?}", found, at, lead);
        } else {
            prop_assert!(lead < allowed, "{:?} at {}: {:?}", found, at, lead);
        }
        Ok(())
    }
}

fn holds(found: Threshold<i64>, at: i64) -> bool {
    match found {
        Threshold::Always => true,
        Threshold::Never => false,
        Threshold::AtLeast(from) => at >= from,
        Threshold::AtMost(to) => at <= to,
    }
}

fn with_volume(deal: &mut Deal, volume: i64) {
    deal.volume = Ratio(volume);
}

/// A point of a range that reaches over several sizes.
fn points(most: i64) -> impl Strategy<Value = i64> {
    (0..most.ilog2(), 0..=most).prop_map(|(size, at)| at >> size)
}

proptest! {
    #![proptest_config(config())]

    /// The other deal brings all of the week's jobs, so that the volume found is the deal's own.
    #[test]
    fn prop_volume_put_back(scenario in scenarios()) {
        let mut scenario = scenario;
        let (from, _) = scenario.pair();
        scenario.deals[from].volume = Ratio::ONE;
        let busy = scenario.week.busy;
        let pair = Pair::of(scenario);
        let found = pair.found.volume.threshold.map(|volume| volume.0);
        pair.put_back(found, 0, MOST_VOLUME, with_volume)?;
        let too_much = matches!(found, Threshold::AtLeast(volume) if volume * busy.0 > Ratio::ONE.0 * Ratio::ONE.0);
        prop_assert_eq!(pair.found.volume.fits, !too_much);
    }

    /// Told against the jobs of another volume: the engine rounds to a millionth of those.
    #[test]
    fn prop_volume_put_back_against_any_other(scenario in scenarios()) {
        let (from, _) = scenario.pair();
        let other = scenario.deals[from].volume.0;
        let pair = Pair::of(scenario);
        let ahead = |volume: i64| pair.lead(|deal| with_volume(deal, volume)) >= Money::ZERO;
        if other == 0 {
            let expected = if ahead(0) { Threshold::Always } else { Threshold::Never };
            prop_assert_eq!(pair.found.volume.threshold, expected);
            return Ok(());
        }
        let own = |volume: Ratio| i64::try_from(i128::from(volume.0) * i128::from(other) / 1_000_000).expect("within range");
        // Half a millionth of the other's jobs, and one for each rounding.
        let slack = other / 2_000_000 + 2;
        let turns = |edge: i64| (-slack..=slack).map(|step| ahead((edge + step).clamp(0, MOST_VOLUME))).collect::<Vec<_>>();
        match pair.found.volume.threshold {
            Threshold::Always => prop_assert!(ahead(0) && ahead(MOST_VOLUME)),
            Threshold::Never => prop_assert!(!ahead(0) && !ahead(MOST_VOLUME)),
            Threshold::AtLeast(volume) => prop_assert!(turns(own(volume)).windows(2).any(|two| !two[0] && two[1])),
            Threshold::AtMost(volume) => prop_assert!(turns(own(volume)).windows(2).any(|two| two[0] && !two[1])),
        }
    }

    #[test]
    fn prop_volume_holds_throughout(scenario in scenarios(), volume in points(MOST_VOLUME)) {
        // Along a figure, a lead with what accounts share out may turn more than once.
        let mut scenario = settled(steady(scenario));
        let (from, _) = scenario.pair();
        scenario.deals[from].volume = Ratio::ONE;
        let pair = Pair::of(scenario);
        // The customer's price and the amount on top are rounded apart, so more jobs can make the fare a penny less.
        pair.holds_at(pair.found.volume.threshold.map(|volume| volume.0), volume, Money(1), with_volume)?;
    }

    #[test]
    fn prop_fee_put_back_and_throughout(scenario in scenarios(), rate in points(1_000_000), flat in points(100_000_000)) {
        let mut scenario = scenario;
        for deal in &mut scenario.deals {
            if deal.status != Status::SelfEmployed || deal.guarantee != Guarantee::default() {
                // Pay that is made up again gains by a fee that comes back as a dividend: the lead then turns twice.
                deal.membership.dividend = Ratio::ZERO;
            }
        }
        let pair = Pair::of(settled(scenario));
        match pair.found.fee {
            Fee::Percent(found) => {
                let change = |deal: &mut Deal, rate: i64| deal.fee.rate = Ratio(rate);
                let found = found.map(|rate| rate.0);
                pair.put_back(found, 0, 1_000_000, change)?;
                pair.holds_at(found, rate, Money::ZERO, change)?;
            }
            Fee::Flat(found) => {
                prop_assert!(pair.deal.flat.amount > Money::ZERO && pair.deal.fee.rate == Ratio::ZERO);
                let change = |deal: &mut Deal, amount: i64| deal.flat.amount = Money(amount);
                let found = found.map(|amount| amount.0);
                pair.put_back(found, 0, 100_000_000, change)?;
                pair.holds_at(found, flat, Money::ZERO, change)?;
            }
            Fee::Wage(found) => {
                prop_assert_eq!(pair.deal.basis, Basis::Wage);
                let change = |deal: &mut Deal, rate: i64| deal.wage.rate = Price(rate);
                let found = found.map(|rate| rate.0);
                pair.put_back(found, 0, 10_000_000, change)?;
                // What a wage brings in quiet weeks is rounded apart, so a higher one can leave a penny less to the others.
                let more = if pair.scenario.week.has_quiet_weeks() { Money(1) } else { Money::ZERO };
                pair.holds_at(found, flat / 10, more, change)?;
            }
        }
    }

    /// So does the fee told of a deal whose dividend its accounts settle, at its edge.
    #[test]
    fn prop_fee_put_back_with_accounts(scenario in scenarios()) {
        let pair = Pair::of(scenario);
        match pair.found.fee {
            Fee::Percent(found) => {
                pair.put_back(found.map(|rate| rate.0), 0, 1_000_000, |deal, rate| deal.fee.rate = Ratio(rate))?;
            }
            Fee::Flat(found) => {
                pair.put_back(found.map(|amount| amount.0), 0, 100_000_000, |deal, amount| deal.flat.amount = Money(amount))?;
            }
            Fee::Wage(found) => {
                pair.put_back(found.map(|rate| rate.0), 0, 10_000_000, |deal, rate| deal.wage.rate = Price(rate))?;
            }
        }
    }

    /// After so many weeks the lead has brought the share back; a week before it had not.
    #[test]
    fn prop_share_is_recovered(scenario in scenarios()) {
        let pair = Pair::of(scenario);
        let share = pair.deal.membership.share;
        let yearly = pair.lead(|_| ());
        let gained = |weeks: i64| i128::from(yearly.0) * i128::from(weeks) * i128::from(Quantity::ONE.0);
        let owed = i128::from(share.0) * i128::from(pair.scenario.week.weeks.0);
        match pair.found.share {
            Recovery::NoShare => prop_assert_eq!(share, Money::ZERO),
            Recovery::Never => prop_assert!(share > Money::ZERO && yearly <= Money::ZERO),
            Recovery::Weeks(weeks) => prop_assert!(gained(weeks) >= owed && gained(weeks - 1) < owed && weeks >= 1),
        }
    }
}
