//! Part of the calculator that another page shows.

/// Part of the calculator within another page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    /// No page is around this one.
    #[default]
    Off,
    /// One finding, its condition, and a few figures of one's own.
    Card,
    /// The answer with the figures that matter most, and what explains it.
    Tool,
    /// Every view in one column. Less of it is a matter of style.
    Whole,
}

impl Frame {
    /// Part that a page asks for by this word; the card where it says none that is known.
    pub fn of_word(word: &str) -> Self {
        match word {
            "tool" => Self::Tool,
            "whole" | "short" | "answer" => Self::Whole,
            _ => Self::Card,
        }
    }
}
