//! Weeks that differ: the quiet ones and the others, over which a year's amounts are spread.
//!
//! A year's fares, fees and hours stay those of the week that the scenario tells. What goes by the work is spread in proportion
//! to the work in each kind of week; what is due whatever the work, evenly.

use std::ops::Sub;

use super::hours::{weekly_jobs, YearHours};
use crate::choice::{HoursOf, MilesFollow, SoldBy};
use crate::field::Shared;
use crate::money::{Quantity, Ratio};
use crate::scenario::Week;
use crate::trace::{Amount, Rule, Tracer};

/// Way in which an amount falls to weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// Evenly: each week has as much.
    Time,
    /// In proportion to the work in a week.
    Work,
}

impl From<MilesFollow> for By {
    fn from(miles: MilesFollow) -> Self {
        match miles {
            MilesFollow::Hours => Self::Time,
            MilesFollow::Jobs => Self::Work,
        }
    }
}

/// The parts of a year that its quiet weeks are.
pub(super) struct QuietPart<T: Tracer> {
    /// Part of the weeks worked.
    time: T::Of<Ratio>,
    /// Part of the work.
    work: T::Of<Ratio>,
}

impl<T: Tracer> QuietPart<T> {
    /// The quiet weeks of a year; `None` where all weeks are alike.
    pub(super) fn new(trace: &T, week: &Week) -> Option<Self> {
        if !week.has_quiet_weeks() {
            return None;
        }
        let time = trace.shared(Shared::QuietWeeks, week.quiet.weeks);
        let work = match week.sold_by {
            SoldBy::Hour => {
                let busy = trace.shared(Shared::QuietBusy, week.quiet.busy?);
                trace.proportion(Rule::QuietWork, &time, &busy, &trace.shared(Shared::Busy, week.busy))
            }
            SoldBy::Job => {
                let an_hour = trace.shared(Shared::QuietJobsAnHour, week.quiet.jobs_an_hour?);
                let quiet = trace.times(Rule::HourJobs, &an_hour, &trace.shared(Shared::Hours, week.hours));
                trace.proportion(Rule::QuietWork, &time, &quiet, &weekly_jobs(trace, week))
            }
        };
        Some(Self { time, work })
    }

    /// A year's amount as it falls to the quiet weeks and to the others.
    pub(super) fn split<A: Amount + Sub<Output = A>>(&self, trace: &T, year: &T::Of<A>, by: By) -> [T::Of<A>; 2] {
        if !T::applies(year) {
            return [year.clone(), year.clone()];
        }
        let part = match by {
            By::Time => &self.time,
            By::Work => &self.work,
        };
        let quiet = trace.share(Rule::QuietPart, year, part);
        let others = trace.minus(Rule::OtherPart, year, [&quiet]);
        [quiet, others]
    }

    /// A year's hours as they fall to the quiet weeks and to the others. A quiet week is as long as any other, with fewer hours
    /// with customers; the others have no more of those than hours logged on.
    pub(super) fn hours(&self, trace: &T, year: &YearHours<T>) -> WeeksHours<T> {
        let logged_on = self.split(trace, year.of(HoursOf::LoggedOn), By::Time);
        let [quiet, others] = self.split(trace, year.of(HoursOf::Engaged), By::Work);
        let engaged = [quiet, trace.lowest(Rule::OtherHours, &others, &logged_on[1])];
        let unpaid = trace.minus(Rule::UnpaidHours, year.of(HoursOf::Worked), [year.of(HoursOf::LoggedOn)]);
        let unpaid = self.split(trace, &unpaid, By::Time);
        let worked = [0, 1].map(|kind| trace.plus(Rule::WeeksWorked, &logged_on[kind], [&unpaid[kind]]));
        WeeksHours { engaged, logged_on, worked }
    }
}

/// Hours of a year as they fall to its quiet weeks and to the others, by how they are spent.
pub(super) struct WeeksHours<T: Tracer> {
    engaged: [T::Of<Quantity>; 2],
    logged_on: [T::Of<Quantity>; 2],
    worked: [T::Of<Quantity>; 2],
}

impl<T: Tracer> WeeksHours<T> {
    /// The hours that something counts for, in the quiet weeks and in the others.
    pub(super) fn of(&self, hours: HoursOf) -> &[T::Of<Quantity>; 2] {
        match hours {
            HoursOf::Engaged => &self.engaged,
            HoursOf::LoggedOn => &self.logged_on,
            HoursOf::Worked => &self.worked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    /// The part of the year's work in the quiet weeks.
    fn work(figures: &str) -> Option<Ratio> {
        QuietPart::<Silent>::new(&Silent, &scenario(&format!("hours=40 quiet-weeks=40 {figures}")).week).map(|quiet| quiet.work)
    }

    /// 40% of the weeks with one job an hour instead of two, or 40 jobs of 80 a week, or 27% of the hours busy instead of 54%,
    /// have 20% of the work.
    #[test]
    fn quiet_weeks_have_less_of_the_work() {
        let fifth = Some(Ratio::percent(20));
        assert_eq!(work("sold-by=job jobs-an-hour=2 quiet-jobs-an-hour=1"), fifth);
        assert_eq!(work("sold-by=job jobs-an-hour=2 jobs=80 quiet-jobs-an-hour=1"), fifth);
        assert_eq!(work("sold-by=hour busy=54 quiet-busy=27"), fifth);
        assert_eq!(work("sold-by=hour busy=54 quiet-busy=0"), Some(Ratio::ZERO));
    }

    #[test]
    fn weeks_are_alike_unless_some_have_less_work() {
        for alike in ["", "quiet-busy=54", "quiet-busy=80", "quiet-jobs-an-hour=1", "quiet-weeks=0 quiet-busy=27"] {
            assert_eq!(work(&format!("busy=54 jobs-an-hour=2 {alike}")), None, "{alike}");
        }
        assert_eq!(work("sold-by=job jobs-an-hour=2 quiet-jobs-an-hour=2"), None);
    }

    /// 40 hours in 46 weeks, 60% of them busy: 1,104 of 1,840. In half of the weeks 30% are: 276 hours of 920, and in the others
    /// 828 of 920. With 5 hours otherwise unpaid a week, 115 in each half.
    #[test]
    fn hours_of_each_kind_of_week() {
        let hours = |figures: &str, of| {
            let scenario = scenario(&format!("hours=40 quiet-weeks=50 {figures}"));
            let quiet = QuietPart::new(&Silent, &scenario.week).expect("some weeks are quiet");
            let hours = quiet.hours(&Silent, &YearHours::new(&Silent, facts(&scenario), &WEEKS));
            hours.of(of).map(|hours| hours.0 / 1_000_000)
        };
        let alike = "busy=60 quiet-busy=30 unpaid=5";
        assert_eq!(hours(alike, HoursOf::Engaged), [276, 828]);
        assert_eq!(hours(alike, HoursOf::LoggedOn), [920, 920]);
        assert_eq!(hours(alike, HoursOf::Worked), [1_035, 1_035]);
        // Quiet weeks of 6%, 55.2 hours, would leave 1,048.8 hours with customers to the others, more than the 920 logged on.
        assert_eq!(hours("busy=60 quiet-busy=6", HoursOf::Engaged), [55, 920]);
    }
}
