//! Files that are damaged in any way: reading ends, never panics, and no amount comes from nowhere.

#![allow(clippy::format_push_string)] // a test may be slow

mod common;

use common::bytes;
use coop_or_gig_statement::{Choices, File, Measure, Reader, Refusal, Statement};
use proptest::prelude::*;

const FILES: [&str; 8] = [
    "01_uber_payments_order_en.csv",
    "02_uber_payments_driver_de_bom.csv",
    "03_bolt_driver_pl_comma.csv",
    "05_uber_gdpr_courier_payments.csv",
    "07_uber_online_offline.csv",
    "08_deliveroo_invoice_uk.txt",
    "09_freenow_bookings.csv",
    "11_mileiq_log.csv",
];

/// A change to a file.
#[derive(Clone, Debug)]
enum Damage {
    Byte(usize, u8),
    Cut(usize),
    Drop(usize, usize),
    Repeat(usize, usize),
    Insert(usize, &'static [u8]),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = 0_usize..2_000;
    let parts: [&'static [u8]; 12] =
        [b"\"", b"\n", b";", b",", b"\t", b"-", b"99999999999999999999", b"\xff\xfe", b"\0", b"1.234", b"Total", b"\xef\xbb\xbf"];
    prop_oneof![
        (at.clone(), any::<u8>()).prop_map(|(at, byte)| Damage::Byte(at, byte)),
        at.clone().prop_map(Damage::Cut),
        (at.clone(), 1_usize..200).prop_map(|(at, length)| Damage::Drop(at, length)),
        (at.clone(), 1_usize..200).prop_map(|(at, length)| Damage::Repeat(at, length)),
        (at, proptest::sample::select(parts.to_vec())).prop_map(|(at, part)| Damage::Insert(at, part)),
    ]
}

fn damaged(mut bytes: Vec<u8>, damages: &[Damage]) -> Vec<u8> {
    for damage in damages {
        if bytes.is_empty() {
            break;
        }
        let place = |at: usize| at % bytes.len();
        match *damage {
            Damage::Byte(at, byte) => {
                let at = place(at);
                bytes[at] = byte;
            }
            Damage::Cut(at) => bytes.truncate(place(at)),
            Damage::Drop(at, length) => {
                let at = place(at);
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Damage::Repeat(at, length) => {
                let at = place(at);
                let part = bytes[at..(at + length).min(bytes.len())].to_vec();
                bytes.splice(at..at, part);
            }
            Damage::Insert(at, part) => {
                let at = place(at);
                bytes.splice(at..at, part.iter().copied());
            }
        }
    }
    bytes
}

/// Reads in slices of so many bytes; reading must end.
fn in_slices(name: &str, bytes: Vec<u8>, slice: usize) -> Result<Statement, Refusal> {
    let mut reader = Reader::new(vec![File { name: name.to_owned(), bytes }], Choices::default())?;
    for _ in 0..20_000 {
        if reader.step(slice).is_done {
            return reader.statement();
        }
    }
    panic!("{name}: reading does not end");
}

/// What every statement keeps to: no row is lost, no money comes from nowhere.
fn keeps_to_it(statement: &Statement) {
    for table in &statement.tables {
        assert_eq!(table.rows as usize, table.used as usize + table.aside.len(), "every row counts or was left out");
        let aside: i64 = table.aside.iter().map(|aside| aside.money).sum();
        assert_eq!(table.money.0, table.money.1 + aside, "all money counts or was left out");
    }
    for summary in &statement.summaries {
        for measure in [Measure::GrossFare, Measure::Tips, Measure::PlatformFee] {
            let told: i64 = statement
                .tables
                .iter()
                .flat_map(|table| &table.totals)
                .filter(|(currency, _)| *currency == summary.currency)
                .filter_map(|(_, figures)| figures.get(measure))
                .sum();
            assert!(summary.totals.get(measure).is_none_or(|total| total == told), "the tables tell what the summary does");
        }
        for week in [summary.typical(), summary.busy(), summary.quiet()].into_iter().flatten() {
            assert!(summary.my_week(week).apps.len() <= 4);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_never_panics(file in 0_usize..FILES.len(), damages in proptest::collection::vec(damage(), 1..8), slice in 1_usize..500) {
        let bytes = damaged(bytes(FILES[file]), &damages);
        if let Ok(statement) = in_slices(FILES[file], bytes, slice) {
            keeps_to_it(&statement);
        }
    }

    #[test]
    fn noise_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..600), name in ".{0,40}") {
        if let Ok(statement) = in_slices(&name, bytes, 5) {
            keeps_to_it(&statement);
        }
    }

    #[test]
    fn text_of_all_kinds_never_panics(text in "([A-Za-z :|€£(),;\"0-9./-]{0,30}[,;\t\n]){0,60}") {
        let content = format!("Date,Fare,Commission,Tips\n{text}");
        if let Ok(statement) = in_slices("a.csv", content.into_bytes(), 3) {
            keeps_to_it(&statement);
        }
    }

    #[test]
    fn a_damaged_archive_never_panics(damages in proptest::collection::vec(damage(), 1..8)) {
        let bytes = damaged(zip(), &damages);
        if let Ok(statement) = in_slices("data.zip", bytes, 100) {
            keeps_to_it(&statement);
        }
    }

    // A fee of pennies in a row of its own may be a rate (`is_rate_of`), so there are two at least.
    #[test]
    fn amounts_in_are_amounts_out(rows in proptest::collection::vec((0_i64..100_000, 0_i64..100, any::<bool>()), 2..60), comma in any::<bool>()) {
        let money = |cents: i64| {
            let plain = format!("{}.{:02}", cents / 100, cents % 100);
            if comma { plain.replace('.', ",") } else { plain }
        };
        let mut content = String::from("Trip ID;Date;Status;Fare;Commission;Currency\n");
        let (mut fares, mut fees) = (0, 0);
        for (at, (fare, share, is_done)) in rows.iter().enumerate() {
            let fee = fare * share / 100;
            let status = if *is_done { "completed" } else { "cancelled" };
            content += &format!("{at};2026-03-{:02};{status};{};{};EUR\n", at % 28 + 1, money(*fare), money(fee));
            if *is_done {
                fares += fare;
                fees += fee;
            }
        }
        let statement = in_slices("trips.csv", content.into_bytes(), 7).expect("a table");
        keeps_to_it(&statement);
        let done = rows.iter().filter(|(.., is_done)| *is_done).count();
        prop_assert_eq!(statement.tables[0].used as usize, done);
        if done > 0 {
            let totals = statement.summaries[0].totals;
            prop_assert_eq!((totals.get(Measure::GrossFare), totals.get(Measure::PlatformFee)), (Some(fares), Some(fees)));
        }
    }
}

/// An archive with one deflated table.
fn zip() -> Vec<u8> {
    let content = bytes(FILES[3]);
    let packed = miniz_oxide::deflate::compress_to_vec(&content, 6);
    let name = b"Driver/driver_payments-0.csv";
    let number = |length: usize| u32::try_from(length).expect("small").to_le_bytes();
    let common: Vec<u8> =
        [&[20, 0, 0, 0, 8, 0, 0, 0, 0, 0][..], &[0; 4], &number(packed.len()), &number(content.len()), &[28, 0, 0, 0]].concat();
    let mut bytes = [b"PK\x03\x04", &common[..], name, &packed].concat();
    let at = bytes.len();
    let list = [b"PK\x01\x02\x14\x00", &common[..], &[0; 10], &number(0), name].concat();
    bytes.extend(&list);
    bytes.extend([b"PK\x05\x06\0\0\0\0\x01\0\x01\0", &number(list.len())[..], &number(at), &[0, 0]].concat());
    bytes
}

#[test]
fn a_deflated_table_is_read_as_the_plain_one() {
    let packed = in_slices("data.zip", zip(), 2).expect("a table");
    let plain = in_slices(FILES[3], bytes(FILES[3]), 2).expect("a table");
    assert_eq!(packed.summaries[0].totals, plain.summaries[0].totals);
}

#[test]
fn slices_of_any_size_tell_the_same() {
    for file in FILES {
        let whole = format!("{:?}", in_slices(file, bytes(file), 10_000).expect("a table"));
        for slice in [1, 30, 200] {
            assert_eq!(format!("{:?}", in_slices(file, bytes(file), slice).expect("a table")), whole, "{file} by {slice}");
        }
    }
}

#[test]
fn answers_given_later_tell_the_same_as_answers_given_first() {
    let mut choices = Choices::default();
    choices.all.currency = coop_or_gig_statement::Currency::from_code("gbp");
    for file in FILES {
        let files = || vec![File { name: file.to_owned(), bytes: bytes(file) }];
        let first = Reader::read(files(), choices.clone()).expect("a table");
        let mut reader = Reader::new(files(), Choices::default()).expect("a reader");
        while !reader.step(4).is_done {}
        reader.again(choices.clone());
        while !reader.step(4).is_done {}
        assert_eq!(format!("{:?}", reader.statement().expect("a table")), format!("{first:?}"), "{file}");
    }
}

#[test]
fn fifty_thousand_rows_take_slices_of_four_thousand_bytes() {
    let mut content = String::from("Trip ID,Date,Fare,Commission,Currency\n");
    for row in 0..50_000 {
        content += &format!("{row},2026-{:02}-{:02},10.00,2.50,EUR\n", row / 28 % 12 + 1, row % 28 + 1);
    }
    let slices = content.len() / 4096;
    let mut reader = Reader::new(vec![File { name: "trips.csv".to_owned(), bytes: content.into_bytes() }], Choices::default())
        .expect("a reader");
    let (mut steps, mut told) = (0, 0);
    loop {
        let progress = reader.step(4096);
        assert!(told <= progress.done && progress.done <= progress.of, "{progress:?}");
        (steps, told) = (steps + 1, progress.done);
        if progress.is_done {
            break;
        }
    }
    // Decoded, scanned and read; then the jobs are counted, 512 at a time.
    assert!(steps >= 3 * slices + 50_000 / 512, "{steps} steps of {slices} slices");
    let statement = reader.statement().expect("a table");
    assert_eq!(statement.summaries[0].totals.get(Measure::GrossFare), Some(50_000_000));
    assert_eq!(statement.summaries[0].take.by_trip.as_ref().map(|trips| trips.jobs), Some(50_000));
}
