//! Laws of what follows from a year: tax that falls due, the next £10, thresholds.

use coop_or_gig_engine::choice::{Deduction, Status, YesNo};
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::due::due;
use coop_or_gig_engine::money::{Money, Price, Quantity};
use coop_or_gig_engine::next_ten::{next_ten, NextPart};
use coop_or_gig_engine::outcome::{Line, Outcome, Period};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::thresholds::{thresholds, Kind};
use proptest::prelude::*;

use super::config;
use super::scenarios::{by_hand, scenarios, settled};

/// What a year of the first deal crosses: limits by turnover, and true where it brings a year towards the State Pension.
fn crossed(scenario: &Scenario) -> (Vec<Money>, bool) {
    let found = thresholds(scenario, 0).expect("there is such a deal");
    let by_turnover = found.iter().filter(|one| matches!(one.kind, Kind::DigitalRecords(_) | Kind::Vat));
    let lacks = found.iter().any(|one| matches!(one.kind, Kind::NoPensionYear { .. } | Kind::NoPensionYearOfWages { .. }));
    (by_turnover.map(|one| one.limit).collect(), !lacks)
}

proptest! {
    #![proptest_config(config())]

    /// What is put aside in each period comes to the year's taxes of the deal, and to less than a penny a period more.
    #[test]
    fn prop_what_is_put_aside_comes_to_the_bill(scenario in scenarios()) {
        let comparison = Comparison::new(&scenario).expect("a pack");
        for (place, outcome) in comparison.outcomes.iter().enumerate() {
            let due = due(&scenario, place).expect("there is such a deal");
            let taxes = if outcome.status == Status::Employee { Money::ZERO } else { outcome.year.taxes() };
            prop_assert_eq!(due.put_aside, taxes);
            prop_assert_eq!(due.put_aside(Period::Year), taxes);
            for (period, parts) in [(Period::Week, outcome.weeks), (Period::Month, Quantity::whole(12))] {
                let each = i128::from(due.put_aside(period).pence()) * i128::from(parts.0);
                let year = i128::from(taxes.pence()) * i128::from(Quantity::ONE.0);
                prop_assert!(each >= year && each < year + i128::from(parts.0), "{:?} of {:?}", due.put_aside(period), taxes);
            }
        }
    }

    /// Each year's bill is paid in full by the January after it, neither more nor less; and without other profit the bill is what the
    /// deals' lines say.
    #[test]
    fn prop_payments_come_to_the_bills(scenario in scenarios()) {
        for place in 0..scenario.active().len() {
            let due = due(&scenario, place).expect("there is such a deal");
            prop_assert_eq!(due.july + due.later_january, due.bill);
            // The first January has a half of the next bill in it, student loans apart, which the July after completes.
            let half = due.first_january - due.bill;
            prop_assert!(half == due.july || half == due.july + Money(1), "{:?}", due);
            prop_assert!(due.july >= Money::ZERO && due.bill >= Money::ZERO);
            if scenario.tax.other_profit == Money::ZERO {
                prop_assert_eq!(due.bill, due.put_aside);
            }
        }
    }

    /// The parts of the next £10 are £10 together, and the worker's is what £10 a week more would leave.
    #[test]
    fn prop_the_next_ten_pounds_add_up(scenario in scenarios()) {
        let scenario = settled(scenario);
        let mut more = scenario.clone();
        more.week.extra_sales = Money::pounds(10);
        let [without, with] = [&scenario, &more].map(|scenario| Comparison::new(scenario).expect("a pack"));
        for (place, outcome) in without.outcomes.iter().enumerate() {
            let next = next_ten(&scenario, place).expect("there is such a deal");
            prop_assert_eq!(NextPart::ALL.iter().map(|part| next.amount(*part)).sum::<Money>(), Money::pounds(10));
            let kept = |outcome: &Outcome| outcome.year.amount(Line::WithUniversalCredit);
            let kept = kept(&with.outcomes[place]) - kept(outcome);
            prop_assert_eq!(next.amount(NextPart::Worker), kept.per(outcome.weeks));
            // What is left is what the organisation gets: each of the five is rounded.
            let organisation = (with.outcomes[place].organisation() - outcome.organisation()).per(outcome.weeks);
            let paid = with.outcomes[place].year.amount(Line::CustomersPay) - outcome.year.amount(Line::CustomersPay);
            prop_assert!((paid - Money::pounds(10).times(outcome.weeks)).pence().abs() <= 1);
            prop_assert!((next.amount(NextPart::Organisation) - organisation).pence().abs() <= 4, "{:?} and {organisation:?}", next);
        }
    }

    /// More sales cross no fewer limits by turnover, and never cost a year towards the State Pension.
    #[test]
    fn prop_thresholds_rise_with_sales(mut scenario in scenarios(), step in 0_i64..500_000) {
        // A fee above the fare, or a guarantee that shrinks by more, is no rule of thresholds; costs that fall with it are none either.
        scenario.tax.deduction = Deduction::Actual;
        let mut scenario = settled(by_hand(scenario));
        scenario.tax.before_tax = YesNo::No;
        let mut more = scenario.clone();
        more.week.price = Price(scenario.week.price.0 + step);
        let ([fewer, most], [before, after]) = {
            let ((fewer, before), (most, after)) = (crossed(&scenario), crossed(&more));
            ([fewer, most], [before, after])
        };
        prop_assert!(fewer.iter().all(|limit| most.iter().any(|other| other >= limit)), "{:?} of {:?}", most, fewer);
        prop_assert!(after || !before);
    }
}
