//! Numbers as people type them, whatever the field.

use coop_or_gig_engine::number::{parse, plain, two_figures, Problem};
use proptest::prelude::*;

use super::config;

/// Messy input, read with two decimals.
#[test]
#[allow(clippy::too_many_lines)] // a table
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
        // A comma that groups no digits comes before the fraction, as it does on half of the world's keypads.
        ("12,50", Ok(1_250)),
        ("12,5", Ok(1_250)),
        ("0,5", Ok(50)),
        ("0,500", Ok(50)),
        (",500", Ok(50)),
        ("1,2345", Ok(123)),
        ("1234,567", Ok(123_457)),
        ("1200,50", Ok(120_050)),
        ("-0,5", Ok(-50)),
        ("12,5 %", Ok(1_250)),
        ("1,", Ok(100)),
        ("1,234,", Ok(123_400)),
        // Where there are both, the last one comes before the fraction.
        ("1.234,50", Ok(123_450)),
        ("1.200,50", Ok(120_050)),
        ("1.234,567", Ok(123_457)),
        ("1.234.567,8", Ok(123_456_780)),
        ("1 234,50", Ok(123_450)),
        ("1'234,5", Ok(123_450)),
        // Separators between groups of three digits group them, and a point alone does not.
        ("1,200", Ok(120_000)),
        ("1.200", Ok(120)),
        ("1.200.000", Ok(120_000_000)),
        ("1 200 000", Ok(120_000_000)),
        ("1'200.50", Ok(120_050)),
        ("1\u{2019}200", Ok(120_000)),
        ("1\u{2009}200", Ok(120_000)),
        ("1\u{2007}200", Ok(120_000)),
        ("1,234 567", Ok(123_456_700)),
        ("1 234,567", Err(Problem::TwoWays)),
        ("1'234,567", Err(Problem::TwoWays)),
        // Money on either side.
        ("5£", Ok(500)),
        ("12,50 £", Ok(1_250)),
        ("5 GBP", Ok(500)),
        ("GBP 1,200.50", Ok(120_050)),
        ("-5 £", Ok(-500)),
        ("\u{ffe1}5", Ok(500)),
        ("$5", Ok(500)),
        ("5 USD", Ok(500)),
        ("5 €", Err(Problem::OtherCurrency)),
        ("€5", Err(Problem::OtherCurrency)),
        ("5 EUR", Err(Problem::OtherCurrency)),
        ("\u{a5}500", Err(Problem::OtherCurrency)),
        ("5 kr", Err(Problem::NotANumber)),
        // Signs that nobody sees.
        ("\u{feff}29", Ok(2_900)),
        ("2\u{200b}9", Ok(2_900)),
        ("\u{200e}29\u{200f}", Ok(2_900)),
        ("\u{2068}£\u{2067}1\u{ad},200\u{2069}\u{2060}", Ok(120_000)),
        ("\u{202a}12,5\u{202c}", Ok(1_250)),
        ("\u{200b}", Err(Problem::Empty)),
        // A sign that turns round the text behind it is not passed over.
        ("\u{202e}92", Err(Problem::NotANumber)),
        // Other minus signs.
        ("\u{2013}5", Ok(-500)),
        ("\u{2011}5", Ok(-500)),
        ("\u{ff0d}5", Ok(-500)),
        ("\u{2014}5", Err(Problem::NotANumber)),
        // Other scripts, with their own separators.
        ("\u{661}\u{66c}\u{662}\u{663}\u{664}\u{66b}\u{665}", Ok(123_450)),
        ("\u{6f1}\u{6f2}\u{60c}\u{6f5}", Ok(1_250)),
        ("\u{967}\u{968}.\u{96b}", Ok(1_250)),
        ("\u{ff11}\u{ff0c}\u{ff12}\u{ff10}\u{ff10}\u{ff0e}\u{ff15}", Ok(120_050)),
        ("\u{1d7d7}", Ok(900)),
        ("\u{661}2", Ok(1_200)),
        ("٪", Err(Problem::Empty)),
        // Quarters.
        ("½", Ok(50)),
        ("7½", Ok(750)),
        ("7 ¾", Ok(775)),
        ("-1,200¼", Ok(-120_025)),
        ("7.5½", Err(Problem::NotANumber)),
        ("7.½", Err(Problem::NotANumber)),
        ("½7", Err(Problem::NotANumber)),
        ("1,23,456", Err(Problem::NotANumber)),
        ("1,,234", Err(Problem::NotANumber)),
        ("1,234,5", Err(Problem::NotANumber)),
        ("12.5,5", Err(Problem::NotANumber)),
        ("1.2.3", Err(Problem::NotANumber)),
        ("1.234,567.8", Err(Problem::NotANumber)),
        (",", Err(Problem::NotANumber)),
        ("1. 5", Err(Problem::NotANumber)),
        ("--5", Err(Problem::NotANumber)),
        ("-\u{2212}5", Err(Problem::NotANumber)),
        ("5-", Err(Problem::NotANumber)),
        ("3-4", Err(Problem::NotANumber)),
        ("1e9", Err(Problem::NotANumber)),
        ("0x10", Err(Problem::NotANumber)),
        ("∞", Err(Problem::NotANumber)),
        ("NaN", Err(Problem::NotANumber)),
        ("5 pounds", Err(Problem::NotANumber)),
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

    /// A number as the page shows it, grouped and with its signs, is read back.
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

    /// However a number is written with separators, digits of another script or signs that nobody sees, it is that number.
    #[test]
    fn prop_what_is_seen_is_read(value in 0..1_000_000_000_i64, script in 0..5_usize, comma in any::<bool>(), at in any::<prop::sample::Index>(), unseen in "[\u{200b}\u{feff}\u{ad}\u{2066}\u{202c}]") {
        let zero = [0x30, 0x660, 0x6f0, 0x966, 0xff10][script];
        let plain = format!("{}{}{:02}", value / 100, if comma { ',' } else { '.' }, value % 100);
        let shown = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(c);
        let mut signs: Vec<char> = plain.chars().map(shown).collect();
        signs.insert(at.index(signs.len() + 1), unseen.chars().next().expect("one"));
        prop_assert_eq!(parse(&signs.into_iter().collect::<String>(), 2), Ok(value));
    }

    #[test]
    fn prop_no_text_panics(text in ".*", decimals in 0..=6_u32) {
        let _ = parse(&text, decimals);
    }

    #[test]
    fn prop_no_digits_panic(text in "[-+£$€ ,.'%pc0-9½\u{2212}\u{661}\u{200b}]*", decimals in 0..=6_u32) {
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
