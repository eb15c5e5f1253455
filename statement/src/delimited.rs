//! Rows of delimited text, one after another from any place where a row begins.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// The delimiters that are tried, as bytes.
pub(crate) const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A reader of the rows of a text.
pub(crate) struct Rows<'a> {
    text: &'a [u8],
    at: usize,
    core: Reader,
    cells: Vec<u8>,
    ends: Vec<usize>,
}

impl<'a> Rows<'a> {
    /// The rows from a byte on, where one begins.
    pub(crate) fn new(text: &'a str, delimiter: u8, at: usize) -> Self {
        let core = ReaderBuilder::new().delimiter(delimiter).build();
        Self { text: text.as_bytes(), at: at.min(text.len()), core, cells: vec![0; 1024], ends: vec![0; 64] }
    }

    /// The byte at which the next row begins.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// The next row; `None` behind the last. Lines without anything are no rows.
    pub(crate) fn next(&mut self) -> Option<Row<'_>> {
        let (mut written, mut ended) = (0, 0);
        loop {
            let (result, read, wrote, ends) =
                self.core.read_record(&self.text[self.at..], &mut self.cells[written..], &mut self.ends[ended..]);
            (self.at, written, ended) = (self.at + read, written + wrote, ended + ends);
            match result {
                // At the end of the text, the reader is given nothing once more, by which it knows.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.cells.resize(self.cells.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => return Some(Row { cells: &self.cells[..written], ends: &self.ends[..ended] }),
                ReadRecordResult::End => return None,
            }
        }
    }
}

/// A row of cells.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    cells: &'a [u8],
    ends: &'a [usize],
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
        // The delimiters are ASCII, so that a cell of a text is a text.
        std::str::from_utf8(&self.cells[*start..*end]).unwrap_or_default().trim()
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
