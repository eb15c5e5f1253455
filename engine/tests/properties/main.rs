//! Laws for every scenario, text and link whatsoever, attacked with random ones. `PROPTEST_CASES=100000` attacks harder.

mod accounts;
mod break_evens;
mod damaged_links;
mod derivations;
mod due;
mod fees;
mod fields;
mod funding;
mod jobs;
mod levels;
mod linked;
mod links;
mod numbers;
mod operations;
mod outcomes;
mod receipts;
mod scenarios;
mod statements;
mod typed_fields;
mod universal_credit;
mod varied;
mod vehicle_items;
mod weeks;
mod workshop_code;
mod years;

use proptest::prelude::ProptestConfig;

/// Five hundred cases for each law unless told otherwise; failures are printed, not kept in files.
fn config() -> ProptestConfig {
    let told = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { told.cases } else { 500 };
    ProptestConfig { cases, failure_persistence: None, ..told }
}
