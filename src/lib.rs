//! The page of *Co-op or gig?*. All arithmetic is the engine's; here it is shown, in the reader's language.
//!
//! [`state`] is what the reader has said; [`views`] show it; [`locale`] has every text; [`browser`] is the only part that touches the
//! browser's window.

pub mod app;
pub mod browser;
mod components;
pub mod exports;
pub mod format;
mod hooks;
pub mod lazy;
pub mod locale;
#[cfg(not(target_arch = "wasm32"))]
pub mod preview;
pub mod state;
mod statement_file;
mod view;
mod views;
mod workshop;
