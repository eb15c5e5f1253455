//! The desk on which files are read: a little at a time between frames, and again with each answer. Nothing on it outlives the sheet.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_statement::{Choices, File, Progress, Reader};
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::statement_file::shown::{Refused, Shown, PARTS};
use crate::view::View;

/// Bytes of one step: a few dozen rows, which take well under a millisecond, and on a slow phone a few.
const BYTES: usize = 4096;
/// Milliseconds of one slice of reading, after which everything else has its turn: a third of a frame.
const SLICE_MS: f64 = 6.0;
/// Bytes that are fetched of a file at a time: to copy them takes a millisecond, and on a slow phone a few.
const FETCHED: usize = 512 * 1024;
/// Per cent by which the progress is told anew.
const TOLD_BY: u8 = 5;

/// A file that was chosen, or a text that was pasted.
#[derive(Clone)]
pub(super) enum Source {
    /// A file on the device.
    File(web_sys::File),
    /// A text.
    Text(String),
}

impl Source {
    fn bytes(&self) -> usize {
        match self {
            // A size is a whole number, and far from what a float cannot tell.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Self::File(file) => file.size() as usize,
            Self::Text(text) => text.len(),
        }
    }

    fn name(&self) -> String {
        match self {
            Self::File(file) => file.name(),
            Self::Text(_) => String::new(),
        }
    }

    /// Content of the file. `None` where the browser cannot open it.
    async fn file(&self) -> Option<File> {
        let bytes = match self {
            Self::File(file) => fetched(file, self.bytes()).await?,
            Self::Text(text) => text.clone().into_bytes(),
        };
        Some(File { name: self.name(), bytes })
    }
}

/// So many bytes of a file, a piece at a time. `None` where the browser cannot open it.
async fn fetched(file: &web_sys::File, size: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(size);
    while bytes.len() < size {
        let end = size.min(bytes.len() + FETCHED);
        // A size is far from what a float cannot tell.
        #[allow(clippy::cast_precision_loss)]
        let piece = file.slice_with_f64_and_f64(bytes.len() as f64, end as f64).ok()?;
        let piece = Uint8Array::new(&JsFuture::from(piece.array_buffer()).await.ok()?).to_vec();
        if piece.is_empty() {
            return None;
        }
        bytes.extend(piece);
    }
    Some(bytes)
}

/// All that lies on the desk.
#[derive(Default)]
struct Held {
    sources: Vec<Source>,
    reader: Option<Rc<RefCell<Reader>>>,
    /// Number of the sources that are read, and the answers by which they are.
    read: (usize, Choices),
    /// Number of the reading that is under way: one with another number has been overtaken.
    round: u32,
    shown: Shown,
}

impl Held {
    /// Desk on which the files that are given from the start are read.
    fn new(view: &View) -> Self {
        let mut held = Self::default();
        let given = view.ui.given_files();
        if !given.is_empty() {
            held.shown.names = given.iter().map(|file| file.name.clone()).collect();
            match Reader::read(given.to_vec(), Choices::default()) {
                Ok(statement) => {
                    held.shown.take(statement);
                    held.shown.left = 0;
                }
                Err(refusal) => held.shown.refused = Some(Refused::Reader(refusal)),
            }
        }
        held
    }

    /// Begins a reading, and returns its number.
    fn begin(&mut self) -> u32 {
        self.round += 1;
        // What is still on its way onto the sheet is put there whole.
        (self.shown.progress, self.shown.refused, self.shown.is_stopped, self.shown.left) = (Some(0), None, false, 0);
        self.round
    }

    /// Ends the reading: what was read before it stays, with the answers by which it was.
    fn abandon(&mut self) {
        self.round += 1;
        let (sources, choices) = self.read.clone();
        self.sources.truncate(sources);
        (self.shown.choices, self.shown.progress) = (choices, None);
    }
}

/// The desk.
#[derive(Clone)]
pub(super) struct Desk {
    held: Rc<RefCell<Held>>,
    refresh: UseForceUpdateHandle,
}

/// The desk of a sheet. With the sheet ends the reading.
#[hook]
pub(super) fn use_desk(view: &View) -> Desk {
    let refresh = use_force_update();
    let held = use_mut_ref(|| Held::new(view));
    use_effect_with((), {
        let held = held.clone();
        move |()| move || held.borrow_mut().round += 1
    });
    Desk { held, refresh }
}

impl Desk {
    /// State of the desk.
    pub(super) fn shown(&self) -> Shown {
        self.held.borrow().shown.clone()
    }

    /// Adds files to those that are read.
    pub(super) fn add(&self, more: Vec<Source>) {
        if more.is_empty() {
            return;
        }
        let mut held = self.held.borrow_mut();
        let bytes = held.sources.iter().chain(&more).map(Source::bytes).fold(0, usize::saturating_add);
        if let Err(refusal) = Reader::accepts(bytes) {
            (held.shown.refused, held.shown.is_stopped) = (Some(Refused::Reader(refusal)), false);
        } else {
            held.sources.extend(more);
            let round = held.begin();
            spawn_local(self.clone().read(round));
        }
        drop(held);
        self.refresh.force_update();
    }

    /// Takes an answer, by which all is read again.
    pub(super) fn answer(&self, answer: impl FnOnce(&mut Choices)) {
        let mut held = self.held.borrow_mut();
        answer(&mut held.shown.choices);
        if let Some(reader) = held.reader.clone() {
            let has_more = held.sources.len() > held.read.0;
            let round = held.begin();
            if has_more {
                spawn_local(self.clone().read(round));
            } else {
                reader.borrow_mut().again(held.shown.choices.clone());
                spawn_local(self.clone().go_on(round, reader));
            }
        }
        drop(held);
        self.refresh.force_update();
    }

    /// Stops the reading.
    pub(super) fn stop(&self) {
        let mut held = self.held.borrow_mut();
        held.abandon();
        held.shown.is_stopped = true;
        drop(held);
        self.refresh.force_update();
    }

    /// Takes everything off the desk.
    pub(super) fn clear(&self) {
        let round = self.held.borrow().round + 1;
        *self.held.borrow_mut() = Held { round, ..Held::default() };
        self.refresh.force_update();
    }

    fn is_over(&self, round: u32) -> bool {
        self.held.borrow().round != round
    }

    /// Reads all files anew.
    async fn read(self, round: u32) {
        let (sources, choices) = {
            let held = self.held.borrow();
            (held.sources.clone(), held.shown.choices.clone())
        };
        let mut files = Vec::new();
        for source in &sources {
            match source.file().await {
                Some(file) => files.push(file),
                None => return self.refuse(round, Refused::Unreadable),
            }
            if self.is_over(round) {
                return;
            }
        }
        match Reader::new(files, choices) {
            Err(refusal) => self.refuse(round, Refused::Reader(refusal)),
            Ok(reader) => self.go_on(round, Rc::new(RefCell::new(reader))).await,
        }
    }

    /// Reads on to the end, unless another reading begins in the meantime.
    async fn go_on(self, round: u32, reader: Rc<RefCell<Reader>>) {
        // What led here is painted first.
        browser::next_task().await;
        let mut began = browser::now();
        loop {
            if self.is_over(round) {
                return;
            }
            let progress = reader.borrow_mut().step(BYTES);
            if progress.is_done {
                break;
            }
            if browser::now() - began >= SLICE_MS {
                self.tell(progress);
                browser::next_task().await;
                began = browser::now();
            }
        }
        let understood = reader.borrow().statement();
        match understood {
            Err(refusal) => {
                let refused = Refused::of(refusal, reader.borrow().closed());
                self.refuse(round, refused);
            }
            Ok(statement) => {
                {
                    let mut held = self.held.borrow_mut();
                    held.shown.names = held.sources.iter().map(Source::name).collect();
                    held.shown.take(statement);
                    held.read = (held.sources.len(), held.shown.choices.clone());
                    held.reader = Some(reader);
                }
                self.show(round).await;
            }
        }
    }

    /// Shows what was understood, one part of the sheet after the other: all at once takes longer than a frame.
    async fn show(&self, round: u32) {
        for left in (0..PARTS).rev() {
            browser::next_task().await;
            if self.is_over(round) {
                return;
            }
            self.held.borrow_mut().shown.left = left;
            self.refresh.force_update();
        }
    }

    /// Tells how far the reading is, now and then.
    fn tell(&self, progress: Progress) {
        let percent = u8::try_from(progress.done.saturating_mul(100) / progress.of.max(1)).unwrap_or(100).min(100);
        let mut held = self.held.borrow_mut();
        let is_news = held.shown.progress.is_none_or(|told| percent >= told.saturating_add(TOLD_BY));
        if is_news {
            held.shown.progress = Some(percent);
            drop(held);
            self.refresh.force_update();
        }
    }

    /// Takes the files added last off the desk, and says why.
    fn refuse(&self, round: u32, refused: Refused) {
        if self.is_over(round) {
            return;
        }
        let mut held = self.held.borrow_mut();
        held.abandon();
        held.shown.refused = Some(refused);
        drop(held);
        self.refresh.force_update();
    }
}
