//! The co-op's own accounts.

use crate::input::Source;
use crate::refusal::{camel, Refusal};
use crate::scenario;
use crate::units::{count, number, percent, pounds, rate, word, Threshold};
use coop_or_gig_engine::accounts as engine;
use coop_or_gig_engine::choice::{Choice as _, DividendBy};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::field::{Field, Kind};
use coop_or_gig_engine::money::{Money, Price, Ratio};
use coop_or_gig_engine::need;
use coop_or_gig_engine::scenario::Scenario;
use serde::{Serialize, Serializer};
use tsify::Tsify;

/// Answer of `accounts`: the co-op's accounts over five years at the prices of the first, in pounds.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Accounts {
    /// Five years in their order.
    years: Vec<AccountsYear>,
    /// Rule by which the co-op shares its surplus out.
    #[tsify(type = "DividendBy")]
    dividend_by: &'static str,
    /// Surplus of a normal year: the first without the grant and the cost of starting. Negative for a deficit.
    normal: f64,
    /// Means that carry a normal year; `grant` where it has a deficit that only the grant hides in the first year.
    footing: Footing,
    /// Members with which a normal year has no deficit: whole ones, looked for up to a million.
    members_to_break_even: Threshold,
    /// Fee, in per cent of all sales, with which a normal year has no deficit at this membership; null where none would do.
    fee_to_break_even: Option<f64>,
    /// True where the scenario tells what the co-op costs to run; elsewhere these accounts do not say whether it pays its way.
    has_costs: bool,
    /// Least that a normal year without a deficit takes, in the unit that the members' part goes by.
    #[tsify(type = "Needs")]
    needs: Option<Needs>,
    /// Shares, loan and grant together.
    raised: f64,
    /// Time until the surpluses of normal years, before tax, come to the loan.
    loan_back: Payback,
    /// Time until the surpluses of normal years, before tax, come to the cost of starting, less the grant.
    start_back: Payback,
    /// First year at the end of which there is no cash left, whatever its surplus; null where there is none.
    runs_out: Option<RunsOut>,
}

/// Means that carry a normal year of the co-op.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum Footing {
    /// Fees and subscriptions of the members.
    Members,
    /// Fees of the contract.
    Contract,
    /// Grant of the first year only: a normal year has a deficit.
    Grant,
    /// No means, so that there is a deficit.
    Nothing,
}

/// End of the co-op's cash.
#[derive(Debug, Serialize, Tsify)]
pub struct RunsOut {
    /// Year, counted from 1.
    year: f64,
    /// Pounds missing at the end of that year.
    missing: f64,
}

/// Figures with which a normal year has no deficit.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Needs {
    /// Figure that the deal goes by, or that of the co-op itself where its accounts are not linked.
    own: Need,
    /// Subscription that would do where the figure of `own` cannot at any value; null elsewhere, and for a deal that pays a wage.
    instead: Option<Need>,
    /// Number of members who pay the figure: those who work, or, of a subscription, all.
    payers: f64,
}

/// Least value of a figure with which a normal year has no deficit, all others staying.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Need {
    /// Name of the figure: a fee of the deal, or `price`, what an hour or a job under a deal that pays a wage must bring in;
    /// `coopFee` or `coopSubscription` where the accounts are not linked.
    #[tsify(
        type = "'fee' | 'flat' | 'jobFee' | 'subscription' | 'customerFee' | 'customerAmount' | 'price' | 'coopFee' | 'coopSubscription'"
    )]
    of: String,
    /// Value of the figure now: per cent, or pounds each time that it is due.
    now: f64,
    /// Least value of the figure, in the unit of `now`; null where none that it may have would do.
    least: Option<f64>,
}

/// Time in which a sum is earned.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Payback {
    /// Outcome for the sum.
    back: PaybackWhen,
    /// Years that earning the sum takes, the last of them not needed whole; a number for `within`, else null.
    years: Option<f64>,
}

/// Outcome for a sum that is to be earned.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum PaybackWhen {
    /// No sum is to be earned.
    Nothing,
    /// No number of years brings the sum.
    Never,
    /// The number of years in `years` brings the sum.
    Within,
}

/// Year of the accounts, in pounds.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct AccountsYear {
    /// Members on average, not rounded to whole ones.
    members: f64,
    /// Sales: what customers and the contract pay through the co-op.
    sales: f64,
    /// Part of the sales that goes to the workers: all but the fees, and the dividend; at most all of them.
    paid_out: f64,
    /// Payout: the part that goes to the workers, the dividend included, in per cent of sales; null where there are none.
    payout: Option<f64>,
    /// Lines of the accounts. Costs are negative, so that a total is the sum of the lines above it.
    #[tsify(type = "Record<AccountsLine, number>")]
    lines: AccountsLines,
    /// Share of one member in what is shared out, by each rule.
    #[tsify(type = "Record<DividendBy, number>")]
    dividends: Dividends,
    /// Repayment of the loan.
    repaid: f64,
    /// Balance at the end of the year: `cash` = `loan` + `shares` + `reserves`.
    balance: Balance,
}

/// Balance of the co-op at the end of a year, in pounds.
#[derive(Debug, Serialize, Tsify)]
pub struct Balance {
    /// Cash; negative where it has run out.
    cash: f64,
    /// Loan not yet paid back.
    loan: f64,
    /// Joining shares of the members.
    shares: f64,
    /// Surpluses kept.
    reserves: f64,
    /// Losses that no profit has been set against for tax yet; no part of the balance's sum.
    losses: f64,
}

/// Pounds for each line of the accounts, in their order.
#[derive(Debug)]
struct AccountsLines(Vec<f64>);

impl Serialize for AccountsLines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(engine::Line::ALL.iter().map(|line| camel(line.key())).zip(&self.0))
    }
}

/// Pounds for each rule of sharing out, in their order.
#[derive(Debug)]
struct Dividends(Vec<f64>);

impl Serialize for Dividends {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(DividendBy::WORDS.iter().map(|by| camel(by)).zip(&self.0))
    }
}

/// The accounts of a scenario's co-op, five years of them; `None` where it has no members.
///
/// # Errors
/// The first value that cannot be used.
pub fn accounts(given: impl Source) -> Result<Option<Accounts>, Refusal> {
    let scenario = scenario::read(given)?;
    Ok(compare::accounts(&scenario).as_ref().map(|accounts| Accounts::new(&scenario, accounts)))
}

impl Accounts {
    fn new(scenario: &Scenario, accounts: &engine::Accounts) -> Self {
        Self {
            years: accounts.years.iter().map(AccountsYear::from).collect(),
            dividend_by: word(accounts.dividend_by),
            normal: pounds(accounts.normal),
            footing: match accounts.footing {
                engine::Footing::Members => Footing::Members,
                engine::Footing::Contract => Footing::Contract,
                engine::Footing::Grant => Footing::Grant,
                engine::Footing::Nothing => Footing::Nothing,
            },
            members_to_break_even: Threshold::new(accounts.members_to_break_even, count),
            fee_to_break_even: accounts.fee_to_break_even.map(percent),
            has_costs: scenario.coop.has_costs(),
            needs: need::needs(scenario).as_ref().map(Needs::from),
            raised: pounds(accounts.raised),
            loan_back: accounts.loan_back.into(),
            start_back: accounts.start_back.into(),
            runs_out: accounts.runs_out.map(|(place, missing)| RunsOut { year: number(place), missing: pounds(missing) }),
        }
    }
}

impl From<&need::Needs> for Needs {
    fn from(needs: &need::Needs) -> Self {
        Self { own: (&needs.own).into(), instead: needs.instead.as_ref().map(Need::from), payers: count(needs.payers) }
    }
}

impl From<&need::Need> for Need {
    fn from(need: &need::Need) -> Self {
        let spec = Field::from(need.input).spec();
        let value = |value: i64| match spec.kind {
            Kind::Percent => percent(Ratio(value)),
            Kind::Price => rate(Price(value)),
            _ => pounds(Money(value)),
        };
        Self { of: camel(spec.key), now: value(need.now), least: need.least.map(value) }
    }
}

impl From<engine::Payback> for Payback {
    #[allow(clippy::cast_precision_loss)] // below 2⁵³
    fn from(payback: engine::Payback) -> Self {
        let (back, years) = match payback {
            engine::Payback::Nothing => (PaybackWhen::Nothing, None),
            engine::Payback::Never => (PaybackWhen::Never, None),
            engine::Payback::Years(years) => (PaybackWhen::Within, Some(years as f64)),
        };
        Self { back, years }
    }
}

impl From<&engine::Year> for AccountsYear {
    fn from(year: &engine::Year) -> Self {
        let balance = &year.balance;
        Self {
            members: count(year.members),
            sales: pounds(year.sales),
            paid_out: pounds(year.paid_out),
            payout: year.payout().map(percent),
            lines: AccountsLines(engine::Line::ALL.iter().map(|line| pounds(year.amount(*line))).collect()),
            dividends: Dividends(DividendBy::ALL.iter().map(|by| pounds(year.dividend(*by))).collect()),
            repaid: pounds(year.repaid),
            balance: Balance {
                cash: pounds(balance.cash),
                loan: pounds(balance.loan),
                shares: pounds(balance.shares),
                reserves: pounds(balance.reserves),
                losses: pounds(balance.losses),
            },
        }
    }
}
