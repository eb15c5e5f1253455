//! The opening of files, a piece at a time: taken out of archives, decoded, and known as tables or invoices.

use std::collections::BTreeSet;

use crate::archive::{self, Closed, Entry, Unpacked, Unpacking};
use crate::decode::{Decoding, Text};
use crate::invoice::Draft;
use crate::refusal::{File, Refusal};
use crate::sheet::Body;
use crate::statement::ClosedFile;
use crate::table::{header, Table};
use crate::wrapped::Unwrapping;

/// The most bytes of an invoice as text.
const MOST_INVOICE: usize = 1024 * 1024;

/// Files on their way to tables.
pub(crate) struct Opening {
    /// The files that are left, the next one last.
    files: Vec<File>,
    archive: Option<Archive>,
    current: Option<Current>,
    /// The digests of all texts, by which equal files are told.
    contents: BTreeSet<u64>,
}

/// An archive that is being opened.
struct Archive {
    bytes: Vec<u8>,
    /// The files in it that are left, the next one last.
    entries: Vec<Entry>,
    current: Option<Unpacking>,
}

/// A file that is being opened.
struct Current {
    name: String,
    is_in_archive: bool,
    work: Work,
}

/// The work on a file that is under way.
enum Work {
    Decoding(Box<Decoding>),
    Invoice(Text, Box<Draft>),
    Table(Text),
    Unwrapping(Box<Unwrapping>),
}

/// The outcome of a step.
pub(crate) enum Opened {
    /// There is more.
    More,
    /// A file with a table or an invoice, and whether it comes from an archive.
    Body(Body, bool),
    /// Files that are not read, and the reason for a person where they are all that was given.
    Closed(Vec<ClosedFile>, Option<Refusal>),
    /// Nothing is left.
    End,
}

impl Opened {
    fn refused(name: String, refusal: Refusal, why: Closed) -> Self {
        Self::Closed(vec![ClosedFile { name, why }], Some(refusal))
    }

    fn closed(name: String, why: Closed) -> Self {
        Self::Closed(vec![ClosedFile { name, why }], None)
    }
}

impl Opening {
    pub(crate) fn new(mut files: Vec<File>) -> Self {
        files.reverse();
        Self { files, archive: None, current: None, contents: BTreeSet::new() }
    }

    /// The bytes that are decoded of the file that is being opened, and those of all that are not opened yet.
    pub(crate) fn progress(&self) -> (usize, usize) {
        let (done, of) = self.current.as_ref().map_or((0, 0), |current| {
            let size = match &current.work {
                Work::Decoding(decoding) => return decoding.progress(),
                Work::Invoice(text, _) | Work::Table(text) => text.bytes.len(),
                Work::Unwrapping(unwrapping) => unwrapping.size(),
            };
            (size, size)
        });
        let left: usize = self.files.iter().map(|file| file.bytes.len()).sum();
        (done, of + left + self.archive.as_ref().map_or(0, |archive| archive.bytes.len()))
    }

    /// Goes on by about so many bytes.
    pub(crate) fn step(&mut self, most: usize) -> Opened {
        if let Some(current) = self.current.take() {
            return self.work(current, most);
        }
        if let Some(mut archive) = self.archive.take() {
            return self.unpack(&mut archive, most).map_or(Opened::More, |opened| {
                self.archive = Some(archive);
                opened
            });
        }
        let Some(File { name, bytes }) = self.files.pop() else { return Opened::End };
        if archive::is_archive(&bytes) {
            self.list(name, bytes)
        } else {
            self.begin(name, bytes, false)
        }
    }

    fn list(&mut self, name: String, bytes: Vec<u8>) -> Opened {
        let Some(list) = archive::list(&bytes) else {
            return Opened::refused(name, Refusal::DamagedArchive, Closed::Damaged);
        };
        if list.closed.iter().any(|(inner, _)| inner.starts_with("xl/") || inner == "content.xml") {
            return Opened::refused(name, Refusal::Spreadsheet, Closed::Spreadsheet);
        }
        let mut entries = list.entries;
        entries.reverse();
        self.archive = Some(Archive { bytes, entries, current: None });
        let closed = list.closed.into_iter().map(|(name, why)| ClosedFile { name, why });
        Opened::Closed(closed.collect(), Some(Refusal::NothingInArchive))
    }

    /// Takes the next piece out of an archive; `None` where nothing is left in it.
    fn unpack(&mut self, archive: &mut Archive, most: usize) -> Option<Opened> {
        let mut current = archive.current.take().or_else(|| archive.entries.pop().map(Unpacking::new))?;
        Some(match current.step(&archive.bytes, most) {
            Unpacked::More => {
                archive.current = Some(current);
                Opened::More
            }
            Unpacked::Whole(bytes) => self.begin(current.name().to_owned(), bytes, true),
            Unpacked::Damaged => Opened::closed(current.name().to_owned(), Closed::Damaged),
        })
    }

    /// Begins with a file's bytes, unless they are of a kind that is not read.
    fn begin(&mut self, name: String, bytes: Vec<u8>, is_in_archive: bool) -> Opened {
        if bytes.is_empty() {
            return Opened::refused(name, Refusal::Empty, Closed::Empty);
        }
        if bytes.starts_with(b"%PDF") {
            return Opened::refused(name, Refusal::Pdf, Closed::Pdf);
        }
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Opened::refused(name, Refusal::Spreadsheet, Closed::Spreadsheet);
        }
        self.go_on(name, is_in_archive, Work::Decoding(Box::new(Decoding::new(bytes))))
    }

    fn go_on(&mut self, name: String, is_in_archive: bool, work: Work) -> Opened {
        self.current = Some(Current { name, is_in_archive, work });
        Opened::More
    }

    fn work(&mut self, current: Current, most: usize) -> Opened {
        let Current { name, is_in_archive, work } = current;
        match work {
            Work::Decoding(mut decoding) => {
                let is_more = decoding.step(most);
                if decoding.is_binary {
                    return Opened::refused(name, Refusal::Binary, Closed::Kind);
                }
                if is_more {
                    return self.go_on(name, is_in_archive, Work::Decoding(decoding));
                }
                let text = decoding.finish();
                if !self.contents.insert(text.digest) {
                    return Opened::closed(name, Closed::Repeated);
                }
                let is_short = text.bytes.len() <= MOST_INVOICE;
                self.go_on(name, is_in_archive, if is_short { Work::Invoice(text, Box::default()) } else { Work::Table(text) })
            }
            Work::Invoice(text, mut draft) => {
                if draft.step(&text.bytes, most) {
                    return self.go_on(name, is_in_archive, Work::Invoice(text, draft));
                }
                match draft.finish() {
                    Some(invoice) => Opened::Body(Body::Invoice(Box::new(invoice), name, text.encoding), is_in_archive),
                    None => self.go_on(name, is_in_archive, Work::Table(text)),
                }
            }
            Work::Table(text) => match header(&text.bytes) {
                Some(found) => Opened::Body(Body::Table(Table::new(name, text, found, false)), is_in_archive),
                None => match Unwrapping::new(text) {
                    Some(unwrapping) => self.go_on(name, is_in_archive, Work::Unwrapping(Box::new(unwrapping))),
                    None => Opened::refused(name, Refusal::NothingKnown, Closed::Unknown),
                },
            },
            Work::Unwrapping(mut unwrapping) => match unwrapping.step(most) {
                None => Opened::refused(name, Refusal::NothingKnown, Closed::Unknown),
                Some(true) => self.go_on(name, is_in_archive, Work::Unwrapping(unwrapping)),
                Some(false) => Opened::Body(Body::Table(unwrapping.finish(name)), is_in_archive),
            },
        }
    }
}
