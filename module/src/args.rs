//! What a function takes besides a scenario: an object with a few names.

use crate::any::{member, Any, Refusal};
use crate::{fields, read};
use coop_or_gig_engine::choice::Choice;
use coop_or_gig_engine::field::Spec;

/// Such an object.
#[derive(Debug)]
pub struct Args<'a> {
    entries: &'a [(String, Any)],
    path: &'static str,
}

impl<'a> Args<'a> {
    /// The object that was given, with no other names than these. `path` is that of the object itself.
    ///
    /// # Errors
    /// Where it is no object, or one with another name.
    pub fn of(given: &'a Any, path: &'static str, known: &[&str]) -> Result<Self, Refusal> {
        let entries = read::object(given, path, &format!("a plain object with some of {}", fields::quoted(known)))?;
        match entries.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) => Err(Refusal::unknown(path, key, known.iter().copied())),
            None => Ok(Self { entries, path }),
        }
    }

    /// What was given under a name.
    pub fn get(&self, name: &str) -> Option<&'a Any> {
        self.entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// A number within limits, as the engine holds it; `usual` where it is left out, if that may be.
    ///
    /// # Errors
    /// With what it takes.
    pub fn number(&self, name: &str, spec: &Spec, usual: Option<i64>) -> Result<i64, Refusal> {
        let found = match self.get(name) {
            None => usual,
            Some(Any::Number(number)) => fields::scaled(*number, spec),
            Some(Any::Text(text)) => fields::typed(text, spec),
            Some(_) => None,
        };
        found.ok_or_else(|| Refusal::takes(&member(self.path, name), &fields::takes(spec, false)))
    }

    /// One of some words, by its place; `usual` where it is left out, if that may be.
    ///
    /// # Errors
    /// With the words.
    pub fn word(&self, name: &str, words: &[&str], usual: Option<usize>) -> Result<usize, Refusal> {
        let found = match self.get(name) {
            None => usual,
            Some(Any::Text(text)) => words.iter().position(|word| word == text),
            Some(_) => None,
        };
        found.ok_or_else(|| Refusal::takes(&member(self.path, name), &format!("one of {}", fields::quoted(words))))
    }

    /// A choice that has to be made.
    ///
    /// # Errors
    /// With its words.
    pub fn choice<C: Choice>(&self, name: &str) -> Result<C, Refusal> {
        self.word(name, C::WORDS, None).map(|place| C::ALL[place])
    }
}
