//! Laws of Universal Credit.

use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::{Field, Shared, Value};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::{Line, Outcome, Period};
use coop_or_gig_engine::scenario::Scenario;
use proptest::prelude::*;

use super::config;
use super::scenarios::{limits, outcome, rounding, scenarios, steady};

/// Scenarios with an award of any size, taxed.
fn credited() -> impl Strategy<Value = Scenario> {
    (scenarios(), 0_i64..300_000).prop_map(|(mut scenario, award)| {
        scenario.tax.before_tax = YesNo::No;
        scenario.tax.credit.award = Some(Money(award));
        scenario
    })
}

/// The two outcomes of the first deal at the scenario's price and at a higher one.
fn at_two_prices(scenario: &Scenario, more: u64) -> [Outcome; 2] {
    let field = Field::Shared(Shared::Price);
    let Value::Number(now) = field.get(scenario) else { panic!("a price is never empty") };
    let (_, most) = limits(field.spec());
    let room = u64::try_from(most - now).expect("within its limits") + 1;
    let mut dearer = scenario.clone();
    field.put(&mut dearer, Value::Number(now + i64::try_from(more % room).expect("within its limits")));
    [scenario, &dearer].map(|scenario| outcome(scenario, &scenario.deals[0]))
}

/// A step of any size, from the smallest: rounding shows there.
fn steps() -> impl Strategy<Value = u64> {
    (0..64_u32, any::<u64>()).prop_map(|(size, step)| step >> size)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_never_negative_and_never_more_than_the_award(scenario in credited()) {
        let most = scenario.tax.credit.award.expect("an award").pence() * 12;
        for outcome in Comparison::new(&scenario).expect("a pack").outcomes {
            let credit = outcome.credit.expect("an award");
            prop_assert!((0..=most).contains(&credit.award.pence()));
            prop_assert!(credit.earnings >= Money::ZERO && credit.reduction >= Money::ZERO);
            prop_assert!(credit.award == Money::ZERO || credit.award + credit.reduction == Money(most));
            for period in Period::ALL {
                let statement = outcome.statement(period);
                let sum = statement.amount(Line::TakeHome) + statement.amount(Line::UniversalCredit);
                prop_assert_eq!(statement.amount(Line::WithUniversalCredit), sum);
            }
        }
    }

    /// More from customers never leaves less in all, and at least 45p of each pound that is kept of it: the taper takes 55p of what is
    /// left after tax. A loan is repaid of the same pound, so without one.
    #[test]
    fn prop_more_pay_never_leaves_less_in_all(scenario in credited(), more in steps()) {
        let scenario = steady(scenario);
        let [before, after] = at_two_prices(&scenario, more);
        let risen = |line| after.year.amount(line) - before.year.amount(line);
        let slack = rounding(&scenario, [&before, &after]) + Money(1);
        let (kept, in_all) = (risen(Line::TakeHome), risen(Line::WithUniversalCredit));
        prop_assert!(in_all + slack >= Money::ZERO, "{:?} in all, {:?} kept", in_all, kept);
        prop_assert!(in_all + slack >= kept.share(Ratio::percent(45)), "{:?} in all, {:?} kept", in_all, kept);
    }

    /// Without an award everything is as if the other figures of Universal Credit were not there.
    #[test]
    fn prop_off_is_absent(scenario in scenarios()) {
        let mut off = scenario.clone();
        off.tax.credit.award = None;
        let mut plain = off.clone();
        plain.tax.credit = Scenario::default().tax.credit;
        let found = Comparison::new(&off).expect("a pack");
        prop_assert_eq!(&found, &Comparison::new(&plain).expect("a pack"));
        // Entered, it changes nothing but its own two lines.
        for (off, on) in found.outcomes.iter().zip(Comparison::new(&scenario).expect("a pack").outcomes) {
            prop_assert_eq!(off.credit, None);
            for line in Line::ALL.into_iter().filter(|line| !line.is_of_credit()) {
                prop_assert_eq!(off.year.amount(line), on.year.amount(line));
            }
        }
    }
}
