//! Scenarios written as the pairs of a data file, for the tests that work an example by hand.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::preset;
use coop_or_gig_engine::scenario::Scenario;

#[allow(dead_code)]
/// The default scenario with these figures. A wrong key or value is a mistake in the test.
pub(crate) fn scenario(figures: &[(&str, &str)]) -> Scenario {
    with(Scenario::default(), figures)
}

#[allow(dead_code)]
/// The example with this id, with these figures.
pub(crate) fn example(id: &str, figures: &[(&str, &str)]) -> Scenario {
    with(preset::by_id(id).expect("there is such an example").scenario(), figures)
}

#[allow(dead_code)]
fn with(mut scenario: Scenario, figures: &[(&str, &str)]) -> Scenario {
    for (key, value) in figures {
        let field = Field::from_key(key).unwrap_or_else(|| panic!("there is no figure {key}"));
        field.set(&mut scenario, value).unwrap_or_else(|problem| panic!("{key} = {value:?}: {problem:?}"));
    }
    scenario
}

#[allow(dead_code)] // each test takes what it needs
/// The comparison of the scenario with these figures.
pub(crate) fn compare(figures: &[(&str, &str)]) -> Comparison {
    Comparison::new(&scenario(figures)).expect("its tax year has a pack")
}
