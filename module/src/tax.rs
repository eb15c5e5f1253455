//! A year's tax on profit and wages, by itself.

use crate::argument::{Argument, Maybe, Pounds, Word};
use crate::fields;
use crate::input::{self, Source};
use crate::refusal::Refusal;
use crate::units::pounds;
use coop_or_gig_engine::choice::Nation;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::tax::{self as engine, Pack};
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// Argument of `assessTax`: a year's income before tax, in pounds.
#[derive(Debug, Deserialize, Tsify)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "a plain object with some of \"nation\", \"taxYear\", \"selfEmployedProfit\", \"employmentIncome\""
)]
pub struct TaxInput {
    /// Nation in which income tax is paid.
    #[tsify(type = "Nation")]
    nation: Maybe<Word<Nation>>,
    /// Tax year of the income.
    #[tsify(type = "TaxYear")]
    tax_year: Maybe<&'static Pack>,
    /// Profit: 0 to 1000000000, 0 if it is left out. Up to the trading allowance (£1,000) it counts as none.
    #[tsify(optional, type = "number")]
    self_employed_profit: Maybe<Pounds>,
    /// Wages: 0 to 1000000000, 0 if they are left out.
    #[tsify(optional, type = "number")]
    employment_income: Maybe<Pounds>,
}

impl Argument for &'static Pack {
    fn takes() -> String {
        format!("one of {}", fields::years())
    }

    fn from_text(text: &str) -> Option<Self> {
        fields::year(text).and_then(engine::pack)
    }
}

/// Answer of `assessTax`: sums due for the year, in pounds.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TaxResult {
    /// Personal allowance that is left at this income.
    personal_allowance: f64,
    /// Income tax on both incomes together.
    income_tax: f64,
    /// National Insurance on the profit, within the annual maximum.
    class4: f64,
    /// National Insurance that the employee pays on the wages.
    class1: f64,
    /// Sum of income tax and both kinds of National Insurance.
    total: f64,
}

/// Sums due on the income that `given` states.
///
/// A profit no larger than the trading allowance counts as none: on takings that small nothing is due (ITTOIA 2005, s. 783AF),
/// and what costs were taken off them is not said here.
///
/// # Errors
/// The first value that cannot be used.
pub fn assess(given: impl Source) -> Result<TaxResult, Refusal> {
    let given: TaxInput = input::read("", given)?;
    let Word(nation) = given.nation.required("nation")?;
    let pack = given.tax_year.required("taxYear")?;
    let [profit, wages] =
        [given.self_employed_profit, given.employment_income].map(|income| income.unwrap_or(Pounds(Money::ZERO)).0);
    let profit = if profit <= pack.trading_allowance.value { Money::ZERO } else { profit };
    let due = pack.assess(nation, profit, wages);
    Ok(TaxResult {
        personal_allowance: pounds(due.personal_allowance),
        income_tax: pounds(due.income_tax),
        class4: pounds(due.class4),
        class1: pounds(due.class1),
        total: pounds(due.total),
    })
}
