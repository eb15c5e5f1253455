//! Figures, texts and names are read as the page and its links read them, and what cannot be used is refused by its path.

use coop_or_gig_engine::field::{Field, Input, Term, Value};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_module::input::Reader;
use coop_or_gig_module::refusal::{member, Refusal};
use coop_or_gig_module::{fields, scenario, universal_credit};
use serde::de::DeserializeSeed as _;

use crate::given::Any;

/// Value that is read for one field.
pub(crate) fn read(field: Field, given: Any, path: &str) -> Result<Value, Refusal> {
    fields::FieldSeed(field).deserialize(Reader(given)).map_err(|fault| fault.at(path.to_owned()))
}

#[test]
fn every_field_has_one_path_and_is_found_by_it() {
    for input in Input::all(4).filter(|input| !matches!(Field::from(*input).key().as_str(), "deals" | "entry" | "apps")) {
        let (path, field) = (fields::path(input), Field::from(input));
        assert_eq!(fields::at(&path), Some(input), "{path}");
        let own = fields::FieldValue(field, field.get(&Scenario::default()));
        let own = Any::Object(vec![(path.clone(), Any::answer(&own))]);
        if !path.contains(['[', '.']) {
            assert!(scenario::read(own).is_ok(), "{path}");
        }
    }
}

#[test]
fn limits_are_those_of_the_page_in_pounds() {
    let fee = Field::Term(0, Term::GuaranteeMile);
    assert_eq!(fields::limits(fee.spec()), (0.0, 10.0));
    assert_eq!(read(fee, Any::Number(0.455), ""), Ok(Value::Number(4_550)));
    let refusal = read(fee, Any::Number(45.5), "deals[0].guaranteeMile").expect_err("45.5 is pence");
    assert_eq!(refusal.message, "deals[0].guaranteeMile takes a number from 0 to 10 (pounds)");
}

/// A text is read as the page reads what is typed; an amount without a unit is in pounds, as a number is.
#[test]
fn texts_are_read_as_they_are_typed() {
    let typed = |key: &str, text: &str| read(Field::from_key(key).expect("a field"), Any::text(text), "").ok();
    for (key, text, expected) in [
        ("hours", "37,5", Some(37_500_000)),
        ("price", "1.200,50", Some(12_005_000)),
        ("price", "1,200", Some(12_000_000)),
        ("mile-cost", "0.45", Some(4_500)),
        ("mile-cost", "£0,45", Some(4_500)),
        ("mile-cost", "45p", Some(4_500)),
        ("years", "3", Some(3)),
        ("years", "2.5", None),
        ("price", "5 €", None),
        ("price", "$5", None),
        ("price", "five", None),
        ("hours", "169", None),
        ("hours", "", None),
    ] {
        assert_eq!(typed(key, text), expected.map(Value::Number), "{key}: {text}");
    }
}

/// Universal Credit: what may be left out is what the page starts with, and what cannot be used is named.
#[test]
fn universal_credit_is_read_by_the_limits_of_the_page() {
    let given = |more: &[(&str, Any)]| {
        let right = [("nation", Any::text("wales")), ("taxYear", Any::text("2026-27")), ("award", Any::Number(900.0))];
        let mut entries: Vec<(String, Any)> = Vec::new();
        for (key, value) in right.iter().chain(more) {
            entries.retain(|(known, _)| known != key);
            entries.push(((*key).to_owned(), value.clone()));
        }
        universal_credit::assess(Any::Object(entries))
    };
    let profit = ("selfEmployedProfit", Any::Number(11_040.0));
    let usual = [
        ("workAllowance", Any::text("none")),
        ("employmentIncome", Any::Number(0.0)),
        ("startUp", Any::Bool(false)),
        ("expectedHours", Any::Number(35.0)),
        ("age", Any::text("21")),
    ];
    let short = given(std::slice::from_ref(&profit)).expect("it is enough");
    let whole = given(&[&usual[..], std::slice::from_ref(&profit)].concat()).expect("it is all there is");
    assert_eq!(Any::answer(&short), Any::answer(&whole));
    for (key, value, message) in [
        ("award", Any::Number(10_001.0), "award takes a number from 0 to 10000 (pounds)"),
        ("award", Any::Nothing, "award takes a number from 0 to 10000 (pounds)"),
        ("expectedHours", Any::Number(36.0), "expectedHours takes a number from 0 to 35"),
        ("startUp", Any::text("yes"), "startUp takes true or false"),
        ("workAllowance", Any::text("full"), "workAllowance takes one of \"none\", \"with-housing\", \"without-housing\""),
        ("children", Any::Number(2.0), "children is not a field that is known here"),
    ] {
        let refusal = given(&[(key, value)]).expect_err(key);
        assert_eq!((refusal.path.as_str(), refusal.message.as_str()), (key, message));
    }
}

#[test]
fn paths_are_as_javascript_writes_them() {
    assert_eq!(member("", "hours"), "hours");
    assert_eq!(member("deals[1]", "fee"), "deals[1].fee");
    assert_eq!(member("ranges", "deals[1].fee"), "ranges[\"deals[1].fee\"]");
    assert_eq!(member("", &"x".repeat(1_000)).len(), 60);
}

#[test]
fn a_name_that_is_nearly_known_is_asked_about() {
    let deals = |key: &str| serde_json::json!({ "deals": [{ key: 3 }, {}] });
    for (given, message) in [
        (serde_json::json!({ "presset": "courier" }), "presset is not a field that is known here; did you mean preset?"),
        (serde_json::json!({ "jobsPerHour": 3 }), "jobsPerHour is not a field that is known here; did you mean jobsAnHour?"),
        (serde_json::json!({ "sold-by": "job" }), "[\"sold-by\"] is not a field that is known here; did you mean soldBy?"),
        (serde_json::json!({ "deal": [] }), "deal is not a field that is known here; did you mean deals?"),
        (deals("fees"), "deals[0].fees is not a field that is known here; did you mean fee?"),
        // Of a statement, and not of the scenario: it is never asked whether the name itself was meant.
        (serde_json::json!({ "overlap": 3 }), "overlap is not a field that is known here"),
        (serde_json::json!({ "trip-minutes": 3 }), "[\"trip-minutes\"] is not a field that is known here"),
        (deals("nom"), "deals[0].nom is not a field that is known here"),
        (deals("colour"), "deals[0].colour is not a field that is known here"),
    ] {
        assert_eq!(scenario::read(Any::from(given)).expect_err(message).message, message);
    }
    let long = "x".repeat(1_000_000);
    let refusal = scenario::read(Any::Object(vec![(long, Any::Nothing)])).expect_err("no such name");
    assert!(refusal.message.len() < 200);
}

/// Figures that no pay statement can have are refused where they stand: nothing else is reckoned with in their place.
#[test]
fn a_statement_that_cannot_be_is_refused() {
    let app = |hours: u32| serde_json::json!({ "fares": 820, "fee": 231, "hours": hours });
    for (statement, path) in [
        (serde_json::json!({ "fares": 100, "fee": 231, "hours": 42 }), "statement.fee"),
        (serde_json::json!({ "fares": 820, "fee": 231, "hours": 200 }), "statement.hours"),
        (serde_json::json!({ "fares": 820, "fee": 231, "hours": 25, "every": "day" }), "statement.hours"),
        (serde_json::json!({ "fares": 820, "fee": 231, "hours": 1, "every": "month" }), "statement.hours"),
        (serde_json::json!({ "fares": 820, "fee": 231, "rate": 10, "hours": 42 }), "statement.rate"),
        (serde_json::json!({ "apps": [app(42), app(10)], "overlap": 11 }), "statement.overlap"),
        (serde_json::json!({ "apps": [app(100), app(100)], "overlap": 20 }), "statement.overlap"),
        (serde_json::json!({ "apps": [app(42), app(169)] }), "statement.apps[1].hours"),
    ] {
        let refusal = scenario::read(Any::from(serde_json::json!({ "statement": statement }))).expect_err(path);
        assert_eq!(refusal.path, path, "{}", refusal.message);
    }
    for statement in [
        serde_json::json!({ "fares": 820, "fee": 820, "rate": null, "hours": 168 }),
        serde_json::json!({ "fares": 820, "fee": null, "rate": 10, "hours": 42 }),
        serde_json::json!({ "apps": [app(42), app(10)], "overlap": 10 }),
    ] {
        scenario::read(Any::from(serde_json::json!({ "statement": statement }))).expect("a statement");
    }
}

#[test]
fn a_word_that_is_nearly_known_is_asked_about() {
    let message = |given| scenario::read(Any::from(given)).expect_err("no such word").message;
    assert!(message(serde_json::json!({ "preset": "currier" })).ends_with("; did you mean \"courier\"?"));
    assert!(message(serde_json::json!({ "soldBy": "jobs" })).ends_with("\"; did you mean \"job\"?"));
    assert!(message(serde_json::json!({ "preset": "something" })).ends_with('"'));
}
