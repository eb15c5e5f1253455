//! Rates a mile: deducted by the self-employed instead of what a vehicle really cost, approved for employees.

use super::pack::{MileageRates, Pack};
use super::Figure;
use crate::choice::{Status, Vehicle};
use crate::money::{Money, Price, Quantity};

impl Pack {
    /// The amount for a year's business `miles` of who works as `status`, in pence, or `None` where the vehicle is not allowed one.
    ///
    /// A self-employed trader or worker may deduct it (Income Tax (Trading and Other Income) Act 2005, sections 94D to 94G: cars,
    /// goods vehicles and motorcycles, no bicycles). It stands for fuel, insurance, repairs, tax, hire and loss of value; tolls and
    /// parking may be deducted beside it. For an employee it is the approved amount (Income Tax (Earnings and Pensions) Act 2003,
    /// section 230: bicycles too).
    pub fn mileage(&self, status: Status, vehicle: Vehicle, miles: Quantity) -> Option<Money> {
        let miles = miles.max(Quantity::ZERO);
        let rates = self.mileage_rates(status);
        if vehicle == Vehicle::Car {
            let first = miles.min(rates.car_step.value);
            return Some(rates.car_first.value.times(first) + rates.car_further.value.times(miles - first));
        }
        rates.one(vehicle)?.value.map(|rate| rate.times(miles))
    }
}

impl MileageRates {
    /// The one rate of a vehicle that has no steps; `None` for a car, which has, and for none at all.
    pub fn one(&self, vehicle: Vehicle) -> Option<&Figure<Option<Price>>> {
        match vehicle {
            Vehicle::Motorcycle => Some(&self.motorcycle),
            Vehicle::Bicycle => Some(&self.bicycle),
            Vehicle::Taxi => Some(&self.taxi),
            Vehicle::Car | Vehicle::Nothing => None,
        }
    }
}
