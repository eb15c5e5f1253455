//! The two files of each language, texts and evidence: what the page fetches, or has within it where it is embedded.

use super::pattern::{hash, END, FORM, MOST_VALUES, ZERO};
use super::problems::Problems;
use super::{Entry, Groups, Language, More, Piece};

/// Every language's files.
pub(super) struct Files {
    texts: Kind,
    evidence: Kind,
}

/// One of the files, for every language.
struct Kind {
    /// What its name begins with.
    name: &'static str,
    /// Codes and contents.
    files: Vec<(String, String)>,
    /// Where each group starts, and where the last one ends.
    starts: Vec<usize>,
}

/// All texts of each language in the order of the English file, `more` behind them, and the evidence.
pub(super) fn files(languages: &[Language], more: &More, problems: &mut Problems) -> Files {
    let english = &languages[0].entries;
    let messages = |language: &Language| {
        let message =
            |entry: &Entry| language.entry(&entry.id).map_or_else(String::new, |translation| encode(translation, &entry.shown()));
        english.iter().map(message).collect()
    };
    Files {
        texts: kind("texts", languages, &messages, more.texts, problems),
        evidence: kind("evidence", languages, &|_| Vec::new(), more.evidence, problems),
    }
}

/// The file that holds these messages, then these groups, for every language.
fn kind(
    name: &'static str,
    languages: &[Language],
    messages: &dyn Fn(&Language) -> Vec<String>,
    groups: Groups,
    problems: &mut Problems,
) -> Kind {
    let mut starts = Vec::new();
    let mut file = |language: &Language| {
        let (messages, groups) = (messages(language), groups(&language.code));
        starts = vec![messages.len()];
        starts.extend(groups.iter().scan(messages.len(), |start, group| {
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
    Kind { name, files: languages.iter().map(&mut file).collect(), starts }
}

impl Files {
    fn kinds(&self) -> [&Kind; 2] {
        [&self.texts, &self.evidence]
    }

    /// What the page must know of the files.
    pub(super) fn code(&self) -> String {
        let hashes = self.kinds().map(|kind| kind.files.iter().map(|(_, content)| hash(content)).collect::<Vec<_>>());
        let starts = |kind: &Kind| format!("[u16; {}] = {:?};\n", kind.starts.len(), kind.starts);
        format!(
            "\n/// What each language's texts and evidence must hash to.\n#[allow(clippy::unreadable_literal)]\n\
             const HASHES: [[u64; {}]; 2] = {hashes:?};\n\
             \n/// Where each preset's texts start, and where the last one's end.\nstatic PRESETS_AT: {}\
             \n/// Where each preset's evidence starts, then the sources of the tax packs, and where those end.\n\
             static EVIDENCE_AT: {}",
            hashes[0].len(),
            starts(&self.texts),
            starts(&self.evidence),
        )
    }

    /// The files as constants.
    pub(super) fn embedded(&self) -> String {
        let include = |(code, _): &(String, String), name: &str| {
            format!("        include_str!(concat!(env!(\"OUT_DIR\"), \"/{}\")),\n", file_name(name, code))
        };
        let files = |kind: &Kind| kind.files.iter().map(|file| include(file, kind.name)).collect::<String>();
        let kinds = self.kinds().map(|kind| format!("    [\n{}    ],\n", files(kind))).concat();
        format!(
            "/// Every language's texts, and every language's evidence.\npub(super) static FILES: [[&str; {}]; 2] = [\n{kinds}];\n",
            self.texts.files.len()
        )
    }

    /// Names and contents.
    pub(super) fn named(&self) -> Vec<(String, String)> {
        let named = |kind: &Kind| {
            kind.files.iter().map(|(code, content)| (file_name(kind.name, code), content.clone())).collect::<Vec<_>>()
        };
        self.kinds().into_iter().flat_map(named).collect()
    }
}

fn file_name(name: &str, code: &str) -> String {
    format!("{name}-{code}.txt")
}

/// One text in the form that `src/locale/pattern.rs` reads.
fn encode(entry: &Entry, shown: &[&str]) -> String {
    let words = |form: &[Piece]| {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Value(name) => {
                let place = shown.iter().position(|known| known == name).unwrap_or_default();
                char::from(u8::try_from(place + 1).unwrap_or(MOST_VALUES)).to_string()
            }
        };
        form.iter().map(piece).collect::<String>()
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
