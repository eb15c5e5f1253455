//! The co-op's own accounts.

use crate::answer::{amounts, count, percent, pounds, rate, threshold, word};
use crate::any::{camel, list, object, Any, Refusal};
use crate::read;
use coop_or_gig_engine::accounts::{Accounts, Footing, Line, Payback, Year};
use coop_or_gig_engine::choice::{Choice as _, DividendBy};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::field::{Field, Kind};
use coop_or_gig_engine::money::{Money, Price, Ratio};
use coop_or_gig_engine::need::{self, Need, Needs};
use coop_or_gig_engine::scenario::Scenario;

/// The accounts of a scenario's co-op, five years of them; nothing where it has no members.
///
/// # Errors
/// The first value that cannot be used.
pub fn accounts(given: &Any) -> Result<Any, Refusal> {
    let scenario = read::scenario(given)?;
    Ok(compare::accounts(&scenario).as_ref().map(|accounts| told(&scenario, accounts)).into())
}

fn told(scenario: &Scenario, accounts: &Accounts) -> Any {
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
        ("hasCosts", Any::Bool(scenario.coop.has_costs())),
        ("needs", need::needs(scenario).as_ref().map(needs).into()),
        ("raised", pounds(accounts.raised).into()),
        ("loanBack", payback(accounts.loan_back)),
        ("startBack", payback(accounts.start_back)),
        ("runsOut", accounts.runs_out.map(|(place, missing)| runs_out(place, missing)).into()),
    ])
}

/// What it takes, in the unit that the members' part goes by.
fn needs(needs: &Needs) -> Any {
    let need = |need: &Need| {
        let spec = Field::from(need.input).spec();
        let value = |value: i64| match spec.kind {
            Kind::Percent => percent(Ratio(value)),
            Kind::Price => rate(Price(value)),
            _ => pounds(Money(value)),
        };
        object(vec![
            ("of", camel(spec.key).as_str().into()),
            ("now", value(need.now).into()),
            ("least", need.least.map(value).into()),
        ])
    };
    object(vec![
        ("own", need(&needs.own)),
        ("instead", needs.instead.as_ref().map(need).into()),
        ("payers", count(needs.payers).into()),
    ])
}

#[allow(clippy::cast_precision_loss)] // below 2⁵³
fn payback(payback: Payback) -> Any {
    let (back, years) = match payback {
        Payback::Nothing => ("nothing", None),
        Payback::Never => ("never", None),
        Payback::Years(years) => ("within", Some(years as f64)),
    };
    object(vec![("back", back.into()), ("years", years.into())])
}

#[allow(clippy::cast_precision_loss)] // there are five
fn runs_out(place: usize, missing: Money) -> Any {
    object(vec![("year", ((place + 1) as f64).into()), ("missing", pounds(missing).into())])
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
