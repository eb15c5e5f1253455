//! Laws of weeks that differ: quiet ones among those worked.

use coop_or_gig_engine::choice::HoursOf;
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::scenario::{QuietWeeks, Scenario};
use proptest::prelude::*;

use super::config;
use super::scenarios::{outcome, scenarios};

/// A part of a part.
fn part(of: Ratio, part: Ratio) -> Ratio {
    Ratio(of.0 * part.0 / Ratio::ONE.0)
}

/// The scenario with all weeks alike.
fn even(scenario: &Scenario) -> Scenario {
    let mut even = scenario.clone();
    even.week.quiet = QuietWeeks::default();
    even
}

/// Scenarios with quiet weeks: at least so large a part of the weeks, with at least so large a part of the work.
fn uneven(scenarios: impl Strategy<Value = Scenario>, least: i64) -> impl Strategy<Value = Scenario> {
    (scenarios, least..=900_000, least..1_000_000).prop_map(|(mut scenario, weeks, work)| {
        let (weeks, work) = (Ratio(weeks), Ratio(work));
        let jobs = scenario.week.hourly_jobs().share(work);
        scenario.week.quiet = QuietWeeks { weeks, jobs_an_hour: Some(jobs), busy: Some(part(scenario.week.busy, work)) };
        scenario
    })
}

/// A scenario in which pay is due for every kind of week, as no pay is made up where not a penny is due: some hours with customers
/// in each, and no guarantee below £1 an hour. Where those hours count, the other weeks hold all that the quiet ones lack.
fn due_in_all_weeks(mut scenario: Scenario) -> Scenario {
    let least = Ratio::percent(10);
    let (week, deal) = (&mut scenario.week, &mut scenario.deals[0]);
    week.hours = week.hours.max(Quantity::whole(10));
    week.weeks = week.weeks.max(Quantity::whole(10));
    week.jobs_an_hour = week.jobs_an_hour.max(Quantity::ONE);
    week.jobs = week.jobs.map(|jobs| jobs.max(Quantity::whole(100)));
    week.busy = week.busy.max(least);
    deal.volume = deal.volume.max(least);
    deal.guarantee.rate = deal.guarantee.rate.max(Price(1_00_00));
    if [deal.wage.hours, deal.guarantee.hours, deal.rights.minimum_hours].contains(&HoursOf::Engaged) {
        (week.busy, deal.volume) = (week.busy.min(least), deal.volume.min(Ratio::ONE));
    }
    scenario
}

proptest! {
    #![proptest_config(config())]

    /// Plenty in one week makes up for nothing in another. A penny for each rounding of what is due.
    #[test]
    fn prop_uneven_weeks_never_lower_what_is_made_up(scenario in uneven(scenarios().prop_map(due_in_all_weeks), 100_000)) {
        let even = even(&scenario);
        let (of_weeks, of_year) = (outcome(&scenario, &scenario.deals[0]), outcome(&even, &even.deals[0]));
        let (more, less) = (of_weeks.year.amount(Line::TopUp), of_year.year.amount(Line::TopUp));
        prop_assert!(more + Money(3) >= less, "{:?} of weeks, {:?} of the year", more, less);
    }

    /// The year's sales, fees, costs and hours stay those of the average week.
    #[test]
    fn prop_the_year_stays_that_of_the_week(scenario in uneven(scenarios(), 0)) {
        let even = even(&scenario);
        let (of_weeks, of_year) = (outcome(&scenario, &scenario.deals[0]), outcome(&even, &even.deals[0]));
        for line in [Line::CustomersPay, Line::CustomerFees, Line::PlatformFees, Line::Tips, Line::RunningCosts, Line::Subscription] {
            prop_assert_eq!(of_weeks.year.amount(line), of_year.year.amount(line), "{:?}", line);
        }
        prop_assert_eq!(of_weeks.hours, of_year.hours);
    }

    /// Quiet weeks with as much work as any other are none.
    #[test]
    fn prop_weeks_alike_are_no_quiet_weeks(scenario in scenarios(), weeks in 0_i64..=900_000) {
        let mut alike = scenario.clone();
        let (jobs_an_hour, busy) = (Some(alike.week.hourly_jobs() + Quantity(1)), Some(alike.week.busy));
        alike.week.quiet = QuietWeeks { weeks: Ratio(weeks), jobs_an_hour, busy };
        let even = even(&scenario);
        prop_assert_eq!(outcome(&alike, &alike.deals[0]), outcome(&even, &even.deals[0]));
    }
}
