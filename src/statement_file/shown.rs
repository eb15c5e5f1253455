//! State of the desk as it is shown: which files were read, what was understood and asked.

use std::rc::Rc;

use coop_or_gig_statement::{Choices, Closed, ClosedFile, Question, Refusal, Statement};

/// The parts of the sheet that tell what was read.
pub(super) const PARTS: usize = 5;

/// The reason why files were not taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// The reader refuses them.
    Reader(Refusal),
    /// All in an archive is locked by a password.
    Locked,
    /// The browser cannot open a file.
    Unreadable,
}

impl Refused {
    pub(super) fn of(refusal: Refusal, closed: &[ClosedFile]) -> Self {
        if refusal == Refusal::NothingInArchive && closed.iter().any(|file| file.why == Closed::Locked) {
            return Self::Locked;
        }
        Self::Reader(refusal)
    }
}

/// State of the desk as it is shown.
#[derive(Clone, Default)]
pub(super) struct Shown {
    /// Names of the files; empty for pasted texts.
    pub(super) names: Vec<String>,
    /// Answers of the reader of the page.
    pub(super) choices: Choices,
    /// Per cent that are done, while files are read.
    pub(super) progress: Option<u8>,
    /// True where the reader of the page has stopped the reading.
    pub(super) is_stopped: bool,
    /// The reason why the files added last were not taken.
    pub(super) refused: Option<Refused>,
    /// Parts of the sheet, the last ones, that do not show yet what was understood last: they show what was understood before it.
    pub(super) left: usize,
    /// Statement that was understood last.
    pub(super) statement: Option<Rc<Statement>>,
    /// Everything that was asked, answered or not.
    pub(super) asked: Vec<Question>,
}

impl Shown {
    /// True where both show one statement, by the same answers and with the same questions, however far a reading is.
    pub(super) fn same_statement(&self, other: &Self) -> bool {
        let [own, others] = [self, other].map(|shown| shown.statement.as_ref().map(Rc::as_ptr));
        own == others && self.choices == other.choices && self.asked == other.asked
    }

    /// The chosen files of which nothing was read. Within an archive a file may have the name of a chosen one, which was read then.
    pub(super) fn unread(&self) -> Vec<&ClosedFile> {
        let Some(statement) = &self.statement else { return Vec::new() };
        let is_unread = |file: &&ClosedFile| {
            let chosen = self.names.iter().filter(|name| **name == file.name).count();
            chosen > statement.tables.iter().filter(|table| table.name == file.name).count()
        };
        statement.closed.iter().filter(is_unread).collect()
    }

    /// The names of the files that were read.
    pub(super) fn read(&self) -> Vec<&String> {
        let mut unread: Vec<&String> = self.unread().into_iter().map(|file| &file.name).collect();
        let mut is_read = |name: &&String| {
            let place = unread.iter().position(|other| other == name);
            place.map(|place| unread.swap_remove(place)).is_none()
        };
        self.names.iter().filter(|name| is_read(name)).collect()
    }

    /// Takes in what was understood. A question stays where it stands once it is answered, so that the answer can be changed.
    pub(super) fn take(&mut self, statement: Statement) {
        for question in &statement.questions {
            let is_same = |asked: &&mut Question| asked.table == question.table && is_alike(asked, question);
            match self.asked.iter_mut().find(is_same) {
                Some(asked) => asked.clone_from(question),
                None => self.asked.push(question.clone()),
            }
        }
        self.asked.retain(|question| question.table < statement.tables.len());
        (self.progress, self.left) = (None, PARTS);
        self.statement = Some(Rc::new(statement));
    }
}

/// True for two questions about one matter of a table.
fn is_alike(one: &Question, other: &Question) -> bool {
    use coop_or_gig_statement::Ask;
    match (&one.ask, &other.ask) {
        (Ask::Column { column, .. }, Ask::Column { column: same, .. }) => column == same,
        (one, other) => one.word() == other.word(),
    }
}
