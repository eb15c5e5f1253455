//! Laws for every profit and wage, whatever the figures of the year (legal source: the rules in `src/tax`).

use coop_or_gig_engine::choice::{Choice as _, Nation, Status, Vehicle};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::tax::{Pack, PACKS};
use proptest::prelude::*;

/// The allowance shrinks by whole pounds (ITA 2007 s35(3)), taxed at under 50%; income tax and Class 4 each round by a penny.
const ROUNDING: i64 = 50 + 2;

fn packs() -> impl Strategy<Value = &'static Pack> {
    (0..PACKS.len()).prop_map(|i| &PACKS[i])
}

fn nations() -> impl Strategy<Value = Nation> {
    (0..Nation::ALL.len()).prop_map(|i| Nation::ALL[i])
}

/// From the everyday to the absurd: amounts around the bands matter most.
fn amounts() -> impl Strategy<Value = Money> {
    prop_oneof![4 => 0..20_000_000_i64, 1 => 0..1_000_000_000_000_i64].prop_map(Money)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_more_profit_is_never_taxed_less_nor_by_more_than_itself(
        pack in packs(), nation in nations(), profit in amounts(), wages in amounts(), more in amounts(),
    ) {
        let before = pack.assess(nation, profit, wages);
        let after = pack.assess(nation, profit + more, wages);
        let rise = after.total - before.total;
        prop_assert!(rise >= Money::ZERO);
        prop_assert!(rise.0 <= more.0 + ROUNDING, "{} more profit costs {}", more.0, rise.0);
        prop_assert!(after.income_tax >= before.income_tax && after.class4 >= before.class4);
    }

    #[test]
    fn prop_wages_never_raise_class_4(pack in packs(), profit in amounts(), wages in amounts()) {
        let alone = pack.assess(Nation::Wales, profit, Money::ZERO).class4;
        let beside_wages = pack.assess(Nation::Wales, profit, wages).class4;
        prop_assert!(Money::ZERO <= beside_wages && beside_wages <= alone);
    }

    /// Regulation 100: at their main rates both classes together stay within Class 4's main rate on the whole band, so
    /// profit beside high wages bears the upper rate only.
    #[test]
    fn prop_high_wages_leave_the_upper_rate_only(pack in packs(), profit in amounts()) {
        let class4 = &pack.class4;
        let above = (profit - class4.lower_limit.value).max(Money::ZERO);
        let due = pack.assess(Nation::Wales, profit, pack.class1.upper_limit.value).class4;
        prop_assert_eq!(due, Money(above.0 * class4.upper_rate.value.0 / 1_000_000));
    }

    #[test]
    fn prop_allowance_is_whole_pounds_within_bounds(pack in packs(), nation in nations(), profit in amounts(), wages in amounts()) {
        let allowance = pack.assess(nation, profit, wages).personal_allowance;
        prop_assert!(Money::ZERO <= allowance && allowance <= pack.personal_allowance.amount.value);
        prop_assert_eq!(allowance.0 % 100, 0);
    }

    #[test]
    fn prop_a_loss_counts_as_nothing(pack in packs(), nation in nations(), loss in i64::MIN..0, wages in amounts()) {
        prop_assert_eq!(pack.assess(nation, Money(loss), wages), pack.assess(nation, Money::ZERO, wages));
        prop_assert_eq!(pack.assess(nation, wages, Money(loss)), pack.assess(nation, wages, Money::ZERO));
    }

    /// No amount, however absurd, overflows: `cargo test` checks arithmetic.
    #[test]
    fn prop_no_amount_panics(pack in packs(), nation in nations(), profit: i64, wages: i64, miles: i64) {
        let due = pack.assess(nation, Money(profit), Money(wages));
        prop_assert!(due.total >= Money::ZERO);
        for (status, vehicle) in travellers() {
            pack.mileage(status, vehicle, Quantity(miles));
        }
    }

    #[test]
    fn prop_more_miles_never_allow_less(pack in packs(), miles in 0..1_000_000_000_000_i64, more in 0..1_000_000_000_i64) {
        for (status, vehicle) in travellers() {
            let mileage = |miles| pack.mileage(status, vehicle, Quantity(miles));
            prop_assert!(mileage(miles + more) >= mileage(miles));
            // Tax law knows a trader and an employee; a worker is a trader to it.
            prop_assert_eq!(
                pack.mileage(Status::Worker, vehicle, Quantity(miles)),
                pack.mileage(Status::SelfEmployed, vehicle, Quantity(miles))
            );
        }
    }
}

/// Everybody who may drive or ride anything.
fn travellers() -> impl Iterator<Item = (Status, Vehicle)> {
    Status::ALL.iter().flat_map(|status| Vehicle::ALL.iter().map(|vehicle| (*status, *vehicle)))
}

#[test]
fn extremes_do_not_panic() {
    for pack in PACKS {
        for amount in [i64::MIN, -1, 0, 1_000_000_000_000, i64::MAX].map(Money) {
            for nation in Nation::ALL {
                pack.assess(*nation, amount, amount);
            }
        }
    }
}
