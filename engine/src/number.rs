//! Numbers as people type them, to scaled integers and back. No floating point anywhere.

/// Why a typed text is not a usable value. The limits are in the field's own scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was typed where a figure is needed.
    Empty,
    /// It does not read as a number.
    NotANumber,
    /// It is below the least the field takes.
    TooSmall {
        /// The least allowed.
        min: i64,
    },
    /// It is above the most the field takes.
    TooLarge {
        /// The most allowed.
        max: i64,
    },
    /// It is none of the choices.
    NoSuchChoice,
}

/// Reads `text` as a number with `decimals` digits after the point, rounding what is finer (halves away from zero).
///
/// Signs, spaces, `£`, `%`, `p` and thousands separators are allowed where people write them: `£1,234.50`, `29 %`, `29p`, in Welsh `29c`.
/// A comma that does not group three digits is refused rather than guessed at: `12,50` could be either.
///
/// # Errors
/// [`Problem::Empty`] or [`Problem::NotANumber`]. A number too long for the scale saturates, so that the field's own
/// limit names it.
pub fn parse(text: &str, decimals: u32) -> Result<i64, Problem> {
    let text = text.trim().trim_end_matches(['%', 'p', 'c']).trim_end();
    if text.is_empty() {
        return Err(Problem::Empty);
    }
    let (mut rest, mut negative) = (text, false);
    // A sign may stand before or after the currency sign.
    loop {
        if let Some(after) = rest.strip_prefix(['-', '\u{2212}']) {
            if negative {
                return Err(Problem::NotANumber);
            }
            (rest, negative) = (after.trim_start(), true);
        } else if let Some(after) = rest.strip_prefix(['£', '+']) {
            rest = after.trim_start();
        } else {
            break;
        }
    }
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    let whole = ungroup(whole)?;
    if (whole.is_empty() && fraction.is_empty()) || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::NotANumber);
    }
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
    Ok(if negative { -value } else { value })
}

/// The digits of a whole number without its separators: `1,234` or `1 234`, not `1234,567` or `0,567`.
fn ungroup(whole: &str) -> Result<String, Problem> {
    let separator = |c: char| c == ',' || c.is_whitespace();
    let several = whole.contains(separator);
    for (i, group) in whole.split(separator).enumerate() {
        let grouped =
            if i == 0 { !several || ((1..=3).contains(&group.len()) && !group.starts_with('0')) } else { group.len() == 3 };
        if !grouped || !group.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Problem::NotANumber);
        }
    }
    Ok(whole.chars().filter(|c| !separator(*c)).collect())
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

/// `value` rounded to two significant figures: what a link says when the reader shares rounded numbers.
pub fn two_figures(value: i64) -> i64 {
    let mut unit: i64 = 1;
    while value.unsigned_abs() / unit.unsigned_abs() >= 100 {
        unit *= 10;
    }
    crate::money::round_div(i128::from(value), i128::from(unit)).saturating_mul(unit)
}
