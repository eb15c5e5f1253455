//! Accounts that are linked settle the dividend of the deal compared with, for whatever is asked.

use coop_or_gig_engine::break_even::Fee;
use coop_or_gig_engine::choice::{Choice, DividendBy, Lever, Status, YesNo};
use coop_or_gig_engine::compare::{self, Comparison, Verdict};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Shared, Term, Value};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::need;
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset;
use coop_or_gig_engine::projection::Projection;
use coop_or_gig_engine::scenario::{Coop, Guarantee, Range, Scenario};
use coop_or_gig_engine::sensitivity;
use coop_or_gig_engine::solve::{solve, Target};
use coop_or_gig_engine::uncertainty::{Options, Percentiles, Simulation};
use proptest::prelude::*;

use super::config;
use super::derivations::everyday;
use super::scenarios::{by_hand, scenarios, settled};

/// Scenarios with linked accounts, most of them with a pool to share out.
fn linked() -> impl Strategy<Value = Scenario> {
    (scenarios(), 1_i64..10_000, prop::bool::weighted(0.8)).prop_map(|(mut scenario, members, shares)| {
        scenario.coop.linked = YesNo::Yes;
        scenario.coop.members = Quantity::whole(members);
        if shares {
            let coop = &mut scenario.coop;
            (coop.staff, coop.software, coop.insurance) = (Money::ZERO, Money::ZERO, Money::ZERO);
            (coop.premises, coop.other, coop.start) = (Money::ZERO, Money::ZERO, Money::ZERO);
            (coop.loan, coop.shares) = (Money::ZERO, Money::ZERO);
            coop.reserves = Ratio::percent(30);
        }
        // Accounts without a cost do not settle the dividend.
        scenario.coop.other = scenario.coop.other.max(Money::pounds(1));
        scenario
    })
}

proptest! {
    #![proptest_config(config())]

    /// The deal's dividend is the member's in the first year of the accounts, to the penny, and no dividend of its own besides.
    #[test]
    fn prop_the_dividend_is_what_the_accounts_allow(scenario in linked()) {
        let (_, to) = scenario.pair();
        let comparison = Comparison::new(&scenario).expect("a pack");
        let accounts = compare::accounts(&scenario).expect("it has members");
        let dividend = accounts.dividend(0);
        prop_assert_eq!(comparison.outcomes[to].year.amount(Line::Dividend), dividend);
        prop_assert!(Money::ZERO <= dividend && dividend <= accounts.years[0].pool());
        // The deal's own dividend does not matter.
        let mut other = scenario.clone();
        other.deals[to].membership.dividend = Ratio::percent(40);
        other.deals[to].membership.dividend_amount = Money(12_345);
        let again = Comparison::new(&other).expect("a pack");
        prop_assert_eq!((&again.outcomes, compare::accounts(&other)), (&comparison.outcomes, Some(accounts)));
        // The other deals stay as they are.
        let mut apart = scenario.clone();
        apart.coop.linked = YesNo::No;
        let apart = Comparison::new(&apart).expect("a pack");
        for place in (0..comparison.outcomes.len()).filter(|place| *place != to) {
            prop_assert_eq!(apart.outcomes[place], comparison.outcomes[place]);
        }
    }

    /// Linked accounts have the same outcomes as a deal with their dividend.
    #[test]
    fn prop_linked_is_the_dividend_put_in(scenario in linked()) {
        let (_, to) = scenario.pair();
        let put_in = settled(scenario.clone());
        let comparison = Comparison::new(&scenario).expect("a pack");
        let plain = Comparison::new(&put_in).expect("a pack");
        prop_assert_eq!(put_in.deals[to].membership.dividend_amount, compare::accounts(&scenario).expect("members").dividend(0));
        prop_assert_eq!(&comparison.outcomes, &plain.outcomes);
        prop_assert_eq!(comparison.verdict, plain.verdict);
        prop_assert_eq!(Projection::new(&scenario), Projection::new(&put_in));
        let accounts = compare::accounts(&scenario).expect("members");
        let must_pay = comparison.verdict == Verdict::To && !accounts.pays_its_way();
        prop_assert_eq!((comparison.must_pay_its_way, plain.must_pay_its_way), (must_pay, false));
    }

    /// At the jobs that are told, both take-homes are level, each with the dividend that the accounts allow there. A hundredth more or
    /// less of them, the leader is as told, in the comparison and on the chart.
    #[test]
    fn prop_the_leader_turns_at_the_jobs_told(
        scenario in everyday(),
        (members, cost) in (1_i64..1_000, 0_i64..2_000),
        reserves in 0_i64..=100,
        by in prop::sample::select(DividendBy::ALL),
    ) {
        let mut scenario = by_hand(scenario);
        let (from, to) = scenario.pair();
        scenario.coop = Coop {
            members: Quantity::whole(members),
            other: Money::pounds(1 + members * cost),
            reserves: Ratio::percent(reserves),
            dividend_by: by,
            ..Coop::default()
        };
        for deal in &mut scenario.deals {
            // A right that begins at a limit makes the lead jump.
            (deal.status, deal.guarantee) = (Status::SelfEmployed, Guarantee::default());
        }
        scenario.deals[from].volume = Ratio::ONE;
        prop_assume!(from != to);
        let at = |volume: i64| {
            let mut changed = scenario.clone();
            changed.deals[to].volume = Ratio(volume);
            let comparison = Comparison::new(&changed).expect("a pack");
            let input = Input::Term(to, Term::Volume);
            let kept = sensitivity::at(&scenario, input, volume, Period::Year).expect("a pack").take_home;
            assert_eq!(kept[to] - kept[from], comparison.lead(Period::Year));
            kept[to] - kept[from]
        };
        let told = Comparison::new(&scenario).expect("a pack").volume.threshold;
        prop_assert_eq!(told, compare::break_evens(&scenario).expect("a pack").volume.threshold);
        let is_ahead = |volume: i64| at(volume) >= Money::ZERO;
        match told {
            Threshold::AtLeast(Ratio(jobs)) => {
                prop_assert!(is_ahead(jobs) && !is_ahead(jobs - 1));
                let [less, more] = [at(jobs - jobs / 100), at(jobs + jobs / 100)];
                prop_assert!(less <= Money(5) && more >= Money(-5), "{:?} and {:?} at {}", less, more, jobs);
            }
            Threshold::AtMost(Ratio(jobs)) => prop_assert!(is_ahead(jobs) && !is_ahead(jobs + 1)),
            Threshold::Always => prop_assert!(is_ahead(0)),
            Threshold::Never => prop_assert!(!is_ahead(0)),
        }
    }

    /// The comparison, the first year ahead, draws without any spread and the way back tell one take-home.
    #[test]
    fn prop_all_answers_agree(scenario in linked(), paired in any::<bool>()) {
        let mut scenario = scenario;
        let (from, to) = scenario.pair();
        let hours = scenario.week.hours.0;
        scenario.ranges = vec![Range { input: Input::Shared(Shared::Hours), low: Some(hours), high: Some(hours) }];
        let comparison = Comparison::new(&scenario).expect("a pack");
        let outcome = &comparison.outcomes[to];

        let first = Projection::new(&scenario).expect("a pack").years[0];
        prop_assert_eq!(first.from.take_home.then, comparison.outcomes[from].take_home());
        prop_assert_eq!((first.to.take_home.then, first.to.take_home.today), (outcome.take_home(), outcome.take_home()));

        let mut simulation = Simulation::new(&scenario, Options { draws: 3, seed: 7, paired }).expect("a pack");
        while simulation.step(1) {}
        let spread = simulation.spread();
        for (deal, outcome) in spread.deals.iter().zip(&comparison.outcomes) {
            let point = outcome.take_home();
            prop_assert_eq!(*deal, Percentiles { p10: point, p50: point, p90: point });
        }

        // The deal's take-home is within reach: its own figures reach it.
        for lever in [Lever::Price, Lever::Fee, Lever::Volume] {
            let amount = outcome.take_home();
            let target = Target { deal: to, lever, amount, period: Period::Year };
            let solved = solve(&scenario, target).expect("a pack");
            if outcome.hours.worked() <= Quantity::whole(168) {
                prop_assert!(solved.threshold != Threshold::Never && solved.best >= amount, "{:?}: {:?}", lever, solved);
            }
        }
    }

    /// Accounts that do not settle the dividend are not looked at.
    #[test]
    fn prop_unlinked_is_the_same(scenario in scenarios()) {
        let apart = Scenario { coop: Coop { linked: YesNo::No, ..scenario.coop }, ..scenario };
        let empty = Scenario { coop: Coop { linked: YesNo::Yes, members: Quantity::ZERO, ..apart.coop }, ..apart.clone() };
        let free = Coop { staff: Money::ZERO, software: Money::ZERO, insurance: Money::ZERO, premises: Money::ZERO, ..apart.coop };
        let free = Coop { other: Money::ZERO, software_share: Ratio::ZERO, payments: Ratio::ZERO, linked: YesNo::Yes, ..free };
        let free = Scenario { coop: free, ..apart.clone() };
        for plain in [apart, empty, free] {
            prop_assert!(!plain.coop.decides());
            prop_assert_eq!(Comparison::without_accounts(&plain), Comparison::new(&plain));
        }
    }

    /// The figure told, put in, leaves a normal year no deficit, and one step less does: of any deal, linked or not. It is never
    /// said that none is enough where the most that may be entered would be, nor that a subscription is not where one is.
    #[test]
    fn prop_what_it_takes_does(scenario in scenarios(), linked in any::<bool>(), members in 1_i64..10_000) {
        let mut scenario = by_hand(scenario);
        scenario.coop.linked = if linked { YesNo::Yes } else { YesNo::No };
        scenario.coop.members = Quantity::whole(members);
        let (_, to) = scenario.pair();
        let normal = |input: Input, value: i64| {
            let mut changed = scenario.clone();
            if input == Input::Shared(Shared::Price) {
                changed.deals[to].price = Ratio::ONE;
            }
            Field::from(input).put(&mut changed, Value::Number(value));
            compare::accounts(&changed).expect("it has members").normal
        };
        let needs = need::needs(&scenario).expect("it has members");
        prop_assert!(needs.payers <= scenario.coop.members);
        for need in [Some(needs.own), needs.instead].into_iter().flatten() {
            let spec = Field::from(need.input).spec();
            let scale = 10_i64.pow(spec.kind.decimals());
            let (low, high) = (spec.min * scale, spec.max * scale);
            // The accounts are drawn up with the figure's value now; a price is rounded as the deal's own is.
            prop_assert_eq!(normal(need.input, need.now), compare::accounts(&scenario).expect("members").normal);
            match need.least {
                Some(least) => {
                    prop_assert!(normal(need.input, least) >= Money::ZERO);
                    prop_assert!(least == low || normal(need.input, least - 1) < Money::ZERO);
                }
                None => prop_assert!(normal(need.input, high) < Money::ZERO && normal(need.input, low) < Money::ZERO),
            }
        }
        prop_assert!(needs.instead.is_none() || needs.own.least.is_none());
    }
}

/// A co-op of 50 that costs £20,000 a year and shares out all that is left, as a part of its members' fees.
///
/// Fares F = £43.50 × 54% × 40 × 46 = £43,221.60. With the app £34,391.31 of pay leave £22,161.71 (`private_hire_by_hand`). The co-op
/// takes all or a quarter of v × F and gives back that less £400, so a member has D = v × F − 400 in any case, and
/// D − 8,004 − 0.26 (D − 9,900 − 12,570) = 22,161.71 makes D = 32,869.61 and v = 0.76974.
#[test]
fn what_is_shared_out_comes_back_at_each_number_of_jobs() {
    let plain = preset::by_id("private-hire").expect("the example").scenario();
    for fee in [25, 100] {
        let mut scenario = plain.clone();
        let deal = &mut scenario.deals[1];
        (deal.flat.amount, deal.fee.rate) = (Money::ZERO, Ratio::percent(fee));
        let (members, staff) = (Quantity::whole(50), Money::pounds(20_000));
        scenario.coop = Coop { members, staff, reserves: Ratio::ZERO, ..Coop::default() };
        let comparison = Comparison::new(&scenario).expect("a pack");
        let Threshold::AtLeast(jobs) = comparison.volume.threshold else { panic!("{:?}", comparison.volume) };
        assert!((jobs.0 - 769_740).abs() < 50, "{fee}%: {jobs:?}");
        assert_eq!((comparison.needed, comparison.verdict), (comparison.volume, Verdict::To));
        // Whatever it takes comes back.
        let found = compare::break_evens(&scenario).expect("a pack");
        assert_eq!((found.volume, found.fee), (comparison.volume, Fee::Percent(Threshold::Always)));
        for (volume, verdict) in [(50, Verdict::From), (72, Verdict::From), (77, Verdict::Same), (90, Verdict::To)] {
            let mut changed = scenario.clone();
            changed.deals[1].volume = Ratio::percent(volume);
            let compared = Comparison::new(&changed).expect("a pack");
            assert_eq!((compared.verdict, compared.volume), (verdict, comparison.volume), "{fee}%, {volume}% of the jobs");
        }
    }
}
