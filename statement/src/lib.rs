//! A worker's own earnings files, read on their device: what a ride-hail, delivery or fleet export tells of weeks, fares, fee, tips,
//! hours and miles, and what it does not tell.
//!
//! A [`Reader`] takes files and goes through them in slices. Its [`Statement`] is figures and typed decisions alone: what was left out and
//! why, how each column was understood, which [`Question`]s only the worker can answer. No name, address or plate is kept, no id of a job
//! outlives the reading, and nothing is written in a language.

mod archive;
mod choices;
mod currency;
mod date;
mod decode;
mod delimited;
mod field;
mod figures;
mod fold;
mod header;
pub mod limits;
mod mapping;
mod number;
mod question;
mod report;
mod table;
mod words;

pub use archive::Closed;
pub use choices::{Answers, Assignment, Choices, Difference, DistanceUnit, GrossBasis, TimeUnit};
pub use currency::Currency;
pub use date::{Date, DateOrder, Moment};
pub use decode::Encoding;
pub use field::Field;
pub use figures::{Figures, Measure};
pub use mapping::{Certainty, Role};
pub use number::Decimal;
pub use question::{Ask, Question};
pub use report::{Platform, Report, RowKind};
