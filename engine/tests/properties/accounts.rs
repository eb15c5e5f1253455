//! Laws of the derivations of a co-op's own accounts: every amount of every year is what its steps make, whether the accounts are linked
//! to the comparison or not.

use coop_or_gig_engine::accounts::{Accounts, Row, YEARS};
use coop_or_gig_engine::choice::{Choice as _, DividendBy, Status, YesNo};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::coop_cases::{self, Capital, Case};
use coop_or_gig_engine::coop_example;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::derivation::{self, AccountsSteps, Leaf, RowId, Rule};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::need;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::Scenario;
use proptest::prelude::*;

use super::config;
use super::derivations::{check, everyday, steps, MOST_STEPS};
use super::scenarios::{by_hand, scenarios};

/// Most steps of a derivation of accounts: those of a member's year, and five years of the co-op's.
const MOST: usize = 2 * MOST_STEPS;

fn check_all(scenario: &Scenario) -> Result<(), TestCaseError> {
    let accounts = compare::accounts(scenario).expect("it has members");
    let derived = AccountsSteps::new(scenario).expect("it has members");
    for place in 0..YEARS {
        for row in Row::all() {
            let root = derived.row(row, place).expect("a year");
            prop_assert_eq!(root.value, accounts.value(row, place), "{:?} of year {}", row, place + 1);
            check(scenario, MOST, &root)?;
        }
    }
    prop_assert_eq!(derived.row(Row::Cash, YEARS), None);
    let normal = derivation::normal_year(scenario).expect("it has members");
    prop_assert_eq!(normal.value, accounts.normal.into());
    check(scenario, MOST, &normal)?;
    let payout = derived.payout();
    prop_assert_eq!(payout.as_ref().map(|step| step.value), accounts.years[0].payout().map(Into::into));
    let [missing, left] = derivation::capital(scenario);
    let capital = Capital::new(scenario, &accounts);
    prop_assert_eq!((missing.value, left.value), (capital.missing.into(), (-capital.missing).into()));
    for root in payout.iter().chain([&missing, &left]) {
        check(scenario, MOST, root)?;
    }
    for place in 0..YEARS {
        let reserves = derived.reserves(place).expect("a year");
        prop_assert_eq!(reserves.value, accounts.years[place].balance.reserves.into());
        check(scenario, MOST, &reserves)?;
    }
    check_searches(scenario, &accounts)?;
    check_need(scenario)?;
    check_cases(scenario)
}

/// With the members, and at the part of all sales, that break even a normal year leaves no deficit, and one step below it one.
fn check_searches(scenario: &Scenario, accounts: &Accounts) -> Result<(), TestCaseError> {
    if let Threshold::AtLeast(members) = accounts.members_to_break_even {
        let [even, below] = [members, members - Quantity::ONE].map(|members| derivation::with_members(scenario, members));
        let even = even.expect("a number of members");
        prop_assert!(even.value.money() >= Money::ZERO && below.is_none_or(|step| step.value.money() < Money::ZERO));
        check(scenario, MOST, &even)?;
    }
    if let Some(part) = accounts.fee_to_break_even {
        let even = derivation::with_part_of_sales(scenario, part).expect("it has members");
        let below = derivation::with_part_of_sales(scenario, Ratio(part.0 - 1)).filter(|_| part > Ratio::ZERO);
        prop_assert!(even.value.money() >= Money::ZERO && below.is_none_or(|step| step.value.money() < Money::ZERO));
        check(scenario, MOST, &even)?;
    }
    Ok(())
}

/// Each case comes to what its row shows, and changes no figure but its own.
fn check_cases(scenario: &Scenario) -> Result<(), TestCaseError> {
    let outcomes = coop_cases::outcomes(scenario);
    for case in Case::ALL {
        let outcome = outcomes.iter().find(|outcome| outcome.case == case);
        let derived = derivation::case(scenario, case);
        prop_assert_eq!(derived.is_some(), outcome.is_some());
        let (Some(derived), Some(outcome)) = (derived, outcome) else { continue };
        prop_assert_eq!(derived.normal.value, outcome.normal.into());
        prop_assert_eq!(derived.dividend.value, outcome.dividend.into());
        prop_assert!(derived.need.as_ref().is_none_or(|step| step.value.money() >= Money::ZERO));
        prop_assert_eq!(derived.figure.is_some(), matches!(case, Case::HalfTheJobs | Case::FewerMembers));
        if let (Case::HalfTheJobs, Some(figure)) = (case, &derived.figure) {
            let shown = (figure.rule, figure.parts[0].rule, figure.parts[1].value);
            prop_assert_eq!(shown, (Rule::FigureOfCase, Rule::Input, Ratio::percent(50).into()));
            prop_assert_eq!(Money(figure.value.raw()), Money(figure.parts[0].value.raw()).share(Ratio::percent(50)));
        }
        prop_assert_eq!(derived.part.is_some(), outcome.part_of_sales.is_some());
        prop_assert!(derived.part.as_ref().is_none_or(|step| step.value.money() >= Money::ZERO));
        let all = [derived.figure, Some(derived.normal), Some(derived.dividend), derived.need, derived.part];
        for root in all.into_iter().flatten() {
            // All figures but those of the case are the scenario's.
            check(scenario, MOST, &root)?;
            prop_assert!(case != Case::Planned || steps(&root).iter().all(|step| step.rule != Rule::Changed));
        }
    }
    Ok(())
}

/// At the least that the co-op needs a normal year leaves no deficit, and a step below it one.
fn check_need(scenario: &Scenario) -> Result<(), TestCaseError> {
    let needs = need::needs(scenario).expect("it has members");
    for need in [Some(needs.own), needs.instead].into_iter().flatten() {
        let Some(root) = derivation::need(scenario, &need) else {
            prop_assert_eq!(need.least, None);
            continue;
        };
        prop_assert!(root.value.money() >= Money::ZERO);
        check(scenario, MOST, &root)?;
        for step in steps(&root) {
            if let Some(Leaf::Found(input)) = step.leaf() {
                prop_assert_eq!((input, Some(step.value.raw())), (need.input, need.least));
            }
        }
    }
    Ok(())
}

/// Everyday scenarios with a co-op of everyday size: the made-up one, with another rule, reserves, growth, capital and contract.
fn everyday_coops() -> impl Strategy<Value = Scenario> {
    let thousands =
        || (any::<bool>(), 0_i64..200).prop_map(|(is_any, thousands)| Money::pounds(if is_any { thousands * 1000 } else { 0 }));
    let capital = (thousands(), thousands(), thousands(), thousands(), 1_u8..9);
    let by = (prop::sample::select(DividendBy::ALL.to_vec()), 0_i64..=100, -20_i64..30, 0_i64..3000);
    (everyday(), any::<bool>(), capital, by).prop_map(
        |(mut scenario, linked, (start, loan, shares, grant, years), (by, reserves, growth, hours))| {
            coop_example::fill(&mut scenario);
            let coop = &mut scenario.coop;
            coop.linked = if linked { YesNo::Yes } else { YesNo::No };
            (coop.sales, coop.fee, coop.subscription) =
                (Money::pounds(20_000), Ratio::percent(reserves / 3), Money::pounds(hours / 10));
            (coop.start, coop.loan, coop.shares, coop.grant, coop.loan_years) = (start, loan, shares, grant, years);
            (coop.loan_rate, coop.share_interest) = (Ratio::percent(7), Ratio::percent(2));
            (coop.dividend_by, coop.reserves, coop.growth) = (by, Ratio::percent(reserves), Ratio::percent(growth));
            (coop.contract_hours.0, coop.contract_price.0) = (hours * Quantity::ONE.0, 210_000);
            scenario
        },
    )
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_every_amount_is_what_its_steps_make(scenario in scenarios(), linked in any::<bool>(), members in 1_i64..10_000) {
        let mut scenario = by_hand(scenario);
        scenario.coop.linked = if linked { YesNo::Yes } else { YesNo::No };
        scenario.coop.members = Quantity::whole(members);
        check_all(&scenario)?;
    }

    #[test]
    fn prop_so_it_is_in_everyday_co_ops(scenario in everyday_coops()) {
        check_all(&scenario)?;
    }
}

#[test]
fn the_made_up_co_op_explains_every_amount_beside_every_example() {
    for preset in PRESETS {
        for status in Status::ALL {
            let mut scenario = preset.scenario();
            scenario.deals.iter_mut().for_each(|deal| deal.status = *status);
            coop_example::fill(&mut scenario);
            check_all(&scenario).unwrap_or_else(|problem| panic!("{} as {status:?}: {problem}", preset.id));
        }
    }
}

#[test]
fn there_is_none_without_members_or_a_pack() {
    let mut scenario = Scenario::default();
    assert!(AccountsSteps::new(&scenario).is_none() && derivation::normal_year(&scenario).is_none());
    scenario.coop.members = Quantity::ONE;
    assert!(AccountsSteps::new(&scenario).is_some() && derivation::normal_year(&scenario).is_some());
    scenario.tax.year.0 = 2000;
    assert!(AccountsSteps::new(&scenario).is_none() && derivation::normal_year(&scenario).is_none());
}

#[test]
fn keys_are_words_and_each_its_own() {
    let words: Vec<_> = Row::all().map(Row::key).collect();
    let cases = Case::ALL.into_iter().map(Case::explained).chain(RowId::all().map(RowId::key));
    let explained: Vec<_> = Row::all().map(Row::explained).chain(cases).collect();
    for keys in [words, explained] {
        for (place, key) in keys.iter().enumerate() {
            let is_word = |byte: u8| byte.is_ascii_lowercase() || byte == b'-' || byte.is_ascii_digit();
            assert!(key.bytes().all(is_word), "{key}");
            assert!(!keys[..place].contains(key), "{key} is there twice");
        }
    }
}
