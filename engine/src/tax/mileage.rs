//! Flat-rate mileage, deducted instead of what a vehicle really cost.

use super::pack::Pack;
use crate::choice::Vehicle;
use crate::money::{Money, Quantity};

impl Pack {
    /// The deduction for a year's business `miles`, or `None` where the vehicle is not allowed one
    /// (Income Tax (Trading and Other Income) Act 2005, sections 94D to 94G).
    ///
    /// It stands for fuel, insurance, repairs, tax, hire and loss of value; tolls and parking may be deducted beside it.
    pub fn mileage(&self, vehicle: Vehicle, miles: Quantity) -> Option<Money> {
        let miles = miles.max(Quantity::ZERO);
        let rates = &self.mileage_rates;
        let one_rate = match vehicle {
            Vehicle::Car => {
                let first = miles.min(rates.car_step.value);
                return Some(rates.car_first.value.times(first) + rates.car_further.value.times(miles - first));
            }
            Vehicle::Motorcycle => rates.motorcycle.value,
            Vehicle::Bicycle => rates.bicycle.value,
            Vehicle::Taxi => rates.taxi.value,
            Vehicle::Nothing => None,
        };
        one_rate.map(|rate| rate.times(miles))
    }
}
