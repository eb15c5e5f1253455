//! Dates and times as files write them. A day is the one printed, whatever the zone: the day on which somebody worked.

use crate::words;
use std::fmt;

/// A day, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub i32);

impl Date {
    /// The day of a year, month and day of the month; `None` where there is no such day from 2000 to 2099.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(2000..2100).contains(&year) || !(1..=12).contains(&month) || day == 0 || day > days_in(year, month) {
            return None;
        }
        let years = if month <= 2 { year - 1 } else { year };
        let era = years.div_euclid(400);
        let (of_era, of_year) = (years - era * 400, (153 * ((month.cast_signed() + 9) % 12) + 2) / 5 + day.cast_signed() - 1);
        Some(Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468))
    }

    /// The year, the month and the day of the month.
    pub fn parts(self) -> (i32, u32, u32) {
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let years = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * years + years / 4 - years / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        (years + era * 400 + i32::from(month <= 2), month.unsigned_abs(), day.unsigned_abs())
    }

    /// The Monday on or before the day.
    pub fn monday(self) -> Self {
        Self(self.0 - (self.0 + 3).rem_euclid(7))
    }

    /// The day so many days later.
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// A day as `2026-03-02`.
    pub fn from_iso(text: &str) -> Option<Self> {
        match read(text)? {
            Reading { date: Some(Dated::Sure(date)), .. } if text.len() == 10 => Some(date),
            _ => None,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A point in time: the day printed, the second of the day where it is told, and the zone where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Day that is printed.
    pub date: Date,
    /// The second of the day.
    pub second: Option<i32>,
    /// The seconds by which the clock is ahead of UTC.
    pub offset: Option<i32>,
}

impl Moment {
    /// The seconds since 1970 by the clock printed; by UTC where both ends of a span tell a zone.
    pub fn until(self, end: Self) -> Option<i64> {
        let clock = |moment: Self| moment.second.map(|second| i64::from(moment.date.0) * 86_400 + i64::from(second));
        let zone = match (self.offset, end.offset) {
            (Some(start), Some(end)) => i64::from(start - end),
            _ => 0,
        };
        Some(clock(end)? - clock(self)? + zone)
    }
}

worded! {
    /// The order of day and month in dates such as `03/04/2026`.
    pub enum DateOrder {
        /// 3 April.
        DayFirst = "day-first",
        /// March 4.
        MonthFirst = "month-first",
    }
}

/// A date that has one meaning, or one by each order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dated {
    /// One day.
    Sure(Date),
    /// The day with the day first, and that with the month first.
    Either(Date, Date),
}

impl Dated {
    /// The day, by the order of its column; `None` where it could be two and nobody has said which.
    pub(crate) fn day(self, order: Option<DateOrder>) -> Option<Date> {
        match (self, order) {
            (Self::Sure(date), _)
            | (Self::Either(date, _), Some(DateOrder::DayFirst))
            | (Self::Either(_, date), Some(DateOrder::MonthFirst)) => Some(date),
            _ => None,
        }
    }
}

/// A text as a date, a time, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Day that is read, where there is one.
    pub(crate) date: Option<Dated>,
    /// The order that the date proves, by a day above 12.
    pub(crate) proves: Option<DateOrder>,
    /// The second of the day.
    pub(crate) second: Option<i32>,
    /// The seconds by which the clock is ahead of UTC.
    pub(crate) offset: Option<i32>,
}

impl Reading {
    /// The point in time, by the order of its column.
    pub(crate) fn moment(self, order: Option<DateOrder>) -> Option<Moment> {
        Some(Moment { date: self.date?.day(order)?, second: self.second, offset: self.offset })
    }
}

/// A text as a date, a time or both; `None` where it is neither.
pub(crate) fn read(text: &str) -> Option<Reading> {
    let text = text.trim();
    if text.len() > 64 || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let none = Reading { date: None, proves: None, second: None, offset: None };
    if let Some((second, offset)) = time(text) {
        return Some(Reading { second: Some(second), offset, ..none });
    }
    let (date, proves, rest) = date(text)?;
    let rest = rest.trim_start_matches([',', ' ', '\u{a0}', '\u{202f}']).trim_start_matches(['T', 't']).trim_start();
    if rest.is_empty() {
        return Some(Reading { date: Some(date), proves, ..none });
    }
    let (second, offset) = time(rest)?;
    Some(Reading { date: Some(date), proves, second: Some(second), offset })
}

/// The day that a text begins with, and what stands behind it; with the day first where it could be two, as in names of files.
pub(crate) fn find(text: &str) -> Option<(Date, &str)> {
    let (found, _, rest) = date(text)?;
    Some((found.day(Some(DateOrder::DayFirst))?, rest))
}

/// A date at the beginning of a text: the day, the order it proves, and what follows.
fn date(text: &str) -> Option<(Dated, Option<DateOrder>, &str)> {
    let (first, rest) = token(text)?;
    let Some(number) = number(first) else {
        // A day of the week may stand first: `Monday 04 May 2026`.
        return named(text).or_else(|| date(rest).filter(|_| first.chars().all(char::is_alphabetic)));
    };
    if first.len() == 8 {
        let date = Date::new(number / 10_000, unsigned(number / 100 % 100)?, unsigned(number % 100)?)?;
        return Some((Dated::Sure(date), None, rest));
    }
    let (second, rest) = token(rest)?;
    let Some(middle) = self::number(second) else {
        let (year, rest) = token(rest)?;
        return Some((Dated::Sure(Date::new(year_of(year)?, month(second)?, unsigned(number)?)?), None, rest));
    };
    let has_points = text[first.len()..].starts_with('.');
    let (third, rest) = token(rest)?;
    if first.len() == 4 {
        return Some((Dated::Sure(Date::new(number, unsigned(middle)?, unsigned(self::number(third)?)?)?), None, rest));
    }
    let (year, one, two) = (year_of(third)?, unsigned(number)?, unsigned(middle)?);
    match (Date::new(year, two, one), Date::new(year, one, two)) {
        // Points between the parts are written with the day first alone.
        (Some(date), _) if has_points => Some((Dated::Sure(date), None, rest)),
        (Some(date), None) => Some((Dated::Sure(date), Some(DateOrder::DayFirst), rest)),
        (None, Some(date)) => Some((Dated::Sure(date), Some(DateOrder::MonthFirst), rest)),
        (Some(date), Some(other)) if date == other => Some((Dated::Sure(date), None, rest)),
        (Some(date), Some(other)) => Some((Dated::Either(date, other), None, rest)),
        (None, None) => None,
    }
}

/// A date that begins with the month's name: `Jan 15, 2026`.
fn named(text: &str) -> Option<(Dated, Option<DateOrder>, &str)> {
    let (name, rest) = token(text)?;
    let (day, rest) = token(rest)?;
    let (year, rest) = token(rest)?;
    Some((Dated::Sure(Date::new(year_of(year)?, month(name)?, unsigned(number(day)?)?)?), None, rest))
}

/// The first run of digits or of letters, and what stands behind it and the signs that follow.
fn token(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start_matches([' ', '\u{a0}']);
    let first = text.chars().next()?;
    let end =
        if first.is_ascii_digit() { text.find(|c: char| !c.is_ascii_digit()) } else { text.find(|c: char| !c.is_alphabetic()) };
    let (token, rest) = text.split_at(end.unwrap_or(text.len()));
    let behind = rest.strip_prefix("th").or_else(|| rest.strip_prefix(['.', '/', '-', ',', ' ', '\u{a0}', '_'])).unwrap_or(rest);
    (!token.is_empty()).then(|| (token, if rest.starts_with('T') { rest } else { behind }))
}

fn number(token: &str) -> Option<i32> {
    token.starts_with(|c: char| c.is_ascii_digit()).then(|| token.parse().ok()).flatten()
}

fn unsigned(number: i32) -> Option<u32> {
    u32::try_from(number).ok()
}

/// A year of four digits, or of two in this century.
fn year_of(token: &str) -> Option<i32> {
    match token.len() {
        4 => number(token),
        2 => number(token).map(|year| 2000 + year),
        _ => None,
    }
}

/// The month of a name or its beginning, in any of the languages.
fn month(token: &str) -> Option<u32> {
    words::month(&crate::fold::fold(token))
}

/// A time of day and its zone: `08:10:00.000 +0000 GMT`, `8:00 PM`.
fn time(text: &str) -> Option<(i32, Option<i32>)> {
    let (hour, rest) = digits(text)?;
    let rest = rest.strip_prefix([':', 'h'])?;
    let (minute, mut rest) = digits(rest)?;
    let mut second = 0;
    if let Some(behind) = rest.strip_prefix(':') {
        (second, rest) = digits(behind)?;
        if let Some(parts) = rest.strip_prefix('.') {
            rest = parts.trim_start_matches(|c: char| c.is_ascii_digit());
        }
    }
    let rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let noon = rest.chars().filter(|c| *c != '.').take(2).collect::<String>().to_ascii_lowercase();
    let (hour, rest) = match noon.as_str() {
        "am" if hour <= 12 => (hour % 12, ""),
        "pm" if hour <= 12 => (hour % 12 + 12, ""),
        _ => (hour, rest),
    };
    let is_time = hour < 24 && minute < 60 && second < 60;
    is_time.then_some(())?;
    Some((hour * 3600 + minute * 60 + second, zone(rest)?))
}

/// A zone, where a text is one or empty.
fn zone(text: &str) -> Option<Option<i32>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    if text.chars().all(char::is_alphabetic) && text.len() <= 5 {
        return Some(matches!(text, "Z" | "z" | "UTC" | "GMT").then_some(0));
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (hours, rest) = digits(text.strip_prefix(['+', '-'])?)?;
    let (hours, minutes) = if hours > 99 {
        (hours / 100, hours % 100)
    } else {
        (hours, digits(rest.trim_start_matches(':')).map_or(0, |(minutes, _)| minutes))
    };
    (hours < 15 && minutes < 60).then_some(Some(sign * (hours * 3600 + minutes * 60)))
}

/// Up to four digits at the beginning of a text.
fn digits(text: &str) -> Option<(i32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    (end > 0 && end <= 4).then(|| Some((text[..end].parse().ok()?, &text[end..]))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> String {
        read(text).and_then(|reading| reading.moment(None)).map_or("none".into(), |moment| moment.date.to_string())
    }

    #[test]
    fn dates_of_many_forms() {
        for (text, date) in [
            ("2026-03-02 08:10:00.000 +0000 GMT", "2026-03-02"),
            ("2026-01-27T22:10:00+01:00", "2026-01-27"),
            ("2026-02-01T09:00:00.000Z", "2026-02-01"),
            ("Jan 15, 2026", "2026-01-15"),
            ("January 5, 2026 8:00 PM", "2026-01-05"),
            ("Monday 04 May 2026", "2026-05-04"),
            ("lundi 4 août 2025", "2025-08-04"),
            ("30 dez 2025", "2025-12-30"),
            ("13_09_2025", "2025-09-13"),
            ("02.03.2026 07:30", "2026-03-02"),
            ("27/03/26", "2026-03-27"),
            ("20260302", "2026-03-02"),
            ("29/02/2025", "none"),
            ("03/04/2026", "none"),
            ("99999999", "none"),
        ] {
            assert_eq!(day(text), date, "{text}");
        }
        assert_eq!(read("03/13/2026 08:00").and_then(|reading| reading.proves), Some(DateOrder::MonthFirst));
        assert_eq!(read("12:30 am").and_then(|reading| reading.second), Some(1800));
    }

    #[test]
    fn every_day_of_the_century_comes_back() {
        let first = Date::new(2000, 1, 1).expect("a day");
        for offset in 0..36_525 {
            let date = first.plus(offset);
            let (year, month, day) = date.parts();
            assert_eq!(Date::new(year, month, day), Some(date));
        }
        assert_eq!(Date::new(2026, 3, 8).map(Date::monday), Date::new(2026, 3, 2));
    }

    #[test]
    fn a_zone_counts_only_where_both_ends_have_one() {
        let moment = |text| read(text).and_then(|reading| reading.moment(None)).expect("a moment");
        assert_eq!(moment("2026-01-27T23:50:00+01:00").until(moment("2026-01-28T00:20:00+02:00")), Some(-1800));
        assert_eq!(moment("2026-01-27 23:50").until(moment("2026-01-28 00:20")), Some(1800));
    }
}
