//! No lead rests on pay that nobody has earned: the need is told, and put back it is just enough.

use coop_or_gig_engine::choice::{Basis, Kind, YesNo};
use coop_or_gig_engine::compare::{self, Comparison, Verdict};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::funding::{Funding, Needs};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::outcome::{Line, Outcome, Period};
use coop_or_gig_engine::scenario::{Deal, Scenario};
use proptest::prelude::*;

use super::config;
use super::scenarios::{by_hand, outcome, scenarios, settled};

/// The amount that an organisation keeps before it pays interest on shares, which is paid out of what is left and carries no lead.
fn kept(outcome: &Outcome) -> Money {
    outcome.organisation() + outcome.non_cash.share_interest
}

/// The amount that the organisation has left under the deal as changed.
fn left(scenario: &Scenario, place: usize, change: impl Fn(&mut Scenario, &mut Deal)) -> Money {
    let (mut changed, mut deal) = (scenario.clone(), scenario.deals[place]);
    change(&mut changed, &mut deal);
    kept(&outcome(&changed, &deal))
}

/// The deal that leaves more, if one does.
fn leader(comparison: &Comparison) -> Option<usize> {
    match comparison.verdict {
        Verdict::From => Some(comparison.from),
        Verdict::To => Some(comparison.to),
        Verdict::Same => None,
    }
}

/// Checks that a deal's funding agrees with its outcome.
fn check(scenario: &Scenario, outcome: &Outcome, told: &Funding) -> Result<(), TestCaseError> {
    prop_assert_eq!(told.short, Money((-kept(outcome)).pence().max(0)));
    prop_assert_eq!(told.is_wage, scenario.deals[told.place].basis == Basis::Wage);
    let is_carried = told.short == Money::ZERO;
    match told.needs {
        Needs::Jobs { least, own, .. } => {
            prop_assert!(if is_carried { own >= least } else { own <= least }, "{:?}", told);
            // The least is rounded to a millionth of a job: near it the organisation turns from short to not.
            let jobs = i128::from(scenario.week.weekly_jobs().0.max(1));
            let volume = i64::try_from(i128::from(least.0) * i128::from(scenario.week.hours.0) / jobs).expect("within range");
            let slack = 2 + i64::try_from(i128::from(scenario.week.hours.0) / jobs).expect("within range");
            let at = |volume: i64| left(scenario, told.place, |_, deal| deal.volume = Ratio(volume.max(0))) >= Money::ZERO;
            prop_assert!(i128::from(scenario.week.busy.0) * i128::from(volume - slack) <= 1_000_000_000_000, "{:?} fits", told);
            let turns = (-slack..=slack.min(2_000)).any(|step| !at(volume + step - 1) && at(volume + step));
            prop_assert!(slack > 2_000 || turns, "{:?} at {}", told, volume);
        }
        Needs::Price { least, own, .. } => {
            prop_assert!(if is_carried { own >= least } else { own <= least }, "{:?}", told);
            let deal = &scenario.deals[told.place];
            if deal.customer_percent == Ratio::ZERO && deal.customer_amount == Price(0) {
                let at = |price: i64| {
                    left(scenario, told.place, |scenario, deal| {
                        (scenario.week.price, deal.price) = (Price(price), Ratio::ONE);
                    }) >= Money::ZERO
                };
                prop_assert!(at(least.0) && !at(least.0 - 1), "{:?}", told);
            }
        }
        Needs::Nothing => prop_assert!(is_carried),
        Needs::Never => prop_assert!(!is_carried),
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    /// No wage deal is called ahead without its condition, and no co-op that pays out more than it gets without what is missing.
    #[test]
    fn prop_no_lead_without_its_condition(scenario in scenarios()) {
        let scenario = settled(by_hand(scenario));
        let comparison = Comparison::new(&scenario).expect("a pack");
        let must_earn = |place: usize| {
            let deal = &scenario.deals[place];
            let is_short = kept(&comparison.outcomes[place]) < Money::ZERO;
            deal.basis == Basis::Wage || (deal.kind == Kind::Coop && is_short)
        };
        let told = comparison.funding;
        // Where neither is ahead the deal compared with comes first.
        let places = leader(&comparison).map_or([comparison.to, comparison.from], |place| [place; 2]);
        prop_assert_eq!(told.map(|told| told.place), places.into_iter().find(|place| must_earn(*place)));
        if let Some(told) = told {
            check(&scenario, &comparison.outcomes[told.place], &told)?;
            prop_assert_eq!(comparison.short(Period::Year), told.short);
        }
    }

    /// Funding agrees with the outcome of every deal, whoever is ahead.
    #[test]
    fn prop_what_each_deal_must_earn(scenario in scenarios()) {
        let scenario = settled(by_hand(scenario));
        for place in 0..scenario.active().len() {
            let outcome = outcome(&scenario, &scenario.deals[place]);
            let told = compare::funding(&scenario, place);
            let is_short = kept(&outcome) < Money::ZERO;
            let deal = &scenario.deals[place];
            prop_assert_eq!(told.is_some(), deal.basis == Basis::Wage || (deal.kind == Kind::Coop && is_short));
            if let Some(told) = told {
                check(&scenario, &outcome, &told)?;
            }
        }
    }

    /// A co-op without work that leaves its member something gets that from nobody: what is missing is told with its lead. And no
    /// number of jobs is called enough where none at all would leave it short.
    #[test]
    fn prop_no_lead_without_work(scenario in scenarios()) {
        let mut scenario = settled(by_hand(scenario));
        let (from, to) = scenario.pair();
        scenario.deals[from].volume = Ratio::ONE;
        scenario.deals[to].kind = Kind::Coop;
        scenario.deals[to].volume = Ratio::ZERO;
        let comparison = Comparison::new(&scenario).expect("a pack");
        let outcome = &comparison.outcomes[to];
        if comparison.verdict == Verdict::To && outcome.year.before_tax() > Money::ZERO {
            prop_assert!(kept(outcome) < Money::ZERO);
            let told = comparison.funding.filter(|told| told.place == to);
            prop_assert_eq!(told.map(|told| told.short), Some(-kept(outcome)));
        }
        if kept(outcome) < Money::ZERO && from != to {
            prop_assert!(comparison.needed.threshold != Threshold::Always);
        }
    }

    /// Jobs needed make the deal leave as much, and get enough to carry all that it pays out.
    #[test]
    fn prop_jobs_needed_are_enough(scenario in scenarios()) {
        let mut scenario = settled(by_hand(scenario));
        (scenario.from, scenario.to) = (1, 2);
        let (from, to) = scenario.pair();
        scenario.deals[from].volume = Ratio::ONE;
        let comparison = Comparison::new(&scenario).expect("a pack");
        let deal = &scenario.deals[to];
        let enough = |volume: i64| {
            let with = outcome(&scenario, &Deal { volume: Ratio(volume), ..*deal });
            let is_carried = kept(&with) >= Money::ZERO || (deal.basis == Basis::Fares && deal.kind == Kind::Platform);
            (with.take_home() >= comparison.outcomes[from].take_home(), is_carried)
        };
        match comparison.needed.threshold {
            Threshold::AtLeast(volume) if comparison.needed == comparison.volume => prop_assert!(enough(volume.0) == (true, true)),
            // The volume that carries the deal lies above the volume that leaves as much.
            Threshold::AtLeast(volume) => prop_assert!(enough(volume.0).1 && !enough(volume.0 - 1).1),
            Threshold::Always => prop_assert!(enough(0) == (true, true)),
            Threshold::AtMost(_) | Threshold::Never => {}
        }
    }

    /// A dividend that the co-op's accounts allow is paid out of those: it makes nobody short.
    #[test]
    fn prop_dividends_of_accounts_are_no_promise(scenario in scenarios()) {
        let mut scenario = scenario;
        let (_, to) = scenario.pair();
        (scenario.coop.linked, scenario.coop.members) = (YesNo::Yes, scenario.coop.members.max(Quantity::ONE));
        let comparison = Comparison::new(&scenario).expect("a pack");
        let told = compare::funding(&scenario, to);
        let outcome = &comparison.outcomes[to];
        let left = kept(outcome) + outcome.year.amount(Line::Dividend);
        prop_assert_eq!(told.map_or(Money::ZERO, |told| told.short) > Money::ZERO, left < Money::ZERO && (scenario.deals[to].kind == Kind::Coop || scenario.deals[to].basis == Basis::Wage));
    }
}
