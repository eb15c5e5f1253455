//! Tests of what a week of the files fills in: figures of the files as they are, and those of the example at their size beside them.

use coop_or_gig_engine::entry::{self, Way};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::preset::{by_id, PRESETS};
use coop_or_gig_engine::scenario::AppStatement;
use coop_or_gig_statement::{Choices, Currency, Date, File, Lack, Platform, Reader};
use std::rc::Rc;
use yew::AttrValue;

use super::*;
use crate::statement_file::props::Filled;

fn week() -> MyWeek {
    let app = AppWeek {
        platform: Platform::Uber,
        fares: Ok(65_012),
        fee: Err(Lack::NotInFile),
        net: None,
        jobs: Some(40),
        tips: Some(1_250),
        online: Some(3600 * 30 + 1800),
        engaged: Some(40 * 60 * 12),
        metres: Some(160_934),
    };
    let start = Date::new(2026, 3, 2).expect("a day");
    MyWeek { start, end: start.plus(6), apps: vec![app], overlap: None, metres: Some(160_934) }
}

fn example(id: &str) -> Scenario {
    by_id(id).expect("an example").base().clone()
}

/// An example whose week is told by a statement.
fn stated(id: &str) -> Scenario {
    let mut scenario = example(id);
    entry::go(&mut scenario, Way::Statement);
    scenario
}

/// The filling of a week into a scenario of the private-hire example.
fn filling(week: &MyWeek, scenario: &Scenario) -> Option<Filling> {
    Filling::of(week, &Grounds::new(scenario, &example("private-hire"), None))
}

fn summary(name: &str, text: &str) -> Summary {
    let mut choices = Choices::default();
    choices.all.currency = Some(Currency::GBP);
    let file = File { name: name.to_owned(), bytes: text.into() };
    Reader::read(vec![file], choices).expect("a table").summaries.remove(0)
}

/// The figures of the first app, the period and the miles once a file is used in the private-hire example.
fn used(name: &str, text: &str) -> (AppStatement, StatementPeriod, Quantity, Filling) {
    let mut scenario = stated("private-hire");
    let summary = summary(name, text);
    let filling = filling(&summary.my_week(summary.typical().expect("a week")), &scenario).expect("figures");
    filling.put(&mut scenario);
    (scenario.week.mine.apps[0], scenario.week.mine.every, scenario.week.miles, filling)
}

#[test]
fn a_week_is_filled_and_the_apps_percentage_stands_for_a_fee_that_no_file_tells() {
    let mut scenario = stated("private-hire");
    let filling = filling(&week(), &scenario).expect("figures");
    filling.put(&mut scenario);
    let plain = |field: Field| field.plain(&scenario);
    let app = |figure| plain(Field::App(0, figure));
    let told = [AppFigure::Fares, AppFigure::Jobs, AppFigure::Tips, AppFigure::Hours].map(app);
    assert_eq!(told, ["650.12", "40", "12.5", "30.5"]);
    assert_eq!([Shared::TripMinutes, Shared::Miles].map(|shared| plain(Field::Shared(shared))), ["12", "100"]);
    // £272.48 of £939.60 is 28.9996%.
    assert_eq!(scenario.week.mine.apps[0].took(), Money(18_853));
    assert_eq!((filling.missing, filling.assumed, scenario.week.mine.apps[0].fee), (vec![], vec![], None));
    assert_eq!(filling.rate, Some(Ratio(289_996)));
}

/// £400 a week without a column of commission: not £272.48 of them are taken, but the example's part; its hours and miles shrink
/// as the fares do.
#[test]
fn fares_alone_bring_the_examples_hours_and_part() {
    let (app, every, miles, filling) = used("week.csv", "Date,Fare\n2026-03-02,150.00\n2026-03-08,250.00\n");
    assert_eq!((app.fares, app.fee, app.took()), (Money(40_000), None, Money(11_600)));
    // 40 h × 400 ÷ 939.60.
    assert_eq!((app.hours, every), (Quantity(17_030_000), StatementPeriod::Week));
    let base = example("private-hire").week;
    assert!((miles.0 * base.hours.0 / base.miles.0 - app.hours.0).abs() < 20_000, "{miles:?}");
    assert_eq!(filling.assumed, [Part::Jobs, Part::Tips, Part::Hours, Part::Miles]);
    assert_eq!(filling.missing, []);
}

/// Ten jobs in five hours, with the example's fares for five hours: £23.49 an hour, as in the example, not £187.92.
#[test]
fn hours_without_fares_bring_the_examples_fares_for_them() {
    let invoice = include_str!("../../../statement/tests/files/08_deliveroo_invoice_uk.txt");
    let (app, _, _, filling) = used("invoice.txt", invoice);
    assert_eq!((app.jobs, app.hours, app.tips), (Quantity::whole(10), Quantity::whole(5), Money(300)));
    assert_eq!((app.fares, app.fee), (Money(11_745), Some(Money(3_406))));
    assert_eq!(filling.assumed, [Part::Fares, Part::Fee, Part::Miles]);
}

#[test]
fn a_day_is_entered_as_a_day() {
    let online = include_str!("../../../statement/tests/files/07_uber_online_offline.csv");
    let (app, every, _, _) = used("10 - Driver Online Offline.csv", online);
    assert_eq!((app.hours, app.fares, every), (Quantity::whole(1), Money(2_349), StatementPeriod::Day));
    let (app, every, _, _) = used("bookings.csv", include_str!("../../../statement/tests/files/09_freenow_bookings.csv"));
    assert_eq!((app.fares, app.fee, every), (Money(4_250), None, StatementPeriod::Day));
    assert_eq!(app.took(), Money(1_232));
}

/// Jobs that no fares, no hours and no jobs of the example can be set against would make any price of a job.
#[test]
fn jobs_alone_fill_nothing_where_the_example_has_none() {
    let jobs = summary("jobs.csv", "Date,Jobs,Tips\n2026-03-02,6,3.00\n2026-03-08,5,1.00\n");
    let week = jobs.my_week(jobs.typical().expect("a week"));
    let mut scenario = stated("private-hire");
    assert_eq!(filling(&week, &scenario), None);
    // Beside fares that somebody has typed they stand, and the fares stay.
    Field::App(0, AppFigure::Fares).set(&mut scenario, "200").expect("fares");
    let filling = filling(&week, &scenario).expect("figures");
    filling.put(&mut scenario);
    assert_eq!((scenario.week.mine.apps[0].fares, scenario.week.mine.apps[0].jobs), (Money(20_000), Quantity::whole(11)));
    assert!(filling.missing.contains(&Part::Fares));
}

/// Miles alone stand beside figures of another week: those of the example are named, those that somebody typed are not.
#[test]
fn miles_alone_name_the_examples_figures_beside_them() {
    let (app, every, miles, filling) = used("mileage.csv", include_str!("../../../statement/tests/files/11_mileiq_log.csv"));
    let before = stated("private-hire").week.mine;
    assert_eq!((app, every), (before.apps[0], before.every));
    assert_eq!((miles.0 + 500_000) / 1_000_000, 12);
    assert_eq!(filling.beside_miles, [Part::Fares, Part::Fee, Part::Hours]);
    let log = summary("mileage.csv", include_str!("../../../statement/tests/files/11_mileiq_log.csv"));
    let mut scenario = stated("private-hire");
    Field::App(0, AppFigure::Fares).set(&mut scenario, "200").expect("fares");
    Field::App(0, AppFigure::Hours).set(&mut scenario, "9").expect("hours");
    let filling = super::tests::filling(&log.my_week(log.typical().expect("a week")), &scenario).expect("miles");
    assert!(!filling.beside_miles.contains(&Part::Fares) && !filling.beside_miles.contains(&Part::Hours));
    let fares = summary("week.csv", "Date,Fare\n2026-03-02,150.00\n2026-03-08,250.00\n");
    let filling = super::tests::filling(&fares.my_week(fares.typical().expect("a week")), &scenario).expect("figures");
    assert_eq!(filling.beside_miles, []);
}

/// Figures that were typed stay, and so does what an earlier file told; what only stood in for it does not.
#[test]
fn what_somebody_has_said_stays() {
    let fares = summary("week.csv", "Date,Fare\n2026-03-02,150.00\n2026-03-08,250.00\n");
    let hours = summary("hours.csv", "Date,Hours online\n2026-03-02,6\n2026-03-08,10\n");
    let mut scenario = stated("private-hire");
    let first = filling(&fares.my_week(fares.typical().expect("a week")), &scenario).expect("figures");
    let before = scenario.week;
    first.put(&mut scenario);
    let stand_ins = first.stand_ins.iter().map(|field| (*field, field.get(&scenario))).collect();
    let filled = Rc::new(Filled { words: AttrValue::default(), before, stand_ins });
    let base = example("private-hire");
    let next = Filling::of(&hours.my_week(hours.typical().expect("a week")), &Grounds::new(&scenario, &base, Some(&filled)))
        .expect("figures");
    next.put(&mut scenario);
    let app = scenario.week.mine.apps[0];
    assert_eq!((app.fares, app.hours), (Money(40_000), Quantity::whole(16)));
    assert_eq!(next.missing, [Part::Fares, Part::Fee]);
}

/// In every example and with every made-up file: where fares or hours are the example's, an hour brings what it brings there, and a
/// fee that no file tells is the example's part.
#[test]
fn no_file_is_mixed_with_an_examples_week() {
    let files = [
        ("a.csv", include_str!("../../../statement/tests/files/01_uber_payments_order_en.csv")),
        (
            "20260302-20260309-payments_driver-Test.csv",
            include_str!("../../../statement/tests/files/02_uber_payments_driver_de_bom.csv"),
        ),
        ("23a - Driver Payments.csv", include_str!("../../../statement/tests/files/05_uber_gdpr_courier_payments.csv")),
        ("10 - Driver Online Offline.csv", include_str!("../../../statement/tests/files/07_uber_online_offline.csv")),
        ("invoice.txt", include_str!("../../../statement/tests/files/08_deliveroo_invoice_uk.txt")),
        ("bookings.csv", include_str!("../../../statement/tests/files/09_freenow_bookings.csv")),
        ("mileage.csv", include_str!("../../../statement/tests/files/11_mileiq_log.csv")),
        ("fares.csv", "Date,Fare\n2026-03-02,150.00\n2026-03-08,250.00\n"),
        ("jobs.csv", "Date,Jobs\n2026-03-02,6\n2026-03-08,5\n"),
    ];
    for preset in PRESETS {
        let mut before = preset.base().clone();
        entry::go(&mut before, Way::Statement);
        let own = before.week.mine.apps[0];
        for (name, text) in files {
            let what = format!("{} with {name}", preset.id);
            let summary = summary(name, text);
            let week = summary.my_week(summary.typical().expect("a week"));
            let Some(filling) = Filling::of(&week, &Grounds::new(&before, preset.base(), None)) else { continue };
            let mut scenario = before.clone();
            filling.put(&mut scenario);
            let app = scenario.week.mine.apps[0];
            let assumes = |part| filling.assumed.contains(&part);
            let is_near = |one: i64, other: i64, of: &str| {
                assert!((one - other).abs() * 50 <= other.abs() + 50, "{what}: {of} {one} {other}");
            };
            if assumes(Part::Fares) != assumes(Part::Hours) && app.fares > Money(500) {
                is_near(app.fares.per(app.hours).0, own.fares.per(own.hours).0, "an hour brings");
            }
            if assumes(Part::Fares) && !assumes(Part::Jobs) && own.jobs > Quantity::ZERO && assumes(Part::Hours) {
                is_near(app.a_job().expect("jobs").0, own.a_job().expect("jobs").0, "a job brings");
            }
            if filling.rate.is_some() || assumes(Part::Fee) {
                is_near(app.take_rate().map_or(0, |rate| rate.0), own.take_rate().map_or(0, |rate| rate.0), "the app takes");
            }
            if filling.every.is_none() {
                assert_eq!(scenario.week.mine, before.week.mine, "{what}");
            }
        }
    }
}

#[test]
fn what_is_beside_the_fields_is_told() {
    let summary = summary("20260302-20260309-payments_driver-X.csv", "Driver UUID,Paid to you:Your earnings,Paid to you:Your earnings:Fare,Paid to you:Your earnings:Service fee,Paid to you:Your earnings:Tip,Paid to you:Your earnings:Promotion:Quest\na,52.50,34.00,-8.50,2.00,25.00\n");
    let week = summary.typical().expect("a week");
    let told = |price_is| beside(&summary, week, price_is).collect::<Vec<_>>();
    assert_eq!(told(PriceIs::CustomerPays), [(Measure::Bonuses, 2_500)]);
    assert_eq!(told(PriceIs::Pay), []);
}

#[test]
fn a_period_that_statements_do_not_have_fills_nothing() {
    let long = MyWeek { end: week().start.plus(9), ..week() };
    assert_eq!(filling(&long, &stated("private-hire")), None);
    assert_eq!(
        [28, 28, 31, 10].map(|days| period(days, if days == 28 { 2 } else { 1 })).map(|found| found.is_some()),
        [true, true, true, false]
    );
}

#[test]
fn what_no_field_takes_is_left_out() {
    let mut scenario = stated("private-hire");
    let mut less = week();
    less.apps[0].fares = Ok(-5);
    let filling = filling(&less, &scenario).expect("figures");
    let before = scenario.week.mine.apps[0].fares;
    assert!(filling.refused(&scenario));
    filling.put(&mut scenario);
    assert_eq!(scenario.week.mine.apps[0].fares, before);
}
