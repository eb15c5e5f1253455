//! ZIP archives: their list of files, and one file after another, a piece at a time. Only tables and texts of work are opened; what a
//! rider spent, and where somebody was, stays closed.

use crate::limits::{MOST_ENTRIES, MOST_UNPACKED};
use miniz_oxide::inflate::core::{decompress, inflate_flags, DecompressorOxide};
use miniz_oxide::inflate::TINFLStatus;
use std::ops::Range;

worded! {
    /// The reason why a file of an archive was not opened, or a file not read.
    pub enum Closed {
        /// Money that somebody spent as a rider or an eater.
        Rider = "rider",
        /// Places where somebody was.
        Location = "location",
        /// No table and no text.
        Kind = "kind",
        /// Nothing at all.
        Empty = "empty",
        /// A PDF file: its text has to be copied.
        Pdf = "pdf",
        /// A spreadsheet: it has to be saved as CSV.
        Spreadsheet = "spreadsheet",
        /// Locked by a password.
        Locked = "locked",
        /// Packed by a method other than deflate.
        Method = "method",
        /// More than is taken out of one archive.
        TooLarge = "too-large",
        /// Damaged.
        Damaged = "damaged",
        /// Content of another file once more.
        Repeated = "repeated",
        /// Nothing in it is known.
        Unknown = "unknown",
        /// More rows than are read.
        TooManyRows = "too-many-rows",
    }
}

/// A file within an archive.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) name: String,
    /// The place of the packed bytes.
    packed: Range<usize>,
    size: usize,
    is_stored: bool,
}

/// The files of an archive that are opened, and those that are not.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) entries: Vec<Entry>,
    pub(crate) closed: Vec<(String, Closed)>,
}

/// True for bytes that begin as an archive does.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?)))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?)).ok()
}

/// The list at the end of an archive; `None` where it is damaged.
pub(crate) fn list(bytes: &[u8]) -> Option<List> {
    let last = bytes.len().checked_sub(22)?;
    // A comment of at most 65 535 bytes stands behind the record that ends the list.
    let end = (last.saturating_sub(65_535)..=last).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))?;
    let (count, mut at) = (u16_at(bytes, end + 10)?, u32_at(bytes, end + 16)?);
    let mut list = List { entries: Vec::new(), closed: Vec::new() };
    let mut left = MOST_UNPACKED;
    for _ in 0..count.min(MOST_ENTRIES) {
        if !bytes.get(at..)?.starts_with(b"PK\x01\x02") {
            return None;
        }
        let (flags, method) = (u16_at(bytes, at + 8)?, u16_at(bytes, at + 10)?);
        let (packed, size) = (u32_at(bytes, at + 20)?, u32_at(bytes, at + 24)?);
        let (name_length, extra, comment) = (u16_at(bytes, at + 28)?, u16_at(bytes, at + 30)?, u16_at(bytes, at + 32)?);
        let local = u32_at(bytes, at + 42)?;
        let name = String::from_utf8_lossy(bytes.get(at + 46..at + 46 + name_length)?).into_owned();
        at += 46 + name_length + extra + comment;
        if name.ends_with('/') {
            continue;
        }
        let closed = closed_by_name(&name)
            .or((flags & 1 != 0).then_some(Closed::Locked))
            .or((method != 0 && method != 8).then_some(Closed::Method))
            .or((size > left).then_some(Closed::TooLarge));
        if let Some(why) = closed {
            list.closed.push((name, why));
            continue;
        }
        let place = place(bytes, local, packed).filter(|_| method != 0 || packed == size);
        match place {
            Some(packed) => {
                left -= size;
                list.entries.push(Entry { name, packed, size, is_stored: method == 0 });
            }
            None => list.closed.push((name, Closed::Damaged)),
        }
    }
    Some(list)
}

/// The place of a file's packed bytes, behind its own header.
fn place(bytes: &[u8], local: usize, packed: usize) -> Option<Range<usize>> {
    if !bytes.get(local..)?.starts_with(b"PK\x03\x04") {
        return None;
    }
    let start = local + 30 + u16_at(bytes, local + 26)? + u16_at(bytes, local + 28)?;
    let end = start.checked_add(packed)?;
    (end <= bytes.len()).then_some(start..end)
}

/// The reason to leave a file closed that its path tells.
fn closed_by_name(path: &str) -> Option<Closed> {
    let path = path.to_lowercase();
    let (folders, name) = path.rsplit_once(['/', '\\']).unwrap_or(("", &path));
    let has = |words: &[&str]| words.iter().any(|word| path.contains(word));
    if !matches!(name.rsplit_once('.'), Some((_, "csv" | "txt" | "tsv"))) || folders.contains("__macosx") {
        return Some(Closed::Kind);
    }
    if has(&["rider", "eater", "eats_order", "eats order", "user_orders", "passenger_trips"]) {
        return Some(Closed::Rider);
    }
    has(&["gps", "location", "telematics", "mobile_event", "mobile event", "device", "sensor"]).then_some(Closed::Location)
}

/// A file of an archive that is being taken out.
pub(crate) struct Unpacking {
    entry: Entry,
    out: Vec<u8>,
    read: usize,
    written: usize,
    core: Box<DecompressorOxide>,
}

/// Outcome of a step of taking out.
pub(crate) enum Unpacked {
    /// There is more.
    More,
    /// The whole file.
    Whole(Vec<u8>),
    /// The file is damaged.
    Damaged,
}

impl Unpacking {
    pub(crate) fn new(entry: Entry) -> Self {
        let out = if entry.is_stored { Vec::new() } else { Vec::with_capacity(entry.size) };
        Self { entry, out, read: 0, written: 0, core: Box::default() }
    }

    pub(crate) fn name(&self) -> &str {
        &self.entry.name
    }

    /// Takes out the next piece, of about so many bytes.
    pub(crate) fn step(&mut self, archive: &[u8], most: usize) -> Unpacked {
        let Some(packed) = archive.get(self.entry.packed.clone()) else { return Unpacked::Damaged };
        if self.entry.is_stored {
            return Unpacked::Whole(packed.to_vec());
        }
        let end = self.read.saturating_add(most).min(packed.len());
        let more = if end < packed.len() { inflate_flags::TINFL_FLAG_HAS_MORE_INPUT } else { 0 };
        let flags = more | inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        self.out.resize(self.written.saturating_add(4 * most).min(self.entry.size), 0);
        let (status, read, written) = decompress(&mut self.core, &packed[self.read..end], &mut self.out, self.written, flags);
        (self.read, self.written) = (self.read + read, self.written + written);
        match status {
            TINFLStatus::Done if self.written == self.entry.size => Unpacked::Whole(std::mem::take(&mut self.out)),
            TINFLStatus::NeedsMoreInput if end < packed.len() => Unpacked::More,
            TINFLStatus::HasMoreOutput if self.written < self.entry.size => Unpacked::More,
            _ => Unpacked::Damaged,
        }
    }
}
