//! The boundary of the module: what goes in comes out again, numbers are read as links read them, and no value makes it panic.

use coop_or_gig_engine::field::{Field, Input, Kind, Term, Value};
use coop_or_gig_engine::money::{Quantity, Ratio};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::receipt::Receipt;
use coop_or_gig_engine::scenario::{AppStatement, MyWeek, Scenario};
use coop_or_gig_module::accounts::accounts;
use coop_or_gig_module::compare::compare;
use coop_or_gig_module::input::{Node, Reader, Source};
use coop_or_gig_module::projection::project;
use coop_or_gig_module::refusal::{member, Refusal};
use coop_or_gig_module::{fields, receipt, scenario, statement, tax, universal_credit};
use proptest::prelude::*;
use serde::de::DeserializeSeed as _;
use serde::Serialize;

/// A value as JavaScript has them.
#[derive(Clone, Debug, PartialEq)]
enum Any {
    Nothing,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Any>),
    Object(Vec<(String, Any)>),
    Other,
}

impl Any {
    fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Answer as callers get it.
    fn answer(answer: &impl Serialize) -> Self {
        Self::from(serde_json::to_value(answer).expect("an answer has nothing that cannot be written"))
    }
}

impl From<serde_json::Value> for Any {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Nothing,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::Number(number.as_f64().expect("numbers here are doubles")),
            Value::String(text) => Self::Text(text),
            Value::Array(values) => Self::List(values.into_iter().map(Self::from).collect()),
            Value::Object(entries) => Self::Object(entries.into_iter().map(|(key, value)| (key, Self::from(value))).collect()),
        }
    }
}

impl Source for Any {
    fn node(self) -> Node<Self> {
        match self {
            Self::Nothing => Node::Null,
            Self::Bool(value) => Node::Bool(value),
            Self::Number(number) => Node::Number(number),
            Self::Text(text) => Node::Text(text),
            Self::List(values) => Node::List(values),
            Self::Object(entries) => Node::Object(entries),
            Self::Other => Node::Other,
        }
    }
}

/// Value that is read for one field.
fn read(field: Field, given: Any, path: &str) -> Result<Value, Refusal> {
    fields::FieldSeed(field).deserialize(Reader(given)).map_err(|fault| fault.at(path.to_owned()))
}

/// A scenario as callers get it.
fn written(scenario: &Scenario) -> Any {
    Any::answer(&scenario::Scenario::from(scenario))
}

fn anything() -> impl Strategy<Value = Any> {
    let known: Vec<String> =
        Field::all(1).map(|field| field.spec().key.to_owned()).chain(PRESETS.iter().map(|p| p.id.to_owned())).collect();
    let text = prop_oneof![proptest::sample::select(known), any::<String>()].boxed();
    let leaf = prop_oneof![
        Just(Any::Nothing),
        Just(Any::Other),
        any::<bool>().prop_map(Any::Bool),
        any::<f64>().prop_map(Any::Number),
        (0.0..200.0).prop_map(Any::Number),
        text.clone().prop_map(Any::Text),
    ];
    let key = prop_oneof![
        proptest::sample::select(vec![
            "preset",
            "deals",
            "ranges",
            "statement",
            "apps",
            "fares",
            "hours",
            "fee",
            "name",
            "busy",
            "deals[0].fee",
            "low",
            "to"
        ])
        .prop_map(str::to_owned),
        text,
    ];
    leaf.prop_recursive(4, 40, 5, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Any::List),
            proptest::collection::vec((key.clone(), inner), 0..5).prop_map(Any::Object),
        ]
    })
}

proptest! {
    #[test]
    fn anything_is_answered_or_refused(given in anything()) {
        let answered = compare(given.clone()).is_ok();
        prop_assert_eq!(accounts(given.clone()).is_ok(), answered);
        prop_assert_eq!(project(given.clone()).is_ok(), answered);
        let _ = tax::assess(given.clone());
        let _ = universal_credit::assess(given);
    }

    #[test]
    fn a_figure_is_read_as_a_link_reads_it(units in 0_i64..2_000_000_000, places in 0_u32..9) {
        // A decimal as people write it, and the same as JavaScript holds it.
        let text = coop_or_gig_engine::number::plain(units, places);
        let number: f64 = text.parse().expect("it is a number");
        for field in [Field::Term(0, Term::Fee), Field::Term(0, Term::Flat), Field::Term(0, Term::Wage), Field::Term(0, Term::Leave)] {
            let ours = read(field, Any::Number(number), "").ok();
            prop_assert_eq!(ours, field.read(&text).ok(), "{} of {:?}", text, field);
            prop_assert_eq!(read(field, Any::text(text.as_str()), "").ok(), ours, "{} as a text", text);
        }
    }

    #[test]
    fn any_scenario_comes_back_as_it_was(choices in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..40)) {
        let mut scenario = PRESETS[3].scenario();
        let is_fixed = |field: &Field| matches!(field.key().as_str(), "deals" | "from" | "to" | "statement-deal");
        let all: Vec<Field> = Field::all(scenario.active().len()).filter(|field| !is_fixed(field)).collect();
        for (which, what) in choices {
            let field = all[which.index(all.len())];
            field.put(&mut scenario, some_value(field, what));
        }
        // Statements that nobody reads are no part of the scenario, nor those of apps that take no part.
        if scenario.week.mine.is_stated() {
            let count = scenario.week.mine.active().len();
            scenario.week.mine.apps[count..].fill(AppStatement::default());
        } else {
            scenario.week.mine = MyWeek::default();
        }
        // A range holds no more at its low end than at its high one.
        for range in &mut scenario.ranges {
            if let (Some(low), Some(high)) = (range.low, range.high) {
                (range.low, range.high) = (Some(low.min(high)), Some(low.max(high)));
            }
        }
        let read = scenario::read(written(&scenario));
        // A form in which no hours were entered yet is no statement to reckon with.
        let mine = &scenario.week.mine;
        if mine.is_stated() && mine.active().iter().any(|app| app.hours <= Quantity::ZERO) {
            prop_assert!(read.expect_err("hours are needed").path.ends_with("hours"));
        } else {
            prop_assert_eq!(read, Ok(scenario));
        }
    }
}

fn some_value(field: Field, what: prop::sample::Index) -> Value {
    let spec = field.spec();
    let scale = 10_i64.pow(spec.kind.decimals());
    let within = |least: i64, most: i64| {
        Value::Number(
            least + i64::try_from(what.index(usize::try_from(most - least + 1).expect("a field's range"))).expect("within it"),
        )
    };
    match spec.kind {
        Kind::Choice(words) => within(0, i64::try_from(words.len()).expect("few words") - 1),
        Kind::Year => within(2025, 2026),
        _ => within(spec.min * scale, spec.max * scale),
    }
}

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

#[test]
fn every_preset_comes_back_as_it_was() {
    for scenario in PRESETS.iter().map(coop_or_gig_engine::preset::Preset::scenario).chain([Scenario::default()]) {
        assert_eq!(scenario::read(written(&scenario)), Ok(scenario));
    }
}

#[test]
fn every_field_has_one_path_and_is_found_by_it() {
    for input in Input::all(4).filter(|input| !matches!(Field::from(*input).key().as_str(), "deals" | "entry" | "apps")) {
        let (path, field) = (fields::path(input), Field::from(input));
        assert_eq!(fields::at(&path), Some(input), "{path}");
        let own = fields::Told(field, field.get(&Scenario::default()));
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
