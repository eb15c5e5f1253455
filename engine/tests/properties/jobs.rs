//! Laws of jobs: jobs of a week are entered, or follow from the hours, and no result tells one from the other.

use coop_or_gig_engine::compare::{break_evens, Comparison};
use coop_or_gig_engine::field::{Field, Shared, Value};
use coop_or_gig_engine::money::Quantity;
use proptest::prelude::*;

use super::config;
use super::scenarios::scenarios;

proptest! {
    #![proptest_config(config())]

    /// Jobs entered that are as many as would follow change no result, nor do jobs an hour beside jobs entered.
    #[test]
    fn prop_jobs_that_follow_are_jobs(scenario in scenarios(), hourly in 0..1_000_000_000_i64) {
        let mut follow = scenario.clone();
        follow.week.jobs = None;
        let mut entered = follow.clone();
        entered.week.jobs = Some(follow.week.weekly_jobs());
        prop_assert_eq!(Comparison::new(&entered), Comparison::new(&follow));
        prop_assert_eq!(break_evens(&entered), break_evens(&follow));
        let mut other = entered.clone();
        other.week.jobs_an_hour = Quantity(hourly);
        prop_assert_eq!(Comparison::new(&other), Comparison::new(&entered));
    }

    /// Twice the hours are twice the jobs, to the millionth; where jobs were entered they stay.
    #[test]
    fn prop_hours_bring_jobs(scenario in scenarios(), hours in 1_000_000..84_000_000_i64) {
        let jobs = |jobs: Option<Quantity>, hours: i64| {
            let mut week = scenario.week;
            (week.jobs, week.hours) = (jobs, Quantity(hours));
            week.weekly_jobs()
        };
        prop_assert!((jobs(None, 2 * hours).0 - 2 * jobs(None, hours).0).abs() <= 1);
        let entered = Some(scenario.week.weekly_jobs());
        prop_assert_eq!(jobs(entered, 2 * hours), jobs(entered, hours));
    }

    /// The last word counts: jobs an hour that are said bring the jobs, jobs a week that are said are those, and what an hour
    /// then comes to makes the week again, to half a millionth for each hour.
    #[test]
    fn prop_the_last_word_counts(scenario in scenarios(), hourly in 0..1_000_000_000_i64, weekly in 0..10_000_000_000_i64) {
        let mut scenario = scenario;
        Field::Shared(Shared::JobsAnHour).say(&mut scenario, Value::Number(hourly));
        prop_assert_eq!(scenario.week.weekly_jobs(), Quantity(hourly).times(scenario.week.hours));
        prop_assert_eq!(scenario.week.hourly_jobs(), Quantity(hourly));
        Field::Shared(Shared::Jobs).say(&mut scenario, Value::Number(weekly));
        prop_assert_eq!(scenario.week.weekly_jobs(), Quantity(weekly));
        let back = scenario.week.hourly_jobs().times(scenario.week.hours);
        prop_assert!((back.0 - weekly).abs() <= 85, "{:?}", back);
    }
}
