//! Refusals: why a value cannot be used, and the path at which it is.

use serde::de::{Error, Expected, Unexpected};
use serde_path_to_error::{Path, Segment};
use std::fmt::{self, Display};

/// The most characters of a key from outside that a path repeats.
const MOST_KEY: usize = 60;

/// A refused value with its place: the `Error` that callers get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The path within the argument: `deals[1].fee`. Empty for the argument itself.
    pub path: String,
    /// A sentence in English: the path, and what is taken there.
    pub message: String,
}

impl Refusal {
    /// Refuses the value at `path`: "`path` takes what".
    pub fn takes(path: &str, what: &str) -> Self {
        Fault::takes(what).at(path.to_owned())
    }
}

/// The predicate of a refusal, as serde's visitors raise it before the path is known: "takes a number", "is not …".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(String);

impl Fault {
    /// The fault of a value in place of `what`.
    pub fn takes(what: impl Display) -> Self {
        Self(format!("takes {what}"))
    }

    /// The fault of a property that is none of the `known` ones, with the name that could have been meant.
    pub fn unknown<'a>(key: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let hint = meant(key, known).map_or_else(String::new, |meant| format!("; did you mean {}?", camel(meant)));
        Self(format!("is not a field that is known here{hint}"))
    }

    /// The refusal of the value at `path`.
    pub fn at(self, path: String) -> Refusal {
        let place = if path.is_empty() { "the argument" } else { &path };
        Refusal { message: format!("{place} {}", self.0), path }
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

impl Error for Fault {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        // Lists go by serde's own word where no visitor of this module reads them.
        Self::takes(expected.to_string().replace("a sequence", "an array"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::takes(expected)
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::takes(expected)
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::unknown(field, expected.iter().copied())
    }
}

/// The one of the `known` names that was probably meant: the nearest, at most a third of the letters being others. Case and signs do
/// not count.
pub(crate) fn meant<'a>(key: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let bare =
        |key: &str| key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).take(MOST_KEY + 1).collect::<Vec<_>>();
    let given = bare(key);
    let near = |known: &str| {
        (given.len() <= MOST_KEY).then(|| apart(&given, &bare(known))).filter(|apart| *apart <= given.len().max(3) / 3)
    };
    let nearest = known.into_iter().filter_map(|known| Some((near(known)?, known))).min_by_key(|(apart, _)| *apart);
    nearest.map(|(_, known)| known)
}

/// The fewest letters to put in, to take out or to change that make one word the other.
fn apart(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        for (place, against) in other.iter().enumerate() {
            let changed = corner + usize::from(letter != against);
            corner = row[place + 1];
            row[place + 1] = changed.min(corner + 1).min(row[place] + 1);
        }
    }
    row[other.len()]
}

/// The path of a value below `root`, as JavaScript writes it.
pub fn path(root: &str, path: &Path) -> String {
    path.iter().fold(root.to_owned(), |path, segment| match segment {
        Segment::Seq { index } => format!("{path}[{index}]"),
        Segment::Map { key } => member(&path, key),
        Segment::Enum { .. } | Segment::Unknown => path,
    })
}

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
