//! The rows that have a derivation.

use crate::outcome::{Line, NonCashLine};

/// A row of an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowId {
    /// A line of the money path.
    Line(Line),
    /// A row of the amounts beside the pay.
    NonCash(NonCashLine),
}

impl RowId {
    /// Every row: the money path in its order, then what is beside it.
    pub fn all() -> impl Iterator<Item = Self> {
        Line::ALL.into_iter().map(Self::Line).chain(NonCashLine::ALL.into_iter().map(Self::NonCash))
    }
}
