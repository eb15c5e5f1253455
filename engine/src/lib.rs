#![doc = include_str!("../README.md")]
//! # How it is built
//!
//! The engine knows no browser, no language and no clock; amounts are integers and every reason is a typed value. From the inside
//! out: [`money`] → [`scenario`] (the input) → [`tax`] and [`outcome`] (one deal) → [`compare`], [`break_even`] and [`funding`]
//! (several). [`sensitivity`] finds the figures that change the answer, [`axis`] the round values beside a chart of them, [`derivation`] the
//! steps behind each amount, [`level`] what is looked at where a value was searched for.
//! [`due`], [`next_ten`] and [`thresholds`] tell what follows from a year: when its tax falls due, where £10 more would go, which limits it
//! crosses. [`workshop_code`] puts the results of many people together. [`field`] is the one table of all figures, which [`link`] and
//! [`preset`] read and write; [`entry`] goes from one way of entering the week to another.

pub mod accounts;
pub mod axis;
pub mod break_even;
pub mod choice;
#[cfg(feature = "words")]
pub mod claims;
pub mod compare;
pub mod coop_cases;
pub mod coop_example;
pub mod crossing;
pub mod derivation;
pub mod digest;
pub mod due;
pub mod entry;
pub mod evidence_unit;
pub mod field;
pub mod funding;
pub mod level;
pub mod link;
pub mod measure;
pub mod money;
pub mod need;
pub mod next_ten;
pub mod number;
pub mod outcome;
pub mod preset;
pub mod projection;
pub mod receipt;
mod rules;
pub mod scenario;
pub mod sensitivity;
pub mod settle;
pub mod solve;
pub mod tax;
pub mod thresholds;
mod trace;
pub mod uncertainty;
mod urlencoded;
pub mod vehicle;
pub mod workshop_code;
