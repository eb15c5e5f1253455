//! Answers as callers get them: of a pay statement, of what follows from a year, of a receipt.

use coop_or_gig_engine::money::Ratio;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::receipt::Receipt;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_module::compare::compare;
use coop_or_gig_module::{receipt, scenario};

use crate::given::{written, Any};

/// What a statement says, told in its own words, and in any order with what counts besides.
#[test]
fn a_statement_is_what_its_link_says() {
    let number = |key: &str, value: f64| (key.to_owned(), Any::Number(value));
    let app = vec![number("fares", 820.0), number("fee", 231.0), number("jobs", 31.0), number("tips", 12.0), number("hours", 42.0)];
    let given = |statement: Vec<(String, Any)>, others: Vec<(String, Any)>| {
        let statement = ("statement".to_owned(), Any::Object(statement));
        scenario::read(Any::Object([vec![("preset".to_owned(), Any::text("private-hire")), statement], others].concat()))
    };
    let link = |end: &str| {
        let own =
            "v=1&preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.tips=12&app-1.hours=42";
        coop_or_gig_engine::link::decode(&format!("{own}{end}")).scenario
    };
    assert_eq!(given(app.clone(), vec![]), Ok(link("")));
    assert_eq!(given(app.clone(), vec![number("hours", 45.0)]), Ok(link("&hours=45")));
    // 31 jobs in 42 hours are no whole number of thousandths an hour, and 31 jobs all the same.
    let told = compare(Any::Object(vec![
        ("preset".to_owned(), Any::text("private-hire")),
        ("statement".to_owned(), Any::Object(app.clone())),
    ]));
    let told = serde_json::to_value(told.expect("a scenario")).expect("JSON");
    assert_eq!(told["statement"]["jobs"].as_f64(), Some(31.0));
    let nothing = |key: &str| (key.to_owned(), Any::Nothing);
    let beside = vec![nothing("rate"), nothing("every"), nothing("tripMinutes"), ("platform".to_owned(), Any::text("uber"))];
    assert_eq!(given([app.clone(), beside].concat(), vec![]), Ok(link("")));
    let no_hours = [app[..4].to_vec(), vec![nothing("hours")]].concat();
    assert_eq!(given(no_hours, vec![]).expect_err("hours are needed").path, "statement.hours");
    let none_worked = [app[..4].to_vec(), vec![number("hours", 0.0)]].concat();
    assert_eq!(given(none_worked, vec![]).expect_err("0 hours are none").path, "statement.hours");
    let month = ("every".to_owned(), Any::text("month"));
    assert_eq!(
        given([app.clone(), vec![month, number("tripMinutes", 40.0)]].concat(), vec![]),
        Ok(link("&statement-of=month&trip-minutes=40"))
    );
    let both =
        vec![("apps".to_owned(), Any::List(vec![Any::Object(app.clone()), Any::Object(app.clone())])), number("overlap", 5.0)];
    let second = "&apps=2&overlap=5&app-2.fares=820&app-2.fee=231&app-2.jobs=31&app-2.tips=12&app-2.hours=42";
    assert_eq!(given(both.clone(), vec![]), Ok(link(second)));
    let path = |statement: Vec<(String, Any)>| given(statement, vec![]).expect_err("it cannot be used").path;
    assert_eq!(path([app.clone(), both].concat()), "statement");
    assert_eq!(path(app[..2].to_vec()), "statement.hours");
    assert_eq!(path([app.clone(), vec![number("deal", 3.0)]].concat()), "statement.deal");
    assert_eq!(path([app, vec![number("fare", 3.0)]].concat()), "statement.fare");
}

/// What follows from a year, as callers get it; the engine's tests work the amounts by hand.
#[test]
fn what_follows_from_a_year_is_told_of_each_deal() {
    let figures = [("hours", 40.0), ("busy", 54.0), ("weeks", 46.0), ("price", 43.5), ("miles", 600.0), ("mileCost", 0.29)];
    let figures = figures.into_iter().map(|(key, value)| (key.to_owned(), Any::Number(value)));
    let app = Any::Object(vec![("fee".to_owned(), Any::Number(29.0))]);
    let employer = [("status", Any::text("employee")), ("basis", Any::text("wage")), ("wage", Any::Number(13.0))];
    let employer = Any::Object(employer.into_iter().map(|(key, value)| (key.to_owned(), value)).collect());
    let deals = [("deals".to_owned(), Any::List(vec![app, employer]))];
    let told = compare(Any::Object(figures.chain(deals).collect())).expect("a scenario");
    let told = serde_json::to_value(&told).expect("an answer");
    let [app, employer] = [&told["outcomes"][0], &told["outcomes"][1]];
    assert_eq!(app["putAside"]["amount"], serde_json::json!({ "hour": 1.17, "week": 46.45, "month": 178.05, "year": 2_136.5 }));
    assert_eq!(
        app["putAside"]["payments"],
        serde_json::json!([
            { "by": "2028-01-31", "amount": 3_204.75, "eachYear": false },
            { "by": "2028-07-31", "amount": 1_068.25, "eachYear": true },
            { "by": "2029-01-31", "amount": 1_068.25, "eachYear": true },
        ])
    );
    assert_eq!(employer["putAside"]["payments"], serde_json::json!([]));
    // Of £460 a year 133.40 are the fee; the rest bears 65.32 and 19.59.
    let next = serde_json::json!({ "worker": 5.25, "later": 0.0, "tax": 1.85, "universalCredit": 0.0, "organisation": 2.9 });
    assert_eq!(app["nextTenPounds"], next);
    let digital = &app["thresholds"][0];
    assert_eq!((&digital["kind"], &digital["from"]), (&"digital-records".into(), &"2027-04-06".into()));
    assert_eq!((&digital["own"], &digital["yearLookedAt"]), (&43_221.6.into(), &"2025-26".into()));
}

/// A part of nothing is null: of what customers pay, and of the fares of statements.
#[test]
fn a_part_of_nothing_is_null() {
    let told = |figures: Vec<(&str, Any)>| {
        let figures =
            figures.into_iter().chain([("preset", Any::text("private-hire"))]).map(|(key, value)| (key.to_owned(), value));
        serde_json::to_value(compare(Any::Object(figures.collect())).expect("a scenario")).expect("JSON")
    };
    let free = told(vec![("price", Any::Number(0.0))]);
    assert_eq!([&free["outcomes"][0]["takeRate"], &free["outcomes"][1]["takeRate"]], [&serde_json::Value::Null; 2]);
    let statement = |fares: f64| {
        let app = [("fares", fares), ("fee", 0.0), ("jobs", 0.0), ("tips", 0.0), ("hours", 42.0)];
        let app = app.into_iter().map(|(key, value)| (key.to_owned(), Any::Number(value)));
        told(vec![("statement", Any::Object(app.collect()))])
    };
    let idle = statement(0.0);
    assert_eq!([&idle["outcomes"][0]["takeRate"], &idle["statement"]["fee"]], [&serde_json::Value::Null; 2]);
    assert_eq!(statement(820.0)["statement"]["fee"].as_f64(), Some(0.0));
}

/// A comparison's own receipt says that nothing has moved; with another fee, amounts have; a text without one is refused.
#[test]
fn a_receipt_is_held_against_a_scenario() {
    let scenario = PRESETS[0].scenario();
    let code = Receipt::new(&scenario, "2026-11-27").expect("a pack").code();
    let checked = |scenario: &Scenario, text: &str| {
        receipt::check(written(scenario), Any::text(text)).map(|checked| serde_json::to_value(checked).expect("it is written"))
    };
    let same = checked(&scenario, &format!("https://calculator.example/#v=1&receipt={code}")).expect("it is whole");
    assert_eq!((&same["date"], &same["sameInputs"], &same["sameAnswer"]), (&"2026-11-27".into(), &true.into(), &true.into()));
    let mut dearer = scenario.clone();
    dearer.deals[0].fee.rate = Ratio::percent(50);
    let moved = checked(&dearer, &code).expect("it is whole");
    assert_eq!((&moved["sameInputs"], &moved["sameRules"], &moved["sameAnswer"]), (&false.into(), &true.into(), &false.into()));
    assert_eq!((&moved["moved"][0]["deal"], &moved["moved"][0]["line"]), (&1.0.into(), &"takeHome".into()));
    let refusal = checked(&scenario, &code[1..]).expect_err("a digit is lost");
    assert_eq!((refusal.path.as_str(), refusal.message.as_str()), ("receipt", "receipt takes a text with a whole receipt"));
}
