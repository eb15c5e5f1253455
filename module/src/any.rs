//! A value from outside before anything is known about it, and what is wrong with it.

use serde::{Serialize, Serializer};

/// A JavaScript value, as far as it is of use here.
#[derive(Clone, Debug, PartialEq)]
pub enum Any {
    /// `null`.
    Nothing,
    /// `true` or `false`.
    Bool(bool),
    /// A number, which may be no finite one.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Any>),
    /// A plain object. Properties that are undefined are left out.
    Object(Vec<(String, Any)>),
    /// Anything else, and whatever is too long or too deep to be of use.
    Other,
}

impl Any {
    /// A string.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

impl Serialize for Any {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing | Self::Other => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(values) => serializer.collect_seq(values),
            Self::Object(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl From<f64> for Any {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Any {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl<T: Into<Self>> From<Option<T>> for Any {
    fn from(held: Option<T>) -> Self {
        held.map_or(Self::Nothing, Into::into)
    }
}

/// An object with these names.
pub fn object(entries: Vec<(&str, Any)>) -> Any {
    Any::Object(entries.into_iter().map(|(key, held)| (key.to_owned(), held)).collect())
}

/// An array.
pub fn list(held: impl Iterator<Item = Any>) -> Any {
    Any::List(held.collect())
}

/// Why a value was refused, and where it is: the `Error` that callers get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Where in the argument: `deals[1].fee`. Empty for the argument itself.
    pub path: String,
    /// What is wrong there, in English, with what it takes.
    pub message: String,
}

impl Refusal {
    /// Refuses what is at `path`: "`path` takes what".
    pub fn takes(path: &str, what: &str) -> Self {
        let place = if path.is_empty() { "the argument" } else { path };
        Self { path: path.to_owned(), message: format!("{place} takes {what}") }
    }

    /// Refuses a property that nothing is known about. `known` are those that could have been meant.
    pub fn unknown<'a>(path: &str, key: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let bare = |key: &str| key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
        let path = member(path, key);
        let hint = known.into_iter().find(|known| bare(known) == bare(key)).map(camel);
        let hint = hint.map_or_else(String::new, |meant| format!("; did you mean {meant}?"));
        Self { message: format!("{path} is not a field that is known here{hint}"), path }
    }
}

/// The most characters of a key from outside that a path repeats.
const MOST_KEY: usize = 60;

/// The path of a property, written as JavaScript would: `deals[1].fee`, `ranges["deals[1].fee"]`.
pub fn member(path: &str, key: &str) -> String {
    let key: String = key.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST_KEY).collect();
    let plain = key.chars().all(|c| c.is_alphanumeric() || c == '_') && !key.starts_with(|c: char| c.is_ascii_digit());
    match (plain && !key.is_empty(), path.is_empty()) {
        (true, true) => key,
        (true, false) => format!("{path}.{key}"),
        (false, _) => format!("{path}[\"{key}\"]"),
    }
}

/// A key of the engine's table as JavaScript writes it: `sold-by` is `soldBy`.
pub fn camel(key: &str) -> String {
    let mut upper = false;
    key.chars()
        .filter_map(|c| {
            let dash = c == '-';
            let written = if upper { c.to_ascii_uppercase() } else { c };
            upper = dash;
            (!dash).then_some(written)
        })
        .collect()
}
