//! The page of *Co-op or gig?*. All arithmetic is the engine's; here it is shown, in the reader's language.
//!
//! [`state`] is what the reader has said; [`ui`] shows it; [`locale`] has every text; [`web`] is the only part that touches the
//! browser's window.

pub mod locale;
pub mod show;
pub mod state;
pub mod ui;
pub mod web;
