//! Cost of a mile on each vehicle: the figures of data/vehicles.toml, each with its evidence.

use coop_or_gig_engine::choice::{Choice as _, Vehicle};
use coop_or_gig_engine::evidence_unit::EvidenceUnit;
use coop_or_gig_engine::money::Price;
use coop_or_gig_engine::preset::{by_id, PRESETS};
use coop_or_gig_engine::vehicle::{evidence, fills, mile_cost, mile_cost_in};

#[test]
fn each_vehicle_has_its_cost_and_what_it_rests_on() {
    // The sources were looked for by hand: 29p for a hybrid car (trade press, 2025), 24p a mile is taken off for motorcycles; the
    // others were not found.
    let known = [
        (Vehicle::Car, 2900, true),
        (Vehicle::Motorcycle, 2400, false),
        (Vehicle::Bicycle, 1500, false),
        (Vehicle::Taxi, 5000, false),
        (Vehicle::Nothing, 0, false),
    ];
    assert_eq!(known.len(), Vehicle::ALL.len());
    for (vehicle, cost, sourced) in known {
        assert_eq!((mile_cost(vehicle), evidence(vehicle).sourced), (Price(cost), sourced), "{vehicle:?}");
        assert_eq!((evidence(vehicle).figures, evidence(vehicle).unit), (&["mile-cost"][..], EvidenceUnit::PencePerMile));
    }
}

#[test]
fn an_example_s_own_figure_is_for_its_own_vehicle() {
    for preset in PRESETS {
        let example = preset.scenario();
        assert_eq!(mile_cost_in(&example, example.tax.vehicle), example.week.mile_cost, "{}", preset.id);
        let other = if example.tax.vehicle == Vehicle::Bicycle { Vehicle::Car } else { Vehicle::Bicycle };
        let wanted = if fills(&example) { mile_cost(other) } else { example.week.mile_cost };
        assert_eq!(mile_cost_in(&example, other), wanted, "{}", preset.id);
    }
    let new_york = by_id("new-york-driver").expect("an example").scenario();
    assert!(!fills(&new_york), "pence stand for no cents");
}
