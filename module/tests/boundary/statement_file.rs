//! Earnings files as `readStatement` takes and tells them.

use coop_or_gig_module::refusal::Refusal;
use coop_or_gig_module::{scenario, statement};

use crate::given::Any;

/// What `readStatement` makes of a text with options.
fn stated(text: &str, options: Option<Any>) -> Result<Any, Refusal> {
    statement::read(text.as_bytes().to_vec(), options).map(|read| Any::answer(&read))
}

const TRIPS: &str = "Trip ID,Date,Fare,Commission,Tips\na,2026-03-02,10.00,2.00,1.00\nb,2026-03-03,20.00,6.00,0\n";

#[test]
fn a_statement_is_read_with_the_answers_of_its_reader() {
    let answer = |name: &str, value: &str| Any::Object(vec![(name.to_owned(), Any::text(value))]);
    let options = Any::Object(vec![("answers".to_owned(), Any::List(vec![answer("currency", "GBP")]))]);
    let read = serde_json::to_value(statement::read(TRIPS.into(), Some(options)).expect("a statement")).expect("JSON");
    let summary = &read["summaries"][0];
    assert_eq!(summary["currency"], "GBP");
    assert_eq!((&summary["totals"]["grossFare"], &summary["totals"]["platformFee"]), (&30.0.into(), &8.0.into()));
    assert_eq!(summary["totals"]["secondsOnline"], serde_json::Value::Null);
    assert_eq!(summary["take"]["byTrip"]["most"], 30.0);
    assert_eq!(summary["typical"]["apps"][0]["jobs"], 2.0);
    let asked: Vec<_> = read["questions"].as_array().expect("questions").iter().map(|question| question["ask"].clone()).collect();
    assert_eq!(asked, ["gross"]);
}

/// The week that a file tells, handed on whole: what it does not tell is left out, and of the rest only what is needed is asked for.
#[test]
fn the_apps_of_a_file_are_the_statement_of_a_scenario() {
    let taken = |text: &str, hours: Option<f64>| {
        let read = statement::read(text.into(), None::<Any>).expect("a statement");
        let mut apps = serde_json::to_value(&read).expect("JSON")["summaries"][0]["typical"]["apps"].clone();
        if let Some(hours) = hours {
            apps[0]["hours"] = hours.into();
        }
        let statement = Any::from(serde_json::json!({ "apps": apps, "overlap": null }));
        scenario::read(Any::Object(vec![("statement".to_owned(), statement)]))
    };
    assert_eq!(taken(TRIPS, None).expect_err("no hours are in the file").path, "statement.apps[0].hours");
    let fares = |text: &str| taken(text, Some(6.0)).expect("all that is needed").week.mine.apps[0].fares.0;
    assert_eq!([fares(TRIPS), fares(&TRIPS.replace(",Tips", ",Note"))], [3_000; 2]);
}

#[test]
fn what_a_statement_cannot_be_is_refused_by_name() {
    let refused = |text: &str, options: Option<Any>| stated(text, options).expect_err("a refusal");
    assert!(refused("%PDF-1.7", None).message.starts_with("file takes a text, and this is a PDF"));
    assert_eq!(refused("", None).path, "file");
    let answers = |name: &str, value: Any| {
        let answer = Any::Object(vec![(name.to_owned(), value)]);
        Some(Any::Object(vec![("answers".to_owned(), Any::List(vec![answer]))]))
    };
    assert_eq!(refused(TRIPS, answers("currency", Any::text("pounds"))).path, "options.answers[0].currency");
    assert_eq!(refused(TRIPS, answers("from", Any::text("2026-03-02"))).path, "options.answers[0].to");
    assert_eq!(refused(TRIPS, answers("money", Any::Number(1.0))).path, "options.answers[0].money");
    let column = Any::Object(vec![("table".to_owned(), Any::Number(0.0)), ("column".to_owned(), Any::Number(2.0))]);
    let columns = Any::Object(vec![("columns".to_owned(), Any::List(vec![column]))]);
    assert_eq!(refused(TRIPS, Some(columns)).path, "options.columns[0].field");
    let one = serde_json::json!({ "answers": { "currency": "GBP" } });
    assert_eq!(refused(TRIPS, Some(Any::from(one))).message, "options.answers takes an array");
}

/// An answer about a table or a column that is not there would be lost without a word.
#[test]
fn answers_about_what_is_not_there_are_refused() {
    let with = |text: &str, options: serde_json::Value| stated(text, Some(Any::from(options)));
    let answer = |table: u32| serde_json::json!({ "answers": [{ "table": table, "currency": "GBP" }] });
    let column = |table: u32, column: u32| serde_json::json!({ "columns": [{ "table": table, "column": column, "field": "tip" }] });
    for (options, message) in [
        (answer(1), "options.answers[0].table takes a whole number from 0 to 0: the tables that were read"),
        (column(1, 4), "options.columns[0].table takes a whole number from 0 to 0: the tables that were read"),
        (column(0, 5), "options.columns[0].column takes a whole number from 0 to 4: the columns of this table"),
    ] {
        assert_eq!(with(TRIPS, options).expect_err(message).message, message);
    }
    for options in [answer(0), column(0, 4)] {
        with(TRIPS, options).expect("it is there");
    }
}
