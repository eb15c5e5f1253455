//! A year's tax on profit and wages, by itself.

use crate::answer::pounds;
use crate::any::{Any, Refusal};
use crate::{fields, read};
use coop_or_gig_engine::choice::{Choice as _, Nation};
use coop_or_gig_engine::field::{Kind, Spec};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::tax;
use serde::Serialize;

/// What a year's income takes: far above any that a scenario holds.
const INCOME: Spec = Spec { key: "income", kind: Kind::Money, min: 0, max: 1_000_000_000, optional: false };

/// What is due on a year's income.
#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TaxOut {
    personal_allowance: f64,
    income_tax: f64,
    class4: f64,
    class1: f64,
    total: f64,
}

/// What is due on the income that `given` states.
///
/// A profit no larger than the trading allowance counts as none: on takings that small nothing is due (ITTOIA 2005, s. 783AF),
/// and what costs were taken off them is not said here.
///
/// # Errors
/// The first value that cannot be used.
pub fn assess(given: &Any) -> Result<TaxOut, Refusal> {
    const NATION: &str = "nation";
    const YEAR: &str = "taxYear";
    const PROFIT: &str = "selfEmployedProfit";
    const WAGES: &str = "employmentIncome";
    let entries = read::object(given, "", "an object with nation, taxYear, selfEmployedProfit and employmentIncome")?;
    let known = [NATION, YEAR, PROFIT, WAGES];
    if let Some((key, _)) = entries.iter().find(|(key, _)| !known.contains(&key.as_str())) {
        return Err(Refusal::unknown("", key, known));
    }
    let said = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| value);
    let text = |name: &str| if let Some(Any::Text(text)) = said(name) { Some(text.as_str()) } else { None };
    let income = |name: &str| match said(name) {
        None => Ok(Money::ZERO),
        Some(Any::Number(amount)) => {
            fields::scaled(*amount, &INCOME).map(Money).ok_or_else(|| Refusal::takes(name, &fields::takes(&INCOME, false)))
        }
        Some(_) => Err(Refusal::takes(name, &fields::takes(&INCOME, false))),
    };
    let nation = text(NATION).and_then(|word| Nation::WORDS.iter().position(|known| *known == word));
    let nation = nation.and_then(|place| Nation::ALL.get(place));
    let nation = *nation.ok_or_else(|| Refusal::takes(NATION, &format!("one of {}", fields::quoted(Nation::WORDS))))?;
    let pack = text(YEAR).and_then(fields::year).and_then(tax::pack);
    let years = || fields::quoted(tax::PACKS.iter().map(|pack| pack.year.label()));
    let pack = pack.ok_or_else(|| Refusal::takes(YEAR, &format!("one of {}", years())))?;
    let (profit, wages) = (income(PROFIT)?, income(WAGES)?);
    let profit = if profit <= pack.trading_allowance.value { Money::ZERO } else { profit };
    let due = pack.assess(nation, profit, wages);
    Ok(TaxOut {
        personal_allowance: pounds(due.personal_allowance),
        income_tax: pounds(due.income_tax),
        class4: pounds(due.class4),
        class1: pounds(due.class1),
        total: pounds(due.total),
    })
}
