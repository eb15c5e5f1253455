//! Reads `data/coop-example.toml`: the figures of a made-up co-op, each an assumption.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::field::{Field, Shared, Value};
use crate::presets::{all_languages, texts, Texts, WORDS};
use crate::scenario::Scenario;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    figure: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    figure: String,
    value: String,
    claim: Texts,
}

/// Reads, checks and writes the figures of the co-op, in the order of the file.
///
/// # Errors
/// One message that names the file, the line and the remedy.
pub fn bake(path: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let at = |offset: usize| format!("{}:{}", path.display(), text[..offset].matches('\n').count() + 1);
    let file: File = toml::from_str(&text)
        .map_err(|e| format!("{}: {}. Compare with the other figures.", at(e.span().map_or(0, |span| span.start)), e.message()))?;
    let languages = file.figure.iter().flat_map(|entry| entry.get_ref().claim.keys()).collect();
    let (mut known, mut figures, mut claims) = (BTreeSet::new(), String::new(), String::new());
    for entry in &file.figure {
        let (place, entry) = (at(entry.span().start), entry.get_ref());
        let of_coop =
            |field: &Field| matches!(field, Field::Shared(shared) if (Shared::CoopMembers..=Shared::CoopGrowth).contains(shared));
        let Some(field) = Field::from_key(&entry.figure).filter(of_coop) else {
            return Err(format!("{place}: `{}` is no figure of a co-op. They start with `coop-`.", entry.figure));
        };
        if !known.insert(&entry.figure) {
            return Err(format!("{place}: `{}` stands in the file twice.", entry.figure));
        }
        let Ok(Value::Number(value)) = field.read(&entry.value) else {
            return Err(format!("{place}: `value = \"{}\"` cannot be entered as `{}`.", entry.value, entry.figure));
        };
        if field.get(&Scenario::default()) == Value::Number(value) {
            return Err(format!("{place}: `{}` is {} anyway: leave it out.", entry.figure, entry.value));
        }
        all_languages(&entry.claim, &languages, &place, "`claim`")?;
        let Field::Shared(shared) = field else { continue };
        let _ = write!(figures, "(Shared::{shared:?}, {value}), ");
        let _ = write!(claims, "&{:?}, ", texts(&entry.claim));
    }
    Ok(format!(
        "/// Figures of the co-op, each in its field's scale.\n#[allow(clippy::unreadable_literal)]\npub static FIGURES: &[(Shared, i64)] = &[{figures}];\n\
         /// What each figure is assumed to be of, in each language.\n{WORDS}\npub static CLAIMS: &[&[(&str, &str)]] = &[{claims}];\n"
    ))
}
