//! Receipts: what a comparison said, and whether the same scenario still says it.

use crate::input::{Node, Source};
use crate::refusal::{camel, Refusal};
use crate::scenario;
use crate::units::{number, pounds};
use coop_or_gig_engine::receipt as engine;
use serde::Serialize;
use tsify::Tsify;

/// Receipt of a comparison.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// Version of the calculation.
    version: String,
    /// Tax year of the scenario: `2026-27`.
    tax_year: String,
    /// Marks of what went in and of the rules, eight letters each: `7K3M9QTV-2HD8RWXC`.
    digest: String,
    /// Text that `checkReceipt` takes: all of the above, and each deal's main lines of a year. It tells no day; the page's own
    /// receipts do.
    text: String,
}

/// Answer of `checkReceipt`.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct CheckedReceipt {
    /// Day of the receipt, `2026-11-27`; null where it tells none.
    date: Option<String>,
    /// Version of the calculation on the receipt.
    version: String,
    /// Tax year on the receipt.
    tax_year: String,
    /// Marks on the receipt.
    digest: String,
    /// True where the scenario is what went in.
    same_inputs: bool,
    /// True where the version and the law's figures are those of the receipt.
    same_rules: bool,
    /// True where the answer is that of the receipt, to the penny.
    same_answer: bool,
    /// Amounts that are others now.
    moved: Vec<Moved>,
}

/// Amount of a year that is another than the receipt says.
#[derive(Debug, Serialize, Tsify)]
pub struct Moved {
    /// Deal, counted from 1.
    deal: f64,
    /// Line of the money path.
    #[tsify(type = "Line | CreditLine")]
    line: String,
    /// Pounds on the receipt.
    was: f64,
    /// Pounds now.
    is: f64,
}

impl From<&engine::Receipt> for Receipt {
    fn from(receipt: &engine::Receipt) -> Self {
        Self {
            version: receipt.version.clone(),
            tax_year: receipt.year.label(),
            digest: receipt.marks.text(),
            text: receipt.code(),
        }
    }
}

/// Holds a scenario against a receipt: its text, or a link or message that has it.
///
/// # Errors
/// The first value of the scenario that cannot be used; a text without a whole receipt.
pub fn check(given: impl Source, receipt: impl Source) -> Result<CheckedReceipt, Refusal> {
    let scenario = scenario::read(given)?;
    let text = match receipt.node() {
        Node::Text(text) => text,
        _ => String::new(),
    };
    let receipt = engine::Receipt::read(&text).ok_or_else(|| Refusal::takes("receipt", "a text with a whole receipt"))?;
    let check = receipt.check(&scenario).ok_or_else(scenario::year_known)?;
    let moved = |moved: &engine::Moved| Moved {
        deal: number(moved.deal),
        line: camel(moved.line.key()),
        was: pounds(moved.was),
        is: pounds(moved.is),
    };
    Ok(CheckedReceipt {
        date: Some(receipt.date.clone()).filter(|date| !date.is_empty()),
        version: receipt.version.clone(),
        tax_year: receipt.year.label(),
        digest: receipt.marks.text(),
        same_inputs: check.same_inputs,
        same_rules: check.same_rules,
        same_answer: check.same_answer(),
        moved: check.moved.iter().map(moved).collect(),
    })
}
