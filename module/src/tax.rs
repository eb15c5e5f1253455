//! A year's tax on profit and wages, by itself.

use crate::answer::amounts;
use crate::any::{Any, Refusal};
use crate::args::Args;
use crate::fields;
use coop_or_gig_engine::choice::Nation;
use coop_or_gig_engine::field::{Kind, Spec};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::tax;

const NATION: &str = "nation";
const YEAR: &str = "taxYear";
const PROFIT: &str = "selfEmployedProfit";
const WAGES: &str = "employmentIncome";

/// What a year's income takes: far above any that a scenario holds.
const INCOME: Spec = Spec { key: "income", kind: Kind::Money, min: 0, max: 1_000_000_000, optional: false };

/// What is due on the income that `given` states.
///
/// A profit no larger than the trading allowance counts as none: on takings that small nothing is due (ITTOIA 2005, s. 783AF),
/// and what costs were taken off them is not said here.
///
/// # Errors
/// The first value that cannot be used.
pub fn assess(given: &Any) -> Result<Any, Refusal> {
    let args = Args::of(given, "", &[NATION, YEAR, PROFIT, WAGES])?;
    let nation: Nation = args.choice(NATION)?;
    let year = if let Some(Any::Text(text)) = args.get(YEAR) { fields::year(text) } else { None };
    let pack = year.and_then(tax::pack).ok_or_else(|| Refusal::takes(YEAR, &format!("one of {}", fields::years())))?;
    let income = |name: &str| args.number(name, &INCOME, Some(0)).map(Money);
    let (profit, wages) = (income(PROFIT)?, income(WAGES)?);
    let profit = if profit <= pack.trading_allowance.value { Money::ZERO } else { profit };
    let due = pack.assess(nation, profit, wages);
    Ok(amounts(&[
        ("personalAllowance", due.personal_allowance),
        ("incomeTax", due.income_tax),
        ("class4", due.class4),
        ("class1", due.class1),
        ("total", due.total),
    ]))
}
