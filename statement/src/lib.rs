//! A worker's own earnings files, read on their device: what a ride-hail, delivery or fleet export tells of weeks, fares, fee, tips,
//! hours and miles, and what it does not tell.
//!
//! A [`Reader`] takes files and goes through them in slices. Its [`Statement`] is figures and typed decisions alone: what was left out and
//! why, how each column was understood, which [`Question`]s only the worker can answer. No name, address or plate is kept, no id of a job
//! outlives the reading, and nothing is written in a language.

// Names of what belongs together are alike: day and days, rate and rates. A column, a zone may be told to be none, which is not the
// same as not told. Facts about a row, or a way in which parts add up, are true or false, each by itself. Platforms write their names so.
#![allow(clippy::similar_names, clippy::option_option, clippy::struct_excessive_bools, clippy::doc_markdown)]

#[macro_use]
mod word;

mod archive;
mod check;
mod choices;
mod currency;
mod date;
mod decode;
mod delimited;
mod duration;
mod field;
mod figures;
mod fold;
mod formats;
mod header;
mod inspect;
mod invoice;
pub mod limits;
mod mapping;
mod number;
mod opening;
mod period;
mod plan;
mod question;
mod reader;
mod record;
mod refusal;
mod report;
mod row;
mod scan;
mod settle;
mod sheet;
mod statement;
mod summary;
mod table;
mod take;
mod tally;
mod week;
mod words;
mod wrapped;

pub use archive::Closed;
pub use check::{Balance, Check, Identity, Variant};
pub use choices::{Answers, Assignment, Choices, Difference, DistanceUnit, GrossBasis, TimeUnit};
pub use currency::Currency;
pub use date::{Date, DateOrder, Moment};
pub use decode::Encoding;
pub use field::Field;
pub use figures::{Figures, Measure};
pub use mapping::{Certainty, Role};
pub use number::Decimal;
pub use question::{Ask, Question};
pub use reader::{Progress, Reader};
pub use record::{Aside, LeftOut, Sample, Why};
pub use refusal::{File, Refusal};
pub use report::{Platform, Report, RowKind};
pub use statement::{ClosedFile, Column, Flag, Statement, TableReport};
pub use summary::{AppFigures, Summary};
pub use take::{Spread, Take};
pub use week::{AppWeek, Lack, MyWeek, Picks, Week};
