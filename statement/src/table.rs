//! Tables: where in a text they begin, what parts their columns, and what the columns are called.

use crate::decode::Encoding;
use crate::delimited::{Rows, DELIMITERS};
use crate::header::Header;
use crate::limits::{HEADER_LINES, MOST_COLUMNS, SNIFFED};
use crate::words;

/// A table within a text.
#[derive(Debug)]
pub(crate) struct Table {
    /// The name of its file.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) encoding: Encoding,
    pub(crate) delimiter: u8,
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
struct Found {
    delimiter: u8,
    data: usize,
    line: usize,
    known: usize,
    titles: Vec<String>,
}

impl Table {
    /// The table of a text; the text itself where it has none.
    pub(crate) fn find(name: String, text: String, encoding: Encoding) -> Result<Self, String> {
        if let Some(found) = header(&text) {
            return Ok(Self::new(name, text, encoding, found, false));
        }
        let Some(unwrapped) = unwrapped(&text) else { return Err(text) };
        match header(&unwrapped) {
            Some(found) => Ok(Self::new(name, unwrapped, encoding, found, true)),
            None => Err(text),
        }
    }

    fn new(name: String, text: String, encoding: Encoding, found: Found, was_wrapped: bool) -> Self {
        let headers = found.titles.iter().map(|title| Header::read(title)).collect();
        let Found { delimiter, data, line: preamble, titles, .. } = found;
        Self { name, text, encoding, delimiter, data, preamble, titles, headers, was_wrapped }
    }

    /// The rows from a byte on.
    pub(crate) fn rows(&self, at: usize) -> Rows<'_> {
        Rows::new(&self.text, self.delimiter, at)
    }
}

/// The beginning of a text by which its form is told.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(SNIFFED);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The header of a text: the first of its lines that has three words that are known, by the delimiter that finds the most; else, where
/// the columns are steady, the first line of words above lines with numbers.
fn header(text: &str) -> Option<Found> {
    let start = beginning(text);
    let by_words = DELIMITERS.iter().filter_map(|delimiter| known_header(start, *delimiter)).max_by_key(|found| found.known);
    by_words.or_else(|| {
        DELIMITERS.iter().filter_map(|delimiter| steady_header(start, *delimiter)).max_by_key(|found| found.titles.len())
    })
}

fn known_header(text: &str, delimiter: u8) -> Option<Found> {
    let mut rows = Rows::new(text, delimiter, 0);
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
    let header = Header::read(title);
    words::column(&header.name).is_some() || header.is_path() && header.path.iter().any(|part| words::column(part).is_some())
}

fn steady_header(text: &str, delimiter: u8) -> Option<Found> {
    let mut rows = Rows::new(text, delimiter, 0);
    let mut lines: Vec<(usize, Vec<String>)> = Vec::new();
    while lines.len() <= HEADER_LINES {
        let Some(row) = rows.next() else { break };
        let cells = row.iter().map(str::to_owned).collect();
        lines.push((rows.at(), cells));
    }
    let is_number =
        |cell: &String| cell.starts_with(|c: char| c.is_ascii_digit() || c == '-') || crate::number::written(cell).is_some();
    let is_title = |cells: &[String]| cells.iter().all(|cell| !cell.is_empty() && !is_number(cell));
    let at = lines.windows(2).position(|pair| {
        let (above, below) = (&pair[0].1, &pair[1].1);
        (2..=MOST_COLUMNS).contains(&above.len()) && above.len() == below.len() && is_title(above) && below.iter().any(is_number)
    })?;
    let (data, titles) = lines.swap_remove(at);
    let steady = lines.iter().skip(at).filter(|(_, cells)| cells.len() == titles.len()).count();
    (steady + 1 >= lines.len() - at).then_some(Found { delimiter, data, line: at, known: 0, titles })
}

/// The lines of a text in which every line is one cell of a spreadsheet, quoted a second time where it has quotes: their content. `None`
/// where it is none.
fn unwrapped(text: &str) -> Option<String> {
    DELIMITERS.iter().find_map(|delimiter| {
        let mut rows = Rows::new(text, *delimiter, 0);
        let mut lines = String::with_capacity(text.len());
        let mut has_quotes = false;
        while let Some(row) = rows.next() {
            if row.iter().skip(1).any(|cell| !cell.is_empty()) {
                return None;
            }
            has_quotes |= row.cell(0).contains('"') || row.len() > 1;
            lines.push_str(row.cell(0));
            lines.push('\n');
        }
        (has_quotes || text.trim_start().starts_with('"')).then_some(lines)
    })
}
