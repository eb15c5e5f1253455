//! The engine for scripts: [`compare()`], [`assess_tax`] and the rest as a JavaScript module with TypeScript types.
//!
//! All amounts are pounds, percentages per cent (29 is 29%), names camelCase. Fields and their limits are the engine's own table,
//! so a new field needs nothing here. docs/module.md describes the module for its users.

#![allow(clippy::missing_errors_doc)] // what JavaScript gets says so in its own words

pub mod accounts;
pub mod argument;
pub mod compare;
pub mod fields;
pub mod input;
mod js;
pub mod preset;
pub mod projection;
pub mod receipt;
pub mod refusal;
pub mod scenario;
pub mod simulation;
pub mod solve;
pub mod statement;
pub mod tax;
pub mod units;
pub mod universal_credit;

use js::Allowance;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::JsValue;

/// The types that the build writes from the table of fields. Types of answers and arguments come from their structures.
#[wasm_bindgen(typescript_custom_section)]
const FIELDS: &str = include_str!(concat!(env!("OUT_DIR"), "/fields.d.ts"));

/// The version of this module, as in CHANGELOG.md.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The presets, in the order in which the page offers them.
#[wasm_bindgen(unchecked_return_type = "PresetTitle[]")]
pub fn presets() -> Result<JsValue, JsValue> {
    js::answer(Ok(preset::presets()))
}

/// A preset: its scenario in full, its words, what its figures rest on, and other figures worth a try.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Preset")]
pub fn preset(#[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(preset::preset(Allowance::new().argument(id)))
}

/// Compares the deals of a scenario: what the worker keeps under each, line by line, and what the answer depends on.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(compare::compare(Allowance::new().argument(scenario)))
}

/// Turns the comparison round: from the amount that a deal is to leave to the hours, jobs, fee, price or volume that bring it.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Solved")]
pub fn solve(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Target")] target: &JsValue,
) -> Result<JsValue, JsValue> {
    let (first, second) = (Allowance::new(), Allowance::new());
    js::answer(solve::solve(first.argument(scenario), second.argument(target)))
}

/// Looks ahead: the two compared deals year by year, as prices, costs, fees, wages and the law's rates change.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Projection")]
pub fn project(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(projection::project(Allowance::new().argument(scenario)))
}

/// Reckons the co-op's own accounts over five years: whether it pays its way, what it keeps and what it can share out. `null`
/// where the scenario gives it no members.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Accounts | null")]
pub fn accounts(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(accounts::accounts(Allowance::new().argument(scenario)))
}

/// Says how sure the answer is: many comparisons, with figures drawn between the least and the most that each could be. The same
/// seed gives the same draws everywhere.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Simulation")]
pub fn simulate(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "SimulationOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let (first, second) = (Allowance::new(), Allowance::new());
    let options = (!options.is_undefined()).then(|| second.argument(options));
    js::answer(simulation::simulate(first.argument(scenario), options))
}

/// Holds a scenario against a receipt that an earlier comparison of it gave, perhaps by an earlier version: whether it still says the
/// same, and which amounts moved. The receipt is its text, or a link or message that has it.
///
/// @throws an `InputError`
#[wasm_bindgen(js_name = checkReceipt, unchecked_return_type = "CheckedReceipt")]
pub fn check_receipt(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] receipt: &JsValue,
) -> Result<JsValue, JsValue> {
    let (first, second) = (Allowance::new(), Allowance::new());
    js::answer(receipt::check(first.argument(scenario), second.argument(receipt)))
}

/// Assesses a year's tax on self-employed profit and an employee's wages together.
///
/// @throws an `InputError`
#[wasm_bindgen(js_name = assessTax, unchecked_return_type = "TaxResult")]
pub fn assess_tax(#[wasm_bindgen(unchecked_param_type = "TaxInput")] income: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(tax::assess(Allowance::new().argument(income)))
}

/// Assesses a single person's Universal Credit on self-employed profit and an employee's wages together, averaged over a year.
///
/// @throws an `InputError`
#[wasm_bindgen(js_name = assessUniversalCredit, unchecked_return_type = "UniversalCredit")]
pub fn assess_universal_credit(
    #[wasm_bindgen(unchecked_param_type = "UniversalCreditInput")] income: &JsValue,
) -> Result<JsValue, JsValue> {
    js::answer(universal_credit::assess(Allowance::new().argument(income)))
}

/// Reads a worker's own earnings file: CSV, a text or a ZIP of them, as a string or its bytes. What it cannot tell it asks, as
/// `questions`; answers go into `options`, with the same file again. Nothing is sent anywhere and nothing is kept.
///
/// @throws an `InputError`
#[wasm_bindgen(js_name = readStatement, unchecked_return_type = "ReadStatement")]
pub fn read_statement(
    #[wasm_bindgen(unchecked_param_type = "string | Uint8Array")] file: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "StatementOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let allowance = Allowance::new();
    let options = (!options.is_undefined()).then(|| allowance.argument(options));
    js::answer(js::bytes("file", file, statement::TAKES).and_then(|bytes| statement::read(bytes, options)))
}
