//! Figures of a made-up co-op, baked from `data/coop-example.toml`: each an assumption, for a reader who has entered none yet.

use crate::field::{Field, Shared, Value};
use crate::scenario::{Coop, Scenario};

include!(concat!(env!("OUT_DIR"), "/coop_example.rs"));

/// Fills in the figures of the made-up co-op. Those without one keep their value.
pub fn fill(scenario: &mut Scenario) {
    for (shared, value) in FIGURES {
        Field::Shared(*shared).write(scenario, Value::Number(*value));
    }
}

/// Empties the accounts: every figure of the co-op goes back to its default.
pub fn clear(scenario: &mut Scenario) {
    scenario.coop = Coop::default();
}

/// Empties what still stands as in the made-up co-op: every amount, but not the members, whom the other figures are told by.
pub fn clear_amounts(scenario: &mut Scenario) {
    let empty = Scenario { coop: Coop::default(), ..scenario.clone() };
    let is_left = |shared: &Shared| *shared != Shared::CoopMembers && is_as_assumed(scenario, *shared);
    let left: Vec<Shared> = FIGURES.iter().map(|(shared, _)| *shared).filter(is_left).collect();
    for shared in left {
        Field::Shared(shared).write(scenario, Field::Shared(shared).get(&empty));
    }
}

/// True where the scenario says nothing of a co-op's accounts.
pub fn is_untouched(scenario: &Scenario) -> bool {
    scenario.coop == Coop::default()
}

/// Place of a figure among [`FIGURES`]; `None` where the made-up co-op has none of its own.
pub fn place(shared: Shared) -> Option<usize> {
    FIGURES.iter().position(|(known, _)| *known == shared)
}

/// The fewest figures that stand as in the made-up co-op where they are from there: two alike may be somebody's own.
const LEAST_ALIKE: usize = 3;

/// True where a figure stands as in the made-up co-op, and others do too.
pub fn is_as_assumed(scenario: &Scenario, shared: Shared) -> bool {
    let stands = |(shared, value): &&(Shared, i64)| Field::Shared(*shared).get(scenario) == Value::Number(*value);
    let is_from_there = || FIGURES.iter().filter(stands).count() >= LEAST_ALIKE;
    place(shared).is_some_and(|place| stands(&&FIGURES[place])) && is_from_there()
}
