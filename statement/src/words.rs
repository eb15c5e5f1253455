//! The words that are known, baked from `data/*.toml` by the build.

use crate::field::Field;
use crate::fold::fold;

/// The most words of a phrase that is known.
const MOST_WORDS: usize = 8;

/// A meaning of a word in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    Completed,
    Cancelled,
    Bank,
    Offline,
    Waiting,
    Engaged,
    Cash,
    Personal,
    Total,
    Fee,
    FeeTax,
    Tip,
    Bonus,
    Toll,
    Adjustment,
    Cancellation,
    Vat,
    Fare,
    CashCollected,
    OtherFee,
    Yes,
    Skip,
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The field of a whole header, or of a part of a path, that is folded.
pub(crate) fn column(word: &str) -> Option<Field> {
    COLUMNS.binary_search_by(|(known, _)| (*known).cmp(word)).ok().map(|at| COLUMNS[at].1)
}

/// The fields whose words stand within a header that is folded, the longest words first. A field is told once.
pub(crate) fn columns_within(header: &str) -> Vec<Field> {
    let header = parted(header);
    let mut found: Vec<(usize, Field)> = phrases(&header)
        .filter_map(|phrase| Some((phrase.len(), column(phrase)?)))
        .filter(|(_, field)| field.is_money() || field.is_measure() || field.is_time())
        .collect();
    found.sort_by_key(|(length, field)| (usize::MAX - length, *field));
    let mut fields: Vec<Field> = Vec::new();
    for (_, field) in found {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    fields
}

/// The meaning of a cell: of the whole, else of the words in it that end last, the longest of them.
pub(crate) fn cell(text: &str) -> Option<Cell> {
    if text.is_empty() {
        return None;
    }
    let folded = fold(text);
    known_cell(&folded).or_else(|| phrases(&parted(&folded)).find_map(known_cell))
}

/// The meaning of a cell as a whole.
pub(crate) fn whole_cell(text: &str) -> Option<Cell> {
    let folded = fold(text);
    known_cell(folded.trim_end_matches(':'))
}

fn known_cell(word: &str) -> Option<Cell> {
    CELLS.binary_search_by(|(known, _)| (*known).cmp(word)).ok().map(|at| CELLS[at].1)
}

/// The month whose name begins a folded word.
pub(crate) fn month(word: &str) -> Option<u32> {
    MONTHS.iter().filter(|(start, _)| word.starts_with(start)).max_by_key(|(start, _)| start.len()).map(|(_, month)| *month)
}

/// Words with single blanks in place of all other signs, and one at each end.
fn parted(text: &str) -> String {
    let mut parted = String::from(" ");
    for c in text.chars() {
        if c.is_alphanumeric() || c == '\'' {
            parted.push(c);
        } else if !parted.ends_with(' ') {
            parted.push(' ');
        }
    }
    if !parted.ends_with(' ') {
        parted.push(' ');
    }
    parted
}

/// The phrases in a text that is [`parted`], of one word or several: those that end last first, of these the longest first.
fn phrases(text: &str) -> impl Iterator<Item = &str> {
    let blanks: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
    let ranges = (1..blanks.len()).rev().flat_map(|end| (end.saturating_sub(MOST_WORDS)..end).map(move |start| (start, end)));
    ranges.map(move |(start, end)| &text[blanks[start] + 1..blanks[end]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classifications_mean_their_last_words() {
        for (text, meaning) in [
            ("delivery.fare.upfront_base", Cell::Fare),
            ("transport.misc.tip", Cell::Tip),
            ("intermediary.fare.delivery.courier_adjust", Cell::Adjustment),
            ("intermediary.incentive.guarantee_surge", Cell::Bonus),
            ("intermediary.commission", Cell::Fee),
            ("intermediary.commission.tax", Cell::FeeTax),
            ("transport.tax.vat", Cell::Vat),
            ("transport.toll", Cell::Toll),
            ("ACCOMPLISHED", Cell::Completed),
            ("so.payout", Cell::Bank),
            ("Withdrawal Fee", Cell::OtherFee),
        ] {
            assert_eq!(cell(text), Some(meaning), "{text}");
        }
        assert_eq!(cell("transported"), None);
    }

    #[test]
    fn no_phrase_is_longer_than_those_that_are_looked_for() {
        for word in COLUMNS.iter().map(|(word, _)| word).chain(CELLS.iter().map(|(word, _)| word)) {
            assert!(word.split(' ').count() <= MOST_WORDS, "{word}");
        }
        let phrases: Vec<&str> = phrases(" a b c ").collect();
        assert_eq!(phrases, ["a b c", "b c", "c", "a b", "b", "a"]);
    }
}
