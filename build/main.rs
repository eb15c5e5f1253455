//! Checks the texts and bakes them into the code, so that a text missing in one language stops the build.

mod locales;
mod tables;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    for path in ["build", "locales", "src/locale/pattern.rs"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let code = locales::bake(Path::new("locales"), &tables::tables()).unwrap_or_else(|problems| stop(&problems));
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out_dir.join("locales.rs"), code).expect("the build folder can be written");
}

/// Says everything that is wrong with the texts and stops the build.
fn stop(problems: &[String]) -> ! {
    eprintln!("\nThe texts have {} problem(s):\n", problems.len());
    for problem in problems {
        eprintln!("  {problem}");
    }
    eprintln!("\nlocales/en.ftl is what the other languages are compared with.\n");
    process::exit(1);
}
