//! Every row of the reference tables: see `reference/README.md` for their origin.

use coop_or_gig_engine::choice::Nation;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::tax::{pack, TaxYear};

/// A penny: the reference rounds to the nearest, the law (mostly) down.
const TOLERANCE: i64 = 1;

#[test]
fn every_row_of_2025_26() {
    check_rows(TaxYear(2025), include_str!("reference/uk_tax_2025-26.csv"));
}

#[test]
fn every_row_of_2026_27() {
    check_rows(TaxYear(2026), include_str!("reference/uk_tax_2026-27.csv"));
}

fn check_rows(year: TaxYear, table: &str) {
    let pack = pack(year).expect("the year has a pack");
    let mut rows = table.lines();
    assert_eq!(
        rows.next(),
        Some("region,self_employment_income,employment_income,income_tax,ni_class_4,ni_class_1_employee,personal_allowance")
    );
    let mut checked = 0;
    for row in rows {
        let (region, amounts) = row.split_once(',').expect("a row starts with its region");
        let amounts: Vec<i64> = amounts.split(',').map(pence).collect();
        let [takings, wages, income_tax, class4, class1, personal_allowance] = amounts[..] else { panic!("{row}: six amounts") };
        // Within the trading allowance no profit is left to tax.
        let profit = if takings <= pack.trading_allowance.value.0 { 0 } else { takings };
        let ours = pack.assess(nation(region), Money(profit), Money(wages));
        for (what, ours, theirs) in [
            ("income tax", ours.income_tax, income_tax),
            ("Class 4", ours.class4, class4),
            ("Class 1", ours.class1, class1),
            ("personal allowance", ours.personal_allowance, personal_allowance),
            ("total", ours.total, income_tax + class4 + class1),
        ] {
            assert!((ours.0 - theirs).abs() <= TOLERANCE, "{row}: {what} is {}p, not {theirs}p", ours.0);
        }
        checked += 1;
    }
    assert_eq!(checked, 56);
}

fn nation(region: &str) -> Nation {
    match region {
        "WALES" => Nation::Wales,
        "LONDON" => Nation::England,
        "SCOTLAND" => Nation::Scotland,
        "NORTHERN_IRELAND" => Nation::NorthernIreland,
        other => panic!("{other} is no region of the reference"),
    }
}

/// `5864.5` as pence.
fn pence(pounds: &str) -> i64 {
    let (whole, fraction) = pounds.split_once('.').unwrap_or((pounds, "0"));
    format!("{whole}{fraction:0<2}").parse().unwrap_or_else(|_| panic!("{pounds} is not an amount to the penny"))
}
