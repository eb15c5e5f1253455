//! Pieces of which every view is made; none knows a scenario.

pub(crate) mod chart;
pub(crate) mod controls;
pub(crate) mod markup;
pub(crate) mod section;
pub(crate) mod table;
pub(crate) mod text;
