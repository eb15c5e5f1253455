//! Answers of the examples and of their tries, and the ranges of what is not known for sure.

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::link::{self, Numbers};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax;
use coop_or_gig_engine::uncertainty::{Options, Simulation};

use super::{compare, pairs, preset, tried};

#[test]
fn every_preset_is_a_link_and_adds_up() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        let link = link::decode(&format!("v=1&preset={}", preset.id));
        assert_eq!((link.preset.id, &link.scenario, link.notices), (preset.id, &scenario, vec![]));
        assert_eq!(link::encode(&scenario, preset, Numbers::Exact), format!("v=1&preset={}", preset.id));
        for (place, outcome) in compare(&scenario).outcomes.iter().enumerate() {
            for period in Period::ALL {
                let statement = outcome.statement(period);
                for total in [Line::Pay, Line::TakeHome] {
                    let above =
                        Line::ALL.iter().filter(|line| **line < total && !line.is_total()).map(|line| statement.amount(*line));
                    assert_eq!(statement.amount(total), above.sum(), "{} {period:?} {total:?}", preset.id);
                }
            }
            assert!(outcome.take_home() > Money::ZERO, "{}", preset.id);
            // The app's part of a courier's order is not known: its price is the rider's pay, all of which the rider gets.
            if (preset.id, place) == ("courier", 0) {
                assert_eq!((outcome.known_take_rate(), outcome.organisation()), (None, Money::ZERO));
            } else {
                assert!(outcome.known_take_rate() > Some(Ratio::ZERO), "{}: deal {place}", preset.id);
            }
        }
    }
}

/// The verdict, platform, co-op or same, of each example and then of each of its tries in order.
#[test]
fn answers_of_the_examples() {
    let answers = |id: &str| {
        let preset = preset(id);
        let letter = |scenario: &Scenario| match compare(scenario).verdict {
            Verdict::From => 'P',
            Verdict::To => 'C',
            Verdict::Same => '=',
        };
        let tries = preset.tries.iter().map(|attempt| letter(&tried(preset, &pairs(attempt.figures))));
        std::iter::once(letter(&preset.scenario())).chain(tries).collect::<String>()
    };
    let expected = [
        ("private-hire", "CCPCPCCC"),
        ("ride-hail-percentages", "CPPPCCCPC="),
        ("courier", "CCPCCCCC"),
        ("employed-carer", "CC=PC="),
        ("photographer", "CCCPCC"),
        ("food-producer", "PCCPP"),
        ("new-york-driver", "CCCCP"),
    ];
    assert_eq!(expected.map(|(id, _)| (id, answers(id))), expected.map(|(id, answers)| (id, answers.to_owned())));
}

#[test]
fn every_try_changes_the_answer() {
    for preset in PRESETS {
        assert!(!preset.tries.is_empty(), "{}", preset.id);
        for attempt in preset.tries {
            let scenario = tried(preset, &pairs(attempt.figures));
            assert!(tax::pack(scenario.tax.year).is_some(), "{}: {:?}", preset.id, attempt.label);
            let (before, after) = (compare(&preset.scenario()), compare(&scenario));
            assert!(before != after, "{}: {:?}", preset.id, attempt.label);
            let (from, to) = scenario.pair();
            assert!(from != to && usize::from(scenario.from) == from + 1 && usize::from(scenario.to) == to + 1, "{}", preset.id);
        }
    }
}

/// Design, principle 1, and `data/README.md`: in at least one of the base and the tries the platform leaves more.
#[test]
fn the_co_op_can_lose() {
    for preset in PRESETS {
        let loses = |scenario: &Scenario| {
            let comparison = compare(scenario);
            let kinds = (scenario.deals[comparison.from].kind, scenario.deals[comparison.to].kind);
            comparison.verdict == Verdict::From && kinds == (Kind::Platform, Kind::Coop)
        };
        let any = loses(&preset.scenario()) || preset.tries.iter().any(|attempt| loses(&tried(preset, &pairs(attempt.figures))));
        assert!(any, "{}: no try in which the platform leaves more", preset.id);
    }
}

/// Facts §0.1, row 5: 3% and 49% are limits of a trip, and no range of a yearly average. What a co-op brings is known to nobody.
#[test]
fn ranges_of_the_drivers_examples() {
    for id in ["private-hire", "ride-hail-percentages"] {
        let (preset, scenario) = (preset(id), preset(id).scenario());
        let range = |input: Input| {
            let found = scenario.ranges.iter().find(|range| range.input == input).unwrap_or_else(|| panic!("{id}: {input:?}"));
            (found.low, found.high)
        };
        assert_eq!(range(Input::Term(0, Term::Fee)), (Some(200_000), Some(350_000)), "{id}");
        for place in (0..scenario.active().len()).filter(|place| scenario.deals[*place].kind == Kind::Coop) {
            assert_eq!(range(Input::Term(place, Term::Volume)), (Some(600_000), Some(1_200_000)), "{id}");
        }
        for key in ["1.fee.low", "1.fee.high", "price.low", "mile-cost.high"] {
            assert!(preset.assumes(key), "{id}: {key} is marked");
        }
        let coops = if id == "private-hire" { &["2.volume"][..] } else { &["3.volume", "4.volume"] };
        for key in coops.iter().flat_map(|key| [(*key).to_owned(), format!("{key}.low"), format!("{key}.high")]) {
            assert!(preset.assumes(&key), "{id}: {key} is marked");
        }
    }
    // A fee that goes with the fare is shown both ways, and the yearly average is 29% in both before trips grow longer.
    let fees = preset("ride-hail-percentages");
    let by_job: Vec<_> =
        fees.tries.iter().map(|attempt| pairs(attempt.figures)).filter(|try_| try_.contains(&("1.bands-of", "job"))).collect();
    assert_eq!(by_job.len(), 2);
    let taken = |figures: &[(&str, &str)], jobs: &'static str| {
        let all = [figures, &[("jobs", jobs)]].concat();
        let year = compare(&tried(fees, &all)).outcomes[0].year;
        (-year.amount(Line::PlatformFees)).as_ratio_of(year.amount(Line::CustomersPay)).0 / 10_000
    };
    // 4.55 and 4.57 of 15.66; 8.07 and 5.35 of 23.49; 2.78 and 4.17 of 11.75 for 80 shorter trips.
    assert_eq!(
        by_job.iter().map(|figures| ["60", "40", "80"].map(|jobs| taken(figures, jobs))).collect::<Vec<_>>(),
        [[29, 34, 23], [29, 22, 35]]
    );
}

/// The volume of a co-op is not known before it exists: facts §0.1, and the whole of `solve.rs`'s break-even volumes.
#[test]
fn what_a_co_op_brings_is_a_range_in_every_example() {
    for preset in PRESETS.iter().filter(|preset| !matches!(preset.id, "private-hire" | "ride-hail-percentages")) {
        let scenario = preset.scenario();
        for (place, deal) in scenario.active().iter().enumerate().filter(|(_, deal)| deal.kind == Kind::Coop) {
            let range = scenario.ranges.iter().find(|range| range.input == Input::Term(place, Term::Volume));
            let range = range.unwrap_or_else(|| panic!("{}: deal {} has no range", preset.id, place + 1));
            let (low, high) = (range.low.expect("a least"), range.high.expect("a most"));
            // At least a fifth less, and not below all sense.
            assert!(low * 5 <= deal.volume.0 * 4 && low >= 100_000, "{}: {low}", preset.id);
            assert!(high >= deal.volume.0 && high <= 1_500_000, "{}: {high}", preset.id);
            for edge in ["low", "high"] {
                let key = format!("{}.volume.{edge}", place + 1);
                let evidence = preset.evidence().iter().find(|evidence| evidence.figures.contains(&key.as_str()));
                assert!(!evidence.expect("it has evidence").sourced, "{}: {key} is an assumption", preset.id);
            }
        }
    }
}

/// The question what it takes opens with a deal that the answer compares.
#[test]
fn the_goal_is_of_a_deal_that_is_compared() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        let (from, to) = scenario.pair();
        let asked = usize::from(scenario.goal.deal) - 1;
        assert!(asked == from || asked == to, "{}: deal {}", preset.id, asked + 1);
    }
}

/// No example calls a winner beyond doubt, and more than one figure moves its answer: the draws must not hang on a single
/// assumption.
#[test]
fn no_example_is_a_near_certainty() {
    for preset in PRESETS {
        let mut simulation = Simulation::new(&preset.scenario(), Options::default()).expect("a pack");
        while simulation.step(1_000) {}
        let spread = simulation.spread();
        assert!(!spread.assumed, "{}", preset.id);
        let ahead = spread.ahead.0;
        assert!((50_000..=950_000).contains(&ahead), "{}: ahead in {ahead} of a million", preset.id);
        let moving = spread.drivers.iter().filter(|driver| driver.swing() > Money::ZERO).count();
        assert!(moving >= 2, "{}: {moving}", preset.id);
    }
}
