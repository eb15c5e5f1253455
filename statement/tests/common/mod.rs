//! What the tests of files share.

#![allow(dead_code, unreachable_pub)] // each test uses a part

use coop_or_gig_statement::{Choices, Figures, File, Measure, Reader, Statement};
use std::path::Path;

/// The bytes of a test file.
pub fn bytes(file: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(file);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A test file as JSON.
pub fn json(file: &str) -> serde_json::Value {
    serde_json::from_slice(&bytes(file)).expect("JSON")
}

/// A test file, read under a name.
pub fn read(file: &str, name: &str) -> Statement {
    of_bytes(name, bytes(file), Choices::default())
}

/// A text, read under a name.
pub fn text(name: &str, text: &str) -> Statement {
    of_bytes(name, text.as_bytes().to_vec(), Choices::default())
}

/// Bytes, read under a name with answers.
pub fn of_bytes(name: &str, bytes: Vec<u8>, choices: Choices) -> Statement {
    let file = File { name: name.to_owned(), bytes };
    Reader::read(vec![file], choices).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"))
}

/// The figures of the first currency.
pub fn totals(statement: &Statement) -> Figures {
    statement.summaries[0].totals
}

/// Some measures of figures.
pub fn told<const N: usize>(figures: &Figures, measures: [Measure; N]) -> [Option<i64>; N] {
    measures.map(|measure| figures.get(measure))
}

/// The words of the questions.
pub fn asked(statement: &Statement) -> Vec<&'static str> {
    statement.questions.iter().map(|question| question.ask.word()).collect()
}
