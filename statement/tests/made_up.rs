//! Made-up files of eight kinds: every total that is told of them comes out, with the period, the questions and the rows left out.

mod common;

use common::{json, read};
use coop_or_gig_statement::{Ask, Currency, Figures, Measure};
use serde_json::Value;

/// The totals by their names in `expected.json`.
fn total(figures: &Figures, name: &str) -> Option<i64> {
    if name == "distance_m" {
        return figures.metres();
    }
    let word = name.replace('_', "-");
    let measure = Measure::ALL.iter().find(|measure| measure.word() == word).unwrap_or_else(|| panic!("{name} is no measure"));
    figures.get(*measure)
}

/// Millionths as per cent.
#[allow(clippy::cast_precision_loss)] // far below 2⁵³
fn percent(rate: i64) -> f64 {
    rate as f64 / 10_000.0
}

/// Reasons to leave a row out, by the words of `expected.json`.
fn why(said: &str) -> &'static str {
    match said {
        said if said.starts_with("bank") => "bank",
        said if said.starts_with("totals row") => "total",
        "state offline" => "offline",
        "no end time" => "no-end",
        "state CANCELED" => "cancelled",
        said if said.starts_with("same booking id") => "repeated",
        "category Personal" => "personal",
        other => panic!("{other}: no such reason"),
    }
}

/// Questions, by the words of `expected.json`.
fn question(said: &str) -> &'static str {
    match said {
        "currency" => "currency",
        "is this the price the customer paid?" => "gross",
        said if said.starts_with("count tax") => "fee-tax-taken",
        said if said.starts_with("customer price") => "customer-price",
        said if said.starts_with("what to do with the segment") => "open-minutes",
        said if said.starts_with("commission") => "fee",
        "is the toll inside the tour value?" => "toll-inside",
        "is VAT inside the tour value?" => "vat-inside",
        other => panic!("{other}: no such question"),
    }
}

#[test]
fn every_total_comes_out() {
    let expected = json("expected.json");
    let files = expected["files"].as_array().expect("files");
    assert_eq!(files.len(), 8);
    for case in files {
        let file = case["file"].as_str().expect("a name");
        // A file is known by the name under which it is downloaded, which may tell its days.
        let named = case["as_downloaded"].as_str().filter(|name| name.contains(".csv")).unwrap_or(file);
        let statement = read(file, named);
        let table = &statement.tables[0];
        let summary = &statement.summaries[0];
        for (name, value) in case["totals"].as_object().expect("totals") {
            assert_eq!(total(&summary.totals, name), value.as_i64(), "{file}: {name}");
            let own = table.totals.iter().fold(Figures::default(), |_, (_, figures)| *figures);
            assert!(total(&own, name) == value.as_i64() || table.totals.len() > 1, "{file}: {name} of the table");
        }
        let period: Vec<&str> = case["period"].as_array().expect("a period").iter().filter_map(Value::as_str).collect();
        let days = table.period.map(|(first, last)| [first.to_string(), last.to_string()]).expect("days");
        assert_eq!(days.iter().map(String::as_str).collect::<Vec<_>>(), period, "{file}");
        assert_eq!(table.basis.word().replace('-', "_"), case["gross_basis"].as_str().expect("a basis"), "{file}");
        assert_eq!(u64::from(table.used), case["rows_used"].as_u64().expect("rows"), "{file}");
        let aside: Vec<(u64, &str)> = table.aside.iter().map(|aside| (u64::from(aside.row), aside.why.word())).collect();
        let set: Vec<(u64, &str)> = case["rows_set_aside"]
            .as_array()
            .expect("rows")
            .iter()
            .map(|row| (row["row"].as_u64().expect("a row"), why(row["why"].as_str().expect("a reason"))))
            .collect();
        assert_eq!(aside, set, "{file}");
        let mut asked: Vec<&str> = statement.questions.iter().map(|question| question.ask.word()).collect();
        let mut ask: Vec<&str> =
            case["ask"].as_array().expect("questions").iter().map(|said| question(said.as_str().expect("words"))).collect();
        asked.sort_unstable();
        ask.sort_unstable();
        assert_eq!(asked, ask, "{file}");
        let take = summary.take.overall.map(percent);
        assert_eq!(take, case["take_pct"].as_f64(), "{file}");
        if let Some(with) = case["take_pct_with_fee_tax"].as_f64() {
            assert_eq!(summary.take.with_fee_tax.map(percent), Some(with), "{file}");
        }
        if let Some(currency) = case["currency"].as_str().filter(|_| !ask.contains(&"currency")) {
            assert_eq!(summary.currency.map(Currency::code), Some(currency), "{file}");
        }
        if let Some(delimiter) = case["delimiter"].as_str() {
            assert_eq!(table.delimiter, delimiter.chars().next(), "{file}");
        }
    }
}

#[test]
fn parts_that_are_told_beside_the_totals() {
    let of = |file: &str, measure| read(file, file).summaries[0].totals.get(measure);
    assert_eq!(of("02_uber_payments_driver_de_bom.csv", Measure::VatOnFare), Some(4_500));
    assert_eq!(of("05_uber_gdpr_courier_payments.csv", Measure::WorkerFare), Some(2_050));
    assert_eq!(of("05_uber_gdpr_courier_payments.csv", Measure::Orders), Some(3));
    assert_eq!(of("08_deliveroo_invoice_uk.txt", Measure::WorkerFare), Some(4_540));
    assert_eq!(of("11_mileiq_log.csv", Measure::TollsPaid), Some(150));
    assert_eq!(of("11_mileiq_log.csv", Measure::ParkingPaid), Some(200));
}

#[test]
fn without_a_name_that_tells_them_the_days_are_asked() {
    let statement = read("03_bolt_driver_pl_comma.csv", "");
    assert!(statement.questions.iter().any(|question| question.ask == Ask::Dates));
    assert_eq!(statement.tables[0].period, None);
    assert_eq!(statement.summaries[0].totals.get(Measure::NetEarnings), Some(77_000));
}
