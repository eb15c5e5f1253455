//! Compares each language with English, and both with what the code asks for.

use super::problems::Problems;
use super::{Entry, Language, Table};

/// Says where another language differs from English in anything but words.
pub(super) fn languages(english: &Language, other: &Language, problems: &mut Problems) {
    for entry in english.entries.iter().filter(|entry| !other.is_broken(&entry.id)) {
        if let Some(translation) = other.entry(&entry.id) {
            for what in differences(english, entry, translation) {
                problems.add(&other.file, translation.line, format!("`{}`: {what}", entry.id));
            }
        } else {
            problems.add(&other.file, 0, format!("`{}`: is missing; translate {}:{}", entry.id, english.file, entry.line));
        }
    }
    for entry in other.entries.iter().filter(|entry| english.entry(&entry.id).is_none() && !english.is_broken(&entry.id)) {
        problems.add(
            &other.file,
            entry.line,
            format!("`{}`: is not in {}; add it there or delete it here", entry.id, english.file),
        );
    }
}

/// What differs in the values of one text.
fn differences(english: &Language, entry: &Entry, translation: &Entry) -> Vec<String> {
    let place = format!("{}:{}", english.file, entry.line);
    let mut found = Vec::new();
    let (ours, theirs) = (entry.shown(), translation.shown());
    let lacks: Vec<_> = ours.iter().filter(|name| !theirs.contains(name)).collect();
    let adds: Vec<_> = theirs.iter().filter(|name| !ours.contains(name)).collect();
    for name in lacks {
        found.push(format!("does not show `{{ ${name} }}` as {place} does; add it"));
    }
    for name in adds {
        found.push(format!("shows `{{ ${name} }}`, which {place} does not; delete it, or show it there too"));
    }
    match (&entry.selector, &translation.selector) {
        (Some(a), Some(b)) if a != b => found.push(format!("chooses by `${b}` where {place} chooses by `${a}`; choose by the same value")),
        (Some(name), None) if !translation.variables.contains(name) => found.push(format!(
            "does not use `${name}`, by which {place} chooses; if every number reads the same, write a choice by it with `*[other]` alone"
        )),
        (None, Some(name)) if !entry.variables.contains(name) => found.push(format!(
            "chooses by `${name}`, which {place} does not use; if every number reads the same there, write a choice by it with `*[other]` alone"
        )),
        _ => {}
    }
    found
}

/// Says which texts the code asks for and English does not have.
pub(super) fn tables(english: &Language, tables: &[Table], problems: &mut Problems) {
    for table in tables {
        for id in table.ids() {
            match english.entry(id) {
                Some(entry) if entry.variables.is_empty() => {}
                Some(entry) => {
                    let what = format!("`{id}`: is in the table {}, so it cannot have values; write it without", table.name);
                    problems.add(&english.file, entry.line, what);
                }
                None if english.is_broken(id) => {}
                None => {
                    let what = match id.split_once('.') {
                        Some((message, attribute)) => format!("add the attribute `.{attribute} = …` to the message `{message}`"),
                        None => format!("add the message `{id} = …`"),
                    };
                    problems.add(&english.file, 0, format!("{what} ({} needs it)", table.name));
                }
            }
        }
    }
}
