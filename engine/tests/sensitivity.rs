//! Sensitivity: curves agree with comparisons, crossings are where the lead turns, the counter-case turns it.

mod common;

use common::scenario;
use coop_or_gig_engine::compare::{Comparison, Verdict};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Shared, Term, Value};
use coop_or_gig_engine::level::{Level, LevelLine};
use coop_or_gig_engine::link::decode;
use coop_or_gig_engine::money::{Price, Ratio};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity::{at, counter, curve, fee_of, figures, frontier, span, Counter, Point};

fn number(scenario: &Scenario, input: Input) -> i64 {
    match Field::from(input).get(scenario) {
        Value::Number(number) => number,
        Value::Nothing => 0,
    }
}

fn with(scenario: &Scenario, input: Input, value: i64) -> Scenario {
    let mut changed = scenario.clone();
    Field::from(input).put(&mut changed, Value::Number(value));
    changed
}

fn lead(scenario: &Scenario, period: Period) -> i64 {
    Comparison::new(scenario).expect("a pack").lead(period).pence()
}

#[test]
fn curves_tell_what_comparisons_tell() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        for input in figures(&scenario) {
            let at = number(&scenario, input);
            let span = span(&scenario, input, at);
            assert!(span.0 <= at && at <= span.1, "{} {input:?}: {at} in {span:?}", preset.id);
            let found = curve(&scenario, input, span, Period::Week).expect("a pack");
            assert_eq!((found.points[0].value, found.points[found.points.len() - 1].value), span);
            for point in found.points.iter().step_by(7) {
                let comparison = Comparison::new(&with(&scenario, input, point.value)).expect("a pack");
                let kept: Vec<_> = comparison.outcomes.iter().map(|o| o.statement(Period::Week).amount(Line::TakeHome)).collect();
                assert_eq!(point.take_home, kept, "{} {input:?} at {}", preset.id, point.value);
            }
            for crossing in found.crossings {
                let is_ahead = |value| lead(&with(&scenario, input, value), Period::Week) >= 0;
                let (behind, ahead) = match crossing {
                    Threshold::AtLeast(value) => (value - 1, value),
                    Threshold::AtMost(value) => (value + 1, value),
                    other => panic!("{} {input:?}: {other:?}", preset.id),
                };
                assert!(!is_ahead(behind) && is_ahead(ahead), "{} {input:?} crosses at {crossing:?}", preset.id);
            }
        }
    }
}

/// Leads that are a matter of pence do not turn: what is about the same is nobody's lead.
#[test]
fn what_is_about_the_same_crosses_nowhere() {
    let preset = PRESETS.iter().find(|preset| preset.id == "photographer").expect("an example");
    let mut scenario = preset.scenario();
    scenario.deals[0].fee.rate = Ratio::percent(50);
    scenario.deals[1].fee.rate = Ratio::percent(50);
    for input in figures(&scenario) {
        let found = curve(&scenario, input, span(&scenario, input, number(&scenario, input)), Period::Week).expect("a pack");
        let (from, to) = scenario.pair();
        let verdict = |point: &Point| point.verdict((from, to), Period::Week);
        let plain: Vec<_> = found.points.iter().map(verdict).filter(|verdict| *verdict != Verdict::Same).collect();
        let turns = plain.windows(2).filter(|two| two[0] != two[1]).count();
        // Where it begins or ends level, a lead may still turn there once.
        assert!(found.crossings.len() <= turns + 2 && (!plain.is_empty() || found.crossings.is_empty()), "{input:?}: {found:?}");
    }
}

#[test]
fn the_volume_crosses_where_the_answer_says() {
    let scenario = PRESETS[0].scenario();
    let input = Input::Term(1, Term::Volume);
    let found = curve(&scenario, input, span(&scenario, input, 1_000_000), Period::Year).expect("a pack");
    // "At least 84% of the jobs": 83.50%.
    let [Threshold::AtLeast(crossing)] = found.crossings[..] else { panic!("{:?}", found.crossings) };
    assert!((crossing - 834_990).abs() < 200, "{crossing}");
}

/// On the jobs from which a wage can be paid, a lead counts; on one step less it does not. The courier's co-op promises £123 more.
#[test]
fn a_lead_that_could_not_be_paid_is_none() {
    let scenario = PRESETS.iter().find(|preset| preset.id == "courier").expect("an example").scenario();
    let needed = Comparison::new(&scenario).expect("a pack").needed.threshold;
    let Threshold::AtLeast(share) = needed else { panic!("{needed:?}") };
    assert!((950_001..=960_000).contains(&share.0), "{share:?}");
    let input = Input::Term(1, Term::Volume);
    let at = |value: i64| at(&scenario, input, value, Period::Week).expect("a pack");
    assert_eq!(
        [0, 900_000, share.0 - 100, share.0, 1_000_000].map(|value| at(value).is_short((0, 1))),
        [true, true, true, false, false]
    );
    assert_eq!(((at(500_000).take_home[1] - at(500_000).take_home[0]).pence() + 50) / 100, 123);
}

#[test]
fn the_frontier_is_the_volume_needed_at_each_fee() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        let fee = fee_of(&scenario, scenario.pair().1);
        let found = frontier(&scenario, fee, number(&scenario, fee)).expect("a pack");
        assert_eq!(found.fee, fee);
        for (fee, needed) in &found.points {
            let threshold = Comparison::new(&with(&scenario, found.fee, *fee)).expect("a pack").needed.threshold;
            assert_eq!(*needed, threshold, "{} at {fee}", preset.id);
        }
    }
    // A dearer co-op must bring more.
    let scenario = PRESETS[0].scenario();
    let fee = fee_of(&scenario, 1);
    let needed: Vec<_> = frontier(&scenario, fee, number(&scenario, fee)).expect("a pack").points;
    let least = |needed: &Threshold<_>| match needed {
        Threshold::AtLeast(volume) => *volume,
        other => panic!("{other:?}"),
    };
    assert!(needed.windows(2).all(|two| least(&two[0].1) <= least(&two[1].1)), "{needed:?}");
}

#[test]
fn the_counter_case_turns_every_example() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        let now = Comparison::new(&scenario).expect("a pack").verdict;
        let found = counter(&scenario).unwrap_or_else(|| panic!("{} has one", preset.id));
        assert_ne!(found.before, found.after);
        if matches!(found.input, Input::Term(_, Term::Volume | Term::PriceLevel)) {
            assert_eq!(found.after % 50_000, 0, "{}: a round 5%", preset.id);
        }
        assert_eq!(found.before, number(&scenario, found.input));
        let then = Comparison::new(&with(&scenario, found.input, found.after)).expect("a pack").verdict;
        assert_eq!(then, found.wins, "{}", preset.id);
        assert_eq!(found.wins, if now == Verdict::From { Verdict::To } else { Verdict::From }, "{}", preset.id);
    }
    // The first example turns on the jobs: fewer of them than the answer asks for, and not many fewer.
    let found = counter(&PRESETS[0].scenario()).expect("one");
    assert_eq!(found.input, Input::Term(1, Term::Volume));
    assert!((750_000..835_000).contains(&found.after), "{found:?}");
}

/// £200 a week of fares less 20% are £160, against the second's whole fares: it is level with 80% of the jobs. Of a fee, with as many
/// jobs, 20% is the value.
#[test]
fn a_counter_case_tells_the_value_at_which_the_lead_turns() {
    let week = [("hours", "10"), ("weeks", "46"), ("price", "20"), ("vehicle", "none"), ("deduction", "actual"), ("1.fee", "20")];
    let ahead = scenario(&week);
    let found = counter(&ahead).expect("one");
    assert!(found.after < 800_000, "{found:?}");
    let turn = found.turn(&ahead);
    assert!(matches!(turn, Some(Threshold::AtMost(value)) if (value - 800_000).abs() <= 2), "{turn:?}");
    let behind = scenario(&[&week[..], &[("2.volume", "50")]].concat());
    let turn = counter(&behind).and_then(|found| found.turn(&behind));
    assert!(matches!(turn, Some(Threshold::AtLeast(value)) if (value - 800_000).abs() <= 2), "{turn:?}");
    let fee = Counter { input: fee_of(&ahead, 1), before: 0, after: 400_000, wins: Verdict::From };
    let turn = fee.turn(&ahead);
    assert!(matches!(turn, Some(Threshold::AtLeast(value)) if (value - 200_000).abs() <= 2), "{turn:?}");
}

/// A courier whose app pays little, beside a co-op that promises an employee's wage whatever the jobs.
const LOW_PAID: &str = "v=1&preset=courier&hours=12&price=4.31&jobs-an-hour=1.5";

#[test]
fn a_counter_case_moves_what_both_share_as_a_reader_would() {
    let low_paid = decode(LOW_PAID).scenario;
    let found = counter(&low_paid).expect("one");
    assert_eq!((found.input, found.before, found.wins), (Input::Shared(Shared::JobsAnHour), 1_500_000, Verdict::From));
    let (mut case, mut back) = (low_paid.clone(), low_paid.clone());
    found.put(&mut case);
    assert_eq!(Comparison::new(&case).expect("a pack").verdict, Verdict::From);
    found.put(&mut back);
    found.put_back(&mut back);
    assert_eq!(back, low_paid);
    // An app's pay says nothing of what the co-op's customers pay.
    let price = Counter { input: Input::Shared(Shared::Price), before: 43_100, after: 120_000, wins: Verdict::From };
    let mut dearer = decode(&format!("{LOW_PAID}&2.price-level=208.8167")).scenario;
    price.put(&mut dearer);
    assert_eq!(dearer.week.price.share(dearer.deals[1].price), Price(90_000));
    assert_eq!(Comparison::new(&dearer).expect("a pack").verdict, Verdict::From);
}

#[test]
fn no_figure_alone_may_turn_it() {
    // Two deals that are alike in all: a higher fee of the second turns the answer.
    assert!(counter(&scenario(&[("price", "20")])).is_some());
    // Without any income no figure that is looked at makes either deal win.
    assert_eq!(counter(&scenario(&[("price", "0"), ("busy", "1"), ("hours", "1")])), None);
}

#[test]
fn a_span_holds_still_while_the_figure_is_dragged_within_it() {
    let scenario = PRESETS[0].scenario();
    for input in [Input::Shared(Shared::Hours), Input::Shared(Shared::Price), Input::Term(1, Term::Flat)] {
        let first = number(&scenario, input);
        let still = span(&scenario, input, first);
        for part in 0..=4 {
            let dragged = with(&scenario, input, still.0 + (still.1 - still.0) / 4 * part);
            assert_eq!(span(&dragged, input, first), still, "{input:?}");
        }
    }
}

/// Values that a sentence names of a figure are within its chart: the flat fee, the wage or the jobs at which both deals leave the same, jobs
/// that carry a promise, the value that brings a goal. They stay there while the figure is dragged, to zero as well.
#[test]
fn a_span_holds_what_sentences_name() {
    let lines = [LevelLine::Jobs, LevelLine::Needed, LevelLine::Fee, LevelLine::Goal];
    let (mut held, mut beyond) = (0, 0);
    for preset in PRESETS {
        for figures in [
            "",
            "1.fee=60",
            "2.flat=20&2.fee=0",
            "1.fee=0&2.fee=45",
            "2.wage=30",
            "2.price-level=60",
            "goal=3000&goal-by=jobs",
            "goal=2500&goal-by=volume&goal-deal=2",
            "goal=3000&goal-by=price",
            "goal=10&goal-by=fee&goal-deal=2",
        ] {
            let scenario = decode(&format!("v=1&preset={}&{figures}", preset.id)).scenario;
            for level in lines.into_iter().filter_map(|line| Level::new(&scenario, line)) {
                let (Threshold::AtLeast(value) | Threshold::AtMost(value)) = level.found else { continue };
                let first = number(&scenario, level.input);
                let (low, high) = span(&scenario, level.input, first);
                // More jobs than the field takes have no place on a chart that it moves along.
                if value > 1_000 * 10_000 && matches!(level.input, Input::Term(_, Term::Volume)) {
                    beyond += 1;
                    continue;
                }
                held += 1;
                let told = format!("{} {figures}: {value} of {:?} in {low} to {high}", preset.id, level.input);
                assert!((low..=high).contains(&value), "{told}");
                for part in 0..=2 {
                    let dragged = with(&scenario, level.input, (high - low) / 2 * part + low);
                    assert!(first == 0 || span(&dragged, level.input, first) == (low, high), "{told}, dragged");
                }
            }
        }
    }
    assert!(held > 100 && beyond < held / 4, "{held} held, {beyond} beyond");
    // Driving: the example's flat fee of £70 could be over four times as high.
    let scenario = decode("v=1&preset=private-hire&1.fee=60").scenario;
    let fee = fee_of(&scenario, 1);
    let Threshold::AtMost(level) = Level::new(&scenario, LevelLine::Fee).expect("a fee").found else { panic!("no most") };
    let found = frontier(&scenario, fee, 7_000).expect("a pack");
    assert!(level > 20_000 && level < found.span.1, "{level} in {:?}", found.span);
}
