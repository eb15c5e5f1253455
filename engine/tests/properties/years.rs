//! Laws of the derivations of the years ahead: every amount of every year is what its steps make.

use coop_or_gig_engine::derivation;
use coop_or_gig_engine::money::Ratio;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::projection::Projection;
use coop_or_gig_engine::scenario::Scenario;
use proptest::prelude::*;

use super::config;
use super::derivations::{check, everyday, MOST_STEPS};
use super::scenarios::scenarios;

fn check_all(scenario: &Scenario) -> Result<(), TestCaseError> {
    let years = Projection::new(scenario).expect("a pack").years;
    let derived = derivation::years(scenario).expect("a pack");
    prop_assert_eq!(derived.len(), years.len());
    for (place, (year, steps)) in years.iter().zip(derived).enumerate() {
        let amounts = [
            (&steps.from, year.from.take_home.then, 2),
            (&steps.to, year.to.take_home.then, 2),
            (&steps.lead, year.lead.then, 4),
            (&steps.lead_today, year.lead.today, 4),
            (&steps.total_today, year.total.lead.today, 4 * (place + 1)),
        ];
        for (root, amount, years) in amounts {
            prop_assert_eq!(root.value, amount.into(), "{:?} of year {}", root.rule, place + 1);
            check(scenario, years * MOST_STEPS, root)?;
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: config().cases / 4, ..config() })]

    #[test]
    fn prop_every_amount_is_what_its_steps_make(scenario in scenarios()) {
        check_all(&scenario)?;
    }

    #[test]
    fn prop_so_it_is_in_everyday_scenarios(scenario in everyday(), years in 1_u8..=10, drifts in prop::array::uniform7(-5_i64..9)) {
        let mut scenario = scenario;
        let growth = &mut scenario.growth;
        growth.years = years;
        let all = [&mut growth.prices, &mut growth.costs, &mut growth.fees, &mut growth.wages, &mut growth.minimum_wage, &mut growth.inflation];
        for (figure, drift) in all.into_iter().zip(drifts) {
            *figure = Ratio::percent(drift);
        }
        // The law's amounts are frozen in half of them.
        growth.rates = Ratio::percent(drifts[6].max(0));
        check_all(&scenario)?;
    }
}

#[test]
fn every_example_explains_its_years() {
    for preset in PRESETS {
        check_all(&preset.scenario()).unwrap_or_else(|problem| panic!("{}: {problem}", preset.id));
    }
    let mut scenario = Scenario::default();
    scenario.tax.year.0 = 2000;
    assert!(derivation::years(&scenario).is_none());
}
