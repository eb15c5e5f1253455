//! Codes of a room: every amount told arrives, a slip of the pen never passes, and no typed text breaks the page.

use std::cmp::Ordering;

use coop_or_gig_engine::choice::{Currency, Kind, YesNo};
use coop_or_gig_engine::compare::{Comparison, Verdict};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::{self, PRESETS};
use coop_or_gig_engine::workshop_code::{find, Code, Fault, Group, Measure, Misread, Step, Unfit, FEWEST, LENGTH};
use proptest::prelude::*;

use super::config;
use super::fields::texts;
use super::scenarios::scenarios;

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn codes() -> impl Strategy<Value = Code> {
    let units = -512_i64..=1_535;
    let measure = (prop_oneof![Just(Currency::Pounds), Just(Currency::Dollars)], prop_oneof![Just(YesNo::No), Just(YesNo::Yes)]);
    (measure, 0..PRESETS.len(), prop::sample::select(&Step::ALL[..]), units.clone(), units, any::<u16>()).prop_map(
        |((currency, before_tax), place, step, platform, coop, salt)| Code {
            measure: Measure { currency, before_tax },
            example: PRESETS[place].code(),
            step,
            platform: Money(platform * step.amount().pence()),
            coop: Money(coop * step.amount().pence()),
            salt,
        },
    )
}

/// The code's characters without the dashes.
fn plain(code: &Code) -> String {
    code.groups().concat()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_told_arrives(code in codes()) {
        let text = plain(&code);
        prop_assert_eq!(text.len(), LENGTH);
        prop_assert!(text.chars().all(|c| LETTERS.contains(c)), "{}", text);
        prop_assert_eq!(Code::read(&text), Ok(code));
        prop_assert_eq!(Code::read(&text.to_lowercase()), Ok(code));
        let forgiven = text.replace('0', "o").replace('1', if text.len().is_multiple_of(2) { "l" } else { "I" });
        prop_assert_eq!(Code::read(&forgiven), Ok(code));
        prop_assert_eq!(code.text().len(), LENGTH + 2);
        for written in [code.text(), text.clone(), code.groups().join(" "), code.groups().join(" – "), text.chars().flat_map(|c| [c, ' ']).collect()] {
            prop_assert_eq!(find(&written), vec![Ok(code)], "{}", written);
        }
        // Chat apps put signs around it that nobody sees, phones write digits of their own script.
        let unseen: String = text.chars().flat_map(|c| [c, '\u{200b}']).collect();
        let marked = format!("\u{feff}\u{2068}{}\u{2069}\u{200f}", code.text());
        let wide = text.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0xff10 + digit)).unwrap_or(c)).collect();
        let arabic = text.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit)).unwrap_or(c)).collect();
        for written in [unseen, marked, wide, arabic] {
            prop_assert_eq!(find(&written), vec![Ok(code)], "{}", written);
        }
    }

    #[test]
    fn no_wrong_character_and_no_two_swapped_pass(code in codes()) {
        let text: Vec<char> = plain(&code).chars().collect();
        for at in 0..LENGTH {
            for wrong in LETTERS.chars().filter(|c| *c != text[at]) {
                let mut slip = text.clone();
                slip[at] = wrong;
                prop_assert_eq!(Code::read(&String::from_iter(&slip)), Err(Fault::Wrong));
            }
            for other in at + 1..LENGTH {
                let mut slip = text.clone();
                slip.swap(at, other);
                if slip != text {
                    prop_assert_eq!(Code::read(&String::from_iter(&slip)), Err(Fault::Wrong));
                }
            }
            let mut short = text.clone();
            short.remove(at);
            prop_assert_eq!(Code::read(&String::from_iter(&short)), Err(Fault::Short(LENGTH - 1)));
        }
    }

    #[test]
    fn a_comparison_s_code_tells_its_own_amounts(scenario in scenarios(), place in 0..PRESETS.len(), step in prop::sample::select(&Step::ALL[..]), salt in any::<u16>()) {
        let comparison = Comparison::new(&scenario).expect("it has a pack");
        let kinds = [comparison.from, comparison.to].map(|place| scenario.deals[place].kind);
        match Code::new(&scenario, &comparison, &PRESETS[place], step, salt) {
            Ok(code) => {
                prop_assert!(kinds[0] != kinds[1]);
                prop_assert!(code.step >= step);
                prop_assert_eq!(Code::read(&plain(&code)), Ok(code));
                for (place, kind) in [comparison.from, comparison.to].into_iter().zip(kinds) {
                    let told = if kind == Kind::Coop { code.coop } else { code.platform };
                    let amount = comparison.outcomes[place].statement(Period::Week).amount(Line::TakeHome);
                    prop_assert!(2 * (told - amount).pence().abs() <= code.step.amount().pence(), "{:?} tells {:?}", amount, told);
                }
            }
            Err(Unfit::SameKind) => prop_assert_eq!(kinds[0], kinds[1]),
            Err(Unfit::TooLarge) => {
                let largest = comparison.outcomes.iter().map(|outcome| outcome.statement(Period::Week).amount(Line::TakeHome).pence().abs()).max();
                prop_assert!(largest > Some(2_550_000));
            }
        }
    }

    #[test]
    fn whatever_is_typed_breaks_nothing(text in texts(), others in "(?s).{0,200}", code in codes()) {
        let _ = find(&text);
        let _ = find(&others);
        // A code in a line of its own is read whatever stands around it.
        let among = [&others, code.text().as_str(), &text].join("\n");
        prop_assert!(find(&among).contains(&Ok(code)), "{}", among);
    }

    #[test]
    fn what_a_room_comes_to_is_what_its_people_do(codes in prop::collection::vec(codes(), 0..80)) {
        for measure in codes.iter().map(|code| code.measure) {
            let own: Vec<&Code> = codes.iter().filter(|code| code.measure == measure).collect();
            let Some(group) = Group::new(&codes, measure) else {
                prop_assert!(own.len() < FEWEST);
                continue;
            };
            prop_assert_eq!(group.wins.people(), own.len());
            prop_assert_eq!(group.wins.coop, own.iter().filter(|code| code.verdict() == Verdict::To).count());
            let told: usize = group.examples.iter().map(|example| example.wins.people()).sum();
            prop_assert_eq!(told + group.others.map_or(0, |others| others.people), own.len());
            prop_assert!(group.examples.iter().all(|example| example.wins.people() >= FEWEST));
            // Half of the amounts are on either side of the middle.
            for (middle, of) in [(group.lead, Code::lead as fn(&Code) -> Money), (group.platform, |code| code.platform), (group.coop, |code| code.coop)] {
                let below = own.iter().filter(|code| of(code) < middle).count();
                let above = own.iter().filter(|code| of(code) > middle).count();
                prop_assert!(2 * below <= own.len() && 2 * above <= own.len());
            }
            let spread = &group.spread;
            prop_assert!((1..=30).contains(&spread.bins.len()), "{} columns", spread.bins.len());
            prop_assert_eq!(spread.bins.iter().map(|bin| bin.wins.people()).sum::<usize>(), own.len());
            for (place, bin) in spread.bins.iter().enumerate() {
                let inside = |code: &&&Code| {
                    let lead = code.lead();
                    let is_within = match bin.to.cmp(&Money::ZERO) { Ordering::Less => bin.to <= lead && lead < bin.from, Ordering::Greater => bin.from < lead && lead <= bin.to, Ordering::Equal => lead == Money::ZERO };
                    is_within || (place == 0 && spread.is_open_below && lead < bin.to) || (place + 1 == spread.bins.len() && spread.is_open_above && lead > bin.to)
                };
                prop_assert_eq!(own.iter().filter(inside).count(), bin.wins.people(), "{:?}", bin);
            }
        }
    }
}

#[test]
fn rubbish_passes_less_than_once_in_five_hundred() {
    // Numbers are equally likely: a fixed walk through them stands for chance.
    let mut number: u64 = 0x9E37_79B9_7F4A_7C15;
    let tries = 200_000;
    let letters: Vec<char> = LETTERS.chars().collect();
    let mut passed = 0;
    for _ in 0..tries {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let text: String = (0..LENGTH).map(|at| letters[usize::try_from(number >> (4 + 5 * at) & 31).expect("small")]).collect();
        passed += u32::from(Code::read(&text) != Err(Fault::Wrong));
    }
    assert!(passed * 500 < tries, "{passed} of {tries}");
    assert!(passed > 0, "the walk finds some");
}

#[test]
fn codes_are_found_among_other_words_and_what_is_wrong_is_named() {
    let code = |salt: u16| Code {
        measure: Measure::default(),
        example: preset::default().code(),
        step: Step::Ten,
        platform: Money::pounds(430),
        coop: Money::pounds(580),
        salt,
    };
    let (a, b) = (code(1), code(52_000));
    let wrong = |text: &str, fault: Fault| Err(Misread { text: text.to_owned(), fault });
    let (a_text, b_text) = (a.text(), b.text());
    let message = format!(
        "[24/11/2026, 13:05] Siân: my code is {a_text}, thanks!\n[13:06] Jac: {} ok? 🙂",
        b.groups().join(" ").to_lowercase()
    );
    assert_eq!(find(&message), [Ok(a), Ok(b)]);
    assert_eq!(find(&format!("{a_text};{b_text}\t{a_text}")), [Ok(a), Ok(b), Ok(a)]);
    assert_eq!(find(&format!("{a_text} {b_text} {}", plain(&a))), [Ok(a), Ok(b), Ok(a)]);
    assert_eq!(
        find(&format!("code,example,platform\r\n{a_text},Private hire: app,430.50\r\n{b_text},\"Cleaner, or carer\",-12\r\n")),
        [Ok(a), Ok(b)]
    );
    let mut swapped: Vec<char> = b_text.chars().collect();
    let last = swapped.len() - 1;
    swapped.swap(last, last - 1);
    let swapped = String::from_iter(swapped);
    assert_ne!(swapped, b_text);
    assert_eq!(find(&format!("This is my code {swapped} sorry")), [wrong(&swapped, Fault::Wrong)]);
    assert_eq!(find(&format!("{a_text}\n{swapped}\n{b_text}")), [Ok(a), wrong(&swapped, Fault::Wrong), Ok(b)]);
    assert_eq!(find(&a_text[..12]), [wrong(&a_text[..12], Fault::Short(10))]);
    assert_eq!(find(&format!("{a_text}9")), [wrong(&format!("{a_text}9"), Fault::Long(13))]);
    assert_eq!(find("7K3Q-F9U2-XD4P"), [wrong("7K3Q-F9U2-XD4P", Fault::Letter('U'))]);
    // The only thing typed was meant, whatever it is.
    assert_eq!(find("My code is 7K3Q-F9"), [wrong("7K3Q-F9", Fault::Short(6))]);
    assert_eq!(find("cup of tea"), [wrong("cup of tea", Fault::Letter('u'))]);
    assert_eq!(find("Good morning everybody, two of us have 2 jobs and 4 children.\nSee you"), []);
    assert_eq!(find(""), []);
    assert_eq!(find(" \n\t\n"), []);
}

#[test]
fn another_version_or_example_is_told_apart_from_a_slip() {
    let letters: Vec<char> = LETTERS.chars().collect();
    // An independent writer of the layout in the docstring.
    let write = |version: u64, example: u64| {
        let told = ((version << 2) << 6 | example) << 40 << 10;
        let number = (told..told + 1_021).find(|number| number % 1_021 == 1).expect("one of them leaves 1");
        (0..LENGTH).rev().map(|at| letters[usize::try_from(number >> (5 * at) & 31).expect("small")]).collect::<String>()
    };
    let known = u64::from(preset::default().code());
    assert!(Code::read(&write(1, known)).is_ok_and(|code| code.platform == Money::pounds(-512) && code.salt == 0));
    for other in [write(0, known), write(2, known), write(3, known), write(1, 0), write(1, 63)] {
        assert_eq!(Code::read(&other), Err(Fault::Version), "{other}");
    }
    assert!(Code::read("000000000000").is_err());
}

#[test]
fn a_small_room_by_hand() {
    let example = preset::default().code();
    let code = |platform: i64, coop: i64, salt: u16| {
        let [platform, coop] = [platform, coop].map(Money::pounds);
        Code { measure: Measure::default(), example, step: Step::One, platform, coop, salt }
    };
    let few = [code(100, 150, 1), code(100, 150, 2)];
    assert_eq!(Group::new(&few, Measure::default()), None, "two would tell of each other");
    let codes = [code(300, 200, 1), code(401, 402, 2), code(150, 175, 3), code(202, 304, 4)];
    let group = Group::new(&codes, Measure::default()).expect("four are enough");
    assert_eq!((group.wins.platform, group.wins.same, group.wins.coop), (1, 1, 2));
    // Middles of 150, 202, 300, 401; of 175, 200, 304, 402; of −100, 1, 25, 102.
    assert_eq!([group.platform, group.coop, group.lead], [25_100, 25_200, 1_300].map(Money));
    assert_eq!(group.verdict(), Verdict::To);
    assert_eq!(group.spread.bins.iter().map(|bin| bin.wins.people()).sum::<usize>(), 4);
    assert_eq!(group.others, None);
    let halves = [code(0, 0, 1), code(0, 1, 2), code(0, 2, 3), code(1, 3, 4)];
    assert_eq!(Group::new(&halves, Measure::default()).map(|group| group.lead), Some(Money(150)));
}

#[test]
fn the_numbers_of_examples_that_were_published() {
    let published = [
        ("private-hire", 1),
        ("ride-hail-percentages", 2),
        ("black-cab", 3),
        ("home-carer", 4),
        ("cleaner", 5),
        ("courier", 6),
        ("employed-carer", 7),
        ("photographer", 8),
        ("food-producer", 9),
        ("new-york-driver", 10),
    ];
    for (id, code) in published {
        assert_eq!(preset::by_code(code).map(|preset| preset.id), Some(id));
        assert_eq!(preset::by_id(id).map(preset::Preset::code), Some(code));
    }
    assert_eq!(preset::by_code(0), None);
}
