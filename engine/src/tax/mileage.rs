//! Rates a mile: deducted by the self-employed instead of what a vehicle really cost, approved for employees.

use super::pack::{MileageRates, Pack};
use super::Figure;
use crate::choice::{Status, Vehicle};
use crate::money::{Money, Price, Quantity};
use crate::rules;
use crate::trace::Silent;

impl Pack {
    /// The amount for a year's business `miles` of who works as `status`, in pence, or `None` where the vehicle is not allowed
    /// one. `rules::mileage::flat_rate` has the law that it rests on.
    pub fn mileage(&self, status: Status, vehicle: Vehicle, miles: Quantity) -> Option<Money> {
        rules::mileage::flat_rate(&Silent, self.mileage_rates(status), vehicle, &miles.max(Quantity::ZERO))
    }
}

impl MileageRates {
    /// The one rate of a vehicle that has no steps; `None` for a car, whose rate has steps, and for no vehicle.
    pub fn one(&self, vehicle: Vehicle) -> Option<&Figure<Option<Price>>> {
        match vehicle {
            Vehicle::Motorcycle => Some(&self.motorcycle),
            Vehicle::Bicycle => Some(&self.bicycle),
            Vehicle::Taxi => Some(&self.taxi),
            Vehicle::Car | Vehicle::Nothing => None,
        }
    }
}
