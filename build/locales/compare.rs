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

/// Differences in the values of one text, as messages; empty where there are none.
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

/// Flaws of a sentence that is to tell this many values by their place, as messages.
fn sentence(entry: &Entry, values: usize) -> Vec<String> {
    let shown = entry.shown();
    let mut found = Vec::new();
    if entry.selector.is_some() {
        found.push("chooses among forms; write one form for every number".to_owned());
    }
    if shown.len() != values {
        let list = shown.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
        let list = if list.is_empty() { "none".to_owned() } else { list };
        found.push(format!(
            "shows {} values ({list}) where its rule has {values}; show just those, in the rule’s order",
            shown.len()
        ));
    }
    if shown.last().is_some_and(|last| *last != "amount") {
        found.push("must show `{ $amount }`, what the step comes to, after all its other values".to_owned());
    }
    found
}

/// Says which texts the code asks for and English does not have.
pub(super) fn tables(english: &Language, tables: &[Table], problems: &mut Problems) {
    for table in tables {
        for (id, values) in table.asked() {
            match (english.entry(id), values) {
                (Some(entry), Some(values)) => {
                    for what in sentence(entry, values) {
                        problems.add(&english.file, entry.line, format!("`{id}`: {what} ({} needs it)", table.name));
                    }
                }
                (Some(entry), None) if entry.variables.is_empty() => {}
                (Some(entry), None) => {
                    let what = format!("`{id}`: is in the table {}, so it cannot have values; write it without", table.name);
                    problems.add(&english.file, entry.line, what);
                }
                (None, _) if english.is_broken(id) => {}
                (None, _) => {
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
