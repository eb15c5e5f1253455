//! Meaning of each column of a table: by its whole header, by its path below the root, else by the words in it.

use crate::choices::Choices;
use crate::field::Field;
use crate::header::Header;
use crate::words;

worded! {
    /// The certainty with which a column was understood.
    pub enum Certainty {
        /// The whole header is known.
        Header = "header",
        /// A part of its path is known.
        Path = "path",
        /// Words in it are known: worth a look.
        Words = "words",
        /// The reader has said.
        Chosen = "chosen",
        /// Nothing in it is known.
        None = "none",
    }
}

worded! {
    /// The part that a column plays.
    pub enum Role {
        /// Column whose values count.
        Counts = "counts",
        /// Column whose values are within those of another, or stand beside them, and are not added.
        Explains = "explains",
        /// Not read.
        Ignored = "ignored",
    }
}

/// The meaning of a column.
#[derive(Clone, Debug)]
pub(crate) struct Meaning {
    pub(crate) field: Option<Field>,
    pub(crate) certainty: Certainty,
    pub(crate) role: Role,
    /// Meanings that its words could have.
    pub(crate) candidates: Vec<Field>,
}

impl Meaning {
    fn new(field: Option<Field>, certainty: Certainty) -> Self {
        let role = if field.is_some() { Role::Counts } else { Role::Ignored };
        Self { field, certainty, role, candidates: Vec::new() }
    }
}

/// The meanings of all columns of a table.
pub(crate) fn map(table: usize, headers: &[Header], is_drives: bool, choices: &Choices) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = headers.iter().map(|header| meaning(header, headers)).collect();
    let exact: Vec<Field> =
        meanings.iter().filter(|meaning| meaning.certainty != Certainty::Words).filter_map(|meaning| meaning.field).collect();
    for (column, meaning) in meanings.iter_mut().enumerate() {
        // Words within a header count only for what no header tells whole.
        meaning.candidates.retain(|field| !exact.contains(field));
        if meaning.certainty == Certainty::Words {
            meaning.field = if let [only] = meaning.candidates[..] { Some(only) } else { None };
            meaning.role = if meaning.field.is_some() { Role::Counts } else { Role::Ignored };
        }
        if is_drives {
            drive(meaning);
        }
        if let Some(chosen) = choices.column(table, column) {
            *meaning = Meaning::new(chosen, Certainty::Chosen);
        }
    }
    once(&mut meanings, headers);
    meanings
}

/// Meaning of a toll in a log of drives: paid by the worker. Other money there is reckoned by the app, and nothing that was earned.
fn drive(meaning: &mut Meaning) {
    meaning.field = match meaning.field {
        Some(Field::Toll) => Some(Field::TollPaid),
        Some(Field::Distance | Field::TollPaid | Field::ParkingPaid) => meaning.field,
        Some(field) if field.is_money() => Some(Field::Other),
        other => other,
    };
}

fn meaning(header: &Header, all: &[Header]) -> Meaning {
    if header.is_rate {
        return Meaning::new(Some(Field::Other), Certainty::Header);
    }
    if header.is_path() {
        return by_path(header, all);
    }
    if let Some(field) = words::column(&header.name) {
        // "Payouts" or "Taxes" alone are no section of a path, and tell nothing that is known.
        let field = if matches!(field, Field::Balance | Field::Taxes) { Field::Other } else { field };
        return Meaning::new(Some(field), Certainty::Header);
    }
    let candidates = words::columns_within(&header.name);
    let certainty = if candidates.is_empty() { Certainty::None } else { Certainty::Words };
    Meaning { candidates, ..Meaning::new(None, certainty) }
}

/// The meaning of a path: that of its first part below the root which is no section.
fn by_path(header: &Header, all: &[Header]) -> Meaning {
    let parts = header.below_root();
    let at = |field| Meaning::new(Some(field), Certainty::Path);
    let (mut in_earnings, mut in_balance, mut in_taxes) = (false, false, false);
    for (place, part) in parts.iter().enumerate() {
        let is_last = place + 1 == parts.len();
        match words::column(part) {
            Some(Field::Net) if is_last => return at(Field::Net),
            Some(Field::Net) => in_earnings = true,
            Some(Field::Paid) => {}
            Some(Field::Balance) => in_balance = true,
            Some(Field::Taxes) => in_taxes = true,
            Some(Field::Fare) => {
                let leaf = parts.last().filter(|_| !is_last).and_then(|leaf| words::column(leaf));
                return match leaf {
                    Some(leaf @ (Field::Fee | Field::FeeTax | Field::Vat)) => at(leaf),
                    _ => at(Field::Fare),
                };
            }
            Some(Field::Vat) if in_taxes => return at(Field::Adjustment),
            Some(field) if field.is_money() => return at(field),
            _ => {}
        }
    }
    // A part of the earnings that has no name here is part of them all the same; the section of taxes is one as well.
    let has_below = all.iter().any(|other| other.path.len() > header.path.len() && other.path.starts_with(&header.path));
    if in_taxes || in_earnings {
        return Meaning { role: if has_below { Role::Ignored } else { Role::Counts }, ..at(Field::Adjustment) };
    }
    let is_earnings = |other: &Header| {
        other.path.len() > header.path.len()
            && other.path.starts_with(&header.path)
            && other.path[header.path.len()..]
                .iter()
                .any(|part| matches!(words::column(part), Some(Field::Fare | Field::Fee | Field::Tip)))
    };
    if !in_balance && parts.len() == 1 && all.iter().any(is_earnings) {
        return at(Field::Net);
    }
    Meaning::new(Some(Field::Other), Certainty::Path)
}

/// Leaves one column, or one set of columns that add up, for every field.
fn once(meanings: &mut [Meaning], headers: &[Header]) {
    for column in 0..meanings.len() {
        let Some(field) = meanings[column].field.filter(|_| meanings[column].role == Role::Counts) else { continue };
        if !(field.is_money() || field.is_measure() || field.is_time()) {
            continue;
        }
        let path = &headers[column].path;
        let is_within = |other: usize| {
            let branch = &headers[other].path;
            headers[column].is_path() && branch.len() < path.len() && path.starts_with(branch)
        };
        let others = (0..meanings.len())
            .filter(|other| *other != column && meanings[*other].field == Some(field) && meanings[*other].role == Role::Counts);
        let mut explains = false;
        for other in others {
            let both_paths = headers[column].is_path() && headers[other].is_path();
            let both_parts = headers[column].name.contains('(') && headers[other].name.contains('(');
            let add_up = both_paths || field == Field::Fare && both_parts || sums(field);
            explains |= is_within(other) || other < column && !add_up;
        }
        if explains {
            meanings[column].role = Role::Explains;
        }
    }
}

/// True for fields whose columns add up where there are several.
const fn sums(field: Field) -> bool {
    matches!(
        field,
        Field::Toll
            | Field::Bonus
            | Field::Adjustment
            | Field::OtherFee
            | Field::Cancellation
            | Field::ParkingPaid
            | Field::TollPaid
    )
}
