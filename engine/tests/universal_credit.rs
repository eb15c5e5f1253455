//! Universal Credit: every row of the reference tables (see `reference/README.md` for their origin), and whole deals worked by hand.
//! The working stands beside each; figures are those of `data/packs/uk`.

#![allow(clippy::inconsistent_digit_grouping)] // 9_200_00 is £9,200.00 in pence

mod common;

use common::{compare, scenario};
use coop_or_gig_engine::choice::{Age, Nation, WorkAllowance, YesNo};
use coop_or_gig_engine::derivation::{derive, RowId, Rule};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Line, Outcome, Period};
use coop_or_gig_engine::scenario::UniversalCredit;
use coop_or_gig_engine::tax::{pack, CreditAssessment, TaxYear};

/// The least accuracy asked for, a year: an award in the table is that of a year, and is entered here to the penny a month.
const TOLERANCE: i64 = 1_50;
/// Income above which the reference takes back Child Benefit as income tax, which the engine does not know.
const CHILD_BENEFIT_CHARGE: i64 = 60_000_00;

#[test]
fn every_row_of_2025_26() {
    check_rows(TaxYear(2025), include_str!("reference/uk_universal_credit_2025-26.csv"));
}

#[test]
fn every_row_of_2026_27() {
    check_rows(TaxYear(2026), include_str!("reference/uk_universal_credit_2026-27.csv"));
}

fn check_rows(year: TaxYear, table: &str) {
    let pack = pack(year).expect("the year has a pack");
    let mut rows = table.lines();
    assert_eq!(
        rows.next(),
        Some(
            "profit,wages,children,housing,start_up_year,maximum_amount,work_allowance,earnings_before_allowance,earnings,reduction,\
             universal_credit,income_tax,national_insurance"
        )
    );
    let mut checked = 0;
    for row in rows {
        let amounts: Vec<i64> = row.split(',').map(pence).collect();
        let [profit, wages, children, housing, start_up, most, _, earnings, _, _, left, ..] = amounts[..] else { panic!("{row}") };
        let credit = UniversalCredit {
            award: Some(Money(most).per(Quantity::whole(12))),
            work_allowance: match (children, housing) {
                (0, _) => WorkAllowance::Nothing,
                (_, 0) => WorkAllowance::WithoutHousing,
                _ => WorkAllowance::WithHousing,
            },
            start_up: if start_up == 0 { YesNo::No } else { YesNo::Yes },
            expected_hours: Quantity::whole(if children == 0 { 35 } else { 30 }),
        };
        let ours = pack.universal_credit((Nation::Wales, Age::Adult), &credit, Money(profit), Money(wages)).expect("an award");
        assert!((ours.award.0 - left).abs() <= TOLERANCE, "{row}: {}p is left, not {left}p", ours.award.0);
        if profit + wages < CHILD_BENEFIT_CHARGE {
            let counted = ours.floor.unwrap_or_default().max(ours.earnings).0;
            assert!((counted - earnings).abs() <= 5, "{row}: earnings of {counted}p, not {earnings}p");
        }
        checked += 1;
    }
    assert_eq!(checked, 288);
}

/// `5864.5` as pence.
fn pence(pounds: &str) -> i64 {
    let (whole, fraction) = pounds.split_once('.').unwrap_or((pounds, "0"));
    format!("{whole}{fraction:0<2}").parse().unwrap_or_else(|_| panic!("{pounds} is not an amount to the penny"))
}

/// 20 hours a week with customers in each of 46 weeks, 920 in all, at £15; an app that takes 20%, and a co-op that pays £12.71 as an
/// employer. A parent with help for housing, on an award of £900 a month.
const PARENT: [(&str, &str); 10] = [
    ("hours", "20"),
    ("weeks", "46"),
    ("price", "15"),
    ("vehicle", "none"),
    ("1.fee", "20"),
    ("2.status", "employee"),
    ("2.basis", "wage"),
    ("2.wage", "12.71"),
    ("uc-award", "900"),
    ("uc-work-allowance", "with-housing"),
];

fn outcome(place: usize, figures: &[(&str, &str)]) -> Outcome {
    compare(&[&PARENT[..], figures].concat()).outcomes[place]
}

fn credit(outcome: &Outcome) -> CreditAssessment {
    outcome.credit.expect("there is an award")
}

fn lines(outcome: &Outcome) -> [i64; 3] {
    [Line::TakeHome, Line::UniversalCredit, Line::WithUniversalCredit].map(|line| outcome.year.amount(line).0)
}

/// 13,800 less 2,760 of fees is a profit of £11,040, below every threshold. After the first year the floor of £20,386.03 counts
/// (35 hours): 55% × (20,386.03 − 5,124) = 8,394.12 of the 10,800. Within the first year 55% × (11,040 − 5,124) = 3,253.80.
///
/// The employed member earns 12.71 × 920 = 11,693.20 and 5.6 ÷ 46.4 of that for leave, 1,411.25: 13,104.45. Income tax 20% × 534.45
/// = 106.89, Class 1 8% = 42.76, pension 5% × (13,104.45 − 6,240) = 343.22, of which relief pays 68.64. That leaves £12,680.22, and
/// 55% × (12,680.22 − 5,124) = 4,155.92 is taken off.
#[test]
fn an_employed_member_against_a_self_employed_driver() {
    let own = outcome(0, &[]);
    assert_eq!(lines(&own), [11_040_00, 2_405_88, 13_445_88]);
    let expected = CreditAssessment {
        earnings: Money(11_040_00),
        floor: Some(Money(20_386_03)),
        reduction: Money(8_394_12),
        award: Money(2_405_88),
    };
    assert_eq!((credit(&own), credit(&own).counted_floor()), (expected, Some(Money(20_386_03))));
    assert_eq!(lines(&outcome(0, &[("uc-start-up", "yes")])), [11_040_00, 7_546_20, 18_586_20]);

    let member = outcome(1, &[]);
    assert_eq!(lines(&member), [12_680_22, 6_644_08, 19_324_30]);
    assert_eq!((credit(&member).earnings, credit(&member).floor), (Money(12_680_22), None));

    // Take-home says 1,640.22 more under the co-op; with Universal Credit it is 5,878.42.
    let comparison = compare(&PARENT);
    assert_eq!(
        (comparison.lead(Period::Year), comparison.lead_with_credit(Period::Year)),
        (Money(1_640_22), Some(Money(5_878_42)))
    );
}

/// Other wages are set against the floor. With £6,000 the two make 17,040 less 20% × 4,470 = 894.00: 16,146.00, still below it. With
/// £14,000 they make 25,040 less 2,494.00 of income tax and 8% × 1,430 = 114.40 of Class 1: 22,431.60, above it, so that
/// 55% × (22,431.60 − 5,124) = 9,519.18 is taken off. An employed member's other gig brings no floor.
#[test]
fn the_floor_with_other_wages() {
    let with = |wages: &str| credit(&outcome(0, &[("wages", wages)]));
    assert_eq!((with("6000").earnings, with("6000").counted_floor()), (Money(16_146_00), Some(Money(20_386_03))));
    assert_eq!(with("6000").award, Money(2_405_88));
    assert_eq!((with("14000").earnings, with("14000").counted_floor()), (Money(22_431_60), None));
    assert_eq!(with("14000").award, Money(1_280_82));
    assert_eq!(credit(&outcome(1, &[("other-profit", "1000")])).floor, None);
    // A worker is self-employed for tax, and so for Universal Credit; nothing expected, no floor.
    assert!(credit(&outcome(0, &[("1.status", "worker")])).floor.is_some());
    assert_eq!(credit(&outcome(0, &[("uc-expected-hours", "0")])).floor, None);
}

/// 12,000 miles in a car: 9,996 (833 a month) at 45p and 2,004 at 25p are £4,999.20, whatever the car really costs and its rent is
/// (regulation 59). Parking of £460 is deducted beside it: 11,040 − 4,999.20 − 460 = 5,580.80. On a motorcycle what was spent
/// counts: 40p × 12,000, rent of £920, parking, 11,040 − 6,180 = 4,860.
#[test]
fn a_car_goes_by_a_rate_a_mile() {
    let costs = [("miles", "260.869565"), ("mile-cost", "40"), ("vehicle-costs", "20"), ("other-costs", "10")];
    let earned = |vehicle| credit(&outcome(0, &[&costs[..], &[("vehicle", vehicle)]].concat())).earnings;
    assert_eq!((earned("car"), earned("motorcycle")), (Money(5_580_80), Money(4_860_00)));
    // The trading allowance is for tax alone: 12,800 is taxed then, and 20% and 6% of 230 are taken off the same profit.
    let taxed = credit(&outcome(0, &[&costs[..], &[("vehicle", "car"), ("deduction", "allowance")]].concat()));
    assert_eq!(taxed.earnings, Money(5_580_80 - 59_80));
    // A loss counts as nothing.
    assert_eq!(credit(&outcome(0, &[("other-costs", "1000")])).earnings, Money::ZERO);
}

/// At £60 an hour the profit is 44,160: a loan on plan 2 takes 9% × 14,775 from take-home and nothing from the earnings that count,
/// which are 44,160 less 20% × 31,590 and 6% of that.
#[test]
fn a_loan_is_not_taken_off() {
    let [without, with] = ["none", "2"].map(|plan| outcome(0, &[("price", "60"), ("loan", plan)]));
    assert_eq!(without.take_home() - with.take_home(), Money(1_329_00));
    assert_eq!((credit(&without).earnings, credit(&with).earnings), (Money(35_946_60), Money(35_946_60)));
    assert_eq!(lines(&with)[1], 0);
}

/// Payments into a pension of the worker's own are taken off: £100 a month.
#[test]
fn pension_payments_are_taken_off() {
    assert_eq!(credit(&outcome(0, &[("own-pension", "100")])).earnings, Money(9_840_00));
}

/// Without an award, and before tax, there is no Universal Credit, and both lines say no more than take-home does.
#[test]
fn off_unless_an_award_is_entered() {
    for figures in [("uc-award", ""), ("before-tax", "yes")] {
        let comparison = compare(&[&PARENT[..], &[figures]].concat());
        assert_eq!(comparison.lead_with_credit(Period::Week), None);
        for outcome in comparison.outcomes {
            assert_eq!(outcome.credit, None, "{figures:?}");
            let [take_home, credit, both] = lines(&outcome);
            assert_eq!((credit, both), (0, take_home));
        }
        let told = derive(&scenario(&[&PARENT[..], &[figures]].concat()), 0, RowId::Line(Line::UniversalCredit), Period::Week);
        assert_eq!(told.expect("there is such a deal").rule, Rule::NoUniversalCredit);
    }
}
