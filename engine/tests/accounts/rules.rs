//! Rules of the accounts, each worked by hand.

use coop_or_gig_engine::accounts::{Accounts, Balance, Footing, Line, Member};
use coop_or_gig_engine::choice::{Choice as _, DividendBy};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::money::{Money, Quantity, Ratio};

use super::{accounts, amounts, common, coop, fifth};

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
    // All but the fees, 850,000, and the dividend.
    assert_eq!((year.sales, year.paid_out), (Money::pounds(1_000_000), Money::pounds(866_200)));
    assert_eq!(year.payout(), Some(Ratio(866_200)));
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
    // Members bring 0.8 × (1,500 − 350) + 50 = 970 each; 78,000 of costs less the contract's 23,000 = 55,000 / 970 = 56.7.
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
    // The interest is all that is lost, and all the cash that is missing.
    assert_eq!(accounts.years[4].balance.cash, Money::pounds(-1_200));
    // A normal year bears the first year's interest.
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
    // £499.995 of a member's £1,000 rounds to £500.00.
    assert_eq!(granted.fee_to_break_even, Some(Ratio(499_995)));
    // The first year's tax is gone: 20% of £13,000. Losses of later years wait for a profit that does not come.
    assert_eq!(granted.years[4].balance.reserves, Money::pounds(13_000 - 2_600 - 12_000));
    assert_eq!(granted.years[4].balance.losses, Money::pounds(12_000));
    let alone = accounts(&[&figures[..], &[("grant", "6999.99")]].concat());
    assert_eq!(alone.footing, Footing::Nothing);
}

#[test]
fn a_public_contract_can_carry_it_alone() {
    // 1,000 h × £50 × 10% = £5,000 for £4,000 of costs; the members pay no fee for their other sales.
    let figures = [("members", "10"), ("fee", "10"), ("contract-hours", "1000"), ("contract-price", "50"), ("other", "4000")];
    let carried = accounts(&figures);
    assert_eq!((carried.normal, carried.footing), (Money::pounds(1_000), Footing::Contract));
    assert_eq!(carried.members_to_break_even, Threshold::Always);
    assert_eq!(carried.fee_to_break_even, Some(Ratio::percent(8)));
    assert_eq!(carried.years[0].payout(), Some(Ratio::percent(90)));
    // A member of its own sales pays the same rate on the contract: £300 of £2,000 makes 15%, £7,500.
    let coop = coop(&figures);
    let member = Member { sales: Money::pounds(2_000), fees: Money::pounds(300), ..Member::from_coop(&coop, Quantity::ZERO) };
    let own = Accounts::new(&coop, &member, fifth).expect("it has members");
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
    // The loss still covers £500 of the £625 kept in the third year; the tax is 20% of £125, later of £250.
    assert_eq!(amounts(&accounts, Line::Tax), [0, 0, -25_00, -50_00, -50_00]);
    assert_eq!(accounts.years.map(|year| year.balance.reserves.pence()), [-1_500_00, -500_00, 100_00, 300_00, 500_00]);
    assert_eq!(accounts.years.map(|year| year.balance.losses.pence()), [1_500_00, 500_00, 0, 0, 0]);
    // The start is no part of a normal year.
    assert_eq!(accounts.footing, Footing::Members);
}

/// Tax on a dividend: HMRC CTM40515, and pay for employees. A surplus of £10,000, half of it kept, tax at a fifth.
#[test]
fn the_tax_on_a_dividend_goes_by_its_rule() {
    let figures = [("members", "10"), ("sales", "10000"), ("fee", "10"), ("reserves", "50")];
    let split = |by: &str, employed: Option<Ratio>| {
        let coop = coop(&[&figures[..], &[("dividend-by", by)]].concat());
        let member = Member { employed, ..Member::from_coop(&coop, Quantity::whole(1_000)) };
        let year = Accounts::new(&coop, &member, fifth).expect("it has members").years[0];
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

/// Employed members, where the deal compared with has employees; of 15%, the Employment Allowance covers 40%.
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
    // Fees of £1,000 a year; starting costs £2,500: −1,500, then 1,000 each year; the pool is shared by the head.
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
    // The contract does not grow with the members.
    assert_eq!(amounts(&accounts, Line::ContractFees), [500_00; 5]);
}

#[test]
fn without_fees_or_hours_the_pool_is_alike_for_all() {
    let coop = coop(&[("members", "8"), ("subscription", "100"), ("reserves", "0")]);
    let accounts = Accounts::new(&coop, &Member::from_coop(&coop, Quantity::ZERO), fifth).expect("it has members");
    // Taxed first by hours and by head: a fifth.
    assert_eq!(
        [0, 1, 2].map(|by| accounts.years[0].dividend(DividendBy::ALL[by])),
        [Money::pounds(100), Money::pounds(80), Money::pounds(80)]
    );
}

#[test]
fn no_members_no_accounts() {
    let coop = coop(&[("other", "100"), ("contract-hours", "10"), ("contract-price", "100")]);
    assert_eq!(Accounts::new(&coop, &Member::from_coop(&coop, Quantity::ZERO), fifth), None);
}

#[test]
fn every_line_has_its_own_word() {
    let mut words: Vec<_> = Line::ALL.iter().map(|line| line.key()).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), Line::ALL.len());
}
