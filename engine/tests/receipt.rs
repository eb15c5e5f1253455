//! Receipts worked by hand: what they say, how they are read back, what they find moved.

mod common;

use common::scenario;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::link;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::receipt::{Check, Marks, Moved, Receipt, LINES, VERSION};
use coop_or_gig_engine::scenario::Scenario;

const DAY: &str = "2026-11-27";

/// 40 hours at £20, 46 weeks: £36,800 of fares, of which the platform takes a quarter.
fn week() -> Scenario {
    scenario(&[("hours", "40"), ("weeks", "46"), ("price", "20"), ("1.fee", "25")])
}

fn changed(key: &str, value: &str) -> Scenario {
    let mut scenario = week();
    Field::from_key(key).expect("a field").set(&mut scenario, value).expect("a value");
    scenario
}

#[test]
fn what_it_carries() {
    let receipt = Receipt::new(&week(), DAY).expect("a pack");
    assert_eq!((receipt.date.as_str(), receipt.version.as_str(), receipt.year.label().as_str()), (DAY, VERSION, "2026-27"));
    let outcomes = Comparison::new(&week()).expect("a pack").outcomes;
    assert_eq!(receipt.deals.len(), 2);
    assert_eq!(receipt.deals[0][0], outcomes[0].take_home());
    // 25% of 36,800.
    let fees = LINES.iter().position(|line| *line == Line::PlatformFees).expect("a line");
    assert_eq!((receipt.deals[0][1], receipt.deals[0][fees]), (Money(3_680_000), Money(-920_000)));
    let code = receipt.code();
    let start = format!("{DAY}.{VERSION}.2026-27.{}.{}.", receipt.marks.inputs.text(), receipt.marks.rules.text());
    assert!(code.starts_with(&start), "{code}");
}

#[test]
fn it_is_found_in_a_message_and_in_a_link() {
    let receipt = Receipt::new(&week(), DAY).expect("a pack");
    let code = receipt.code();
    let mut fragment = "v=1&preset=private-hire".to_owned();
    link::append_receipt(&mut fragment, &code);
    assert_eq!(link::decode(&fragment).receipt, code);
    assert!(link::decode(&fragment).notices.is_empty());
    for text in [
        code.clone(),
        format!("  {code}.\n"),
        format!("*Co-op or gig?*\nThe co-op leaves £12.50 more.\nhttps://calculator.example/?lang=cy#{fragment}"),
        format!("https://calculator.example/#{}", fragment.replace('=', "%3D")),
    ] {
        assert_eq!(Receipt::read(&text).as_ref(), Some(&receipt), "{text}");
    }
    assert_eq!(Marks::read(&format!("Receipt {}, 27 November", receipt.marks.text())), Some(receipt.marks));
}

/// A letter lost, put in or changed anywhere is noticed; none of it is an error.
#[test]
fn a_damaged_one_is_none() {
    let code = Receipt::new(&week(), DAY).expect("a pack").code();
    for place in 0..code.len() {
        let (before, after) = code.split_at(place);
        let other = if after.starts_with('7') { '8' } else { '7' };
        for damaged in [format!("{before}{}", &after[1..]), format!("{before}{other}{}", &after[1..]), before.to_owned()] {
            assert_eq!(Receipt::read(&damaged), None, "{damaged}");
        }
    }
    for text in ["", "receipt=", "....", "2026-11-27.0.1.0.2026-27.AAAAAAAA.AAAAAAAA..AAAA", "£12.50"] {
        assert_eq!(Receipt::read(text), None, "{text}");
    }
}

#[test]
fn the_same_inputs_give_the_same_answer() {
    let receipt = Receipt::new(&week(), DAY).expect("a pack");
    let same = Check { same_inputs: true, same_rules: true, same_deals: true, moved: Vec::new() };
    assert_eq!(receipt.check(&week()), Some(same));
    // Names change no amount.
    let mut named = week();
    named.names[0] = "Ap".to_owned();
    assert!(receipt.check(&named).is_some_and(|check| check.same_inputs && check.same_answer()));
}

/// A version that took £100 less of income tax from the platform's worker: its receipt says so, and this version finds both amounts
/// that moved.
#[test]
fn a_moved_figure_is_named() {
    let mut receipt = Receipt::new(&week(), DAY).expect("a pack");
    let tax = LINES.iter().position(|line| *line == Line::IncomeTax).expect("a line");
    let [kept, taken] = [receipt.deals[0][0], receipt.deals[0][tax]];
    (receipt.deals[0][0], receipt.deals[0][tax]) = (kept + Money::pounds(100), taken + Money::pounds(100));
    receipt.version = "0.0.9".to_owned();
    let read = Receipt::read(&receipt.code()).expect("it is whole");
    let check = read.check(&week()).expect("a pack");
    assert!(check.same_inputs && !check.same_answer());
    let moved = |line, was, is| Moved { deal: 0, line, was, is };
    assert_eq!(
        check.moved,
        [moved(Line::TakeHome, kept + Money::pounds(100), kept), moved(Line::IncomeTax, taken + Money::pounds(100), taken)]
    );
}

#[test]
fn other_inputs_and_other_rules() {
    let marks = Marks::new(&week()).expect("a pack");
    let dearer = Marks::new(&changed("1.fee", "26")).expect("a pack");
    assert!(dearer.inputs != marks.inputs && dearer.rules == marks.rules);
    // Another year has other figures; and is an input of its own.
    let before = Marks::new(&changed("year", "2025-26")).expect("a pack");
    assert!(before.inputs != marks.inputs && before.rules != marks.rules);
    let receipt = Receipt::new(&week(), DAY).expect("a pack");
    let check = receipt.check(&changed("1.fee", "26")).expect("a pack");
    assert!(!check.same_inputs && check.same_rules && !check.same_answer());
}

/// The mark of what goes in is the same on every machine and in every version: receipts are held against it for years.
#[test]
fn marks_of_inputs_stay() {
    let inputs = |scenario: &Scenario| Marks::new(scenario).expect("a pack").inputs.text().to_owned();
    assert_eq!([inputs(&Scenario::default()), inputs(&week())], ["WJ2EKMDS", "RRQZRH8M"]);
}
