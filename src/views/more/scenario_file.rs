//! Saved scenarios as a file: JSON, with each scenario's letter, its name, and the part of its link after the `#`, which has the
//! receipt of the day on which it was saved.

use js_sys::{Array, Reflect, JSON};
use wasm_bindgen::{JsCast, JsValue};

use crate::state::saved_scenarios::{letter, SavedScenario, SavedScenarios};

/// Name of the product in files, and of the file's place on the device.
pub(crate) const KEY: &str = "coop-or-gig";
/// Most scenarios that are read from a file.
const MOST: usize = 100;
/// Version of the file's form.
const VERSION: u8 = 1;

/// Scenarios read from a file.
pub(crate) struct Read {
    /// The scenarios, as [`SavedScenarios::read`] takes them; empty where the file holds none.
    pub(crate) lines: String,
    /// True where no scenario had to be left out.
    pub(crate) is_whole: bool,
}

/// Reason for which nothing is read from a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// The text is no such file, or holds no scenario that can be read.
    Broken,
    /// A later build wrote it, in a form of its own.
    Newer,
}

/// Text of a file with these scenarios.
pub(crate) fn write(saved: &SavedScenarios) -> String {
    let one = |one: &SavedScenario| {
        let [letter, name, link] = [&letter(one), &one.name, &one.link()].map(|text| quoted(text));
        format!("\n  {{\n   \"letter\": {letter},\n   \"name\": {name},\n   \"link\": {link}\n  }}")
    };
    let all: Vec<_> = saved.all.iter().map(one).collect();
    let all = if all.is_empty() { String::new() } else { all.join(",") + "\n " };
    format!("{{\n \"product\": \"{KEY}\",\n \"version\": {VERSION},\n \"scenarios\": [{all}]\n}}")
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

/// Scenarios in the text of a file. One that cannot be read costs none of the others.
///
/// # Errors
/// The reason for which nothing is read.
pub(crate) fn read(file: &str) -> Result<Read, Unread> {
    let parsed = JSON::parse(file).map_err(|_| Unread::Broken)?;
    if text(&parsed, "product").is_none_or(|product| product != KEY) {
        return Err(Unread::Broken);
    }
    if property(&parsed, "version").and_then(|version| version.as_f64()).is_some_and(|version| version > f64::from(VERSION)) {
        return Err(Unread::Newer);
    }
    let scenarios =
        property(&parsed, "scenarios").and_then(|scenarios| scenarios.dyn_into::<Array>().ok()).ok_or(Unread::Broken)?;
    let parts = |one: JsValue| Some([text(&one, "letter").unwrap_or_default(), text(&one, "name")?, text(&one, "link")?]);
    together(scenarios.iter().take(MOST).map(parts))
}

/// A file's scenarios together: a letter, a name and a link each, `None` for one that cannot be read.
fn together(all: impl Iterator<Item = Option<[String; 3]>>) -> Result<Read, Unread> {
    let mut read = Read { lines: String::new(), is_whole: true };
    for one in all {
        let Some(parts) = one else {
            read.is_whole = false;
            continue;
        };
        // What parts them is in none of them.
        let parts = parts.map(|part| part.replace(char::is_whitespace, " "));
        read.lines = read.lines + &parts.join("\t") + "\n";
    }
    if read.lines.is_empty() && !read.is_whole {
        return Err(Unread::Broken);
    }
    Ok(read)
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
    fn a_scenario_that_cannot_be_read_costs_none_of_the_others() {
        let one = |name: &str| Some(["A", name, "v=1"].map(str::to_owned));
        let read = |all: Vec<_>| super::together(all.into_iter()).map(|read| (read.lines, read.is_whole));
        assert!(read(vec![one("x"), None, one("a\tb")]) == Ok(("A\tx\tv=1\nA\ta b\tv=1\n".to_owned(), false)));
        assert!(read(vec![one("x")]) == Ok(("A\tx\tv=1\n".to_owned(), true)));
        assert!(read(Vec::new()) == Ok((String::new(), true)));
        assert!(read(vec![None]) == Err(super::Unread::Broken));
    }

    #[test]
    fn a_text_is_quoted() {
        assert_eq!(super::quoted("a\"\\\t\u{1}ŵ"), "\"a\\\"\\\\\\u0009\\u0001ŵ\"");
    }
}
