//! Hours of a week, by how they are spent, and the jobs that they bring.

use super::Facts;
use crate::choice::HoursOf;
use crate::field::{Shared, Term};
use crate::money::Quantity;
use crate::trace::{Rule, Tracer};

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
}

/// Hours of a year, by how they are spent.
pub(crate) struct YearHours<T: Tracer> {
    /// Hours of a week, by how they are spent.
    pub(crate) week: Hours,
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
        let busy = trace.share(Rule::BusyHours, &hours, &trace.shared(Shared::Busy, week.busy));
        let engaged = trace.share_unless_all(Rule::DealHours, &busy, &trace.term(Term::Volume, deal.volume));
        let waiting = trace.above(Rule::WaitingHours, &hours, &engaged);
        let logged_on = trace.plus(Rule::LoggedOnHours, &engaged, [&waiting]);
        let worked = trace.plus(Rule::WorkedHours, &engaged, [&waiting, &unpaid]);
        let year = |hours: &T::Of<Quantity>| trace.times(Rule::HoursYear, hours, weeks);
        Self {
            week: Hours { engaged: T::value(&engaged), waiting: T::value(&waiting), unpaid: week.unpaid },
            engaged: year(&engaged),
            logged_on: year(&logged_on),
            worked: year(&worked),
        }
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

/// The jobs of a year: entered, or those that the hours logged on bring; as many as the deal brings.
pub(crate) fn jobs<T: Tracer>(trace: &T, facts: Facts, weeks: &T::Of<Quantity>) -> T::Of<Quantity> {
    let week = facts.week;
    let weekly = if let Some(jobs) = week.jobs {
        trace.shared(Shared::Jobs, jobs)
    } else {
        let an_hour = trace.shared(Shared::JobsAnHour, week.jobs_an_hour);
        trace.times(Rule::HourJobs, &an_hour, &trace.shared(Shared::Hours, week.hours))
    };
    let weekly = trace.share_unless_all(Rule::DealJobs, &weekly, &trace.term(Term::Volume, facts.deal.volume));
    trace.times(Rule::JobsYear, &weekly, weeks)
}
