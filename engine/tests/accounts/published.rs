//! Published accounts of co-ops, as far as they go.

use coop_or_gig_engine::accounts::{Accounts, Footing, Line, Member};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::money::{Money, Quantity, Ratio};

use super::{accounts, coop, fifth};

/// The Drivers Cooperative, New York, 2022: revenue $5.9m, $5.2m of it to drivers, a loss of $318,000 (The Hustle, Crain's).
/// Spread here over 1,000 drivers: $5,900 and fees of $700 each.
#[test]
fn new_york_2022() {
    // Costs: 5,900,000 − 5,200,000 + 318,000 = 1,018,000.
    let coop = coop(&[("members", "1000"), ("sales", "5900"), ("other", "1018000")]);
    let driver = Member { fees: Money::pounds(700), ..Member::from_coop(&coop, Quantity::whole(500)) };
    let accounts = Accounts::new(&coop, &driver, fifth).expect("it has members");
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
    // 50 subscriptions of £100, less £1,250: £3,750, all shared out. A dividend alike for all is taxed first: a fifth, £750.
    let figures = [("members", "50"), ("subscription", "100"), ("other", "1250"), ("reserves", "0"), ("dividend-by", "head")];
    let accounts = accounts(&figures);
    assert_eq!(accounts.years[0].pool(), Money::pounds(3_000));
    assert_eq!(accounts.dividend(0), Money::pounds(60));
    assert_eq!(accounts.years[0].amount(Line::Tax), Money::pounds(-750));
    assert_eq!(accounts.years[0].amount(Line::Kept), Money::ZERO);
    // Without sales no part of them goes to workers, and no fee on them carries a cost.
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
    let artist = Member { sales: Money(10_974_36), fees: Money(5_128_21), ..Member::from_coop(&coop, Quantity::ZERO) };
    let accounts = Accounts::new(&coop, &artist, |profit| profit.share(Ratio::percent(19))).expect("it has members");
    let year = &accounts.years[0];
    assert_eq!(year.payout(), Some(Ratio(560_747))); // royalties 53.3%, dividends 2.8%
    assert_eq!(year.amount(Line::Surplus), Money(333_333_33));
    assert_eq!(year.pool(), Money::pounds(300_000));
    assert_eq!(year.pool().as_ratio_of(year.sales), Ratio(28_037)); // 2.8%
    assert_eq!(accounts.dividend(0), Money(307_69)); // 300,000 / 975 = 307.692
    assert_eq!(year.amount(Line::Tax), Money(-6_333_33)); // 19% of 33,333.33
    assert_eq!(year.amount(Line::Kept), Money(27_000_00));
}
