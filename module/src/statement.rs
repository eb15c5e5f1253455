//! A worker's own earnings files: what they tell, and what only the worker can.

mod answers;
mod summary;
mod table;

use answers::Options;
pub use answers::{StatementAnswers, StatementColumn, StatementOptions};
pub use summary::{
    StatementApp, StatementAppWeek, StatementMyWeek, StatementSummary, StatementTake, StatementTrips, StatementWeek,
};
pub use table::{
    StatementCheck, StatementClosedFile, StatementFlag, StatementLeftOut, StatementQuestion, StatementSample, StatementTable,
    StatementTableColumn, StatementTotals,
};

use crate::input::{self, Source};
use crate::refusal::Refusal;
use coop_or_gig_statement::{self as statement, File, Reader};
use serde::Serialize;
use tsify::Tsify;

/// Kinds of value that are taken as a file, for a person.
pub(crate) const TAKES: &str =
    "a string or a Uint8Array of at most 20 MB: a CSV file, a text, or a ZIP of them; of a File or a Blob, await file.text()";

/// Answer of `readStatement`.
#[derive(Debug, Serialize, Tsify)]
pub struct ReadStatement {
    /// Tables that were read, in their order.
    tables: Vec<StatementTable>,
    /// Files that were not read.
    closed: Vec<StatementClosedFile>,
    /// Figures, for each currency on its own: those of the one with the most rows first.
    summaries: Vec<StatementSummary>,
    /// Questions that only the worker can answer. Their answers go into `options.answers`, or `options.columns` for columns.
    questions: Vec<StatementQuestion>,
}

/// Everything that a file tells, by the answers that `options` give.
///
/// # Errors
/// The reason why nothing can be read, and the first option that cannot be used.
pub fn read(bytes: Vec<u8>, options: Option<impl Source>) -> Result<ReadStatement, Refusal> {
    let given: Option<StatementOptions> = options.map(|options| input::read("options", options)).transpose()?;
    let Options { name, choices, places } = given.map(StatementOptions::into_options).transpose()?.unwrap_or_default();
    let statement = Reader::read(vec![File { name, bytes }], choices).map_err(refused)?;
    let columns: Vec<_> = statement.tables.iter().map(|table| table.columns.len()).collect();
    places.iter().try_for_each(|place| place.check(&columns))?;
    Ok(ReadStatement {
        tables: statement.tables.iter().map(StatementTable::from).collect(),
        closed: statement.closed.iter().map(StatementClosedFile::from).collect(),
        summaries: statement.summaries.iter().map(StatementSummary::from).collect(),
        questions: statement.questions.iter().map(StatementQuestion::from).collect(),
    })
}

/// A refusal in words that say what to do.
fn refused(refusal: statement::Refusal) -> Refusal {
    let what = match refusal {
        statement::Refusal::TooLarge { .. } | statement::Refusal::TooManyRows { .. } => {
            "at most 20 MB and 500,000 rows: export a shorter period, or take single files out of the archive"
        }
        statement::Refusal::Empty => "a file with something in it: this one is empty",
        statement::Refusal::Pdf => "a text, and this is a PDF: open it, select and copy all of its text, and hand that over",
        statement::Refusal::Spreadsheet => "a CSV file, and this is a spreadsheet: open it and save the sheet as CSV",
        statement::Refusal::Binary => "a CSV file, a text, or a ZIP of them, and this is none of these",
        statement::Refusal::DamagedArchive => "a whole ZIP, and this one is damaged: download it again",
        statement::Refusal::NothingInArchive => {
            "a ZIP with tables of trips, payments or hours, and this one has none: unpack it and hand over the table"
        }
        statement::Refusal::NothingKnown => "a table with a line of headers, or the text of an invoice, and none was found in this",
    };
    Refusal::takes("file", what)
}
