//! The examples in `data/presets`: each works, names nobody, and says what the facts say (sections 8 and 9, 23 November 2026).

#![allow(clippy::inconsistent_digit_grouping, clippy::mistyped_literal_suffixes)] // 20_546_84 is £20,546.84 in pence

use coop_or_gig_engine::choice::{Deduction, Kind};
use coop_or_gig_engine::compare::{Comparison, Verdict};
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::link::{self, Numbers};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::{self, Pairs, Preset, PRESETS};
use coop_or_gig_engine::scenario::{Membership, Scenario};
use coop_or_gig_engine::search::Threshold;
use coop_or_gig_engine::tax;

/// Brands of the facts, and the words of theirs that are also ordinary ones. Only evidence may name them.
const BRANDS: &str = "Uber, Bolt Flex, Deliveroo, Stuart, Rodeo, Lyft, FREENOW, FREE NOW, Taxiapp, Gett, Ola, Curam, HomeTouch, CarerNest, \
    Utmost, SuperCarers, Equal Care, Clean Home, Housekeep, Helpling, Helpwiz, Up & Go, Just Eat, Airtasker, TaskRabbit, Fiverr, Upwork, \
    Eva, Co-Op Ride, Drivers Cooperative, Southend, CoopCycle, York Collective, Stocksy, Shutterstock, Smart, Fairbnb, Resonate, \
    Signalise, Cartrefi Cymru, Open Food Network, Splend, Amazon, Colorado";
const BRANDS_IN_CAPITALS: &str = "Bolt, Handy, Drive, Elder, Wings";

fn compare(scenario: &Scenario) -> Comparison {
    Comparison::of(scenario).expect("the build checked its tax year")
}

fn preset(id: &str) -> &'static Preset {
    preset::by_id(id).expect("there is such a preset")
}

/// The scenario after one of its tries.
fn tried(preset: &Preset, figures: Pairs) -> Scenario {
    let mut scenario = preset.scenario();
    for (key, value) in figures.iter() {
        Field::from_key(key).expect("a figure").set(&mut scenario, value).expect("a value");
    }
    scenario
}

fn take_homes(comparison: &Comparison) -> Vec<Money> {
    comparison.outcomes.iter().map(coop_or_gig_engine::outcome::Outcome::take_home).collect()
}

#[test]
fn every_preset_is_a_link_and_adds_up() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        let link = link::decode(&format!("v=1&preset={}", preset.id));
        assert_eq!((link.preset.id, &link.scenario, link.notices), (preset.id, &scenario, vec![]));
        assert_eq!(link::encode(&scenario, preset, Numbers::Exact), format!("v=1&preset={}", preset.id));
        for outcome in compare(&scenario).outcomes {
            for period in Period::ALL {
                let statement = outcome.statement(period);
                for total in [Line::Pay, Line::TakeHome] {
                    let above =
                        Line::ALL.iter().filter(|line| **line < total && !line.is_total()).map(|line| statement.amount(*line));
                    assert_eq!(statement.amount(total), above.sum(), "{} {period:?} {total:?}", preset.id);
                }
            }
            assert!(outcome.take_home() > Money::ZERO && outcome.take_rate() > Ratio::ZERO, "{}", preset.id);
        }
    }
}

/// P1 of the facts by hand, 2026/27, Wales. Income tax and Class 4 are rounded down to the penny.
///
/// | | app | co-op |
/// |---|---|---|
/// | fares: 40 h × 54% = 21.6 h; × 46 weeks = 993.6 h; × 43.50 | 43,221.60 | 43,221.60 |
/// | fee: 29% = 12,534.264; 70 × 46 | −12,534.26 | −3,220.00 |
/// | costs: 600 × 46 = 27,600 miles × 0.29 | −8,004.00 | −8,004.00 |
/// | mileage deduction: 10,000 × 0.55 + 17,600 × 0.25 | 9,900.00 | 9,900.00 |
/// | taxed profit: fares − fee − deduction | 20,787.34 | 30,101.60 |
/// | income tax: 20% above 12,570 (1,643.468; 3,506.32) | −1,643.46 | −3,506.32 |
/// | Class 4: 6% above 12,570 (493.0404; 1,051.896) | −493.04 | −1,051.89 |
/// | take-home | 20,546.84 | 27,439.39 |
#[test]
fn p1_by_hand() {
    let comparison = compare(&preset("private-hire").scenario());
    let lines =
        [Line::CustomersPay, Line::PlatformFees, Line::Pay, Line::RunningCosts, Line::IncomeTax, Line::Class4, Line::TakeHome];
    for (place, expected) in [
        (0, [43_221_60, -12_534_26, 30_687_34, -8_004_00, -1_643_46, -493_04, 20_546_84]),
        (1, [43_221_60, -3_220_00, 40_001_60, -8_004_00, -3_506_32, -1_051_89, 27_439_39]),
    ] {
        let outcome = &comparison.outcomes[place];
        assert_eq!(lines.map(|line| outcome.year.amount(line).pence()), expected);
        assert_eq!(outcome.profits.used, Deduction::Mileage);
        assert_eq!((outcome.hours.engaged, outcome.hours.waiting), (Quantity(21_600_000), Quantity(18_400_000)));
    }
    assert_eq!((comparison.verdict, comparison.lead(Period::Year)), (Verdict::To, Money(6_892_55)));
    // Facts §9.5: neither the joining share nor the dividend of £0 is in the sum.
    let mut without = preset("private-hire").scenario();
    without.deals[1].membership = Membership::default();
    assert_eq!(take_homes(&compare(&without)), take_homes(&comparison));
}

/// Facts §9.12: below about 78–89% of the jobs the driver is worse off. P1: the taxed profits are equal at
/// (20,787.34 + 3,220 + 9,900) / 43,221.60 = 78.45%. P2: 0.71 / 0.80 = 88.75% and 0.71 / 0.85 = 83.53%.
#[test]
fn break_even_volumes_of_the_facts() {
    let volume = |scenario: &Scenario| match compare(scenario).volume.threshold {
        Threshold::AtLeast(volume) => volume.0,
        other => panic!("{other:?}"),
    };
    // A penny of £43,221.60 is 0.23 parts per million.
    assert!((volume(&preset("private-hire").scenario()) - 784_500).abs() <= 1);
    let fees = preset("ride-hail-percentages");
    assert!((volume(&fees.scenario()) - 887_500).abs() <= 1);
    assert!((volume(&tried(fees, Pairs("to=4"))) - 835_294).abs() <= 1);
}

/// Facts §8 P2: "shows honestly that a 15% corporate app beats a 20% co-op on fee".
#[test]
fn p2_a_cheap_app_beats_a_dearer_co_op() {
    let comparison = compare(&tried(preset("ride-hail-percentages"), Pairs("from=2 to=3")));
    assert_eq!(comparison.verdict, Verdict::From);
    let [dear_app, cheap_app, dear_coop, cheap_coop] = take_homes(&comparison)[..] else { panic!("four deals") };
    assert!(dear_app < dear_coop && dear_coop < cheap_app);
    assert_eq!(cheap_app, cheap_coop);
}

/// Facts §8 P5 and §9.2: at one client price of £23.50 the four are within £2 an hour, and Equal Care's total is 21.3% of it.
#[test]
fn p5_four_ways_within_two_pounds_an_hour() {
    let comparison = compare(&preset("home-carer").scenario());
    let client_hours = Quantity::whole(30 * 46);
    let pay = comparison.outcomes.iter().map(|outcome| outcome.year.amount(Line::Pay).per(client_hours));
    let (least, most) = (pay.clone().min().expect("four"), pay.max().expect("four"));
    assert_eq!((least, most), (Money(18_50), Money(20_43)));
    assert_eq!(comparison.outcomes[3].take_rate(), Ratio(212_766));
}

/// Facts §8 P7: Clean Home keeps 21.3% of the price, Housekeep 32%, Up & Go 5%.
#[test]
fn p7_what_each_keeps_of_the_price() {
    let rates =
        compare(&preset("cleaner").scenario()).outcomes.iter().map(|outcome| outcome.take_rate().0 / 1_000).collect::<Vec<_>>();
    assert_eq!(rates, [212, 320, 50]);
}

#[test]
fn no_brand_outside_evidence() {
    // Words between single spaces, so that a brand is found as whole words only.
    let spaced = |text: &str| {
        let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric() && c != '&').filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" "))
    };
    let check = |text: &str, at: &str| {
        for brand in BRANDS.split(',') {
            assert!(!spaced(text).to_lowercase().contains(&spaced(brand).to_lowercase()), "{at} names {brand}: {text}");
        }
        for brand in BRANDS_IN_CAPITALS.split(',') {
            assert!(!spaced(text).contains(&spaced(brand)), "{at} names {brand}: {text}");
        }
    };
    for preset in PRESETS {
        check(preset.id, preset.id);
        for (language, words) in preset.words {
            let at = format!("{} in {language}", preset.id);
            [words.title, words.about, words.price].iter().chain(words.deals).for_each(|text| check(text, &at));
        }
        preset
            .tries
            .iter()
            .flat_map(|attempt| attempt.label)
            .for_each(|(language, label)| check(label, &format!("{} in {language}", preset.id)));
    }
}

#[test]
fn every_language_has_every_text() {
    for preset in PRESETS {
        let languages: Vec<_> = preset.words.iter().map(|(language, _)| *language).collect();
        assert!(languages[0] == "en" && languages.contains(&"cy"), "{}: English first, and Welsh: {languages:?}", preset.id);
        for (language, words) in preset.words {
            assert_eq!(words.deals.len(), preset.scenario().active().len(), "{} in {language}", preset.id);
            let figures = |text: &&&str| text.chars().any(|c| c.is_ascii_digit());
            assert_eq!(words.deals.iter().find(figures), None, "{}: readers change the figures", preset.id);
            assert!(words.deals.iter().all(|name| name.chars().count() <= link::MOST_NAME), "{} in {language}", preset.id);
        }
        let texts = preset.evidence().iter().map(|evidence| evidence.claim).chain(preset.tries.iter().map(|attempt| attempt.label));
        for text in texts {
            assert_eq!(text.iter().map(|(language, _)| *language).collect::<Vec<_>>(), languages, "{}: {text:?}", preset.id);
            assert!(text[0].1 != text[1].1, "{}: not translated: {text:?}", preset.id);
        }
    }
}

#[test]
fn every_figure_rests_on_something() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        for (key, value) in preset.figures.iter() {
            let field = Field::from_key(key).expect("the build checked it");
            if field.spec().kind.is_number() {
                let evidence = preset
                    .evidence()
                    .iter()
                    .find(|evidence| evidence.figures.contains(&key))
                    .unwrap_or_else(|| panic!("{}: {key}", preset.id));
                assert_eq!(field.read(evidence.value), Ok(field.get(&scenario)), "{}: {key} = {value}", preset.id);
            }
        }
        assert!(preset.evidence().iter().all(|evidence| evidence.sourced == evidence.source.is_some()), "{}", preset.id);
        for source in preset.evidence().iter().filter_map(|evidence| evidence.source) {
            assert!(!source.title.is_empty() && source.url.contains("://") && source.as_of.len() >= 4, "{}: {source:?}", preset.id);
        }
    }
}

#[test]
fn every_try_changes_the_answer() {
    for preset in PRESETS {
        assert!(!preset.tries.is_empty(), "{}", preset.id);
        for attempt in preset.tries {
            let scenario = tried(preset, attempt.figures);
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
        let any = loses(&preset.scenario()) || preset.tries.iter().any(|attempt| loses(&tried(preset, attempt.figures)));
        assert!(any, "{}: no try in which the platform leaves more", preset.id);
    }
}
