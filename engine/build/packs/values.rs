//! Reads the values of a pack's file: exact decimals, never rounded, and dates.

/// Unit of a figure: its type in the engine and its form in a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Pounds,
    Percent,
    /// Pounds for one mile or hour.
    Price,
    Miles,
    Weeks,
    /// Working days, whole.
    Days,
    /// A small whole number.
    Count,
}

impl Unit {
    /// The type that wraps the scaled integer in the engine; `None` for a bare number.
    fn wrapper(self) -> Option<&'static str> {
        match self {
            Self::Pounds => Some("Money"),
            Self::Percent => Some("Ratio"),
            Self::Price => Some("Price"),
            Self::Miles | Self::Weeks => Some("Quantity"),
            Self::Days | Self::Count => None,
        }
    }

    /// Digits after the point in the engine's scale; the type named above fixes them.
    fn places(self) -> usize {
        match self {
            Self::Pounds => 2,
            Self::Percent | Self::Price => 4,
            Self::Miles | Self::Weeks => 6,
            Self::Days | Self::Count => 0,
        }
    }

    /// The least and the most that make sense; they also keep the engine's sums within an `i64`.
    fn range(self) -> (i64, i64) {
        match self {
            Self::Pounds => (0, 10_000_000),
            Self::Percent => (0, 100),
            Self::Price => (0, 1_000),
            Self::Miles => (0, 1_000_000),
            Self::Weeks => (0, 52),
            Self::Days => (0, 7),
            Self::Count => (1, 100),
        }
    }

    /// An example of a value in the unit, for messages.
    fn example(self) -> &'static str {
        match self {
            Self::Pounds => "pounds such as \"12570\"",
            Self::Percent => "a percentage such as \"6\"",
            Self::Price => "pounds such as \"0.45\"",
            Self::Miles => "miles such as \"10000\"",
            Self::Weeks => "weeks such as \"5.6\"",
            Self::Days => "days such as \"3\"",
            Self::Count => "a whole number such as \"2\"",
        }
    }

    /// `text` in the engine's scale.
    ///
    /// # Errors
    /// The problem and the remedy.
    pub fn read(self, text: &str) -> Result<i64, String> {
        let not_a_number = || format!("{text:?} is not a number. Write {}.", self.example());
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) {
            return Err(not_a_number());
        }
        if fraction.len() > self.places().max(1) || (self.places() == 0 && fraction != "0") {
            return Err(format!("{text:?} is finer than {} decimals. Write {}.", self.places(), self.example()));
        }
        let scale = 10_i64.pow(u32::try_from(self.places()).unwrap_or(0));
        let (least, most) = self.range();
        format!("{whole}{fraction:0<width$}", width = self.places())
            .get(..whole.len() + self.places())
            .and_then(|scaled| scaled.parse().ok())
            .filter(|value| (least * scale..=most * scale).contains(value))
            .ok_or_else(|| format!("{text:?} is not from {least} to {most}. Write {}.", self.example()))
    }

    /// The Rust expression of a value in the engine's scale.
    pub fn expression(self, value: i64) -> String {
        self.wrapper().map_or_else(|| value.to_string(), |wrapper| format!("{wrapper}({value})"))
    }
}

/// True where `text` is `2026`, `2026-02` or `2026-02-19`, a day that exists.
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number =
        |i: usize, digits: usize| parts.get(i).and_then(|part| (part.len() == digits).then(|| part.parse::<u16>().ok()).flatten());
    let Some(year) = number(0, 4) else { return false };
    let Some(month) = number(1, 2) else { return parts.len() == 1 };
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return false,
    };
    match number(2, 2) {
        Some(day) => parts.len() == 3 && (1..=days).contains(&day),
        None => parts.len() == 2,
    }
}
