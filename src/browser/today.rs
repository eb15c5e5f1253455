//! The day that it is.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

const MONTHS_CY: [&str; 12] =
    ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

/// The day in words of a language, by the reader's clock. Empty where the browser cannot say.
pub(crate) fn today(lang: &str) -> String {
    told(lang).unwrap_or_default()
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
