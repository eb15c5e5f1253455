//! The engine knows no browser, no clock and no floating point (design, "Shape of the code"; style, habit 1).

use std::fs;
use std::path::{Path, PathBuf};

const BANNED: [&str; 8] = ["web_sys", "js_sys", "wasm_bindgen", "yew", "f32", "f64", "SystemTime", "Instant"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).expect("the engine's sources").map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn no_browser_no_clock_no_floats() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 15, "the folder is walked");
    for file in files {
        let text = fs::read_to_string(&file).expect("a source is text");
        for (number, line) in text.lines().enumerate() {
            let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            // `1f64` and `1.0_f64` are one word each.
            let float =
                |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) && (word.ends_with("f32") || word.ends_with("f64"));
            let found = words.find(|word| BANNED.contains(word) || float(word));
            assert_eq!(found, None, "{}:{}: it does not belong in the engine", file.display(), number + 1);
        }
    }
}
