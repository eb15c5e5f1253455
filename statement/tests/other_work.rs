//! Files of couriers, freelancers and logs of miles; files of no known kind; archives.

#![allow(clippy::format_push_string)] // a test may be slow

mod common;

use common::{asked, of_bytes, text, told, totals};
use coop_or_gig_statement::{
    Ask, Choices, Closed, Currency, DateOrder, Decimal, DistanceUnit, Field, File, Flag, GrossBasis, Lack, Measure, Platform,
    Reader, Refusal, Report,
};
use Measure::{
    Adjustments, GrossFare, Jobs, Millimetres, NetEarnings, OtherFees, Payout, PlatformFee, SecondsEngaged, SecondsOnline, Tips,
    WorkerFare,
};

#[test]
fn deliveroos_invoices_in_french_and_dutch() {
    let french = text(
        "facture.txt",
        "Services fournis - 04 mai 2026 - 05 mai 2026\nJour Date Début Fin Heures travaillées Commandes livrées Total\n\
         lundi 04 mai 2026 18:00 21:00 3,0h 6: 27,00 € 27,00 €\nmardi 05 mai 2026 22:30 00:30 2,0h 4: 18,40 € 18,40 €\n\
         Commandes livrées 45,40 €\nPourboires 3,00 €\nAjustements -2,00 €\nFrais de transaction -0,50 €\nTotal TTC 45,90 €\n",
    );
    let figures = totals(&french);
    assert_eq!(told(&figures, [WorkerFare, Tips, Adjustments, OtherFees]), [Some(4_540), Some(300), Some(-200), Some(50)]);
    assert_eq!(told(&figures, [NetEarnings, Jobs, SecondsOnline]), [Some(4_590), Some(10), Some(18_000)]);
    assert_eq!(french.summaries[0].currency, Some(Currency::EUR));
    let dutch = text(
        "factuur.txt",
        "Dag Datum Begin Eind Gewerkte uren Bestellingen Totaal\nmaandag 4 mei 2026 18:00 21:00 3.0u 6: €27.00 €27.00\nBetaling per bestelling €27.00\nFooien €1.00\nTotaal €28.00\n",
    );
    assert_eq!(told(&totals(&dutch), [WorkerFare, Tips, NetEarnings, Jobs]), [Some(2_700), Some(100), Some(2_800), Some(6)]);
    assert_eq!(dutch.tables[0].platform, Platform::Deliveroo);
}

#[test]
fn upwork_in_both_layouts() {
    let statement = text(
        "statement.csv",
        "Date,Ref ID,Type,Description,Agency,Freelancer,Team,Account Name,PO,Amount,Amount in local currency,Currency,Balance\n\
         \"Jan 15, 2026\",1,Hourly,Invoice for work,,F,T,A,,\"1,200.00\",1100.00,USD,1200.00\n\
         \"Jan 15, 2026\",2,Service Fee,Service Fee for Hourly - Ref ID 1,,F,T,A,,-120.00,-110.00,USD,1080.00\n\
         \"Jan 20, 2026\",3,Withdrawal,Direct to bank,,F,T,A,,-1080.00,-990.00,USD,0\n\
         \"Jan 20, 2026\",4,Withdrawal Fee,Fee,,F,T,A,,-0.99,-0.91,USD,-0.99\n",
    );
    let figures = totals(&statement);
    assert_eq!(
        told(&figures, [GrossFare, PlatformFee, OtherFees, NetEarnings]),
        [Some(120_000), Some(12_000), Some(99), Some(107_901)]
    );
    assert_eq!(told(&figures, [Payout, Jobs]), [Some(108_000), None]);
    assert_eq!(statement.summaries[0].currency, Some(Currency::USD));
    assert_eq!(statement.tables[0].basis, GrossBasis::CustomerPrice);
    let other = text(
        "transactions.csv",
        "Date,Transaction ID,Transaction Type,Transaction Summary,Amount $\n\"Jan 15, 2026\",1,Fixed-price,Work,500.00\n\"Jan 15, 2026\",2,Service Fee,Fee,-50.00\n",
    );
    assert_eq!(told(&totals(&other), [GrossFare, PlatformFee, NetEarnings]), [Some(50_000), Some(5_000), Some(45_000)]);
    assert_eq!(other.tables[0].report, Some(Report::UpworkSummary));
}

#[test]
fn doordash_tells_times_and_no_money() {
    let statement = text(
        "dasher_delivery_information.csv",
        "ORDER_CREATED_TIME,ACTUAL_PICKUP_TIME,ACTUAL_DELIVERY_TIME,STORE_NAME,ORDER_STATUS\n\
         2026-03-02 10:00:00,2026-03-02 10:10:00,2026-03-02 10:25:00,Shop,delivered\n2026-03-02 11:00:00,,,Shop,cancelled\n",
    );
    assert_eq!(told(&totals(&statement), [Jobs, SecondsEngaged, GrossFare, NetEarnings]), [Some(1), Some(900), None, None]);
    assert_eq!(statement.tables[0].basis, GrossBasis::None);
    assert!(asked(&statement).is_empty(), "{:?}", asked(&statement));
}

#[test]
fn logs_of_miles_in_three_layouts() {
    let everlance = text(
        "everlance.csv",
        "Everlance report\nJanuary\n\nDeduction,Miles,From,To,Date,Purpose,Income Source,Vehicle\n6.70,10.0,A,B,01/15/2026,Work,X,Car\n0,5.5,A,B,01/16/2026,Personal,X,Car\n",
    );
    assert_eq!(totals(&everlance).metres(), Some(16_093));
    assert_eq!(everlance.tables[0].flags.first(), Some(&Flag::Preamble { lines: 2 }));
    let stride = text("stride.csv", "Date,Distance,Deduction,Notes\n1/5/2026,5.2 mi,3.48,\n1/19/2026,4.8 mi,3.2,\n");
    assert_eq!((stride.tables[0].platform, totals(&stride).metres()), (Platform::Mileage, Some(16_093)));
    let newer = text(
        "mileiq.csv",
        "Drive Date,Distance (km),Classification,Start Location,End Location\n2026-01-05,12.0,Business,A,B\n2026-01-06,3.0,Personal,A,B\n",
    );
    assert_eq!(totals(&newer).metres(), Some(12_000));
    assert!(newer.summaries[0].currency.is_none());
}

#[test]
fn columns_that_nobody_knows_are_asked_for_and_can_be_assigned() {
    let content = "When,Thing One,Thing Two\n2026-03-02,10.50,2.10\n2026-03-03,20.00,4.00\n";
    let statement = text("export.csv", content);
    let columns: Vec<usize> = statement
        .questions
        .iter()
        .filter_map(|question| if let Ask::Column { column, .. } = question.ask { Some(column) } else { None })
        .collect();
    assert_eq!(columns, [1, 2]);
    let mut choices = Choices::default();
    choices.assign(0, 0, Some(Field::Time));
    choices.assign(0, 1, Some(Field::Fare));
    choices.assign(0, 2, Some(Field::Fee));
    choices.about(0).currency = Some(Currency::GBP);
    let answered = of_bytes("export.csv", content.as_bytes().to_vec(), choices);
    assert_eq!(told(&totals(&answered), [GrossFare, PlatformFee]), [Some(3_050), Some(610)]);
    assert_eq!(asked(&answered), ["gross"]);
    assert_eq!(answered.summaries[0].take.overall, Some(200_000));
}

#[test]
fn words_within_a_header_are_a_guess_that_is_asked_about() {
    let statement = text(
        "rides.csv",
        "Ride Distance (mi),Ride Earnings,Your tips today,Date\n5.0,8.00,1.00,2026-03-02\n2.0,4.00,0.50,2026-03-03\n",
    );
    assert_eq!(statement.tables[0].report, Some(Report::LyftRides));
    assert_eq!(told(&totals(&statement), [WorkerFare, Tips]), [Some(1_200), Some(150)]);
    assert!(statement
        .questions
        .iter()
        .any(|question| matches!(&question.ask, Ask::Column { column: 2, candidates } if candidates.contains(&Field::Tip))));
}

#[test]
fn a_column_can_be_ignored() {
    let content = "Date,Fare,Commission,Tips,Currency\n2026-03-02,10.00,2.00,1.00,EUR\n";
    let mut choices = Choices::default();
    choices.assign(0, 3, None);
    assert_eq!(told(&totals(&of_bytes("a.csv", content.into(), choices)), [GrossFare, Tips]), [Some(1_000), None]);
}

#[test]
fn three_digits_behind_a_separator_go_by_other_columns_or_are_asked() {
    let settled = text("a.csv", "Date;Fare;Commission\n2026-03-02;1.234;250,50\n");
    assert_eq!(told(&totals(&settled), [GrossFare, PlatformFee]), [Some(123_400), Some(25_050)]);
    let content = "Date;Fare;Commission\n2026-03-02;1.234;250\n";
    let open = text("a.csv", content);
    let ask = Ask::Decimal { column: 1, as_point: 123, as_comma: 123_400 };
    assert!(open.questions.iter().any(|question| question.ask == ask), "{:?}", open.questions);
    assert_eq!(told(&totals(&open), [GrossFare]), [None]);
    let mut choices = Choices::default();
    choices.all.decimal = Some(Decimal::Comma);
    assert_eq!(told(&totals(&of_bytes("a.csv", content.into(), choices)), [GrossFare]), [Some(123_400)]);
}

#[test]
fn the_order_of_day_and_month_is_asked_where_nothing_proves_it() {
    let content = "Date,Fare,Commission\n03/04/2026,10.00,2.00\n";
    let open = text("a.csv", content);
    assert!(asked(&open).contains(&"date-order"));
    for (order, day) in [(DateOrder::DayFirst, "2026-04-03"), (DateOrder::MonthFirst, "2026-03-04")] {
        let mut choices = Choices::default();
        choices.all.date_order = Some(order);
        let answered = of_bytes("a.csv", content.into(), choices);
        assert_eq!(answered.tables[0].period.map(|(first, _)| first.to_string()).as_deref(), Some(day));
    }
}

#[test]
fn two_currencies_are_never_added() {
    let statement = text(
        "trips.csv",
        "Trip ID,Date,Fare,Commission,Currency\na,2026-03-02,10.00,2.00,EUR\nb,2026-03-03,20.00,4.00,EUR\nc,2026-03-04,100.00,25.00,PLN\n",
    );
    let sums: Vec<_> =
        statement.summaries.iter().map(|summary| (summary.currency, summary.totals.get(GrossFare), summary.take.overall)).collect();
    assert_eq!(sums, [(Some(Currency::EUR), Some(3_000), Some(200_000)), (Some(Currency::PLN), Some(10_000), Some(250_000))]);
}

#[test]
fn equal_rows_without_an_id_stay_until_somebody_says() {
    let content = "Date,Fare,Commission,Currency\n2026-03-02,10.00,2.00,EUR\n2026-03-02,10.00,2.00,EUR\n";
    let statement = text("a.csv", content);
    assert_eq!(told(&totals(&statement), [GrossFare]), [Some(2_000)]);
    assert!(statement.questions.iter().any(|question| question.ask == Ask::EqualRows { rows: 1 }));
    let mut choices = Choices::default();
    choices.all.equal_rows_once = Some(true);
    assert_eq!(told(&totals(&of_bytes("a.csv", content.into(), choices)), [GrossFare]), [Some(1_000)]);
}

#[test]
fn miles_or_kilometres_are_asked_where_no_unit_is_told() {
    let content = "Trip ID,Date,Fare,Commission,Distance,Currency\na,2026-03-02,10.00,2.00,5.0,EUR\n";
    assert!(asked(&text("a.csv", content)).contains(&"distance"));
    let mut choices = Choices::default();
    choices.all.distance = Some(DistanceUnit::Miles);
    assert_eq!(totals(&of_bytes("a.csv", content.into(), choices)).metres(), Some(8_047));
}

/// An archive of files that are stored as they are.
fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let local = u32::try_from(bytes.len()).expect("small");
        let size = u32::try_from(content.len()).expect("small").to_le_bytes();
        let length = u16::try_from(name.len()).expect("short").to_le_bytes();
        let common: Vec<u8> = [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0][..], &[0; 4], &size, &size, &length, &[0, 0]].concat();
        bytes.extend([b"PK\x03\x04", &common[..], name.as_bytes(), content.as_bytes()].concat());
        list.extend([b"PK\x01\x02\x14\x00", &common[..], &[0; 10], &local.to_le_bytes(), name.as_bytes()].concat());
    }
    let (count, at) =
        (u16::try_from(files.len()).expect("few").to_le_bytes(), u32::try_from(bytes.len()).expect("small").to_le_bytes());
    let size = u32::try_from(list.len()).expect("small").to_le_bytes();
    bytes.extend(list);
    bytes.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count, &size, &at, &[0, 0]].concat());
    bytes
}

#[test]
fn an_archive_opens_tables_of_work_alone_and_counts_nothing_twice() {
    let payments = "Trip UUID,Local Amount,Currency Code,Classification,Category,Local Timestamp\nt1,10.00,GBP,transport.fare.base,fare,2026-03-02 10:00:00\nt1,-2.50,GBP,intermediary.commission,fee,2026-03-02 10:00:00\n";
    let trips = "Status,Local Request Timestamp,Trip Distance (miles),Duration (Seconds),Local Original Fare,Currency Code\ncompleted,2026-03-02 10:00:00,3.0,600,10.00,GBP\n";
    let online = "earner_state,begin_timestamp_utc,end_timestamp_utc,duration_ms\nopen,2026-03-02T09:00:00.000Z,2026-03-02T10:00:00.000Z,3600000\nontrip,2026-03-02T10:00:00.000Z,2026-03-02T10:10:00.000Z,600000\n";
    let zip = archive(&[
        ("Uber Data/Driver/driver_payments-0.csv", payments),
        ("Uber Data/Driver/driver_lifetime_trips-0.csv", trips),
        ("Uber Data/Driver/driver_online_offline-0.csv", online),
        ("Uber Data/Driver/copy.csv", payments),
        ("Uber Data/Rider/trips_data-0.csv", "Fare Amount,City\n99.00,Leeds\n"),
        ("Uber Data/Driver/gps_logs.csv", "lat,lon\n1,2\n"),
        ("Uber Data/Driver/profile.csv", "Some,Other,Words\na,b,c\n"),
        ("Uber Data/readme.html", "<p>"),
    ]);
    let statement = of_bytes("Uber Data.zip", zip, Choices::default());
    let figures = totals(&statement);
    assert_eq!(told(&figures, [GrossFare, PlatformFee, NetEarnings, Jobs]), [Some(1_000), Some(250), Some(750), Some(1)]);
    assert_eq!(told(&figures, [SecondsOnline, SecondsEngaged]), [Some(4_200), Some(600)]);
    assert_eq!(figures.metres(), Some(4_828));
    let why = |part: &str| statement.closed.iter().find(|file| file.name.contains(part)).map(|file| file.why);
    assert_eq!(why("Rider"), Some(Closed::Rider));
    assert_eq!(why("gps"), Some(Closed::Location));
    assert_eq!(why("readme"), Some(Closed::Kind));
    assert_eq!(why("copy"), Some(Closed::Repeated));
    assert_eq!(why("profile"), Some(Closed::Unknown));
    assert!(statement.tables[1].flags.contains(&Flag::ToldElsewhere));
}

#[test]
fn what_is_no_table_is_refused_with_the_reason() {
    let refused = |name: &str, bytes: Vec<u8>| Reader::read(vec![File { name: name.to_owned(), bytes }], Choices::default()).err();
    assert_eq!(refused("a.pdf", b"%PDF-1.7 ...".to_vec()), Some(Refusal::Pdf));
    assert_eq!(refused("a.xlsx", archive(&[("xl/workbook.xml", "<a>")])), Some(Refusal::Spreadsheet));
    assert_eq!(refused("a.zip", b"PK\x03\x04broken archive without an end".to_vec()), Some(Refusal::DamagedArchive));
    assert_eq!(refused("a.zip", archive(&[("a/photo.jpg", "x")])), Some(Refusal::NothingInArchive));
    assert_eq!(refused("a.csv", b"hello".to_vec()), Some(Refusal::NothingKnown));
    assert_eq!(refused("a.csv", Vec::new()), Some(Refusal::Empty));
    assert_eq!(refused("a.png", b"\x89PNG\0\0\0".to_vec()), Some(Refusal::Binary));
    assert!(matches!(Reader::accepts(20 * 1024 * 1024 + 1), Err(Refusal::TooLarge { .. })));
}

#[test]
fn my_week_takes_a_typical_a_busy_and_a_quiet_week() {
    let mut content = String::from("Trip ID,Date,Fare,Commission,Currency\n");
    for (week, jobs) in [10, 10, 11, 4, 10, 18, 10, 9].into_iter().enumerate() {
        for job in 0..jobs {
            let day = 2 + 7 * week + job % 7;
            let (month, day) = if day > 31 { (4, day - 31) } else { (3, day) };
            content += &format!("{week}-{job},2026-{month:02}-{day:02},10.00,{}.00,GBP\n", 2 + job % 2);
        }
    }
    let statement = text("trips.csv", &content);
    let summary = &statement.summaries[0];
    let jobs = |week| summary.my_week(week).apps[0].jobs;
    assert_eq!(summary.weeks.len(), 8);
    assert_eq!(jobs(summary.typical().expect("a week")), Some(10));
    assert!(jobs(summary.busy().expect("a week")) > Some(10));
    assert!(jobs(summary.quiet().expect("a week")) < Some(10));
    assert_eq!(summary.picks.quiet_share, Some(125_000));
    let week = summary.my_week(summary.typical().expect("a week"));
    assert_eq!((week.days(), week.apps[0].fares, week.apps[0].fee, week.apps[0].online), (7, Ok(10_000), Ok(2_500), None));
    let trips = summary.take.by_trip.as_ref().expect("jobs");
    assert_eq!((trips.jobs, trips.least, trips.most), (82, 200_000, 300_000));
}

#[test]
fn what_a_file_does_not_tell_my_week_lacks_with_the_reason() {
    let statement = common::read("05_uber_gdpr_courier_payments.csv", "driver_payments-0.csv");
    let summary = &statement.summaries[0];
    let week = summary.my_week(summary.typical().expect("a week"));
    assert_eq!((week.apps[0].fares, week.apps[0].fee), (Err(Lack::NotInFile), Err(Lack::NotInFile)));
    assert_eq!((week.apps[0].net, week.apps[0].tips), (Some(3_150), Some(200)));
}

#[test]
fn headings_within_a_file_are_no_job() {
    let part = |id: u32| format!("Trip ID,Date,Fare,Commission,Currency\n{id},2026-03-0{id},10.00,2.00,GBP\n");
    let statement = text("trips.csv", &[part(1), part(2), part(3)].concat());
    assert_eq!(told(&totals(&statement), [Jobs, GrossFare, PlatformFee]), [Some(3), Some(3_000), Some(600)]);
    assert_eq!(statement.summaries.len(), 1);
    assert_eq!(statement.summaries[0].currency, Some(Currency::GBP));
    let why: Vec<_> = statement.tables[0].reasons.iter().map(|left| (left.why.word(), left.rows, left.money)).collect();
    assert_eq!(why, [("headings", 2, 0)]);
}

#[test]
fn rows_left_out_are_told_by_what_they_are_about_and_by_no_sum_of_unlike_columns() {
    let statement = text(
        "trips.csv",
        "Trip ID,Date,Fare,Commission,Tips,Net earnings\na,2026-03-02,10.00,2.00,1.00,9.00\na,2026-03-02,10.00,2.00,1.00,9.00\n",
    );
    assert_eq!(statement.tables[0].reasons.iter().map(|left| left.money).collect::<Vec<_>>(), [900]);
    let fares =
        text("trips.csv", "Trip ID,Date,Fare,Commission,Tips\na,2026-03-02,10.00,2.00,1.00\na,2026-03-02,10.00,2.00,1.00\n");
    assert_eq!(fares.tables[0].reasons[0].money, 1_000);
}

#[test]
fn the_days_of_a_file_are_not_asked_for_beside_their_order() {
    let content = "Date,Fare,Commission\n02/03/2026,10.00,2.00\n";
    let statement = text("days.csv", content);
    assert!(asked(&statement).contains(&"date-order") && !asked(&statement).contains(&"period"));
    let mut choices = Choices::default();
    choices.about(0).date_order = Some(DateOrder::DayFirst);
    assert!(!asked(&of_bytes("days.csv", content.as_bytes().to_vec(), choices)).contains(&"period"));
}

#[test]
fn hours_and_jobs_alone_are_no_money() {
    let statement = text("hours.csv", "Date,Hours online,Jobs,Miles\n2026-03-02,6.5,11,40\n");
    assert_eq!(told(&totals(&statement), [SecondsOnline, Jobs]), [Some(23_400), Some(11)]);
    assert!(!statement.summaries[0].has_money() && !asked(&statement).contains(&"currency"));
    assert!(text("fares.csv", "Date,Fare,Commission\n2026-03-02,6.5,1\n").summaries[0].has_money());
}

#[test]
fn welsh_headings_are_known() {
    let statement = text("wythnos.csv", "Dyddiad,Pris,Ffi,Cildwrn\n13 Ion 2026,20.00,5.00,1.00\n14 Ion 2026,30.00,7.50,0.00\n");
    assert_eq!(told(&totals(&statement), [GrossFare, PlatformFee, Tips]), [Some(5_000), Some(1_250), Some(100)]);
    assert_eq!(statement.tables[0].period.map(|(first, _)| first.to_string()), Some("2026-01-13".to_owned()));
    let hours = text("oriau.csv", "Diwrnod,Oriau,Tasgau,Milltiroedd\n2026-03-02,6.5,11,40\n");
    assert_eq!(told(&totals(&hours), [SecondsOnline, Jobs, Millimetres]), [Some(23_400), Some(11), Some(64_373_760)]);
    assert_eq!(asked(&hours), <[&str; 0]>::default());
}

#[test]
fn a_heading_that_no_word_is_known_of_is_asked_about() {
    let statement = text("uriage.csv", "日付,料金,手数料,チップ\n2026-03-02,20.00,5.00,1.00\n2026-03-03,30.00,7.50,0.50\n");
    let open = statement
        .questions
        .iter()
        .filter(|question| matches!(&question.ask, Ask::Column { candidates, .. } if candidates.is_empty()));
    assert_eq!(open.count(), 3);
}
