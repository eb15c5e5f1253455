//! Numbers as people type them into a field: in its own unit or in another, in words, and half typed.

use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::field::{Field, Shared, Term, Value};
use coop_or_gig_engine::number::Problem;
use proptest::prelude::*;

use super::config;

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

fn check_half_typed(field: Field, typed: &str, digits: &str) -> Result<(), TestCaseError> {
    if let Ok(value) = field.read_typing(typed, Currency::Pounds) {
        prop_assert_eq!(Ok(value), field.read(digits), "{} on the way", typed);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

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
}
