//! The result taken away, kept and shared; sources.

pub(crate) mod about;
pub(crate) mod answer_text;
pub(crate) mod cite;
pub(crate) mod export;
pub(crate) mod export_status;
pub(crate) mod kept_offer;
pub(crate) mod offline;
pub(crate) mod receipt;
pub(crate) mod result;
pub(crate) mod saved_scenarios;
mod scenario_file;
pub(crate) mod share;
pub(crate) mod side_by_side;
pub(crate) mod sources;
