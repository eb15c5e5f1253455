//! Checks the tables of words and bakes them into constants, so that nothing is parsed when a file is read.

#![allow(dead_code, unreachable_pub, missing_docs)] // the shared modules are used in part

#[macro_use]
#[path = "../src/word.rs"]
mod word;

#[path = "../src/field.rs"]
mod field;
#[path = "../src/fold.rs"]
mod fold;
mod table;

use std::path::Path;
use std::{env, fs, process};

fn main() {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=src");
    let files = table::bake(Path::new("data")).unwrap_or_else(|problem| {
        eprintln!("\n{problem}\n");
        process::exit(1);
    });
    let out_dir = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    for (name, code) in files {
        fs::write(Path::new(&out_dir).join(name), code).expect("the build folder can be written");
    }
}
