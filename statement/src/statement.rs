//! Understanding of all files: figures, and every decision as a typed value.

use crate::archive::Closed;
use crate::check::Check;
use crate::choices::GrossBasis;
use crate::currency::Currency;
use crate::date::{Date, DateOrder};
use crate::decode::Encoding;
use crate::field::Field;
use crate::figures::{Figures, Measure};
use crate::mapping::{Certainty, Role};
use crate::number::Decimal;
use crate::question::{Ask, Question};
use crate::record::{Aside, LeftOut, Sample};
use crate::report::{Platform, Report, RowKind};
use crate::summary::Summary;

/// Everything that files tell.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The tables, in the order of the files.
    pub tables: Vec<TableReport>,
    /// Files that were not read.
    pub closed: Vec<ClosedFile>,
    /// The figures, for each currency on its own; those of the currency with the most rows first.
    pub summaries: Vec<Summary>,
    /// Questions that only the worker can answer.
    pub questions: Vec<Question>,
}

impl Statement {
    /// True while nobody has said which day is meant by dates that could be two.
    pub fn asks_date(&self) -> bool {
        self.questions.iter().any(|question| matches!(question.ask, Ask::DateOrder { .. }))
    }

    /// True where no fares were found, nor what is left of them, in files that have fees, tips or bonuses, or nothing that a week holds.
    pub fn lacks_fares(&self) -> bool {
        let tells = |measures: &[Measure]| {
            let told = |summary: &Summary| measures.iter().any(|measure| summary.totals.get(*measure).is_some());
            self.summaries.iter().any(told)
        };
        let has_period = self.summaries.iter().any(|summary| !summary.weeks.is_empty() || summary.longer.is_some());
        let is_of_money = tells(&[Measure::PlatformFee, Measure::Tips, Measure::Bonuses]);
        !tells(&[Measure::GrossFare, Measure::WorkerFare, Measure::NetEarnings]) && (is_of_money || !has_period)
    }
}

/// A file that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedFile {
    /// Name of the file, with its folders in an archive.
    pub name: String,
    /// Reason why the file was not read.
    pub why: Closed,
}

/// A table as it was understood.
#[derive(Clone, Debug)]
pub struct TableReport {
    /// Name of the file that the table is in.
    pub name: String,
    /// The kind of file; `None` where it is of no known kind.
    pub report: Option<Report>,
    /// Platform that the table is from.
    pub platform: Platform,
    /// Kind of the table's rows.
    pub row_kind: RowKind,
    /// Form of the file's letters.
    pub encoding: Encoding,
    /// The character between columns; `None` for a text without columns.
    pub delimiter: Option<char>,
    /// The character before decimals in most columns.
    pub decimal: Option<Decimal>,
    /// The order of day and month, where dates could be two.
    pub date_order: Option<DateOrder>,
    /// Meaning of the table's fares.
    pub basis: GrossBasis,
    /// The first and the last day.
    pub period: Option<(Date, Date)>,
    /// Columns of the table, in its order.
    pub columns: Vec<Column>,
    /// Sums of the table's own rows, for each currency.
    pub totals: Vec<(Option<Currency>, Figures)>,
    /// Number of all rows of the table.
    pub rows: u32,
    /// Number of rows that count.
    pub used: u32,
    /// Rows that were left out, one by one.
    pub aside: Vec<Aside>,
    /// Rows that were left out, by reason.
    pub reasons: Vec<LeftOut>,
    /// Up to three rows as understood.
    pub samples: Vec<Sample>,
    /// Checks of the file against itself.
    pub checks: Vec<Check>,
    /// Facts worth a word.
    pub flags: Vec<Flag>,
    /// The money of all rows, and that of the rows that count, in hundredths: the rows left out have the rest.
    pub money: (i64, i64),
}

/// A column as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The header as it stands in the file.
    pub title: String,
    /// The meaning; `None` where there is none.
    pub field: Option<Field>,
    /// The certainty of the meaning.
    pub certainty: Certainty,
    /// The part that the column plays.
    pub role: Role,
    /// True where it has numbers.
    pub has_numbers: bool,
}

/// Fact about a table that is worth a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Lines stand before the header.
    Preamble {
        /// Number of lines before the header.
        lines: u32,
    },
    /// Every line stood in quotes of its own.
    Unwrapped,
    /// Columns are parts of others, and were not added to them.
    PartsOfColumns,
    /// The days come from the file's name alone.
    DaysFromName,
    /// Customers paid in cash.
    Cash {
        /// Number of rows of work that was paid in cash.
        rows: u32,
    },
    /// Jobs were corrected later.
    Corrected {
        /// Number of rows that correct others.
        rows: u32,
    },
    /// Jobs brought several orders.
    StackedOrders {
        /// Number of jobs with several orders.
        jobs: u32,
    },
    /// Rows span midnight.
    OverMidnight {
        /// Number of rows that span midnight.
        rows: u32,
    },
    /// Rows of money belong to no job.
    WithoutJob {
        /// Number of rows of money without a job.
        rows: u32,
    },
    /// The fee is told as a rate of the fare.
    FeeIsRate,
    /// The file has no fares before the fee.
    NoFares,
    /// The file has no fee.
    NoFee,
    /// Cells that should be numbers or dates could not be read.
    Unread {
        /// Number of cells that could not be read.
        cells: u32,
    },
    /// The fee is less than nothing, or more than 60% of the fares.
    FeeOutOfRange,
    /// More than 24 hours logged on in a day.
    MoreThanADay {
        /// First day of more than 24 hours logged on.
        day: Date,
    },
    /// More time with customers than logged on.
    EngagedOverOnline {
        /// Number of rows with more time with customers than logged on.
        rows: u32,
    },
    /// Faster than 150 km/h.
    TooFast {
        /// Number of rows faster than 150 km/h.
        rows: u32,
    },
    /// Money that another file tells in more detail, and that is not added again.
    ToldElsewhere,
}

impl Flag {
    /// The word of the flag.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Preamble { .. } => "preamble",
            Self::Unwrapped => "unwrapped",
            Self::PartsOfColumns => "parts-of-columns",
            Self::DaysFromName => "days-from-name",
            Self::Cash { .. } => "cash",
            Self::Corrected { .. } => "corrected",
            Self::StackedOrders { .. } => "stacked-orders",
            Self::OverMidnight { .. } => "over-midnight",
            Self::WithoutJob { .. } => "without-job",
            Self::FeeIsRate => "fee-is-rate",
            Self::NoFares => "no-fares",
            Self::NoFee => "no-fee",
            Self::Unread { .. } => "unread",
            Self::FeeOutOfRange => "fee-out-of-range",
            Self::MoreThanADay { .. } => "more-than-a-day",
            Self::EngagedOverOnline { .. } => "engaged-over-online",
            Self::TooFast { .. } => "too-fast",
            Self::ToldElsewhere => "told-elsewhere",
        }
    }
}
