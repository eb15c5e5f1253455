//! Answers of a reader: given back to the [`Reader`](crate::Reader), which then reads again.

use crate::currency::Currency;
use crate::date::{Date, DateOrder};
use crate::field::Field;
use crate::number::Decimal;

worded! {
    /// The meaning of the fares in a file.
    pub enum GrossBasis {
        /// Money that the customer paid.
        CustomerPrice = "customer-price",
        /// The fare on which the platform takes its fee, which need not be what the customer paid.
        FareBeforeFee = "fare-before-fee",
        /// No fare before the fee is in the file: what it tells is left after the fee.
        EarningsAfterFee = "earnings-after-fee",
        /// The file has fares, and nobody has said whose they are.
        Unverified = "unverified",
        /// The file has no money of work.
        None = "none",
    }
}

worded! {
    /// A unit of distance.
    pub enum DistanceUnit {
        /// Kilometres.
        Kilometres = "km",
        /// Miles of 1 609.344 m.
        Miles = "miles",
    }
}

worded! {
    /// A unit of time.
    pub enum TimeUnit {
        /// Milliseconds.
        Milliseconds = "milliseconds",
        /// Seconds.
        Seconds = "seconds",
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Days, hours and minutes with colons between them.
        DaysHoursMinutes = "days-hours-minutes",
    }
}

worded! {
    /// Meaning of the difference between the fares and the net earnings of a file.
    pub enum Difference {
        /// The platform's fee.
        Fee = "fee",
        /// Something else: the fee stays as the file has it.
        Else = "else",
    }
}

/// Answers about one table, or about all. What is `None` has not been answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The currency, where the file does not tell it.
    pub currency: Option<Currency>,
    /// The meaning of the fares.
    pub gross: Option<GrossBasis>,
    /// The order of day and month.
    pub date_order: Option<DateOrder>,
    /// The unit of distance.
    pub distance: Option<DistanceUnit>,
    /// The unit of durations.
    pub time: Option<TimeUnit>,
    /// The character before decimals.
    pub decimal: Option<Decimal>,
    /// True where tolls are inside the fares.
    pub toll_inside: Option<bool>,
    /// True where tips are part of the gross earnings.
    pub tip_inside: Option<bool>,
    /// True where value-added tax is inside the fares.
    pub vat_inside: Option<bool>,
    /// True where the tax on the fee counts as taken by the platform.
    pub fee_tax_taken: Option<bool>,
    /// The first and the last day, where the file has no dates.
    pub period: Option<(Date, Date)>,
    /// Meaning of the unexplained difference.
    pub difference: Option<Difference>,
    /// Minutes to count for each segment without an end; 0 to leave them out.
    pub open_minutes: Option<u32>,
    /// True where rows that are equal in everything are the same row twice.
    pub equal_rows_once: Option<bool>,
    /// True where the platform's fee is known not to be in the file, and nobody needs to be asked.
    pub without_fee: Option<bool>,
}

impl Answers {
    /// Answers with those of `other` in place of what they leave open.
    fn or(self, other: Self) -> Self {
        Self {
            currency: self.currency.or(other.currency),
            gross: self.gross.or(other.gross),
            date_order: self.date_order.or(other.date_order),
            distance: self.distance.or(other.distance),
            time: self.time.or(other.time),
            decimal: self.decimal.or(other.decimal),
            toll_inside: self.toll_inside.or(other.toll_inside),
            tip_inside: self.tip_inside.or(other.tip_inside),
            vat_inside: self.vat_inside.or(other.vat_inside),
            fee_tax_taken: self.fee_tax_taken.or(other.fee_tax_taken),
            period: self.period.or(other.period),
            difference: self.difference.or(other.difference),
            open_minutes: self.open_minutes.or(other.open_minutes),
            equal_rows_once: self.equal_rows_once.or(other.equal_rows_once),
            without_fee: self.without_fee.or(other.without_fee),
        }
    }
}

/// A column to which a reader has given a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The table, from 0.
    pub table: usize,
    /// The column, from 0.
    pub column: usize,
    /// The meaning; `None` to ignore the column.
    pub field: Option<Field>,
}

/// Everything that a reader has answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Answers about all tables.
    pub all: Answers,
    /// Answers about single tables, which go before those about all.
    pub tables: Vec<(usize, Answers)>,
    /// Columns with another meaning.
    pub columns: Vec<Assignment>,
}

impl Choices {
    /// The answers about a table.
    pub fn of(&self, table: usize) -> Answers {
        let own = self.tables.iter().rev().filter(|(at, _)| *at == table);
        own.fold(Answers::default(), |known, (_, answers)| known.or(*answers)).or(self.all)
    }

    /// The answers about a table, to change them.
    pub fn about(&mut self, table: usize) -> &mut Answers {
        let place = self.tables.iter().position(|(at, _)| *at == table).unwrap_or_else(|| {
            self.tables.push((table, Answers::default()));
            self.tables.len() - 1
        });
        &mut self.tables[place].1
    }

    /// Gives a column another meaning, or none.
    pub fn assign(&mut self, table: usize, column: usize, field: Option<Field>) {
        self.columns.retain(|other| (other.table, other.column) != (table, column));
        self.columns.push(Assignment { table, column, field });
    }

    /// The meaning that a column was given: `None` where it was given none, `Some(None)` where it is ignored.
    pub(crate) fn column(&self, table: usize, column: usize) -> Option<Option<Field>> {
        self.columns.iter().find(|other| (other.table, other.column) == (table, column)).map(|found| found.field)
    }
}
