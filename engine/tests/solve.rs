//! From the amount a worker needs to the figure that brings it: worked by hand, and put back into the comparison for random
//! scenarios.

#![allow(clippy::inconsistent_digit_grouping)] // 150_00 is £150.00 in pence

mod common;
#[allow(dead_code)] // the properties use the rest
#[path = "properties/scenarios.rs"]
mod scenarios;

use common::scenario;
use coop_or_gig_engine::choice::{Choice, Lever};
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Shared, Term, Value};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::solve::{solve, Solved, Target};
use coop_or_gig_engine::tax::TaxYear;
use proptest::prelude::*;
use scenarios::{limits, scenarios};

/// £200 of fares a week, £9,200 a year, less 25%: no tax is due, so the sums are plain.
const WEEK: [(&str, &str); 7] = [
    ("hours", "10"),
    ("weeks", "46"),
    ("price", "20"),
    ("jobs", "40"),
    ("vehicle", "none"),
    ("deduction", "actual"),
    ("1.fee", "25"),
];

fn found(figures: &[(&str, &str)], lever: Lever, pence: i64, period: Period) -> Solved {
    let scenario = scenario(&[&WEEK[..], figures].concat());
    solve(&scenario, Target { deal: 0, lever, amount: Money(pence), period }).expect("a pack and a deal")
}

/// The comparison's take-home for a period with a value put in.
fn told(scenario: &Scenario, target: &Target, input: Input, value: i64) -> Money {
    let mut scenario = scenario.clone();
    Field::from(input).put(&mut scenario, Value::Number(value));
    let comparison = Comparison::new(&scenario).expect("a pack");
    comparison.outcomes[target.deal].statement(target.period).amount(Line::TakeHome)
}

/// True where the threshold is "at least" `exact`, to a ten-thousandth of it: a penny in £150 is less, with fares and fee both
/// rounded.
fn from(found: &Solved, exact: i64) -> bool {
    matches!(found.threshold, Threshold::AtLeast(value) if (value - exact).abs() <= exact / 10_000) && found.until.is_none()
}

fn up_to(found: &Solved, exact: i64) -> bool {
    matches!(found.threshold, Threshold::AtMost(value) if (value - exact).abs() <= exact / 10_000) && found.until.is_none()
}

#[test]
fn hours() {
    // £20 less 25% is £15 an hour: £150 takes 10.
    let ten = found(&[], Lever::Hours, 150_00, Period::Week);
    assert!(from(&ten, 10_000_000), "{ten:?}");
    assert_eq!(ten.input, Input::Shared(Shared::Hours));
    // 150 × 46 = 6,900 a year, 575 a month
    assert!(from(&found(&[], Lever::Hours, 6_900_00, Period::Year), 10_000_000));
    assert!(from(&found(&[], Lever::Hours, 575_00, Period::Month), 10_000_000));
    // Hours are doubled where half of them are busy.
    assert!(from(&found(&[("busy", "50")], Lever::Hours, 150_00, Period::Week), 20_000_000));
    // An hour pays £15 until a year of them passes £12,570 and is taxed: 12,570 / 46 / 15 = 18.217, and half a penny an hour
    // more.
    let untaxed = found(&[], Lever::Hours, 15_00, Period::Hour);
    assert!(matches!(untaxed.threshold, Threshold::AtMost(18_217_000..=18_260_000)), "{untaxed:?}");
    assert_eq!(untaxed.best, Money(15_00));
    let never = found(&[], Lever::Hours, 15_01, Period::Hour);
    assert_eq!((never.threshold, never.best), (Threshold::Never, Money(15_00)));
}

#[test]
fn hours_of_a_week_are_168_at_most() {
    let told = |figures: &[(&str, &str)]| {
        let comparison = common::compare(&[&WEEK[..], figures].concat());
        comparison.outcomes[0].statement(Period::Week).amount(Line::TakeHome)
    };
    let best = |figures: &[(&str, &str)], lever: Lever| {
        let most = found(figures, lever, 100_000_00, Period::Week);
        assert_eq!(most.threshold, Threshold::Never);
        most.best
    };
    // The lines of a week are rounded apart, so an hour less may tell a penny or two more.
    let near = |found: Money, expected: Money| (0..=3).contains(&(found - expected).pence());
    assert!(near(best(&[], Lever::Hours), told(&[("hours", "168")])));
    assert!(near(best(&[("unpaid", "100"), ("hours", "1")], Lever::Hours), told(&[("hours", "68")])));
    // Twice the jobs in fully busy hours make twice the hours: 84 of them fit.
    assert!(near(best(&[("1.volume", "200")], Lever::Hours), told(&[("hours", "168")])));
    // 40 hours × 4.2 are 168; of 10 hours even the most volume fits.
    assert!(near(best(&[("hours", "40")], Lever::Volume), told(&[("hours", "168")])));
    assert!(near(best(&[], Lever::Volume), told(&[("hours", "100")])));
}

#[test]
fn price_jobs_and_volume() {
    assert!(from(&found(&[("hours", "8")], Lever::Price, 150_00, Period::Week), 25_0000));
    // £150 of 40 jobs at £5 less 25%.
    let jobs = [("sold-by", "job"), ("price", "5")];
    assert!(from(&found(&jobs, Lever::Jobs, 150_00, Period::Week), 40_000_000));
    assert!(from(&found(&jobs, Lever::Volume, 300_00, Period::Month), 521_739)); // 3,600 of 6,900 a year
                                                                                 // Where jobs were entered, hours bring none:
                                                                                 // what 40 jobs leave stands whatever they are.
    assert_eq!(found(&jobs, Lever::Hours, 150_00, Period::Week).threshold, Threshold::Always);
    let never = found(&jobs, Lever::Hours, 150_01, Period::Week);
    assert_eq!((never.threshold, never.best), (Threshold::Never, Money(150_00)));
}

#[test]
fn hours_bring_jobs() {
    // £5 less 25%, four jobs an hour: £15 an hour.
    let by_the_hour = [("sold-by", "job"), ("price", "5"), ("jobs", ""), ("jobs-an-hour", "4")];
    assert!(from(&found(&by_the_hour, Lever::Hours, 150_00, Period::Week), 10_000_000));
    assert!(from(&found(&by_the_hour, Lever::Hours, 75_00, Period::Week), 5_000_000));
    // Asked for jobs, the answer is jobs of a week.
    let jobs = found(&by_the_hour, Lever::Jobs, 75_00, Period::Week);
    assert!(from(&jobs, 20_000_000), "{jobs:?}");
    assert_eq!(jobs.input, Input::Shared(Shared::Jobs));
}

#[test]
fn fees_of_either_kind() {
    // £200 of fares: £150 is left at 25% or less.
    let rate = found(&[("1.fee", "10")], Lever::Fee, 150_00, Period::Week);
    assert!(up_to(&rate, 250_000), "{rate:?}");
    assert_eq!((rate.input, rate.best), (Input::Term(0, Term::Fee), Money(200_00)));
    assert_eq!(found(&[], Lever::Fee, 200_01, Period::Week).threshold, Threshold::Never);
    assert_eq!(found(&[], Lever::Fee, 0, Period::Week).threshold, Threshold::Always);
    // £50 a week, asked of a deal with a flat fee.
    let flat = found(&[("1.fee", "0"), ("1.flat", "10")], Lever::Fee, 150_00, Period::Week);
    assert!(up_to(&flat, 50_00), "{flat:?}");
    assert_eq!(flat.input, Input::Term(0, Term::Flat));
}

#[test]
fn where_each_job_costs_more_than_it_brings() {
    // £5 less 25% less a job fee of £4 loses 25p; £10 of tips stand whatever the jobs are.
    let losing = [("sold-by", "job"), ("price", "5"), ("1.job-fee", "4"), ("tips", "10")];
    let five = found(&losing, Lever::Jobs, 5_00, Period::Week);
    assert!(matches!(five.threshold, Threshold::AtMost(19_960_000..=20_040_000)), "{five:?}"); // a penny is 0.04 of a job
    assert_eq!(five.best, Money(10_00));
    assert_eq!(found(&losing, Lever::Jobs, 10_01, Period::Week).threshold, Threshold::Never);
    // Free up to £100 of fares a week, 90% above: 20 jobs leave 20 × (5 − 1) = £80, each further one loses 50p.
    let turning =
        [("sold-by", "job"), ("price", "5"), ("1.fee", "0"), ("1.second-from", "100"), ("1.second-fee", "90"), ("1.job-fee", "1")];
    let forty = found(&turning, Lever::Jobs, 40_00, Period::Week);
    assert!(matches!(forty.threshold, Threshold::AtLeast(9_996_000..=10_004_000)), "{forty:?}"); // 10 × 4
    assert!(matches!(forty.until, Some(99_960_000..=100_040_000)), "{forty:?}"); // 80 − 80 × 0.50
    assert!((79_98..=80_00).contains(&forty.best.pence()), "{forty:?}");
    assert_eq!(found(&turning, Lever::Jobs, 80_01, Period::Week).threshold, Threshold::Never);
}

#[test]
fn private_hire_by_hand() {
    let preset = PRESETS.iter().find(|preset| preset.id == "private-hire").expect("the preset").scenario();
    let target = Target { deal: 0, lever: Lever::Hours, amount: Money(400_00), period: Period::Week };
    let solved = solve(&preset, target).expect("a pack");
    // Fares F = £43.50 × 54% × hours × 46 = 1,080.54 × hours, of which 71% is paid, and 12.07% of that as holiday pay: pay P is
    // 0.795697 F. 27,600 miles × 29p = 8,004 are spent, but 10,000 × 55p + 17,600 × 25p = 9,900 deducted. Above £12,570 of profit
    // 20% and 6% are due; 5% of the pay above £6,240 goes into a pension, a fifth of it as tax relief:
    // P − 8,004 − 0.26 (P − 9,900 − 12,570) − 0.04 (P − 6,240) = 400 × 46, so 0.7 P = 20,312.20 and F = 36,467.94: 33.7497 hours.
    assert!(matches!(solved.threshold, Threshold::AtLeast(hours) if (hours - 33_749_700).abs() < 1_000), "{solved:?}");
}

#[test]
fn no_deal_and_no_pack() {
    let mut scenario = Scenario::default();
    let target = Target { deal: 2, lever: Lever::Hours, amount: Money(1), period: Period::Week };
    assert_eq!(solve(&scenario, target), None);
    scenario.tax.year = TaxYear(1999);
    assert_eq!(solve(&scenario, Target { deal: 0, ..target }), None);
}

fn config() -> ProptestConfig {
    let told = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { told.cases } else { 500 };
    ProptestConfig { cases, failure_persistence: None, ..told }
}

proptest! {
    #![proptest_config(config())]

    /// The value put in leaves the amount or more; one step beyond it does not. At the ends likewise.
    #[test]
    fn prop_put_back(
        scenario in scenarios(),
        place in 0_usize..4,
        lever in prop::sample::select(Lever::ALL),
        period in prop::sample::select(&Period::ALL[..]),
        (size, cents) in (0_u32..22, 0_i64..1 << 32),
        sign in 0..5,
    ) {
        let deal = place % scenario.active().len();
        let pence = if sign == 0 { -(cents >> (size + 10)) } else { cents >> (size + 10) };
        let target = Target { deal, lever, amount: Money(pence), period };
        let solved = solve(&scenario, target).expect("a pack");
        let at = |value: i64| told(&scenario, &target, solved.input, value);
        let (low, most) = limits(Field::from(solved.input).spec());
        match solved.threshold {
            Threshold::Always => prop_assert!(at(low) >= target.amount),
            Threshold::Never => prop_assert!(at(low) < target.amount && solved.best < target.amount),
            Threshold::AtLeast(least) => prop_assert!(at(least) >= target.amount && at(least - 1) < target.amount && least > low),
            Threshold::AtMost(last) => prop_assert!(at(last) >= target.amount && at(last + 1) < target.amount && last < most),
        }
        if let Some(until) = solved.until {
            prop_assert!(at(until) >= target.amount && at(until + 1) < target.amount);
            prop_assert!(matches!(solved.threshold, Threshold::AtLeast(least) if least <= until));
        }
        prop_assert_eq!(solved.threshold == Threshold::Never, solved.best < target.amount);
        // Work fits into a week, unless it does not to begin with.
        if let Threshold::AtLeast(value) = solved.threshold {
            let worked = |value: i64| {
                let mut scenario = scenario.clone();
                Field::from(solved.input).put(&mut scenario, Value::Number(value));
                Comparison::new(&scenario).expect("a pack").outcomes[deal].hours.worked()
            };
            prop_assert!(worked(value) <= Quantity::whole(168) || worked(low) > Quantity::whole(168));
        }
    }

    /// What a deal brings as it stands is within reach, also where rounding makes more work bring a penny less: pay is made up in
    /// quiet weeks and in others apart.
    #[test]
    fn prop_what_a_deal_brings_is_within_reach(scenario in scenarios(), lever in prop::sample::select(Lever::ALL)) {
        for (deal, outcome) in Comparison::new(&scenario).expect("a pack").outcomes.iter().enumerate() {
            let solved = solve(&scenario, Target { deal, lever, amount: outcome.take_home(), period: Period::Year }).expect("a pack");
            let field = Field::from(solved.input);
            // Jobs that follow from jobs an hour may be more than can be entered.
            let is_entered = matches!(field.get(&scenario), Value::Number(own) if own <= limits(field.spec()).1);
            if is_entered && outcome.hours.worked() <= Quantity::whole(168) {
                prop_assert!(solved.threshold != Threshold::Never && solved.best >= outcome.take_home(), "{:?}: {:?}", lever, solved);
            }
        }
    }

    /// No value does better than the best told, or reaches an amount told as never reached, but for pence of rounding.
    #[test]
    fn prop_best_is_the_best(scenario in scenarios(), lever in prop::sample::select(Lever::ALL), at in any::<u16>(), size in 0_u32..30) {
        let scenario = scenarios::steady(scenario);
        let target = Target { deal: 0, lever, amount: Money(i64::MAX / 4), period: Period::Year };
        let solved = solve(&scenario, target).expect("a pack");
        let (low, high) = limits(Field::from(solved.input).spec());
        let value = low + (((high - low) * i64::from(at)) >> 16 >> size);
        let mut changed = scenario.clone();
        Field::from(solved.input).put(&mut changed, Value::Number(value));
        let outcome = Comparison::new(&changed).expect("a pack").outcomes[0];
        if outcome.hours.worked() <= Quantity::whole(168) {
            let allowed = scenarios::rounding(&scenario, [&outcome, &outcome]) + Money(3);
            prop_assert!(outcome.take_home() <= solved.best + allowed, "{:?} at {value}: {solved:?}", outcome.take_home());
        }
    }
}
