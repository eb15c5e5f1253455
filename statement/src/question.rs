//! Questions: what only the reader can tell, asked where the answer changes the result.

use crate::currency::Currency;
use crate::date::Date;
use crate::field::Field;

/// A question about a table. Its answer goes into [`Answers`](crate::Answers), or into
/// [`Choices::assign`](crate::Choices::assign) for a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The table, from 0.
    pub table: usize,
    /// Matter that is asked about.
    pub ask: Ask,
}

/// Matter that is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The currency of the amounts (`currency`); all of [`Currency::all`] may be taken.
    Currency,
    /// Meaning of the fares: what customers paid, or the base of the fee (`gross`).
    GrossBasis,
    /// The order of day and month (`date_order`), shown by the first date that could be two.
    DateOrder {
        /// Place of the column of dates, from 0.
        column: usize,
        /// Date as read with the day first.
        day_first: Date,
        /// Date as read with the month first.
        month_first: Date,
    },
    /// The unit of distance (`distance`).
    DistanceUnit {
        /// Place of the column of distances, from 0.
        column: usize,
    },
    /// The unit of durations (`time`).
    TimeUnit {
        /// Place of the column of durations, from 0.
        column: usize,
    },
    /// The character before decimals (`decimal`), shown by the first number that could be two, in hundredths.
    Decimal {
        /// Place of the column of numbers, from 0.
        column: usize,
        /// The number with a point before decimals.
        as_point: i64,
        /// The number with a comma before decimals.
        as_comma: i64,
    },
    /// Tolls inside the fares, or beside them (`toll_inside`).
    TollInside {
        /// The tolls, in hundredths.
        tolls: i64,
    },
    /// Tips inside the gross earnings, or beside them (`tip_inside`).
    TipInside {
        /// The tips, in hundredths.
        tips: i64,
    },
    /// Value-added tax inside the fares, or beside them (`vat_inside`).
    VatInside,
    /// Tax on the fee, as taken by the platform or not (`fee_tax_taken`).
    FeeTaxTaken {
        /// The tax on the fee, in hundredths.
        tax: i64,
        /// The take rate without, in millionths.
        without: Option<i64>,
        /// The take rate with, in millionths.
        with: Option<i64>,
    },
    /// The first and the last day (`period`): no row has a date, and neither has the file's name.
    Dates,
    /// Meaning of the difference between fares and net earnings (`difference`).
    Difference {
        /// The net earnings of the file less those that follow from its parts, in hundredths.
        amount: i64,
        /// Number of rows whose net earnings differ.
        rows: u32,
    },
    /// The meaning of a column, which could be several or none that is known.
    Column {
        /// Place of the column in its table, from 0.
        column: usize,
        /// The meanings that its words could have, the likeliest first.
        candidates: Vec<Field>,
    },
    /// Segments without an end (`open_minutes`).
    OpenSegments {
        /// Rows of the segments without an end, from 1.
        rows: Vec<u32>,
    },
    /// Rows that are equal in everything and have no id (`equal_rows_once`).
    EqualRows {
        /// Number of rows beyond the first of each kind.
        rows: u32,
    },
    /// Fares and fee: the file has what is left alone (`without_fee` once it is answered elsewhere).
    CustomerPrice,
    /// Fee of the platform: the file has fares and no fee (`without_fee` once it is answered elsewhere).
    Fee,
}

impl Ask {
    /// The word of the question, which is that of the answer where it has one.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Currency => "currency",
            Self::GrossBasis => "gross",
            Self::DateOrder { .. } => "date-order",
            Self::DistanceUnit { .. } => "distance",
            Self::TimeUnit { .. } => "time",
            Self::Decimal { .. } => "decimal",
            Self::TollInside { .. } => "toll-inside",
            Self::TipInside { .. } => "tip-inside",
            Self::VatInside => "vat-inside",
            Self::FeeTaxTaken { .. } => "fee-tax-taken",
            Self::Dates => "period",
            Self::Difference { .. } => "difference",
            Self::Column { .. } => "column",
            Self::OpenSegments { .. } => "open-minutes",
            Self::EqualRows { .. } => "equal-rows-once",
            Self::CustomerPrice => "customer-price",
            Self::Fee => "fee",
        }
    }

    /// The currencies that an answer about the currency may name.
    pub fn currencies() -> impl Iterator<Item = Currency> {
        Currency::all()
    }
}
