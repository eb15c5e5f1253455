//! Random scenarios: every field of the table set to a value within its limits.

use coop_or_gig_engine::choice::{BandsOf, Deduction, Loan, MilesFollow, Status, YesNo};
use coop_or_gig_engine::field::{Field, Input, Kind, Shared, Spec, Value};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::outcome::Outcome;
use coop_or_gig_engine::scenario::{Deal, Guarantee, Scenario, MOST_DEALS};
use coop_or_gig_engine::settle;
use coop_or_gig_engine::tax::{self, Pack, PACKS};
use proptest::prelude::*;

/// Scenarios within the limits. The terms of deals that take no part stay plain, as links do not tell them.
pub(crate) fn scenarios() -> impl Strategy<Value = Scenario> {
    prop::collection::vec((0_u8..16, any::<u64>()), Field::all(MOST_DEALS).count()).prop_map(|draws| {
        let mut scenario = Scenario::default();
        for (field, (how, seed)) in Field::all(MOST_DEALS).zip(draws) {
            if let Some(value) = drawn(field.spec(), how, seed) {
                field.put(&mut scenario, value);
            }
        }
        let count = scenario.active().len();
        scenario.deals[count..].copy_from_slice(&Scenario::default().deals[count..]);
        scenario.ranges.retain(|range| !matches!(range.input, Input::Term(deal, _) if deal >= count));
        scenario
    })
}

/// A value for a field; `None` leaves its default, so that a failure shrinks to a scenario that is plain but for what matters.
fn drawn(spec: &Spec, how: u8, seed: u64) -> Option<Value> {
    let (low, high) = limits(spec);
    let span = u64::try_from(high - low).expect("limits are in order") + 1;
    let offset = match how {
        0..=2 => return None,
        3 if spec.optional => return Some(Value::Nothing),
        3 => 0,
        4 => span - 1,
        5..=8 => seed % span,
        // Small values are as likely as large ones, as in everyday use; half of them are whole.
        _ => {
            let bits = 64 - span.leading_zeros();
            let offset = (seed >> 8) % (1 << (1 + seed % u64::from(bits))) % span;
            if how.is_multiple_of(2) {
                offset - offset % 10_u64.pow(spec.kind.decimals())
            } else {
                offset
            }
        }
    };
    Some(Value::Number(low + i64::try_from(offset).expect("within the limits")))
}

/// The least and the most that a field holds, in its own scale; for years, those with a pack.
pub(crate) fn limits(spec: &Spec) -> (i64, i64) {
    match spec.kind {
        Kind::Choice(words) => (0, i64::try_from(words.len()).expect("few words") - 1),
        Kind::Year => (i64::from(PACKS[0].year.0), i64::from(tax::latest().year.0)),
        kind => (spec.min * 10_i64.pow(kind.decimals()), spec.max * 10_i64.pow(kind.decimals())),
    }
}

/// Checks that every field is within its limits.
pub(crate) fn check_limits(scenario: &Scenario) -> Result<(), TestCaseError> {
    for field in Field::all(MOST_DEALS) {
        let (low, high) = limits(field.spec());
        match field.get(scenario) {
            Value::Number(number) => prop_assert!((low..=high).contains(&number), "{} is {number}", field.key()),
            Value::Nothing => prop_assert!(field.is_optional(), "{} is empty", field.key()),
        }
    }
    Ok(())
}

/// A scenario whose costs do not grow with the jobs: more work or a higher price then brings in more before tax, since a penny of
/// fares bears at most a penny of percentage fee. (Where jobs cost more than they bring, the lead may turn twice.)
///
/// Tax then takes back less than a penny of it (45% × 1.5 in the taper and 2% Class 4 are 69.5%), unless it is charged on
/// turnover: the trading allowance leaves fees out. There the fee must stay well under the remaining 30.5%.
pub(crate) fn steady(scenario: Scenario) -> Scenario {
    let mut scenario = by_hand(scenario);
    scenario.week.miles_follow = MilesFollow::Hours;
    // A loan's 15% would eat up the rest after the taxes on turnover.
    scenario.tax.loan = Loan::Nothing;
    scenario.tax.postgraduate = YesNo::No;
    let most = Ratio::percent(25);
    for deal in &mut scenario.deals {
        deal.per_job = Money::ZERO;
        if deal.fee.bands_of == BandsOf::Job {
            // Jobs are reckoned to a millionth: an edge of £100,000 a job would move by pounds with that, and none could be left.
            scenario.week.jobs = Some(scenario.week.weekly_jobs().max(Quantity::ONE));
            for edge in [&mut deal.fee.second_from, &mut deal.fee.third_from].into_iter().flatten() {
                *edge = (*edge).min(Money::pounds(100));
            }
        }
        if matches!(scenario.tax.deduction, Deduction::Allowance | Deduction::Best) {
            // Where pay is made up, a higher price brings more turnover and no more pay.
            deal.guarantee = Guarantee::default();
            if deal.status == Status::Worker {
                deal.status = Status::SelfEmployed;
            }
            for rate in [&mut deal.fee.rate, &mut deal.fee.second_rate, &mut deal.fee.third_rate] {
                *rate = (*rate).min(most);
            }
        }
    }
    scenario
}

/// A scenario whose figures are its own: what followed from statements is entered by hand. Laws that write a price, jobs or a fee
/// past the table of fields are laws of such figures; `statements.rs` has those of statements.
pub(crate) fn by_hand(mut scenario: Scenario) -> Scenario {
    Field::Shared(Shared::Entry).put(&mut scenario, Value::Number(0));
    scenario
}

/// A scenario with the dividend of linked accounts written into the deal and the link removed, so that the dividend stays when a
/// figure changes. `prop_linked_is_the_dividend_put_in` checks that both have the same outcomes.
pub(crate) fn settled(scenario: Scenario) -> Scenario {
    let mut settled = settle::with_linked_dividend(&scenario, pack(&scenario)).unwrap_or(scenario);
    settled.coop.linked = YesNo::No;
    settled
}

/// The rules of the scenario's year.
pub(crate) fn pack(scenario: &Scenario) -> &'static Pack {
    tax::pack(scenario.tax.year).expect("only years with a pack are drawn")
}

/// `deal`, the one that the answer compares with, applied to the scenario's week with the dividend that linked accounts allow it.
pub(crate) fn outcome_linked(scenario: &Scenario, deal: &Deal) -> Outcome {
    let (_, to) = scenario.pair();
    let mut changed = scenario.clone();
    changed.deals[to] = *deal;
    let changed = settled(changed);
    outcome(&changed, &changed.deals[to])
}

/// `deal` applied to the scenario's week.
pub(crate) fn outcome(scenario: &Scenario, deal: &Deal) -> Outcome {
    Outcome::new(&scenario.week, deal, &scenario.tax, pack(scenario))
}

/// The most by which rounding alone can make the worse of two outcomes the better, in pence, while the money left before tax does
/// not rise.
///
/// - A penny less of profit can save two of tax, as income tax and Class 4 are each rounded down: 1.
/// - Within the taper the personal allowance comes back in whole pounds. At such a step a penny less of profit saves 45%
///   (Scotland's rate there) of £1.01 and 2% of a penny, both rounded: 47, so 46.
/// - Under the trading allowance tax is on turnover: three pence more of fares, one in each band of the fee, can be taken by the
///   fee as a whole and be taxed as well, at 3: 2 more.
/// - A loan is paid back in whole pounds, each of the two plans.
/// - Earnings that reach the trigger of automatic enrolment bring a contribution at once, on all from the lower limit.
pub(crate) fn rounding(scenario: &Scenario, outcomes: [&Outcome; 2]) -> Money {
    let taper = pack(scenario).personal_allowance.taper_start.value;
    let tapered = outcomes.iter().any(|outcome| {
        scenario.tax.wages + scenario.tax.other_profit + outcome.profits.taxed().max(outcome.year.before_tax()) > taper
    });
    let on_turnover = outcomes.iter().any(|outcome| outcome.profits.used == Deduction::Allowance);
    let indebted = scenario.tax.loan != Loan::Nothing || scenario.tax.postgraduate == YesNo::Yes;
    let enrolled = scenario.tax.opted_out == YesNo::No && outcomes.iter().any(|outcome| outcome.status != Status::SelfEmployed);
    let rules = &pack(scenario).pension;
    let contribution = (rules.trigger.value - rules.lower.value).share(rules.worker.value);
    let own = contribution - contribution.share(rules.relief.value) + Money(2);
    Money(if tapered { 46 } else { 1 } + if on_turnover { 2 } else { 0 } + if indebted { 200 } else { 0 })
        + if enrolled { own } else { Money::ZERO }
}
