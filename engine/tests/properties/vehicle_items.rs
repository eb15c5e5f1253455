//! Laws of the costs of a vehicle, item by item.

use coop_or_gig_engine::choice::{Every, MilesFollow, VehicleCostBy};
use coop_or_gig_engine::money::{Money, Price, Quantity};
use coop_or_gig_engine::outcome::Outcome;
use coop_or_gig_engine::scenario::{Recurring, Scenario, VehicleItems};
use proptest::prelude::*;

use super::config;
use super::scenarios::{outcome, scenarios};

fn outcomes(scenario: &Scenario) -> Vec<Outcome> {
    scenario.active().iter().map(|deal| outcome(scenario, deal)).collect()
}

proptest! {
    #![proptest_config(config())]

    /// One way of telling the costs counts: the figures of the other change no outcome.
    #[test]
    fn prop_no_cost_counts_twice(scenario in scenarios(), other in scenarios()) {
        let mut changed = scenario.clone();
        match scenario.week.vehicle_cost_by {
            VehicleCostBy::Mile => changed.week.vehicle_items = other.week.vehicle_items,
            VehicleCostBy::Items => {
                (changed.week.mile_cost, changed.week.vehicle_costs) = (other.week.mile_cost, other.week.vehicle_costs);
            }
        }
        prop_assert_eq!(outcomes(&changed), outcomes(&scenario));
    }

    /// Fuel of a week is as good as a cost of the week's miles, and rent as vehicle costs a week: to the penny, tax and all.
    #[test]
    fn prop_items_of_a_week_are_the_figures_of_a_week(scenario in scenarios(), fuel in 0_i64..100_000, rent in 0_i64..100_000) {
        let mut by_mile = scenario;
        let week = &mut by_mile.week;
        (week.miles, week.miles_follow) = (Quantity::whole(100), MilesFollow::Hours);
        // So many pence for 100 miles are so many hundredths of a penny for one.
        (week.mile_cost, week.vehicle_costs) = (Price(fuel), Money(rent));
        week.vehicle_cost_by = VehicleCostBy::Mile;
        let mut by_items = by_mile.clone();
        let each = |pence| Recurring { amount: Money(pence), every: Every::Week };
        by_items.week.vehicle_items = VehicleItems { fuel: each(fuel), rent: each(rent), ..VehicleItems::default() };
        by_items.week.vehicle_cost_by = VehicleCostBy::Items;
        prop_assert_eq!(outcomes(&by_items), outcomes(&by_mile));
    }
}
