//! The costs of a vehicle, item by item.

use super::{Recurring, Week};
use crate::choice::Every;
use crate::money::Money;

/// Costs of a vehicle and of the phone that brings the work, each at the interval at which it is paid. An amount a week is due in
/// each week worked; one a month or a year, all year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VehicleItems {
    /// Fuel, or charge for an electric vehicle: goes by the miles.
    pub fuel: Recurring,
    /// Servicing, repairs, tyres: goes by the miles.
    pub servicing: Recurring,
    /// Insurance.
    pub insurance: Recurring,
    /// Rent or finance of the vehicle.
    pub rent: Recurring,
    /// Licence of the vehicle, road tax and MOT test.
    pub licence: Recurring,
    /// Phone: no cost of the vehicle in law, so that no rate a mile covers it.
    pub phone: Recurring,
}

impl Default for VehicleItems {
    fn default() -> Self {
        let none = |every| Recurring { amount: Money::ZERO, every };
        Self {
            fuel: none(Every::Week),
            servicing: none(Every::Year),
            insurance: none(Every::Year),
            rent: none(Every::Week),
            licence: none(Every::Year),
            phone: none(Every::Month),
        }
    }
}

impl VehicleItems {
    /// Items that come to what the cost of a mile and the vehicle costs of a week do, to rounding: all that goes by the miles as
    /// fuel, all else as rent.
    pub fn from_figures(week: &Week) -> Self {
        let mut items = Self::default();
        items.fuel.amount = week.mile_cost.times(week.miles);
        items.rent.amount = week.vehicle_costs;
        items
    }

    /// The amounts, to be changed.
    pub fn amounts_mut(&mut self) -> [&mut Money; 6] {
        let Self { fuel, servicing, insurance, rent, licence, phone } = self;
        [fuel, servicing, insurance, rent, licence, phone].map(|item| &mut item.amount)
    }
}
