//! Options of `readStatement`: the file's name, and what the worker has answered.

use crate::argument::{Argument, Maybe, Whole};
use crate::refusal::Refusal;
use coop_or_gig_statement::{
    Answers, Choices, Currency, Date, DateOrder, Decimal, Difference, DistanceUnit, Field, GrossBasis, TimeUnit,
};
use serde::Deserialize;
use tsify::Tsify;

/// The most places of tables and columns.
const MOST: u32 = 2_000;

/// Options of `readStatement`.
#[derive(Debug, Deserialize, Tsify)]
#[serde(deny_unknown_fields, expecting = "a plain object with some of \"name\", \"answers\", \"columns\"")]
pub struct StatementOptions {
    /// Name of the file, which may tell its days and its kind.
    #[tsify(optional, type = "string")]
    name: Maybe<Name>,
    /// Answers to questions.
    #[serde(default)]
    #[tsify(optional, type = "StatementAnswers[]")]
    answers: Option<Vec<StatementAnswers>>,
    /// Columns with another meaning than they were understood to have.
    #[serde(default)]
    #[tsify(optional, type = "StatementColumn[]")]
    columns: Option<Vec<StatementColumn>>,
}

/// Column with the meaning that the worker gives it.
#[derive(Debug, Deserialize, Tsify)]
#[serde(deny_unknown_fields, expecting = "a plain object with \"table\", \"column\", \"field\"")]
pub struct StatementColumn {
    /// Table, from 0.
    #[tsify(type = "number")]
    table: Maybe<Whole<0, MOST>>,
    /// Column, from 0.
    #[tsify(type = "number")]
    column: Maybe<Whole<0, MOST>>,
    /// Meaning; `ignore` for a column that is not to be read.
    #[tsify(type = "StatementField | 'ignore'")]
    field: Maybe<Meaning>,
}

/// Answers about a table, or about all. What is left out stays as it was understood.
#[derive(Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a plain object with the answers' names")]
pub struct StatementAnswers {
    /// Table, from 0; all tables if it is left out.
    #[tsify(optional, type = "number")]
    table: Maybe<Whole<0, MOST>>,
    /// Currency where the file does not tell it.
    #[tsify(optional, type = "StatementCurrency")]
    currency: Maybe<Code>,
    /// Meaning of the fares.
    #[tsify(optional, type = "'customer-price' | 'fare-before-fee'")]
    gross: Maybe<Basis>,
    /// Order of day and month.
    #[tsify(optional, type = "'day-first' | 'month-first'")]
    date_order: Maybe<Worded<DateOrder>>,
    /// Unit of distance.
    #[tsify(optional, type = "'km' | 'miles'")]
    distance: Maybe<Worded<DistanceUnit>>,
    /// Unit of durations.
    #[tsify(optional, type = "'milliseconds' | 'seconds' | 'minutes' | 'hours' | 'days-hours-minutes'")]
    time: Maybe<Worded<TimeUnit>>,
    /// Character before decimals.
    #[tsify(optional, type = "'point' | 'comma'")]
    decimal: Maybe<Worded<Decimal>>,
    /// True where tolls are inside the fares.
    #[tsify(optional, type = "boolean")]
    toll_inside: Maybe<bool>,
    /// True where tips are part of the gross earnings.
    #[tsify(optional, type = "boolean")]
    tip_inside: Maybe<bool>,
    /// True where value-added tax is inside the fares.
    #[tsify(optional, type = "boolean")]
    vat_inside: Maybe<bool>,
    /// True where the tax on the fee counts as taken by the platform.
    #[tsify(optional, type = "boolean")]
    fee_tax_taken: Maybe<bool>,
    /// First day, as `2026-03-02`, where the file has no dates; with `to`.
    #[tsify(optional, type = "string")]
    from: Maybe<Day>,
    /// Last day; with `from`.
    #[tsify(optional, type = "string")]
    to: Maybe<Day>,
    /// Meaning of the difference between fares and net earnings.
    #[tsify(optional, type = "'fee' | 'else'")]
    difference: Maybe<Worded<Difference>>,
    /// Minutes to count for each segment without an end: 0 to leave them out.
    #[tsify(optional, type = "number")]
    open_minutes: Maybe<Whole<0, 1_440>>,
    /// True where rows that are equal in everything are the same row twice.
    #[tsify(optional, type = "boolean")]
    equal_rows_once: Maybe<bool>,
    /// True where the fee is known not to be in the file.
    #[tsify(optional, type = "boolean")]
    without_fee: Maybe<bool>,
}

/// Name of a file.
#[derive(Debug)]
struct Name(String);

/// Currency by its code.
#[derive(Clone, Copy, Debug)]
struct Code(Currency);

/// Day.
#[derive(Clone, Copy, Debug)]
struct Day(Date);

/// Meaning of a column; `None` for none.
#[derive(Clone, Copy, Debug)]
struct Meaning(Option<Field>);

/// Meaning that fares can be said to have.
#[derive(Clone, Copy, Debug)]
struct Basis(GrossBasis);

/// Choice of the statement's own.
#[derive(Clone, Copy, Debug)]
struct Worded<T>(T);

impl Argument for Name {
    fn takes() -> String {
        "a string".to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

impl Argument for Code {
    fn takes() -> String {
        format!("one of {}", Currency::all().map(Currency::code).collect::<Vec<_>>().join(", "))
    }

    fn from_text(text: &str) -> Option<Self> {
        Currency::from_code(text).map(Self)
    }
}

impl Argument for Day {
    fn takes() -> String {
        "a day such as \"2026-03-02\"".to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Date::from_iso(text).map(Self)
    }
}

impl Argument for Meaning {
    fn takes() -> String {
        format!("\"ignore\" or one of {}", Field::ALL.iter().map(|field| field.word()).collect::<Vec<_>>().join(", "))
    }

    fn from_text(text: &str) -> Option<Self> {
        if text == "ignore" {
            return Some(Self(None));
        }
        Field::from_word(text).map(|field| Self(Some(field)))
    }
}

impl Argument for Basis {
    fn takes() -> String {
        "one of \"customer-price\", \"fare-before-fee\"".to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        GrossBasis::from_word(text).filter(|basis| matches!(basis, GrossBasis::CustomerPrice | GrossBasis::FareBeforeFee)).map(Self)
    }
}

/// Choices by their words.
macro_rules! by_words {
    ($($name:ident),+) => {$(
        impl Argument for Worded<$name> {
            fn takes() -> String {
                format!("one of {}", $name::ALL.iter().map(|value| format!("\"{}\"", value.word())).collect::<Vec<_>>().join(", "))
            }

            fn from_text(text: &str) -> Option<Self> {
                $name::from_word(text).map(Self)
            }
        }
    )+};
}
by_words!(DateOrder, DistanceUnit, TimeUnit, Decimal, Difference);

/// Options as the reader takes them.
#[derive(Debug, Default)]
pub(super) struct Options {
    pub(super) name: String,
    pub(super) choices: Choices,
    /// Tables and columns that the options speak of.
    pub(super) places: Vec<Place>,
}

/// Table, or one of its columns, that the options at `path` speak of.
#[derive(Debug)]
pub(super) struct Place {
    path: String,
    table: usize,
    column: Option<usize>,
}

impl Place {
    /// Checks the place against the tables that were read, of each the number of its columns. Where none was read, the answer says why.
    ///
    /// # Errors
    /// The table or the column not being there.
    pub(super) fn check(&self, tables: &[usize]) -> Result<(), Refusal> {
        let Some(most) = tables.len().checked_sub(1) else { return Ok(()) };
        let takes = |name: &str, what: String| Err(Refusal::takes(&format!("{}.{name}", self.path), &what));
        match (tables.get(self.table), self.column) {
            (None, _) => takes("table", format!("a whole number from 0 to {most}: the tables that were read")),
            (Some(0), Some(_)) => takes("column", "a column of a table, and this is a text without columns".to_owned()),
            (Some(columns), Some(column)) if column >= *columns => {
                takes("column", format!("a whole number from 0 to {}: the columns of this table", columns - 1))
            }
            _ => Ok(()),
        }
    }
}

impl StatementOptions {
    /// The options as the reader takes them.
    ///
    /// # Errors
    /// Figures that are left out and needed.
    pub(super) fn into_options(self) -> Result<Options, Refusal> {
        let mut choices = Choices::default();
        let mut places = Vec::new();
        for (place, given) in self.answers.into_iter().flatten().enumerate() {
            let (table, answers) = given.into_answers(place)?;
            match table {
                Some(table) => {
                    choices.tables.push((table, answers));
                    places.push(Place { path: format!("options.answers[{place}]"), table, column: None });
                }
                None => choices.all = answers,
            }
        }
        for (place, given) in self.columns.into_iter().flatten().enumerate() {
            let at = |name: &str| format!("options.columns[{place}].{name}");
            let Whole(table) = given.table.required(&at("table"))?;
            let Whole(column) = given.column.required(&at("column"))?;
            let Meaning(field) = given.field.required(&at("field"))?;
            choices.assign(table as usize, column as usize, field);
            places.push(Place { path: format!("options.columns[{place}]"), table: table as usize, column: Some(column as usize) });
        }
        Ok(Options { name: self.name.into_option().map(|Name(name)| name).unwrap_or_default(), choices, places })
    }
}

impl StatementAnswers {
    fn into_answers(self, place: usize) -> Result<(Option<usize>, Answers), Refusal> {
        let at = |name: &str| format!("options.answers[{place}].{name}");
        let period = match (self.from.into_option(), self.to.into_option()) {
            (Some(Day(from)), Some(Day(to))) if from <= to => Some((from, to)),
            (None, None) => None,
            (Some(_), _) => return Err(Refusal::takes(&at("to"), "a day that is not before \"from\"")),
            (None, Some(_)) => return Err(Refusal::takes(&at("from"), &Day::takes())),
        };
        let answers = Answers {
            currency: self.currency.into_option().map(|Code(currency)| currency),
            gross: self.gross.into_option().map(|Basis(basis)| basis),
            date_order: self.date_order.into_option().map(|Worded(order)| order),
            distance: self.distance.into_option().map(|Worded(unit)| unit),
            time: self.time.into_option().map(|Worded(unit)| unit),
            decimal: self.decimal.into_option().map(|Worded(decimal)| decimal),
            toll_inside: self.toll_inside.into_option(),
            tip_inside: self.tip_inside.into_option(),
            vat_inside: self.vat_inside.into_option(),
            fee_tax_taken: self.fee_tax_taken.into_option(),
            period,
            difference: self.difference.into_option().map(|Worded(difference)| difference),
            open_minutes: self.open_minutes.into_option().map(|Whole(minutes)| minutes),
            equal_rows_once: self.equal_rows_once.into_option(),
            without_fee: self.without_fee.into_option(),
        };
        Ok((self.table.into_option().map(|Whole(table)| table as usize), answers))
    }
}
