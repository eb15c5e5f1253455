//! Numbers as people type them.

use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::field::{Field, Shared, Term, Value};
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

/// Amounts in the scenario's own money, and the unit that is named wins over the field's.
#[test]
fn money_in_its_field() {
    let (price, flat, mile, hours) =
        (Field::Shared(Shared::Price), Field::Term(1, Term::Flat), Field::Shared(Shared::MileCost), Field::Shared(Shared::Hours));
    let pounds = Currency::Pounds;
    for (field, text, currency, expected) in [
        (price, "12,50 £", pounds, Ok("12.5")),
        (price, "50p", pounds, Ok("0.5")),
        (price, "£0.50p", pounds, Ok("0.5")),
        (flat, "50c", pounds, Ok("0.5")),
        (mile, "45", pounds, Ok("45")),
        (mile, "45p", pounds, Ok("45")),
        (mile, "£0.45", pounds, Ok("45")),
        (mile, "0,45 GBP", pounds, Ok("45")),
        (price, "$5", pounds, Err(Problem::OtherCurrency)),
        (price, "$5", Currency::Dollars, Ok("5")),
        (price, "5 USD", Currency::Dollars, Ok("5")),
        (price, "5¢", Currency::Dollars, Ok("0.05")),
        (price, "£5", Currency::Dollars, Err(Problem::OtherCurrency)),
        (price, "5 €", pounds, Err(Problem::OtherCurrency)),
        (hours, "5 €", pounds, Err(Problem::NotANumber)),
        (hours, "37½", pounds, Ok("37.5")),
    ] {
        let read = field.read_in(text, currency).map(|value| field.write_plain(value));
        assert_eq!(read, expected.map(str::to_owned), "{text}");
    }
    assert_eq!(Field::Term(0, Term::Cap).read("\u{feff} \u{200b}"), Ok(Value::Nothing), "nothing to be seen is nothing");
}

/// A word of the field's own unit stands behind a number in either language, and one of another unit does not.
#[test]
fn units_in_words() {
    let another = Err(Problem::NotANumber);
    for (key, text, expected) in [
        ("price", "43 punt", Ok("43")),
        ("price", "43 o bunnau", Ok("43")),
        ("price", "43 Pounds", Ok("43")),
        ("price", "43 quid", Ok("43")),
        ("price", "1,200 pounds", Ok("1200")),
        ("price", "-5 pounds", Err(Problem::TooSmall { min: 0 })),
        ("price", "43 pence", Ok("0.43")),
        ("price", "50 ceiniog", Ok("0.5")),
        ("price", "43p", Ok("0.43")),
        ("price", "43 dollars", Err(Problem::OtherCurrency)),
        ("price", "43 hours", another),
        ("price", "12%", another),
        ("price", "12 per cent", another),
        ("price", "5 kr", another),
        ("price", "pounds", another),
        ("mile-cost", "45 pence", Ok("45")),
        ("mile-cost", "45 c", Ok("45")),
        ("mile-cost", "0.45 punt", Ok("45")),
        ("hours", "55awr", Ok("55")),
        ("hours", "55 hours", Ok("55")),
        ("hours", "55h", Ok("55")),
        ("hours", "55 hrs.", Ok("55")),
        ("hours", "37½ awr", Ok("37.5")),
        ("hours", "55\u{a0}awr", Ok("55")),
        ("hours", "30 minutes", another),
        ("hours", "30 munud", another),
        ("hours", "£30", another),
        ("hours", "30p", another),
        ("hours", "30%", another),
        ("hours", "hours", Err(Problem::Empty)),
        // A letter for a nought, and letters that stand for powers of ten.
        ("hours", "5o", another),
        ("hours", "5k", another),
        ("busy", "25 percent", Ok("25")),
        ("busy", "25 per cent", Ok("25")),
        ("busy", "25 y cant", Ok("25")),
        ("busy", "22 hours", another),
        ("busy", "22c", another),
        ("1.fee", "25ycant", Ok("25")),
        ("miles", "12 miles", Ok("12")),
        ("miles", "12 mi", Ok("12")),
        ("miles", "12 milltir", Ok("12")),
        ("miles", "2 filltir", Ok("2")),
        ("miles", "12 minutes", another),
        ("trip-minutes", "30 minutes", Ok("30")),
        ("trip-minutes", "30 mins", Ok("30")),
        ("trip-minutes", "30 min", Ok("30")),
        ("trip-minutes", "30 munud", Ok("30")),
        ("trip-minutes", "2 funud", Ok("2")),
        ("trip-minutes", "1 hour", another),
        ("weeks", "46 weeks", Ok("46")),
        ("weeks", "46 wythnos", Ok("46")),
        ("sick-days", "5 diwrnod", Ok("5")),
        ("years", "5 mlynedd", Ok("5")),
        ("years", "5 o flynyddoedd", Ok("5")),
        ("jobs", "60 jobs", Ok("60")),
        ("app-1.jobs", "3 thasg", Ok("3")),
        ("jobs-an-hour", "2 an hour", Ok("2")),
        ("jobs-an-hour", "2 jobs an hour", Ok("2")),
        ("jobs-an-hour", "2 yr awr", Ok("2")),
        ("jobs-an-hour", "2 hours", another),
        ("coop-members", "40 aelod", Ok("40")),
        ("price.high", "43 punt", Ok("43")),
    ] {
        let field = Field::from_key(key).expect("a field");
        let read = field.read_in(text, Currency::Pounds).map(|value| field.write_plain(value));
        assert_eq!(read, expected.map(str::to_owned), "{text} in {key}");
    }
    // No word is wrong, nor the number another, while it is being typed.
    for (key, text) in [("hours", "55 hours"), ("busy", "25 per cent"), ("busy", "25 y cant"), ("trip-minutes", "30 munud")] {
        let (field, digits) = (Field::from_key(key).expect("a field"), text.find(' ').expect("a space"));
        for end in digits..=text.len() {
            let typed = &text[..end];
            assert_eq!(field.read_typing(typed, Currency::Pounds), field.read(&text[..digits]), "{typed}");
        }
    }
}

/// A number being typed waits while it may become thousands that the field takes; any other is read at once.
#[test]
fn what_is_half_typed() {
    let (price, hours) = (Field::Shared(Shared::Price), Field::Shared(Shared::Hours));
    let unfinished = |value: i64| Err(Problem::Unfinished { value });
    for (field, text, expected) in [
        (price, "1,2", unfinished(12_000)),
        (price, "£1,20", unfinished(12_000)),
        (price, "1,200", Ok(Value::Number(12_000_000))),
        (price, "10,0", unfinished(100_000)),
        // £12,500 is more than a price may be, and so are 37,500 hours: no thousands can be meant.
        (price, "12,5", Ok(Value::Number(125_000))),
        (hours, "37,5", Ok(Value::Number(37_500_000))),
        (hours, "1,5", Ok(Value::Number(1_500_000))),
        (price, "0,5", Ok(Value::Number(5_000))),
        (price, "1,2p", Ok(Value::Number(120))),
        (price, "1,", Ok(Value::Number(10_000))),
        (price, "x", Err(Problem::NotANumber)),
        (price, "", Err(Problem::Empty)),
        (price, "12,345", Err(Problem::TooLarge { max: 100_000_000 })),
    ] {
        assert_eq!(field.read_typing(text, Currency::Pounds), expected, "{text}");
    }
    assert_eq!(price.read("1,2"), Ok(Value::Number(12_000)), "left as it is, it is what it says");
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

fn check_half_typed(field: Field, typed: &str, digits: &str) -> Result<(), TestCaseError> {
    if let Ok(value) = field.read_typing(typed, Currency::Pounds) {
        prop_assert_eq!(Ok(value), field.read(digits), "{} on the way", typed);
    }
    Ok(())
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

    /// No key on the way to a grouped number is taken for another one: what is accepted are its first digits, as they would be
    /// without separators.
    #[test]
    fn prop_typing_never_flickers(value in 0..100_000_000_i64, places in 0..=2_usize, separator in "[,' \u{a0}]", before in "£?") {
        let field = Field::from_key("coop-loan").expect("a field");
        let (whole, fraction) = (value.to_string(), ["", ".5", ".25"][places]);
        let mut typed = before;
        let mut digits = String::new();
        for (at, digit) in whole.chars().chain(fraction.chars()).enumerate() {
            if at > 0 && at < whole.len() && (whole.len() - at) % 3 == 0 {
                typed.push_str(&separator);
                check_half_typed(field, &typed, &digits)?;
            }
            typed.push(digit);
            digits.push(digit);
            check_half_typed(field, &typed, &digits)?;
        }
        prop_assert_eq!(field.read_typing(&typed, Currency::Pounds), field.read(&digits));
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
