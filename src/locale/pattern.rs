//! Form in which texts are stored in the page: the one format that the build script writes and the page reads.
//!
//! All texts of a language are one file with a text on each line, ended by [`END`]. A value's place is one control character. A
//! text that depends on a number is its `other` form, then for each form of its own [`FORM`], the number as one character and
//! the form. Behind a value, words that are others after 1 are [`ONE`], the words after 1, `ONE`, the words after any other number
//! and `ONE`. No part of the format depends on a language or on Yew.

use coop_or_gig_engine::digest::{digest, EMPTY};

/// Ends a text.
pub(crate) const END: char = '\n';
/// Starts a form for one number.
pub(crate) const FORM: char = '\u{1f}';
/// Stands before, between and behind the words after 1 and those after other numbers.
pub(crate) const ONE: char = '\u{1e}';
/// The first value's place is `'\u{1}'`, the second's `'\u{2}'` …; the tenth's would be [`END`].
pub(crate) const MOST_VALUES: u8 = 9;
/// The character that stands for the number 0; it keeps numbers clear of the control characters.
pub(crate) const ZERO: u32 = 0x20;

/// A stretch of a text, or the place of a value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Words as written.
    Words(&'a str),
    /// The value with this index.
    Value(usize),
    /// Words that stand only where the value before them is 1, or only where it is not.
    Counted(&'a str, bool),
}

/// The hash of a file: one that is cut short, of another build or of another language has another.
pub(crate) fn hash(file: &str) -> u64 {
    digest(EMPTY, file)
}

/// The form of a text for this number.
pub(crate) fn choose(text: &str, number: i64) -> &str {
    let mut forms = text.split(FORM);
    let other = forms.next().unwrap_or_default();
    let own = forms.find_map(|form| {
        let mut characters = form.chars();
        let wanted = characters.next().map(|character| i64::from(u32::from(character)) - i64::from(ZERO));
        (wanted == Some(number)).then_some(characters.as_str())
    });
    own.unwrap_or(other)
}

/// Tells the pieces of a text in order. Values are put in by the caller, so nothing in a value is ever taken for a place.
pub(crate) fn walk<'a>(text: &'a str, tell: &mut dyn FnMut(Piece<'a>)) {
    let (mut from, mut marks) = (0, 0);
    for (at, byte) in text.bytes().chain([END as u8]).enumerate() {
        // Bytes this small are whole characters in UTF-8.
        if (1..=MOST_VALUES).contains(&byte) || byte == ONE as u8 || at == text.len() {
            if let Some(words) = text.get(from..at).filter(|words| !words.is_empty()) {
                tell(if marks % 3 == 0 { Piece::Words(words) } else { Piece::Counted(words, marks % 3 == 1) });
            }
            if byte == ONE as u8 {
                marks += 1;
            } else if (1..=MOST_VALUES).contains(&byte) {
                tell(Piece::Value(usize::from(byte) - 1));
            }
            from = at + 1;
        }
    }
}
