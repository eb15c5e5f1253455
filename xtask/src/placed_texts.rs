//! Every text that readers see, with its place, for the checks of spelling and of plain words. What a good text is, those say.

use std::fs;
use std::path::PathBuf;

use anyhow::{bail, Context as _, Result};
use serde::Serialize;
use toml::de::{DeTable, DeValue};
use toml::Spanned;

use crate::site::source;
use crate::texts::Texts;

/// Folder of the examples.
const PRESETS: &str = "engine/data/presets";

/// Text in one language with its place; values stand in it as `{ $value }`.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct PlacedText {
    file: String,
    /// Line of the file, counted from 1.
    line: usize,
    language: String,
    text: String,
}

/// Prints all texts, or those of the languages given, as JSON.
pub(crate) fn print(wanted: &[&str]) -> Result<()> {
    let texts = Texts::read()?;
    if let Some(unknown) = wanted.iter().find(|lang| !texts.languages().any(|known| known == **lang)) {
        bail!("there is no locales/{unknown}.ftl");
    }
    let mut all = Vec::new();
    for lang in texts.languages().filter(|lang| wanted.is_empty() || wanted.contains(lang)) {
        for text in texts.all(lang) {
            let placed = |form: &String| PlacedText {
                file: format!("locales/{lang}.ftl"),
                line: text.line,
                language: lang.to_owned(),
                text: form.clone(),
            };
            all.extend(text.forms.iter().map(placed));
        }
        for path in presets()? {
            let file = path.display().to_string();
            let content = source(&file)?;
            let table = DeTable::parse(&content).with_context(|| format!("{file} is no TOML"))?;
            let mut found = Found { file: &file, source: &content, language: lang, texts: Vec::new() };
            found.table(table.get_ref(), false);
            all.append(&mut found.texts);
        }
    }
    println!("{}", serde_json::to_string(&all)?);
    Ok(())
}

/// Files of the examples, sorted.
fn presets() -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(PRESETS).with_context(|| format!("{PRESETS} cannot be read"))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    Ok(paths)
}

/// Texts found in one file.
struct Found<'a> {
    file: &'a str,
    source: &'a str,
    language: &'a str,
    texts: Vec<PlacedText>,
}

impl Found<'_> {
    /// Collects a table's texts: all that stand below a key of the language's code.
    fn table(&mut self, table: &DeTable, is_told: bool) {
        for (key, value) in table {
            self.value(value, is_told || key.get_ref() == self.language);
        }
    }

    fn value(&mut self, value: &Spanned<DeValue>, is_told: bool) {
        match value.get_ref() {
            DeValue::String(text) if is_told => {
                let line = self.source[..value.span().start].matches('\n').count() + 1;
                let (file, language) = (self.file.to_owned(), self.language.to_owned());
                self.texts.push(PlacedText { file, line, language, text: text.to_string() });
            }
            DeValue::Table(table) => self.table(table, is_told),
            DeValue::Array(values) => values.iter().for_each(|value| self.value(value, is_told)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_a_language_are_found_with_their_lines() {
        let source = "id = \"x\"\n[text.cy]\ntitle = \"Teitl\"\ndeals = [\n  \"Un\",\n]\n[text.en]\ntitle = \"Title\"\n[[claims]]\ncy = \"Hawliad\"\n";
        let table = DeTable::parse(source).unwrap();
        let mut found = Found { file: "a.toml", source, language: "cy", texts: Vec::new() };
        found.table(table.get_ref(), false);
        let told: Vec<_> = found.texts.iter().map(|placed| (placed.line, placed.text.as_str())).collect();
        assert_eq!(told.len(), 3);
        for wanted in [(3, "Teitl"), (5, "Un"), (10, "Hawliad")] {
            assert!(told.contains(&wanted), "{told:?}");
        }
    }
}
