//! Texts of the page as their authors wrote them, for what is made outside the app: frames, manifests, the kit.

use std::path::Path;

use anyhow::{bail, Context as _, Result};
use serde_json::{Map, Value};

use crate::locales::{self, Written};

/// Texts in every language, English first.
pub(crate) struct Texts(Vec<(String, Vec<Written>)>);

impl Texts {
    /// Reads `locales/*.ftl`. Whether every language has every text is for the build of the page to say.
    pub(crate) fn read() -> Result<Self> {
        match locales::written(Path::new("locales")) {
            Ok(languages) => Ok(Self(languages)),
            Err(problems) => bail!("the texts have problems:\n  {}", problems.join("\n  ")),
        }
    }

    /// Codes of the languages, English first.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(code, _)| code.as_str())
    }

    /// A value for each language, by its code.
    pub(crate) fn by_language<T: Into<Value>>(&self, value: impl Fn(&str) -> Result<T>) -> Result<Map<String, Value>> {
        self.languages().map(|lang| Ok((lang.to_owned(), value(lang)?.into()))).collect()
    }

    /// All texts of a language, in the order of its file.
    pub(crate) fn all(&self, lang: &str) -> &[Written] {
        self.0.iter().find(|(code, _)| code == lang).map_or(&[], |(_, texts)| texts)
    }

    /// A text of one form, such as `page-title`.
    pub(crate) fn get(&self, lang: &str, id: &str) -> Result<&str> {
        let text = self.all(lang).iter().find(|text| text.id == id);
        let text = text.with_context(|| format!("locales/{lang}.ftl has no {id}; write it there"))?;
        match &text.forms[..] {
            [form] => Ok(form),
            _ => bail!("locales/{lang}.ftl:{}: {id} chooses among forms, which is for the app alone; write one form", text.line),
        }
    }

    /// The messages of a language whose ids start so, by what stands behind that.
    pub(crate) fn starting(&self, lang: &str, start: &str) -> Result<Map<String, Value>> {
        let own = self.all(lang).iter().filter_map(|text| Some((text, text.id.strip_prefix(start)?)));
        let own = own.filter(|(text, _)| !text.id.contains('.'));
        own.map(|(text, key)| Ok((key.to_owned(), Value::from(self.get(lang, &text.id)?)))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        let written = |id: &str, forms: &[&str]| Written {
            id: id.to_owned(),
            line: 7,
            forms: forms.iter().map(|form| (*form).to_owned()).collect(),
        };
        let english = vec![
            written("frame-title", &["Title"]),
            written("frame-title.help", &["Help"]),
            written("frame-about", &["About { $year }"]),
            written("count", &["one", "{ $n }"]),
        ];
        Texts(vec![("en".to_owned(), english)])
    }

    #[test]
    fn messages_are_found_by_their_start_in_the_order_of_the_file() {
        let found = serde_json::to_string(&texts().starting("en", "frame-").unwrap()).unwrap();
        assert_eq!(found, r#"{"title":"Title","about":"About { $year }"}"#);
    }

    #[test]
    fn what_is_missing_or_has_forms_is_named_with_its_file() {
        assert_eq!(texts().get("en", "none").unwrap_err().to_string(), "locales/en.ftl has no none; write it there");
        assert!(texts().get("en", "count").unwrap_err().to_string().starts_with("locales/en.ftl:7: count chooses"));
    }
}
