//! Laws of levels: at the value that was searched for, the derivations of both deals come to the same, or to what was wanted; a step
//! beyond it they do not.

use coop_or_gig_engine::break_even::Recovery;
use coop_or_gig_engine::choice::Status;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::derivation::{self, Leaf, Value};
use coop_or_gig_engine::field::{Field, Input, Shared, Value as Held};
use coop_or_gig_engine::level::{Level, LevelLine, Looked};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::{Line, Outcome};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::{Guarantee, Scenario};
use proptest::prelude::*;

use super::config;
use super::derivations::{check, everyday, steps, MOST_STEPS};
use super::scenarios::{rounding, scenarios};

/// What the deals that a level looks at come to at its value: the last less the first where there are two.
fn lead(scenario: &Scenario, level: &Level) -> Result<Money, TestCaseError> {
    let mut amounts = Vec::new();
    for place in 0..scenario.active().len() {
        let Some(root) = derivation::level(scenario, level, place) else {
            prop_assert!(!level.places.contains(&place));
            continue;
        };
        prop_assert!(level.places.contains(&place));
        check(&at(scenario, level, place), MOST_STEPS, &root)?;
        for step in steps(&root) {
            if let Some(Leaf::Found(input)) = step.leaf() {
                prop_assert_eq!((input, step.value.raw()), (level.input, level.value));
            }
        }
        amounts.push((level.places.iter().position(|of| *of == place), root.value.money()));
    }
    amounts.sort_unstable();
    prop_assert_eq!(amounts.len(), level.places.len());
    Ok(match amounts.as_slice() {
        [(_, first), (_, last)] => *last - *first,
        others => others.iter().map(|(_, amount)| *amount).sum(),
    })
}

/// Scenario with the figure of a level at its value, as the deal at a place is looked at: there the accounts allow another dividend.
fn at(scenario: &Scenario, level: &Level, place: usize) -> Scenario {
    let mut at = scenario.clone();
    if level.looked == Looked::Left && level.input == Input::Shared(Shared::Price) {
        at.deals[place].price = Ratio::ONE;
    }
    if !matches!(level.input, Input::Term(owner, _) if owner != place) {
        Field::from(level.input).write(&mut at, Held::Number(level.value));
    }
    at
}

/// Level one step beyond its value, on the side where the value no longer does.
fn beyond(level: &Level) -> Option<Level> {
    let value = match level.found {
        Threshold::AtLeast(value) => value - 1,
        Threshold::AtMost(value) => value + 1,
        Threshold::Always | Threshold::Never => return None,
    };
    Some(Level { value, ..level.clone() })
}

/// The amount from which a level does what it was searched for.
fn wanted(scenario: &Scenario, line: LevelLine) -> Money {
    if line == LevelLine::Goal {
        scenario.goal.amount
    } else {
        Money::ZERO
    }
}

fn check_all(scenario: &Scenario) -> Result<(), TestCaseError> {
    for line in LevelLine::ALL {
        let Some(level) = Level::new(scenario, line) else { continue };
        let (at, wanted) = (lead(scenario, &level)?, wanted(scenario, line));
        match level.found {
            Threshold::Always => prop_assert!(at >= wanted, "{:?}: {:?} leaves {:?}", line, level, at),
            Threshold::Never => prop_assert!(at < wanted, "{:?}: {:?} leaves {:?}", line, level, at),
            Threshold::AtLeast(value) | Threshold::AtMost(value) => {
                prop_assert_eq!(level.value, value);
                prop_assert!(at >= wanted, "{:?}: {:?} leaves {:?}", line, level, at);
            }
        }
        if let Some(beyond) = beyond(&level) {
            let at = lead(scenario, &beyond)?;
            prop_assert!(at < wanted, "{:?}: {:?} leaves {:?}", line, beyond, at);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_the_derivations_turn_at_the_value(scenario in scenarios()) {
        check_all(&scenario)?;
    }

    #[test]
    fn prop_so_they_do_in_everyday_scenarios(scenario in everyday()) {
        check_all(&scenario)?;
    }

    /// The weeks of the derivation are those of the break-even.
    #[test]
    fn prop_the_share_is_recovered_as_told(scenario in scenarios()) {
        let root = derivation::recovery(&scenario).expect("a pack");
        // Two years of steps.
        check(&scenario, 2 * MOST_STEPS, &root)?;
        let told = match compare::break_evens(&scenario).expect("a pack").share {
            Recovery::Weeks(weeks) => Value::Number(weeks),
            Recovery::NoShare | Recovery::Never => Money::ZERO.into(),
        };
        prop_assert_eq!(root.value, told);
    }

    /// At the jobs and at the fee that are told both deals leave the same, but for what one step of the figure moves, and rounding.
    #[test]
    fn prop_both_leave_the_same(scenario in everyday()) {
        let mut scenario = scenario;
        for deal in &mut scenario.deals {
            // A right that begins at a limit makes the lead jump.
            deal.status = Status::SelfEmployed;
            deal.guarantee = Guarantee::default();
        }
        for line in [LevelLine::Jobs, LevelLine::Fee] {
            let level = Level::new(&scenario, line).expect("two deals");
            let Some(beyond) = beyond(&level) else { continue };
            prop_assert!(matches!(level.looked, Looked::TakeHome(_)));
            let [at, past] = [&level, &beyond].map(|level| outcome_at(&scenario, level));
            let before_tax = [Line::CustomersPay, Line::CustomerFees, Line::PlatformFees, Line::Tips, Line::RunningCosts, Line::Dividend];
            let moved: Money = before_tax.iter().map(|line| {
                Money((at.year.amount(*line) - past.year.amount(*line)).pence().abs())
            }).sum();
            let lead = lead(&scenario, &level)?;
            let allowed = moved + rounding(&scenario, [&at, &past]);
            prop_assert!(lead <= allowed, "{:?}: {:?} leaves {:?} more, and {:?} is allowed", line, level, lead, allowed);
        }
    }
}

/// Outcome of the deal compared with at a level's value, told by the derivation of each line that is needed.
fn outcome_at(scenario: &Scenario, level: &Level) -> Outcome {
    let (_, to) = scenario.pair();
    let mut changed = scenario.clone();
    Field::from(level.input).write(&mut changed, Held::Number(level.value));
    super::scenarios::outcome_linked(&changed, &changed.deals[to])
}

#[test]
fn every_example_is_told_its_jobs_and_its_fee() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        for line in [LevelLine::Jobs, LevelLine::Fee] {
            let level = Level::new(&scenario, line).expect("a pack");
            assert_eq!(level.places, [scenario.pair().0, scenario.pair().1], "{}", preset.id);
        }
        check_all(&scenario).unwrap_or_else(|problem| panic!("{}: {problem}", preset.id));
    }
}

#[test]
fn there_is_none_without_a_pack() {
    let mut scenario = Scenario::default();
    let level = Level::new(&scenario, LevelLine::Jobs).expect("a pack");
    scenario.tax.year.0 = 2000;
    assert!(LevelLine::ALL.iter().all(|line| Level::new(&scenario, *line).is_none()));
    assert_eq!((derivation::level(&scenario, &level, 0), derivation::recovery(&scenario)), (None, None));
}
