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

/// What `accounts` gives: the co-op's accounts over five years at the prices of the first, in pounds.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Accounts {
    years: Vec<AccountsYear>,
    /// The rule by which the co-op shares its surplus out.
    #[tsify(type = "DividendBy")]
    dividend_by: &'static str,
    /// The surplus of a normal year: the first without the grant and the cost of starting. Negative for a deficit.
    normal: f64,
    /// What carries a normal year; `grant` where nothing does, but the grant hides it in the first year.
    footing: Footing,
    /// The members with which a normal year has no deficit: whole ones, looked for up to a million.
    members_to_break_even: Threshold,
    /// The fee, in per cent of all sales, with which a normal year has no deficit at this membership; null where none would do.
    fee_to_break_even: Option<f64>,
    /// Whether it is told what the co-op costs to run. Where it is not, nothing here says whether it pays its way.
    has_costs: bool,
    /// What a normal year without a deficit takes, in the unit that the members' part goes by.
    #[tsify(type = "Needs")]
    needs: Option<Needs>,
    /// Shares, loan and grant together.
    raised: f64,
    /// When the surpluses of normal years, before tax, come to the loan.
    loan_back: Payback,
    /// The same for the cost of starting, less the grant.
    start_back: Payback,
    /// The first year at the end of which there is no cash left, whatever its surplus; null where there is none.
    runs_out: Option<RunsOut>,
}

/// What carries a normal year of the co-op.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum Footing {
    /// The members' fees and subscriptions.
    Members,
    /// The contract.
    Contract,
    /// Only the grant, in the first year.
    Grant,
    /// Nothing: there is a deficit.
    Nothing,
}

/// When the co-op has no cash left.
#[derive(Debug, Serialize, Tsify)]
pub struct RunsOut {
    /// The year, counted from 1.
    year: f64,
    /// What is missing at its end.
    missing: f64,
}

/// What it takes for a normal year to have no deficit.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Needs {
    /// By the figure that the deal goes by, or the co-op itself where its accounts are not linked.
    own: Need,
    /// Where that cannot do at any value: the subscription that would. Never for a deal that pays a wage.
    instead: Option<Need>,
    /// How many members pay it: those who work, or, of a subscription, all.
    payers: f64,
}

/// The least that a figure must be, all others staying.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Need {
    /// The figure: a fee of the deal, or `price`, what an hour or a job under a deal that pays a wage must bring in; `coopFee` or
    /// `coopSubscription` where the accounts are not linked.
    #[tsify(
        type = "'fee' | 'flat' | 'jobFee' | 'subscription' | 'customerFee' | 'customerAmount' | 'price' | 'coopFee' | 'coopSubscription'"
    )]
    of: String,
    /// What it is now: per cent, or pounds each time that it is due.
    now: f64,
    /// The least; null where none that it may be would do.
    least: Option<f64>,
}

/// When a sum has been earned: within so many years, the last of them not needed whole; a number for `within` only.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Payback {
    back: PaybackWhen,
    years: Option<f64>,
}

/// Whether a sum is earned at all.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum PaybackWhen {
    /// There is nothing to earn back.
    Nothing,
    /// No surplus brings it.
    Never,
    /// Within years that are told.
    Within,
}

/// One year of the accounts.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct AccountsYear {
    /// Not rounded to whole ones.
    members: f64,
    /// What customers and the contract pay through the co-op.
    sales: f64,
    /// What of that goes to the workers: all but the fees.
    paid_out: f64,
    /// The same in per cent of sales; null where there are none.
    payout: Option<f64>,
    /// Costs are negative, so that a total is the sum of the lines above it.
    #[tsify(type = "Record<AccountsLine, number>")]
    lines: AccountsLines,
    /// What one member would get of what is shared out, were it by this rule.
    #[tsify(type = "Record<DividendBy, number>")]
    dividends: Dividends,
    /// What is paid back of the loan.
    repaid: f64,
    /// At the end of the year: `cash` = `loan` + `shares` + `reserves`.
    balance: Balance,
}

/// What the co-op has and owes at the end of a year.
#[derive(Debug, Serialize, Tsify)]
pub struct Balance {
    /// Negative where it has run out.
    cash: f64,
    loan: f64,
    shares: f64,
    reserves: f64,
    /// Losses that no profit has been set against for tax yet; no part of that sum.
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
