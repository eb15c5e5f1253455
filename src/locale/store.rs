//! The languages that are there. Each is one string with a text on each line; it is kept for as long as the page runs.

use std::sync::OnceLock;

use crate::locale::pattern::END;

/// A place for each language.
pub(crate) struct Store<const LANGUAGES: usize>([OnceLock<Vec<&'static str>>; LANGUAGES]);

impl<const LANGUAGES: usize> Store<LANGUAGES> {
    /// Store in which no language is loaded.
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; LANGUAGES])
    }

    /// Keeps a language's texts, unless they are there already.
    pub(crate) fn put(&self, language: usize, texts: &'static str) {
        if let Some(place) = self.0.get(language) {
            place.get_or_init(|| texts.split_terminator(END).collect());
        }
    }

    pub(crate) fn has(&self, language: usize) -> bool {
        self.0.get(language).is_some_and(|place| place.get().is_some())
    }

    /// A text in this language; `None` if it is not there.
    pub(crate) fn own(&self, language: usize, index: u16) -> Option<&'static str> {
        self.0.get(language)?.get()?.get(usize::from(index)).copied()
    }

    /// A text in this language; if it is not there, in the first that is.
    pub(crate) fn text(&self, language: usize, index: u16) -> &'static str {
        let own = self.0.get(language).and_then(OnceLock::get);
        let texts = own.or_else(|| self.0.iter().find_map(OnceLock::get));
        texts.and_then(|texts| texts.get(usize::from(index))).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_is_not_there_is_stood_in_for() {
        let store = Store::<3>::new();
        assert_eq!(store.text(0, 0), "");
        store.put(2, "un\n\ntri\n");
        assert_eq!([0, 1, 2].map(|language| store.has(language)), [false, false, true]);
        assert_eq!([0, 1, 2, 3].map(|index| store.text(0, index)), ["un", "", "tri", ""]);
        store.put(0, "one\ntwo\nthree\n");
        assert_eq!([0, 1, 2].map(|language| store.text(language, 2)), ["three", "three", "tri"]);
        store.put(0, "late\n");
        assert_eq!(store.text(0, 0), "one");
    }

    #[test]
    fn a_language_s_own_text_is_stood_in_for_by_none() {
        let store = Store::<2>::new();
        store.put(1, "un\n\n");
        assert_eq!([0, 1, 2].map(|index| store.own(1, index)), [Some("un"), Some(""), None]);
        assert_eq!([store.own(0, 0), store.own(7, 0)], [None, None]);
    }

    #[test]
    fn an_unknown_language_is_no_harm() {
        let store = Store::<1>::new();
        store.put(7, "x\n");
        assert!(!store.has(7));
        assert_eq!(store.text(7, 0), "");
    }
}
