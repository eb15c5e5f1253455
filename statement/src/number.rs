//! Numbers as files write them: `1 020,00`, `-£0.50`, `5.2 mi`, `1.234`. What is decimal is told by the number itself where it can
//! be, else by its column; a number that could be either is none until somebody says.

use crate::currency::Currency;

worded! {
    /// The character before the decimals.
    pub enum Decimal {
        /// `12.50`
        Point = "point",
        /// `12,50`
        Comma = "comma",
    }
}

impl Decimal {
    const fn of(separator: char) -> Self {
        if separator == '.' {
            Self::Point
        } else {
            Self::Comma
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }
}

/// The evidence that one number is of what is decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// No separator that could be a decimal one.
    None,
    /// A number that is right by one reading only.
    Sure(Decimal),
    /// Three digits behind one separator: `1.234`.
    Either,
}

/// A number as written, taken apart and not yet read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written<'a> {
    is_negative: bool,
    /// Digits, points and commas.
    body: String,
    /// The evidence of what is decimal.
    pub(crate) mark: Mark,
    /// The currency written with the number.
    pub(crate) currency: Option<Currency>,
    /// Words behind the number, such as a unit of distance.
    pub(crate) unit: &'a str,
}

/// A number: digits with so many decimal places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    digits: i128,
    places: u32,
}

impl Number {
    /// The number in units of 10^-`places`, halves rounded away from zero. `None` where it is too large.
    pub(crate) fn scaled(self, places: u32) -> Option<i64> {
        let value = if places >= self.places {
            self.digits.checked_mul(10_i128.checked_pow(places - self.places)?)?
        } else {
            let parts = 10_i128.checked_pow(self.places - places)?;
            (self.digits.abs() + parts / 2) / parts * self.digits.signum()
        };
        // Sums of all rows stay within 64 bits.
        i64::try_from(value).ok().filter(|value| value.abs() <= MOST)
    }

    /// The number in hundredths: an amount of money.
    pub(crate) fn cents(self) -> Option<i64> {
        self.scaled(2)
    }
}

/// The largest number that is read, in the units asked for.
const MOST: i64 = 10_000_000_000_000;
/// The most digits of a number.
const MOST_DIGITS: usize = 24;

/// A text as a written number; `None` where it is none.
pub(crate) fn written(text: &str) -> Option<Written<'_>> {
    let mut text = text.trim_matches(is_blank);
    let mut is_negative = false;
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (text, is_negative) = (inner, true);
    }
    let first = text.find(|c: char| c.is_ascii_digit() || is_point_of_decimal(text, c))?;
    let (before, rest) = text.split_at(first);
    let end = rest.rfind(|c: char| c.is_ascii_digit()).map_or(rest.len(), |at| at + 1);
    let (body, after) = rest.split_at(end);
    let mut sign = before.trim_matches(is_blank);
    if let Some(bare) = sign.strip_prefix(['-', '−', '–']).or_else(|| sign.strip_suffix(['-', '−', '–'])) {
        (sign, is_negative) = (bare.trim_matches(is_blank), true);
    }
    sign = sign.strip_prefix('+').unwrap_or(sign);
    let mut unit = after.trim_matches(is_blank);
    if let Some(bare) = unit.strip_suffix(['-', '−']) {
        (unit, is_negative) = (bare.trim_matches(is_blank), true);
    }
    let unit = unit.trim_start_matches(['.', ',']);
    let mut currency = None;
    if !sign.is_empty() {
        currency = Some(Currency::from_sign(sign)?);
    }
    let currency = currency.or_else(|| Currency::from_sign(unit));
    if currency.is_none() && !unit.is_empty() && !is_unit(unit) {
        return None;
    }
    let (body, mark) = marked(body)?;
    Some(Written { is_negative, body, mark, currency, unit })
}

impl Written<'_> {
    /// The number, where `decimal` is that of its column. `None` where it could be two and nobody has said which.
    pub(crate) fn read(&self, decimal: Option<Decimal>) -> Option<Number> {
        let decimal = match self.mark {
            Mark::Sure(own) => own,
            Mark::None => Decimal::Point,
            Mark::Either => decimal?,
        };
        let point = if decimal == Decimal::Point { '.' } else { ',' };
        let (whole, part) = self.body.split_once(point).unwrap_or((&self.body, ""));
        let (mut digits, mut places) = (0_i128, 0);
        for c in whole.chars().chain(part.chars()).filter(char::is_ascii_digit) {
            digits = digits * 10 + i128::from(c as u8 - b'0');
        }
        places += u32::try_from(part.len()).ok()?;
        Some(Number { digits: if self.is_negative { -digits } else { digits }, places })
    }
}

/// Digits, points and commas of a body, and what they are evidence of. `None` where they make no number.
fn marked(body: &str) -> Option<(String, Mark)> {
    let has_groups = body.contains(|c: char| is_blank(c) || is_apostrophe(c));
    if body.chars().any(|c| !(c.is_ascii_digit() || matches!(c, '.' | ',') || is_blank(c) || is_apostrophe(c))) {
        return None;
    }
    let body: String = body.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    if body.len() > MOST_DIGITS || !body.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let Some(at) = body.rfind(['.', ',']) else { return Some((body, Mark::None)) };
    let last = if body[at..].starts_with('.') { '.' } else { ',' };
    let is_grouped = |text: &str, by: char| text.split(by).skip(1).all(|group| group.len() == 3);
    let mark = match body.matches(['.', ',']).count() {
        1 => {
            let (before, behind) = (&body[..at], &body[at + 1..]);
            let is_either = behind.len() == 3 && !has_groups && (1..=3).contains(&before.len()) && !before.starts_with('0');
            if is_either {
                Mark::Either
            } else {
                Mark::Sure(Decimal::of(last))
            }
        }
        _ if body.matches(last).count() > 1 => {
            let has_other = body.matches(['.', ',']).any(|found| !found.starts_with(last));
            if has_other || !is_grouped(&body, last) {
                return None;
            }
            Mark::Sure(Decimal::of(last).other())
        }
        _ => {
            let other = if last == '.' { ',' } else { '.' };
            if !is_grouped(&body[..at], other) {
                return None;
            }
            Mark::Sure(Decimal::of(last))
        }
    };
    Some((body, mark))
}

/// True for the point of `.50`.
fn is_point_of_decimal(text: &str, c: char) -> bool {
    matches!(c, '.' | ',')
        && text
            .trim_start_matches(|c: char| !matches!(c, '.' | ','))
            .get(1..)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        && !text.split(['.', ',']).next().unwrap_or_default().contains(char::is_alphabetic)
}

/// True for blanks, those that stand between groups of digits included.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{feff}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// True for a word that may stand behind a number.
fn is_unit(unit: &str) -> bool {
    matches!(
        unit.to_lowercase().as_str(),
        "%" | "h"
            | "hr"
            | "hrs"
            | "hour"
            | "hours"
            | "std"
            | "u"
            | "min"
            | "mins"
            | "m"
            | "s"
            | "sec"
            | "km"
            | "mi"
            | "mile"
            | "miles"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cents(text: &str, decimal: Option<Decimal>) -> Option<i64> {
        written(text)?.read(decimal)?.cents()
    }

    #[test]
    fn numbers_tell_what_is_decimal() {
        let cases = [
            ("12.50", 1250),
            ("12,5", 1250),
            ("1\u{a0}020,00", 102_000),
            ("1\u{202f}020,00", 102_000),
            ("-£0.50", -50),
            ("£-0.50", -50),
            ("−3,00 €", -300),
            ("(5.00)", -500),
            ("5.00-", -500),
            ("1,234.56", 123_456),
            ("1.234,56", 123_456),
            ("1.234.567", 123_456_700),
            ("1'234.50", 123_450),
            ("0.123", 12),
            ("1234.567", 123_457),
            ("1 234,567", 123_457),
            ("12,00 zł", 1200),
            ("US$5", 500),
            (".5", 50),
            ("7", 700),
        ];
        for (text, value) in cases {
            assert_eq!(cents(text, None), Some(value), "{text}");
        }
    }

    #[test]
    fn three_digits_behind_one_separator_wait_for_an_answer() {
        assert_eq!(cents("1.234", None), None);
        assert_eq!(cents("1.234", Some(Decimal::Point)), Some(123));
        assert_eq!(cents("1.234", Some(Decimal::Comma)), Some(123_400));
    }

    #[test]
    fn other_things_are_no_numbers() {
        for text in ["", "-", "n/a", "3.5E+11", "12:30", "2026-03-02", "1,2,3", "1.2,3.4", "a1", "999999999999999999999999999999"] {
            assert_eq!(cents(text, None), None, "{text}");
        }
    }
}
