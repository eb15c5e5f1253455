//! Rules for words and names.

use super::Piece;

/// Flaws of one form of a text, each with its remedy; empty where there are none.
pub(super) fn flaws(form: &[Piece]) -> Vec<String> {
    let mut flaws = Vec::new();
    let words = || form.iter().filter_map(|piece| if let Piece::Words(words) = piece { Some(words.as_str()) } else { None });
    let has = |test: fn(char) -> bool| words().any(|words| words.contains(test));
    if words().all(|words| words.trim().is_empty()) && form.len() == words().count() {
        return vec!["the text is empty; write it, or delete the message".to_owned()];
    }
    if has(|c| c == '\'') {
        flaws.push("straight apostrophe '; write ’".to_owned());
    }
    if has(|c| c == '"') {
        flaws.push("straight quotation mark \"; write “ or ”".to_owned());
    }
    if has(char::is_control) {
        flaws.push("tab or control character; write a space".to_owned());
    }
    if words().any(|words| words.chars().zip(words.chars().skip(1)).any(|(a, b)| a.is_whitespace() && b.is_whitespace())) {
        flaws.push(
            "two spaces in a row, an empty line, or lines of one text indented unlike; one space goes between words".to_owned(),
        );
    }
    let starts = matches!(form.first(), Some(Piece::Words(words)) if words.starts_with(char::is_whitespace));
    let ends = matches!(form.last(), Some(Piece::Words(words)) if words.ends_with(char::is_whitespace));
    if starts || ends {
        flaws.push("space at the start or end of the text; delete it".to_owned());
    }
    flaws
}

/// Words that follow a value, each with what they are after 1, the longest first: of words that begin alike those are meant. An error
/// says what is no such pair.
pub(super) fn pairs(list: &str) -> Vec<Result<(String, String), String>> {
    let pair = |pair: &str| match pair.split_once(':').map(|(others, one)| (others.trim(), one.trim())) {
        Some((others, one)) if !others.is_empty() && !one.is_empty() => Ok((others.to_owned(), one.to_owned())),
        _ => Err(format!("`{}` is not words and what they are after 1, such as `hours: hour`", pair.trim())),
    };
    let mut pairs: Vec<_> = list.split(',').map(pair).collect();
    pairs.sort_by_key(|pair| pair.as_ref().map_or(0, |(others, _)| usize::MAX - others.len()));
    pairs
}

/// True where an id or value's name can become a Rust name: small letters and digits in words joined by `-`.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

/// True where the name is a keyword of Rust.
pub(super) fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if \
        impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe \
        unsized use virtual where while yield ";
    KEYWORDS.contains(&format!(" {name} "))
}
