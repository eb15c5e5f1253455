//! Figures that would change the answer.

pub(crate) mod certainty;
pub(crate) mod figure;
pub(crate) mod goal;
pub(crate) mod outlook;
pub(crate) mod projection;
pub(crate) mod simulation_task;
pub(crate) mod slider;
