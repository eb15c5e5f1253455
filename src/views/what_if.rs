//! Figures that would change the answer.

pub(crate) mod certainty;
pub(crate) mod fields;
pub(crate) mod figure;
pub(crate) mod findings;
pub(crate) mod goal;
pub(crate) mod other;
pub(crate) mod projection;
pub(crate) mod questions;
pub(crate) mod ranges;
pub(crate) mod signed;
pub(crate) mod simulation_task;
pub(crate) mod slider;
pub(crate) mod varied;
