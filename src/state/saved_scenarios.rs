//! Scenarios that the reader saves: at most as many as there are letters, each with a name, and with a way back for those deleted.

use coop_or_gig_engine::link::{self, Numbers};

use crate::locale::{text, Key};

/// As many as there are letters.
pub(crate) const MOST: usize = 26;

/// A scenario kept.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SavedScenario {
    /// What the reader calls it; empty for its letter.
    pub(crate) name: String,
    /// Its letter's place in the alphabet: it stays with it.
    pub(crate) letter: u8,
    /// The scenario, as the fragment of a link.
    pub(crate) fragment: String,
}

/// All that are kept.
#[derive(Default)]
pub(crate) struct SavedScenarios {
    pub(crate) all: Vec<SavedScenario>,
    /// What was taken away last, each with its place.
    pub(crate) deleted: Vec<(usize, SavedScenario)>,
    /// Whether that was by forgetting everything.
    pub(crate) is_forgotten: bool,
    /// Whether they are kept on the device.
    pub(crate) on_device: bool,
    /// What went wrong with the device's storage or with a file.
    pub(crate) trouble: Option<Key>,
}

impl SavedScenarios {
    /// The first letter that is free.
    pub(crate) fn letter(&self) -> Option<u8> {
        (0..26).find(|letter| self.all.iter().all(|one| one.letter != *letter))
    }

    /// Under this letter, if it is free, else under the next that is.
    pub(crate) fn add(&mut self, letter: Option<u8>, name: &str, fragment: String) -> bool {
        let own = letter.filter(|letter| self.all.iter().all(|one| one.letter != *letter));
        let Some(letter) = own.or_else(|| self.letter()).filter(|_| self.all.len() < MOST) else { return false };
        self.all.push(SavedScenario { name: link::clean(name), letter, fragment });
        true
    }

    /// A line for each: its letter, its name, its fragment. None holds a tab or a line break.
    pub(crate) fn written(&self) -> String {
        let line = |one: &SavedScenario| [letter(one).as_str(), "\t", &one.name, "\t", &one.fragment, "\n"].concat();
        self.all.iter().map(line).collect()
    }

    /// Takes in what was written. What is no scenario is read as links are: the worst yields the first example.
    pub(crate) fn read(&mut self, written: &str) {
        let parts = |line: &'_ str| -> Option<(Option<u8>, String, String)> {
            let (letter, rest) = line.split_once('\t')?;
            let (name, fragment) = rest.split_once('\t')?;
            let letter = letter.bytes().next().filter(|_| letter.len() == 1).and_then(|letter| letter.checked_sub(b'A'));
            Some((letter.filter(|letter| usize::from(*letter) < MOST), name.to_owned(), fragment.to_owned()))
        };
        for (letter, name, fragment) in written.lines().filter_map(parts) {
            let link = link::decode(&fragment);
            let mut fragment = link::encode(&link.scenario, link.preset, Numbers::Exact);
            link::append_period(&mut fragment, link.period);
            // The same file opened twice brings nothing new; two alike under two letters are two.
            let is_same = |one: &SavedScenario| one.fragment == fragment && one.name == link::clean(&name);
            let known = self.all.iter().any(|one| is_same(one) && letter.is_none_or(|letter| one.letter == letter));
            if !known && !self.add(letter, &name, fragment) {
                self.trouble = Some(text::KEPT_FULL);
            }
        }
    }

    /// Notes what went wrong, by the word that public/take.js has for it.
    pub(crate) fn note_trouble(&mut self, word: &str) {
        self.trouble = match word {
            "blocked" => Some(text::KEPT_BLOCKED),
            "full" => Some(text::KEPT_NO_ROOM),
            "broken" => Some(text::KEPT_BROKEN),
            "file" => Some(text::KEPT_BAD_FILE),
            _ => None,
        };
        if self.trouble.is_some() && word != "file" {
            self.on_device = false;
        }
    }
}

pub(crate) fn letter(one: &SavedScenario) -> String {
    char::from(b'A' + one.letter).to_string()
}
