//! Settings that the address of the page itself says, besides the figures.

use crate::state::State;

impl State {
    /// Value of a parameter of the page's own address. `None` where the address has no such parameter.
    pub(crate) fn asked(&self, name: &str) -> Option<&str> {
        let mut pairs = self.page.split(['?', '&']).skip(1);
        pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    /// True where the address is to name the language: it did so when the reader came, or the reader has chosen one since.
    pub(crate) fn names_language(&self) -> bool {
        self.has_switched || self.asked("lang").is_some()
    }
}
