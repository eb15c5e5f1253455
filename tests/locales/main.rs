//! The texts: how they are baked, every mistake that stops the build, and that no text is left over.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../../build/locales/mod.rs"]
mod locales;
#[path = "../../build/presets.rs"]
mod presets;
#[path = "../../build/tables.rs"]
mod tables;

mod baked;
mod ours;
mod refused;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use coop_or_gig::locale;
use coop_or_gig::locale::{text, File, Lang, Refused};
use coop_or_gig_engine::claims::CLAIMS;
use coop_or_gig_engine::derivation::Rule;
use coop_or_gig_engine::preset::{localised, PRESETS};
use coop_or_gig_engine::tax::{SourceId, SOURCES};
use locales::pattern::{choose, hash, walk, Piece, END};
use locales::{bake, Baked, More, Table};

const NO_MORE: More = More { texts: &|_| Vec::new(), later: &|_| Vec::new() };
const EN: &str = "-code = en\n-name = English\n-plurals = one:1\n";
const CY: &str = "-code = cy\n-name = Cymraeg\n-plurals = zero:0 one:1 two:2 few:3 many:6\n";

/// Bakes these messages; the terms that each file needs are put on its first three lines.
fn bake_texts(en: &str, cy: &str, tables: &[Table]) -> Result<Baked, String> {
    bake_files(&format!("{EN}{en}"), &format!("{CY}{cy}"), tables)
}

/// Bakes these two files; problems are joined, and name the files without their folder.
fn bake_files(en: &str, cy: &str, tables: &[Table]) -> Result<Baked, String> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("locales-{}", NEXT.fetch_add(1, Ordering::Relaxed)));
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("en.ftl"), en).unwrap();
    fs::write(dir.join("cy.ftl"), cy).unwrap();
    let baked = bake(&dir, tables, &NO_MORE);
    fs::remove_dir_all(&dir).unwrap();
    baked.map_err(|problems| problems.join("\n").replace(&format!("{}/", dir.display()), ""))
}

/// The texts of a language (0 English, 1 Welsh), as its file holds them.
fn stored(baked: &Baked, language: usize) -> Vec<&str> {
    baked.files[language].1.split_terminator(END).collect()
}

/// The text as the page puts it together.
fn show(text: &str, values: &[&str]) -> String {
    let (mut shown, mut last) = (String::new(), "");
    walk(text, &mut |piece| match piece {
        Piece::Counted(_, of_one) if of_one != (last == "1") => {}
        Piece::Words(words) | Piece::Counted(words, _) => shown.push_str(words),
        Piece::Value(index) => {
            last = values[index];
            shown.push_str(last);
        }
    });
    shown
}

/// Asserts that the build stops and says exactly this.
#[track_caller]
fn stops(en: &str, cy: &str, wanted: &str) {
    assert_eq!(bake_texts(en, cy, &[]).err().unwrap(), wanted);
}
