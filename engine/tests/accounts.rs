//! A co-op's own accounts: published ones and each rule once, worked by hand, then the laws that hold for any.

#![allow(clippy::inconsistent_digit_grouping)] // 2_300_00 is £2,300.00 in pence

mod common;

use coop_or_gig_engine::accounts::{is_deducted, Accounts, Balance, Footing, Line, Member, Year};
use coop_or_gig_engine::choice::{Choice, DividendBy};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Kind, Shared, Value};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::scenario::{Coop, Scenario};
use proptest::prelude::*;

/// The co-op with these figures, their keys told without `coop-`.
fn coop(figures: &[(&str, &str)]) -> Coop {
    let mut scenario = Scenario::default();
    for (key, value) in figures {
        let field = Field::from_key(&format!("coop-{key}")).unwrap_or_else(|| panic!("there is no figure {key}"));
        field.set(&mut scenario, value).unwrap_or_else(|problem| panic!("{key} = {value:?}: {problem:?}"));
    }
    scenario.coop
}

/// Tax of £1 in five, so that sums are plain.
fn fifth(profit: Money) -> Money {
    profit.share(Ratio::percent(20))
}

/// The accounts of a co-op whose members work 1,000 hours a year, with tax at 20%.
fn accounts(figures: &[(&str, &str)]) -> Accounts {
    let coop = coop(figures);
    Accounts::of(&coop, &Member::of_coop(&coop, Quantity::whole(1_000)), fifth).expect("it has members")
}

fn amounts(accounts: &Accounts, line: Line) -> [i64; 5] {
    accounts.years.map(|year| year.amount(line).pence())
}

/// The Drivers Cooperative, New York, 2022: revenue $5.9m, $5.2m of it to drivers, a loss of $318,000 (The Hustle, Crain's).
/// Spread here over 1,000 drivers: $5,900 and fees of $700 each.
#[test]
fn new_york_2022() {
    // Costs: 5,900,000 − 5,200,000 + 318,000 = 1,018,000.
    let coop = coop(&[("members", "1000"), ("sales", "5900"), ("other", "1018000")]);
    let driver = Member { fees: Money::pounds(700), ..Member::of_coop(&coop, Quantity::whole(500)) };
    let accounts = Accounts::of(&coop, &driver, fifth).expect("it has members");
    let year = &accounts.years[0];
    assert_eq!(year.sales, Money::pounds(5_900_000));
    assert_eq!(year.paid_out, Money::pounds(5_200_000));
    assert_eq!(year.payout(), Some(Ratio(881_356))); // 5.2 / 5.9
    assert_eq!(year.amount(Line::Surplus), Money::pounds(-318_000));
    assert_eq!((year.pool(), year.amount(Line::Tax)), (Money::ZERO, Money::ZERO));
    assert_eq!((accounts.normal, accounts.footing), (Money::pounds(-318_000), Footing::Nothing));
    // 1,018,000 / 5,900,000 = 17.25424%. Half a penny less than $1,018.00 a driver, 17.25416%, still rounds to it.
    assert_eq!(accounts.fee_to_break_even, Some(Ratio(172_542)));
    // 1,018,000 / 700 = 1,454.3
    assert_eq!(accounts.members_to_break_even, Threshold::AtLeast(Quantity::whole(1_455)));
}

/// Southend Taxi Co-operative, 2019: £3,000 returned to members, £60 each (The News).
#[test]
fn southend_2019() {
    // 50 subscriptions of £100, less £1,250: £3,750, nothing of it kept. What is alike for all is taxed first: a fifth, £750.
    let figures = [("members", "50"), ("subscription", "100"), ("other", "1250"), ("reserves", "0"), ("dividend-by", "head")];
    let accounts = accounts(&figures);
    assert_eq!(accounts.years[0].pool(), Money::pounds(3_000));
    assert_eq!(accounts.dividend(0), Money::pounds(60));
    assert_eq!(accounts.years[0].amount(Line::Tax), Money::pounds(-750));
    assert_eq!(accounts.years[0].amount(Line::Kept), Money::ZERO);
    // No sales: no part of them goes to workers, and no fee on them carries anything.
    assert_eq!((accounts.years[0].payout(), accounts.fee_to_break_even), (None, None));
    assert_eq!(accounts.members_to_break_even, Threshold::AtLeast(Quantity::whole(13)));
}

/// Stocksy United, 2017: revenue about $10.7m, royalties $5.7m, dividends $300,000, 975 members (selling-stock.com); 90% of a
/// surplus shared out, said an article of 2014.
#[test]
fn stocksy_2017() {
    // 10,974.36 × 975 = 10,700,001.00; fees 5,128.21 × 975 = 5,000,004.75, so royalties of 5,699,996.25.
    // Costs of 4,666,671.42 leave 333,333.33: a tenth, 33,333.33, is kept and 300,000.00 shared out.
    let coop = coop(&[("members", "975"), ("other", "4666671.42"), ("reserves", "10"), ("dividend-by", "fees")]);
    let artist = Member { sales: Money(10_974_36), fees: Money(5_128_21), ..Member::of_coop(&coop, Quantity::ZERO) };
    let accounts = Accounts::of(&coop, &artist, |profit| profit.share(Ratio::percent(19))).expect("it has members");
    let year = &accounts.years[0];
    assert_eq!(year.payout(), Some(Ratio(532_710))); // 53.3%
    assert_eq!(year.amount(Line::Surplus), Money(333_333_33));
    assert_eq!(year.pool(), Money::pounds(300_000));
    assert_eq!(year.pool().as_ratio_of(year.sales), Ratio(28_037)); // 2.8%
    assert_eq!(accounts.dividend(0), Money(307_69)); // 300,000 / 975 = 307.692
    assert_eq!(year.amount(Line::Tax), Money(-6_333_33)); // 19% of 33,333.33
    assert_eq!(year.amount(Line::Kept), Money(27_000_00));
}

#[test]
fn every_line_of_a_first_year() {
    // 100 members, 80 of them active, with £10,000 of sales each: £800,000. The contract: 5,000 h × £40 = £200,000.
    let accounts = accounts(&[
        ("members", "100"),
        ("active", "80"),
        ("sales", "10000"),
        ("fee", "15"),
        ("subscription", "50"),
        ("contract-hours", "5000"),
        ("contract-price", "40"),
        ("staff", "60000"),
        ("software", "3000"),
        ("software-share", "2"),
        ("payments", "1.5"),
        ("insurance", "4000"),
        ("premises", "6000"),
        ("other", "2000"),
        ("start", "25000"),
        ("shares", "20000"),
        ("share-interest", "3"),
        ("loan", "30000"),
        ("loan-rate", "8"),
        ("loan-years", "5"),
        ("grant", "10000"),
        ("reserves", "40"),
    ]);
    let year = &accounts.years[0];
    for (line, pounds) in [
        (Line::Fees, 120_000),        // 15% of 800,000
        (Line::ContractFees, 30_000), // 15% of 200,000
        (Line::Subscriptions, 5_000), // of all 100
        (Line::Grant, 10_000),
        (Line::Staff, -60_000),
        (Line::Software, -3_000),
        (Line::SoftwareShare, -20_000), // 2% of 1,000,000
        (Line::Payments, -15_000),
        (Line::Insurance, -4_000),
        (Line::Premises, -6_000),
        (Line::Other, -2_000),
        (Line::Start, -25_000),
        (Line::LoanInterest, -2_400),
        (Line::ShareInterest, -600),
        (Line::Surplus, 27_000),   // 165,000 − 138,000
        (Line::Dividend, -16_200), // 60%
        (Line::Tax, -2_160),       // 20% of 10,800
        (Line::Kept, 8_640),
    ] {
        assert_eq!(year.amount(line), Money::pounds(pounds), "{line:?}");
    }
    assert_eq!((year.sales, year.paid_out), (Money::pounds(1_000_000), Money::pounds(850_000)));
    assert_eq!(year.payout(), Some(Ratio::percent(85)));
    // 20,000 + 30,000 + 8,640 − 6,000 paid back
    assert_eq!(
        year.balance,
        Balance {
            cash: Money::pounds(52_640),
            loan: Money::pounds(24_000),
            shares: Money::pounds(20_000),
            reserves: Money::pounds(8_640),
            losses: Money::ZERO
        }
    );
    // By fees: 1,500 of 150,000, 1%. By hours: 1,000 of 80 × 1,000 + 5,000. By head: one of 100. Those two are taxed first: a
    // fifth of £27,000, and 60% of the £21,600 left are £12,960.
    assert_eq!(year.dividend(DividendBy::Fees), Money(162_00));
    assert_eq!(year.dividend(DividendBy::Hours), Money(152_47)); // 12,960 / 85 = 152.47
    assert_eq!(year.dividend(DividendBy::Head), Money(129_60));
    // Without grant and start: 27,000 − 10,000 + 25,000. Without the contract 23,000 less: 30,000 of fees for 7,000 of costs.
    assert_eq!((accounts.normal, accounts.footing), (Money::pounds(42_000), Footing::Members));
    // Each member brings 0.8 × (1,500 − 350) + 50 = 970; 78,000 of costs less the contract's 23,000 = 55,000 / 970 = 56.7.
    assert_eq!(accounts.members_to_break_even, Threshold::AtLeast(Quantity::whole(57)));
    // 113,000 of costs less 5,000 of subscriptions are 10.8% of 1,000,000, but half a penny a member less rounds to it.
    let fee = accounts.fee_to_break_even.expect("there are sales");
    assert!((107_999..=108_000).contains(&fee.0), "{fee:?}");
}

#[test]
fn a_loan_is_paid_back_in_equal_parts() {
    // Thirds of £10,000 to the penny, and 6% of £10,000, £6,666.67 and £3,333.33.
    let accounts = accounts(&[("members", "1"), ("loan", "10000"), ("loan-rate", "6"), ("loan-years", "3")]);
    assert_eq!(accounts.years.map(|year| year.repaid.pence()), [3_333_33, 3_333_34, 3_333_33, 0, 0]);
    assert_eq!(accounts.years.map(|year| year.balance.loan.pence()), [6_666_67, 3_333_33, 0, 0, 0]);
    assert_eq!(amounts(&accounts, Line::LoanInterest), [-600_00, -400_00, -200_00, 0, 0]);
    // Nothing else: the interest is all that is lost, and all that is missing.
    assert_eq!(accounts.years[4].balance.cash, Money::pounds(-1_200));
    // It is the first year's interest that a normal year bears.
    assert_eq!(accounts.normal, Money::pounds(-600));
}

#[test]
fn a_grant_can_hide_a_deficit() {
    // 10 × £200 of fees for £5,000 of costs; a grant of £20,000 less £4,000 to start.
    let figures = [
        ("members", "10"),
        ("sales", "1000"),
        ("fee", "20"),
        ("other", "5000"),
        ("start", "4000"),
        ("grant", "20000"),
        ("reserves", "100"),
    ];
    let granted = accounts(&figures);
    assert_eq!(amounts(&granted, Line::Surplus), [13_000_00, -3_000_00, -3_000_00, -3_000_00, -3_000_00]);
    assert_eq!((granted.normal, granted.footing), (Money::pounds(-3_000), Footing::Grant));
    assert!(!granted.footing.holds());
    // 5,000 / 200 = 25 members, or half of £10,000 of sales.
    assert_eq!(granted.members_to_break_even, Threshold::AtLeast(Quantity::whole(25)));
    assert_eq!(granted.fee_to_break_even, Some(Ratio(499_995))); // £499.995 of a member's £1,000 rounds to £500.00
                                                                 // The first year's tax is gone: 20% of £13,000. The losses after it wait for a profit that does not come.
    assert_eq!(granted.years[4].balance.reserves, Money::pounds(13_000 - 2_600 - 12_000));
    assert_eq!(granted.years[4].balance.losses, Money::pounds(12_000));
    let alone = accounts(&[&figures[..], &[("grant", "6999.99")]].concat());
    assert_eq!(alone.footing, Footing::Nothing);
}

#[test]
fn a_public_contract_can_carry_it_alone() {
    // 1,000 h × £50 × 10% = £5,000 for £4,000 of costs; the members pay nothing for what they sell otherwise.
    let figures = [("members", "10"), ("fee", "10"), ("contract-hours", "1000"), ("contract-price", "50"), ("other", "4000")];
    let carried = accounts(&figures);
    assert_eq!((carried.normal, carried.footing), (Money::pounds(1_000), Footing::Contract));
    assert_eq!(carried.members_to_break_even, Threshold::Always);
    assert_eq!(carried.fee_to_break_even, Some(Ratio::percent(8)));
    assert_eq!(carried.years[0].payout(), Some(Ratio::percent(90)));
    // A member of its own sales pays the same rate on the contract: £300 of £2,000 makes 15%, £7,500.
    let coop = coop(&figures);
    let member = Member { sales: Money::pounds(2_000), fees: Money::pounds(300), ..Member::of_coop(&coop, Quantity::ZERO) };
    let own = Accounts::of(&coop, &member, fifth).expect("it has members");
    assert_eq!(own.years[0].amount(Line::ContractFees), Money::pounds(7_500));
}

#[test]
fn members_can_cost_more_than_they_bring() {
    // £10 of subscription against 3% of £1,000 for payments, a £20 loss each; no fee.
    let figures = [("members", "10"), ("sales", "1000"), ("subscription", "10"), ("payments", "3")];
    assert_eq!(accounts(&figures).members_to_break_even, Threshold::AtMost(Quantity::ZERO));
    assert_eq!(accounts(&[&figures[..], &[("other", "1")]].concat()).members_to_break_even, Threshold::Never);
}

#[test]
fn deficits_are_made_good_before_a_dividend() {
    // Fees of £1,000 a year; starting costs £2,500: −1,500, then 1,000 each year.
    let figures = [("members", "10"), ("sales", "1000"), ("fee", "10"), ("start", "2500"), ("reserves", "25")];
    let accounts = accounts(&figures);
    assert_eq!(amounts(&accounts, Line::Surplus), [-1_500_00, 1_000_00, 1_000_00, 1_000_00, 1_000_00]);
    // The third year: £500 makes the deficit good, a quarter of the other £500 is kept.
    assert_eq!(amounts(&accounts, Line::Dividend), [0, 0, -375_00, -750_00, -750_00]);
    // Of the £625 kept then, the loss covers the £500 left of it; 20% of £125, later of £250.
    assert_eq!(amounts(&accounts, Line::Tax), [0, 0, -25_00, -50_00, -50_00]);
    assert_eq!(accounts.years.map(|year| year.balance.reserves.pence()), [-1_500_00, -500_00, 100_00, 300_00, 500_00]);
    assert_eq!(accounts.years.map(|year| year.balance.losses.pence()), [1_500_00, 500_00, 0, 0, 0]);
    // The start is no part of a normal year.
    assert_eq!(accounts.footing, Footing::Members);
}

/// What the law makes of a dividend: HMRC CTM40515, and pay for employees. A surplus of £10,000, half of it kept, tax at a fifth.
#[test]
fn the_tax_on_a_dividend_goes_by_its_rule() {
    let figures = [("members", "10"), ("sales", "10000"), ("fee", "10"), ("reserves", "50")];
    let split = |by: &str, employed: Option<Ratio>| {
        let coop = coop(&[&figures[..], &[("dividend-by", by)]].concat());
        let member = Member { employed, ..Member::of_coop(&coop, Quantity::whole(1_000)) };
        let year = Accounts::of(&coop, &member, fifth).expect("it has members").years[0];
        [Line::Dividend, Line::DividendContributions, Line::Tax, Line::Kept].map(|line| year.amount(line).pence())
    };
    // By fees: half is shared out and not taxed, a fifth of the other £5,000 is due.
    assert_eq!(split("fees", None), [-5_000_00, 0, -1_000_00, 4_000_00]);
    // By hours and by head: a fifth of all first, then half of the £8,000 left.
    assert_eq!(split("hours", None), [-4_000_00, 0, -2_000_00, 4_000_00]);
    assert_eq!(split("head", None), [-4_000_00, 0, -2_000_00, 4_000_00]);
    // Employees: £5,000 pays the dividend and 15% on it, 4,347.83 + 652.17, whatever the rule; both are deducted.
    for by in ["fees", "hours", "head"] {
        assert_eq!(split(by, Some(Ratio::percent(15))), [-4_347_83, -652_17, -1_000_00, 4_000_00], "{by}");
    }
}

/// Whether members are employees is what the deal compared with says; of 15%, the Employment Allowance covers 40%.
#[test]
fn an_employed_member_s_dividend_is_pay() {
    // £11,000 of fees less £1,000.
    let figures = [
        ("coop-linked", "no"),
        ("coop-members", "10"),
        ("coop-sales", "10000"),
        ("coop-fee", "11"),
        ("coop-other", "1000"),
        ("coop-reserves", "50"),
    ];
    let terms = [("coop-dividend-by", "head"), ("2.status", "employee"), ("2.employment-allowance", "40")];
    let year = compare::accounts(&common::scenario(&[&figures[..], &terms].concat())).expect("it has members").years[0];
    // £5,000 ÷ 1.09; 19% on the £5,000 kept.
    let amounts = [Line::Dividend, Line::DividendContributions, Line::Tax].map(|line| year.amount(line).pence());
    assert_eq!(amounts, [-458_716, -41_284, -95_000]);
    // A worker's is no pay: taxed first, £1,900 of £10,000.
    let terms = [("coop-dividend-by", "head"), ("2.status", "worker")];
    let year = compare::accounts(&common::scenario(&[&figures[..], &terms].concat())).expect("it has members").years[0];
    let amounts = [Line::Dividend, Line::DividendContributions, Line::Tax].map(|line| year.amount(line).pence());
    assert_eq!(amounts, [-405_000, 0, -190_000]);
}

#[test]
fn losses_are_set_against_what_is_taxed_first() {
    // As above: −1,500, then 1,000 each year; by head.
    let figures =
        [("members", "10"), ("sales", "1000"), ("fee", "10"), ("start", "2500"), ("reserves", "25"), ("dividend-by", "head")];
    let accounts = accounts(&figures);
    // The third year: the £500 of loss left leaves £500 taxed, £100. Of 1,000 − 100, £500 makes the deficit good; 75% of £400.
    assert_eq!(amounts(&accounts, Line::Tax), [0, 0, -100_00, -200_00, -200_00]);
    assert_eq!(amounts(&accounts, Line::Dividend), [0, 0, -300_00, -600_00, -600_00]);
    assert_eq!(accounts.years.map(|year| year.balance.reserves.pence()), [-1_500_00, -500_00, 100_00, 300_00, 500_00]);
    assert_eq!(accounts.years.map(|year| year.balance.losses.pence()), [1_500_00, 500_00, 0, 0, 0]);
}

#[test]
fn members_grow() {
    let figures =
        [("members", "100"), ("growth", "10"), ("subscription", "10"), ("contract-hours", "10"), ("contract-price", "100")];
    let accounts = accounts(&[&figures[..], &[("fee", "50")]].concat());
    assert_eq!(accounts.years.map(|year| year.members.0), [100_000_000, 110_000_000, 121_000_000, 133_100_000, 146_410_000]);
    assert_eq!(amounts(&accounts, Line::Subscriptions), [1_000_00, 1_100_00, 1_210_00, 1_331_00, 1_464_10]);
    // The contract does not grow with them.
    assert_eq!(amounts(&accounts, Line::ContractFees), [500_00; 5]);
}

#[test]
fn without_fees_or_hours_the_pool_is_alike_for_all() {
    let coop = coop(&[("members", "8"), ("subscription", "100"), ("reserves", "0")]);
    let accounts = Accounts::of(&coop, &Member::of_coop(&coop, Quantity::ZERO), fifth).expect("it has members");
    // Taxed first by hours and by head: a fifth.
    assert_eq!(
        [0, 1, 2].map(|by| accounts.years[0].dividend(DividendBy::ALL[by])),
        [Money::pounds(100), Money::pounds(80), Money::pounds(80)]
    );
}

#[test]
fn no_members_no_accounts() {
    let coop = coop(&[("other", "100"), ("contract-hours", "10"), ("contract-price", "100")]);
    assert_eq!(Accounts::of(&coop, &Member::of_coop(&coop, Quantity::ZERO), fifth), None);
}

#[test]
fn every_line_has_its_own_word() {
    let mut words: Vec<_> = Line::ALL.iter().map(|line| line.key()).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), Line::ALL.len());
}

/// Any co-op that the limits allow, but with members. Half of the figures stay plain, and small ones are as likely as large ones.
fn coops() -> impl Strategy<Value = Coop> {
    let fields: Vec<_> =
        Shared::ALL.iter().map(|shared| Field::Shared(*shared)).filter(|field| field.spec().key.starts_with("coop-")).collect();
    prop::collection::vec((0..48_u32, any::<u64>()), fields.len()).prop_map(move |draws| {
        let mut scenario = Scenario::default();
        for (field, (size, seed)) in fields.iter().zip(draws) {
            let spec = field.spec();
            let scale = 10_i64.pow(spec.kind.decimals());
            let (low, high) = match spec.kind {
                Kind::Choice(words) => (0, i64::try_from(words.len()).expect("few words") - 1),
                _ => (spec.min * scale, spec.max * scale),
            };
            let span = u64::try_from(high - low).expect("limits are in order") + 1;
            let offset = match size {
                0 => span - 1,
                1..=16 if spec.key != "coop-members" => continue,
                _ => (seed >> size) % span,
            };
            field.put(&mut scenario, Value::Number(low + i64::try_from(offset).expect("within the limits")));
        }
        scenario.coop.members.0 = scenario.coop.members.0.max(1);
        scenario.coop
    })
}

/// A member of it: by its own figures, or by those of a deal that takes what it likes.
fn members(coop: &Coop) -> impl Strategy<Value = Member> {
    let coop = *coop;
    let amount = || (0..32_u32, 0..100_000_000_00_i64).prop_map(|(size, seed)| Money(seed >> size));
    let employed = prop::option::of((0..=1_000_000_i64).prop_map(Ratio));
    let parts = (any::<bool>(), amount(), amount(), amount(), 0..8_736_000_000_i64, employed);
    parts.prop_map(move |(own, sales, fees, subscription, hours, employed)| {
        let average = Member { employed, ..Member::of_coop(&coop, Quantity(hours)) };
        if own {
            average
        } else {
            Member { sales, fees, subscription, ..average }
        }
    })
}

fn cases() -> impl Strategy<Value = (Coop, Member)> {
    coops().prop_flat_map(|coop| members(&coop).prop_map(move |member| (coop, member)))
}

fn config() -> ProptestConfig {
    let told = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { told.cases } else { 1_000 };
    ProptestConfig { cases, failure_persistence: None, ..told }
}

fn of(coop: &Coop, member: &Member) -> Accounts {
    Accounts::of(coop, member, fifth).expect("it has members")
}

/// The surplus of the first year as the accounts show it, without what comes once.
fn normal(coop: &Coop, member: &Member) -> Money {
    of(&Coop { start: Money::ZERO, grant: Money::ZERO, ..*coop }, member).years[0].amount(Line::Surplus)
}

/// With this many members; none at all have no accounts, so as few as can be stand in for them: they bring less than a penny.
fn normal_with(coop: &Coop, member: &Member, members: Quantity) -> Money {
    normal(&Coop { members, ..*coop }, member)
}

/// All lines but the totals.
fn sum(year: &Year, until: Line) -> Money {
    Line::ALL.iter().filter(|line| **line < until && !line.is_total()).map(|line| year.amount(*line)).sum()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_lines_add_up_and_the_balance_sheet_balances((coop, member) in cases()) {
        let accounts = of(&coop, &member);
        let mut cash = coop.shares + coop.loan;
        let mut members = coop.members;
        for year in accounts.years {
            for total in [Line::Surplus, Line::Kept] {
                prop_assert_eq!(year.amount(total), sum(&year, total));
            }
            // What comes in and goes out, line by line, on top of what was there.
            cash += sum(&year, Line::Kept) - year.repaid;
            let Balance { loan, shares, reserves, losses, .. } = year.balance;
            prop_assert_eq!(year.balance.cash, cash);
            prop_assert_eq!(cash, loan + shares + reserves);
            prop_assert!(loan >= Money::ZERO && losses >= Money::ZERO && year.repaid >= Money::ZERO);
            prop_assert_eq!(year.members, members);
            prop_assert_eq!(year.sales - year.paid_out, year.amount(Line::Fees) + year.amount(Line::ContractFees));
            members = members.share(Ratio(Ratio::ONE.0 + coop.growth.0));
        }
        let paid_back = accounts.years.iter().map(|year| year.repaid).sum::<Money>();
        prop_assert_eq!(coop.loan - paid_back, accounts.years[4].balance.loan);
        prop_assert!(coop.loan_years > 5 || paid_back == coop.loan);
    }

    #[test]
    fn prop_the_pool_is_never_more_than_there_is((coop, member) in cases()) {
        let mut reserves = Money::ZERO;
        for year in of(&coop, &member).years {
            let surplus = year.amount(Line::Surplus);
            let pool = year.pool();
            prop_assert!(pool >= Money::ZERO && pool <= surplus.max(Money::ZERO));
            // A dividend leaves no deficit behind, nor does the tax.
            prop_assert!(pool == Money::ZERO || year.balance.reserves >= Money::ZERO);
            prop_assert!(year.amount(Line::Tax) <= Money::ZERO);
            // Taxed first where it is not deducted; for employees with what their employer pays on it.
            let is_deducted = is_deducted(coop.dividend_by, member.employed.is_some());
            let left = if is_deducted { surplus } else { surplus + year.amount(Line::Tax) };
            let spent = pool - year.amount(Line::DividendContributions);
            prop_assert!(reserves < Money::ZERO || surplus <= Money::ZERO || spent == left - left.share(coop.reserves));
            prop_assert_eq!(pool, member.employed.map_or(spent, |rate| spent.without(rate)));
            reserves = year.balance.reserves;
            for by in DividendBy::ALL {
                let dividend = year.dividend(*by);
                let most = if *by == coop.dividend_by { pool } else { surplus.max(Money::ZERO) };
                prop_assert!(dividend >= Money::ZERO && dividend <= most, "{:?}", by);
            }
            // Half a penny of rounding for each member.
            let heads = year.dividend(DividendBy::Head).times(year.members);
            prop_assert!(heads <= pool + Money::pounds(1).times(Quantity(year.members.0 / 200)) + Money(1));
        }
    }

    #[test]
    fn prop_the_members_to_break_even_do((coop, member) in cases()) {
        // Fewer than one member is told from none by rounding only.
        let covers = |members: Quantity| normal_with(&coop, &member, members) >= Money::ZERO;
        let one = Quantity::ONE;
        match of(&coop, &member).members_to_break_even {
            Threshold::AtLeast(members) => {
                prop_assert!(members >= one && covers(members));
                prop_assert!(members == one || !covers(members - one));
            }
            Threshold::AtMost(members) => {
                prop_assert!(members < one || covers(members));
                prop_assert!(!covers(members + one));
            }
            Threshold::Always => prop_assert!(covers(Quantity::whole(1_000_000))),
            Threshold::Never => prop_assert!(!covers(Quantity::whole(1_000_000))),
        }
    }

    #[test]
    fn prop_the_fee_to_break_even_does(coop in coops()) {
        let charged = |fee: i64| {
            let coop = Coop { fee: Ratio(fee), ..coop };
            normal(&coop, &Member::of_coop(&coop, Quantity::ZERO)) >= Money::ZERO
        };
        let accounts = of(&coop, &Member::of_coop(&coop, Quantity::ZERO));
        match accounts.fee_to_break_even {
            Some(fee) => prop_assert!(charged(fee.0) && (fee == Ratio::ZERO || !charged(fee.0 - 1))),
            None => prop_assert!(accounts.years[0].sales == Money::ZERO || !charged(Ratio::ONE.0)),
        }
        prop_assert_eq!(accounts.normal, normal(&coop, &Member::of_coop(&coop, Quantity::ZERO)));
        prop_assert_eq!(accounts.footing.holds(), accounts.normal >= Money::ZERO);
    }

    #[test]
    fn prop_more_grant_never_lowers_the_first_surplus((coop, member) in cases(), more in 0..100_000_000_00_i64) {
        let granted = Coop { grant: coop.grant + Money(more), ..coop };
        let [before, after] = [coop, granted].map(|coop| of(&coop, &member));
        prop_assert_eq!(after.years[0].amount(Line::Surplus), before.years[0].amount(Line::Surplus) + Money(more));
        prop_assert!(after.years[0].pool() >= before.years[0].pool());
        // It changes nothing of what a normal year is.
        prop_assert_eq!(after.normal, before.normal);
        prop_assert_eq!(after.members_to_break_even, before.members_to_break_even);
        prop_assert_eq!(after.fee_to_break_even, before.fee_to_break_even);
    }

    /// Figures no field allows, and a tax that is no tax, do no harm either.
    #[test]
    fn prop_nothing_overflows(coop in coops(), sales: i64, fees: i64, subscription: i64, hours: i64, tax: i64) {
        let member = Member { sales: Money(sales), fees: Money(fees), subscription: Money(subscription), hours: Quantity(hours), employed: None };
        let accounts = Accounts::of(&coop, &member, |_| Money(tax)).expect("it has members");
        for year in accounts.years {
            let Balance { cash, loan, shares, reserves, .. } = year.balance;
            prop_assert_eq!(cash, loan + shares + reserves);
        }
    }
}
