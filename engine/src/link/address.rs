//! The whole address of the page, in which the part behind the `#` may have been displaced.

use super::damage::{with_signs, without_entities};
use super::is_key;
use crate::urlencoded;

/// The most times that a sign may have been escaped.
const MOST_LAYERS: usize = 4;

/// An address, split into page and scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page and its query: all before the `#`.
    pub page: String,
    /// The scenario, as [`decode`](super::decode) reads it; without the `#`.
    pub fragment: String,
}

/// The page and the scenario in an address. Chat apps and filters escape the `#`, and some the `?` and `&` of the query; a query
/// that names an example, in an address without any `#`, is the scenario too. An undamaged address stays unchanged.
pub fn address(href: &str) -> Address {
    let plain = without_entities(href);
    let (page, fragment) = plain.split_once('#').unwrap_or((&plain, ""));
    let hidden = escaped_hash(page);
    let (page, swallowed) = hidden.unwrap_or((page, ""));
    let page = opened(page);
    let fragment = match (swallowed, fragment) {
        ("", fragment) => fragment.to_owned(),
        (swallowed, "") => swallowed.to_owned(),
        (swallowed, fragment) => [swallowed, "&", fragment].concat(),
    };
    if fragment.is_empty() {
        return asked(&page).unwrap_or(Address { page, fragment });
    }
    Address { page: if hidden.is_some() { page.trim_end_matches(['?', '&']).to_owned() } else { page }, fragment }
}

/// The text before an escaped `#` and the scenario after it; `None` for other escaped `#`, as in colours.
fn escaped_hash(text: &str) -> Option<(&str, &str)> {
    text.match_indices('%').find_map(|(at, _)| {
        let after = escaped(&text[at..], "23")?;
        let separator = ["v", "preset"].iter().find_map(|key| after.strip_prefix(key))?;
        (separator.starts_with('=') || escaped(separator, "3d").is_some()).then_some((&text[..at], after))
    })
}

/// The text behind an escaped sign, named by its two digits in small letters; `None` where another text stands there.
fn escaped<'a>(text: &'a str, digits: &str) -> Option<&'a str> {
    let code = text.strip_prefix('%')?;
    let code = (0..MOST_LAYERS).fold(code, |code, _| code.strip_prefix("25").unwrap_or(code));
    code.get(..2).filter(|code| code.eq_ignore_ascii_case(digits)).map(|_| &code[2..])
}

/// A page's address with the signs of the query unescaped, unless one of them already stands there plain.
fn opened(page: &str) -> String {
    let has_language =
        |text: &str| text.strip_prefix("lang").is_some_and(|after| after.starts_with('=') || escaped(after, "3d").is_some());
    let query =
        page.match_indices('%').find_map(|(at, _)| Some((at, escaped(&page[at..], "3f").filter(|query| has_language(query))?)));
    let (path, mut query) = match (page.split_once('?'), query) {
        (Some((path, query)), _) => (path, query.to_owned()),
        (None, Some((at, query))) => (&page[..at], query.to_owned()),
        (None, None) => return page.to_owned(),
    };
    for _ in 0..MOST_LAYERS {
        if query.contains('=') || !query.contains('%') {
            break;
        }
        query = with_signs(&query.replace("%25", "%"));
    }
    [path, "?", &query].concat()
}

/// The scenario in a query, and the page without it; `None` where the query names no version or preset.
fn asked(page: &str) -> Option<Address> {
    let (path, query) = page.split_once('?')?;
    let (own, others): (Vec<&str>, Vec<&str>) = query.split('&').partition(|part| is_key(&urlencoded::pair(part).0));
    let says_which =
        |part: &&str| part.split_once('=').is_some_and(|(key, value)| matches!(key, "v" | "preset") && !value.is_empty());
    own.iter().any(says_which).then(|| {
        let page = if others.is_empty() { path.to_owned() } else { [path, "?", &others.join("&")].concat() };
        Address { page, fragment: own.join("&") }
    })
}
