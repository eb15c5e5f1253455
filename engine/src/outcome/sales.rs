//! What customers pay, what is taken of it, what the work costs.

use crate::choice::{MilesFollow, PriceIs};
use crate::money::{Money, Quantity};
use crate::scenario::{Deal, Week};

/// A year's sales under a deal.
pub(super) struct Sales {
    pub(super) customers_pay: Money,
    /// What customers pay less customer-side fees: what the worker charges.
    pub(super) fares: Money,
}

impl Sales {
    pub(super) fn of(week: &Week, deal: &Deal, sold: Quantity) -> Self {
        let charged = week.price.share(deal.price).times(sold);
        let added = deal.customer_amount.times(sold);
        match week.price_is {
            PriceIs::Fare => Self { customers_pay: charged + charged.share(deal.customer_percent) + added, fares: charged },
            // A customer-side amount can take no more than the customer pays.
            PriceIs::CustomerPays => {
                Self { customers_pay: charged, fares: (charged - added.min(charged)).without(deal.customer_percent) }
            }
        }
    }
}

/// The percentage fee of a year with these fares: band by band of the week's fares, then the weekly cap.
pub(super) fn percentage_fee(deal: &Deal, fares: Money, weeks: Quantity) -> Money {
    let fee = &deal.fee;
    let above = |from: Option<Money>| from.map_or(Money::ZERO, |from| (fares - from.times(weeks)).max(Money::ZERO));
    let third = above(fee.third_from);
    // The third band takes over wherever it starts, even below the second.
    let second = (above(fee.second_from) - third).max(Money::ZERO);
    let first = fares - second - third;
    let total = first.share(fee.rate) + second.share(fee.second_rate) + third.share(fee.third_rate);
    fee.weekly_cap.map_or(total, |cap| total.min(cap.times(weeks)))
}

/// A year's running costs, less what the deal carries.
pub(crate) struct Costs {
    pub(crate) miles: Quantity,
    pub(crate) mileage: Money,
    pub(super) vehicle: Money,
    pub(super) other: Money,
    /// What the deal carries.
    pub(super) carried: Money,
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
    pub(super) fn all(&self) -> Money {
        self.mileage + self.vehicle + self.other
    }
}
