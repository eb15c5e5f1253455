//! Numbers as people type them, to scaled integers and back. No floating point anywhere.

use crate::choice::Currency;

/// Problem of a typed text: why no usable value can be read. Limits are in the field's own scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// An empty text where a figure is needed.
    Empty,
    /// A text that does not read as a number.
    NotANumber,
    /// A text that could be either of two numbers: `1 200,500`.
    TwoWays,
    /// An amount in another money than the scenario's.
    OtherCurrency,
    /// A number still being typed that may become thousands: `1,2` on the way to `1,200`. Left unchanged, the text stands for
    /// `value`.
    Unfinished {
        /// The value, in the field's own scale.
        value: i64,
    },
    /// A number below the least the field takes.
    TooSmall {
        /// The least allowed.
        min: i64,
    },
    /// A number above the most the field takes.
    TooLarge {
        /// The most allowed.
        max: i64,
    },
    /// A word that is none of the choices.
    NoSuchChoice,
}

/// The unit that a text names beside its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// `£` or `$`.
    Money(Currency),
    /// Pence or cents: `p`, in Welsh `c`, or `¢`.
    Pence,
    /// `%`.
    Percent,
}

/// A number as written.
///
/// A sign, `£` or `$` (`GBP`, `USD`) may stand on either side of a number, and `%`, `p` or `c` behind one; signs that nobody sees
/// are passed over, and the digits may be of any script. The separators say which of them comes before the fraction:
///
/// - Spaces and apostrophes group three digits each: `1 200`, `1'200`.
/// - Of `.` and `,` in one number the last one comes before the fraction, and the others group three digits each: `1,200.50` and
///   `1.200,50` are the same.
/// - One `.` alone comes before the fraction: `1.200` is 1.2. Several of it can only group: `1.200.000`.
/// - Commas that group three digits each do group: `1,200` is 1200 and never 1.2. A comma that cannot comes before the fraction:
///   `12,5`, `0,500`, `1234,567`.
/// - A space between groups and then one comma before three digits, `1 200,500`, could be either.
/// - `½`, `¼` and `¾` may stand behind a whole number, or alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    is_negative: bool,
    /// Every digit, those of the fraction last.
    digits: String,
    /// The number of digits in the fraction.
    places: usize,
    /// The unit beside the number; `None` where there is none.
    pub unit: Option<Unit>,
    /// True where the number would be thousands but for having one or two digits after its comma, rather than three.
    is_open: bool,
}

impl Number {
    /// Reads a text.
    ///
    /// # Errors
    /// [`Problem::Empty`] where there is no visible sign, or a unit alone; [`Problem::OtherCurrency`] for money that is neither
    /// pounds nor dollars, [`Problem::TwoWays`] for a text that could be either of two numbers, [`Problem::NotANumber`] for any
    /// other.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let seen: String = text.chars().filter(|c| !is_unseen(*c)).map(plainly).collect();
        let mut unit = None;
        let behind = strip_behind(seen.trim(), &mut unit)?;
        if behind.is_empty() {
            return Err(Problem::Empty);
        }
        let (mut rest, mut is_negative) = (behind, false);
        // A sign may stand before or after the currency sign.
        loop {
            if let Some(after) = rest.strip_prefix('-') {
                if is_negative {
                    return Err(Problem::NotANumber);
                }
                (rest, is_negative) = (after.trim_start(), true);
            } else if let Some(after) = rest.strip_prefix('+') {
                rest = after.trim_start();
            } else if let Some((after, money)) = CURRENCIES.iter().find_map(|(sign, money)| Some((rest.strip_prefix(sign)?, money)))
            {
                unit = Some(Unit::Money(money.ok_or(Problem::OtherCurrency)?));
                rest = after.trim_start();
            } else {
                break;
            }
        }
        let (rest, quarters) = strip_quarters(rest);
        let (whole, fraction, is_open) = split(rest)?;
        let digits = whole + fraction;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) || (digits.is_empty() && quarters.is_empty()) {
            return Err(Problem::NotANumber);
        }
        if quarters.is_empty() {
            // A unit behind the number ends it.
            let is_open = is_open && behind.len() == seen.trim().len();
            return Ok(Self { is_negative, places: fraction.len(), digits, unit, is_open });
        }
        if !fraction.is_empty() || rest.ends_with(['.', ',']) {
            return Err(Problem::NotANumber);
        }
        Ok(Self { is_negative, digits: digits + quarters, places: quarters.len(), unit, is_open: false })
    }

    /// The number with `decimals` digits after the point; finer digits are rounded, halves away from zero. A number too long for
    /// the scale saturates, so that a field's own limit names it.
    pub fn scaled(&self, decimals: u32) -> i64 {
        let (whole, fraction) = self.digits.split_at(self.digits.len() - self.places);
        let mut value: i64 = 0;
        let mut push = |digit: u8| value = value.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
        whole.bytes().for_each(&mut push);
        let mut digits = fraction.bytes();
        for _ in 0..decimals {
            push(digits.next().unwrap_or(b'0'));
        }
        if digits.next().is_some_and(|next| next >= b'5') {
            value = value.saturating_add(1);
        }
        if self.is_negative {
            -value
        } else {
            value
        }
    }

    /// The least thousands, in size, that the number may still become: 1,200 for `1,2`. `None` where it cannot.
    pub fn thousands(&self) -> Option<Self> {
        let digits = format!("{}{}", self.digits, "0".repeat(3_usize.saturating_sub(self.places)));
        self.is_open.then(|| Self { digits, places: 0, is_open: false, ..self.clone() })
    }
}

/// Reads `text` as a [`Number`] with `decimals` digits after the point, whatever its unit is.
///
/// # Errors
/// The errors of [`Number::read`].
pub fn parse(text: &str, decimals: u32) -> Result<i64, Problem> {
    Number::read(text).map(|number| number.scaled(decimals))
}

/// Signs and codes of money, on either side of a number; `None` for money that is neither pounds nor dollars.
const CURRENCIES: [(&str, Option<Currency>); 6] = [
    ("£", Some(Currency::Pounds)),
    ("GBP", Some(Currency::Pounds)),
    ("$", Some(Currency::Dollars)),
    ("USD", Some(Currency::Dollars)),
    ("€", None),
    ("EUR", None),
];

/// A text without the units behind its number.
fn strip_behind<'a>(mut text: &'a str, unit: &mut Option<Unit>) -> Result<&'a str, Problem> {
    // A sign that is the whole text stands before a number that is still to come.
    let is_all = |text: &str| CURRENCIES.iter().any(|(sign, _)| *sign == text);
    loop {
        if let Some(before) = text.strip_suffix('%') {
            (text, *unit) = (before, Some(Unit::Percent));
        } else if let Some(before) = text.strip_suffix(['p', 'c']) {
            (text, *unit) = (before, Some(Unit::Pence));
        } else if let Some((before, money)) =
            CURRENCIES.iter().filter(|_| !is_all(text)).find_map(|(sign, money)| Some((text.strip_suffix(sign)?, money)))
        {
            (text, *unit) = (before, Some(Unit::Money(money.ok_or(Problem::OtherCurrency)?)));
        } else {
            return Ok(text);
        }
        text = text.trim_end();
    }
}

/// A text without the quarters behind it, and those as digits.
fn strip_quarters(text: &str) -> (&str, &'static str) {
    let found = [("½", "5"), ("¼", "25"), ("¾", "75")].iter().find_map(|(sign, digits)| Some((text.strip_suffix(sign)?, *digits)));
    found.map_or((text, ""), |(before, digits)| (before.trim_end(), digits))
}

/// The digits of the whole number and of the fraction, and true where a comma between them may yet be one of thousands.
fn split(text: &str) -> Result<(String, &str, bool), Problem> {
    let count = |separator: char| text.matches(separator).count();
    let (points, commas) = (count('.'), count(','));
    let last = text.rfind(['.', ',']).map(|at| (at, text.as_bytes()[at] == b','));
    let Some((at, is_comma)) = last else { return Ok((ungroup(text, &[' ', '\''])?, "", false)) };
    let (before, after) = (&text[..at], &text[at + 1..]);
    // A comma in a text without a point either groups digits or comes before the fraction.
    if is_comma && points == 0 {
        let mixed = before.contains([' ', '\'']);
        match ungroup(text, &[',', ' ', '\'']) {
            Ok(_) if mixed && commas == 1 => return Err(Problem::TwoWays),
            Ok(whole) => return Ok((whole, "", false)),
            // A comma at the end of groups, before one that is still to come.
            Err(_) if commas > 1 && after.is_empty() => return Ok((ungroup(before, &[','])?, "", false)),
            Err(problem) if commas > 1 => return Err(problem),
            Err(_) => {}
        }
        let may_group = !mixed && (1..=3).contains(&before.len()) && !before.starts_with('0') && (1..=2).contains(&after.len());
        return Ok((ungroup(before, &[' ', '\''])?, after, may_group));
    }
    if !is_comma && commas == 0 && points > 1 {
        return Ok((ungroup(text, &['.'])?, "", false));
    }
    // The last sign comes before the fraction; the other sign groups the digits before that.
    let groups: &[char] = if is_comma { &['.', ' ', '\''] } else { &[',', ' ', '\''] };
    Ok((ungroup(before, groups)?, after, false))
}

/// The digits of a whole number without its separators: `1,234` or `1 234`, not `1234,567` or `0,567`.
fn ungroup(whole: &str, separators: &[char]) -> Result<String, Problem> {
    let several = whole.contains(separators);
    for (i, group) in whole.split(separators).enumerate() {
        let grouped =
            if i == 0 { !several || ((1..=3).contains(&group.len()) && !group.starts_with('0')) } else { group.len() == 3 };
        if !grouped || !group.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Problem::NotANumber);
        }
    }
    Ok(whole.chars().filter(|c| !separators.contains(c)).collect())
}

/// True where a sign cannot be seen: no width, or only a direction or a place to break a line. U+202E is excluded, since it turns
/// round the text behind it.
pub fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202d}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

/// The zero of each script below U+10000 that has digits of its own, ASCII apart; the other nine follow it.
const ZEROS: [u16; 36] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20,
    0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0,
    0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/// A sign in ASCII, where it is a digit of another script or set in a wider, bolder or other type.
pub fn plainly(c: char) -> char {
    let code = u32::from(c);
    if code < 0x80 {
        return if c.is_whitespace() { ' ' } else { c };
    }
    let digit = ZEROS.iter().find_map(|zero| code.checked_sub(u32::from(*zero)).filter(|digit| *digit < 10));
    let bold = || code.checked_sub(0x1d7ce).filter(|digit| *digit < 50).map(|digit| digit % 10);
    if let Some(digit) = digit.or_else(bold).and_then(|digit| char::from_digit(digit, 10)) {
        return digit;
    }
    match c {
        '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{fe63}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{66c}' => '\'',
        '\u{b7}' | '\u{66b}' => '.',
        '\u{60c}' => ',',
        '\u{66a}' => '%',
        '\u{a2}' => 'c',
        '\u{20a4}' | '\u{ffe1}' => '£',
        '\u{a5}' | '\u{20a0}'..='\u{20cf}' | '\u{ffe5}' | '\u{ffe6}' => '€',
        // The whole of ASCII, twice as wide.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(code - 0xfee0).unwrap_or(c),
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Writes a scaled integer plainly, as links and data files hold it: no grouping, no trailing zeros.
pub fn plain(value: i64, decimals: u32) -> String {
    let scale = 10_u64.pow(decimals);
    let size = value.unsigned_abs();
    let mut text = String::new();
    if value < 0 {
        text.push('-');
    }
    text.push_str(&(size / scale).to_string());
    let mut fraction = size % scale;
    if fraction > 0 {
        text.push('.');
        let mut place = scale / 10;
        while fraction > 0 {
            text.push(char::from(b'0' + u8::try_from(fraction / place).unwrap_or(0)));
            fraction %= place;
            place /= 10;
        }
    }
    text
}

/// `value` rounded to two significant figures, as links hold it when the reader shares rounded numbers.
pub fn two_figures(value: i64) -> i64 {
    let mut unit: i64 = 1;
    while value.unsigned_abs() / unit.unsigned_abs() >= 100 {
        unit *= 10;
    }
    crate::money::round_div(i128::from(value), i128::from(unit)).saturating_mul(unit)
}
