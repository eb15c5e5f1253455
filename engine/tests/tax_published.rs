//! Published and derived results for 2026/27 to the penny, by the page they are from (facts compiled on 23 November 2026).

#![allow(clippy::inconsistent_digit_grouping)] // 1_486_00 is £1,486.00 in pence

use coop_or_gig_engine::choice::{Age, Choice as _, Loan, Nation, Status, Vehicle, YesNo};
use coop_or_gig_engine::money::{Money, Price, Quantity};
use coop_or_gig_engine::tax::{latest, pack, Assessment, Confidence, ExtraIncome, OtherIncome, Pack, TaxYear, PACKS};

fn pack_2026() -> &'static Pack {
    pack(TaxYear(2026)).expect("2026-27 has a pack")
}

fn on_profit(nation: Nation, pounds: i64) -> Assessment {
    pack_2026().assess(nation, Money::pounds(pounds), Money::ZERO)
}

fn on_wages(nation: Nation, pence: i64) -> Assessment {
    pack_2026().assess(nation, Money::ZERO, Money(pence))
}

/// Deloitte's employees in Scotland: <https://scot-jobs.com/blog/scottish-budget-26-27-income-tax-changes->.
#[test]
fn scottish_employees() {
    for (wages, income_tax, class1, less_than_uk) in [(16_000_00, 651_70, 274_40, 34_30), (33_000_00, 4_081_07, 1_634_40, 4_93)] {
        let due = on_wages(Nation::Scotland, wages);
        assert_eq!((due.income_tax, due.class1), (Money(income_tax), Money(class1)));
        assert_eq!(on_wages(Nation::England, wages).income_tax - due.income_tax, Money(less_than_uk));
        let net = Money(wages) - due.total;
        assert_eq!(net, Money(wages - income_tax - class1));
    }
    assert_eq!(Money(16_000_00) - on_wages(Nation::Scotland, 16_000_00).total, Money(15_073_90));
    assert_eq!(Money(33_000_00) - on_wages(Nation::Scotland, 33_000_00).total, Money(27_284_53));
}

/// <https://online.flippingbook.com/view/155022979/4>: an employee outside Scotland before and after a 10% rise. The page prints
/// 9,551, to the pound.
#[test]
fn employees_outside_scotland() {
    for nation in [Nation::Wales, Nation::England, Nation::NorthernIreland] {
        assert_eq!(on_wages(nation, 50_270_00).income_tax, Money(7_540_00));
        assert_eq!(on_wages(nation, 55_297_00).income_tax, Money(9_550_80));
    }
}

/// <https://salarytax.uk/uk-class-2-class-4-ni-self-employed-2026-27-guide>, which prints 1,046 and 2,757, to the pound.
#[test]
fn class_4_of_the_self_employed() {
    assert_eq!(on_profit(Nation::Wales, 30_000).class4, Money(1_045_80));
    assert_eq!(on_profit(Nation::Wales, 75_000).class4, Money(2_756_60));
}

/// <https://debonairms.com/2025/11/27/budget-2025-essential-tax-rates-and-thresholds>: tax at the ends of the bands. The
/// allowance is gone at 125,140.
#[test]
fn cumulative_tax_at_the_ends_of_the_bands() {
    assert_eq!(on_profit(Nation::Wales, 12_570 + 37_700).income_tax, Money(7_540_00));
    let due = on_profit(Nation::Wales, 125_140);
    assert_eq!((due.personal_allowance, due.income_tax), (Money::ZERO, Money(42_516_00)));
}

/// Derived in facts.md §3.10: profit, income tax outside and in Scotland, Class 4, what is left outside and in Scotland.
#[test]
fn self_employed_profits() {
    for (profit, income_tax, scottish, class4, left, left_in_scotland) in [
        (8_000, 0, 0, 0, 8_000_00, 8_000_00),
        (15_000, 486_00, 461_70, 145_80, 14_368_20, 14_392_50),
        (20_000, 1_486_00, 1_446_33, 445_80, 18_068_20, 18_107_87),
        (25_000, 2_486_00, 2_446_33, 745_80, 21_768_20, 21_807_87),
        (30_000, 3_486_00, 3_451_07, 1_045_80, 25_468_20, 25_503_13),
        (40_000, 5_486_00, 5_551_07, 1_645_80, 32_868_20, 32_803_13),
        (60_000, 11_432_00, 13_182_05, 2_456_60, 46_111_40, 44_361_35),
        (110_000, 33_432_00, 37_482_05, 3_456_60, 73_111_40, 69_061_35),
        (130_000, 44_703_00, 50_034_35, 3_856_60, 81_440_40, 76_109_05),
    ] {
        for nation in Nation::ALL {
            let (income_tax, left) = if *nation == Nation::Scotland { (scottish, left_in_scotland) } else { (income_tax, left) };
            let due = on_profit(*nation, profit);
            assert_eq!(
                (due.income_tax, due.class4, due.class1),
                (Money(income_tax), Money(class4), Money::ZERO),
                "{nation:?} {profit}"
            );
            assert_eq!(Money::pounds(profit) - due.total, Money(left), "{nation:?} {profit}");
        }
    }
}

/// Derived in facts.md §3.10: wages, income tax, Class 1, what is left.
#[test]
fn employees_wages() {
    for (wages, income_tax, class1, left) in [(24_570_00, 2_400_00, 960_00, 21_210_00), (26_227_50, 2_731_50, 1_092_60, 22_403_40)]
    {
        let due = on_wages(Nation::Wales, wages);
        assert_eq!((due.income_tax, due.class1), (Money(income_tax), Money(class1)));
        assert_eq!(Money(wages) - due.total, Money(left));
    }
}

/// Income Tax Act 2007, section 35(3): what is left of the allowance is rounded up to a whole pound.
#[test]
fn tapered_allowance_is_rounded_up() {
    for (income, allowance) in
        [(100_000_00, 12_570), (100_000_01, 12_570), (100_002_00, 12_569), (100_003_00, 12_569), (125_139_00, 1)]
    {
        let due = pack_2026().assess(Nation::Wales, Money(income), Money::ZERO);
        assert_eq!(due.personal_allowance, Money::pounds(allowance), "{income}");
    }
}

/// Social Security (Contributions) Regulations 2001, regulation 12(1): half a penny or less is disregarded.
#[test]
fn class_1_to_the_nearest_penny() {
    for (wages, class1) in [(12_570_06, 0), (12_570_07, 1), (12_570_31, 2)] {
        assert_eq!(on_wages(Nation::Wales, wages).class1, Money(class1), "{wages}");
    }
    // Above the upper limit, 25p at 2% is exactly half a penny.
    assert_eq!(on_wages(Nation::Wales, 50_270_25).class1, Money(3_016_00));
    assert_eq!(on_wages(Nation::Wales, 50_270_26).class1, Money(3_016_01));
}

/// Rows of the `PolicyEngine` UK 2.162.10 table (`reference/`): profit beside wages, within the annual maximum.
#[test]
fn profit_beside_wages() {
    let added = |nation, profit, wages| {
        let besides = OtherIncome { wages: Money::pounds(wages), ..OtherIncome::default() };
        let added = ExtraIncome { profit: Money::pounds(profit), ..ExtraIncome::default() };
        pack_2026().assess_added(nation, besides, added, Loan::Nothing, YesNo::No)
    };
    let due = added(Nation::England, 57_004, 40_534);
    assert_eq!((due.income_tax, due.class4), (Money(26_447_20 - 5_592_80), Money(905_26)));
    let due = added(Nation::Wales, 141_436, 54_983);
    assert_eq!(due.class4, Money(257_732));
}

/// Facts.md §3.5: 30,000 miles were £9,500 and are £10,500; the GOV.UK page's own example is 11,000 miles for £4,750
/// (<https://www.gov.uk/simpler-income-tax-simplified-expenses/vehicles->), which also excludes black cabs. Bicycles: ITTOIA 2005
/// section 94F has no rate for one, ITEPA 2003 section 230 gives an employee 20p (GOV.UK, 480 appendix 3).
#[test]
fn mileage() {
    let before = pack(TaxYear(2025)).expect("2025-26 has a pack");
    let miles = Quantity::whole;
    let of = |status| move |pack: &Pack, vehicle, n| pack.mileage(status, vehicle, miles(n));
    let (trader, employee) = (of(Status::SelfEmployed), of(Status::Employee));
    let now = pack_2026();
    for of in [trader, employee] {
        assert_eq!(of(before, Vehicle::Car, 30_000), Some(Money::pounds(9_500)));
        assert_eq!(of(before, Vehicle::Car, 11_000), Some(Money::pounds(4_750)));
        assert_eq!(of(now, Vehicle::Car, 30_000), Some(Money::pounds(10_500)));
        assert_eq!(of(now, Vehicle::Motorcycle, 30_000), Some(Money::pounds(7_200)));
        assert_eq!(of(now, Vehicle::Car, -1), Some(Money::ZERO));
        assert_eq!(of(now, Vehicle::Taxi, 30_000), None);
        assert_eq!(of(now, Vehicle::Nothing, 30_000), None);
    }
    assert_eq!(now.mileage_rates(Status::SelfEmployed).car_first.source.get().confidence, Confidence::High);
    for pack in PACKS {
        assert_eq!(trader(pack, Vehicle::Bicycle, 3_000), None);
        assert_eq!(pack.mileage(Status::Worker, Vehicle::Bicycle, miles(3_000)), None);
        assert_eq!(employee(pack, Vehicle::Bicycle, 3_000), Some(Money::pounds(600)));
        // Bicycle rates of traders and employees name the law of each.
        let [trader, employee] =
            [Status::SelfEmployed, Status::Employee].map(|status| pack.mileage_rates(status).bicycle.source.get());
        assert!(trader.title.contains("section 94F") && employee.title.contains("section 230"));
        assert_eq!((trader.confidence, employee.confidence), (Confidence::High, Confidence::High));
    }
}

/// Facts.md §0.2: announced for April 2027, read by one tool only. What came in April 2026 is in the pack of that year.
#[test]
fn the_minimum_wage_to_come() {
    let ages = [Age::Adult, Age::Young, Age::Under18, Age::Apprentice];
    let coming = |age| pack_2026().coming_wage(age).expect("it is announced");
    assert_eq!(ages.map(|age| coming(age).1.value), [13_2100, 11_2700, 8_3100, 8_3100].map(Price));
    for age in ages {
        assert_eq!((coming(age).0, coming(age).1.source.get().confidence), ("2027-04-01", Confidence::Medium));
        let (from, figure) = pack(TaxYear(2025)).expect("a pack").coming_wage(age).expect("it is known");
        assert_eq!((from, figure), ("2026-04-01", pack_2026().minimum_wage(age)));
    }
}

/// Wales and England have the same rates, as the help of the nation says; Scotland has others.
#[test]
fn the_rates_of_wales_match_england_s() {
    for pack in PACKS {
        let rates = |nation| pack.bands(nation).iter().map(|band| (band.up_to, band.rate.value)).collect::<Vec<_>>();
        assert_eq!(rates(Nation::Wales), rates(Nation::England), "{}", pack.year.label());
        assert_ne!(rates(Nation::Scotland), rates(Nation::England));
    }
}

/// Facts.md §3.6, from the pages that the packs name.
#[test]
fn wages_for_an_hour() {
    let before = pack(TaxYear(2025)).expect("2025-26 has a pack");
    let hourly = |pack: &Pack| [Age::Adult, Age::Young, Age::Under18, Age::Apprentice].map(|age| pack.minimum_wage(age).value);
    assert_eq!(hourly(before), [12_2100, 10_0000, 7_5500, 7_5500].map(Price));
    assert_eq!(hourly(pack_2026()), [12_7100, 10_8500, 8_0000, 8_0000].map(Price));
    for (pack, uk, london, from) in [(before, 12_6000, 13_8500, "2025-05-01"), (pack_2026(), 13_4500, 14_8000, "2026-05-01")] {
        assert_eq!((pack.living_wage.uk.value, pack.living_wage.london.value), (Price(uk), Price(london)));
        assert_eq!(pack.living_wage.payable_by, from);
    }
}

#[test]
fn years_are_found_by_name() {
    assert_eq!(TaxYear::parse("2026-27"), Some(TaxYear(2026)));
    assert_eq!(TaxYear::parse("1999-00").map(TaxYear::label).as_deref(), Some("1999-00"));
    for wrong in ["", "2026", "2026-28", "2026/27", "2026-27 ", "+026-27", "é026-27"] {
        assert_eq!(TaxYear::parse(wrong), None, "{wrong}");
    }
    assert_eq!(latest().year, PACKS.last().expect("there is a pack").year);
    assert!(PACKS.windows(2).all(|pair| pair[0].year < pair[1].year));
    assert!(pack(TaxYear(1999)).is_none());
}
