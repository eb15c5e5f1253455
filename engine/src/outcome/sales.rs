//! What customers pay, what is taken of it, what the work costs.

use crate::choice::{BandsOf, MilesFollow, PriceIs};
use crate::money::{Money, Quantity};
use crate::scenario::{Deal, PercentageFee, Week};

/// A year's sales under a deal.
pub(crate) struct Sales {
    pub(crate) customers_pay: Money,
    /// What customers pay less customer-side fees: what the worker charges.
    pub(crate) fares: Money,
    /// The price of all that is sold.
    pub(crate) charged: Money,
    /// The customer-side amount for all that is sold.
    pub(crate) added: Money,
}

impl Sales {
    pub(super) fn of(week: &Week, deal: &Deal, sold: Quantity) -> Self {
        let charged = week.price.share(deal.price).times(sold);
        let added = deal.customer_amount.times(sold);
        match week.price_is {
            PriceIs::Fare | PriceIs::Pay => {
                Self { customers_pay: charged + charged.share(deal.customer_percent) + added, fares: charged, charged, added }
            }
            // A customer-side amount can take no more than the customer pays.
            PriceIs::CustomerPays => {
                let fares = (charged - added.min(charged)).without(deal.customer_percent);
                Self { customers_pay: charged, fares, charged, added }
            }
        }
    }
}

/// What a percentage fee was reckoned by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FeeBy {
    /// There are no bands: one percentage of all fares, or none.
    #[default]
    Fares,
    /// Bands of a week's fares.
    Week,
    /// Bands of each job's fare, which is this one: the fares of the year spread evenly over its jobs.
    Job(Money),
    /// Bands of each job's fare, which is not known, as there are fares but no jobs: the first percentage of all fares.
    NoJobs,
}

impl FeeBy {
    fn of(fee: &PercentageFee, fares: Money, jobs: Quantity) -> Self {
        match fee.bands_of {
            _ if fee.second_from.is_none() && fee.third_from.is_none() => Self::Fares,
            BandsOf::Week => Self::Week,
            BandsOf::Job if jobs == Quantity::ZERO && fares != Money::ZERO => Self::NoJobs,
            BandsOf::Job => Self::Job(fares.per(jobs)),
        }
    }
}

/// What is taken of a year's fares.
#[derive(Default)]
pub(crate) struct Fees {
    /// What the percentage fee goes by.
    pub(crate) by: FeeBy,
    /// The fares in each band of it.
    pub(crate) bands: [Money; 3],
    /// The fee on all of them, before the weekly cap.
    pub(crate) uncapped: Money,
    /// The percentage fee.
    pub(crate) percentage: Money,
    /// The fees for each job.
    pub(crate) jobs: Money,
    /// The flat fee.
    pub(crate) flat: Money,
}

impl Fees {
    /// The percentage fee band by band of the fares of a week or a job, then the weekly cap; fees for each job and the flat fee.
    pub(super) fn of(deal: &Deal, fares: Money, jobs: Quantity, weeks: Quantity) -> Self {
        let fee = &deal.fee;
        let by = FeeBy::of(fee, fares, jobs);
        let above = |from: Option<Money>| {
            let count = if fee.bands_of == BandsOf::Job { jobs } else { weeks };
            let from = from.filter(|_| by != FeeBy::NoJobs);
            from.map_or(Money::ZERO, |from| (fares - from.times(count)).max(Money::ZERO))
        };
        let third = above(fee.third_from);
        // The third band takes over wherever it starts, even below the second.
        let second = (above(fee.second_from) - third).max(Money::ZERO);
        let first = fares - second - third;
        let uncapped = first.share(fee.rate) + second.share(fee.second_rate) + third.share(fee.third_rate);
        Self {
            by,
            bands: [first, second, third],
            uncapped,
            percentage: fee.weekly_cap.map_or(uncapped, |cap| uncapped.min(cap.times(weeks))),
            jobs: deal.per_job.times(jobs),
            flat: deal.flat.yearly(weeks),
        }
    }

    /// All of them.
    pub(crate) fn all(&self) -> Money {
        self.percentage + self.jobs + self.flat
    }
}

/// A year's running costs, less what the deal carries.
pub(crate) struct Costs {
    pub(crate) miles: Quantity,
    pub(crate) mileage: Money,
    pub(crate) vehicle: Money,
    pub(crate) other: Money,
    /// What the deal carries.
    pub(crate) carried: Money,
}

impl Costs {
    pub(crate) fn of(week: &Week, deal: &Deal) -> Self {
        let miles = match week.miles_follow {
            MilesFollow::Hours => week.miles,
            MilesFollow::Jobs => week.miles.share(deal.volume),
        }
        .times(week.weeks);
        let mileage = week.mile_cost.times(miles);
        let weekly = |amount: Money| (amount.times(week.weeks), amount.times(week.weeks).share(deal.carries_weekly.rest()));
        let (vehicles, vehicle) = weekly(week.vehicle_costs);
        let (others, other) = weekly(week.other_costs);
        let own = mileage.share(deal.carries_miles.rest());
        Self { miles, mileage: own, vehicle, other, carried: mileage + vehicles + others - own - vehicle - other }
    }

    /// All of them.
    pub(crate) fn all(&self) -> Money {
        self.mileage + self.vehicle + self.other
    }
}
