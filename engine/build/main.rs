//! Checks the data files and bakes them into constants, so that nothing is parsed when the page runs.
//!
//! The build shares the engine's own types, field table and number reader, so a file is right here exactly when it is right
//! there.

#![allow(dead_code, unreachable_pub, unused_imports, missing_docs)] // the shared modules are used in part

#[path = "../src/choice.rs"]
mod choice;
mod claims;
mod coop_example;
#[path = "../src/digest.rs"]
mod digest;
#[path = "../src/evidence_unit.rs"]
mod evidence_unit;
#[path = "../src/field.rs"]
mod field;
#[path = "../src/measure.rs"]
mod measure;
#[path = "../src/money.rs"]
mod money;
#[path = "../src/number.rs"]
mod number;
mod packs;
mod presets;
#[path = "../src/scenario.rs"]
mod scenario;
mod source;
mod vehicles;
#[path = "../src/tax/year.rs"]
mod year;
mod tax {
    pub use crate::year::TaxYear;
}

use std::path::Path;
use std::{env, fs, process};

fn main() {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=src");
    let out_dir = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let data = Path::new("data");
    let mut code = String::new();
    let years = packs::bake(data, &mut code).unwrap_or_else(|problem| stop(&problem));
    write(&out_dir, "packs.rs", &code);
    let presets = presets::bake(&data.join("presets"), &years).unwrap_or_else(|problem| stop(&problem));
    write(&out_dir, "presets.rs", &presets);
    let claims = claims::bake(&data.join("claims.toml")).unwrap_or_else(|problem| stop(&problem));
    write(&out_dir, "claims.rs", &claims);
    let vehicles = vehicles::bake(&data.join("vehicles.toml")).unwrap_or_else(|problem| stop(&problem));
    write(&out_dir, "vehicles.rs", &vehicles);
    let coop = coop_example::bake(&data.join("coop-example.toml")).unwrap_or_else(|problem| stop(&problem));
    write(&out_dir, "coop_example.rs", &coop);
}

fn write(out_dir: &str, name: &str, code: &str) {
    fs::write(Path::new(out_dir).join(name), code).expect("the build folder can be written");
}

/// Reports the problem with a data file and stops the build.
fn stop(problem: &str) -> ! {
    eprintln!("\n{problem}\n");
    process::exit(1);
}
