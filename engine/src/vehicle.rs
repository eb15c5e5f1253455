//! What a mile costs on each vehicle, baked from `data/vehicles.toml`: what a reader who only says what they use is given, until
//! they enter a cost of their own.

use crate::choice::{Choice as _, Currency, Vehicle};
use crate::money::Price;
use crate::preset::Evidence;
use crate::scenario::Scenario;
#[cfg(feature = "words")]
use crate::tax::Source;

include!(concat!(env!("OUT_DIR"), "/vehicles.rs"));

/// What a mile costs on a vehicle where nothing else is known, in hundredths of a penny.
pub fn mile_cost(vehicle: Vehicle) -> Price {
    Price(MILE_COSTS[vehicle.index()])
}

/// What that rests on.
pub fn evidence(vehicle: Vehicle) -> &'static Evidence {
    &EVIDENCE[vehicle.index()]
}

/// Whether these costs can stand in an example: they are in pence, so not where amounts are in other money.
pub fn fills(example: &Scenario) -> bool {
    example.currency == Currency::Pounds
}

/// What a mile costs on a vehicle in an example, in hundredths of a penny: of its own vehicle the example says it itself.
pub fn mile_cost_in(example: &Scenario, vehicle: Vehicle) -> Price {
    if vehicle == example.tax.vehicle || !fills(example) {
        example.week.mile_cost
    } else {
        mile_cost(vehicle)
    }
}
