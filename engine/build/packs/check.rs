//! Checks one pack's file and writes it as Rust.

mod tables;
mod tax_return;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use toml::Spanned;

use super::file::{Figure, File, Source, Text};
use super::values::{is_date, Unit};
use crate::digest;
use crate::tax::TaxYear;

/// A file under check, and the problems found so far: one build names every problem.
struct Check<'a> {
    path: &'a str,
    text: &'a str,
    year: TaxYear,
    sources: &'a BTreeMap<String, Spanned<Source>>,
    used: BTreeSet<String>,
    problems: Vec<(usize, String)>,
    /// Digest of every value so far, each with its field.
    digest: u64,
}

/// A checked pack as Rust: the expressions of its sources, the expression of the pack, and the name of the constant by which the
/// pack finds its sources.
#[derive(Debug)]
pub struct Code {
    pub sources: Vec<String>,
    pub pack: String,
    sources_name: String,
}

impl Code {
    /// Adds the pack's sources to `all`, unless they are there already, and returns the constant that says where each stands.
    pub fn places(&self, all: &mut Vec<String>) -> String {
        let mut place = |source: &String| {
            let known = all.iter().position(|known| known == source);
            let place = known.unwrap_or_else(|| {
                all.push(source.clone());
                all.len() - 1
            });
            format!("SourceId({place}), ")
        };
        let places: String = self.sources.iter().map(&mut place).collect();
        format!("const {}: [SourceId; {}] = [{places}];\n", self.sources_name, self.sources.len())
    }
}

/// Checks the pack of `year`, the file at `path` with this `text`.
///
/// # Errors
/// A line for each problem: file, line, field, problem and remedy.
pub fn check(path: &str, text: &str, year: TaxYear) -> Result<Code, String> {
    let file: File = toml::from_str(text).map_err(|problem| {
        let line = line_of(text, problem.span().map_or(0, |span| span.start));
        let message = problem.message().trim_end_matches('.').replace('\n', ", ");
        format!("{path}:{line}: {message}. Compare with another year's file.")
    })?;
    let mut check =
        Check { path, text, year, sources: &file.sources, used: BTreeSet::new(), problems: Vec::new(), digest: digest::EMPTY };
    let pack = check.pack(&file);
    let sources = check.write_sources();
    let sources_name = check.sources_name();
    check.problems.sort();
    if check.problems.is_empty() {
        return Ok(Code { sources, pack, sources_name });
    }
    Err(check.problems.into_iter().map(|(_, problem)| problem).collect::<Vec<_>>().join("\n"))
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

impl Check<'_> {
    fn problem(&mut self, offset: usize, field: &str, what: &str) {
        let line = line_of(self.text, offset);
        self.problems.push((offset, format!("{}:{line}: {field}: {what}", self.path)));
    }

    /// Checks that the field says `expected`, so that a date which the year implies is not left to the copyist.
    fn fixed(&mut self, field: &str, text: &Text, expected: &str) {
        if text.get_ref() != expected {
            let what = format!("{:?} does not fit the file's name. Write \"{expected}\".", text.get_ref());
            self.problem(text.span().start, field, &what);
        }
    }

    /// The value in the engine's scale; 0 after noting a problem.
    fn value(&mut self, field: &str, text: &Text, unit: Unit) -> i64 {
        let value = unit.read(text.get_ref()).unwrap_or_else(|what| {
            self.problem(text.span().start, field, &what);
            0
        });
        self.note(field, &value.to_string());
        value
    }

    /// Adds a field's value to the digest.
    fn note(&mut self, field: &str, value: &str) {
        self.digest = digest::digest(self.digest, &format!("{field}={value}\n"));
    }

    /// The expression of a `Figure` with the value `expression`.
    fn sourced(&mut self, field: &str, expression: &str, source: &Text) -> String {
        let id = source.get_ref();
        let Some(place) = self.sources.keys().position(|key| key == id) else {
            let what = format!("there is no source \"{id}\". Add a [sources.{id}] table, or name one that is there.");
            self.problem(source.span().start, field, &what);
            return String::new();
        };
        self.used.insert(id.clone());
        let note = self.sources[id].get_ref().note.as_ref().map(Spanned::get_ref);
        format!(
            "Figure {{ value: {expression}, source: {}[{place}], #[cfg(feature = \"words\")] note: {note:?} }}",
            self.sources_name()
        )
    }

    fn figure(&mut self, field: &str, figure: &Figure, unit: Unit) -> String {
        let value = self.value(field, &figure.value, unit);
        self.sourced(field, &unit.expression(value), &figure.source)
    }

    /// The expression of a figure that may be "none": a rate a mile that is not allowed, a loan that nobody repays yet.
    fn optional(&mut self, field: &str, figure: &Figure, unit: Unit) -> String {
        let expression = if figure.value.get_ref() == "none" {
            self.note(field, "none");
            "None".to_owned()
        } else {
            format!("Some({})", unit.expression(self.value(field, &figure.value, unit)))
        };
        self.sourced(field, &expression, &figure.source)
    }

    /// Checks that the upper limit of two, in pounds, is above the lower.
    fn above(&mut self, field: &str, upper: &Figure, lower: &Figure) {
        let read = |figure: &Figure| Unit::Pounds.read(figure.value.get_ref());
        if matches!((read(lower), read(upper)), (Ok(lower), Ok(upper)) if lower >= upper) {
            self.problem(upper.value.span().start, field, "it must be above the lower limit.");
        }
    }

    /// The expression of an array with one item for each word, in their order; `map` must have those keys and no others.
    fn by_word<T>(
        &mut self,
        field: &str,
        words: &[&str],
        map: &Spanned<BTreeMap<String, T>>,
        write: impl Fn(&mut Self, &str, &T) -> String,
    ) -> String {
        if let Some(key) = map.get_ref().keys().find(|key| !words.contains(&key.as_str())) {
            let what = format!("there is no `{key}`. Use {}.", words.join(", "));
            self.problem(map.span().start, field, &what);
        }
        let mut code = String::from("[");
        for word in words {
            match map.get_ref().get(*word) {
                Some(item) => code += &(write(self, word, item) + ", "),
                None => self.problem(map.span().start, field, &format!("`{word}` is missing. Add it with its source.")),
            }
        }
        code + "]"
    }

    /// The expression of a structure of figures, each named as in the engine; the file has hyphens for underscores.
    fn structure(&mut self, name: &str, table: &str, figures: &[(&str, &Figure, Unit)]) -> String {
        let mut code = format!("{name} {{ ");
        for (field, figure, unit) in figures {
            let _ = write!(code, "{field}: {}, ", self.figure(&format!("{table}.{}", field.replace('_', "-")), figure, *unit));
        }
        code + "}"
    }

    fn sources_name(&self) -> String {
        format!("UK_SOURCES_{}", self.year.0)
    }

    /// Checks the sources and writes the expression of each.
    fn write_sources(&mut self) -> Vec<String> {
        let mut items = Vec::new();
        for (id, entry) in self.sources {
            let field = |key: &str| format!("sources.{id}.{key}");
            let source = entry.get_ref();
            if !self.used.contains(id) {
                self.problem(entry.span().start, &format!("sources.{id}"), "no figure names it. Take it out.");
            }
            for (key, text) in [("title", Some(&source.title)), ("note", source.note.as_ref())] {
                if let Some(text) = text.filter(|text| text.get_ref().trim().is_empty()) {
                    self.problem(text.span().start, &field(key), "it is empty. Write a sentence.");
                }
            }
            let url = source.url.get_ref();
            if !url.starts_with("https://") && !url.starts_with("http://") {
                self.problem(source.url.span().start, &field("url"), "it must start with https://.");
            }
            if !is_date(source.as_of.get_ref()) {
                self.problem(
                    source.as_of.span().start,
                    &field("as-of"),
                    "it is not a date. Write \"2026-02-19\", \"2026-02\" or \"2026\".",
                );
            }
            let confidence = match source.confidence.get_ref().as_str() {
                "high" => "High",
                "medium" => "Medium",
                "low" => "Low",
                other => {
                    let what = format!("{other:?} is not \"high\", \"medium\" or \"low\".");
                    self.problem(source.confidence.span().start, &field("confidence"), &what);
                    continue;
                }
            };
            items.push(format!(
                "Source {{ title: {:?}, url: {url:?}, as_of: {:?}, confidence: Confidence::{confidence} }}",
                source.title.get_ref(),
                source.as_of.get_ref(),
            ));
        }
        items
    }
}
