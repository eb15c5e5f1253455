//! The day that it is.

use wasm_bindgen::JsValue;

use crate::browser::by_name::{apply, call, construct, get, set, window};

const MONTHS_CY: [&str; 12] =
    ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

/// The day in words of a language, by the reader's clock. Empty where the browser cannot say.
pub(crate) fn today(lang: &str) -> String {
    told(lang).unwrap_or_default()
}

fn told(lang: &str) -> Option<String> {
    let now = construct("Date", &[]).ok()?;
    // Not every browser has the Welsh names.
    if lang == "cy" {
        let words = get(&window(), "String").ok()?;
        let part = |name: &str| apply(&words, &JsValue::UNDEFINED, &[call(&now, name, &[]).ok()?]).ok()?.as_string();
        let month = MONTHS_CY.get(part("getMonth")?.parse::<usize>().ok()?)?;
        return Some(format!("{} {month} {}", part("getDate")?, part("getFullYear")?));
    }
    let form = construct("Object", &[]).ok()?;
    for (name, value) in [("day", "numeric"), ("month", "long"), ("year", "numeric")] {
        set(&form, name, &value.into()).ok()?;
    }
    call(&now, "toLocaleDateString", &[JsValue::from(format!("{lang}-GB")), form]).ok()?.as_string()
}
