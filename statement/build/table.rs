//! Reads `data/columns.toml`, `data/cells.toml`, `data/months.toml` and `data/reports.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::field::Field;
use crate::fold::fold;

/// Languages of the words.
const LANGUAGES: &[&str] = &["en", "de", "fr", "es", "pl", "pt", "it", "nl", "cy"];
/// Meanings of the words that stand in cells.
const CELLS: &[&str] = &[
    "completed",
    "cancelled",
    "bank",
    "offline",
    "waiting",
    "engaged",
    "cash",
    "personal",
    "total",
    "fee",
    "fee-tax",
    "tip",
    "bonus",
    "toll",
    "adjustment",
    "cancellation",
    "vat",
    "fare",
    "cash-collected",
    "other-fee",
    "yes",
    "skip",
];
/// Kinds of rows.
const ROWS: &[&str] = &["trip", "shift", "day", "period", "transaction", "segment", "drive"];

/// A table of words: what they mean, then the language, then the words.
type Words = BTreeMap<String, BTreeMap<Spanned<String>, Vec<Spanned<String>>>>;

/// A file with its text, so that a problem names the line.
struct File {
    name: String,
    text: String,
}

impl File {
    fn open(folder: &Path, name: &str) -> Result<Self, String> {
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { name: format!("statement/data/{name}"), text })
    }

    fn read<'a, T: Deserialize<'a>>(&'a self) -> Result<T, String> {
        toml::from_str(&self.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            format!("{}: {}. Compare with the tables around it.", self.at(at), error.message())
        })
    }

    fn at(&self, offset: usize) -> String {
        format!("{}:{}", self.name, self.text[..offset.min(self.text.len())].matches('\n').count() + 1)
    }

    /// The words with their meanings, sorted and checked.
    fn words(&self, meanings: &[&str]) -> Result<Vec<(String, String)>, String> {
        let tables: Words = self.read()?;
        let mut found: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for (meaning, languages) in &tables {
            if !meanings.contains(&meaning.as_str()) {
                return Err(format!("{}: [{meaning}] is no table here. Take one of {meanings:?}.", self.name));
            }
            for (language, words) in languages {
                if !LANGUAGES.contains(&language.get_ref().as_str()) {
                    let at = self.at(language.span().start);
                    return Err(format!("{at}: `{}` is no language here. Take one of {LANGUAGES:?}.", language.get_ref()));
                }
                for word in words {
                    let (at, folded) = (word.span().start, fold(word.get_ref()));
                    if folded.is_empty() {
                        return Err(format!("{}: a word is empty. Take it out.", self.at(at)));
                    }
                    if let Some((other, line)) = found.insert(folded, (meaning.clone(), at)) {
                        if other != *meaning {
                            let (at, line) = (self.at(at), self.at(line));
                            return Err(format!("{at}: {:?} means `{other}` at {line}. Write the longer words that tell them apart, or take one out.", word.get_ref()));
                        }
                    }
                }
            }
        }
        Ok(found.into_iter().map(|(word, (meaning, _))| (word, meaning)).collect())
    }
}

/// A report: by what its files are known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    id: Spanned<String>,
    platform: String,
    row: Spanned<String>,
    /// Headers of which each must be there.
    all: Vec<String>,
    /// Headers of which one must be there.
    #[serde(default)]
    any: Vec<String>,
    /// Words in the file's name that tell it where the headers do not.
    #[serde(default)]
    names: Vec<String>,
}

#[derive(Deserialize)]
struct Reports {
    report: Vec<Report>,
}

/// Checks all tables; the code of each, with the name of its file.
///
/// # Errors
/// One message that names the file, the line and the remedy.
pub fn bake(folder: &Path) -> Result<[(&'static str, String); 2], String> {
    let mut code = String::new();
    let fields: Vec<&str> = Field::ALL.iter().map(|field| field.word()).collect();
    let columns = File::open(folder, "columns.toml")?.words(&fields)?;
    let _ = writeln!(code, "static COLUMNS: [(&str, Field); {}] = [", columns.len());
    for (word, field) in columns {
        let field = Field::from_word(&field).ok_or("a field has a word")?;
        let _ = writeln!(code, "({word:?}, Field::{field:?}),");
    }
    let cells = File::open(folder, "cells.toml")?.words(CELLS)?;
    let _ = writeln!(code, "];\nstatic CELLS: [(&str, Cell); {}] = [", cells.len());
    for (word, meaning) in cells {
        let _ = writeln!(code, "({word:?}, Cell::{}),", camel(&meaning));
    }
    let names: Vec<String> = (1..=12).map(|month| month.to_string()).collect();
    let months = File::open(folder, "months.toml")?.words(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
    let _ = writeln!(code, "];\nstatic MONTHS: [(&str, u32); {}] = [", months.len());
    for (word, month) in months {
        let _ = writeln!(code, "({word:?}, {month}),");
    }
    code.push_str("];\n");
    let mut known = String::new();
    reports(&File::open(folder, "reports.toml")?, &mut known)?;
    Ok([("words.rs", code), ("reports.rs", known)])
}

/// Checks and writes the reports.
fn reports(file: &File, code: &mut String) -> Result<(), String> {
    let reports: Reports = file.read()?;
    let _ = writeln!(code, "static MARKS: [Marks; {}] = [", reports.report.len());
    for report in &reports.report {
        let at = file.at(report.id.span().start);
        if !ROWS.contains(&report.row.get_ref().as_str()) {
            return Err(format!(
                "{}: `row = {:?}` is no kind of row. Take one of {ROWS:?}.",
                file.at(report.row.span().start),
                report.row.get_ref()
            ));
        }
        if report.all.is_empty() && report.any.is_empty() && report.names.is_empty() {
            return Err(format!("{at}: nothing tells this report. Give `all`, `any` or `names`."));
        }
        let folded = |words: &[String]| words.iter().map(|word| fold(word)).collect::<Vec<_>>();
        let _ = writeln!(
            code,
            "Marks {{ report: Report::{}, all: &{:?}, any: &{:?}, names: &{:?} }},",
            camel(report.id.get_ref()),
            folded(&report.all),
            folded(&report.any),
            folded(&report.names)
        );
    }
    code.push_str("];\n");
    for (function, kind, doc, of) in [
        ("platform", "Platform", "The platform.", (|report: &Report| report.platform.clone()) as fn(&Report) -> String),
        ("row", "RowKind", "The kind of its rows.", |report: &Report| report.row.get_ref().clone()),
    ] {
        let _ = writeln!(code, "impl Report {{\n/// {doc}\n#[allow(clippy::match_same_arms)] // a row of the table each\npub const fn {function}(self) -> {kind} {{ match self {{");
        for report in &reports.report {
            let _ = writeln!(code, "Self::{} => {kind}::{},", camel(report.id.get_ref()), camel(&of(report)));
        }
        let _ = writeln!(code, "}} }} }}");
    }
    code.push_str("worded! {\n/// A report: a kind of file that is known.\npub enum Report {\n");
    for report in &reports.report {
        let _ = writeln!(code, "/// `{0}`\n{1} = {0:?},", report.id.get_ref(), camel(report.id.get_ref()));
    }
    code.push_str("}\n}\n");
    Ok(())
}

/// A word as a name of Rust.
fn camel(word: &str) -> String {
    word.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}
