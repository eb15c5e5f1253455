//! The co-op's own accounts.

use crate::answer::{amounts, count, percent, pounds, threshold, word};
use crate::any::{camel, list, object, Any, Refusal};
use crate::read;
use coop_or_gig_engine::accounts::{Accounts, Footing, Line, Year};
use coop_or_gig_engine::choice::{Choice as _, DividendBy};
use coop_or_gig_engine::compare;

/// The accounts of a scenario's co-op, five years of them; nothing where it has no members.
///
/// # Errors
/// The first value that cannot be used.
pub fn accounts(given: &Any) -> Result<Any, Refusal> {
    Ok(compare::accounts(&read::scenario(given)?).as_ref().map(told).into())
}

fn told(accounts: &Accounts) -> Any {
    let (holds, value) = threshold(accounts.members_to_break_even, count);
    object(vec![
        ("years", list(accounts.years.iter().map(year))),
        ("dividendBy", word(accounts.dividend_by).into()),
        ("normal", pounds(accounts.normal).into()),
        (
            "footing",
            match accounts.footing {
                Footing::Members => "members",
                Footing::Contract => "contract",
                Footing::Grant => "grant",
                Footing::Nothing => "nothing",
            }
            .into(),
        ),
        ("membersToBreakEven", object(vec![("holds", holds.into()), ("value", value.into())])),
        ("feeToBreakEven", accounts.fee_to_break_even.map(percent).into()),
    ])
}

fn year(year: &Year) -> Any {
    let lines = Line::ALL.iter().map(|line| (camel(line.key()), pounds(year.amount(*line)).into()));
    let dividends = DividendBy::ALL.iter().map(|by| (camel(word(*by)), pounds(year.dividend(*by)).into()));
    let balance = &year.balance;
    object(vec![
        ("members", count(year.members).into()),
        ("sales", pounds(year.sales).into()),
        ("paidOut", pounds(year.paid_out).into()),
        ("payout", year.payout().map(percent).into()),
        ("lines", Any::Object(lines.collect())),
        ("dividends", Any::Object(dividends.collect())),
        ("repaid", pounds(year.repaid).into()),
        (
            "balance",
            amounts(&[
                ("cash", balance.cash),
                ("loan", balance.loan),
                ("shares", balance.shares),
                ("reserves", balance.reserves),
                ("losses", balance.losses),
            ]),
        ),
    ])
}
