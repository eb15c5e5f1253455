//! Laws of any co-op's accounts.

use coop_or_gig_engine::accounts::{is_deducted, Accounts, Balance, Line, Member, Year};
use coop_or_gig_engine::choice::{Choice as _, DividendBy};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Kind, Shared, Value};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::scenario::{Coop, Scenario};
use proptest::prelude::*;

use super::fifth;

/// Co-ops within the limits, all with members. Half of the figures stay plain, and small ones are as likely as large ones.
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

/// A member of a co-op: by the co-op's own figures, or by those of a deal with any fees.
fn members(coop: &Coop) -> impl Strategy<Value = Member> {
    let coop = *coop;
    let amount = || (0..32_u32, 0..100_000_000_00_i64).prop_map(|(size, seed)| Money(seed >> size));
    let employed = prop::option::of((0..=1_000_000_i64).prop_map(Ratio));
    let parts = (any::<bool>(), amount(), amount(), amount(), 0..8_736_000_000_i64, employed);
    parts.prop_map(move |(own, sales, fees, subscription, hours, employed)| {
        let average = Member { employed, ..Member::from_coop(&coop, Quantity(hours)) };
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
    Accounts::new(coop, member, fifth).expect("it has members")
}

/// The surplus of the first year as the accounts show it, without grant and start.
fn normal(coop: &Coop, member: &Member) -> Money {
    of(&Coop { start: Money::ZERO, grant: Money::ZERO, ..*coop }, member).years[0].amount(Line::Surplus)
}

/// The normal surplus with a number of members. None have no accounts, so as few as can be stand in for them: less than a penny.
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
            // Cash grows by the income and falls by the costs, line by line.
            cash += sum(&year, Line::Kept) - year.repaid;
            let Balance { loan, shares, reserves, losses, .. } = year.balance;
            prop_assert_eq!(year.balance.cash, cash);
            prop_assert_eq!(cash, loan + shares + reserves);
            prop_assert!(loan >= Money::ZERO && losses >= Money::ZERO && year.repaid >= Money::ZERO);
            prop_assert_eq!(year.members, members);
            let fees = year.amount(Line::Fees) + year.amount(Line::ContractFees);
            // A dividend gives fees back; what it shares out besides is not of sales.
            let kept = if year.pool() == Money::ZERO { fees } else { (fees - year.pool()).max(Money::ZERO) };
            prop_assert_eq!(year.sales - year.paid_out, kept);
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
            // A dividend that is not deducted is taxed first; employees' has the employer's contributions on top.
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
            normal(&coop, &Member::from_coop(&coop, Quantity::ZERO)) >= Money::ZERO
        };
        let accounts = of(&coop, &Member::from_coop(&coop, Quantity::ZERO));
        match accounts.fee_to_break_even {
            Some(fee) => prop_assert!(charged(fee.0) && (fee == Ratio::ZERO || !charged(fee.0 - 1))),
            None => prop_assert!(accounts.years[0].sales == Money::ZERO || !charged(Ratio::ONE.0)),
        }
        prop_assert_eq!(accounts.normal, normal(&coop, &Member::from_coop(&coop, Quantity::ZERO)));
        prop_assert_eq!(accounts.footing.holds(), accounts.normal >= Money::ZERO);
    }

    #[test]
    fn prop_more_grant_never_lowers_the_first_surplus((coop, member) in cases(), more in 0..100_000_000_00_i64) {
        let granted = Coop { grant: coop.grant + Money(more), ..coop };
        let [before, after] = [coop, granted].map(|coop| of(&coop, &member));
        prop_assert_eq!(after.years[0].amount(Line::Surplus), before.years[0].amount(Line::Surplus) + Money(more));
        prop_assert!(after.years[0].pool() >= before.years[0].pool());
        // A grant changes no figure of a normal year.
        prop_assert_eq!(after.normal, before.normal);
        prop_assert_eq!(after.members_to_break_even, before.members_to_break_even);
        prop_assert_eq!(after.fee_to_break_even, before.fee_to_break_even);
    }

    /// Figures no field allows, and a tax that is no tax, do no harm either.
    #[test]
    fn prop_nothing_overflows(coop in coops(), sales: i64, fees: i64, subscription: i64, hours: i64, tax: i64) {
        let member = Member { sales: Money(sales), fees: Money(fees), subscription: Money(subscription), hours: Quantity(hours), employed: None };
        let accounts = Accounts::new(&coop, &member, |_| Money(tax)).expect("it has members");
        for year in accounts.years {
            let Balance { cash, loan, shares, reserves, .. } = year.balance;
            prop_assert_eq!(cash, loan + shares + reserves);
        }
    }
}
