//! Numbers as people type them.

use coop_or_gig_engine::number::{parse, plain, two_figures, Problem};
use proptest::prelude::*;

use super::config;

/// Messy input, read with two decimals.
#[test]
fn what_people_type() {
    let long = "9".repeat(400);
    for (text, expected) in [
        ("£1,234.50", Ok(123_450)),
        (" 29 % ", Ok(2_900)),
        ("29p", Ok(2_900)),
        ("29c", Ok(2_900)),
        ("1 234", Ok(123_400)),
        ("1\u{a0}234", Ok(123_400)),
        ("1\u{202f}234,567.8", Ok(123_456_780)),
        ("1,234,567", Ok(123_456_700)),
        ("12", Ok(1_200)),
        ("0", Ok(0)),
        ("-0", Ok(0)),
        ("007", Ok(700)),
        (".5", Ok(50)),
        ("5.", Ok(500)),
        ("+5", Ok(500)),
        ("-5", Ok(-500)),
        ("\u{2212}5", Ok(-500)),
        ("-£5", Ok(-500)),
        ("£-5", Ok(-500)),
        ("£ 5", Ok(500)),
        ("\t5\n", Ok(500)),
        // Finer than the field: halves away from zero.
        ("1.005", Ok(101)),
        ("1.0049999999", Ok(100)),
        ("-1.005", Ok(-101)),
        ("0.995", Ok(100)),
        // Too long for any field: as large as can be held, so that the field's own limit names it.
        (&long, Ok(i64::MAX)),
        (&format!("-{long}"), Ok(-i64::MAX)),
        (&format!("0.{long}"), Ok(100)),
        (&format!("{}1", "0".repeat(400)), Ok(100)),
        ("", Err(Problem::Empty)),
        ("   ", Err(Problem::Empty)),
        ("%", Err(Problem::Empty)),
        ("£", Err(Problem::NotANumber)),
        (".", Err(Problem::NotANumber)),
        ("-", Err(Problem::NotANumber)),
        // A comma that groups nothing: a decimal comma, or a slip. Neither is guessed at.
        ("12,50", Err(Problem::NotANumber)),
        ("1,23,456", Err(Problem::NotANumber)),
        ("1,2345", Err(Problem::NotANumber)),
        ("1234,567", Err(Problem::NotANumber)),
        ("0,500", Err(Problem::NotANumber)),
        (",500", Err(Problem::NotANumber)),
        ("1,", Err(Problem::NotANumber)),
        ("1,,234", Err(Problem::NotANumber)),
        ("1.234,50", Err(Problem::NotANumber)),
        ("1.2.3", Err(Problem::NotANumber)),
        ("1. 5", Err(Problem::NotANumber)),
        ("--5", Err(Problem::NotANumber)),
        ("-\u{2212}5", Err(Problem::NotANumber)),
        ("5-", Err(Problem::NotANumber)),
        ("3-4", Err(Problem::NotANumber)),
        ("1e9", Err(Problem::NotANumber)),
        ("0x10", Err(Problem::NotANumber)),
        ("\u{663}", Err(Problem::NotANumber)),
        ("\u{ff13}", Err(Problem::NotANumber)),
        ("½", Err(Problem::NotANumber)),
        ("∞", Err(Problem::NotANumber)),
        ("NaN", Err(Problem::NotANumber)),
        ("$5", Err(Problem::NotANumber)),
        ("5 pounds", Err(Problem::NotANumber)),
        ("1'234", Err(Problem::NotANumber)),
        ("1\u{0}", Err(Problem::NotANumber)),
        ("five", Err(Problem::NotANumber)),
    ] {
        assert_eq!(parse(text, 2), expected, "{text:?}");
    }
}

#[test]
fn plain_is_short() {
    for (value, decimals, expected) in [
        (0, 2, "0"),
        (4_350, 2, "43.5"),
        (-5, 2, "-0.05"),
        (6_340, 2, "63.4"),
        (7, 0, "7"),
        (21_600_000, 6, "21.6"),
        (1, 6, "0.000001"),
    ] {
        assert_eq!(plain(value, decimals), expected);
    }
}

/// The significant figures of a whole number.
fn figures(value: i64) -> usize {
    value.unsigned_abs().to_string().trim_end_matches('0').len()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_plain_is_read_back(value in -i64::MAX..=i64::MAX, decimals in 0..=6_u32) {
        prop_assert_eq!(parse(&plain(value, decimals), decimals), Ok(value));
    }

    /// As the page shows it: grouped, with its signs.
    #[test]
    fn prop_grouped_is_read_back(value in 0..1_000_000_000_000_i64, separator in "[, \u{a0}\u{202f}]") {
        let whole = (value / 100).to_string();
        let mut grouped = String::new();
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i) % 3 == 0 {
                grouped.push_str(&separator);
            }
            grouped.push(digit);
        }
        prop_assert_eq!(parse(&format!("£{grouped}.{:02}", value % 100), 2), Ok(value));
    }

    #[test]
    fn prop_no_text_panics(text in ".*", decimals in 0..=6_u32) {
        let _ = parse(&text, decimals);
    }

    #[test]
    fn prop_no_digits_panic(text in "[-+£ ,.%pc0-9\u{2212}]*", decimals in 0..=6_u32) {
        let _ = parse(&text, decimals);
    }

    #[test]
    fn prop_two_figures_are_the_nearest(value in -i64::MAX / 100..i64::MAX / 100) {
        let rounded = two_figures(value);
        prop_assert!(figures(rounded) <= 2);
        // Half of the second figure's unit: 5% at most, of what starts with 10.
        prop_assert!((rounded - value).unsigned_abs() * 20 <= value.unsigned_abs());
        prop_assert_eq!(two_figures(rounded), rounded);
    }
}
