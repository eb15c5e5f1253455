//! Durations and quotients of whole numbers.

use crate::choices::TimeUnit;
use crate::delimited::Row;
use crate::record::Record;
use crate::report::Report;
use crate::row::Reading;

impl Reading<'_> {
    /// A duration: `2 : 04 : 00`, `01:01:05`, `3.0h`, `47`.
    pub(crate) fn seconds(&self, row: Row<'_>, column: usize, record: &mut Record) -> Option<i64> {
        let (cell, unit) = (row.cell(column), self.formats.times[column]);
        if cell.contains(':') {
            let parts: Option<Vec<i64>> =
                cell.split(':').map(|part| part.trim().parse().ok().filter(|part| (0..100_000).contains(part))).collect();
            let is_days = unit == Some(TimeUnit::DaysHoursMinutes) || self.report == Some(Report::UberTimeAndDistance);
            return match parts.as_deref() {
                Some([days, hours, minutes]) if is_days => Some(days * 86_400 + hours * 3600 + minutes * 60),
                Some([hours, minutes, seconds]) => Some(hours * 3600 + minutes * 60 + seconds),
                Some([hours, minutes]) => Some(hours * 3600 + minutes * 60),
                _ => {
                    record.unread += 1;
                    None
                }
            };
        }
        let number = self.number(row, column, record)?.scaled(4)?;
        let seconds = match unit? {
            TimeUnit::Milliseconds => rounded(i128::from(number), 10_000_000),
            TimeUnit::Seconds => rounded(i128::from(number), 10_000),
            TimeUnit::Minutes => rounded(i128::from(number) * 60, 10_000),
            TimeUnit::Hours | TimeUnit::DaysHoursMinutes => rounded(i128::from(number) * 3600, 10_000),
        };
        Some(seconds).filter(|seconds| *seconds >= 0)
    }
}

/// A quotient, halves rounded away from zero; 0 where it is too large to be one of anything here.
pub(crate) fn rounded(value: i128, by: i128) -> i64 {
    i64::try_from((value.abs() + by / 2) / by * value.signum()).unwrap_or(0)
}
