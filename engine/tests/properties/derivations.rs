//! Laws of derivations (design, principle 2): every number explains itself by the steps that it was reckoned with.

use std::collections::HashMap;
use std::rc::Rc;

use coop_or_gig_engine::break_even::Cover;
use coop_or_gig_engine::choice::{Loan, Status, YesNo};
use coop_or_gig_engine::compare::{self, Comparison};
use coop_or_gig_engine::derivation::{derive, Leaf, Parts, ProfitLine, RateLine, RowId, Rule, Step, Value};
use coop_or_gig_engine::due::due;
use coop_or_gig_engine::field::{Field, Value as Held};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::next_ten::next_ten;
use coop_or_gig_engine::outcome::{Outcome, Period};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax::SOURCES;
use coop_or_gig_engine::thresholds;
use proptest::prelude::*;

use super::config;
use super::operations::apply;
use super::scenarios::{pack, scenarios};

/// No derivation has more steps than this, each counted once: Universal Credit's holds those of all tax, and of pay made up for two kinds
/// of weeks.
pub(crate) const MOST_STEPS: usize = 400;
/// No step follows from more others than this.
const MOST_PARTS: usize = 7;

fn amount(scenario: &Scenario, (place, outcome): (usize, &Outcome), told: RowId, period: Period) -> Value {
    match told {
        RowId::Line(line) => outcome.statement(period).amount(line).into(),
        RowId::NonCash(line) => outcome.non_cash(period).amount(line).into(),
        RowId::Due(line) => due(scenario, place).expect("there is such a deal").amount(line, period).into(),
        RowId::Threshold(line) => thresholds::amount(scenario, place, line).expect("there is such a deal").into(),
        RowId::Next(part) => next_ten(scenario, place).expect("there is such a deal").amount(part).into(),
        RowId::Split(part) => outcome.split(period).amount(part).into(),
        RowId::TakeRate => outcome.known_take_rate().map_or(Value::Money(Money::ZERO), Value::Ratio),
        RowId::Hours(line) => outcome.hours.on(line).into(),
        RowId::BeforeTax => outcome.statement(Period::Hour).before_tax_that_counts().into(),
        RowId::Against(line) => rate(scenario, line)
            .map_or(Money::ZERO, |rate| outcome.statement(Period::Hour).before_tax_that_counts() - rate.times(Quantity::ONE))
            .into(),
        RowId::Profit(_) if outcome.status == Status::Employee => Money::ZERO.into(),
        RowId::Profit(ProfitLine::Actual) => outcome.profits.actual.into(),
        RowId::Profit(ProfitLine::Mileage) => outcome.profits.mileage.unwrap_or_default().into(),
        RowId::Profit(ProfitLine::Allowance) => outcome.profits.allowance.into(),
        RowId::Cover => match compare::break_evens(scenario).expect("a pack").fees[place] {
            Cover::Hours(hours) => hours.into(),
            Cover::NoFlatFee | Cover::Never => Money::ZERO.into(),
        },
        RowId::Share => scenario.deals[place].membership.share.into(),
    }
}

/// The rate for an hour on a line; `None` where none has been announced.
fn rate(scenario: &Scenario, line: RateLine) -> Option<Price> {
    let (pack, age) = (pack(scenario), scenario.tax.age);
    match line {
        RateLine::Minimum => Some(pack.minimum_wage(age).value),
        RateLine::Coming => pack.coming_wage(age).map(|(_, rate)| rate.value),
        RateLine::Living => Some(pack.living_wage.uk.value),
        RateLine::London => Some(pack.living_wage.london.value),
    }
}

/// Most steps of a derivation: of two years, where it holds one against the other.
fn most_steps(told: RowId) -> usize {
    match told {
        RowId::Line(_)
        | RowId::NonCash(_)
        | RowId::Due(_)
        | RowId::Threshold(_)
        | RowId::Split(_)
        | RowId::TakeRate
        | RowId::Hours(_)
        | RowId::BeforeTax
        | RowId::Against(_)
        | RowId::Profit(_)
        | RowId::Cover
        | RowId::Share => MOST_STEPS,
        // Three of the parts are derived for what is left.
        RowId::Next(_) => 6 * MOST_STEPS,
    }
}

/// The steps from `root` down, each once.
pub(crate) fn steps(root: &Rc<Step>) -> Vec<Rc<Step>> {
    let mut seen = HashMap::new();
    let mut open = vec![Rc::clone(root)];
    while let Some(step) = open.pop() {
        if seen.insert(Rc::as_ptr(&step), Rc::clone(&step)).is_none() {
            open.extend(step.parts.iter().map(Rc::clone));
        }
    }
    seen.into_values().collect()
}

/// Laws of every derivation, which has fewer steps than `most`.
pub(crate) fn check(scenario: &Scenario, most: usize, root: &Rc<Step>) -> Result<(), TestCaseError> {
    let steps = steps(root);
    prop_assert!(steps.len() < most, "{} steps", steps.len());
    for step in &steps {
        let values: Vec<_> = step.parts.iter().map(|part| part.value).collect();
        if let Some(value) = apply(step.op, &values) {
            prop_assert_eq!(step.value, value, "{:?} by {:?} of {:?}", step.rule, step.op, values);
        }
        prop_assert!(step.parts.len() <= MOST_PARTS, "{:?} has {} parts", step.rule, step.parts.len());
        match step.rule.parts() {
            Parts::Given => prop_assert!(step.leaf().is_some(), "{:?}", step.rule),
            Parts::Nothing => prop_assert!(step.is_nothing() && step.value == Value::Money(Money::ZERO), "{:?}", step.rule),
            Parts::Exactly(parts) => prop_assert_eq!(step.parts.len(), parts, "{:?}", step.rule),
            Parts::Any => prop_assert!(!step.parts.is_empty(), "{:?}", step.rule),
        }
        prop_assert_eq!(step.parts.is_empty(), step.leaf().is_some() || step.is_nothing(), "{:?}", step.rule);
        match step.leaf() {
            Some(Leaf::Input(input)) => {
                let held = Field::from(input).get(scenario);
                prop_assert_eq!(held, Held::Number(step.value.raw()), "{:?}", input);
                prop_assert_eq!(step.rule, Rule::Input);
            }
            Some(Leaf::Law(source)) => prop_assert!(usize::from(source.0) < SOURCES.len()),
            Some(Leaf::Accounts) => {
                let accounts = compare::accounts(scenario).expect("it is linked to accounts");
                prop_assert_eq!(step.value, accounts.dividend(0).into());
            }
            Some(Leaf::Statements) => prop_assert!(scenario.week.mine.is_stated(), "{:?}", step.rule),
            Some(Leaf::Changed(_)) => prop_assert_eq!(step.rule, Rule::Changed),
            Some(Leaf::Found(_)) => prop_assert_eq!(step.rule, Rule::Found),
            Some(Leaf::Fixed) | None => {}
        }
    }
    // Each step down to the leaves is what its operation makes of its parts, so the root is what they make of the leaves.
    Ok(())
}

fn check_all(scenario: &Scenario, period: Period) -> Result<(), TestCaseError> {
    let comparison = Comparison::new(scenario).expect("a pack");
    for (place, outcome) in comparison.outcomes.iter().enumerate() {
        for told in RowId::all() {
            let root = derive(scenario, place, told, period).expect("there is such a deal");
            prop_assert_eq!(
                root.value,
                amount(scenario, (place, outcome), told, period),
                "{:?} of deal {} for {:?}",
                told,
                place,
                period
            );
            check(scenario, most_steps(told), &root)?;
        }
    }
    prop_assert_eq!(derive(scenario, comparison.outcomes.len(), RowId::all().next().expect("a row"), period), None);
    Ok(())
}

fn periods() -> impl Strategy<Value = Period> {
    prop::sample::select(Period::ALL.to_vec())
}

/// Scenarios of the everyday: a preset with another status, other income, a loan, linked accounts.
pub(crate) fn everyday() -> impl Strategy<Value = Scenario> {
    let status = prop::sample::select(vec![Status::SelfEmployed, Status::Worker, Status::Employee]);
    let income = || (any::<bool>(), 0_i64..20_000_000).prop_map(|(is_any, pence)| Money(if is_any { pence } else { 0 }));
    let loan = prop::sample::select(vec![Loan::Nothing, Loan::Plan1, Loan::Plan2, Loan::Plan5]);
    (0..PRESETS.len(), status, income(), income(), loan, any::<bool>()).prop_map(|(preset, status, wages, profit, loan, linked)| {
        let mut scenario = PRESETS[preset].scenario();
        (scenario.tax.wages, scenario.tax.other_profit, scenario.tax.loan) = (wages, profit, loan);
        scenario.deals.iter_mut().for_each(|deal| deal.status = status);
        if linked {
            scenario.coop.linked = YesNo::Yes;
            scenario.coop.members = Quantity::whole(40);
            scenario.coop.reserves = Ratio::percent(30);
        }
        scenario
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_every_amount_is_what_its_derivation_makes(scenario in scenarios(), period in periods()) {
        check_all(&scenario, period)?;
    }

    #[test]
    fn prop_so_it_is_in_everyday_scenarios(scenario in everyday(), period in periods()) {
        check_all(&scenario, period)?;
    }
}

#[test]
fn presets_explain_every_amount_in_every_period() {
    for preset in PRESETS {
        for period in Period::ALL {
            check_all(&preset.scenario(), period).unwrap_or_else(|problem| panic!("{}: {problem}", preset.id));
        }
    }
}

/// Amounts far beyond the limits of fields saturate, and no step panics.
#[test]
fn nothing_panics_beyond_the_limits() {
    for (sign, preset) in [1, -1].into_iter().flat_map(|sign| PRESETS.iter().map(move |preset| (sign, preset))) {
        let mut scenario = preset.scenario();
        let most = i64::MAX / 4 * sign;
        scenario.week.price = Price(most);
        scenario.week.tips = Money(most);
        scenario.tax.wages = Money(most);
        scenario.tax.own_pension = Money(most);
        scenario.deals[0].fee.rate = Ratio(1_000_000);
        scenario.deals[1].per_job = Money(most);
        for (place, told) in (0..2).flat_map(|place| RowId::all().map(move |told| (place, told))) {
            for period in Period::ALL {
                derive(&scenario, place, told, period).expect("there is such a deal");
            }
        }
    }
}

#[test]
fn there_is_none_without_a_pack() {
    let mut scenario = Scenario::default();
    scenario.tax.year.0 = 2000;
    assert!(RowId::all().all(|told| derive(&scenario, 0, told, Period::Week).is_none()));
    let sources = pack(&Scenario::default());
    assert!(usize::from(sources.trading_allowance.source.0) < SOURCES.len());
}

#[test]
fn keys_are_words_and_each_its_own() {
    let keys: Vec<_> = Rule::ALL.iter().map(|rule| rule.key()).collect();
    for (place, key) in keys.iter().enumerate() {
        assert!(key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'), "{key}");
        assert!(!keys[..place].contains(key), "{key} is there twice");
        assert_eq!(Rule::ALL[place] as usize, place);
    }
}
