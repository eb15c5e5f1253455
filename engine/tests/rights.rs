//! Rights of each status, worked by hand: minimum wage, guarantees, holiday, pension, sick pay, PAYE and the employer's costs.
//! The working stands beside each; figures are those of `data/packs/uk`.

#![allow(clippy::inconsistent_digit_grouping)] // 9_200_00 is £9,200.00 in pence

mod common;

use common::compare;
use coop_or_gig_engine::derivation::{derive, Leaf, RowId, Rule, Step};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::{Line, Outcome, Period};

/// 37.5 hours all paid at £12.60, with 5.6 weeks' paid leave: a year of 52 weeks (2025/26).
const EMPLOYED: [(&str, &str); 8] = [
    ("year", "2025-26"),
    ("hours", "37.5"),
    ("weeks", "46.4"),
    ("price", "30"),
    ("1.basis", "wage"),
    ("1.wage", "12.60"),
    ("1.wage-hours", "worked"),
    ("1.status", "employee"),
];

/// A home carer in England paid £14.00 for 30 hours with clients in a week of 37.5 (2026/27).
const CONTACT_ONLY: [(&str, &str); 10] = [
    ("nation", "england"),
    ("hours", "30"),
    ("unpaid", "7.5"),
    ("weeks", "46.4"),
    ("price", "24.10"),
    ("1.basis", "wage"),
    ("1.wage", "14"),
    ("1.wage-hours", "engaged"),
    ("1.minimum-hours", "worked"),
    ("1.status", "employee"),
];

/// A private-hire driver: 40 hours logged on, 54% of them with work, 29% fee, 600 miles at 29p.
const DRIVER: [(&str, &str); 7] =
    [("hours", "40"), ("busy", "54"), ("weeks", "46"), ("price", "43.50"), ("miles", "600"), ("mile-cost", "29"), ("1.fee", "29")];

fn outcome(base: &[(&str, &str)], figures: &[(&str, &str)]) -> Outcome {
    compare(&[base, figures].concat()).outcomes[0]
}

fn year(outcome: &Outcome, line: Line) -> i64 {
    outcome.year.amount(line).pence()
}

/// Equal Care's published salary, £12.60 × 37.5 × 52 = £24,570 (example E7), through PAYE.
#[test]
fn an_employed_carer() {
    let outcome = outcome(&EMPLOYED, &[]);
    let line = |line| year(&outcome, line);
    // 12.60 × 37.5 × 46.4 weeks worked = 21,924.00; 5.6 weeks of leave at the same rate = 2,646.00
    assert_eq!((line(Line::Pay), line(Line::HolidayPay), line(Line::TopUp)), (24_570_00, 2_646_00, 0));
    // 20% and 8% of 24,570 − 12,570
    assert_eq!((line(Line::IncomeTax), line(Line::Class1), line(Line::Class4)), (-2_400_00, -960_00, 0));
    // 5% of 24,570 − 6,240 = 916.50, of which 20% is relief; the employer adds 3%
    assert_eq!(line(Line::Pension), -(916_50 - 183_30));
    assert_eq!((outcome.non_cash.tax_relief, outcome.non_cash.employer_pension), (Money(183_30), Money(549_90)));
    assert_eq!(outcome.take_home(), Money(24_570_00 - 2_400_00 - 960_00 - 733_20));
    // 15% of 24,570 − 5,000
    assert_eq!(outcome.non_cash.employer_contributions, Money(2_935_50));
    // Customers pay 30 × 37.5 × 46.4 = 52,200.00; the organisation keeps all but the worker's cost.
    assert_eq!(outcome.organisation(), Money(52_200_00 - 24_570_00 - 2_935_50 - 549_90));
}

/// Leave beyond the legal least costs the employer; less than it is not possible.
#[test]
fn paid_leave() {
    let leave = |weeks: &str, leave: &str| year(&outcome(&EMPLOYED, &[("weeks", weeks), ("1.leave", leave)]), Line::HolidayPay);
    let week = 472_50; // 12.60 × 37.5
    assert_eq!(leave("46.4", "5"), 2_646_00, "5.6 weeks all the same");
    assert_eq!(leave("45", "7"), 7 * week);
    // Half the year of 46.4 weeks worked earns half the leave.
    assert_eq!(leave("23.2", ""), 1_323_00);
    // A year without a week off is paid the leave all the same.
    assert_eq!(leave("52", ""), 2_646_00);
}

/// Facts, section 8, P6: £420 a week is made up to £476.63 by law; all time paid at £13.45 is £504.38.
#[test]
fn contact_time_only_is_made_up_to_the_minimum_wage() {
    let agency = outcome(&CONTACT_ONLY, &[]);
    let week = agency.statement(Period::Week);
    // 14.00 × 30; the week of 37.5 hours at 12.71 is 476.625
    assert_eq!(week.amount(Line::CustomersPay) + week.amount(Line::PlatformFees), Money(420_00));
    // Leave is paid on the made-up pay.
    assert_eq!(year(&agency, Line::Pay) - year(&agency, Line::HolidayPay), 22_115_40); // 476.625 × 46.4
    assert_eq!((Money(22_115_40)).per(agency.weeks), Money(476_63));
    assert_eq!(agency.minimum_top_up, Money(2_627_40)); // 56.625 × 46.4
    assert_eq!(year(&agency, Line::Pay), 24_784_50); // × 52 weeks
                                                     // Facts, section 2.3: with the employer's contributions and pension
                                                     // 28,308.51
    assert_eq!(agency.reward() + agency.non_cash.employer_contributions, Money(28_308_51));

    let all_time = [("1.wage", "13.45"), ("1.wage-hours", "worked")];
    let coop = outcome(&CONTACT_ONLY, &all_time);
    assert_eq!(year(&coop, Line::TopUp), 0);
    assert_eq!(Money(year(&coop, Line::Pay) - year(&coop, Line::HolidayPay)).per(coop.weeks), Money(504_38));
    assert_eq!(year(&coop, Line::Pay), 26_227_50);
    assert_eq!(coop.reward() + coop.non_cash.employer_contributions, Money(30_011_25));
    // In Wales registered carers are funded to the same rate: only the unpaid travel is left.
    let wales = outcome(&CONTACT_ONLY, &[("nation", "wales"), ("1.wage", "13.45")]);
    assert!(year(&wales, Line::Pay) < year(&coop, Line::Pay));
}

/// Uber v Aslam counted all logged-on time; companies have counted engaged time. The answer turns on it.
#[test]
fn which_hours_the_minimum_wage_covers() {
    let worker = |hours| outcome(&DRIVER, &[("1.status", "worker"), ("1.minimum-hours", hours)]);
    // 43.50 × 21.6 h × 46 = 43,221.60; 29% of it 12,534.26; left after 8,004.00 for the miles: 22,683.34
    // 12.71 × 21.6 × 46 = 12,628.66 is less
    assert_eq!(year(&worker("engaged"), Line::TopUp), 0);
    // 12.71 × 40 × 46 = 23,386.40 is 703.06 more
    let logged_on = worker("logged-on");
    assert_eq!(year(&logged_on, Line::TopUp), 703_06);
    assert_eq!(logged_on.minimum_top_up, Money(703_06));
    // 12.07% of 30,687.34 + 703.06
    assert_eq!(year(&logged_on, Line::HolidayPay), 3_788_82);
    // Pension on 35,179.22 − 6,240: 5% with 20% relief, and 3%
    assert_eq!((logged_on.non_cash.tax_relief, logged_on.non_cash.employer_pension), (Money(289_39), Money(868_18)));
    assert_eq!(year(&logged_on, Line::Pension), -(1_446_96 - 289_39));
    // Still taxed as self-employed.
    assert_eq!((year(&logged_on, Line::Class1), logged_on.non_cash.employer_contributions), (0, Money::ZERO));
    assert!(year(&logged_on, Line::Class4) < 0);
}

/// Facts, section 4, and its traps.
#[test]
fn what_each_status_brings() {
    let sick = [("sick-days", "10")];
    let with = |status| outcome(&DRIVER, &[&sick[..], &[("1.status", status)]].concat());
    let self_employed = with("self-employed");
    assert_eq!(self_employed, outcome(&DRIVER, &sick));
    assert_eq!(self_employed.non_cash, outcome(&DRIVER, &[]).non_cash, "illness brings the self-employed nothing");
    for line in [Line::TopUp, Line::HolidayPay, Line::Pension, Line::Class1] {
        assert_eq!(year(&self_employed, line), 0, "{line:?}");
    }
    assert_eq!((self_employed.non_cash.sick_pay, self_employed.non_cash.employer_pension), (Money::ZERO, Money::ZERO));
    // Worker status alone brings no sick pay.
    let worker = with("worker");
    assert_eq!(worker.non_cash.sick_pay, Money::ZERO);
    assert!(year(&worker, Line::HolidayPay) > 0 && worker.non_cash.employer_pension > Money::ZERO);
    // An employee has it from the first day: 123.25 ÷ 5 × 10.
    let employee = with("employee");
    assert_eq!(employee.non_cash.sick_pay, Money(246_50));
    assert!(employee.take_home() != worker.take_home() && year(&employee, Line::Class4) == 0);
    // Under the rules of 2025/26 the first three days bring no sick pay: 118.75 ÷ 5 × 7.
    let before = outcome(&DRIVER, &[("sick-days", "10"), ("1.status", "employee"), ("year", "2025-26")]);
    assert_eq!(before.non_cash.sick_pay, Money(166_25));
}

#[test]
fn the_minimum_wage_goes_by_age() {
    let top_up = |age| year(&outcome(&DRIVER, &[("1.status", "worker"), ("1.fee", "90"), ("age", age)]), Line::TopUp);
    // 10% of 43,221.60 less 8,004.00 is −3,681.84
    assert_eq!(top_up("21"), 23_386_40 + 3_681_84);
    assert_eq!(top_up("18"), 19_964_00 + 3_681_84); // 10.85
    assert_eq!(top_up("16"), 14_720_00 + 3_681_84); // 8.00
    assert_eq!(top_up("apprentice"), 14_720_00 + 3_681_84);
}

/// California and New York promise an amount for an hour and one for a mile; pay is made up to their sum.
#[test]
fn guarantees() {
    let trip = |figures: &[(&str, &str)]| {
        // One trip of half an hour and 7.5 miles, a week; the fare is £20.
        let base =
            [("hours", "1"), ("busy", "50"), ("weeks", "1"), ("sold-by", "job"), ("price", "20"), ("jobs", "1"), ("miles", "7.5")];
        year(&outcome(&base, figures), Line::TopUp)
    };
    assert_eq!(trip(&[]), 0);
    // New York: 0.583 a minute is 34.98 an hour; 34.98 × 0.5 + 1.36 × 7.5 = 17.49 + 10.20 = 27.69
    let new_york = [("1.guarantee", "34.98"), ("1.guarantee-hours", "engaged"), ("1.guarantee-mile", "136")];
    assert_eq!(trip(&new_york), 7_69);
    // A fee makes it larger: 20 − 6 = 14.
    assert_eq!(trip(&[&new_york[..], &[("1.fee", "30")]].concat()), 13_69);
    // For all logged-on time: 34.98 + 10.20 − 20
    assert_eq!(trip(&[&new_york[..], &[("1.guarantee-hours", "logged-on")]].concat()), 25_18);
    // A guarantee is paid to the self-employed too, and is not the law's: none of it tops up to the minimum wage.
    assert_eq!(outcome(&DRIVER, &[("1.guarantee", "60")]).minimum_top_up, Money::ZERO);
}

/// Wage deals: the organisation's margin is what the customer pays less what the worker costs. Example E19: £24.40 an hour with
/// on-costs, visits of 30 minutes with 10 of travel and 2 miles at 45p cost £34.33 an hour of care; £49.03 leaves 30%.
#[test]
fn the_margin_of_a_wage_deal() {
    let week = [("hours", "30"), ("unpaid", "10"), ("weeks", "46"), ("price", "49.03"), ("miles", "120"), ("mile-cost", "45")];
    let wage = [("1.basis", "wage"), ("1.wage", "24.40"), ("1.wage-hours", "worked"), ("1.carries-miles", "100")];
    let visits = outcome(&week, &wage);
    // (40 × 24.40 + 120 × 0.45) × 46, for 30 × 46 hours of care
    let cost = 47_380_00;
    assert_eq!(Money(cost).per(visits.hours.engaged.times(visits.weeks)), Money(34_33));
    assert_eq!(visits.organisation(), Money(67_661_40 - cost));
    assert!(visits.take_rate().is_some_and(|rate| (rate.0 - Ratio::percent(30).0).abs() < 500), "{:?}", visits.take_rate());
    let ten = visits.of_ten_pounds().expect("customers pay");
    assert_eq!(ten.organisation, Money(3_00));
    assert_eq!(ten.worker + ten.later + ten.organisation + ten.costs + ten.tax, Money(10_00));
    // A wage above what customers pay is paid by the organisation.
    let dear = outcome(&week, &[&wage[..], &[("1.wage", "60")]].concat());
    assert!(dear.organisation() < Money::ZERO && year(&dear, Line::PlatformFees) > 0);
}

#[test]
fn an_employer_s_allowance() {
    let none = outcome(&EMPLOYED, &[]);
    let half = outcome(&EMPLOYED, &[("1.employment-allowance", "50")]);
    let all = outcome(&EMPLOYED, &[("1.employment-allowance", "100")]);
    assert_eq!(half.non_cash.employer_contributions, Money(1_467_75));
    assert_eq!(all.non_cash.employer_contributions, Money::ZERO);
    assert_eq!((all.take_home(), all.organisation()), (none.take_home(), none.organisation() + Money(2_935_50)));
    // 3% by law, 10% here: of 18,330.00
    let pension = outcome(&EMPLOYED, &[("1.employer-pension", "10")]);
    assert_eq!(pension.non_cash.employer_pension, Money(1_833_00));
    assert_eq!(outcome(&EMPLOYED, &[("1.employer-pension", "1")]).non_cash.employer_pension, Money(549_90), "never below the law");
    let out = outcome(&EMPLOYED, &[("opted-out", "yes")]);
    assert_eq!((year(&out, Line::Pension), out.non_cash.employer_pension), (0, Money::ZERO));
}

/// Northern Ireland has holiday law of its own: the same money under other names.
#[test]
fn northern_ireland_pays_the_same_holiday_by_its_own_law() {
    for status in ["worker", "employee"] {
        let of = |nation: &str| {
            let figures = [("price", "20"), ("hours", "40"), ("weeks", "40"), ("1.status", status), ("nation", nation)];
            let root = derive(&common::scenario(&figures), 0, RowId::Line(Line::HolidayPay), Period::Year).expect("a deal");
            let (mut rules, mut titles) = (Vec::new(), Vec::new());
            walk(&root, &mut |step| {
                rules.push(step.rule);
                if let (Rule::LeastLeave | Rule::HolidayRate | Rule::HolidayRateNi, Some(Leaf::Law(source))) =
                    (step.rule, step.leaf())
                {
                    titles.push(source.get().title);
                }
            });
            (root.value, rules, titles)
        };
        let (there, rules, titles) = of("northern-ireland");
        let (here, gb_rules, gb_titles) = of("england");
        assert_eq!(there, here);
        assert!(!titles.is_empty() && titles.iter().all(|title| title.contains("(Northern Ireland) 2016")), "{titles:?}");
        assert!(!gb_titles.is_empty() && gb_titles.iter().all(|title| !title.contains("Northern Ireland")), "{gb_titles:?}");
        assert!(!rules.contains(&Rule::HolidayAccrued) && !gb_rules.contains(&Rule::HolidayAccruedNi));
        assert_eq!(rules.contains(&Rule::HolidayAccruedNi), status == "worker");
    }
}

fn walk(step: &Step, each: &mut dyn FnMut(&Step)) {
    each(step);
    step.parts.iter().for_each(|part| walk(part, each));
}

/// An employee's tips bear income tax and no contributions; unpaid miles are relieved at the approved rate.
#[test]
fn tips_and_miles_of_an_employee() {
    let plain = outcome(&EMPLOYED, &[]);
    let tips = outcome(&EMPLOYED, &[("tips", "50")]); // 2,320.00 a year
    assert_eq!(year(&tips, Line::IncomeTax) - year(&plain, Line::IncomeTax), -464_00);
    assert_eq!(year(&tips, Line::Class1), year(&plain, Line::Class1));
    // 2,320 miles at 45p (2025/26) are 1,044.00, of which 20% is saved; the employer pays nothing for them.
    let miles = outcome(&EMPLOYED, &[("miles", "50"), ("mile-cost", "45")]);
    // Unpaid miles lower the hourly pay below the minimum: 12.60 × 37.5 − 22.50 = 450.00 against 12.21 × 37.5 = 457.875
    assert_eq!(year(&miles, Line::TopUp), 365_40);
    let paid = outcome(&EMPLOYED, &[("miles", "50"), ("mile-cost", "45"), ("1.carries-miles", "100")]);
    assert_eq!((paid.take_home(), paid.non_cash.carried_costs), (plain.take_home(), Money(1_044_00)));
    let higher = [("miles", "50"), ("mile-cost", "45"), ("1.wage", "20")];
    let relief =
        year(&outcome(&EMPLOYED, &higher), Line::IncomeTax) - year(&outcome(&EMPLOYED, &[("1.wage", "20")]), Line::IncomeTax);
    assert_eq!(relief, 208_80);
}

/// A loan, a pension of one's own, another gig: the deal's taxes on top of them.
#[test]
fn more_of_a_life() {
    let base = [("hours", "40"), ("weeks", "50"), ("price", "20"), ("deduction", "actual")]; // 40,000 of profit
    let plain = outcome(&base, &[]);
    let with = |figures: &[(&str, &str)], line| year(&outcome(&base, figures), line);
    // 9% of 40,000 above each threshold, down to the pound
    for (plan, repaid) in [("1", 1_179_00), ("2", 955_00), ("4", 558_00), ("5", 1_350_00), ("none", 0)] {
        assert_eq!(with(&[("loan", plan)], Line::StudentLoan), -repaid, "plan {plan}");
    }
    // 6% above 21,000 beside the student loan
    assert_eq!(with(&[("loan", "2"), ("postgraduate", "yes")], Line::StudentLoan), -(955_00 + 1_140_00));
    assert_eq!(with(&[("loan", "5"), ("year", "2025-26")], Line::StudentLoan), 0, "its first repayments were due in April 2026");
    // The first 15,000 come from another gig: none of the allowance is left for the deal.
    let second = outcome(&base, &[("other-profit", "15000")]);
    // 20% to 50,270 and 40% above on 55,000 (9,432.00), less 486.00; Class 4 on 55,000 (2,356.60) less 145.80
    assert_eq!((year(&second, Line::IncomeTax), year(&second, Line::Class4)), (-8_946_00, -2_210_80));
    // £80 a month; 20 is added to each
    let saver = outcome(&base, &[("own-pension", "80")]);
    assert_eq!((year(&saver, Line::Pension), saver.non_cash.tax_relief), (-960_00, Money(240_00)));
    assert_eq!(saver.take_home(), plain.take_home() - Money(960_00));
    // Before tax no tax is taken and no right is counted.
    let before = outcome(&base, &[("before-tax", "yes"), ("1.status", "employee"), ("loan", "2"), ("own-pension", "80")]);
    assert_eq!(before.take_home(), Money(40_000_00));
}

/// Interest on the joining share stands beside the pay; the share itself is no cost.
#[test]
fn share_interest() {
    let base = [("hours", "40"), ("weeks", "50"), ("price", "20")];
    let with = outcome(&base, &[("1.share", "500"), ("1.share-interest", "3")]);
    assert_eq!(with.non_cash.share_interest, Money(15_00));
    assert_eq!(with.take_home(), outcome(&base, &[]).take_home());
    assert_eq!(with.organisation(), Money(-15_00));
}

/// A dividend that does not go by fees: £60 a head, as in Southend in 2019. An employee's is earnings.
#[test]
fn a_dividend_by_the_head() {
    let self_employed = outcome(&DRIVER, &[("1.dividend-amount", "60")]);
    assert_eq!(year(&self_employed, Line::Dividend), 60_00);
    assert_eq!(self_employed.profits.actual - outcome(&DRIVER, &[]).profits.actual, Money(60_00));
    let (plain, paid) = (outcome(&EMPLOYED, &[]), outcome(&EMPLOYED, &[("1.dividend-amount", "60")]));
    assert_eq!(year(&paid, Line::Class1) - year(&plain, Line::Class1), -4_80);
    assert_eq!(paid.non_cash.employer_contributions - plain.non_cash.employer_contributions, Money(9_00));
}

/// £50 of tips a week are no part of the hour that is held against the minimum wage, nor of what pay is made up from:
/// 21.6 × 43.50 × 71% − 174.00 = 493.12 for 40 hours are £12.33 an hour. At £20 an hour 132.72 lack 141.82 to the 274.54 that is due.
#[test]
fn tips_count_towards_no_minimum_wage() {
    let hour = |figures: &[(&str, &str)]| outcome(&DRIVER, figures).statement(Period::Hour).before_tax_that_counts();
    assert_eq!((hour(&[]), hour(&[("tips", "50")])), (Money(12_33), Money(12_33)));
    assert_eq!(outcome(&DRIVER, &[("tips", "50")]).statement(Period::Hour).before_tax(), Money(13_58));
    let low = |tips| outcome(&DRIVER, &[("price", "20"), ("1.status", "worker"), ("1.minimum-hours", "engaged"), ("tips", tips)]);
    assert_eq!(low("0").minimum_top_up, low("50").minimum_top_up);
    // (21.6 × 12.71 − (21.6 × 20 × 71% − 174)) × 46
    assert_eq!(low("50").minimum_top_up, Money(6_523_54));
    // What is explained is what is shown.
    let scenario = common::scenario(&[&DRIVER[..], &[("tips", "50"), ("1.status", "worker")]].concat());
    let step = derive(&scenario, 0, RowId::BeforeTax, Period::Week).expect("a deal");
    assert_eq!((step.rule, step.parts[0].rule), (Rule::HourWithoutTips, Rule::HourWithoutHoliday));
}
