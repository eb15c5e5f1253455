//! Views of the page, a folder each.

pub(crate) mod answer;
pub(crate) mod card;
pub(crate) mod coop;
pub(crate) mod deals_table;
pub(crate) mod language;
pub(crate) mod later;
mod lead;
pub(crate) mod more;
pub(crate) mod navigation;
mod overlay_entry;
mod title;
mod ways;
pub(crate) mod what_if;
pub(crate) mod why;
