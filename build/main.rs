//! Checks the texts and bakes them, so that a text missing in one language stops the build: the code that names them, and two
//! files for each language: the texts, and the evidence.

mod locales;
mod presets;
mod tables;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    for path in ["build", "locales", "src/locale/pattern.rs"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let more = locales::More { texts: &presets::texts, evidence: &presets::evidence };
    let baked = locales::bake(Path::new("locales"), &tables::tables(), &more).unwrap_or_else(|problems| stop(&problems));
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let write = |name: &str, content: &str| fs::write(out_dir.join(name), content).expect("the build folder can be written");
    write("locales.rs", &baked.code);
    write("embedded.rs", &baked.embedded);
    for (name, texts) in &baked.files {
        write(name, texts);
    }
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
