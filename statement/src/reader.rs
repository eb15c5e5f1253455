//! The reader of files: a little at a time, so that a page stays alive, and again with what its reader has answered.

use crate::archive::Closed;
use crate::choices::Choices;
use crate::figures::Measure;
use crate::limits::{MOST_BYTES, MOST_ROWS};
use crate::opening::{Opened, Opening};
use crate::question::Question;
use crate::refusal::{File, Refusal};
use crate::settle::Settled;
use crate::sheet::Sheet;
use crate::statement::{ClosedFile, Statement};
use crate::summary::summarise;
use crate::tally::Seen;

/// The bytes that are worth a job: so much time does it take to settle one.
const JOB: usize = 8;

/// Distance that the reading has come.
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
    Settling,
    Done,
}

/// A reader of files. [`Reader::step`] reads on, [`Reader::statement`] tells what was understood, [`Reader::again`] takes answers.
pub struct Reader {
    stage: Stage,
    opening: Opening,
    sheets: Vec<Sheet>,
    /// The figures of the sheets, as far as they are settled.
    settled: Vec<Settled>,
    closed: Vec<ClosedFile>,
    choices: Choices,
    rows: usize,
    seen: Seen,
    /// The bytes of rows that are scanned, and read.
    done: usize,
    /// The first reason that a file gave for not being read.
    refusal: Option<Refusal>,
}

impl Reader {
    /// Refusal of files of so many bytes: to be asked before they are read.
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
        Ok(Self {
            stage: Stage::Opening,
            opening: Opening::new(files),
            sheets: Vec::new(),
            settled: Vec::new(),
            closed: Vec::new(),
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
        while !reader.step(MOST_BYTES).is_done {}
        reader.statement()
    }

    /// Goes on by about so many bytes: opens a piece of a file, scans or reads a few rows, or settles a few jobs. A step is never more than
    /// that, whatever stands in the files, but for a row, which has its most. Never inlined, nor is a stage of it: browsers compile a function of
    /// WebAssembly when it is first called, and all of the reading in one function holds a slow phone up for longer than a frame.
    #[inline(never)]
    pub fn step(&mut self, bytes: usize) -> Progress {
        match self.stage {
            Stage::Opening => self.open(bytes),
            Stage::Scanning { sheet, at } => self.scan(sheet, at, bytes),
            Stage::Reading { sheet, at } => self.take(sheet, at, bytes),
            Stage::Settling => self.settle(bytes),
            Stage::Done => {}
        }
        self.progress()
    }

    /// Every byte is opened, scanned and read.
    fn progress(&self) -> Progress {
        let opened: usize = self.sheets.iter().map(Sheet::size).sum();
        let (opening, left) = self.opening.progress();
        let of = 3 * (opened + left);
        let is_done = matches!(self.stage, Stage::Done);
        Progress { done: if is_done { of } else { (opened + opening + self.done).min(of) }, of, is_done }
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

    /// Statement that was understood, once the last step is done.
    ///
    /// # Errors
    /// The reason why nothing could be read.
    #[inline(never)]
    pub fn statement(&self) -> Result<Statement, Refusal> {
        let settled = &self.settled;
        let mut questions = Vec::new();
        let mut tables = Vec::new();
        for (table, (sheet, own)) in self.sheets.iter().zip(settled).enumerate() {
            questions.extend(sheet.ask(own).into_iter().map(|ask| Question { table, ask }));
            tables.push(sheet.report(own, is_told_elsewhere(own, settled)));
        }
        if tables.is_empty() {
            return Err(self.refusal.unwrap_or(Refusal::NothingKnown));
        }
        Ok(Statement { tables, closed: self.closed.clone(), summaries: summarise(settled), questions })
    }

    fn start(&mut self) {
        (self.rows, self.done) = (0, 0);
        self.seen.clear();
        self.settled.clear();
        self.stage = Stage::Scanning { sheet: 0, at: self.sheets.first().map_or(0, Sheet::data) };
    }

    fn refuse(&mut self, name: String, refusal: Refusal, why: Closed) {
        self.refusal = self.refusal.or(Some(refusal));
        self.closed.push(ClosedFile { name, why });
    }

    /// Opens the next piece of a file. What is no table of work within an archive is left aside.
    #[inline(never)]
    fn open(&mut self, bytes: usize) {
        match self.opening.step(bytes) {
            Opened::More => {}
            Opened::Body(body, is_in_archive) => {
                let sheet = Sheet::new(body, self.sheets.len(), &self.choices);
                if is_in_archive && sheet.is_unknown() {
                    self.closed.push(ClosedFile { name: sheet.name().to_owned(), why: Closed::Unknown });
                } else {
                    self.sheets.push(sheet);
                }
            }
            Opened::Closed(files, refusal) => {
                self.closed.extend(files);
                self.refusal = self.refusal.or(refusal);
            }
            Opened::End => self.start(),
        }
    }

    #[inline(never)]
    fn scan(&mut self, sheet: usize, at: usize, bytes: usize) {
        let Some(current) = self.sheets.get_mut(sheet) else {
            let at = self.sheets.first().map_or(0, Sheet::data);
            // All ids have their place from the start: to make room among many takes long.
            if self.sheets.iter().any(Sheet::has_ids) {
                self.seen.reserve(self.rows);
            }
            self.stage = Stage::Reading { sheet: 0, at };
            return;
        };
        let (next, count, is_end) = current.scan(at, bytes, MOST_ROWS.saturating_sub(self.rows).max(1));
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

    #[inline(never)]
    fn take(&mut self, sheet: usize, at: usize, bytes: usize) {
        let Some(current) = self.sheets.get_mut(sheet) else {
            self.stage = Stage::Settling;
            return;
        };
        let (next, is_end) = current.read(at, bytes, &mut self.seen);
        self.done += next - at.min(next);
        let place = sheet + usize::from(is_end);
        let at = if is_end { self.sheets.get(place).map_or(0, Sheet::data) } else { next };
        self.stage = Stage::Reading { sheet: place, at };
    }

    /// Settles a few jobs of the first sheet that is not settled.
    #[inline(never)]
    fn settle(&mut self, bytes: usize) {
        let is_more = |(settled, sheet): (&mut Settled, &Sheet)| settled.count(&sheet.tally, bytes / JOB);
        if self.settled.iter_mut().zip(&self.sheets).next_back().is_some_and(is_more) {
            return;
        }
        match self.sheets.get_mut(self.settled.len()) {
            Some(sheet) => self.settled.push(sheet.settled()),
            None => self.stage = Stage::Done,
        }
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
