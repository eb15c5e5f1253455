//! Durations and quotients of whole numbers.

use crate::choices::TimeUnit;
use crate::delimited::Row;
use crate::record::Record;
use crate::report::Report;
use crate::row::Reading;

impl Reading<'_> {
    /// A duration: `2 : 04 : 00`, `01:01:05`, `7h 15m`, `3.0h`, `47`.
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
        if let Some(seconds) = spelt(cell) {
            return Some(seconds);
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

/// Seconds of hours with minutes, each by its unit: `7h 15m`, `7h15`, `7 h 15 min`. `None` for any other text.
fn spelt(cell: &str) -> Option<i64> {
    let text: String = cell.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let parted = |text: &str| {
        let (digits, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
        Some((digits.parse::<i64>().ok().filter(|number| *number < 100_000)?, unit.to_owned()))
    };
    let (hours, rest) = parted(&text)?;
    // The longest unit goes before those that it begins with.
    let rest = ["hours", "hour", "hrs", "hr", "std", "h"].iter().find_map(|unit| rest.strip_prefix(unit))?.trim_start_matches('.');
    if rest.is_empty() {
        return Some(hours * 3600);
    }
    let (minutes, unit) = parted(rest)?;
    let is_minutes = matches!(unit.trim_end_matches('.'), "" | "m" | "min" | "mins" | "minutes" | "minuten");
    (is_minutes && minutes < 60).then_some(hours * 3600 + minutes * 60)
}

/// A quotient, halves rounded away from zero; 0 where it is too large to be one of anything here.
pub(crate) fn rounded(value: i128, by: i128) -> i64 {
    i64::try_from((value.abs() + by / 2) / by * value.signum()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_with_minutes_are_read_by_their_units() {
        for text in ["7h 15m", "7h15", "7 h 15 min", "7 hrs 15 mins", "7 Std. 15 Min.", "07H15M"] {
            assert_eq!(spelt(text), Some(7 * 3600 + 15 * 60), "{text}");
        }
        assert_eq!(spelt("7h"), Some(7 * 3600));
        for text in ["7.5h", "7", "7h 75m", "7h 15km", "h", "15 min", "-7h"] {
            assert_eq!(spelt(text), None, "{text}");
        }
    }
}
