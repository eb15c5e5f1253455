//! Employment's rights and costs, to the penny: published results and those derived in facts.md, by section (facts compiled on 23
//! November 2026), and laws for every amount.

#![allow(clippy::inconsistent_digit_grouping)] // 1_486_00 is £1,486.00 in pence

use coop_or_gig_engine::choice::{Age, Choice as _, Loan, Nation, Status, YesNo};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::tax::{pack, Confidence, Pack, PensionContributions, TaxYear, PACKS};
use proptest::prelude::*;

fn pack_2025() -> &'static Pack {
    pack(TaxYear(2025)).expect("2025-26 has a pack")
}

fn pack_2026() -> &'static Pack {
    pack(TaxYear(2026)).expect("2026-27 has a pack")
}

/// Facts.md §3.10, from <https://play.equal.care/resources/care-and-support-rates>: an employee at £12.60 and at the Real
/// Living Wage, 37.5 hours × 52 weeks. The latter's 3,184.125 is rounded down.
#[test]
fn employers_contributions() {
    for (pay, employer, income_tax, class1) in [
        (24_570_00, 2_935_50, 2_400_00, 960_00),
        (26_227_50, 3_184_12, 2_731_50, 1_092_60),
        (5_000_00, 0, 0, 0),
        (5_000_04, 1, 0, 0),
    ] {
        assert_eq!(pack_2026().employer_contributions(Money(pay)), Money(employer), "{pay}");
        let due = pack_2026().assess(Nation::Wales, Money::ZERO, Money(pay));
        assert_eq!((due.income_tax, due.class1), (Money(income_tax), Money(class1)), "{pay}");
    }
    for pack in PACKS {
        assert_eq!(pack.employer.allowance.value, Money::pounds(10_500));
    }
}

/// <https://salarytax.uk/uk-pension-auto-enrolment-deep-dive-2026-27-guide>, which prints 413, 713 and 1,313, to the pound.
#[test]
fn pensions() {
    for pack in PACKS {
        for (pay, worker, relief, employer) in
            [(20_000, 688_00, 137_60, 412_80), (30_000, 1_188_00, 237_60, 712_80), (50_000, 2_188_00, 437_60, 1_312_80)]
        {
            let due = PensionContributions { worker: Money(worker), relief: Money(relief), employer: Money(employer) };
            assert_eq!(pack.enrolment(Age::Adult, Money::pounds(pay), None), due);
        }
        // 44,030 between the limits.
        let most = PensionContributions { worker: Money(2_201_50), relief: Money(440_30), employer: Money(1_320_90) };
        assert_eq!(pack.enrolment(Age::Adult, Money::pounds(50_270), None), most);
        assert_eq!(pack.enrolment(Age::Adult, Money::pounds(90_000), None), most);
    }
}

/// Pensions Act 2008, section 3: at least 22, and *more* than the trigger.
#[test]
fn who_is_enrolled() {
    let nothing = PensionContributions::default();
    assert_eq!(pack_2026().enrolment(Age::Adult, Money(10_000_00), None), nothing);
    assert_eq!(pack_2026().enrolment(Age::Adult, Money(10_000_01), None).worker, Money(188_00));
    for age in Age::ALL.iter().filter(|age| **age != Age::Adult) {
        assert_eq!(pack_2026().enrolment(*age, Money::pounds(30_000), None), nothing, "{age:?}");
    }
}

/// Facts.md §2.3: a full-time member's annual pay at the three wages, with the employer's contributions and pension.
#[test]
fn what_a_full_time_member_costs() {
    let (hours, pack) = (Quantity(37_500_000).times(Quantity::whole(52)), pack_2026());
    for (wage, pay, cost) in [
        (pack.minimum_wage(Age::Adult), 24_784_50, 28_308_51),
        (&pack.living_wage.uk, 26_227_50, 30_011_25),
        (&pack.living_wage.london, 28_860_00, 33_117_60),
    ] {
        let earnings = wage.value.times(hours);
        assert_eq!(earnings, Money(pay));
        let pension = pack.enrolment(Age::Adult, earnings, None).employer;
        assert_eq!(earnings + pack.employer_contributions(earnings) + pension, Money(cost));
    }
}

/// Facts.md §3.7: from 2026 80% of earnings below £154.06 a week, the flat rate above, from the first day.
#[test]
fn sick_pay_from_2026() {
    let week = |earnings| pack_2026().sick_pay(Money(earnings), Quantity::whole(5));
    for (earnings, paid) in [(0, 0), (100_00, 80_00), (124_99, 99_99), (154_05, 123_24), (154_06, 123_25), (500_00, 123_25)] {
        assert_eq!(week(earnings), Money(paid), "{earnings}");
    }
    let days = |days| pack_2026().sick_pay(Money(500_00), days);
    assert_eq!(days(Quantity::whole(1)), Money(24_65));
    // An expected number of days need not be whole.
    assert_eq!(days(Quantity(4_400_000)), Money(108_46));
    assert_eq!(days(Quantity::whole(28 * 5)), Money(28 * 123_25));
    assert_eq!(days(Quantity::whole(28 * 5 + 1)), Money(28 * 123_25));
}

/// Facts.md §3.7: until 2026 from the fourth day, and only for those who earned £125 a week.
#[test]
fn sick_pay_before_2026() {
    let paid = |earnings, days| pack_2025().sick_pay(Money(earnings), Quantity::whole(days));
    for (days, pay) in [(0, 0), (3, 0), (4, 23_75), (5, 47_50), (8, 118_75), (143, 28 * 118_75), (200, 28 * 118_75)] {
        assert_eq!(paid(500_00, days), Money(pay), "{days}");
    }
    assert_eq!((paid(124_99, 8), paid(125_00, 8)), (Money::ZERO, Money(118_75)));
}

/// Facts.md §4, a trap: worker status brings no sick pay. None of the sums on tax, contributions, pensions or loans holds any;
/// there is some only where it is asked for, for some days.
#[test]
fn no_sick_pay_unasked() {
    let pay = Money(26_227_50);
    assert_eq!(pack_2026().sick_pay(Money(504_38), Quantity::ZERO), Money::ZERO);
    assert_eq!(pack_2026().employer_contributions(pay), Money(3_184_12));
    let pension = pack_2026().enrolment(Age::Adult, pay, None);
    assert_eq!((pension.worker, pension.employer), (Money(999_38), Money(599_63)));
}

/// Facts.md §3.8: the thresholds, and 9% of £1,000 above each.
#[test]
fn student_loans_by_plan() {
    let thresholds_2025 = [(Loan::Plan1, 26_065), (Loan::Plan2, 28_470), (Loan::Plan4, 32_745)];
    let thresholds_2026 = [(Loan::Plan1, 26_900), (Loan::Plan2, 29_385), (Loan::Plan4, 33_795), (Loan::Plan5, 25_000)];
    for (pack, thresholds) in [(pack_2025(), &thresholds_2025[..]), (pack_2026(), &thresholds_2026[..])] {
        for (plan, threshold) in thresholds {
            let due = |pence| pack.student_loan(*plan, YesNo::No, Money::pounds(*threshold) + Money(pence));
            assert_eq!([due(0), due(11_11), due(11_12), due(1_000_00)], [0, 0, 1, 90].map(Money::pounds), "{plan:?}");
        }
        let postgraduate = |income| pack.student_loan(Loan::Nothing, YesNo::Yes, Money::pounds(income));
        assert_eq!([postgraduate(21_000), postgraduate(21_016), postgraduate(22_000)], [0, 0, 60].map(Money::pounds));
        assert_eq!(pack.student_loan(Loan::Nothing, YesNo::No, Money::pounds(90_000)), Money::ZERO);
    }
    // First repaid from April 2026.
    assert_eq!(pack_2025().student_loan(Loan::Plan5, YesNo::No, Money::pounds(90_000)), Money::ZERO);
}

/// Loans are rounded each on its own: 9% of 615 is 55.35, 6% of 9,000 is 540.
#[test]
fn a_postgraduate_loan_beside_another() {
    let due = |plan, postgraduate, income| pack_2026().student_loan(plan, postgraduate, Money::pounds(income));
    assert_eq!(due(Loan::Plan2, YesNo::Yes, 30_000), Money::pounds(55 + 540));
    // 26.73 and 371.82: together they would be 398.55.
    assert_eq!(due(Loan::Plan1, YesNo::Yes, 27_197), Money::pounds(26 + 371));
    assert_eq!(due(Loan::Plan5, YesNo::Yes, 25_000), Money::pounds(240));
}

/// Facts.md §2.2: 19% up to £50,000, 25% from £250,000, and 26.5% on what lies between
/// (<https://rrl.mytaxapp.co.uk/apps/shared/HTML/Tax_Tables/table_corporation_tax_rates.html>).
#[test]
fn corporation_tax() {
    for pack in PACKS {
        for (profit, tax) in [
            (0, 0),
            (-1, 0),
            (50_000_00, 9_500_00),
            (50_001_00, 9_500_26),
            (50_100_00, 9_526_50),
            (100_000_00, 22_750_00),
            (249_900_00, 62_473_50),
            (250_000_00, 62_500_00),
            (250_100_00, 62_525_00),
            (300_000_00, 75_000_00),
        ] {
            assert_eq!(pack.corporation_tax(Money(profit)), Money(tax), "{profit}");
        }
    }
}

/// Facts.md §3.7 and §3.9.
#[test]
fn holiday_and_universal_credit() {
    for pack in PACKS {
        for nation in Nation::ALL {
            let holiday = pack.holiday(*nation);
            assert_eq!((holiday.weeks.value, holiday.accrual.value), (Quantity(5_600_000), Ratio(120_700)));
            assert_eq!(holiday.weeks.source.get().confidence, Confidence::High);
            // Northern Ireland has a law of its own.
            let is_ni = *nation == Nation::NorthernIreland;
            assert_eq!(holiday.weeks.source.get().title.contains("(Northern Ireland) 2016"), is_ni);
        }
        assert_eq!(pack.universal_credit_taper.value, Ratio::percent(55));
        let credit = &pack.universal_credit;
        assert_eq!((credit.mile_first.value, credit.mile_further.value), (Price(4_500), Price(2_500)));
        assert_eq!(credit.mile_step.value, Quantity::whole(833));
    }
    // Facts.md §0.3: work allowances of 2025/26 and 2026/27, a month.
    let allowances =
        |pack: &Pack| [&pack.universal_credit.with_housing, &pack.universal_credit.without_housing].map(|of| of.value.0);
    assert_eq!(PACKS.iter().map(allowances).collect::<Vec<_>>(), [[411_00, 684_00], [427_00, 710_00]]);
    assert_eq!(pack_2026().loans.thresholds[2].source.get().confidence, Confidence::High);
}

/// Facts §0.2, "better addresses": law and GOV.UK before blogs.
#[test]
fn tax_and_wages_rest_on_law_and_government() {
    const THEIRS: [&str; 4] =
        ["https://www.legislation.gov.uk/", "https://www.gov.uk/", "https://www.gov.scot/", "https://www.parliament.scot/"];
    for pack in PACKS {
        let sources = [
            pack.trading_allowance.source,
            pack.personal_allowance.amount.source,
            pack.class4.main_rate.source,
            pack.class1.main_rate.source,
            pack.employer.threshold.source,
            pack.employer.rate.source,
            pack.employer.allowance.source,
            pack.mileage_rates(Status::SelfEmployed).car_first.source,
            pack.mileage_rates(Status::SelfEmployed).car_further.source,
            pack.mileage_rates(Status::SelfEmployed).motorcycle.source,
            pack.holiday(Nation::Wales).weeks.source,
            pack.holiday(Nation::Wales).accrual.source,
            pack.sick_pay.weekly.source,
            pack.pension.trigger.source,
            pack.pension.lower.source,
            pack.pension.worker.source,
            pack.loans.rate.source,
            pack.universal_credit_taper.source,
            pack.universal_credit.with_housing.source,
        ];
        for id in sources {
            let source = id.get();
            assert!(THEIRS.iter().any(|host| source.url.starts_with(host)), "{:?}: {}", pack.year, source.url);
            assert_eq!(source.confidence, Confidence::High, "{}", source.title);
        }
    }
}

fn packs() -> impl Strategy<Value = &'static Pack> {
    (0..PACKS.len()).prop_map(|i| &PACKS[i])
}

fn amounts() -> impl Strategy<Value = Money> {
    prop_oneof![4 => 0..35_000_000_i64, 1 => 0..1_000_000_000_000_i64].prop_map(Money)
}

fn loans() -> impl Strategy<Value = (Loan, YesNo)> {
    (0..Loan::ALL.len(), any::<bool>()).prop_map(|(i, yes)| (Loan::ALL[i], if yes { YesNo::Yes } else { YesNo::No }))
}

/// Checks that `after`, due on `more` than `before` was, is at least as much, and that the rise is at most `most` of `more`.
fn rises(before: Money, after: Money, more: Money, most: Ratio, rounding: i64) -> Result<(), TestCaseError> {
    let rise = after - before;
    prop_assert!(before >= Money::ZERO && rise >= Money::ZERO);
    prop_assert!(rise <= more.share(most) + Money(rounding), "{} more cost {}", more.0, rise.0);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_employers_and_corporations_never_pay_less_on_more(pack in packs(), amount in amounts(), more in amounts()) {
        let after = amount + more;
        let rate = pack.employer.rate.value;
        rises(pack.employer_contributions(amount), pack.employer_contributions(after), more, rate, 1)?;
        // The highest rate is that between the limits; at the lower limit the tax does not jump.
        let tax = &pack.corporation_tax;
        let between = Ratio(tax.main_rate.value.0 + tax.relief.value.0);
        rises(pack.corporation_tax(amount), pack.corporation_tax(after), more, between, 1)?;
    }

    #[test]
    fn prop_pensions_never_shrink_with_earnings(pack in packs(), earnings in amounts(), more in amounts()) {
        let (before, after) = (pack.enrolment(Age::Adult, earnings, None), pack.enrolment(Age::Adult, earnings + more, None));
        prop_assert!(before.worker <= after.worker && before.relief <= after.relief && before.employer <= after.employer);
        prop_assert!(Money::ZERO <= before.relief && before.relief <= before.worker && before.worker.0 <= earnings.0 / 10);
    }

    #[test]
    fn prop_sick_pay_is_never_more_than_earned(
        pack in packs(), earnings in 0..100_000_i64, more in 0..100_000_i64, days in 0..300_000_000_i64,
    ) {
        let (earnings, more, days) = (Money(earnings), Money(more), Quantity(days));
        let paid = pack.sick_pay(earnings, days);
        prop_assert!(Money::ZERO <= paid && paid <= pack.sick_pay(earnings + more, days));
        prop_assert!(paid <= pack.sick_pay(earnings, days + Quantity::ONE));
        prop_assert!(paid <= earnings.times(Quantity(days.0 / 5 + 1)) + Money(1));
    }

    #[test]
    fn prop_student_loans_take_whole_pounds_of_what_is_above(
        pack in packs(), (plan, postgraduate) in loans(), income in amounts(), more in amounts(),
    ) {
        let (before, after) =
            (pack.student_loan(plan, postgraduate, income), pack.student_loan(plan, postgraduate, income + more));
        // Two loans may each round up to almost a pound.
        rises(before, after, more, Ratio(pack.loans.rate.value.0 + pack.loans.postgraduate_rate.value.0), 2_00)?;
        prop_assert_eq!(before.0 % 100, 0);
        prop_assert!(before >= pack.student_loan(plan, YesNo::No, income));
    }

    /// No amount, however absurd, overflows: `cargo test` checks arithmetic.
    #[test]
    fn prop_no_amount_panics(pack in packs(), (plan, postgraduate) in loans(), amount: i64, days: i64) {
        let amount = Money(amount);
        prop_assert!(pack.employer_contributions(amount) >= Money::ZERO);
        prop_assert!(pack.corporation_tax(amount) >= Money::ZERO);
        prop_assert!(pack.student_loan(plan, postgraduate, amount) >= Money::ZERO);
        prop_assert!(pack.sick_pay(amount, Quantity(days)) >= Money::ZERO);
        prop_assert!(pack.enrolment(Age::Adult, amount, None).employer >= Money::ZERO);
    }
}

#[test]
fn extremes_do_not_panic() {
    for pack in PACKS {
        for amount in [i64::MIN, -1, 0, 1, i64::MAX].map(Money) {
            pack.employer_contributions(amount);
            pack.corporation_tax(amount);
            pack.enrolment(Age::Adult, amount, None);
            for days in [i64::MIN, 0, i64::MAX].map(Quantity) {
                pack.sick_pay(amount, days);
            }
            for plan in Loan::ALL {
                pack.student_loan(*plan, YesNo::Yes, amount);
            }
        }
    }
}
