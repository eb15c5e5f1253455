//! What follows from a year, worked by hand: what to put aside, the payments of the first three years with their days, the next £10.

mod common;

use common::scenario;
use coop_or_gig_engine::due::{due, Due, DueLine, Payment};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::next_ten::{next_ten, NextPart};
use coop_or_gig_engine::outcome::Period;

/// A self-employed driver: 40 hours, 54% of them with a passenger, £43.50 for each of those, 600 miles at 29p, a fee of 29%.
const DRIVER: [(&str, &str); 8] = [
    ("hours", "40"),
    ("busy", "54"),
    ("weeks", "46"),
    ("price", "43.50"),
    ("miles", "600"),
    ("mile-cost", "29"),
    ("1.fee", "29"),
    ("1.status", "self-employed"),
];

fn of(more: &[(&str, &str)]) -> Due {
    due(&scenario(&[&DRIVER[..], more].concat()), 0).expect("there is such a deal")
}

fn payment(by: &str, pence: i64, each_year: bool) -> Payment {
    Payment { by: by.to_owned(), amount: Money(pence), each_year }
}

/// Profit 43,221.60 − 29% − the flat rate of 27,600 miles (10,000 at 55p and 17,600 at 25p, 9,900) = 20,787.34. Income tax: 20% of
/// 8,217.34, 1,643.46; Class 4: 6% of it, 493.04. The bill is 2,136.50, so 1,068.25 a half: 3,204.75 on the first January.
#[test]
fn a_first_bill_of_one_and_a_half_years() {
    let due = of(&[]);
    assert_eq!((due.put_aside, due.bill), (Money(213_650), Money(213_650)));
    let wanted =
        [payment("2028-01-31", 320_475, false), payment("2028-07-31", 106_825, true), payment("2029-01-31", 106_825, true)];
    assert_eq!(due.payments(), wanted);
    // Three years: the bill of each is paid by the January after it.
    let paid =
        |januaries: i64| due.first_january.pence() + due.july.pence() * januaries + due.later_january.pence() * (januaries - 1);
    assert_eq!([1, 2, 3].map(|years| paid(years) - 213_650), [1, 2, 3].map(|years| 213_650 * years));
    let earlier = of(&[("year", "2025-26")]);
    assert_eq!(earlier.payments()[0].by, "2027-01-31");
}

/// 2,136.50 ÷ 46 weeks = 46.4456…, ÷ 12 months = 178.0416…, ÷ 1,840 hours = 1.1611…: each up to the penny.
#[test]
fn put_aside_up_to_the_penny() {
    let due = of(&[]);
    assert_eq!(Period::ALL.map(|period| due.put_aside(period)), [Money(117), Money(4_645), Money(17_805), Money(213_650)]);
}

/// A student loan on plan 5: profit is below £25,000, so none. On plan 1 with wages of £30,000 that are repaid from already: 9% of all
/// that the profit adds, 1,870.86, less what whole pounds leave. Class 1 on the wages, 1,394.40, leaves room for all of Class 4.
#[test]
fn a_loan_beside_wages() {
    assert_eq!(of(&[("loan", "5")]).bill, Money(213_650));
    // Income tax: 20% of 20,270.00 up to £50,270, 40% of the other 517.34. Class 4: 493.04. Loan: 9% × (50,787.34 − 26,900) is
    // 2,149, less 9% × 3,100 = 279.
    let due = of(&[("loan", "1"), ("wages", "30000")]);
    let tax = 405_400 + 20_693;
    let class4 = 49_304;
    let loan = 187_000;
    assert_eq!(due.bill, Money(tax + class4 + loan));
    // Half of 4,753.97 is 2,376.985: the first half has the odd penny.
    assert_eq!((due.july, due.later_january), (Money(237_698), Money(loan + 237_699)));
}

/// An employee's tax is taken from the wage; with other profit, that has a bill of its own.
#[test]
fn an_employee_has_paid() {
    let employed = [("1.status", "employee"), ("1.basis", "wage"), ("1.wage", "13")];
    let due = of(&employed);
    assert!(due.payments().is_empty());
    assert!(DueLine::ALL.iter().all(|line| due.amount(*line, Period::Week) == Money::ZERO));
    let beside = of(&[&employed[..], &[("other-profit", "4000")]].concat());
    assert_eq!((beside.put_aside, beside.payments().len()), (Money::ZERO, 2));
}

/// With other profit of £10,000 the deal brings more than its part by itself, and the payments are those of one tax return: of
/// 30,787.34 together.
#[test]
fn payments_are_of_the_whole_return() {
    let due = of(&[("other-profit", "10000")]);
    // 20% of 18,217.34, and 6% of it.
    assert_eq!(due.bill, Money(364_346 + 109_304));
    assert_eq!(due.put_aside, due.bill, "£10,000 alone bears nothing");
    let due = of(&[("other-profit", "20000")]);
    // £20,000 alone bears 20% and 6% of 7,430.
    assert_eq!(due.bill - due.put_aside, Money(148_600 + 44_580));
}

/// The next £10 under the first deal: its parts in pence.
fn next(more: &[(&str, &str)]) -> [i64; 5] {
    let scenario = scenario(&[&DRIVER[..], more].concat());
    let next = next_ten(&scenario, 0).expect("there is such a deal");
    NextPart::ALL.map(|part| next.amount(part).pence())
}

/// £460 a year more. 29% of it, 133.40, goes to the app; of the other 326.60 income tax takes 65.32 and Class 4 19.59: 1.85 a week. Above
/// £50,270 it is 40% and 2%, 137.17: 2.98 a week, of which the worker keeps 4.12.
#[test]
fn the_next_ten_pounds_by_the_band_that_they_fall_in() {
    assert_eq!(next(&[]), [525, 0, 185, 0, 290]);
    assert_eq!(next(&[("wages", "50270")]), [412, 0, 298, 0, 290]);
    assert_eq!(next(&[("1.fee", "0"), ("1.flat", "70")]), [740, 0, 260, 0, 0]);
    // A cap that the fee has reached takes no more.
    assert_eq!(next(&[("1.cap", "100")]), [740, 0, 260, 0, 0]);
}

/// A worker below the minimum wage is paid as much as before: the top-up shrinks by what the fare brings after the fee.
#[test]
fn a_top_up_shrinks_by_the_next_ten_pounds() {
    let worker = [("1.status", "worker"), ("1.minimum-hours", "worked"), ("price", "20"), ("opted-out", "yes")];
    assert_eq!(next(&worker), [0, 0, 0, 0, 1_000]);
    let employee = [("1.status", "employee"), ("1.basis", "wage"), ("1.wage", "15")];
    assert_eq!(next(&employee), [0, 0, 0, 0, 1_000]);
}

/// Universal Credit falls by 55% of what is left after tax: of 241.69 more a year, 132.93; 2.89 a week, so that 2.36 is kept.
#[test]
fn universal_credit_falls_by_the_next_ten_pounds() {
    let credit = [("uc-award", "1500"), ("uc-start-up", "yes")];
    assert_eq!(next(&credit), [236, 0, 185, 289, 290]);
}
