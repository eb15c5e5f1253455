//! The result taken away, kept and shared; sources.

pub(crate) mod export;
pub(crate) mod offline;
pub(crate) mod saved_scenarios;
pub(crate) mod share;
pub(crate) mod sources;
