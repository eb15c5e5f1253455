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
    /// Part that the page around this one asks for by this word: the card where that is none that is known. `None` for no page.
    pub fn of_word(asked: Option<&str>) -> Self {
        match asked {
            None => Self::Off,
            Some("tool") => Self::Tool,
            Some("whole" | "short" | "answer") => Self::Whole,
            Some(_) => Self::Card,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Frame;

    #[test]
    fn the_part_that_is_asked_for() {
        let asked = [None, Some(""), Some("card"), Some("tool"), Some("short"), Some("other")].map(Frame::of_word);
        assert_eq!(asked, [Frame::Off, Frame::Card, Frame::Card, Frame::Tool, Frame::Whole, Frame::Card]);
    }
}
