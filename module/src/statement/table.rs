//! Tables of earnings files, as they were understood.

use super::summary::{measures, money, Measures};
use coop_or_gig_statement::{
    Aside, Ask, Balance, Check, ClosedFile, Column, Currency, DateOrder, Decimal, Field, Flag, Moment, Question, Report, Sample,
    TableReport, Why,
};
use serde::Serialize;
use tsify::Tsify;

/// Table as it was understood.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StatementTable {
    /// Name of its file.
    name: String,
    /// Kind of file; null where it is of no known kind.
    #[tsify(type = "StatementReport | null")]
    report: Option<&'static str>,
    /// Platform.
    #[tsify(type = "StatementPlatform")]
    platform: &'static str,
    /// Kind of its rows.
    #[tsify(type = "StatementRow")]
    row_kind: &'static str,
    /// Form of its letters: `utf-8`, `windows-1250`.
    encoding: &'static str,
    /// Character between columns; null for a text without columns.
    delimiter: Option<String>,
    /// Character before decimals in most columns; null where none has any.
    #[tsify(type = "'point' | 'comma' | null")]
    decimal: Option<&'static str>,
    /// Order of day and month, where dates could be two.
    #[tsify(type = "'day-first' | 'month-first' | null")]
    date_order: Option<&'static str>,
    /// Meaning of its fares.
    #[tsify(type = "StatementBasis")]
    gross_basis: &'static str,
    /// First day.
    from: Option<String>,
    /// Last day.
    to: Option<String>,
    /// Columns.
    columns: Vec<StatementTableColumn>,
    /// Sums of its own rows, for each currency.
    totals: Vec<StatementTotals>,
    /// Number of its rows.
    rows: u32,
    /// Number of the rows that count.
    used: u32,
    /// Rows that were left out.
    left_out: Vec<StatementLeftOut>,
    /// Up to three rows as understood.
    samples: Vec<StatementSample>,
    /// Checks of the file against itself.
    checks: Vec<StatementCheck>,
    /// Peculiarities that are worth a word.
    flags: Vec<StatementFlag>,
}

/// Column as it was understood.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StatementTableColumn {
    /// Header as it stands in the file.
    title: String,
    /// Meaning; null where there is none.
    #[tsify(type = "StatementField | null")]
    field: Option<&'static str>,
    /// Certainty of the meaning: by the whole header, a part of its path, words in it, the worker's word.
    #[tsify(type = "'header' | 'path' | 'words' | 'chosen' | 'none'")]
    certainty: &'static str,
    /// Part that it plays: its values count, explain another column's, or are not read.
    #[tsify(type = "'counts' | 'explains' | 'ignored'")]
    role: &'static str,
    /// True where it has numbers.
    has_numbers: bool,
}

/// Sums of one currency.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StatementTotals {
    /// Currency; null where the file does not tell it.
    #[tsify(type = "StatementCurrency | null")]
    currency: Option<&'static str>,
    /// Figures.
    #[tsify(type = "Record<StatementMeasure, number | null>")]
    figures: Measures,
}

/// Row that was left out.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StatementLeftOut {
    /// Row, from 1 behind the header.
    row: u32,
    /// Reason.
    #[tsify(
        type = "'cancelled' | 'offline' | 'no-end' | 'personal' | 'total' | 'total-differs' | 'bank' | 'repeated' | 'equal' | 'cells' | 'headings' | 'empty'"
    )]
    why: &'static str,
    /// Earlier row with the same id, for `repeated`; else null.
    of: Option<u32>,
    /// Money that the row is about: what is left of it, else its fares, else what went to the bank.
    money: f64,
}

/// Row as it was understood.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StatementSample {
    /// Row, from 1 behind the header.
    row: u32,
    /// Start, or the day: `2026-03-02` or `2026-03-02T08:10:00`.
    start: Option<String>,
    /// End.
    end: Option<String>,
    /// Currency.
    #[tsify(type = "StatementCurrency | null")]
    currency: Option<&'static str>,
    /// Figures.
    #[tsify(type = "Record<StatementMeasure, number | null>")]
    figures: Measures,
}

/// Check of a file against itself.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StatementCheck {
    /// Sum that is checked: net earnings, what is paid, all gross earnings.
    #[tsify(type = "'net' | 'paid' | 'total'")]
    of: &'static str,
    /// Number of the rows that could be checked.
    rows: u32,
    /// True where every row balances.
    balances: bool,
    /// Ways in which they do, where not in the plain one: `tolls-in`, `tips-out`, `bonuses-out`, `fee-in-fare`,
    /// `tips-beside`.
    by: Vec<&'static str>,
    /// Number of the rows that do not balance.
    off_rows: u32,
    /// Sum that the file tells more than its parts.
    difference: f64,
}

/// Peculiarity that is worth a word.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StatementFlag {
    /// Word of it.
    #[tsify(
        type = "'preamble' | 'unwrapped' | 'parts-of-columns' | 'days-from-name' | 'cash' | 'corrected' | 'stacked-orders' | 'over-midnight' | 'without-job' | 'fee-is-rate' | 'no-fares' | 'no-fee' | 'unread' | 'fee-out-of-range' | 'more-than-a-day' | 'engaged-over-online' | 'too-fast' | 'told-elsewhere'"
    )]
    what: &'static str,
    /// Number of lines, rows, jobs or cells; null where none is counted.
    count: Option<u32>,
    /// Day, for `more-than-a-day`; else null.
    day: Option<String>,
}

/// File that was not read.
#[derive(Debug, Serialize, Tsify)]
pub struct StatementClosedFile {
    /// Name, with its folders in an archive.
    name: String,
    /// Reason.
    #[tsify(type = "StatementClosed")]
    why: &'static str,
}

/// Question that only the worker can answer.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StatementQuestion {
    /// Table, from 0.
    table: usize,
    /// Word of the question. Where an answer has that name it is the answer's; `period` is answered by `from` and `to`, `column` by
    /// `options.columns`, `customer-price` and `fee` by figures of the worker's own, or `withoutFee`.
    #[tsify(
        type = "'currency' | 'gross' | 'date-order' | 'distance' | 'time' | 'decimal' | 'toll-inside' | 'tip-inside' | 'vat-inside' | 'fee-tax-taken' | 'period' | 'difference' | 'column' | 'open-minutes' | 'equal-rows-once' | 'customer-price' | 'fee'"
    )]
    ask: &'static str,
    /// Column that is asked about, from 0; null for the whole table.
    column: Option<usize>,
    /// Meanings that a column could have, the likeliest first.
    #[tsify(type = "StatementField[]")]
    candidates: Vec<&'static str>,
    /// First value that could be two, read both ways: with the day or a point first, then with the month or a comma.
    either: Option<Vec<String>>,
    /// Sum that is asked about: tolls, tips, tax on the fee, the difference.
    amount: Option<f64>,
    /// Number of the rows that are asked about.
    rows: Option<u32>,
}

fn code(currency: Option<Currency>) -> Option<&'static str> {
    currency.map(Currency::code)
}

fn told(moment: Moment) -> String {
    match moment.second {
        None => moment.date.to_string(),
        Some(second) => format!("{}T{:02}:{:02}:{:02}", moment.date, second / 3600, second / 60 % 60, second % 60),
    }
}

impl From<&TableReport> for StatementTable {
    fn from(table: &TableReport) -> Self {
        Self {
            name: table.name.clone(),
            report: table.report.map(Report::word),
            platform: table.platform.word(),
            row_kind: table.row_kind.word(),
            encoding: table.encoding.word(),
            delimiter: table.delimiter.map(String::from),
            decimal: table.decimal.map(Decimal::word),
            date_order: table.date_order.map(DateOrder::word),
            gross_basis: table.basis.word(),
            from: table.period.map(|(from, _)| from.to_string()),
            to: table.period.map(|(_, to)| to.to_string()),
            columns: table.columns.iter().map(StatementTableColumn::from).collect(),
            totals: table
                .totals
                .iter()
                .map(|(currency, figures)| StatementTotals { currency: code(*currency), figures: measures(figures) })
                .collect(),
            rows: table.rows,
            used: table.used,
            left_out: table.aside.iter().map(StatementLeftOut::from).collect(),
            samples: table.samples.iter().map(StatementSample::from).collect(),
            checks: table.checks.iter().map(StatementCheck::from).collect(),
            flags: table.flags.iter().map(StatementFlag::from).collect(),
        }
    }
}

impl From<&Column> for StatementTableColumn {
    fn from(column: &Column) -> Self {
        Self {
            title: column.title.clone(),
            field: column.field.map(Field::word),
            certainty: column.certainty.word(),
            role: column.role.word(),
            has_numbers: column.has_numbers,
        }
    }
}

impl From<&Aside> for StatementLeftOut {
    fn from(aside: &Aside) -> Self {
        let of = if let Why::Repeated { of } = aside.why { Some(of) } else { None };
        Self { row: aside.row, why: aside.why.word(), of, money: money(aside.money) }
    }
}

impl From<&Sample> for StatementSample {
    fn from(sample: &Sample) -> Self {
        let Sample { row, start, end, currency, figures } = sample;
        Self { row: *row, start: start.map(told), end: end.map(told), currency: code(*currency), figures: measures(figures) }
    }
}

impl From<&Check> for StatementCheck {
    fn from(check: &Check) -> Self {
        let by = match check.balance {
            Balance::By(variant) => [
                (variant.tolls_in, "tolls-in"),
                (variant.tips_out, "tips-out"),
                (variant.bonuses_out, "bonuses-out"),
                (variant.fee_in_fare, "fee-in-fare"),
                (variant.tips_beside, "tips-beside"),
            ]
            .into_iter()
            .filter_map(|(is_so, word)| is_so.then_some(word))
            .collect(),
            _ => Vec::new(),
        };
        let (off_rows, amount) = if let Balance::Differs { rows, amount } = check.balance { (rows, amount) } else { (0, 0) };
        Self { of: check.identity.word(), rows: check.rows, balances: off_rows == 0, by, off_rows, difference: money(amount) }
    }
}

impl From<&Flag> for StatementFlag {
    fn from(flag: &Flag) -> Self {
        let count = match flag {
            Flag::Preamble { lines } => Some(*lines),
            Flag::StackedOrders { jobs } => Some(*jobs),
            Flag::Unread { cells } => Some(*cells),
            Flag::Cash { rows }
            | Flag::Corrected { rows }
            | Flag::OverMidnight { rows }
            | Flag::WithoutJob { rows }
            | Flag::EngagedOverOnline { rows }
            | Flag::TooFast { rows } => Some(*rows),
            _ => None,
        };
        let day = if let Flag::MoreThanADay { day } = flag { Some(day.to_string()) } else { None };
        Self { what: flag.word(), count, day }
    }
}

impl From<&ClosedFile> for StatementClosedFile {
    fn from(file: &ClosedFile) -> Self {
        Self { name: file.name.clone(), why: file.why.word() }
    }
}

impl From<&Question> for StatementQuestion {
    fn from(question: &Question) -> Self {
        let mut asked = Self {
            table: question.table,
            ask: question.ask.word(),
            column: None,
            candidates: Vec::new(),
            either: None,
            amount: None,
            rows: None,
        };
        match &question.ask {
            Ask::DateOrder { column, day_first, month_first } => {
                asked.column = Some(*column);
                asked.either = Some(vec![day_first.to_string(), month_first.to_string()]);
            }
            Ask::Decimal { column, as_point, as_comma } => {
                asked.column = Some(*column);
                asked.either = Some(vec![money(*as_point).to_string(), money(*as_comma).to_string()]);
            }
            Ask::DistanceUnit { column } | Ask::TimeUnit { column } => asked.column = Some(*column),
            Ask::Column { column, candidates } => {
                asked.column = Some(*column);
                asked.candidates = candidates.iter().map(|field| field.word()).collect();
            }
            Ask::TollInside { tolls } => asked.amount = Some(money(*tolls)),
            Ask::TipInside { tips } => asked.amount = Some(money(*tips)),
            Ask::FeeTaxTaken { tax, .. } => asked.amount = Some(money(*tax)),
            Ask::Difference { amount, rows } => (asked.amount, asked.rows) = (Some(money(*amount)), Some(*rows)),
            Ask::OpenSegments { rows } => asked.rows = u32::try_from(rows.len()).ok(),
            Ask::EqualRows { rows } => asked.rows = Some(*rows),
            Ask::Currency | Ask::GrossBasis | Ask::VatInside | Ask::Dates | Ask::CustomerPrice | Ask::Fee => {}
        }
        asked
    }
}
