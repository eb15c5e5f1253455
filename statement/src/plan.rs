//! The plan of reading: which columns make which figures, and with what sign.

use crate::field::Field;
use crate::figures::Measure;
use crate::formats::Formats;
use crate::header::Header;
use crate::mapping::{Meaning, Role};
use crate::report::{Platform, Report, RowKind};

/// The form of a table's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Money has a column each.
    Wide,
    /// One amount a row, whose meaning stands beside it.
    Ledger,
    /// Spans of time in a state.
    Segments,
}

/// The plan for a table.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) layout: Layout,
    /// The measure, the column and the sign of each amount.
    pub(crate) amounts: Vec<(Measure, usize, i64)>,
    /// The column of each field; the first that counts.
    of: Vec<Option<usize>>,
    /// True where the fares are the total less tips and cancellation fees, as cash has no column of its own.
    pub(crate) is_fare_of_total: bool,
    /// True where other fees are what all fees have beyond the platform's.
    pub(crate) has_other_fees: bool,
}

/// The measures of the fields that are amounts of their own.
const MEASURES: [(Field, Measure); 16] = [
    (Field::Fare, Measure::GrossFare),
    (Field::WorkerFare, Measure::WorkerFare),
    (Field::Fee, Measure::PlatformFee),
    (Field::FeeTax, Measure::FeeTax),
    (Field::Tip, Measure::Tips),
    (Field::Bonus, Measure::Bonuses),
    (Field::Cancellation, Measure::Cancellations),
    (Field::Toll, Measure::TollsReimbursed),
    (Field::Adjustment, Measure::Adjustments),
    (Field::OtherFee, Measure::OtherFees),
    (Field::Net, Measure::NetEarnings),
    (Field::Cash, Measure::CashCollected),
    (Field::Payout, Measure::Payout),
    (Field::Vat, Measure::VatOnFare),
    (Field::TollPaid, Measure::TollsPaid),
    (Field::ParkingPaid, Measure::ParkingPaid),
];

/// True for measures that are positive here whatever their sign in the file.
const fn is_deduction(measure: Measure) -> bool {
    matches!(measure, Measure::PlatformFee | Measure::FeeTax | Measure::OtherFees | Measure::CashCollected | Measure::Payout)
}

impl Plan {
    pub(crate) fn new(layout: Layout, headers: &[Header], meanings: &[Meaning], formats: &Formats) -> Self {
        let counts = |column: usize| meanings[column].role == Role::Counts;
        let mut of = vec![None; Field::ALL.len()];
        for column in (0..meanings.len()).rev().filter(|column| counts(*column)) {
            if let Some(field) = meanings[column].field {
                of[field as usize] = Some(column);
            }
        }
        let has = |field: Field| of[field as usize].is_some();
        let fares = (0..meanings.len()).filter(|column| counts(*column) && meanings[*column].field == Some(Field::Fare)).count();
        let is_fare_of_total = has(Field::FareTotal) && fares < 2;
        let has_fee_parts = has(Field::Fee) && has(Field::FeeTotal);
        let mut amounts = Vec::new();
        for (column, meaning) in meanings.iter().enumerate().filter(|(column, _)| counts(*column)) {
            let Some((_, measure)) = MEASURES.iter().find(|(field, _)| Some(*field) == meaning.field) else { continue };
            let is_told_by_total =
                *measure == Measure::GrossFare && is_fare_of_total || *measure == Measure::OtherFees && has_fee_parts;
            // Tax within a branch of the fares is told whether or not it adds to anything.
            if is_told_by_total {
                continue;
            }
            // A fleet's paths are signed: what the platform takes, and cash, are negative.
            let is_signed = headers[column].is_path() || formats.deducted.get(column).copied().unwrap_or(false);
            amounts.push((*measure, column, if is_deduction(*measure) && is_signed { -1 } else { 1 }));
        }
        let has_other_fees = has(Field::OtherFee);
        Self { layout, amounts, of, is_fare_of_total, has_other_fees }
    }

    /// The column of a field.
    pub(crate) fn column(&self, field: Field) -> Option<usize> {
        self.of[field as usize]
    }

    pub(crate) fn has(&self, field: Field) -> bool {
        self.column(field).is_some()
    }

    /// True where the table has money of work.
    pub(crate) fn has_money(&self) -> bool {
        self.layout == Layout::Ledger || self.has(Field::FareTotal) || self.amounts.iter().any(|(measure, ..)| measure.is_income())
    }
}

/// The layout and the kind of rows of a table.
pub(crate) fn form(report: Option<Report>, meanings: &[Meaning]) -> (Layout, RowKind, Platform) {
    let has = |field: Field| meanings.iter().any(|meaning| meaning.field == Some(field) && meaning.role == Role::Counts);
    let is_told = has(Field::Category) || has(Field::Classification) || has(Field::Description);
    let others = [Field::Net, Field::Fee, Field::Tip, Field::WorkerFare, Field::FareTotal].into_iter().any(has);
    let is_ledger = is_told && !others && (has(Field::Amount) && !has(Field::Fare) || report == Some(Report::UberWeek));
    let layout = match report.map(Report::row) {
        Some(RowKind::Segment) => Layout::Segments,
        _ if is_ledger => Layout::Ledger,
        None if has(Field::State) && (has(Field::Start) || has(Field::StartUtc)) => Layout::Segments,
        _ => Layout::Wide,
    };
    let money = others || has(Field::Fare) || has(Field::Amount);
    let kind = report.map_or_else(
        || match layout {
            Layout::Segments => RowKind::Segment,
            Layout::Ledger => RowKind::Transaction,
            Layout::Wide if has(Field::TripId) => RowKind::Trip,
            Layout::Wide if has(Field::PeriodStart) || has(Field::PeriodEnd) => RowKind::Period,
            Layout::Wide if has(Field::Distance) && !money => RowKind::Drive,
            Layout::Wide if has(Field::Start) && has(Field::End) => RowKind::Shift,
            Layout::Wide if has(Field::Time) || has(Field::Start) => RowKind::Day,
            Layout::Wide => RowKind::Period,
        },
        Report::row,
    );
    (layout, kind, report.map_or(Platform::Unknown, Report::platform))
}
