//! The reader of files: a little at a time, so that a page stays alive, and again with what its reader has answered.

use std::collections::BTreeSet;

use crate::archive::{self, Closed, Entry, Unpacked, Unpacking};
use crate::choices::Choices;
use crate::decode::decode;
use crate::figures::Measure;
use crate::invoice;
use crate::limits::{MOST_BYTES, MOST_ROWS};
use crate::question::Question;
use crate::record::digest;
use crate::refusal::{File, Refusal};
use crate::settle::Settled;
use crate::sheet::{Body, Sheet};
use crate::statement::{ClosedFile, Statement};
use crate::summary::summarise;
use crate::table::Table;
use crate::tally::Seen;

/// The most bytes of an invoice as text.
const MOST_INVOICE: usize = 1024 * 1024;

/// How far the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The bytes that are done.
    pub done: usize,
    /// The bytes that are known to be to do.
    pub of: usize,
    /// True where nothing is left to do.
    pub is_done: bool,
}

enum Stage {
    Opening,
    Scanning { sheet: usize, at: usize },
    Reading { sheet: usize, at: usize },
    Done,
}

/// An archive that is being opened.
struct Opening {
    bytes: Vec<u8>,
    entries: Vec<Entry>,
    current: Option<Unpacking>,
}

/// A reader of files. [`Reader::step`] reads on, [`Reader::statement`] tells what was understood, [`Reader::again`] takes answers.
pub struct Reader {
    stage: Stage,
    files: Vec<File>,
    archive: Option<Opening>,
    sheets: Vec<Sheet>,
    closed: Vec<ClosedFile>,
    contents: BTreeSet<u64>,
    choices: Choices,
    rows: usize,
    seen: Seen,
    done: usize,
    /// The first reason that a file gave for not being read.
    refusal: Option<Refusal>,
}

impl Reader {
    /// Whether files of so many bytes are read at all: to be asked before they are.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`].
    pub const fn accepts(bytes: usize) -> Result<(), Refusal> {
        if bytes > MOST_BYTES {
            return Err(Refusal::TooLarge { bytes, most: MOST_BYTES });
        }
        Ok(())
    }

    /// A reader of files, with what is already answered.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`], and [`Refusal::Empty`] for no file at all.
    pub fn new(files: Vec<File>, choices: Choices) -> Result<Self, Refusal> {
        Self::accepts(files.iter().map(|file| file.bytes.len()).fold(0, usize::saturating_add))?;
        if files.iter().all(|file| file.bytes.is_empty()) {
            return Err(Refusal::Empty);
        }
        let mut files = files;
        files.reverse();
        Ok(Self {
            stage: Stage::Opening,
            files,
            archive: None,
            sheets: Vec::new(),
            closed: Vec::new(),
            contents: BTreeSet::new(),
            choices,
            rows: 0,
            seen: Seen::new(),
            done: 0,
            refusal: None,
        })
    }

    /// Everything that files tell, in one go.
    ///
    /// # Errors
    /// The reason why nothing could be read.
    pub fn read(files: Vec<File>, choices: Choices) -> Result<Statement, Refusal> {
        let mut reader = Self::new(files, choices)?;
        while !reader.step(MOST_ROWS).is_done {}
        reader.statement()
    }

    /// Reads on by at most so many rows, or opens one piece of a file.
    pub fn step(&mut self, rows: usize) -> Progress {
        let rows = rows.max(1);
        match self.stage {
            Stage::Opening => self.open(),
            Stage::Scanning { sheet, at } => self.scan(sheet, at, rows),
            Stage::Reading { sheet, at } => self.take(sheet, at, rows),
            Stage::Done => {}
        }
        let left: usize = self.files.iter().map(|file| file.bytes.len()).sum();
        let sizes: usize = self.sheets.iter().map(Sheet::size).sum();
        let is_done = matches!(self.stage, Stage::Done);
        let of = left + 2 * sizes;
        Progress { done: if is_done { of } else { self.done.min(of) }, of, is_done }
    }

    /// Takes other answers; everything is understood anew by them with the next steps.
    pub fn again(&mut self, choices: Choices) {
        self.choices = choices;
        if matches!(self.stage, Stage::Opening) {
            return;
        }
        let sheets = std::mem::take(&mut self.sheets);
        self.sheets = sheets.into_iter().enumerate().map(|(index, sheet)| Sheet::new(sheet.body, index, &self.choices)).collect();
        self.start();
    }

    /// Files that were not read: where nothing was, they say why.
    pub fn closed(&self) -> &[ClosedFile] {
        &self.closed
    }

    /// The answers that the reader goes by.
    pub const fn choices(&self) -> &Choices {
        &self.choices
    }

    /// What was understood, once the last step is done.
    ///
    /// # Errors
    /// The reason why nothing could be read.
    pub fn statement(&self) -> Result<Statement, Refusal> {
        let settled: Vec<Settled> = self.sheets.iter().map(Sheet::settled).collect();
        let mut questions = Vec::new();
        let mut tables = Vec::new();
        for (table, (sheet, own)) in self.sheets.iter().zip(&settled).enumerate() {
            questions.extend(sheet.ask(own).into_iter().map(|ask| Question { table, ask }));
            tables.push(sheet.report(own, is_told_elsewhere(own, &settled)));
        }
        if tables.is_empty() {
            return Err(self.refusal.unwrap_or(Refusal::NothingKnown));
        }
        Ok(Statement { tables, closed: self.closed.clone(), summaries: summarise(&settled), questions })
    }

    fn start(&mut self) {
        (self.rows, self.done) = (0, 0);
        self.seen.clear();
        self.stage = Stage::Scanning { sheet: 0, at: self.sheets.first().map_or(0, Sheet::data) };
    }

    fn close(&mut self, name: String, why: Closed) {
        self.closed.push(ClosedFile { name, why });
    }

    fn refuse(&mut self, name: String, refusal: Refusal, why: Closed) {
        self.refusal = self.refusal.or(Some(refusal));
        self.close(name, why);
    }

    /// Opens the next piece: a file, or a part of an archive.
    fn open(&mut self) {
        if let Some(mut opening) = self.archive.take() {
            if self.unpack(&mut opening) {
                self.archive = Some(opening);
            }
            return;
        }
        let Some(File { name, bytes }) = self.files.pop() else {
            self.start();
            return;
        };
        if archive::is_archive(&bytes) {
            self.list(name, bytes);
        } else {
            self.text(name, bytes, false);
        }
    }

    fn list(&mut self, name: String, bytes: Vec<u8>) {
        let Some(list) = archive::list(&bytes) else {
            self.refuse(name, Refusal::DamagedArchive, Closed::Damaged);
            return;
        };
        if list.closed.iter().any(|(inner, _)| inner.starts_with("xl/") || inner == "content.xml") {
            self.refuse(name, Refusal::Spreadsheet, Closed::Kind);
            return;
        }
        self.closed.extend(list.closed.into_iter().map(|(name, why)| ClosedFile { name, why }));
        self.refusal = self.refusal.or(Some(Refusal::NothingInArchive));
        let mut entries = list.entries;
        entries.reverse();
        self.archive = Some(Opening { bytes, entries, current: None });
    }

    /// Takes the next piece out of an archive; false where none is left.
    fn unpack(&mut self, opening: &mut Opening) -> bool {
        let Some(mut current) = opening.current.take().or_else(|| opening.entries.pop().map(Unpacking::new)) else { return false };
        match current.step(&opening.bytes) {
            Unpacked::More => opening.current = Some(current),
            Unpacked::Whole(bytes) => self.text(current.name().to_owned(), bytes, true),
            Unpacked::Damaged => self.close(current.name().to_owned(), Closed::Damaged),
        }
        true
    }

    /// Makes a sheet of a file's bytes. Within an archive, what is no table of work is left aside.
    fn text(&mut self, name: String, bytes: Vec<u8>, is_in_archive: bool) {
        if bytes.is_empty() {
            self.refuse(name, Refusal::Empty, Closed::Unknown);
            return;
        }
        if bytes.starts_with(b"%PDF") {
            self.refuse(name, Refusal::Pdf, Closed::Kind);
            return;
        }
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            self.refuse(name, Refusal::Spreadsheet, Closed::Kind);
            return;
        }
        let (text, encoding) = decode(bytes);
        if text.contains('\0') {
            self.refuse(name, Refusal::Binary, Closed::Kind);
            return;
        }
        if !self.contents.insert(digest(&text)) {
            self.close(name, Closed::Repeated);
            return;
        }
        let index = self.sheets.len();
        let invoice = if text.len() <= MOST_INVOICE { invoice::read(&text) } else { None };
        let sheet = match invoice {
            Some(invoice) => Sheet::new(Body::Invoice(Box::new(invoice), name, encoding), index, &self.choices),
            None => match Table::find(name.clone(), text, encoding) {
                Ok(table) => Sheet::new(Body::Table(table), index, &self.choices),
                Err(_) => return self.refuse(name, Refusal::NothingKnown, Closed::Unknown),
            },
        };
        if is_in_archive && sheet.is_unknown() {
            self.close(sheet.name().to_owned(), Closed::Unknown);
            return;
        }
        self.sheets.push(sheet);
    }

    fn scan(&mut self, sheet: usize, at: usize, most: usize) {
        let Some(current) = self.sheets.get_mut(sheet) else {
            let at = self.sheets.first().map_or(0, Sheet::data);
            self.stage = Stage::Reading { sheet: 0, at };
            return;
        };
        let (next, count, is_end) = current.scan(at, most.min(MOST_ROWS.saturating_sub(self.rows).max(1)));
        self.done += next - at.min(next);
        self.rows += count as usize;
        if !is_end && self.rows >= MOST_ROWS {
            let name = current.name().to_owned();
            self.sheets.remove(sheet);
            self.refuse(name, Refusal::TooManyRows { most: MOST_ROWS }, Closed::TooManyRows);
            self.rows -= count as usize;
            self.stage = Stage::Scanning { sheet, at: self.sheets.get(sheet).map_or(0, Sheet::data) };
            return;
        }
        if is_end {
            current.settle();
            self.stage = Stage::Scanning { sheet: sheet + 1, at: self.sheets.get(sheet + 1).map_or(0, Sheet::data) };
        } else {
            self.stage = Stage::Scanning { sheet, at: next };
        }
    }

    fn take(&mut self, sheet: usize, at: usize, most: usize) {
        let Some(current) = self.sheets.get_mut(sheet) else {
            self.stage = Stage::Done;
            return;
        };
        let (next, is_end) = current.read(at, most, &mut self.seen);
        self.done += next - at.min(next);
        let place = sheet + usize::from(is_end);
        let at = if is_end { self.sheets.get(place).map_or(0, Sheet::data) } else { next };
        self.stage = Stage::Reading { sheet: place, at };
    }
}

/// True where another table of the platform tells the money of a table's weeks in more detail.
fn is_told_elsewhere(own: &Settled, all: &[Settled]) -> bool {
    let rank = own.rank(Measure::NetEarnings);
    let has_money = |table: &Settled, key: &crate::tally::Key| {
        table
            .buckets
            .get(key)
            .is_some_and(|bucket| bucket.figures.get(Measure::NetEarnings).or(bucket.figures.get(Measure::GrossFare)).is_some())
    };
    own.buckets.keys().any(|key| {
        has_money(own, key)
            && all
                .iter()
                .any(|other| other.platform == own.platform && other.rank(Measure::NetEarnings) < rank && has_money(other, key))
    })
}
