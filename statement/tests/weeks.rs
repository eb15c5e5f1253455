//! Weeks of files: which days they cover, which of them is chosen, and what stands in them of several files.

mod common;

use common::{bytes, read, text, told, totals};
use coop_or_gig_statement::{Ask, Choices, Closed, Currency, File, Measure, Reader};
use Measure::{GrossFare, PlatformFee, SecondsOnline, Tips};

/// A log of miles tells costs and no earnings: nobody needs to say their currency, and its weeks are those of the earnings.
#[test]
fn a_log_of_miles_joins_earnings_of_any_currency() {
    let log = || File { name: "mileage.csv".to_owned(), bytes: bytes("11_mileiq_log.csv") };
    let alone = Reader::read(vec![log()], Choices::default()).expect("a log");
    assert!(!alone.summaries[0].has_money());
    for (code, other) in [("GBP", false), ("EUR", false), ("GBP", true)] {
        let mut earnings =
            format!("Date,Fare,Commission,Jobs,Currency\n2026-03-02,100.00,20.00,5,{code}\n2026-03-08,90.00,18.00,4,{code}\n");
        if other {
            earnings += "2026-03-03,10.00,2.00,1,PLN\n";
        }
        let earnings = File { name: "earnings.csv".to_owned(), bytes: earnings.into_bytes() };
        let statement = Reader::read(vec![earnings, log()], Choices::default()).expect("files");
        assert!(!statement.questions.iter().any(|question| question.ask == Ask::Currency), "{code}");
        assert_eq!(statement.summaries.len(), 1 + usize::from(other), "{code}");
        let summary = &statement.summaries[0];
        assert_eq!(summary.currency.map(Currency::code), Some(code));
        let week = summary.typical().expect("a week");
        assert_eq!((week.start.to_string().as_str(), week.is_whole), ("2026-03-02", true));
        assert_eq!((week.together.get(Measure::GrossFare), week.together.metres()), (Some(19_000), Some(19_956)));
        // With several currencies nothing says in which of them tolls were paid.
        let costs = [Measure::TollsPaid, Measure::ParkingPaid].map(|cost| summary.totals.get(cost));
        assert_eq!(costs, if other { [None, None] } else { [Some(150), Some(200)] });
    }
}

/// Of the made-up files one tells a week, two a day, the rest some days of one: that is not called a whole week.
#[test]
fn a_day_is_a_day_and_some_days_are_no_whole_week() {
    for (file, name, days, told, is_whole) in [
        ("01_uber_payments_order_en.csv", "20260302-20260309-payments_order-Test_Org.csv", 7, ("2026-03-02", "2026-03-08"), true),
        ("02_uber_payments_driver_de_bom.csv", "20260302-20260309-payments_driver-Test.csv", 7, ("2026-03-02", "2026-03-08"), true),
        (
            "03_bolt_driver_pl_comma.csv",
            "Zarobki na kierowce-13_09_2025-13_09_2025-test.csv",
            1,
            ("2025-09-13", "2025-09-13"),
            true,
        ),
        ("05_uber_gdpr_courier_payments.csv", "23a - Driver Payments.csv", 7, ("2026-04-10", "2026-04-12"), false),
        ("07_uber_online_offline.csv", "10 - Driver Online Offline.csv", 1, ("2026-02-01", "2026-02-01"), true),
        ("08_deliveroo_invoice_uk.txt", "invoice.txt", 7, ("2026-05-04", "2026-05-05"), false),
        ("09_freenow_bookings.csv", "bookings.csv", 1, ("2026-01-27", "2026-01-27"), true),
        ("11_mileiq_log.csv", "mileage.csv", 7, ("2026-03-02", "2026-03-08"), true),
    ] {
        let statement = read(file, name);
        let week = statement.summaries[0].typical().expect(file);
        let covered = week.told.map(|(first, last)| (first.to_string(), last.to_string()));
        assert_eq!(statement.summaries[0].my_week(week).days(), days, "{file}");
        assert_eq!((covered, week.is_whole), (Some((told.0.to_owned(), told.1.to_owned())), is_whole), "{file}");
    }
}

/// Of files that begin and end within a week, one whole week is enough to choose from; without any, all are there.
#[test]
fn whole_weeks_go_before_those_that_are_cut_off() {
    let of = |days: &[&str]| {
        let row = |(at, day): (usize, &&str)| format!("{at},{day},{}.00,2.00,GBP\n", 30 - at);
        let rows = days.iter().enumerate().map(row).collect::<Vec<_>>().concat();
        let bytes = format!("Trip ID,Date,Fare,Commission,Currency\n{rows}").into_bytes();
        let files = vec![File { name: "trips.csv".to_owned(), bytes }];
        let summary = Reader::read(files, Choices::default()).expect("trips").summaries.remove(0);
        [summary.typical(), summary.busy(), summary.quiet()].map(|week| week.expect("a week").start.to_string())
    };
    // Thursday 5 March to Wednesday 18 March: the week from the 9th alone is whole.
    assert_eq!(of(&["2026-03-05", "2026-03-06", "2026-03-10", "2026-03-18"]), ["2026-03-09"; 3]);
    let cut = of(&["2026-03-05", "2026-03-06", "2026-03-10"]);
    assert_eq!(cut, ["2026-03-09", "2026-03-02", "2026-03-09"]);
}

/// The name of a file that tells a week covers its days without work; the date of a download covers nothing.
#[test]
fn a_name_tells_the_days_that_a_file_covers() {
    let of = |name: &str| {
        let file = File {
            name: name.to_owned(),
            bytes: b"Trip ID,Date,Fare,Commission,Currency\na,2026-03-04,30.00,6.00,GBP\nb,2026-03-06,20.00,4.00,GBP\n".to_vec(),
        };
        let summary = Reader::read(vec![file], Choices::default()).expect("trips").summaries.remove(0);
        summary.typical().expect("a week").is_whole
    };
    assert_eq!(["20260302-20260309-trips.csv", "trips 2026-03-09.csv", "trips.csv"].map(of), [true, false, false]);
}

/// A fleet's own list in Polish, with sums of rows that are no fares.
#[test]
fn a_polish_list_of_courses_tells_fares_and_fee() {
    let list = "Data;Numer kursu;Cena kursu;Prowizja;Napiwek;Razem\n02.03.2026;a1;20,00;5,00;1,00;16,00\n13.03.2026;a2;30,50;7,63;0,00;22,87\n";
    let statement = text("kursy.csv", list);
    assert_eq!(told(&totals(&statement), [GrossFare, PlatformFee, Tips]), [Some(5_050), Some(1_263), Some(100)]);
    assert!(!statement.lacks_fares());
    assert!(text("kursy.csv", &list.replace("Cena kursu", "Xyz")).lacks_fares());
    // Miles, hours and jobs have no fares to find.
    assert!(!read("11_mileiq_log.csv", "mileage.csv").lacks_fares());
    assert!(!text("hours.csv", "Date,Hours online,Trips\n2026-03-02,7h 15m,11\n").lacks_fares());
    assert_eq!(totals(&text("hours.csv", "Date,Hours online\n2026-03-02,7h 15m\n")).get(SecondsOnline), Some(26_100));
}

#[test]
fn dates_that_could_be_two_days_are_asked_about_before_a_week() {
    let dates = |first: &str| text("days.csv", &format!("Date,Fare\n{first}/03/2026,150.00\n03/03/2026,90.00\n04/03/2026,80.00\n"));
    assert!(dates("02").asks_date());
    assert!(!dates("22").asks_date());
}

/// Beside a file that is read, one that is not keeps the reason that says what to do.
#[test]
fn a_file_that_is_not_read_beside_another_keeps_its_reason() {
    let file = |name: &str, bytes: &[u8]| File { name: name.to_owned(), bytes: bytes.to_vec() };
    let files = vec![
        file("good.csv", b"Date,Fare,Commission\n2026-03-02,150.00,30.00\n"),
        file("a.pdf", b"%PDF-1.7"),
        file("a.csv", b""),
        file("a.xls", &[0xd0, 0xcf, 0x11, 0xe0]),
    ];
    let closed = Reader::read(files, Choices::default()).expect("a table").closed;
    let whys: Vec<Closed> = closed.iter().map(|file| file.why).collect();
    assert_eq!(whys, [Closed::Pdf, Closed::Empty, Closed::Spreadsheet]);
}
