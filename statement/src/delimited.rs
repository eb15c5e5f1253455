//! Rows of delimited text, one after another from any place where a row begins.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::limits::MOST_ROW;

/// The delimiters that are tried, as bytes.
pub(crate) const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The machine that parts rows at a delimiter: to build it takes as long as a few rows, so that it is kept.
pub(crate) fn reader(delimiter: u8) -> Reader {
    ReaderBuilder::new().delimiter(delimiter).build()
}

/// A reader of the rows of a text.
pub(crate) struct Rows<'a> {
    text: &'a [u8],
    at: usize,
    core: &'a mut Reader,
    cells: Vec<u8>,
    ends: Vec<usize>,
}

impl<'a> Rows<'a> {
    /// The rows from a byte on, where one begins.
    pub(crate) fn new(text: &'a [u8], core: &'a mut Reader, at: usize) -> Self {
        core.reset();
        Self { text, at: at.min(text.len()), core, cells: vec![0; 1024], ends: vec![0; 64] }
    }

    /// The byte at which the next row begins.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// The next row; `None` behind the last. Lines without anything are no rows. A row without an end, as behind a quote that is never
    /// closed, is cut: the rows go on with the next line.
    pub(crate) fn next(&mut self) -> Option<Row<'_>> {
        let (start, mut written, mut ended) = (self.at, 0, 0);
        let most = self.text.len().min(start.saturating_add(MOST_ROW));
        loop {
            let (result, read, wrote, ends) =
                self.core.read_record(&self.text[self.at..most], &mut self.cells[written..], &mut self.ends[ended..]);
            (self.at, written, ended) = (self.at + read, written + wrote, ended + ends);
            let is_cut = match result {
                ReadRecordResult::InputEmpty if self.at == most && most < self.text.len() => {
                    self.core.reset();
                    let line = self.text[start..most].iter().rposition(|byte| *byte == b'\n');
                    self.at = line.map_or(most, |line| start + line + 1);
                    true
                }
                // At the end of the text, the reader is given nothing once more, by which it knows.
                ReadRecordResult::InputEmpty => continue,
                ReadRecordResult::OutputFull => {
                    self.cells.resize(self.cells.len() * 2, 0);
                    continue;
                }
                ReadRecordResult::OutputEndsFull => {
                    self.ends.resize(self.ends.len() * 2, 0);
                    continue;
                }
                ReadRecordResult::Record => false,
                ReadRecordResult::End => return None,
            };
            return Some(Row { cells: valid(&self.cells[..written]), ends: &self.ends[..ended], is_cut });
        }
    }
}

/// The letters of bytes, as far as they are whole: a row may have been cut within one.
fn valid(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).or_else(|cut| std::str::from_utf8(&bytes[..cut.valid_up_to()])).unwrap_or_default()
}

/// A row of cells.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    cells: &'a str,
    ends: &'a [usize],
    /// True where the row has no end.
    pub(crate) is_cut: bool,
}

impl<'a> Row<'a> {
    /// The number of cells.
    pub(crate) const fn len(self) -> usize {
        self.ends.len()
    }

    /// The cell at a place, without blanks around it; empty where there is none.
    pub(crate) fn cell(self, place: usize) -> &'a str {
        let start = if place == 0 { Some(&0) } else { self.ends.get(place - 1) };
        let (Some(start), Some(end)) = (start, self.ends.get(place)) else { return "" };
        self.cells.get(*start..*end).unwrap_or_default().trim()
    }

    /// All cells.
    pub(crate) fn iter(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |place| self.cell(place))
    }

    /// True where no cell has anything.
    pub(crate) fn is_empty(self) -> bool {
        self.iter().all(str::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn behind_a_quote_that_is_never_closed_the_rows_go_on() {
        let text = format!("a,\"b\n{}", "c,d\n".repeat(MOST_ROW));
        let mut core = reader(b',');
        let mut rows = Rows::new(text.as_bytes(), &mut core, 0);
        assert!(rows.next().is_some_and(|row| row.is_cut && row.cell(0) == "a"));
        let mut count = 0;
        while let Some(row) = rows.next() {
            assert_eq!((row.iter().collect::<Vec<_>>(), row.is_cut), (vec!["c", "d"], false));
            count += 1;
        }
        assert_eq!(count, MOST_ROW - (MOST_ROW - 5) / 4);
    }
}
