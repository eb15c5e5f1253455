//! The rows that have a derivation.

use crate::due::DueLine;
use crate::next_ten::NextPart;
use crate::outcome::{Line, NonCashLine};
use crate::thresholds::ThresholdLine;

/// A row of an outcome, or of what follows from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowId {
    /// A line of the money path.
    Line(Line),
    /// A row of the amounts beside the pay.
    NonCash(NonCashLine),
    /// A row of the tax that falls due.
    Due(DueLine),
    /// A part of the next £10 from customers.
    Next(NextPart),
    /// An amount of a year that a threshold is held against.
    Threshold(ThresholdLine),
}

impl RowId {
    /// Every row: the money path in its order, what is beside it, what falls due, the next £10, what thresholds
    /// are held against.
    pub fn all() -> impl Iterator<Item = Self> {
        let outcome = Line::ALL.into_iter().map(Self::Line).chain(NonCashLine::ALL.into_iter().map(Self::NonCash));
        let following = DueLine::ALL.into_iter().map(Self::Due).chain(NextPart::ALL.into_iter().map(Self::Next));
        outcome.chain(following).chain(ThresholdLine::ALL.into_iter().map(Self::Threshold))
    }

    /// The row's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Line(line) => line.key(),
            Self::NonCash(line) => line.key(),
            Self::Due(line) => line.key(),
            Self::Next(part) => part.key(),
            Self::Threshold(line) => line.key(),
        }
    }
}
