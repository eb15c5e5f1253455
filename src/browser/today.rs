//! The day that it is.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

const MONTHS_EN: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const MONTHS_CY: [&str; 12] =
    ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

/// The day in words of a language, by the reader's clock. Empty where the browser cannot say.
pub(crate) fn today(lang: &str) -> String {
    told(lang).unwrap_or_default()
}

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
pub(crate) fn in_words(lang: &str, day: &str) -> String {
    let mut parts = day.split('-').map(|part| part.trim_start_matches('0'));
    let (year, month, date) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let months = if lang == "cy" { MONTHS_CY } else { MONTHS_EN };
    let month = month.and_then(|month| months.get(month.parse::<usize>().ok()?.checked_sub(1)?));
    match (month, date) {
        (Some(month), Some(date)) => format!("{date} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        (None, _) => day.to_owned(),
    }
}

fn told(lang: &str) -> Result<String, JsValue> {
    let now = Date::new_0();
    // Not every browser has the Welsh names.
    if lang == "cy" {
        let month = usize::try_from(now.get_month()).ok().and_then(|month| MONTHS_CY.get(month)).ok_or(JsValue::UNDEFINED)?;
        return Ok(format!("{} {month} {}", now.get_date(), now.get_full_year()));
    }
    let form = Object::new();
    for (name, value) in [("day", "numeric"), ("month", "long"), ("year", "numeric")] {
        Reflect::set(&form, &name.into(), &value.into())?;
    }
    Ok(now.to_locale_date_string(&format!("{lang}-GB"), &form).into())
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn a_day_in_words() {
        assert_eq!(in_words("en", "2026-11-07"), "7 November 2026");
        assert_eq!(in_words("cy", "2027-01-31"), "31 Ionawr 2027");
        assert_eq!(in_words("en", "2026-13-01"), "2026-13-01");
        assert_eq!(["2025-10", "2022", "2025-13"].map(|day| in_words("cy", day)), ["Hydref 2025", "2022", "2025-13"]);
    }
}
