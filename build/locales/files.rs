//! The files of each language, one for each part: what the page fetches, or has within it where it is embedded.

use super::pattern::{hash, END, FORM, MOST_VALUES, ONE, ZERO};
use super::problems::Problems;
use super::{Entry, Groups, Language, More, Piece, PARTS};

/// Files of every language.
pub(super) struct Files {
    kinds: [Kind; PARTS.len()],
    /// The numbers of the English entries: those of the first part, what stands behind them, those of the second part …
    pub(super) keys: Vec<usize>,
}

/// File of one part, for every language.
struct Kind {
    /// Beginning of the file's name.
    name: &'static str,
    /// Languages' codes, each with the file's content.
    files: Vec<(String, String)>,
    /// Number of the file's first text.
    first: usize,
    /// The number at which each group starts, and at which the last one ends.
    starts: Vec<usize>,
}

/// All texts of each language in the order of the English file, part by part, with `more` behind the first and second.
pub(super) fn files(languages: &[Language], more: &More, problems: &mut Problems) -> Files {
    let english = &languages[0].entries;
    let mut keys = vec![0; english.len()];
    let mut first = 0;
    let groups: [Groups; PARTS.len()] = [more.texts, more.later, &|_| Vec::new(), &|_| Vec::new(), &|_| Vec::new()];
    let kinds = std::array::from_fn(|part| {
        for (number, (key, _)) in keys.iter_mut().zip(english).filter(|(_, entry)| entry.part == part).enumerate() {
            *key = first + number;
        }
        let kind = kind(part, first, languages, groups[part], problems);
        first = kind.starts.last().copied().unwrap_or(first);
        kind
    });
    Files { kinds, keys }
}

/// The file that holds the messages of a part, then these groups, for every language.
fn kind(part: usize, first: usize, languages: &[Language], groups: Groups, problems: &mut Problems) -> Kind {
    let entries = || languages[0].entries.iter().filter(|entry| entry.part == part);
    let messages = |language: &Language| -> Vec<String> {
        let message = |entry: &Entry| {
            language.entry(&entry.id).map_or_else(String::new, |translation| encode(language, translation, &entry.shown()))
        };
        entries().map(message).collect()
    };
    let mut starts = Vec::new();
    let mut file = |language: &Language| {
        let (messages, groups) = (messages(language), groups(&language.code));
        starts = vec![first + messages.len()];
        starts.extend(groups.iter().scan(first + messages.len(), |start, group| {
            *start += group.len();
            Some(*start)
        }));
        for text in groups.iter().flatten().filter(|text| text.contains(END)) {
            problems.add(&language.file, 0, format!("a preset’s text has a line break; write it on one line: {text:?}"));
        }
        let mut content = String::new();
        for text in messages.into_iter().chain(groups.into_iter().flatten()) {
            content.push_str(&text);
            content.push(END);
        }
        (language.code.clone(), content)
    };
    Kind { name: PARTS[part], files: languages.iter().map(&mut file).collect(), first, starts }
}

impl Files {
    /// Rust code of what the page must know of the files.
    pub(super) fn code(&self) -> String {
        let hashes = self.kinds.each_ref().map(|kind| kind.files.iter().map(|(_, content)| hash(content)).collect::<Vec<_>>());
        let firsts = self.kinds.each_ref().map(|kind| kind.first);
        let starts = |kind: &Kind| format!("[u16; {}] = {:?};\n", kind.starts.len(), kind.starts);
        let [texts, later, ..] = &self.kinds;
        format!(
            "\n/// What the files of each part must hash to, language by language.\n#[allow(clippy::unreadable_literal)]\n\
             const HASHES: [[u64; {}]; {}] = {hashes:?};\n\
             \n/// The number of the first text of each part.\nstatic FIRSTS: [u16; {}] = {firsts:?};\n\
             \n/// Where each preset's texts start, and where the last one's end.\nstatic PRESETS_AT: {}\
             \n/// Where each preset's evidence starts, then the sources of the tax packs, and where those end.\n\
             static EVIDENCE_AT: {}",
            hashes[0].len(),
            PARTS.len(),
            PARTS.len(),
            starts(texts),
            starts(later),
        )
    }

    /// The files as constants.
    pub(super) fn embedded(&self) -> String {
        let include = |(code, _): &(String, String), name: &str| {
            format!("        include_str!(concat!(env!(\"OUT_DIR\"), \"/{}\")),\n", file_name(name, code))
        };
        let files = |kind: &Kind| kind.files.iter().map(|file| include(file, kind.name)).collect::<String>();
        let kinds = self.kinds.each_ref().map(|kind| format!("    [\n{}    ],\n", files(kind))).concat();
        format!(
            "/// Each part in every language.\npub(super) static FILES: [[&str; {}]; {}] = [\n{kinds}];\n",
            self.kinds[0].files.len(),
            PARTS.len(),
        )
    }

    /// Names and contents.
    pub(super) fn named(&self) -> Vec<(String, String)> {
        let named = |kind: &Kind| {
            kind.files.iter().map(|(code, content)| (file_name(kind.name, code), content.clone())).collect::<Vec<_>>()
        };
        self.kinds.iter().flat_map(named).collect()
    }
}

fn file_name(name: &str, code: &str) -> String {
    format!("{name}-{code}.txt")
}

/// Words behind a value with what they are after 1, where the language has them of its own.
fn counted(language: &Language, words: &str) -> String {
    let follows = |others: &str| {
        let rest = words.strip_prefix(' ')?.strip_prefix(others)?;
        (!rest.starts_with(char::is_alphanumeric)).then_some(rest)
    };
    let found = language.ones.iter().find_map(|(others, one)| Some((others, one, follows(others)?)));
    found.map_or_else(|| words.to_owned(), |(others, one, rest)| format!("{ONE} {one}{ONE} {others}{ONE}{rest}"))
}

/// Text in the form that `src/locale/pattern.rs` reads.
fn encode(language: &Language, entry: &Entry, shown: &[&str]) -> String {
    let words = |form: &[Piece]| {
        let mut encoded = String::new();
        let mut is_behind_value = false;
        for piece in form {
            match piece {
                Piece::Words(words) if is_behind_value => encoded.push_str(&counted(language, words)),
                Piece::Words(words) => encoded.push_str(words),
                Piece::Value(name) => {
                    let place = shown.iter().position(|known| known == name).unwrap_or_default();
                    encoded.push(char::from(u8::try_from(place + 1).unwrap_or(MOST_VALUES)));
                }
            }
            is_behind_value = matches!(piece, Piece::Value(_));
        }
        encoded
    };
    let other = words(&entry.other);
    let mut encoded = other.clone();
    for (number, form) in &entry.forms {
        let form = words(form);
        if form != other {
            encoded.push(FORM);
            encoded.extend(char::from_u32(ZERO + u32::from(*number)));
            encoded.push_str(&form);
        }
    }
    encoded
}
