//! Cost of a mile on each vehicle, baked from `data/vehicles.toml`: the figure given to a reader who only names a vehicle, until
//! they enter a cost of their own.

use crate::choice::{Choice as _, Currency, Vehicle};
use crate::evidence_unit::EvidenceUnit;
use crate::money::{round_div, Money, Price};
use crate::preset::Evidence;
use crate::rules::vehicle_items;
use crate::scenario::{Deal, Scenario, Week};
#[cfg(feature = "words")]
use crate::tax::Source;
use crate::trace::Silent;

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

/// Costs of the items of a vehicle together, by a week's own work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Items {
    /// Fuel and servicing for each week worked, in pence.
    pub by_mile: Money,
    /// Insurance, rent, licence and phone for each week worked, in pence.
    pub by_time: Money,
    /// All of them for each mile, in hundredths of a penny; `None` where there are no miles.
    pub mile: Option<Price>,
}

/// The items of a week's vehicle together, whether or not they count.
pub fn items(week: &Week) -> Items {
    let (deal, weeks) = (Deal::default(), &week.weeks);
    let by_mile = vehicle_items::by_mile(&Silent, week, &deal, weeks);
    let by_time = vehicle_items::by_time(&Silent, week, weeks) + vehicle_items::phone(&Silent, week, weeks);
    let miles = week.miles.times(*weeks);
    let hundredths = i128::from((by_mile + by_time).pence()) * 100 * 1_000_000;
    let mile = (miles.0 > 0).then(|| Price(round_div(hundredths, i128::from(miles.0))));
    Items { by_mile: by_mile.per(*weeks), by_time: by_time.per(*weeks), mile }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::Field;
    use crate::money::Quantity;

    /// £69 of fuel a week, £460 of servicing and £920 of insurance a year of 46 weeks: £79 and £20 a week, for 300 miles 33p each.
    #[test]
    fn the_items_together() {
        let mut scenario = Scenario::default();
        for (key, value) in [("miles", "300"), ("fuel", "69"), ("servicing", "460"), ("insurance", "920")] {
            Field::from_key(key).expect("a field").set(&mut scenario, value).expect("a value");
        }
        let together = items(&scenario.week);
        assert_eq!(together, Items { by_mile: Money(79_00), by_time: Money(20_00), mile: Some(Price(33_00)) });
        scenario.week.miles = Quantity::ZERO;
        assert_eq!(items(&scenario.week).mile, None);
    }
}
