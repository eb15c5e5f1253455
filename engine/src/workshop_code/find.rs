//! Codes in any typed, pasted or scanned text: one, a column of a spreadsheet, whole messages with other words in them.

use super::code::{Code, Fault, LENGTH};
use crate::number::{is_unseen, plainly};

/// The most characters of a misread text that are shown again.
const SHOWN: usize = 40;

/// A text that was meant to be a code and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The text as written.
    pub text: String,
    /// The fault of the text.
    pub fault: Fault,
}

/// A code, or a text that was meant to be one.
pub type Found = Result<Code, Misread>;

/// A word: letters and digits that stand together.
#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    /// The bytes at which the word begins and ends in its piece.
    from: usize,
    to: usize,
}

impl Word<'_> {
    fn len(&self) -> usize {
        self.text.chars().count()
    }

    /// True where the word may be a part of a code: it has a digit, or is written in capitals as codes are.
    fn is_coded(&self) -> bool {
        let mut letters = self.text.chars().filter(|c| c.is_alphabetic());
        self.text.contains(|c: char| c.is_ascii_digit()) || (self.len() > 1 && letters.all(char::is_uppercase))
    }
}

/// Every code in a text, and every other text meant to be one, in order. Within a code there may be spaces and dashes; any other
/// sign stands between two codes. Words that are like no code are passed over.
pub fn find(text: &str) -> Vec<Found> {
    // Chat apps put signs that nobody sees around a code, and some keyboards write digits of their own.
    let plain = |c: char| if c.is_alphanumeric() { plainly(c) } else { c };
    let text: String = text.chars().filter(|c| !is_unseen(*c) || is_dash(*c)).map(plain).collect();
    let text = text.as_str();
    let mut found = Vec::new();
    let is_one = text.trim().lines().count() <= 1;
    for line in text.lines() {
        // A text alone in its line was meant as a code, however short it is.
        let is_alone = !line.trim().contains(is_between);
        for piece in line.split(is_between) {
            in_piece(piece, is_alone, is_one, &mut found);
        }
    }
    found
}

/// True for a sign that is neither of a code nor within one.
fn is_between(c: char) -> bool {
    !(c.is_alphanumeric() || c.is_whitespace() && c != '\t' || is_dash(c))
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{b7}')
}

fn in_piece(piece: &str, is_alone: bool, is_one: bool, found: &mut Vec<Found>) {
    let words = words(piece);
    let mut left: Vec<Word> = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if let Some((code, next)) = code_at(&words, at) {
            misread(piece, &left, false, found);
            left.clear();
            found.push(Ok(code));
            at = next;
        } else {
            left.push(*word);
            at += 1;
        }
    }
    let has_code = left.len() < words.len();
    let is_whole = is_alone && !has_code && (is_one || left.iter().any(Word::is_coded));
    misread(piece, &left, is_whole, found);
}

fn words(piece: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut from = None;
    for (at, c) in piece.char_indices().chain([(piece.len(), ' ')]) {
        match (from, c.is_alphanumeric()) {
            (None, true) => from = Some(at),
            (Some(start), false) => {
                words.push(Word { text: &piece[start..at], from: start, to: at });
                from = None;
            }
            _ => {}
        }
    }
    words
}

/// The code that begins with the word at a place, and the place behind it; `None` where none begins there.
fn code_at(words: &[Word], at: usize) -> Option<(Code, usize)> {
    let mut joined = String::new();
    for (end, word) in words.iter().enumerate().skip(at) {
        joined.push_str(word.text);
        if joined.len() >= LENGTH {
            return Code::read(&joined).ok().map(|code| (code, end + 1));
        }
    }
    None
}

/// Adds the words that were meant as a code: neighbours that are like parts of one, and about as many as a code has. Where words
/// stand alone they were meant as a code, so the part most like one is told.
fn misread(piece: &str, words: &[Word], is_whole: bool, found: &mut Vec<Found>) {
    let is_part = |at: usize| {
        // A group may happen to have letters alone.
        let between = |at: usize| at > 0 && at + 1 < words.len() && words[at - 1].is_coded() && words[at + 1].is_coded();
        words[at].is_coded() || (between(at) && words[at].len() <= LENGTH / 3)
    };
    let mut runs: Vec<&[Word]> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let end = (at..words.len()).find(|at| !is_part(*at)).unwrap_or(words.len());
        runs.push(&words[at..end]);
        at = end + 1;
    }
    let length = |run: &[Word]| run.iter().map(Word::len).sum::<usize>();
    let likely: Vec<&[Word]> = runs.iter().copied().filter(|run| length(run).abs_diff(LENGTH) <= 3).collect();
    let longest = || runs.iter().copied().max_by_key(|run| length(run)).filter(|run| !run.is_empty()).unwrap_or(words);
    let meant = if likely.is_empty() && is_whole { vec![longest()] } else { likely };
    found.extend(meant.into_iter().filter_map(|run| told(piece, run)));
}

fn told(piece: &str, words: &[Word]) -> Option<Found> {
    let (first, last) = (words.first()?, words.last()?);
    let joined: String = words.iter().map(|word| word.text).collect();
    let fault = Code::read(&joined).err()?;
    let text = piece[first.from..last.to].chars().take(SHOWN).collect();
    Some(Err(Misread { text, fault }))
}
