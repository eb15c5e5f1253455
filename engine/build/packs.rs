//! Reads `data/packs/uk/<tax year>.toml`, checks each file and bakes it into Rust constants.

// The attributes find the files wherever this module is declared: in the build script, and in the test of these checks.
#[path = "packs/check.rs"]
mod check;
#[path = "packs/file.rs"]
mod file;
#[path = "packs/values.rs"]
mod values;

use std::fs;
use std::path::{Path, PathBuf};

pub use check::check;

use crate::tax::TaxYear;

/// The only country whose rules the engine has.
const COUNTRY: &str = "uk";

/// Appends every pack under `data/packs` to `out`, as `PACKS` in the order of their years, with their `SOURCES`, each once, and
/// returns those years.
///
/// # Errors
/// A line for each problem: file, line, field, problem and remedy.
pub fn bake(data: &Path, out: &mut String) -> Result<Vec<TaxYear>, String> {
    let folder = data.join("packs");
    for country in list(&folder)?.into_iter().filter(|path| path.is_dir()) {
        if country.file_name().is_none_or(|name| name != COUNTRY) {
            return Err(format!("{}: the engine has no rules for this country. Write them in src/tax first.", country.display()));
        }
    }

    let (mut years, mut packs, mut sources) = (Vec::new(), String::new(), Vec::new());
    for path in list(&folder.join(COUNTRY))? {
        let shown = path.display().to_string();
        let year = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".toml")).and_then(TaxYear::parse);
        let year = year.ok_or_else(|| format!("{shown}: a pack is named after its tax year, such as 2026-27.toml."))?;
        let text = fs::read_to_string(&path).map_err(|problem| format!("{shown}: {problem}."))?;
        let code = check(&shown, &text, year)?;
        out.push_str(&code.places(&mut sources));
        packs += &(code.pack + ",\n");
        years.push(year);
    }
    if let Some(gap) = years.windows(2).find(|pair| pair[0].0 + 1 != pair[1].0) {
        let missing = TaxYear(gap[0].0 + 1).label();
        return Err(format!(
            "{}/{COUNTRY}/{missing}.toml: this tax year is missing. Years must follow each other.",
            folder.display()
        ));
    }
    if years.is_empty() {
        return Err(format!("{}/{COUNTRY}: there is no pack. Add one, such as 2026-27.toml.", folder.display()));
    }
    out.push_str("/// Every pack, in the order of their years, without a gap.\npub static PACKS: &[Pack] = &[\n");
    out.push_str(&(packs + "];\n"));
    out.push_str("/// What the packs’ figures rest on.\n#[cfg(feature = \"words\")]\npub static SOURCES: &[Source] = &[\n");
    out.push_str(&(sources.join(",\n") + "\n];\n"));
    Ok(years)
}

/// The entries of a folder, by name.
fn list(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|problem| format!("{}: {problem}.", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}
