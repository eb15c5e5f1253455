//! The examples in `data/presets`: each works, names nobody, and says what the facts say (sections 8 and 9, 23 November 2026).

#![allow(clippy::inconsistent_digit_grouping, clippy::mistyped_literal_suffixes)] // 22_161_71 is £22,161.71 in pence

mod answers;
mod facts;
mod texts;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::preset::{self, Pairs, Preset};
use coop_or_gig_engine::scenario::Scenario;

pub(crate) fn compare(scenario: &Scenario) -> Comparison {
    Comparison::new(scenario).expect("the build checked its tax year")
}

pub(crate) fn preset(id: &str) -> &'static Preset {
    preset::by_id(id).expect("there is such a preset")
}

/// Figures of a try.
pub(crate) fn pairs(figures: Pairs) -> Vec<(&'static str, &'static str)> {
    figures.iter().collect()
}

/// Scenario of the example after one of its tries.
pub(crate) fn tried(preset: &Preset, figures: &[(&str, &str)]) -> Scenario {
    let mut scenario = preset.scenario();
    for (key, value) in figures {
        Field::from_key(key).expect("a figure").set(&mut scenario, value).expect("a value");
    }
    scenario
}

pub(crate) fn take_homes(comparison: &Comparison) -> Vec<Money> {
    comparison.outcomes.iter().map(coop_or_gig_engine::outcome::Outcome::take_home).collect()
}
