//! The years ahead: worked by hand, and laws for random scenarios.

#![allow(clippy::inconsistent_digit_grouping)] // 9_200_00 is £9,200.00 in pence

mod common;
#[allow(dead_code)] // the properties use the rest
#[path = "properties/scenarios.rs"]
mod scenarios;

use common::scenario;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::projection::{Projection, Recovered, Worth};
use coop_or_gig_engine::scenario::{Growth, Scenario};
use coop_or_gig_engine::tax::TaxYear;
use proptest::prelude::*;
use scenarios::scenarios;

fn ahead(figures: &[(&str, &str)]) -> Projection {
    Projection::new(&scenario(figures)).expect("a pack")
}

const STILL: [(&str, &str); 7] = [
    ("price-drift", "0"),
    ("cost-drift", "0"),
    ("fee-drift", "0"),
    ("wage-drift", "0"),
    ("rate-drift", "0"),
    ("minimum-wage-drift", "0"),
    ("inflation", "0"),
];

/// £1,000 of fares a week, £46,000 a year; 20% or £100 a week.
const WEEK: [(&str, &str); 8] = [
    ("hours", "40"),
    ("weeks", "46"),
    ("price", "25"),
    ("deduction", "actual"),
    ("other-costs", "50"),
    ("vehicle", "none"),
    ("1.fee", "20"),
    ("2.flat", "100"),
];

fn worth(then: i64, today: i64) -> Worth {
    Worth { then: Money(then), today: Money(today) }
}

#[test]
fn two_years_by_hand() {
    let drift = [
        ("years", "2"),
        ("price-drift", "10"),
        ("cost-drift", "20"),
        ("fee-drift", "5"),
        ("rate-drift", "0"),
        ("inflation", "4"),
        ("1.share", "100"),
        ("2.share", "1000"),
        ("2.share-interest", "3"),
    ];
    let found = ahead(&[&WEEK[..], &drift].concat());
    let [first, second] = found.years[..] else { panic!("two years: {found:?}") };
    // 46,000 − 9,200 − 2,300 = 34,500 of profit; above 12,570 20% and 6%: 5,701.80 due.
    assert_eq!(first.from.take_home, worth(28_798_20, 28_798_20));
    // 46,000 − 4,600 − 2,300 = 39,100: 6,897.80 due.
    assert_eq!(first.to.take_home, worth(32_202_20, 32_202_20));
    // 3% of £1,000.
    assert_eq!((first.from.interest, first.to.interest), (worth(0, 0), worth(30_00, 30_00)));
    assert_eq!(first.lead, worth(3_434_00, 3_434_00));
    // Fares 50,600, 20% 10,120, costs 2,760: 37,720 of profit, 6,539 due. Today ÷ 1.04.
    assert_eq!(second.from.take_home, worth(31_181_00, 29_981_73));
    // Flat 4,830: 43,010 of profit, 7,914.40 due.
    assert_eq!(second.to.take_home, worth(35_095_60, 33_745_77));
    assert_eq!(second.to.interest, worth(30_00, 28_85)); // of the same £1,000
    assert_eq!(second.lead, worth(3_944_60, 33_745_77 + 28_85 - 29_981_73));
    assert_eq!(second.total.lead, worth(7_378_60, 3_434_00 + 3_792_89));
    assert_eq!(second.total.from, worth(59_979_20, 58_779_93));
    assert_eq!(second.total.to, worth(67_357_80, 66_006_82));
    // Returned after two years: ÷ 1.0816.
    assert_eq!((found.stake.from, found.stake.to), (worth(100_00, 92_46), worth(1_000_00, 924_56)));
    assert_eq!((found.stake.more, found.stake.recovered), (Money(900_00), Recovered::In(1)));
}

#[test]
fn every_amount_has_its_drift() {
    // Pairs: a second year in which only one drift moves, and a comparison with the later amount typed in.
    for (drift, before, after) in [
        ("price-drift", &[("price", "30"), ("tips", "20")][..], &[("price", "33"), ("tips", "22")][..]),
        (
            "cost-drift",
            &[("mile-cost", "20"), ("miles", "100"), ("vehicle-costs", "30"), ("other-costs", "40")],
            &[("mile-cost", "22"), ("miles", "100"), ("vehicle-costs", "33"), ("other-costs", "44")],
        ),
        (
            "fee-drift",
            &[("1.job-fee", "2"), ("jobs", "20"), ("1.customer-amount", "1"), ("price-is", "customer"), ("2.subscription", "10")],
            &[
                ("1.job-fee", "2.2"),
                ("jobs", "20"),
                ("1.customer-amount", "1.1"),
                ("price-is", "customer"),
                ("2.subscription", "11"),
            ],
        ),
        (
            "fee-drift",
            &[("1.second-from", "200"), ("1.second-fee", "10"), ("1.third-from", "600"), ("1.third-fee", "5"), ("2.flat", "30")],
            &[("1.second-from", "220"), ("1.second-fee", "10"), ("1.third-from", "660"), ("1.third-fee", "5"), ("2.flat", "33")],
        ),
        ("fee-drift", &[("1.cap", "100"), ("2.dividend-amount", "50")], &[("1.cap", "110"), ("2.dividend-amount", "55")]),
        ("wage-drift", &[("wages", "20000"), ("other-profit", "1000")], &[("wages", "22000"), ("other-profit", "1100")]),
        ("wage-drift", &[("own-pension", "100")], &[("own-pension", "110")]),
        (
            "wage-drift",
            &[("1.wage", "15"), ("1.basis", "wage"), ("2.guarantee", "30"), ("2.guarantee-mile", "20"), ("miles", "50")],
            &[("1.wage", "16.5"), ("1.basis", "wage"), ("2.guarantee", "33"), ("2.guarantee-mile", "22"), ("miles", "50")],
        ),
    ] {
        let second = ahead(&[&WEEK[..], &STILL, &[("years", "2"), (drift, "10")], before].concat()).years[1];
        // The week's other figure of the drift moves too.
        let also = match drift {
            "price-drift" => ("price", "27.5"),
            "cost-drift" => ("other-costs", "55"),
            "fee-drift" => ("2.flat", "110"),
            _ => ("wages", "0"),
        };
        let typed = common::compare(&[&WEEK[..], &[also], after].concat());
        assert_eq!(second.from.take_home.then, typed.outcomes[0].take_home(), "{drift}: {after:?}");
        assert_eq!(second.to.take_home.then, typed.outcomes[1].take_home(), "{drift}: {after:?}");
    }
}

#[test]
fn the_law_moves_with_its_rates() {
    // £46,000 × 1.21 in year 3 against thresholds × 1.21: tax and all × 1.21, and prices alone are dearer than both.
    let moves = |rates: &str| {
        let drift = [("years", "3"), ("price-drift", "10"), ("cost-drift", "10"), ("fee-drift", "10"), ("rate-drift", rates)];
        ahead(&[&WEEK[..], &STILL, &drift].concat()).years[2].from.take_home.then
    };
    assert_eq!(moves("10"), Money(34_845_82)); // 28,798.20 × 1.21 = 34,845.822
                                               // Rates without drift: 34,500 × 1.21 = 41,745 of profit, 26% of 29,175 due.
    assert_eq!(moves("0"), Money(34_159_50));
    // The difference is the saving by the higher allowance: 12,570 × 0.21 × 26% are 686.32.
}

/// By default thresholds are frozen and all else rises by 2%: more of a rise in prices alone is taxed.
#[test]
fn thresholds_are_frozen_by_default() {
    let found = ahead(&WEEK);
    assert_eq!(Growth::default().rates, Ratio::ZERO);
    // Profit of the platform 34,500 × 1.02^n, 26% above 12,570, and 2,300 of costs are in it.
    assert_eq!(found.years[0].from.take_home, worth(28_798_20, 28_798_20));
    // 35,190: 26% × 22,620 = 5,881.20 due; 29,308.80 ÷ 1.02 today.
    assert_eq!(found.years[1].from.take_home, worth(29_308_80, 28_734_12));
    // £27.0608 × 1,840 = 49,791.87, less 9,958.37 and 46 × 54.12: 37,343.98 of profit; 4,954.79 and 1,486.43 due. ÷ 1.08243216.
    assert_eq!(found.years[4].from.take_home, worth(30_902_76, 28_549_37));
    let grown = ahead(&[&WEEK[..], &[("rate-drift", "2")]].concat());
    assert!((grown.years[4].from.take_home.today - grown.years[0].from.take_home.today).pence().abs() <= 1);
    // The higher allowance saves, in five years at the basic rate, 26% of its growth: in the money of each year 12,570 × (0.02 +
    // 0.0404 + 0.061208 + 0.08243216) = 2,564.79, £666.84; in today's 12,570 × 0.192271, £628.38.
    let [then, today] = [|worth: Worth| worth.then, |worth: Worth| worth.today]
        .map(|of| (of(grown.years[4].total.from) - of(found.years[4].total.from)).pence());
    assert!((then - 666_84).abs() <= 10 && (today - 628_38).abs() <= 10, "{then} {today}");
}

/// The minimum wage drifts by itself, whatever the thresholds do.
#[test]
fn the_minimum_wage_has_a_drift_of_its_own() {
    // A worker with the minimum wage alone: 40 hours for 46 weeks at £12.71 are 23,386.40; no pension, no fares.
    let least =
        [("hours", "40"), ("weeks", "46"), ("price", "0"), ("deduction", "actual"), ("vehicle", "none"), ("opted-out", "yes")];
    let second = |drifts: &[(&str, &str)]| {
        let terms = [("years", "2"), ("1.status", "worker")];
        let projection = ahead(&[&least[..], &terms, &STILL, drifts].concat());
        projection.years[1].from.take_home.then
    };
    // Holiday 12.07% on top: 26,209.14; 26% of what is above 12,570 is due.
    assert_eq!(second(&[]), Money(26_209_14 - 2_727_82 - 818_34));
    // £13.2184 an hour: 24,321.86, with holiday 27,257.51.
    assert_eq!(second(&[("minimum-wage-drift", "4")]), Money(27_257_51 - 2_937_50 - 881_25));
    // The thresholds alone, a fifth lower: no less pay, but 26% of £16,153.14 above 10,056 is due.
    assert_eq!(second(&[("rate-drift", "-20")]), Money(26_209_14 - 3_230_62 - 969_18) - Money(1)); // rounded before × 80%
    assert_eq!(Growth::default().minimum_wage, Ratio::percent(3));
}

#[test]
fn the_joining_share_is_recovered() {
    // 8% of £11,500, £920 more a year, untaxed.
    let recovered = |share: &str, inflation: &str| {
        let terms = [
            ("price", "6.25"),
            ("other-costs", "0"),
            ("2.flat", "0"),
            ("2.fee", "12"),
            ("years", "4"),
            ("inflation", inflation),
            ("2.share", share),
        ];
        ahead(&[&WEEK[..], &STILL, &terms].concat()).stake.recovered
    };
    assert_eq!(recovered("0", "0"), Recovered::NoShare);
    assert_eq!(recovered("920", "0"), Recovered::In(1));
    assert_eq!(recovered("920.01", "0"), Recovered::In(2));
    assert_eq!(recovered("3680", "0"), Recovered::In(4));
    assert_eq!(recovered("3680.01", "0"), Recovered::NotYet);
    // Later money is worth less: 920 + 836.36 in two years.
    assert_eq!(recovered("1756.36", "10"), Recovered::In(2));
    assert_eq!(recovered("1756.37", "10"), Recovered::In(3));
}

#[test]
fn no_pack_no_years() {
    let mut scenario = Scenario::default();
    scenario.tax.year = TaxYear(1999);
    assert_eq!(Projection::new(&scenario), None);
}

#[test]
fn presets_keep_their_lead_in_todays_money_where_all_rises_alike() {
    for preset in PRESETS {
        let mut scenario = preset.scenario();
        (scenario.growth.rates, scenario.growth.minimum_wage) = (scenario.growth.prices, scenario.growth.prices);
        let projection = Projection::new(&scenario).expect("a pack");
        let first = projection.years[0];
        assert_eq!(projection.years.len(), usize::from(Growth::default().years));
        for year in &projection.years {
            let lead = |year: &coop_or_gig_engine::projection::Year| year.to.take_home.today - year.from.take_home.today;
            assert!((lead(year) - lead(&first)).pence().abs() <= 2, "{}", preset.id);
        }
    }
}

fn config() -> ProptestConfig {
    let told = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { told.cases } else { 500 };
    ProptestConfig { cases, failure_persistence: None, ..told }
}

proptest! {
    #![proptest_config(config())]

    /// The first year is the comparison; nothing moves, so every year is like it.
    #[test]
    fn prop_no_drift(scenario in scenarios()) {
        let mut scenario = scenario;
        let none = Ratio::ZERO;
        let years = scenario.growth.years;
        scenario.growth = Growth { years, prices: none, costs: none, fees: none, wages: none, rates: none, minimum_wage: none, inflation: none };
        let comparison = Comparison::new(&scenario).expect("a pack");
        let projection = Projection::new(&scenario).expect("a pack");
        prop_assert_eq!(projection.years.len(), usize::from(years));
        let first = projection.years[0];
        let take_home = |worth: Worth| (worth.then, worth.today);
        let twice = |place: usize| (comparison.outcomes[place].take_home(), comparison.outcomes[place].take_home());
        prop_assert_eq!(take_home(first.from.take_home), twice(comparison.from));
        prop_assert_eq!(take_home(first.to.take_home), twice(comparison.to));
        prop_assert_eq!(
            first.lead.then,
            comparison.lead(Period::Year) + first.to.interest.then - first.from.interest.then
        );
        for (years, year) in (1..).zip(&projection.years) {
            prop_assert_eq!((year.from, year.to, year.lead), (first.from, first.to, first.lead));
            let times = |one: Worth| Worth { then: Money(one.then.0 * years), today: Money(one.today.0 * years) };
            prop_assert_eq!(year.total.lead, times(first.lead));
            prop_assert_eq!(year.total.from, times(first.from.kept()));
            prop_assert_eq!(year.total.to, times(first.to.kept()));
        }
        prop_assert_eq!(projection.stake.to.then, projection.stake.to.today);
    }

    /// All rises alike, inflation too: in today's money each year's take-home is the first's, but for a rounding to the penny of
    /// its year and one of today's (a penny of a year in which money is worth up to 7.5 times today's).
    #[test]
    fn prop_all_drifts_alike(scenario in scenarios(), by in -200_000_i64..=200_000) {
        let mut scenario = scenario;
        let by = Ratio(by);
        let years = scenario.growth.years;
        scenario.growth = Growth { years, prices: by, costs: by, fees: by, wages: by, rates: by, minimum_wage: by, inflation: by };
        let projection = Projection::new(&scenario).expect("a pack");
        let first = projection.years[0];
        for year in &projection.years {
            for (now, before) in [(year.from.take_home, first.from.take_home), (year.to.take_home, first.to.take_home)] {
                prop_assert!((now.today - before.today).pence().abs() <= 5, "{now:?} {before:?}");
            }
        }
    }

    /// Whatever drifts, the amounts add up, and the share is recovered in the first year that has brought it back.
    #[test]
    fn prop_amounts_add_up(scenario in scenarios()) {
        let projection = Projection::new(&scenario).expect("a pack");
        let mut total = Worth::default();
        for year in &projection.years {
            for of in [|worth: Worth| worth.then, |worth: Worth| worth.today] {
                let kept = |side: coop_or_gig_engine::projection::Side| of(side.take_home) + of(side.interest);
                prop_assert_eq!(of(year.lead), kept(year.to) - kept(year.from));
                prop_assert_eq!(of(year.total.lead), of(total) + of(year.lead));
                prop_assert_eq!(of(year.total.to) - of(year.total.from), of(year.total.lead));
            }
            total = year.total.lead;
        }
        match projection.stake.recovered {
            Recovered::NoShare => prop_assert!(projection.stake.more <= Money::ZERO),
            Recovered::In(year) => {
                let (before, then) = projection.years.split_at(year - 1);
                prop_assert!(then[0].total.lead.today >= projection.stake.more);
                prop_assert!(before.iter().all(|year| year.total.lead.today < projection.stake.more));
            }
            Recovered::NotYet => prop_assert!(projection.years.iter().all(|year| year.total.lead.today < projection.stake.more)),
        }
    }
}
