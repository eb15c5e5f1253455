//! The markup of the whole page, rendered natively by Yew's server renderer: laws that hold for every example in every language and
//! period, and for pages on which a reader has done something. A fault names the page and the element.
//!
//! `cargo test --test markup dump -- --ignored` writes the pages into target/markup, to compare them before and after a change.
#![cfg(not(target_arch = "wasm32"))]

mod added;
mod cases;
mod dollars;
mod dump;
mod entry;
mod estimate;
mod laws;
mod offers;
mod others;
mod page;
mod receipts;
mod statement_files;
mod wide;
mod workshop;
