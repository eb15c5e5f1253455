//! The rows that have a derivation.

use crate::outcome::{BesideLine, Line};

/// A row of what an outcome tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowId {
    /// A line of the money path.
    Line(Line),
    /// What is put by beside the pay.
    Beside(BesideLine),
}

impl RowId {
    /// Every row: the money path in its order, then what is beside it.
    pub fn all() -> impl Iterator<Item = Self> {
        Line::ALL.into_iter().map(Self::Line).chain(BesideLine::ALL.into_iter().map(Self::Beside))
    }
}
