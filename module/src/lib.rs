//! The engine for scripts: [`compare`], [`assess_tax`] and the rest as a JavaScript module with TypeScript types.
//!
//! All amounts are pounds, percentages per cent (29 is 29%), names camelCase. Fields and their limits are the engine's own table,
//! so a new field needs nothing here. docs/module.md describes the module for its users.

#![allow(clippy::missing_errors_doc)] // what JavaScript gets says so in its own words

pub mod ahead;
pub mod answer;
pub mod any;
pub mod args;
pub mod books;
pub mod chance;
pub mod fields;
mod js;
pub mod read;
pub mod tax;
pub mod turned;
pub mod write;

use any::{list, Any, Refusal};
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::preset::PRESETS;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::JsValue;

/// The types: what is written by hand, and what the build writes from the table of fields.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = concat!(include_str!("types.d.ts"), include_str!(concat!(env!("OUT_DIR"), "/fields.d.ts")));

/// The version of this module, as in CHANGELOG.md.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The presets, in the order in which the page offers them.
#[wasm_bindgen(unchecked_return_type = "PresetTitle[]")]
pub fn presets() -> Result<JsValue, JsValue> {
    js::answer(Ok(list(PRESETS.iter().map(write::title))))
}

/// A preset: its scenario in full, its words, what its figures rest on, and other figures worth a try.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Preset")]
pub fn preset(#[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(read::preset(&js::read(id), "id").map(write::details))
}

/// Compares the deals of a scenario: what the worker keeps under each, line by line, and what the answer depends on.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(comparison(&js::read(scenario)))
}

/// Turns the comparison round: from the amount that a deal is to leave to the hours, jobs, fee, price or volume that bring it.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Solved")]
pub fn solve(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Target")] target: &JsValue,
) -> Result<JsValue, JsValue> {
    js::answer(turned::solve(&js::read(scenario), &js::read(target)))
}

/// Looks ahead: the two compared deals year by year, as prices, costs, fees, wages and the law's rates change.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Projection")]
pub fn project(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(ahead::project(&js::read(scenario)))
}

/// Reckons the co-op's own accounts over five years: whether it pays its way, what it keeps and what it can share out. `null`
/// where the scenario gives it no members.
///
/// @throws an `InputError`
#[wasm_bindgen(unchecked_return_type = "Accounts | null")]
pub fn accounts(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(books::accounts(&js::read(scenario)))
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
    let options = (!options.is_undefined()).then(|| js::read(options));
    js::answer(chance::simulate(&js::read(scenario), options.as_ref()))
}

/// What is due for a year on self-employed profit and an employee's wages together.
///
/// @throws an `InputError`
#[wasm_bindgen(js_name = assessTax, unchecked_return_type = "TaxResult")]
pub fn assess_tax(#[wasm_bindgen(unchecked_param_type = "TaxInput")] income: &JsValue) -> Result<JsValue, JsValue> {
    js::answer(tax::assess(&js::read(income)))
}

/// [`compare`] without JavaScript.
///
/// # Errors
/// Where the scenario has something that cannot be used.
pub fn comparison(given: &Any) -> Result<Any, Refusal> {
    let scenario = read::scenario(given)?;
    let pack = coop_or_gig_engine::tax::pack(scenario.tax.year).ok_or_else(year_known)?;
    let comparison = Comparison::of(&scenario).ok_or_else(year_known)?;
    Ok(answer::comparison(&scenario, &comparison, pack))
}

/// Refuses a year without a pack. Reading has refused it by then, so nobody gets to see this.
fn year_known() -> Refusal {
    Refusal::takes("year", "a tax year whose rates are known")
}
