//! Files as they are chosen, and the reasons why nothing in them could be read.

/// A file as it was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// Name of the file, which may tell its days and its kind.
    pub name: String,
    /// Content of the file.
    pub bytes: Vec<u8>,
}

/// The reason why nothing could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The files are larger than what is read.
    TooLarge {
        /// Bytes of all files together.
        bytes: usize,
        /// Most bytes that are read.
        most: usize,
    },
    /// The files are empty.
    Empty,
    /// A PDF file: its text has to be copied.
    Pdf,
    /// A spreadsheet: it has to be saved as CSV.
    Spreadsheet,
    /// A picture or another file that is no text.
    Binary,
    /// An archive that is damaged.
    DamagedArchive,
    /// An archive without tables of work.
    NothingInArchive,
    /// A text in which no figures of work were found.
    NothingKnown,
    /// More rows than are read.
    TooManyRows {
        /// Most rows that are read.
        most: usize,
    },
}
