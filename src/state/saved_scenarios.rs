//! Scenarios that the reader saves: at most as many as there are letters, each with a name, and with a way back for the deleted.

use coop_or_gig_engine::link::{self, Numbers};

use crate::locale::{text, Key};

/// Most scenarios that can be saved: one for each letter.
pub(crate) const MOST: usize = 26;

/// A scenario kept.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SavedScenario {
    /// Name that the reader gave; empty where the letter is the name.
    pub(crate) name: String,
    /// Place in the alphabet of the scenario's letter, which stays with the scenario.
    pub(crate) letter: u8,
    /// The scenario, as the fragment of a link.
    pub(crate) fragment: String,
    /// Receipt of the day on which it was saved, as links have it; empty where there is none.
    pub(crate) receipt: String,
}

impl SavedScenario {
    /// The fragment with the receipt in it, so that whoever opens it sees whether the answer is still the same.
    pub(crate) fn link(&self) -> String {
        let mut fragment = self.fragment.clone();
        link::append_receipt(&mut fragment, &self.receipt);
        fragment
    }
}

/// All that are kept.
#[derive(Clone, Default)]
pub(crate) struct SavedScenarios {
    pub(crate) all: Vec<SavedScenario>,
    /// Scenarios deleted last, each with its place.
    pub(crate) deleted: Vec<(usize, SavedScenario)>,
    /// True where the last deletion forgot every scenario.
    pub(crate) is_forgotten: bool,
    /// True where the scenarios are kept on the device.
    pub(crate) on_device: bool,
    /// Failure of the device's storage or of a file, as the key of its message.
    pub(crate) trouble: Option<Key>,
}

impl SavedScenarios {
    /// The first letter that is free.
    pub(crate) fn letter(&self) -> Option<u8> {
        (0..26).find(|letter| self.all.iter().all(|one| one.letter != *letter))
    }

    /// Adds a scenario under this letter, if it is free, else under the next free one. False where there is no room.
    pub(crate) fn add(&mut self, letter: Option<u8>, name: &str, fragment: String, receipt: String) -> bool {
        let own = letter.filter(|letter| self.all.iter().all(|one| one.letter != *letter));
        let Some(letter) = own.or_else(|| self.letter()).filter(|_| self.all.len() < MOST) else { return false };
        self.all.push(SavedScenario { name: link::clean(name), letter, fragment, receipt });
        true
    }

    /// Takes in scenarios, a line each: a letter, a name and a fragment, with tabs between them. What is no scenario is read as links are:
    /// the worst yields the first example.
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
            // A file that is opened twice adds no scenario twice; two alike under two letters are two.
            let is_same = |one: &SavedScenario| one.fragment == fragment && one.name == link::clean(&name);
            let known = self.all.iter().any(|one| is_same(one) && letter.is_none_or(|letter| one.letter == letter));
            if !known && !self.add(letter, &name, fragment, link.receipt) {
                self.trouble = Some(text::KEPT_FULL);
            }
        }
    }
}

pub(crate) fn letter(one: &SavedScenario) -> String {
    char::from(b'A' + one.letter).to_string()
}
