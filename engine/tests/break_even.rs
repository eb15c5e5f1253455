//! Break-evens: each kind of value once, worked by hand, and the pair of deals that they are about.

#![allow(clippy::inconsistent_digit_grouping)] // 2_300_00 is £2,300.00 in pence

mod common;

use common::scenario;
use coop_or_gig_engine::break_even::{BreakEvens, Cover, Fee, Recovery};
use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::{self, Comparison};
use coop_or_gig_engine::crossing::{threshold, Threshold};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::{Deal, Scenario, MOST_DEALS};

/// £200 of fares a week, £9,200 a year: no tax is due, so the sums are plain.
const WEEK: [(&str, &str); 5] = [("hours", "10"), ("weeks", "46"), ("price", "20"), ("vehicle", "none"), ("deduction", "actual")];

fn break_evens(figures: &[(&str, &str)]) -> BreakEvens {
    compare::break_evens(&scenario(&[&WEEK[..], figures].concat())).expect("a pack")
}

fn volume(figures: &[(&str, &str)]) -> Threshold<Ratio> {
    break_evens(figures).volume.threshold
}

/// True where `volume` is `expected` to two parts per million: a penny of £9,200, with fares and fee both rounded.
fn near(volume: Ratio, expected: i64) -> bool {
    (volume.0 - expected).abs() <= 2
}

#[test]
fn volume_at_least() {
    for (figures, expected) in [
        // A fee of 20% leaves 80% of the fares: 1 / 0.8 of the jobs.
        (&[("2.fee", "20")][..], 1_250_000),
        // Whatever it brings now.
        (&[("2.fee", "20"), ("2.volume", "30")], 1_250_000),
        // Told against the jobs of the other.
        (&[("2.fee", "20"), ("1.volume", "50")], 1_250_000),
        (&[("2.fee", "20"), ("1.volume", "200")], 1_250_000),
        // £70 a week against 40%: (9,200 × 0.6 + 3,220) / 9,200.
        (&[("1.fee", "40"), ("2.flat", "70")], 950_000),
    ] {
        let found = volume(figures);
        assert!(matches!(found, Threshold::AtLeast(volume) if near(volume, expected)), "{figures:?}: {found:?}");
    }
}

#[test]
fn volume_fits_while_the_hours_last() {
    // 1.25 times the jobs with 80% of the hours busy takes every hour.
    let fits = |busy: &str| break_evens(&[("2.fee", "20"), ("busy", busy)]).volume.fits;
    assert!(fits("50") && fits("80") && !fits("80.001") && !fits("100"));
    // The hours are the week's, not the other deal's: half the week's jobs × 1.25 leave room.
    assert!(break_evens(&[("2.fee", "20"), ("1.volume", "50")]).volume.fits);
}

#[test]
fn volume_always_and_never() {
    // The platform's flat fee is more than its fares: no work at all is better.
    assert_eq!(volume(&[("1.flat", "300")]), Threshold::Always);
    // The co-op takes all fares, so a hundred times the jobs leave zero.
    assert_eq!(volume(&[("2.fee", "100")]), Threshold::Never);
    // A fee of 99.5% leaves 0.5% and would take more than a hundred times the jobs.
    assert_eq!(volume(&[("2.fee", "99.5")]), Threshold::Never);
    // A fee of 98% would take fifty times the jobs: 1,000 hours with customers in a week of 168, which hold 8.4 times 20.
    assert_eq!(volume(&[("2.fee", "98")]), Threshold::Never);
    let eight = volume(&[("2.fee", "88")]);
    assert!(matches!(eight, Threshold::AtLeast(Ratio(8_333_270..=8_333_340))), "{eight:?}");
}

#[test]
fn volume_at_most_where_each_job_costs_more_than_it_brings() {
    // 100 miles at £10 follow the jobs: £1,000 of costs on £200 of fares, £36,800 lost a year.
    let losing = [("miles", "100"), ("mile-cost", "1000"), ("miles-follow", "jobs")];
    let at_most = |figures: &[(&str, &str)]| volume(&[&losing[..], figures].concat());
    assert_eq!(at_most(&[]), Threshold::AtMost(Ratio::ONE));
    // 20% more off: 46,000 − 7,360 = 38,640 lost for all jobs; 36,800 / 38,640 = 0.952380…
    let found = at_most(&[("2.fee", "20")]);
    assert!(matches!(found, Threshold::AtMost(volume) if near(volume, 952_380)), "{found:?}");
}

/// £14 × 16 × 52, leave included, is 11,648. Of what is above 6,240 the worker pays 5% (270.40, of it 54.08 tax relief) and the employer
/// 3% (162.24). Without tax, 11,431.68 are left, with the pension 11,864.32: parts of the co-op's £30 × 16 × 46.4 = 22,272.
#[test]
fn volume_with_what_goes_into_a_pension() {
    let employed = [("hours", "16"), ("weeks", "46.4"), ("price", "30"), ("vehicle", "none"), ("deduction", "actual")];
    let paid = [("1.basis", "wage"), ("1.wage", "14"), ("1.status", "employee")];
    let both = |figures: &[(&str, &str)]| {
        let scenario = scenario(&[&employed[..], &paid, figures].concat());
        let with_pension = compare::volume_with_pension(&scenario).expect("a pack").threshold;
        [compare::break_evens(&scenario).expect("a pack").volume.threshold, with_pension]
    };
    let found = both(&[]);
    assert!(
        matches!(found, [Threshold::AtLeast(left), Threshold::AtLeast(counted)] if near(left, 513_276) && near(counted, 532_701)),
        "{found:?}"
    );
    // Who has opted out has no pension: all of 11,648 is left.
    let out = both(&[("opted-out", "yes")]);
    assert!(matches!(out, [Threshold::AtLeast(left), counted] if near(left, 522_989) && counted == out[0]), "{out:?}");
}

#[test]
fn volume_where_the_other_brings_no_jobs() {
    // No jobs is any part of no jobs: only the money that the deal leaves without work counts.
    let none = ("1.volume", "0");
    assert_eq!(volume(&[none]), Threshold::Always);
    assert_eq!(volume(&[none, ("2.flat", "70")]), Threshold::Never);
    assert_eq!(volume(&[none, ("1.flat", "71"), ("2.flat", "70")]), Threshold::Always);
    // Jobs lose money, so both are equal without any.
    assert_eq!(volume(&[none, ("miles", "100"), ("mile-cost", "1000"), ("miles-follow", "jobs")]), Threshold::Always);
}

#[test]
fn fee_of_the_kind_the_deal_has() {
    let fee = |figures: &[(&str, &str)]| break_evens(figures).fee;
    // Against 25%: 25%, whatever it is now.
    assert_eq!(fee(&[("1.fee", "25"), ("2.fee", "10")]), Fee::Percent(Threshold::AtMost(Ratio::percent(25))));
    assert_eq!(fee(&[("1.fee", "25")]), Fee::Percent(Threshold::AtMost(Ratio::percent(25))));
    // A flat £10 a week besides: 50 − 10 of 200 is 20%.
    assert_eq!(fee(&[("1.fee", "25"), ("2.fee", "5"), ("2.flat", "10")]), Fee::Percent(Threshold::AtMost(Ratio::percent(20))));
    // A flat fee alone, as often as it is due: 25% of 9,200 is 2,300 a year.
    for (every, amount) in [("week", 50_00), ("month", 191_66), ("year", 2_300_00)] {
        let terms = [("1.fee", "25"), ("2.flat", "1"), ("2.flat-every", every)];
        assert_eq!(fee(&terms), Fee::Flat(Threshold::AtMost(Money(amount))));
    }
    // The deal is ahead even if it takes all; behind even without a fee.
    assert_eq!(fee(&[("1.flat", "200")]), Fee::Percent(Threshold::Always));
    assert_eq!(fee(&[("2.volume", "90")]), Fee::Percent(Threshold::Never));
    assert_eq!(fee(&[("2.volume", "90"), ("2.flat", "1")]), Fee::Flat(Threshold::Never));
    // A dividend of all fees gives each back.
    assert_eq!(fee(&[("1.fee", "1"), ("2.flat", "1"), ("2.dividend", "100")]), Fee::Flat(Threshold::Always));
}

#[test]
fn weeks_that_bring_the_joining_share_back() {
    let share = |figures: &[(&str, &str)]| break_evens(&[&[("1.fee", "25")][..], figures].concat()).share;
    assert_eq!(share(&[]), Recovery::NoShare);
    // £50 a week more.
    assert_eq!(share(&[("2.share", "1")]), Recovery::Weeks(1));
    assert_eq!(share(&[("2.share", "50")]), Recovery::Weeks(1));
    assert_eq!(share(&[("2.share", "50.01")]), Recovery::Weeks(2));
    assert_eq!(share(&[("2.share", "500")]), Recovery::Weeks(10));
    // No more than the other is not enough.
    assert_eq!(share(&[("2.share", "1"), ("2.fee", "25")]), Recovery::Never);
    assert_eq!(share(&[("2.share", "1"), ("2.fee", "30")]), Recovery::Never);
    // The share of the deal compared with, not of the other.
    assert_eq!(share(&[("1.share", "100")]), Recovery::NoShare);
}

#[test]
fn hours_that_cover_a_flat_fee() {
    let cover = |figures: &[(&str, &str)]| break_evens(figures).flat;
    assert_eq!(cover(&[("2.fee", "20")]), [Cover::NoFlatFee; MOST_DEALS]);
    // £20 an hour: £70 are 3.5 hours. A subscription counts with it.
    assert_eq!(cover(&[("2.flat", "70")])[1], Cover::Hours(Quantity(3_500_000)));
    assert_eq!(cover(&[("2.flat", "50"), ("2.subscription", "20")])[1], Cover::Hours(Quantity(3_500_000)));
    // £16 after the percentage, £14 after 10 miles at £2 in 10 hours: 5 hours.
    assert_eq!(
        cover(&[("2.flat", "70"), ("2.fee", "20"), ("miles", "10"), ("mile-cost", "200")])[1],
        Cover::Hours(Quantity::whole(5))
    );
    // Half the hours wait.
    assert_eq!(cover(&[("2.flat", "70"), ("busy", "50")])[1], Cover::Hours(Quantity::whole(7)));
    // £120 a month × 12 / 46 weeks = £31.304… a week.
    assert_eq!(cover(&[("1.flat", "120"), ("1.flat-every", "month")])[0], Cover::Hours(Quantity(1_565_217)));
    // Hours with a fee of 100%, or without work, leave no pay.
    assert_eq!(cover(&[("2.flat", "70"), ("2.fee", "100")])[1], Cover::Never);
    assert_eq!(cover(&[("2.flat", "70"), ("2.volume", "0")])[1], Cover::Never);
    // Deals that take no part have no flat fee.
    assert_eq!(cover(&[("3.flat", "70")])[2], Cover::NoFlatFee);
    assert_eq!(cover(&[("3.flat", "70"), ("deals", "3")])[2], Cover::Hours(Quantity(3_500_000)));
}

#[test]
fn hours_that_cover_all_fees() {
    let cover = |figures: &[(&str, &str)]| break_evens(figures).fees;
    // £200 a week for 10 hours: a fifth of them, and with £70 more £110.
    assert_eq!(
        cover(&[("1.fee", "20"), ("2.flat", "70")])[..2],
        [Cover::Hours(Quantity::whole(2)), Cover::Hours(Quantity(3_500_000))]
    );
    assert_eq!(cover(&[("2.fee", "20"), ("2.flat", "70")])[1], Cover::Hours(Quantity(5_500_000)));
    assert_eq!(cover(&[("2.flat", "70")])[0], Cover::NoFlatFee);
    // What is left of a wage's sales is no fee of the worker's.
    assert_eq!(cover(&[("2.basis", "wage"), ("2.wage", "13")])[1], Cover::NoFlatFee);
}

/// The search by itself: exact to one step, however the lead is shaped.
#[test]
fn thresholds_are_exact() {
    for crossing in [1, 2, 3, 499_999, 500_000, 999_999, 1_000_000] {
        let rising = |shape: fn(i64) -> i64| threshold(0, 1_000_000, |at| Money(shape(at - crossing)));
        let falling = |shape: fn(i64) -> i64| threshold(0, 1_000_000, |at| Money(-shape(at - crossing)));
        for shape in
            [|d| d, |d: i64| d.signum(), |d: i64| d * d * d, |d| if d < 0 { d } else { d * 1_000_000 }] as [fn(i64) -> i64; 4]
        {
            let found = rising(shape);
            let Threshold::AtLeast(from) = found else { panic!("{found:?}") };
            assert!(shape(from - crossing) >= 0 && shape(from - 1 - crossing) < 0, "{crossing} {found:?}");
            match falling(shape) {
                Threshold::Always => assert_eq!(shape(1_000_000 - crossing), 0),
                Threshold::AtMost(to) => assert!(shape(to - crossing) <= 0 && shape(to + 1 - crossing) > 0, "{crossing} {to}"),
                found => panic!("{found:?}"),
            }
        }
    }
}

/// Deals told apart by a joining share of £1, £2, £3 and £4.
fn deals(count: u8, from: u8, to: u8) -> Scenario {
    let mut scenario = scenario(&[("1.share", "1"), ("2.share", "2"), ("3.share", "3"), ("4.share", "4")]);
    (scenario.count, scenario.from, scenario.to) = (count, from, to);
    scenario.names = ["one", "two", "three", "four"].map(str::to_owned);
    for unused in usize::from(count)..MOST_DEALS {
        scenario.deals[unused] = Scenario::default().deals[unused];
        scenario.names[unused].clear();
    }
    scenario
}

#[test]
fn taking_a_deal_away_keeps_the_others_compared() {
    for (count, from, to) in (2..=4).flat_map(|count| (1..=4).flat_map(move |from| (1..=4).map(move |to| (count, from, to)))) {
        for place in 0..=MOST_DEALS {
            let before = deals(count, from, to);
            let mut after = before.clone();
            after.remove_deal(place);
            let case = format!("{count} deals, {from} with {to}, less the one at {place}");
            if count == 2 || place >= usize::from(count) {
                assert_eq!(after, before, "{case}");
                continue;
            }
            assert_eq!(after.count, count - 1, "{case}");
            let left: Vec<_> = (0..usize::from(count)).filter(|other| *other != place).map(|other| before.deals[other]).collect();
            assert_eq!(after.active(), left, "{case}");
            assert!(after.names[..left.len()].iter().all(|name| !name.is_empty() && *name != before.names[place]), "{case}");
            // The slot given up is as if it had never been used, so that a link tells the same scenario.
            assert_eq!(after.deals[left.len()], Scenario::default().deals[left.len()], "{case}");
            assert_eq!(after.names[left.len()], "", "{case}");
            let (pair, pair_before) = (after.pair(), before.pair());
            assert_eq!((usize::from(after.from), usize::from(after.to)), (pair.0 + 1, pair.1 + 1), "{case}");
            for (now, was) in [(pair.0, pair_before.0), (pair.1, pair_before.1)] {
                assert!(was == place || after.deals[now] == before.deals[was], "{case}: another deal is compared");
            }
            assert!(pair_before.0 == pair_before.1 || pair.0 != pair.1, "{case}: a deal is compared with itself");
        }
    }
}

#[test]
fn adding_a_deal_keeps_the_pair() {
    for (count, from, to) in [(2, 1, 2), (2, 2, 1), (3, 3, 1), (3, 2, 3), (4, 4, 1)] {
        let before = deals(count, from, to);
        let mut after = before.clone();
        after.add_deal();
        assert_eq!(after.pair(), before.pair());
        assert_eq!(&after.active()[..usize::from(count)], before.active());
        if count == 4 {
            assert_eq!(after, before);
        } else {
            let added = after.active()[usize::from(count)];
            let other = if before.deals[usize::from(count) - 1].kind == Kind::Coop { Kind::Platform } else { Kind::Coop };
            let like = before.deals[usize::from(count) - 2];
            assert_eq!(added, Deal { kind: other, label: 0, ..like });
        }
    }
}

#[test]
fn a_deal_that_was_added_leaves_no_more_than_one_that_was_there() {
    for preset in PRESETS {
        let mut scenario = preset.scenario();
        while usize::from(scenario.count) < MOST_DEALS {
            scenario.add_deal();
            let outcomes = Comparison::new(&scenario).expect("a pack").outcomes;
            let (added, before) = outcomes.split_last().expect("deals");
            let case = format!("{}: {} deals", preset.id, scenario.count);
            assert!(before.iter().any(|other| other.take_home() == added.take_home()), "{case}");
        }
    }
}
