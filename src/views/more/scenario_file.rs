//! Saved scenarios as a file: JSON, with each scenario's letter, its name, and the part of its link after the `#`, which has the
//! receipt of the day on which it was saved.

use js_sys::{Array, Reflect, JSON};
use wasm_bindgen::{JsCast, JsValue};

use crate::state::saved_scenarios::{letter, SavedScenario, SavedScenarios};

/// Name of the product in files, and of the file's place on the device.
pub(crate) const KEY: &str = "coop-or-gig";
/// Most scenarios that are read from a file.
const MOST: usize = 100;

/// Text of a file with these scenarios.
pub(crate) fn write(saved: &SavedScenarios) -> String {
    let one = |one: &SavedScenario| {
        let [letter, name, link] = [&letter(one), &one.name, &one.link()].map(|text| quoted(text));
        format!("\n  {{\n   \"letter\": {letter},\n   \"name\": {name},\n   \"link\": {link}\n  }}")
    };
    let all: Vec<_> = saved.all.iter().map(one).collect();
    let all = if all.is_empty() { String::new() } else { all.join(",") + "\n " };
    format!("{{\n \"product\": \"{KEY}\",\n \"version\": 1,\n \"scenarios\": [{all}]\n}}")
}

/// Text as JSON has it.
fn quoted(text: &str) -> String {
    let escaped = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        '\u{0}'..='\u{1f}' => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escaped).collect::<String>())
}

/// Scenarios in the text of a file, as [`SavedScenarios::read`] takes them; empty where the file holds none. `None` if the text is no such
/// file.
pub(crate) fn read(file: &str) -> Option<String> {
    let parsed = JSON::parse(file).ok()?;
    let scenarios: Array = property(&parsed, "scenarios")?.dyn_into().ok()?;
    if text(&parsed, "product")? != KEY {
        return None;
    }
    let mut lines = String::new();
    for one in scenarios.iter().take(MOST) {
        let parts = [text(&one, "letter").unwrap_or_default(), text(&one, "name")?, text(&one, "link")?];
        // What parts them is in none of them.
        let parts = parts.map(|part| part.replace(char::is_whitespace, " "));
        lines = lines + &parts.join("\t") + "\n";
    }
    Some(lines)
}

/// Property of an object that is a text.
fn text(of: &JsValue, name: &str) -> Option<String> {
    property(of, name)?.as_string()
}

/// Property of an object.
fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}

#[cfg(test)]
mod tests {
    use crate::state::saved_scenarios::SavedScenarios;

    #[test]
    fn a_file_is_written_as_it_always_was() {
        let mut saved = SavedScenarios::default();
        assert_eq!(super::write(&saved), "{\n \"product\": \"coop-or-gig\",\n \"version\": 1,\n \"scenarios\": []\n}");
        saved.read("B\tŴyna’r \"Ŷd\", <b>\\1</b>\tv=1&preset=cleaner\nA\t\tv=1&preset=private-hire&hours=33\n");
        let expected = r#"{
 "product": "coop-or-gig",
 "version": 1,
 "scenarios": [
  {
   "letter": "B",
   "name": "Ŵyna’r \"Ŷd\", <b>\\1</b>",
   "link": "v=1&preset=cleaner"
  },
  {
   "letter": "A",
   "name": "",
   "link": "v=1&preset=private-hire&hours=33"
  }
 ]
}"#;
        assert_eq!(super::write(&saved), expected);
    }

    #[test]
    fn a_text_is_quoted() {
        assert_eq!(super::quoted("a\"\\\t\u{1}ŵ"), "\"a\\\"\\\\\\u0009\\u0001ŵ\"");
    }
}
