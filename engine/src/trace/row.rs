//! The rows that have a derivation.

use crate::due::DueLine;
use crate::next_ten::NextPart;
use crate::outcome::{HoursLine, Line, NonCashLine, SplitPart};

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
    /// A part of the money that comes in.
    Split(SplitPart),
    /// The organisation's part of what customers pay.
    TakeRate,
    /// Hours of a week.
    Hours(HoursLine),
    /// An hour's income before tax and pension.
    BeforeTax,
}

impl RowId {
    /// Every row: the money path in its order, what is beside it, what falls due, the next £10, the parts of what comes in, hours.
    pub fn all() -> impl Iterator<Item = Self> {
        let outcome = Line::ALL.into_iter().map(Self::Line).chain(NonCashLine::ALL.into_iter().map(Self::NonCash));
        let following = DueLine::ALL.into_iter().map(Self::Due).chain(NextPart::ALL.into_iter().map(Self::Next));
        let parts = SplitPart::ALL.into_iter().map(Self::Split).chain([Self::TakeRate, Self::BeforeTax]);
        outcome.chain(following).chain(parts).chain(HoursLine::ALL.into_iter().map(Self::Hours))
    }

    /// The row's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Line(line) => line.key(),
            Self::NonCash(line) => line.key(),
            Self::Due(line) => line.key(),
            Self::Next(part) => part.key(),
            Self::Split(part) => part.key(),
            Self::TakeRate => "take-rate",
            Self::Hours(line) => line.key(),
            Self::BeforeTax => "before-tax",
        }
    }
}
