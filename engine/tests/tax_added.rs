//! Tax that a deal adds to the year's bill: of profit, of wages, beside other income. Amounts worked out by hand from the rules
//! in facts.md §3.1, §3.3 and §3.8.

#![allow(clippy::inconsistent_digit_grouping)] // 1_486_00 is £1,486.00 in pence

use coop_or_gig_engine::choice::{Choice as _, Loan, Nation, YesNo};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::tax::{pack, AddedTax, ExtraIncome, OtherIncome, Pack, TaxYear, PACKS};
use proptest::prelude::*;

/// In Wales in 2026-27, without loans; amounts in pounds.
fn added(besides: OtherIncome, added: ExtraIncome) -> AddedTax {
    let pack = pack(TaxYear(2026)).expect("2026-27 has a pack");
    pack.assess_added(Nation::Wales, besides, added, Loan::Nothing, YesNo::No)
}

fn wages_besides(pounds: i64) -> OtherIncome {
    OtherIncome { wages: Money::pounds(pounds), ..OtherIncome::default() }
}

fn wages(pounds: i64) -> ExtraIncome {
    ExtraIncome { wages: Money::pounds(pounds), ..ExtraIncome::default() }
}

fn profit(pounds: i64) -> ExtraIncome {
    ExtraIncome { profit: Money::pounds(pounds), ..ExtraIncome::default() }
}

#[test]
fn wages_alone_bear_what_an_employee_pays() {
    let due = added(OtherIncome::default(), wages(24_570));
    assert_eq!((due.income_tax, due.class1, due.class4), (Money(2_400_00), Money(960_00), Money::ZERO));
}

/// The other employment has used up the allowance for income tax, but each has a threshold of its own.
#[test]
fn wages_beside_other_wages() {
    let due = added(wages_besides(20_000), wages(20_000));
    assert_eq!((due.income_tax, due.class1), (Money(4_000_00), Money(594_40)));
    let due = added(wages_besides(20_000), wages(12_570));
    assert_eq!((due.income_tax, due.class1), (Money(2_514_00), Money::ZERO));
}

#[test]
fn profit_beside_other_profit() {
    let other = OtherIncome { profit: Money::pounds(10_000), ..OtherIncome::default() };
    let due = added(other, profit(10_000));
    // 6% of the part above 12,570.
    assert_eq!((due.income_tax, due.class4, due.class1), (Money(1_486_00), Money(445_80), Money::ZERO));
}

/// Tips bear income tax only; all wages may be tips, and no more.
#[test]
fn exempt_wages_bear_no_contributions() {
    let tips = ExtraIncome { exempt: Money::pounds(2_000), ..wages(22_000) };
    let due = added(OtherIncome::default(), tips);
    assert_eq!((due.income_tax, due.class1), (Money(1_886_00), Money(594_40)));
    let due = added(OtherIncome::default(), ExtraIncome { exempt: Money::pounds(30_000), ..wages(22_000) });
    assert_eq!((due.income_tax, due.class1), (Money(1_886_00), Money::ZERO));
}

/// Relief lowers income tax, on other income too, and neither contributions nor repayments; never below no income.
#[test]
fn relief_is_for_income_tax_only() {
    let relief = |pounds, added| ExtraIncome { relief: Money::pounds(pounds), ..added };
    let due = added(OtherIncome::default(), relief(1_000, wages(22_000)));
    assert_eq!((due.income_tax, due.class1), (Money(1_686_00), Money(754_40)));
    assert_eq!(added(wages_besides(20_000), relief(1_500, wages(1_000))).income_tax, Money(-100_00));
    assert_eq!(added(wages_besides(20_000), relief(90_000, wages(1_000))).income_tax, Money(-1_486_00));
    let pack = pack(TaxYear(2026)).expect("2026-27 has a pack");
    let added = relief(5_000, wages(30_000));
    let due = pack.assess_added(Nation::Wales, OtherIncome::default(), added, Loan::Plan2, YesNo::No);
    assert_eq!(due.student_loan, Money::pounds(55));
}

/// The annual maximum (regulation 100): 6% of 37,700 is 2,262. Wages of 50,270 elsewhere pay 3,016 at the main rate of Class 1,
/// so profit bears 2% only. Wages from the deal do the same to the profit besides: its Class 4 of 1,045.80 falls to 348.60.
#[test]
fn the_annual_maximum_counts_all_employments() {
    assert_eq!(added(wages_besides(50_270), profit(30_000)).class4, Money(348_60));
    let other = OtherIncome { profit: Money::pounds(30_000), ..OtherIncome::default() };
    assert_eq!(added(other, wages(50_270)).class4, Money(348_60 - 1_045_80));
    // Two employments of 30,000 pay 1,394.40 each at the main rate: together above 2,262, either alone not.
    let other = OtherIncome { wages: Money::pounds(30_000), profit: Money::pounds(30_000) };
    assert_eq!(added(other, ExtraIncome::default()).class4, Money::ZERO);
    // Alone, the first leaves 867.60 at 6%, and 2% on the other 2,970 of 17,430.
    assert_eq!(added(other, wages(30_000)).class4, Money(348_60 - (867_60 + 59_40)));
}

/// Repayments are on all income together, less those on the other income, each down to the pound.
#[test]
fn student_loans_count_all_income() {
    let pack = pack(TaxYear(2026)).expect("2026-27 has a pack");
    let due =
        |besides, added, plan, postgraduate| pack.assess_added(Nation::Wales, besides, added, plan, postgraduate).student_loan;
    // 9% of 615 is 55.35.
    assert_eq!(due(wages_besides(20_000), profit(10_000), Loan::Plan2, YesNo::No), Money::pounds(55));
    assert_eq!(due(wages_besides(30_000), profit(10_000), Loan::Plan2, YesNo::No), Money::pounds(955 - 55));
    assert_eq!(due(wages_besides(30_000), wages(10_000), Loan::Plan2, YesNo::Yes), Money::pounds(900 + 600));
    assert_eq!(due(wages_besides(30_000), wages(10_000), Loan::Nothing, YesNo::No), Money::ZERO);
}

fn packs() -> impl Strategy<Value = &'static Pack> {
    (0..PACKS.len()).prop_map(|i| &PACKS[i])
}

fn nations() -> impl Strategy<Value = Nation> {
    (0..Nation::ALL.len()).prop_map(|i| Nation::ALL[i])
}

fn loans() -> impl Strategy<Value = (Loan, YesNo)> {
    (0..Loan::ALL.len(), any::<bool>()).prop_map(|(i, yes)| (Loan::ALL[i], if yes { YesNo::Yes } else { YesNo::No }))
}

/// From the everyday to the absurd: amounts around the bands matter most.
fn amounts() -> impl Strategy<Value = Money> {
    prop_oneof![4 => 0..20_000_000_i64, 1 => 0..1_000_000_000_000_i64].prop_map(Money)
}

fn incomes() -> impl Strategy<Value = OtherIncome> {
    (amounts(), amounts()).prop_map(|(wages, profit)| OtherIncome { wages, profit })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_nothing_added_is_nothing(
        pack in packs(), nation in nations(), besides in incomes(), (loan, postgraduate) in loans(),
    ) {
        let due = pack.assess_added(nation, besides, ExtraIncome::default(), loan, postgraduate);
        prop_assert_eq!(due, AddedTax::default());
    }

    /// Profit beside wages adds the tax of both, less that of the wages.
    #[test]
    fn prop_profit_adds_what_both_cost_less_what_wages_cost(
        pack in packs(), nation in nations(), profit in amounts(), wages in amounts(),
    ) {
        let (besides, profit_only) = (OtherIncome { wages, ..OtherIncome::default() }, ExtraIncome { profit, ..ExtraIncome::default() });
        let due = pack.assess_added(nation, besides, profit_only, Loan::Nothing, YesNo::No);
        let (both, alone) = (pack.assess(nation, profit, wages), pack.assess(nation, Money::ZERO, wages));
        prop_assert_eq!(due.income_tax, both.income_tax - alone.income_tax);
        prop_assert_eq!(due.class4, both.class4);
        prop_assert_eq!((due.class1, due.student_loan), (Money::ZERO, Money::ZERO));
        prop_assert_eq!(both.class1, alone.class1);
        prop_assert_eq!(both.total, both.income_tax + both.class4 + both.class1);
    }

    /// Added to no other income, a deal bears the tax of all income.
    #[test]
    fn prop_added_to_nothing_is_the_whole(pack in packs(), nation in nations(), profit in amounts(), wages in amounts()) {
        let all = ExtraIncome { profit, wages, ..ExtraIncome::default() };
        let due = pack.assess_added(nation, OtherIncome::default(), all, Loan::Nothing, YesNo::No);
        let whole = pack.assess(nation, profit, wages);
        prop_assert_eq!((due.income_tax, due.class4, due.class1), (whole.income_tax, whole.class4, whole.class1));
    }

    #[test]
    fn prop_more_is_never_taxed_less(
        pack in packs(), nation in nations(), besides in incomes(), (loan, postgraduate) in loans(),
        profit in amounts(), wages in amounts(), more in amounts(),
    ) {
        let of = |profit, wages| {
            pack.assess_added(nation, besides, ExtraIncome { profit, wages, ..ExtraIncome::default() }, loan, postgraduate)
        };
        let (less, more_profit, more_wages) = (of(profit, wages), of(profit + more, wages), of(profit, wages + more));
        prop_assert!(less.income_tax >= Money::ZERO && less.student_loan >= Money::ZERO && less.class1 >= Money::ZERO);
        for after in [more_profit, more_wages] {
            prop_assert!(after.income_tax >= less.income_tax && after.student_loan >= less.student_loan);
            prop_assert!(after.class1 >= less.class1);
        }
        // Wages crowd Class 4 out, profit never does.
        prop_assert!(more_profit.class4 >= less.class4 && more_wages.class4 <= less.class4);
    }

    #[test]
    fn prop_exemptions_and_reliefs_never_cost(
        pack in packs(), nation in nations(), besides in incomes(), wages in amounts(), exempt in amounts(), relief in amounts(),
    ) {
        let of = |exempt, relief| {
            let added = ExtraIncome { wages, exempt, relief, ..ExtraIncome::default() };
            pack.assess_added(nation, besides, added, Loan::Plan1, YesNo::Yes)
        };
        let full = of(Money::ZERO, Money::ZERO);
        let exempted = of(exempt, Money::ZERO);
        prop_assert!(exempted.class1 <= full.class1 && exempted.class4 >= full.class4);
        prop_assert_eq!(exempted.income_tax, full.income_tax);
        // Exempt wages bear neither contributions nor loan.
        prop_assert!(exempted.student_loan <= full.student_loan);
        let relieved = of(Money::ZERO, relief);
        prop_assert!(relieved.income_tax <= full.income_tax);
        prop_assert_eq!(AddedTax { income_tax: full.income_tax, ..relieved }, full);
    }

    /// No amount, however absurd, overflows: `cargo test` checks arithmetic.
    #[test]
    fn prop_no_amount_panics(pack in packs(), nation in nations(), amounts: [i64; 6], (loan, postgraduate) in loans()) {
        let [other_wages, other_profit, profit, wages, exempt, relief] = amounts.map(Money);
        let besides = OtherIncome { wages: other_wages, profit: other_profit };
        pack.assess_added(nation, besides, ExtraIncome { profit, wages, exempt, relief }, loan, postgraduate);
    }
}

#[test]
fn extremes_do_not_panic() {
    for pack in PACKS {
        for amount in [i64::MIN, -1, 0, 1_000_000_000_000, i64::MAX].map(Money) {
            let besides = OtherIncome { wages: amount, profit: amount };
            for nation in Nation::ALL {
                let added = ExtraIncome { profit: amount, wages: amount, ..ExtraIncome::default() };
                pack.assess_added(*nation, besides, added, Loan::Plan2, YesNo::Yes);
            }
        }
    }
}
