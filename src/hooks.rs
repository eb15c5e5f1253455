//! Hooks: what the app does beside showing.

pub(crate) mod use_after_paint;
pub(crate) mod use_document;
pub(crate) mod use_frame;
