//! Tables: where in a text they begin, what parts their columns, and what the columns are called.

use csv_core::Reader;

use crate::decode::{Encoding, Text};
use crate::delimited::{reader, Rows, DELIMITERS};
use crate::header::Header;
use crate::limits::{HEADER_LINES, MOST_COLUMNS, SNIFFED};
use crate::words;

/// The most bytes of a title: a line of prose is none.
const MOST_TITLE: usize = 512;

/// A table within a text.
#[derive(Debug)]
pub(crate) struct Table {
    /// The name of its file.
    pub(crate) name: String,
    pub(crate) text: Vec<u8>,
    pub(crate) encoding: Encoding,
    pub(crate) delimiter: u8,
    core: Box<Reader>,
    /// The byte at which its first row begins.
    pub(crate) data: usize,
    /// The lines before the header.
    pub(crate) preamble: usize,
    pub(crate) titles: Vec<String>,
    pub(crate) headers: Vec<Header>,
    /// True where every line stood in quotes of its own.
    pub(crate) was_wrapped: bool,
}

/// A header that was found.
#[derive(Debug)]
pub(crate) struct Found {
    delimiter: u8,
    data: usize,
    line: usize,
    known: usize,
    titles: Vec<String>,
}

impl Table {
    pub(crate) fn new(name: String, text: Text, found: Found, was_wrapped: bool) -> Self {
        let headers = found.titles.iter().map(|title| Header::read(title)).collect();
        let Found { delimiter, data, line: preamble, titles, .. } = found;
        let Text { bytes: text, encoding, .. } = text;
        Self { name, text, encoding, delimiter, core: Box::new(reader(delimiter)), data, preamble, titles, headers, was_wrapped }
    }

    /// The rows from a byte on, and the titles above them.
    pub(crate) fn rows(&mut self, at: usize) -> (Rows<'_>, &[String]) {
        (Rows::new(&self.text, &mut self.core, at), &self.titles)
    }
}

/// The header of a text: the first of its lines that has three words that are known, by the delimiter that finds the most; else, where
/// the columns are steady, the first line of words above lines with numbers.
pub(crate) fn header(text: &[u8]) -> Option<Found> {
    let start = &text[..text.len().min(SNIFFED)];
    let by_words = DELIMITERS.iter().filter_map(|delimiter| known_header(start, *delimiter)).max_by_key(|found| found.known);
    by_words.or_else(|| {
        DELIMITERS.iter().filter_map(|delimiter| steady_header(start, *delimiter)).max_by_key(|found| found.titles.len())
    })
}

fn known_header(text: &[u8], delimiter: u8) -> Option<Found> {
    let mut core = reader(delimiter);
    let mut rows = Rows::new(text, &mut core, 0);
    for line in 0..HEADER_LINES {
        let titles: Vec<String> = rows.next()?.iter().map(str::to_owned).collect();
        let known = titles.iter().filter(|title| is_known(title)).count();
        if known >= 3 && titles.len() <= MOST_COLUMNS {
            return Some(Found { delimiter, data: rows.at(), line, known, titles });
        }
    }
    None
}

/// True where a title, or a part of its path, has a meaning.
fn is_known(title: &str) -> bool {
    if title.len() > MOST_TITLE {
        return false;
    }
    let header = Header::read(title);
    words::column(&header.name).is_some() || header.is_path() && header.path.iter().any(|part| words::column(part).is_some())
}

fn steady_header(text: &[u8], delimiter: u8) -> Option<Found> {
    let mut core = reader(delimiter);
    let mut rows = Rows::new(text, &mut core, 0);
    let mut lines: Vec<(usize, Vec<String>)> = Vec::new();
    while lines.len() <= HEADER_LINES {
        let Some(row) = rows.next() else { break };
        let cells = row.iter().map(str::to_owned).collect();
        lines.push((rows.at(), cells));
    }
    let is_number =
        |cell: &String| cell.starts_with(|c: char| c.is_ascii_digit() || c == '-') || crate::number::written(cell).is_some();
    let is_title = |cells: &[String]| cells.iter().all(|cell| (1..=MOST_TITLE).contains(&cell.len()) && !is_number(cell));
    let at = lines.windows(2).position(|pair| {
        let (above, below) = (&pair[0].1, &pair[1].1);
        (2..=MOST_COLUMNS).contains(&above.len()) && above.len() == below.len() && is_title(above) && below.iter().any(is_number)
    })?;
    let (data, titles) = lines.swap_remove(at);
    let steady = lines.iter().skip(at).filter(|(_, cells)| cells.len() == titles.len()).count();
    (steady + 1 >= lines.len() - at).then_some(Found { delimiter, data, line: at, known: 0, titles })
}
