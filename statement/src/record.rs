//! Records: what one row tells, without names, addresses or ids in the clear.

use crate::currency::Currency;
use crate::date::{Date, Moment};
use crate::figures::Figures;

/// A row, understood.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    pub(crate) figures: Figures,
    pub(crate) start: Option<Moment>,
    pub(crate) end: Option<Moment>,
    /// The last day of a period.
    pub(crate) last: Option<Date>,
    pub(crate) currency: Option<Currency>,
    /// The job, by a digest of its id.
    pub(crate) job: Option<u64>,
    /// The id that no other row has, by its digest.
    pub(crate) unique: Option<u64>,
    /// The whole row, by its digest.
    pub(crate) whole: u64,
    /// True where the row says that a job was done.
    pub(crate) is_done: bool,
    /// True where the row has the base of a fare.
    pub(crate) has_base: bool,
    /// True for a correction that came later.
    pub(crate) is_adjustment: bool,
    /// True where ids, names and times are empty, though the table has columns of them.
    pub(crate) is_nameless: bool,
    pub(crate) is_total: bool,
    pub(crate) why: Option<Why>,
    /// The money that the row is about, in hundredths: what is left of it, else its fares, else what went to the bank.
    pub(crate) money: i64,
    /// The earnings and the balance of a row of a fleet.
    pub(crate) paid: Option<i64>,
    /// The earnings that a fleet's file calls total.
    pub(crate) total: Option<i64>,
    /// True where the fares are those earnings less the tips.
    pub(crate) is_less_tips: bool,
    /// Cells that should be numbers or dates and are none.
    pub(crate) unread: u32,
    /// True where the row spans midnight.
    pub(crate) is_over_midnight: bool,
}

/// The reason why a row was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The job was cancelled.
    Cancelled,
    /// The worker was offline.
    Offline,
    /// A segment has no end.
    NoEnd,
    /// A drive was personal.
    Personal,
    /// A row of totals; false where it is not the sum of the rows above.
    Total {
        /// True where it is the sum of the rows above.
        is_sum: bool,
    },
    /// A transfer to the bank.
    Bank,
    /// Id of an earlier row.
    Repeated {
        /// The earlier row, from 1.
        of: u32,
    },
    /// Equal in everything to an earlier row, as the reader said.
    Equal,
    /// More cells than the header.
    Cells,
    /// The headings once more.
    Headings,
    /// Nothing in it that counts.
    Empty,
}

impl Why {
    /// The word of the reason.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Offline => "offline",
            Self::NoEnd => "no-end",
            Self::Personal => "personal",
            Self::Total { is_sum: true } => "total",
            Self::Total { is_sum: false } => "total-differs",
            Self::Bank => "bank",
            Self::Repeated { .. } => "repeated",
            Self::Equal => "equal",
            Self::Cells => "cells",
            Self::Headings => "headings",
            Self::Empty => "empty",
        }
    }
}

/// A row that was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The row, from 1 behind the header.
    pub row: u32,
    /// Reason why the row was left out.
    pub why: Why,
    /// The money that the row is about, in hundredths: what is left of it, else its fares, else what went to the bank.
    pub money: i64,
}

/// Rows that were left out for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Reason why the rows were left out, as the first of them has it.
    pub why: Why,
    /// Number of rows that were left out.
    pub rows: u32,
    /// Money that the rows left out are about, in hundredths.
    pub money: i64,
}

/// A row as it was understood, to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The row, from 1 behind the header.
    pub row: u32,
    /// Start of the work in the row, or its day.
    pub start: Option<Moment>,
    /// End of the work in the row.
    pub end: Option<Moment>,
    /// Currency of the row's amounts.
    pub currency: Option<Currency>,
    /// Figures of the row.
    pub figures: Figures,
}

/// A digest of a text (FNV-1a, 64 bits), by which equal ids are told without keeping them.
pub(crate) fn digest(text: &str) -> u64 {
    digest_more(0xcbf2_9ce4_8422_2325, text.as_bytes())
}

/// A digest that goes on.
pub(crate) fn digest_more(digest: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(digest, |digest, byte| (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
