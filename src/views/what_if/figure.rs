//! Charts along one figure that follow the reader's finger.
//!
//! Over each chart lies a slider that is not seen: it brings dragging, arrow keys and a name for screen readers with it.

pub(crate) mod axis;
pub(crate) mod curve;
pub(crate) mod frontier;
pub(crate) mod plot;
pub(crate) mod sides;

pub(crate) use crate::views::what_if::figure::curve::along;
