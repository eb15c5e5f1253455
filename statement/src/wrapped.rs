//! Tables in which every line is one cell of a spreadsheet, quoted a second time where it has quotes.

use csv_core::Reader;

use crate::decode::Text;
use crate::delimited::{reader, Row, Rows, DELIMITERS};
use crate::limits::SNIFFED;
use crate::table::{header, Found, Table};

/// A table on its way out of its lines, a piece at a time.
pub(crate) struct Unwrapping {
    text: Text,
    core: Reader,
    found: Found,
    at: usize,
    lines: String,
}

impl Unwrapping {
    /// The beginning of a text's table; `None` where its lines are none.
    pub(crate) fn new(text: Text) -> Option<Self> {
        let start = &text.bytes[..text.bytes.len().min(SNIFFED)];
        let (core, found) = DELIMITERS
            .into_iter()
            .find_map(|delimiter| Some((reader(delimiter), header(beginning(start, delimiter)?.as_bytes())?)))?;
        // Room for all at once: to move many lines takes long. The last of them may get an end.
        let lines = String::with_capacity(text.bytes.len() + 1);
        Some(Self { text, core, found, at: 0, lines })
    }

    /// The bytes of the text.
    pub(crate) const fn size(&self) -> usize {
        self.text.bytes.len()
    }

    /// Takes so many bytes more out of their lines; `None` where a line is more than one cell, else whether anything is left.
    pub(crate) fn step(&mut self, most: usize) -> Option<bool> {
        let mut rows = Rows::new(&self.text.bytes, &mut self.core, self.at);
        let end = self.at.saturating_add(most);
        while rows.at() < end {
            let Some(row) = rows.next() else { return Some(false) };
            self.lines.push_str(line(row)?);
            self.lines.push('\n');
        }
        self.at = rows.at();
        Some(true)
    }

    /// The table, once nothing is left.
    pub(crate) fn finish(self, name: String) -> Table {
        Table::new(name, Text { bytes: self.lines.into_bytes(), ..self.text }, self.found, true)
    }
}

/// The content of a line; `None` where it is more than one cell.
fn line(row: Row<'_>) -> Option<&str> {
    row.iter().skip(1).all(str::is_empty).then(|| row.cell(0))
}

/// The lines of a beginning, where all of them are wrapped.
fn beginning(text: &[u8], delimiter: u8) -> Option<String> {
    let mut core = reader(delimiter);
    let mut rows = Rows::new(text, &mut core, 0);
    let mut lines = String::with_capacity(text.len());
    let mut has_quotes = text.trim_ascii_start().starts_with(b"\"");
    while let Some(row) = rows.next() {
        has_quotes |= row.cell(0).contains('"') || row.len() > 1;
        lines.push_str(line(row)?);
        lines.push('\n');
    }
    has_quotes.then_some(lines)
}
