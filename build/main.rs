//! Checks the texts and bakes them, so that a text missing in one language stops the build: the code that names them, and four
//! files for each language: what the page starts with, what comes later, what a workshop needs, and what only the page without
//! the app shows.

mod locales;
mod presets;
mod tables;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    for path in ["build", "locales", "src/locale/pattern.rs"] {
        println!("cargo:rerun-if-changed={path}");
    }
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        // Relocations are kept: the tool that takes the WebAssembly apart needs to know where everything is referred to.
        println!("cargo:rustc-link-arg-bins=--emit-relocs");
    }
    let problems = presets::problems(&codes());
    if !problems.is_empty() {
        stop(&problems);
    }
    let more = locales::More { texts: &presets::texts, later: &presets::evidence };
    let baked = locales::bake(Path::new("locales"), &tables::tables(), &more).unwrap_or_else(|problems| stop(&problems));
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let write = |name: &str, content: &str| fs::write(out_dir.join(name), content).expect("the build folder can be written");
    write("locales.rs", &baked.code);
    write("embedded.rs", &baked.embedded);
    for (name, texts) in &baked.files {
        write(name, texts);
    }
}

/// The languages of the page: the names of the files in `locales`.
fn codes() -> Vec<String> {
    let files = fs::read_dir("locales").expect("locales can be read").flatten().map(|entry| entry.path());
    let texts = files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    texts.filter_map(|path| path.file_stem()?.to_str().map(str::to_owned)).collect()
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
