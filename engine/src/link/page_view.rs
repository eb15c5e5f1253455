//! The view of the page that a link opens.

use crate::urlencoded;

/// The key of the view in a link.
pub const VIEW: &str = "view";

/// View of the page: the part of it that is shown. No part of the scenario, which is the same in each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PageView {
    /// The answer and the reader's figures.
    #[default]
    Answer,
    /// The way from what customers pay to what the worker keeps.
    Why,
    /// Questions on other figures, one chart each.
    WhatIf,
    /// The co-op's own accounts.
    Coop,
    /// Exports, saved scenarios, the workshop, sources.
    More,
    /// All views, one below the other.
    All,
}

impl PageView {
    /// Every view, in the order of the page.
    pub const ALL: [Self; 6] = [Self::Answer, Self::Why, Self::WhatIf, Self::Coop, Self::More, Self::All];
    /// Words of the views in links, in the order of [`PageView::ALL`]. Never renamed.
    pub const WORDS: [&'static str; 6] = ["answer", "why", "if", "coop", "more", "all"];

    /// Word of the view in links.
    pub const fn word(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// View that a word stands for; `None` where no view has it.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.word() == word)
    }
}

/// Appends the view that a link opens, unless it is the answer, as links without a view mean.
pub fn append_view(fragment: &mut String, view: PageView) {
    if view != PageView::default() {
        urlencoded::append(fragment, VIEW, view.word());
    }
}
