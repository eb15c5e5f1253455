//! Cost of a mile on each vehicle, baked from `data/vehicles.toml`: the figure given to a reader who only names a vehicle, until
//! they enter a cost of their own.

use crate::choice::{Choice as _, Currency, Vehicle};
use crate::money::Price;
use crate::preset::Evidence;
use crate::scenario::Scenario;
#[cfg(feature = "words")]
use crate::tax::Source;

include!(concat!(env!("OUT_DIR"), "/vehicles.rs"));

/// Cost of a mile on a vehicle where no other figure is known, in hundredths of a penny.
pub fn mile_cost(vehicle: Vehicle) -> Price {
    Price(MILE_COSTS[vehicle.index()])
}

/// Evidence for the cost of a mile on a vehicle.
pub fn evidence(vehicle: Vehicle) -> &'static Evidence {
    &EVIDENCE[vehicle.index()]
}

/// True where the costs, which are in pence, can stand in an example: its amounts are in pounds.
pub fn fills(example: &Scenario) -> bool {
    example.currency == Currency::Pounds
}

/// Cost of a mile on a vehicle in an example, in hundredths of a penny: the example's own for its own vehicle, or where its
/// amounts are not in pounds.
pub fn mile_cost_in(example: &Scenario, vehicle: Vehicle) -> Price {
    if vehicle == example.tax.vehicle || !fills(example) {
        example.week.mile_cost
    } else {
        mile_cost(vehicle)
    }
}
