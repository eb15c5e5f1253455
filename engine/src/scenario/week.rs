//! The week.

use super::{Deal, MyWeek};
use crate::choice::{Basis, Kind, MilesFollow, PriceIs, SoldBy};
use crate::money::{Money, Price, Quantity, Ratio};

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
    /// Tips a week, in pence.
    pub tips: Money,
    /// Miles a week.
    pub miles: Quantity,
    /// The rule for the miles where a deal brings more or fewer jobs.
    pub miles_follow: MilesFollow,
    /// The actual cost of a mile, fuel to depreciation.
    pub mile_cost: Price,
    /// Vehicle costs a week that the cost per mile leaves out, in pence: rent, insurance.
    pub vehicle_costs: Money,
    /// Other costs a week, in pence: phone, parking, tolls, materials.
    pub other_costs: Money,
    /// More money from customers a week, in pence, for the same hours, jobs and miles. No figure of the reader's: 0, but where it is
    /// asked what more of it would bring.
    pub extra_sales: Money,
    /// The statements that the week is told by, where it is entered so.
    pub mine: MyWeek,
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
            tips: Money::ZERO,
            miles: Quantity::ZERO,
            miles_follow: MilesFollow::default(),
            mile_cost: Price(0),
            vehicle_costs: Money::ZERO,
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

    /// Jobs an hour: jobs a week ÷ hours where jobs a week were entered.
    pub fn hourly_jobs(&self) -> Quantity {
        self.jobs.map_or(self.jobs_an_hour, |jobs| jobs.per(self.hours))
    }
}
