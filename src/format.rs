//! Numbers as people read them: £1,234.50, 29%, 21.6. English and Welsh write them alike.

use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::field::{Field, Kind, Value};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::number;
use coop_or_gig_engine::outcome::Period;

use crate::locale::{text, Lang, Message};

#[cfg(test)]
mod tests;

/// The sign before an amount.
pub fn sign(currency: Currency) -> &'static str {
    match currency {
        Currency::Pounds => "£",
        Currency::Dollars => "$",
    }
}

/// A count: 10,000. Words are chosen by a count as an `i64`, but none is negative: a sign would be left off.
pub fn whole(count: i64) -> String {
    grouped(count.unsigned_abs())
}

/// A whole number with its thousands grouped.
pub fn grouped(size: u64) -> String {
    let digits = size.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn minus(negative: bool) -> &'static str {
    if negative {
        "−"
    } else {
        ""
    }
}

/// Pounds and pence: £1,234.50, −£20.00.
pub fn money(currency: Currency, amount: Money) -> String {
    let size = amount.pence().unsigned_abs();
    let pence = size % 100;
    format!("{}{}{}.{}{}", minus(amount.pence() < 0), sign(currency), grouped(size / 100), pence / 10, pence % 10)
}

/// Pounds, with pence where there are any: £231, £43.50.
pub fn short(currency: Currency, amount: Money) -> String {
    if amount.pence() % 100 == 0 {
        pounds(currency, amount)
    } else {
        money(currency, amount)
    }
}

/// Whole pounds, rounded: £1,235.
pub fn pounds(currency: Currency, amount: Money) -> String {
    let amount = amount.whole_pounds();
    format!("{}{}{}", minus(amount < Money::ZERO), sign(currency), grouped(amount.pence().unsigned_abs() / 100))
}

/// Pounds and pence for an hour, whole pounds for longer periods: what can be said aloud.
pub fn format_rounded(currency: Currency, amount: Money, period: Period) -> String {
    if period == Period::Hour {
        money(currency, amount)
    } else {
        pounds(currency, amount)
    }
}

/// Two ends of a range: £122 – £186. Those that are told alike are one.
pub fn range(low: String, high: &str) -> String {
    if low == high {
        low
    } else {
        format!("{low} – {high}")
    }
}

/// An amount with its unit: £150 a week.
pub fn per(lang: Lang, amount: String, period: Period) -> Message {
    match period {
        Period::Hour => text::per_hour(lang, amount),
        Period::Week => text::per_week(lang, amount),
        Period::Month => text::per_month(lang, amount),
        Period::Year => text::per_year(lang, amount),
    }
}

/// A scaled number with at most `shown` of its `decimals` places, its thousands grouped.
fn scaled(value: i64, decimals: u32, shown: u32) -> String {
    let unit = 10_i64.pow(decimals.saturating_sub(shown));
    let rounded = coop_or_gig_engine::money::round_div(i128::from(value), i128::from(unit));
    let plain = number::plain(rounded, shown.min(decimals));
    let size = plain.strip_prefix('-').unwrap_or(&plain);
    let (whole, fraction) = size.split_once('.').map_or((size, None), |(whole, fraction)| (whole, Some(fraction)));
    let whole = grouped(whole.parse().unwrap_or(0));
    let sign = minus(plain.starts_with('-'));
    fraction.map_or_else(|| format!("{sign}{whole}"), |fraction| format!("{sign}{whole}.{fraction}"))
}

/// A proportion with at most one decimal: 12.5%.
pub fn percent(ratio: Ratio) -> String {
    scaled(ratio.0, 4, 1) + "%"
}

/// A proportion with at most one decimal, never less than it is.
pub fn percent_up(ratio: Ratio) -> String {
    percent(Ratio((ratio.0 + 999) / 1_000 * 1_000))
}

/// A proportion with at most two decimals, as it is reckoned with: 12.07%.
pub fn percent_closely(ratio: Ratio) -> String {
    scaled(ratio.0, 4, 2) + "%"
}

/// Price of one unit: £43.50, £0.29, and below a pound what has parts of a penny in pence: 63.4p.
pub fn price(currency: Currency, lang: Lang, price: Price) -> String {
    let Price(rate) = price;
    if rate % 100 != 0 && rate.abs() < 10_000 && currency == Currency::Pounds {
        return scaled(rate, 2, 2) + lang.text(text::SUFFIX_PENCE);
    }
    money(currency, price.times(Quantity::ONE))
}

/// Whole per cent, to the nearest.
pub fn whole_percent(ratio: Ratio) -> String {
    scaled(ratio.0, 4, 0) + "%"
}

/// Whole per cent, never less than the ratio: what "at least" can truthfully say.
pub fn percent_at_least(ratio: Ratio) -> String {
    of_hundred_at_least(ratio) + "%"
}

/// Whole per cent, never more than the ratio: what "at most" can truthfully say.
pub fn percent_at_most(ratio: Ratio) -> String {
    of_hundred_at_most(ratio) + "%"
}

/// Whole number for every 100, never less than the ratio: 84.
pub fn of_hundred_at_least(ratio: Ratio) -> String {
    grouped(ratio.0.unsigned_abs().div_ceil(10_000))
}

/// Whole number for every 100, never more than the ratio.
pub fn of_hundred_at_most(ratio: Ratio) -> String {
    grouped(ratio.0.unsigned_abs() / 10_000)
}

/// Hours and minutes, to the nearest minute: 3 h 40 min; minutes alone under an hour.
pub fn hours_and_minutes(lang: Lang, hours: Quantity) -> Message {
    let minutes = coop_or_gig_engine::money::round_div(i128::from(hours.0) * 60, i128::from(Quantity::ONE.0));
    let (hours, minutes) = (minutes / 60, minutes % 60);
    match (hours, minutes) {
        (0, _) => text::time_minutes(lang, minutes.to_string()),
        (_, 0) => text::time_hours(lang, whole(hours)),
        _ => text::time_both(lang, whole(hours), minutes.to_string()),
    }
}

/// A quantity with at most one decimal: 21.6.
pub fn quantity(quantity: Quantity) -> String {
    scaled(quantity.0, 6, 1)
}

/// Missing amount, never shown as zero: pounds and pence where it is less than a pound.
pub fn missing(currency: Currency, amount: Money, period: Period) -> String {
    if amount < Money::pounds(1) {
        money(currency, amount.max(Money(1)))
    } else {
        format_rounded(currency, amount, period)
    }
}

/// Value rounded up to the next of these steps.
fn up_to(value: i64, step: i64) -> i64 {
    value.div_euclid(step).saturating_add(i64::from(value.rem_euclid(step) > 0)).saturating_mul(step)
}

/// Least number of jobs beside what there is: 2, and 1.67. Rounded up to two digits that count, or to as many more as leave it on
/// its side of each of the others and apart from it; those are told to two places, or as finely as the least.
pub fn least_jobs<const N: usize>(least: Quantity, others: [Quantity; N]) -> (String, [String; N]) {
    let mut step = 10_i64.pow(least.0.max(1).ilog10().saturating_sub(1));
    // Rounded up to another figure, or past it, the least would not seem to be below it.
    let is_hidden = |up: i64| up > least.0 && others.iter().any(|other| (least.0..=up).contains(&other.0));
    while step > 1 && is_hidden(up_to(least.0, step)) {
        step /= 10;
    }
    let least = Quantity(up_to(least.0, step));
    let other = |other: Quantity| {
        let fine = step.min(10_000);
        let near = coop_or_gig_engine::money::round_div(i128::from(other.0), i128::from(fine)) * fine;
        let near = if other < least && near >= least.0 { other.0 / fine * fine } else { near };
        scaled(near, 6, 6)
    };
    (scaled(least.0, 6, 6), others.map(other))
}

/// Least price beside the price there is: £21.56, and £24.10. Both are told to the penny, or more finely where the penny would
/// put them on the wrong side of each other.
pub fn least_price(currency: Currency, least: Price, own: Price) -> (String, String) {
    let told = |price: i64, shown: i64| {
        let plain = number::plain(price, 4);
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let pounds = grouped(whole.parse().unwrap_or(0));
        format!("{}{pounds}.{fraction:0<1$}", sign(currency), usize::try_from(shown).unwrap_or(2))
    };
    let pence = up_to(least.0, 100);
    if (own >= least && own.0 < pence) || (own < least && own.0 > least.0 / 100 * 100) {
        return (told(least.0, 4), told(own.0, 4));
    }
    let near = coop_or_gig_engine::money::round_div(i128::from(own.0), 100) * 100;
    (told(pence, 2), told(near, 2))
}

/// Count of units with at most two decimals: 26.25.
pub fn count(quantity: Quantity) -> String {
    scaled(quantity.0, 6, 2)
}

/// Number that chooses the words for a quantity, as [`count`] tells it. No number has words of its own for a fraction.
pub fn form(quantity: Quantity) -> i64 {
    match coop_or_gig_engine::money::round_div(i128::from(quantity.0), 10_000) {
        hundredths if hundredths % 100 == 0 => hundredths / 100,
        _ => -1,
    }
}

/// Field's value as its input shows it when it is not being typed in: 43.50, 1,200; empty for no value.
pub fn format_input(field: Field, value: Value) -> String {
    let kind = field.spec().kind;
    let text = field.write_plain(value);
    match (kind, text.split_once('.')) {
        // Pence are written with two digits; a whole number of pounds needs none.
        (Kind::Money | Kind::Price, Some((_, fraction))) if fraction.len() == 1 => text + "0",
        _ => text,
    }
}

/// A field's value with its sign, for messages: £43.50, 54%, 1,200. At most two places, thousands grouped.
pub fn with_sign(currency: Currency, field: Field, value: Value) -> String {
    let kind = field.spec().kind;
    match (value, kind) {
        (Value::Number(number), Kind::Money) => short(currency, Money(number)),
        (Value::Number(number), Kind::Price) => short(currency, Price(number).times(Quantity::ONE)),
        (Value::Number(number), Kind::Percent) => scaled(number, kind.decimals(), 2) + "%",
        (Value::Number(number), Kind::Pence | Kind::Count | Kind::Whole) => scaled(number, kind.decimals(), 2),
        (_, Kind::Year | Kind::Choice(_)) | (Value::Nothing, _) => format_input(field, value),
    }
}

/// A number that is written plainly, its thousands grouped: 2000 as 2,000.
pub fn regrouped(plain: &str) -> String {
    let (whole, fraction) = plain.split_once('.').map_or((plain, None), |(whole, fraction)| (whole, Some(fraction)));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), grouped);
    fraction.map_or_else(|| whole.clone(), |fraction| format!("{whole}.{fraction}"))
}

/// Figure reckoned rather than typed, with its sign: £43.51, 54.2%, 31.3. Rounded to what people read: up for "at least", down
/// for "at most".
pub fn format_bound(currency: Currency, field: Field, value: i64, up: bool) -> String {
    let step = 10_i64.pow(field.spec().kind.decimals().saturating_sub(field.shown()));
    let rounded = if up { value.saturating_add(step - 1) } else { value }.div_euclid(step).saturating_mul(step);
    with_sign(currency, field, Value::Number(rounded))
}

/// Figure with its sign, rounded to the nearest of what people read: for a value that is neither a least nor a most.
pub fn format_nearest(currency: Currency, field: Field, value: i64) -> String {
    let step = 10_i64.pow(field.spec().kind.decimals().saturating_sub(field.shown()));
    format_bound(currency, field, value.saturating_add(step / 2), false)
}
