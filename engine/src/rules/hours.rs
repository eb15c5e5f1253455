//! Hours of a week, by how they are spent, and the jobs that they bring.

use super::Facts;
use crate::choice::HoursOf;
use crate::field::{Shared, Term};
use crate::money::{Quantity, Ratio};
use crate::scenario::{Deal, Week};
use crate::trace::{Leaf, Rule, Tracer};

/// Hours of a week under a deal, by how they are spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Engaged time: with a customer or on the way to one.
    pub engaged: Quantity,
    /// Waiting time: logged on, without work. 0 once the jobs fill the hours logged on.
    pub waiting: Quantity,
    /// Otherwise unpaid time: travel between clients, admin.
    pub unpaid: Quantity,
}

impl Hours {
    /// All hours worked.
    pub fn worked(self) -> Quantity {
        self.engaged + self.waiting + self.unpaid
    }

    /// The hours on a line.
    pub fn on(self, line: HoursLine) -> Quantity {
        match line {
            HoursLine::Engaged => self.engaged,
            HoursLine::Waiting => self.waiting,
            HoursLine::Unpaid => self.unpaid,
            HoursLine::Worked => self.worked(),
        }
    }
}

/// Hours of a week that a statement tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoursLine {
    /// Engaged time.
    Engaged,
    /// Waiting time.
    Waiting,
    /// Otherwise unpaid time.
    Unpaid,
    /// All hours worked.
    Worked,
}

impl HoursLine {
    /// Every line, in its order.
    pub const ALL: [Self; 4] = [Self::Engaged, Self::Waiting, Self::Unpaid, Self::Worked];

    /// The line's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Engaged => "hours-engaged",
            Self::Waiting => "hours-waiting",
            Self::Unpaid => "hours-unpaid",
            Self::Worked => "hours-worked",
        }
    }
}

/// Hours of a year, by how they are spent.
pub(crate) struct YearHours<T: Tracer> {
    /// Hours of a week, by how they are spent.
    pub(crate) week: Hours,
    /// Hours of a week on each line.
    lines: [T::Of<Quantity>; HoursLine::ALL.len()],
    engaged: T::Of<Quantity>,
    logged_on: T::Of<Quantity>,
    worked: T::Of<Quantity>,
}

impl<T: Tracer> YearHours<T> {
    /// Hours with customers are the busy part of those logged on, in proportion to the work that the deal brings.
    pub(crate) fn new(trace: &T, facts: Facts, weeks: &T::Of<Quantity>) -> Self {
        let (week, deal) = (facts.week, facts.deal);
        let hours = trace.shared(Shared::Hours, week.hours);
        let unpaid = trace.shared(Shared::Unpaid, week.unpaid);
        // Nobody is with a customer where there is no job: pay for such time, or to the minimum wage for it, is none.
        let busy = if week.is_idle() {
            trace.fixed(Rule::IdleHours, 0)
        } else {
            trace.share(Rule::BusyHours, &hours, &trace.shared(Shared::Busy, week.busy))
        };
        let engaged = trace.share_unless_all(Rule::DealHours, &busy, &volume(trace, week, deal));
        let waiting = trace.above(Rule::WaitingHours, &hours, &engaged);
        let logged_on = trace.plus(Rule::LoggedOnHours, &engaged, [&waiting]);
        let worked = trace.plus(Rule::WorkedHours, &engaged, [&waiting, &unpaid]);
        let year = |hours: &T::Of<Quantity>| trace.times(Rule::HoursYear, hours, weeks);
        Self {
            week: Hours { engaged: T::value(&engaged), waiting: T::value(&waiting), unpaid: week.unpaid },
            engaged: year(&engaged),
            logged_on: year(&logged_on),
            worked: year(&worked),
            lines: [engaged, waiting, unpaid, worked],
        }
    }

    /// The hours of a week on a line.
    pub(crate) fn on(&self, line: HoursLine) -> &T::Of<Quantity> {
        &self.lines[line as usize]
    }

    /// The hours that something counts for.
    pub(crate) fn of(&self, hours: HoursOf) -> &T::Of<Quantity> {
        match hours {
            HoursOf::Engaged => &self.engaged,
            HoursOf::LoggedOn => &self.logged_on,
            HoursOf::Worked => &self.worked,
        }
    }
}

/// The work that the deal brings as a part of the week's: no more than fills all hours of a week.
pub(super) fn volume<T: Tracer>(trace: &T, week: &Week, deal: &Deal) -> T::Of<Ratio> {
    let (volume, most) = (trace.term(Term::Volume, deal.volume), week.most_volume());
    if deal.volume <= most {
        return volume;
    }
    trace.lowest(Rule::VolumeThatFits, &volume, &trace.given(Rule::MostVolume, most, Leaf::Fixed))
}

/// The jobs of a week: entered, or those that the hours logged on bring.
pub(super) fn weekly_jobs<T: Tracer>(trace: &T, week: &Week) -> T::Of<Quantity> {
    if let Some(jobs) = week.jobs {
        return trace.shared(Shared::Jobs, jobs);
    }
    let an_hour = trace.shared(Shared::JobsAnHour, week.jobs_an_hour);
    trace.times(Rule::HourJobs, &an_hour, &trace.shared(Shared::Hours, week.hours))
}

/// The jobs of a year: those of a week, as many of them as the deal brings.
pub(crate) fn jobs<T: Tracer>(trace: &T, facts: Facts, weeks: &T::Of<Quantity>) -> T::Of<Quantity> {
    let weekly = weekly_jobs(trace, facts.week);
    let weekly = trace.share_unless_all(Rule::DealJobs, &weekly, &volume(trace, facts.week, facts.deal));
    trace.times(Rule::JobsYear, &weekly, weeks)
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    /// 100 hours, 54% with customers, ten times the work: 540 hours. A week has 168, which 311% of 54 come to but for a few minutes.
    #[test]
    fn no_deal_fills_more_than_a_week() {
        use crate::field::{Field, Value};
        use crate::outcome::Outcome;
        let week = |volume: &str| {
            let scenario = scenario(&format!("hours=100 busy=54 price=20 miles-follow=jobs miles=100 tips=10 1.volume={volume}"));
            let of = facts(&scenario);
            let exceeded = Field::from_key("1.volume").expect("a figure").exceeded_in(&scenario);
            (exceeded, Outcome::new(of.week, of.deal, of.tax, of.pack))
        };
        let ((over, most), (within, own)) = (week("1000"), week("311"));
        assert_eq!((over, within), (Some(3_110_000), None));
        assert_eq!(own.hours, Hours { engaged: Quantity(167_940_000), waiting: Quantity::ZERO, unpaid: Quantity::ZERO });
        assert!(most == own, "counted as the most that fits");
        let field = Field::from_key("1.volume").expect("a figure");
        assert_eq!(field.most_in(&scenario("hours=168 busy=100")), Some(1_000_000));
        assert_eq!(field.read("1000"), Ok(Value::Number(10_000_000)), "another week may hold as much");
    }

    /// 40 hours, 54% with customers, 10% more work than the week's: 23.76 with customers, 16.24 waiting, 5 otherwise unpaid.
    #[test]
    fn hours_by_how_they_are_spent() {
        let scenario = scenario("hours=40 busy=54 unpaid=5 1.volume=110");
        let hours = YearHours::new(&Silent, facts(&scenario), &WEEKS);
        let spent = Hours { engaged: Quantity(23_760_000), waiting: Quantity(16_240_000), unpaid: Quantity::whole(5) };
        assert_eq!(hours.week, spent);
        assert_eq!(*hours.of(HoursOf::Engaged), Quantity(1_092_960_000));
        assert_eq!((*hours.of(HoursOf::LoggedOn), *hours.of(HoursOf::Worked)), (Quantity::whole(1_840), Quantity::whole(2_070)));
    }

    /// Twice 54% is more than all hours: the day grows longer, and no hour is spent waiting.
    #[test]
    fn work_beyond_the_hours_logged_on() {
        let scenario = scenario("hours=40 busy=54 1.volume=200");
        let hours = YearHours::new(&Silent, facts(&scenario), &WEEKS).week;
        assert_eq!((hours.engaged, hours.waiting), (Quantity(43_200_000), Quantity::ZERO));
    }

    /// Nobody is with a customer where there is no job to do, whatever share of the hours is said to be busy; minutes of no job tell no
    /// share of the hours either.
    #[test]
    fn no_hours_with_customers_without_work() {
        let spent = |figures: &str| {
            let scenario = scenario(&format!("hours=40 busy=54 {figures}"));
            let hours = YearHours::new(&Silent, facts(&scenario), &WEEKS).week;
            (hours.engaged, hours.waiting)
        };
        let (none, all) = (Quantity::ZERO, Quantity::whole(40));
        assert_eq!(spent("entry=statement app-1.hours=40"), (none, all));
        assert_eq!(spent("entry=statement app-1.hours=40 trip-minutes=20"), (none, all));
        assert_eq!(spent("sold-by=job price=5"), (none, all));
        let busy = (Quantity(21_600_000), Quantity(18_400_000));
        assert_eq!(spent("entry=statement app-1.hours=40 app-1.fares=300 trip-minutes=20"), busy);
        assert_eq!(spent("entry=statement app-1.hours=40 app-1.jobs=1"), busy);
        // An hour with a customer who pays nothing is one all the same.
        assert_eq!(spent("price=0"), busy);
    }

    /// Two an hour × 40 hours × 110% × 46 weeks; 50 a week where they are entered.
    #[test]
    fn jobs_follow_the_hours_unless_entered() {
        let a_year = |figures| jobs(&Silent, facts(&scenario(figures)), &WEEKS);
        assert_eq!(a_year("hours=40 jobs-an-hour=2 1.volume=110"), Quantity::whole(4_048));
        assert_eq!(a_year("hours=40 jobs-an-hour=2 jobs=50"), Quantity::whole(2_300));
    }
}
