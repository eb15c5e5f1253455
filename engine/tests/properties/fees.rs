//! Laws of fees in bands: of a week's fares, or of each job's.

use coop_or_gig_engine::choice::{BandsOf, Basis, SoldBy};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::outcome::{FeeBy, Line};
use coop_or_gig_engine::scenario::{PercentageFee, Scenario};
use proptest::prelude::*;

use super::config;
use super::scenarios::{by_hand, outcome, scenarios};

/// Scenarios whose first deal takes a percentage in bands of each job's fare, and nothing else; with whole jobs and weeks, so
/// that what is exact in words is exact in pence.
fn by_job() -> impl Strategy<Value = Scenario> {
    let rates = prop::collection::vec(0..=1_000_000_i64, 3);
    let edges = prop::collection::vec(0..10_000_i64, 2);
    (scenarios(), rates, edges, 1..200_i64, 1..=52_i64).prop_map(|(scenario, rates, edges, jobs, weeks)| {
        let mut scenario = by_hand(scenario);
        (scenario.week.jobs, scenario.week.weeks) = (Some(Quantity::whole(jobs)), Quantity::whole(weeks));
        let deal = &mut scenario.deals[0];
        (deal.basis, deal.per_job, deal.flat.amount, deal.volume) = (Basis::Fares, Money::ZERO, Money::ZERO, Ratio::ONE);
        deal.fee = PercentageFee {
            bands_of: BandsOf::Job,
            rate: Ratio(rates[0]),
            second_from: Some(Money(edges[0])),
            second_rate: Ratio(rates[1]),
            third_from: Some(Money(edges[1])),
            third_rate: Ratio(rates[2]),
            ..PercentageFee::default()
        };
        scenario
    })
}

/// The fares of the first deal, and the fee on them.
fn fares_and_fee(scenario: &Scenario) -> (Money, Money) {
    let year = outcome(scenario, &scenario.deals[0]).year;
    (year.amount(Line::CustomersPay) + year.amount(Line::CustomerFees), -year.amount(Line::PlatformFees))
}

proptest! {
    #![proptest_config(config())]

    /// Where jobs × limit agree, bands of a job's fare are bands of a week's.
    #[test]
    fn prop_bands_of_a_job_are_those_of_a_week_of_jobs(scenario in by_job()) {
        let mut weekly = scenario.clone();
        let fee = &mut weekly.deals[0].fee;
        fee.bands_of = BandsOf::Week;
        for edge in [&mut fee.second_from, &mut fee.third_from].into_iter().flatten() {
            *edge = edge.times(scenario.week.weekly_jobs());
        }
        let (mut job, week) = (outcome(&scenario, &scenario.deals[0]), outcome(&weekly, &weekly.deals[0]));
        prop_assert!(matches!(job.fee_by, FeeBy::Job(_)), "{:?}", job.fee_by);
        prop_assert_eq!(week.fee_by, FeeBy::Week);
        job.fee_by = FeeBy::Week;
        prop_assert_eq!(job, week);
    }

    /// A dearer fare never bears less; where the rates rise, it bears no smaller part.
    #[test]
    fn prop_the_fee_rises_with_the_fare(scenario in by_job(), more in 0..100_000_i64) {
        let mut scenario = scenario;
        let fee = &mut scenario.deals[0].fee;
        let mut rates = [fee.rate, fee.second_rate, fee.third_rate];
        rates.sort();
        [fee.rate, fee.second_rate, fee.third_rate] = rates;
        let mut edges = [fee.second_from, fee.third_from];
        edges.sort();
        [fee.second_from, fee.third_from] = edges;
        scenario.week.sold_by = SoldBy::Job;
        let mut dearer = scenario.clone();
        dearer.week.price = Price(scenario.week.price.0 + more);
        let ((fares, fee), (more_fares, more_fee)) = (fares_and_fee(&scenario), fares_and_fee(&dearer));
        // Rounding to the penny happens in each of the three bands.
        prop_assert!(more_fee.pence() + 3 >= fee.pence(), "{:?} then {:?}", fee, more_fee);
        let part = |fee: i64, of: Money| i128::from(fee) * i128::from(of.pence());
        prop_assert!(part(more_fee.pence() + 3, fares) >= part(fee.pence() - 3, more_fares), "{:?} of {:?} then {:?} of {:?}", fee, fares, more_fee, more_fares);
    }

    /// More jobs at the same fare bear the same part: a fee by each fare does not depend on their number.
    #[test]
    fn prop_more_jobs_at_the_same_fare_bear_the_same_part(scenario in by_job(), times in 1..20_i64) {
        let mut scenario = scenario;
        scenario.week.sold_by = SoldBy::Job;
        let mut more = scenario.clone();
        more.week.jobs = Some(Quantity(scenario.week.weekly_jobs().0 * times));
        let ((_, fee), (_, more_fee)) = (fares_and_fee(&scenario), fares_and_fee(&more));
        // Half a penny for each band and for the fares, once and as many times.
        prop_assert!((more_fee.pence() - fee.pence() * times).abs() <= 3 * (times + 1), "{:?} × {} is {:?}", fee, times, more_fee);
    }

    /// Without jobs the fare of one is not known: the first rate of all fares, whatever the bands.
    #[test]
    fn prop_without_jobs_the_first_rate_holds(scenario in by_job()) {
        let mut scenario = scenario;
        (scenario.week.jobs, scenario.week.sold_by) = (Some(Quantity::ZERO), SoldBy::Hour);
        let (fares, fee) = fares_and_fee(&scenario);
        prop_assert_eq!(fee, fares.share(scenario.deals[0].fee.rate));
        let by = outcome(&scenario, &scenario.deals[0]).fee_by;
        prop_assert_eq!(by, if fares == Money::ZERO { FeeBy::Job(Money::ZERO) } else { FeeBy::NoJobs });
    }
}
