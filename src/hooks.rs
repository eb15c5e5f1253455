//! Hooks: what the app does beside showing.

pub(crate) mod use_after_paint;
pub(crate) mod use_count;
pub(crate) mod use_document;
pub(crate) mod use_files;
pub(crate) mod use_lazy;
pub(crate) mod use_place;
pub(crate) mod use_screen;
pub(crate) mod use_wake_lock;
