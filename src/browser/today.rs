//! The day that it is, and days in words.

use js_sys::Date;

use crate::locale::{text, Key, Lang};

const MONTHS: [Key; 12] = [
    text::MONTH_JANUARY,
    text::MONTH_FEBRUARY,
    text::MONTH_MARCH,
    text::MONTH_APRIL,
    text::MONTH_MAY,
    text::MONTH_JUNE,
    text::MONTH_JULY,
    text::MONTH_AUGUST,
    text::MONTH_SEPTEMBER,
    text::MONTH_OCTOBER,
    text::MONTH_NOVEMBER,
    text::MONTH_DECEMBER,
];

/// The day as receipts have it, `2026-11-27`, by the reader's clock. Empty where no reader is: in the build, and in tests.
pub(crate) fn day() -> String {
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// A day as receipts have it, or a month alone, `2026-11`, in words of a language; as it is where there is no such month, and where a
/// year stands alone.
pub(crate) fn in_words(lang: Lang, day: &str) -> String {
    let mut parts = day.split('-').map(|part| part.trim_start_matches('0'));
    let (year, month, date) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let month = month.and_then(|month| MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?)).map(|month| lang.text(*month));
    match (month, date) {
        (Some(month), Some(date)) => format!("{date} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        (None, _) => day.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::in_words;
    use crate::locale::Lang;

    #[test]
    fn a_day_in_words() {
        assert_eq!(in_words(Lang::En, "2026-11-07"), "7 November 2026");
        assert_eq!(in_words(Lang::Cy, "2027-01-31"), "31 Ionawr 2027");
        assert_eq!(in_words(Lang::En, "2026-13-01"), "2026-13-01");
        assert_eq!(["2025-10", "2022", "2025-13"].map(|day| in_words(Lang::Cy, day)), ["Hydref 2025", "2022", "2025-13"]);
    }
}
