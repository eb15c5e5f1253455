//! Turns `locales/*.ftl` into Rust and a few files for each language, one for each of the [`PARTS`]: reads each file, checks it,
//! compares the languages and writes them.
//!
//! Only a small part of Fluent is accepted, so that a text is the same three things for an author, a translator and the
//! page: words, `{ $value }` places, and one choice by a whole number. Words that follow a value and are others after 1 are listed
//! once for all texts of a language, in its term `-one`. Every problem is reported, not only the first.

mod compare;
mod files;
mod generate;
mod problems;
mod read;
mod text;

// The page's own reader of what is written here, so that the two cannot disagree.
#[allow(dead_code)]
#[path = "../../src/locale/pattern.rs"]
pub(crate) mod pattern;

use std::path::Path;

/// The parts of a language, each a file of that name; all but the first begin in `.ftl` files with `### Later`, `### Room`,
/// `### Statement` and `### Still`.
const PARTS: [&str; 5] = ["texts", "later", "room", "statement", "still"];

/// The texts of the engine's fields, or any list of texts that code looks up by index. Becomes a static of that name.
pub(crate) struct Table {
    name: &'static str,
    ids: Ids,
}

enum Ids {
    Flat(Vec<String>),
    Grouped(Vec<Vec<String>>),
    Sentences(Vec<Option<(String, usize)>>),
}

impl Table {
    /// `pub static NAME: [Key; N]`. An id is a message (`field-hours`) or an attribute (`field-hours.help`).
    pub(crate) fn flat(name: &'static str, ids: Vec<String>) -> Self {
        Self { name, ids: Ids::Flat(ids) }
    }

    /// `pub static NAME: [&[Key]; N]`: a list of texts for each place, which may be empty.
    pub(crate) fn grouped(name: &'static str, ids: Vec<Vec<String>>) -> Self {
        Self { name, ids: Ids::Grouped(ids) }
    }

    /// `pub static NAME: [Option<Sentence>; N]`: a text with this many values for each place, or none. Its values are told by
    /// their place: in the order in which the English text shows them first, the last being `$amount`.
    pub(crate) fn sentences(name: &'static str, ids: Vec<Option<(String, usize)>>) -> Self {
        Self { name, ids: Ids::Sentences(ids) }
    }

    /// Texts that the table asks for, each with its number of values where it is a sentence.
    fn asked(&self) -> Vec<(&String, Option<usize>)> {
        match &self.ids {
            Ids::Flat(ids) => ids.iter().map(|id| (id, None)).collect(),
            Ids::Grouped(groups) => groups.iter().flatten().map(|id| (id, None)).collect(),
            Ids::Sentences(ids) => ids.iter().flatten().map(|(id, values)| (id, Some(*values))).collect(),
        }
    }

    /// True where a text is one of the table's sentences: those have no name of their own.
    fn has_sentence(&self, id: &str) -> bool {
        matches!(&self.ids, Ids::Sentences(ids) if ids.iter().flatten().any(|(own, _)| own == id))
    }
}

/// Words and the places of values.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    Value(String),
}

/// Message or attribute of one language.
struct Entry {
    /// `field-hours` or `field-hours.help`.
    id: String,
    line: usize,
    /// Place in [`PARTS`] of the part that the entry stands in.
    part: usize,
    /// The value whose number chooses among the forms.
    selector: Option<String>,
    /// The forms for single numbers.
    forms: Vec<(u16, Vec<Piece>)>,
    other: Vec<Piece>,
    /// Values named, the selector too, in order of first appearance.
    variables: Vec<String>,
}

impl Entry {
    /// Forms of the entry, the `other` form last.
    fn all_forms(&self) -> impl Iterator<Item = &Vec<Piece>> {
        self.forms.iter().map(|(_, form)| form).chain([&self.other])
    }

    /// The values that some form shows, in order of first appearance.
    fn shown(&self) -> Vec<&str> {
        let shows = |name: &String| self.all_forms().flatten().any(|piece| matches!(piece, Piece::Value(value) if value == name));
        self.variables.iter().filter(|name| shows(name)).map(String::as_str).collect()
    }
}

/// Texts of one `.ftl` file.
struct Language {
    code: String,
    /// Name of the language in itself.
    name: String,
    /// Path of the file, for messages.
    file: String,
    /// Words behind a number, each with what they are behind 1: `hours` and `hour`.
    ones: Vec<(String, String)>,
    entries: Vec<Entry>,
    /// Messages too broken to say more about.
    broken: Vec<String>,
}

impl Language {
    fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// True where the message, or the one the attribute belongs to, has been complained about already.
    fn is_broken(&self, id: &str) -> bool {
        self.broken
            .iter()
            .any(|broken| id.strip_prefix(broken.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    }
}

/// Output of [`bake`].
pub(crate) struct Baked {
    /// The Rust code that names the texts.
    pub(crate) code: String,
    /// The Rust code that embeds the files.
    pub(crate) embedded: String,
    /// Files of each language, of the first part, then of the second and the third: their names and contents.
    pub(crate) files: Vec<(String, String)>,
}

/// Groups of texts for the language with this code, alike in number for all languages.
pub(crate) type Groups<'a> = &'a dyn Fn(&str) -> Vec<Vec<String>>;

/// Texts that are not in `locales/*.ftl`.
pub(crate) struct More<'a> {
    /// Texts that stand behind the messages of the first part.
    pub(crate) texts: Groups<'a>,
    /// Texts that stand behind the messages of the second part.
    pub(crate) later: Groups<'a>,
}

/// Reads every language in `dir`, puts `more` to its texts and returns what is to be written.
///
/// # Errors
/// Every problem found, each with its file, line, message and remedy, in the order of files and lines.
pub(crate) fn bake(dir: &Path, tables: &[Table], more: &More) -> Result<Baked, Vec<String>> {
    let mut problems = problems::Problems::default();
    let languages = read::languages(dir, &mut problems);
    let Some((english, others)) = languages.split_first() else {
        return Err(problems.sorted());
    };
    for other in others {
        compare::languages(english, other, &mut problems);
    }
    compare::tables(english, tables, &mut problems);
    let files = files::files(&languages, more, &mut problems);
    let code = generate::code(&languages, tables, &files.keys, &mut problems) + &files.code();
    let problems = problems.sorted();
    if problems.is_empty() {
        Ok(Baked { code, embedded: files.embedded(), files: files.named() })
    } else {
        Err(problems)
    }
}

/// A text as its author wrote it.
#[allow(dead_code)] // The page's build bakes texts; what is made around the page (xtask) reads them so.
pub(crate) struct Written {
    /// `field-hours` or `field-hours.help`.
    pub(crate) id: String,
    /// Line of the file on which the text begins.
    pub(crate) line: usize,
    /// The forms, the one for all other numbers last. Values stand in them as `{ $value }`.
    pub(crate) forms: Vec<String>,
}

/// Reads every language in `dir`, English first: the code of each and its texts in the order of its file.
///
/// # Errors
/// Every problem of a file by itself, as [`bake`] has them.
#[allow(dead_code)] // As above.
pub(crate) fn written(dir: &Path) -> Result<Vec<(String, Vec<Written>)>, Vec<String>> {
    let mut problems = problems::Problems::default();
    let languages = read::languages(dir, &mut problems);
    let problems = problems.sorted();
    if !problems.is_empty() {
        return Err(problems);
    }
    let entry = |entry: Entry| {
        let mut forms: Vec<_> = entry.all_forms().map(|form| generate::source(form)).collect();
        forms.dedup();
        Written { id: entry.id, line: entry.line, forms }
    };
    Ok(languages.into_iter().map(|language| (language.code, language.entries.into_iter().map(entry).collect())).collect())
}
