//! Charts, as SVG.

pub(crate) mod bar;
pub(crate) mod line;
pub(crate) mod names;
