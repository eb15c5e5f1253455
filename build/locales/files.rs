//! The file of texts for each language: what the page fetches, or has within it where it is embedded.

use std::fmt::Write as _;

use super::pattern::{hash, END, FORM, MOST_VALUES, ZERO};
use super::problems::Problems;
use super::{Entry, Language, More, Piece};

/// Every language's file.
pub(super) struct Files {
    /// Codes and contents.
    files: Vec<(String, String)>,
    /// How many texts each group has that is put behind the messages.
    groups: Vec<usize>,
}

/// All texts of each language in the order of the English file, and `more` behind them.
pub(super) fn files(languages: &[Language], more: More, problems: &mut Problems) -> Files {
    let mut groups = Vec::new();
    let mut file = |language: &Language| {
        let messages = languages[0].entries.iter().map(|entry| {
            let translation = language.entry(&entry.id);
            translation.map_or_else(String::new, |translation| encode(translation, &entry.shown()))
        });
        let more = more(&language.code);
        groups = more.iter().map(Vec::len).collect();
        for text in more.iter().flatten().filter(|text| text.contains(END)) {
            problems.add(&language.file, 0, format!("a preset’s text has a line break; write it on one line: {text:?}"));
        }
        let mut content = String::new();
        for text in messages.chain(more.into_iter().flatten()) {
            content.push_str(&text);
            content.push(END);
        }
        (language.code.clone(), content)
    };
    Files { files: languages.iter().map(&mut file).collect(), groups }
}

impl Files {
    /// What the page must know of the files.
    pub(super) fn code(&self, messages: usize) -> String {
        let hashes: Vec<_> = self.files.iter().map(|(_, content)| hash(content)).collect();
        let mut starts = vec![messages];
        starts.extend(self.groups.iter().scan(messages, |start, group| {
            *start += group;
            Some(*start)
        }));
        format!(
            "\n/// What each language's file must hash to.\n#[allow(clippy::unreadable_literal)]\nconst HASHES: [u64; {}] = {hashes:?};\n\
             \n/// Where each preset's texts start, and where the last one's end.\nstatic PRESETS_AT: [u16; {}] = {starts:?};\n",
            hashes.len(),
            starts.len()
        )
    }

    /// The files as constants.
    pub(super) fn embedded(&self) -> String {
        let mut code = format!("/// Every language's file.\npub(super) static FILES: [&str; {}] = [\n", self.files.len());
        for (name, _) in self.named() {
            let _ = writeln!(code, "    include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),");
        }
        code + "];\n"
    }

    /// Names and contents.
    pub(super) fn named(&self) -> Vec<(String, String)> {
        self.files.iter().map(|(code, content)| (format!("texts-{code}.txt"), content.clone())).collect()
    }
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
