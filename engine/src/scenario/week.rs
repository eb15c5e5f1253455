//! The week.

use super::{Deal, MyWeek, VehicleItems};
use crate::choice::{Basis, Kind, MilesFollow, PriceIs, SoldBy, VehicleCostBy};
use crate::money::{round_div, Money, Price, Quantity, Ratio};

/// A worker's week, before any deal is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Hours logged on or at work: engaged and waiting together.
    pub hours: Quantity,
    /// Utilisation: the part of `hours` with a customer or on the way to one.
    pub busy: Ratio,
    /// Other unpaid hours: travel between clients, admin.
    pub unpaid: Quantity,
    /// Weeks worked in a year; the others are holidays, illness and time without pay.
    pub weeks: Quantity,
    /// Days a year too ill to work, out of days that would have been worked: in the weeks not worked.
    pub sick_days: Quantity,
    /// The unit of sale that one price buys.
    pub sold_by: SoldBy,
    /// The price of an engaged hour, or of a job.
    pub price: Price,
    /// The meaning of the price: the fare, all that the customer pays, or a platform's pay.
    pub price_is: PriceIs,
    /// Jobs a week; `None` where they follow from jobs an hour. [`Week::weekly_jobs`] has them either way.
    pub jobs: Option<Quantity>,
    /// Jobs in each of the hours logged on, waiting included.
    pub jobs_an_hour: Quantity,
    /// The quiet weeks among those worked.
    pub quiet: QuietWeeks,
    /// Tips a week, in pence.
    pub tips: Money,
    /// Miles a week.
    pub miles: Quantity,
    /// The rule for the miles where a deal brings more or fewer jobs.
    pub miles_follow: MilesFollow,
    /// The way in which the costs of the vehicle are told: by `mile_cost` and `vehicle_costs`, or by `vehicle_items`. The others
    /// then have no effect.
    pub vehicle_cost_by: VehicleCostBy,
    /// The actual cost of a mile, fuel to depreciation.
    pub mile_cost: Price,
    /// Vehicle costs a week that the cost per mile leaves out, in pence: rent, insurance.
    pub vehicle_costs: Money,
    /// Costs of the vehicle, item by item.
    pub vehicle_items: VehicleItems,
    /// Other costs a week, in pence: phone, parking, tolls, materials.
    pub other_costs: Money,
    /// More money from customers a week, in pence, for the same hours, jobs and miles. No figure of the reader's: 0, but where it is
    /// asked what more of it would bring.
    pub extra_sales: Money,
    /// The statements that the week is told by, where it is entered so.
    pub mine: MyWeek,
}

/// Quiet weeks among those worked. The year's work stays that of the week: what the quiet weeks lack, the others bring.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuietWeeks {
    /// The part of the weeks worked that are quiet; 0 where all weeks are alike.
    pub weeks: Ratio,
    /// Jobs in each hour logged on in a quiet week, for work that is sold by the job; `None` where the weeks are alike.
    pub jobs_an_hour: Option<Quantity>,
    /// Utilisation in a quiet week, for work that is sold by the hour; `None` where the weeks are alike.
    pub busy: Option<Ratio>,
}

impl Week {
    /// True where the price to customers under a deal is known: not where the price is a platform's pay to the worker.
    pub fn tells_customers_price(&self, deal: &Deal) -> bool {
        self.price_is != PriceIs::Pay || deal.kind == Kind::Coop || deal.basis == Basis::Wage
    }
}

impl Default for Week {
    fn default() -> Self {
        Self {
            hours: Quantity::whole(40),
            busy: Ratio::ONE,
            unpaid: Quantity::ZERO,
            weeks: Quantity::whole(46),
            sick_days: Quantity::ZERO,
            sold_by: SoldBy::default(),
            price: Price(0),
            price_is: PriceIs::default(),
            jobs: None,
            jobs_an_hour: Quantity::ZERO,
            quiet: QuietWeeks::default(),
            tips: Money::ZERO,
            miles: Quantity::ZERO,
            miles_follow: MilesFollow::default(),
            vehicle_cost_by: VehicleCostBy::default(),
            mile_cost: Price(0),
            vehicle_costs: Money::ZERO,
            vehicle_items: VehicleItems::default(),
            other_costs: Money::ZERO,
            extra_sales: Money::ZERO,
            mine: MyWeek::default(),
        }
    }
}

impl Week {
    /// Jobs a week: the number entered, else jobs an hour × hours.
    pub fn weekly_jobs(&self) -> Quantity {
        self.jobs.unwrap_or_else(|| self.jobs_an_hour.times(self.hours))
    }

    /// True where no work is done: no jobs where work is sold by the job, or statements that tell neither jobs nor fares. All time
    /// logged on is then spent waiting, whatever part of it is said to be busy.
    pub fn is_idle(&self) -> bool {
        match self.sold_by {
            SoldBy::Hour => self.price == Price(0) && self.mine.tells_no_work(),
            SoldBy::Job => self.weekly_jobs() == Quantity::ZERO,
        }
    }

    /// True where some weeks have less work than the week itself. A week with as much as that is not quiet.
    pub fn has_quiet_weeks(&self) -> bool {
        let is_less = match self.sold_by {
            SoldBy::Hour => self.quiet.busy.is_some_and(|busy| busy < self.busy),
            SoldBy::Job => self.quiet.jobs_an_hour.is_some_and(|jobs| jobs.times(self.hours) < self.weekly_jobs()),
        };
        self.quiet.weeks > Ratio::ZERO && is_less && !self.is_idle()
    }

    /// Work in a week that is not quiet, as a part of the work in the week itself; `None` where no week is quiet.
    pub fn work_of_other_weeks(&self) -> Option<Ratio> {
        if !self.has_quiet_weeks() {
            return None;
        }
        let (quiet, usual) = match self.sold_by {
            SoldBy::Hour => (self.quiet.busy?.0, self.busy.0),
            SoldBy::Job => (self.quiet.jobs_an_hour?.times(self.hours).0, self.weekly_jobs().0),
        };
        let (one, weeks) = (i128::from(Ratio::ONE.0), i128::from(self.quiet.weeks.0));
        let left = one * i128::from(usual) - weeks * i128::from(quiet);
        Some(Ratio(round_div(left * one, (one - weeks) * i128::from(usual.max(1)))))
    }

    /// Jobs an hour: jobs a week ÷ hours where jobs a week were entered.
    pub fn hourly_jobs(&self) -> Quantity {
        self.jobs.map_or(self.jobs_an_hour, |jobs| jobs.per(self.hours))
    }
}
