//! Draws of figures that are not known for sure: their results, which are the same everywhere.

#![allow(clippy::inconsistent_digit_grouping)] // 9_200_00 is £9,200.00 in pence

#[allow(dead_code)] // no comparison is needed
mod common;
#[allow(dead_code)] // the properties use the rest
#[path = "properties/scenarios.rs"]
mod scenarios;

use std::fmt::Write as _;

use common::scenario;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::{Field, Input, Shared, Term, Value};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::{Range, Scenario};
use coop_or_gig_engine::tax::TaxYear;
use coop_or_gig_engine::uncertainty::{Options, Percentiles, Simulation, Spread, MOST_DRAWS};
use proptest::prelude::*;
use scenarios::{outcome, scenarios, settled};

/// The golden draws of presets with a seed: any build of the engine must find the same.
const GOLDEN: &str = include_str!("golden/uncertainty.txt");

fn run(scenario: &Scenario, options: Options) -> Spread {
    let mut simulation = Simulation::new(scenario, options).expect("a pack");
    while simulation.step(997) {}
    simulation.spread()
}

fn preset(id: &str) -> Scenario {
    PRESETS.iter().find(|preset| preset.id == id).expect("the preset").scenario()
}

/// £200 of fares a week, £9,200 a year: no tax is due, so the sums are plain.
const WEEK: [(&str, &str); 6] =
    [("hours", "10"), ("weeks", "46"), ("price", "20"), ("vehicle", "none"), ("deduction", "actual"), ("2.fee", "10")];

fn wins(spread: &Spread) -> i64 {
    spread.wins.iter().map(|wins| wins.0).sum()
}

#[test]
fn golden() {
    let own = preset("private-hire");
    let assumed = Scenario { ranges: Vec::new(), ..own.clone() };
    let mut found = String::new();
    for (name, scenario) in [("its ranges assumed", assumed), ("its own ranges", own)] {
        writeln!(found, "# private-hire, {name}, 10,000 draws, seed 2026: pence a year, parts per million").expect("a string");
        for paired in [true, false] {
            let spread = run(&scenario, Options { draws: 10_000, seed: 2026, paired });
            let mut line = |name: &str, values: &[i64]| {
                let values: Vec<_> = values.iter().map(ToString::to_string).collect();
                writeln!(found, "{} {name} {}", if paired { "paired" } else { "unpaired" }, values.join(" ")).expect("a string");
            };
            let of = |amounts: &Percentiles| [amounts.p10, amounts.p50, amounts.p90].map(Money::pence);
            line("wins", &spread.wins.iter().map(|wins| wins.0).collect::<Vec<_>>());
            line("ties", &[spread.ties.0]);
            line("ahead", &[spread.ahead.0]);
            for deal in &spread.deals {
                line("deal", &of(deal));
            }
            line("lead", &of(&spread.lead));
            for driver in &spread.drivers {
                line(&Field::from(driver.input).key(), &[driver.least, driver.most, driver.low.pence(), driver.high.pence()]);
            }
        }
    }
    assert!(found == GOLDEN, "tests/golden/uncertainty.txt should be, if the rules have changed:\n{found}");
}

#[test]
fn nothing_uncertain_is_the_point_answer() {
    for preset in PRESETS {
        let mut scenario = preset.scenario();
        let hours = scenario.week.hours.0;
        scenario.ranges = vec![Range { input: Input::Shared(Shared::Hours), low: Some(hours), high: Some(hours) }];
        let comparison = Comparison::new(&scenario).expect("a pack");
        for paired in [true, false] {
            let spread = run(&scenario, Options { draws: 100, seed: 1, paired });
            assert!(!spread.assumed);
            for (deal, outcome) in spread.deals.iter().zip(&comparison.outcomes) {
                let point = outcome.take_home();
                assert_eq!(*deal, Percentiles { p10: point, p50: point, p90: point });
            }
            let lead = comparison.lead(Period::Year);
            assert_eq!(spread.lead, Percentiles { p10: lead, p50: lead, p90: lead });
            assert_eq!(spread.ahead, if lead > Money::ZERO { Ratio::ONE } else { Ratio::ZERO });
            let is_earned = spread.carried[scenario.pair().1] == Ratio::ONE;
            assert_eq!(spread.ahead_earned, if is_earned { spread.ahead } else { Ratio::ZERO });
            assert_eq!((spread.drivers[0].low, spread.drivers[0].high), (lead, lead));
        }
    }
}

#[test]
fn assumed_ranges() {
    let inputs = |figures: &[(&str, &str)]| {
        let spread = run(&scenario(figures), Options { draws: 1, ..Options::default() });
        assert!(spread.assumed);
        let mut spans: Vec<_> = spread.drivers.iter().map(|driver| (driver.input, driver.least, driver.most)).collect();
        spans.sort_unstable();
        spans
    };
    let volume = (Input::Term(1, Term::Volume), 800_000, 1_200_000);
    let busy = (Input::Shared(Shared::Busy), 800_000, 1_000_000); // 120% is beyond the limit
    assert_eq!(inputs(&[]), [busy, volume]);
    let price = (Input::Shared(Shared::Price), 16_0000, 24_0000);
    let mile = (Input::Shared(Shared::MileCost), 40_00, 60_00);
    assert_eq!(inputs(&[("price", "20"), ("mile-cost", "50")]), [busy, price, mile, volume]);
    let jobs = (Input::Shared(Shared::Jobs), 40_000_000, 60_000_000);
    assert_eq!(inputs(&[("price", "20"), ("sold-by", "job"), ("jobs", "50"), ("2.volume", "0")]), [busy, jobs]);
    let hourly = (Input::Shared(Shared::JobsAnHour), 1_600_000, 2_400_000);
    assert_eq!(inputs(&[("price", "20"), ("sold-by", "job"), ("jobs-an-hour", "2"), ("2.volume", "0")]), [busy, hourly]);
    // The volume is that of the deal compared with.
    assert_eq!(inputs(&[("from", "2"), ("to", "1"), ("1.volume", "50")])[1], (Input::Term(0, Term::Volume), 400_000, 600_000));
}

#[test]
fn an_edge_that_is_missing_is_the_likely_value_and_a_range_beside_the_figure_plays_no_part() {
    let span = |low: &str, high: &str| {
        let spread = run(&scenario(&[("price.low", low), ("price.high", high), ("price", "20")]), Options::default());
        assert!(!spread.assumed);
        spread.drivers.first().map(|driver| (driver.least, driver.most))
    };
    assert_eq!(span("15", "30"), Some((15_0000, 30_0000)));
    assert_eq!(span("", "30"), Some((20_0000, 30_0000)));
    assert_eq!(span("15", ""), Some((15_0000, 20_0000)));
    assert_eq!(span("20", "30"), Some((20_0000, 30_0000)));
    for (low, high) in [("25", "30"), ("15", "18"), ("25", ""), ("", "18"), ("30", "10")] {
        assert_eq!(span(low, high), None, "{low} to {high}");
    }
    // A figure left empty has no likely value, and the terms of a deal that takes no part do not matter.
    let left_out = scenario(&[("1.cap.low", "10"), ("1.cap.high", "20"), ("4.fee.high", "20")]);
    let spread = run(&left_out, Options::default());
    assert!(spread.drivers.is_empty() && !spread.assumed);
}

/// £5 a job, less 10%, 46 weeks: a job a week is £207 a year to the second deal.
#[test]
fn jobs_an_hour_or_a_week_may_have_a_range() {
    let ends = |figures: &[(&str, &str)], key: &str| {
        let plain =
            [("sold-by", "job"), ("hours", "10"), ("price", "5"), ("deduction", "actual"), ("2.fee", "10"), ("1.volume", "0")];
        let spread = run(&scenario(&[&plain[..], figures].concat()), Options { draws: 1, ..Options::default() });
        let driver = spread.drivers.iter().find(|driver| Field::from(driver.input).key() == key);
        driver.map(|driver| (driver.least, driver.most, driver.low, driver.high))
    };
    let (less, more) = (Money(10 * 207_00), Money(30 * 207_00));
    let hourly = [("jobs-an-hour", "2"), ("jobs-an-hour.low", "1"), ("jobs-an-hour.high", "3")];
    assert_eq!(ends(&hourly, "jobs-an-hour"), Some((1_000_000, 3_000_000, less, more)));
    let weekly = [("jobs", "20"), ("jobs.low", "10"), ("jobs.high", "30")];
    assert_eq!(ends(&weekly, "jobs"), Some((10_000_000, 30_000_000, less, more)));
    // The likely value of a range of jobs is that of the jobs that follow, where none were entered: an old link of an example.
    let followed = [("jobs-an-hour", "2"), ("jobs.low", "10")];
    assert_eq!(ends(&followed, "jobs"), Some((10_000_000, 20_000_000, less, Money(20 * 207_00))));
    // Jobs an hour play no part beside jobs that were entered, or that have a range.
    assert_eq!(ends(&[&hourly[..], &[("jobs", "20")]].concat(), "jobs-an-hour"), None);
    assert_eq!(ends(&[&hourly[..], &[("jobs.low", "10")]].concat(), "jobs-an-hour"), None);
    // Hours bring jobs, unless the jobs are a figure of their own.
    let hours = [("hours.low", "5"), ("jobs-an-hour", "2")];
    assert_eq!(ends(&hours, "hours").map(|(.., low, _)| low), Some(less));
    assert_eq!(ends(&[&hours[..], &[("jobs.high", "30")]].concat(), "hours").map(|(.., low, _)| low), Some(Money(20 * 207_00)));
}

#[test]
fn a_triangle_is_drawn() {
    // £10, £20 or £40 an hour, 460 hours.
    let triangle = scenario(&[&WEEK[..], &[("price.low", "10"), ("price.high", "40")]].concat());
    let near = |found: Money, pence: i64| assert!((found.pence() - pence).abs() < 46_000 / 2, "{found:?} is not near {pence}");
    let spread = run(&triangle, Options::default());
    // 10 + √(0.1 × 30 × 10), 40 − √(0.5 × 30 × 20), 40 − √(0.1 × 30 × 20)
    near(spread.deals[0].p10, 711_942);
    near(spread.deals[0].p50, 1_043_257);
    // Above £12,570 tax is due: 14,836.92 − 26% × 2,266.92
    near(spread.deals[0].p90, 1_424_752);
    // The mean of 10,000 single draws, of £10, £20 or £25: all untaxed.
    let even = scenario(&[&WEEK[..], &[("price.low", "10"), ("price.high", "25")]].concat());
    let sum: i64 = (0..10_000).map(|seed| run(&even, Options { draws: 1, seed, paired: true }).deals[0].p50.pence()).sum();
    let mean = sum / 10_000;
    // (10 + 20 + 25) / 3 = 18.33 × 460 = 8,433.33; the deviation of one draw is about £3.12 × 460, of the mean £14.
    assert!((mean - 8_433_33).abs() < 45_00, "{mean}");
}

#[test]
fn options_have_limits_and_slices_do_not_matter() {
    let scenario = preset("home-carer");
    let mut simulation = Simulation::new(&scenario, Options { draws: 0, ..Options::default() }).expect("a pack");
    let before = simulation.spread();
    assert_eq!((before.draws, wins(&before), before.ties, before.lead), (0, 0, Ratio::ZERO, Percentiles::default()));
    assert!(!simulation.step(1_000));
    assert_eq!(simulation.spread().draws, 1);
    let mut most = Simulation::new(&scenario, Options { draws: u32::MAX, ..Options::default() }).expect("a pack");
    assert!(most.step(10));
    assert!(!most.step(u32::MAX));
    assert_eq!(most.spread().draws, MOST_DRAWS);
    let mut none = scenario.clone();
    none.tax.year = TaxYear(1999);
    assert!(Simulation::new(&none, Options::default()).is_none());
}

#[test]
fn deals_apart_spread_the_lead_more() {
    // Fares are the same under both deals: drawn once they cancel, but for the fee of 10%.
    let range = [("price.low", "15"), ("price.high", "25")];
    let scenario = scenario(&[&WEEK[..], &range].concat());
    let lead = |paired: bool| {
        let lead = run(&scenario, Options { paired, ..Options::default() }).lead;
        (lead.p90 - lead.p10).pence()
    };
    assert!(lead(false) > 5 * lead(true), "{} {}", lead(false), lead(true));
    // Paired, the deal without a fee always leaves most; apart, not always.
    let ahead = |paired: bool| run(&scenario, Options { paired, ..Options::default() }).ahead;
    assert_eq!(ahead(true), Ratio::ZERO);
    assert!(ahead(false) > Ratio::percent(10) && ahead(false) < Ratio::percent(50));
}

#[test]
fn like_deals_tie() {
    let alike = scenario(&[("price", "20"), ("price.low", "10")]);
    let spread = run(&alike, Options::default());
    assert_eq!((spread.ties, wins(&spread), spread.ahead), (Ratio::ONE, 0, Ratio::ZERO));
}

fn config() -> ProptestConfig {
    let told = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { told.cases } else { 200 };
    ProptestConfig { cases, failure_persistence: None, ..told }
}

proptest! {
    #![proptest_config(config())]

    /// Equal seeds give equal results, in slices of any size; shares add up, percentiles and drivers are in order.
    #[test]
    fn prop_spread(
        scenario in scenarios(),
        assumed in any::<bool>(),
        (draws, seed, paired) in (1_u32..200, any::<u64>(), any::<bool>()),
        slices in prop::collection::vec(0_u32..50, 0..8),
    ) {
        let mut scenario = scenario;
        if assumed {
            scenario.ranges.clear();
        }
        let options = Options { draws, seed, paired };
        let spread = run(&scenario, options);
        let mut sliced = Simulation::new(&scenario, options).expect("a pack");
        for slice in slices {
            sliced.step(slice);
        }
        prop_assert!(!sliced.step(draws));
        prop_assert_eq!(&sliced.spread(), &spread);

        prop_assert_eq!((spread.draws, spread.assumed), (draws, scenario.ranges.is_empty()));
        prop_assert_eq!(wins(&spread) + spread.ties.0, Ratio::ONE.0);
        prop_assert!(spread.wins.iter().chain([&spread.ties, &spread.ahead]).all(|share| (0..=Ratio::ONE.0).contains(&share.0)));
        for amounts in spread.deals.iter().chain([&spread.lead]) {
            prop_assert!(amounts.p10 <= amounts.p50 && amounts.p50 <= amounts.p90);
        }
        prop_assert!(spread.drivers.windows(2).all(|two| two[0].swing() >= two[1].swing()));
        // The dividend of linked accounts stays as it is, and jobs that have a range do not follow from the hours.
        let mut scenario = settled(scenario);
        let jobs = scenario.week.weekly_jobs();
        if scenario.ranges.iter().any(|range| range.input == Input::Shared(Shared::Jobs) && range.holds(jobs.0)) {
            scenario.week.jobs = Some(jobs);
        }
        for driver in &spread.drivers {
            let lead = |value: i64| {
                let mut scenario = scenario.clone();
                // No figure that follows from statements follows a draw.
                Field::from(driver.input).write(&mut scenario, Value::Number(value));
                let (from, to) = scenario.pair();
                let take_home = |place: usize| outcome(&scenario, &scenario.deals[place]).take_home();
                take_home(to) - take_home(from)
            };
            prop_assert_eq!((driver.low, driver.high), (lead(driver.least), lead(driver.most)));
        }
    }

    /// Draws lie within their ranges: so does a deal's take-home, where it only rises with the one figure. A figure outside its range
    /// is not drawn.
    #[test]
    fn prop_draws_are_within_the_range(low in 0_i64..1_000_000, likely in 0_i64..1_000_000, high in 0_i64..1_000_000, seed in any::<u64>()) {
        let mut scenario = scenario(&WEEK);
        let input = Input::Shared(Shared::Price);
        Field::from(input).put(&mut scenario, Value::Number(likely));
        scenario.ranges = vec![Range { input, low: Some(low), high: Some(high) }];
        let spread = run(&scenario, Options { draws: 100, seed, paired: true });
        let at = |price: i64| {
            let mut scenario = scenario.clone();
            Field::from(input).put(&mut scenario, Value::Number(price));
            Comparison::new(&scenario).expect("a pack").outcomes[0].take_home()
        };
        if likely < low || likely > high {
            prop_assert!(spread.drivers.is_empty());
            prop_assert_eq!((spread.deals[0].p10, spread.deals[0].p90), (at(likely), at(likely)));
            return Ok(());
        }
        // A penny more of profit can cost two of tax, and 47 in the taper.
        let rounding = Money(47);
        prop_assert!(at(low) - rounding <= spread.deals[0].p10);
        prop_assert!(spread.deals[0].p90 <= at(high) + rounding);
    }
}

/// Two deals on the same terms never differ: no draw has one of them ahead.
#[test]
fn years_that_are_level_are_nobodys() {
    let same = scenario(&[&WEEK[..5], &[("hours.low", "9"), ("1.fee", "20"), ("2.fee", "20")]].concat());
    let spread = run(&same, Options { draws: 100, ..Options::default() });
    assert_eq!((spread.ahead, spread.behind, spread.ties), (Ratio::ZERO, Ratio::ZERO, Ratio::ONE));
    let mut dearer = same.clone();
    dearer.deals[1].fee.rate = Ratio::percent(21);
    let spread = run(&dearer, Options { draws: 100, ..Options::default() });
    assert_eq!((spread.ahead, spread.behind), (Ratio::ZERO, Ratio::ONE));
}
