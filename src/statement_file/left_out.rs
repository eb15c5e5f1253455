//! Rows left out and why, what does not add up, and what else is worth a word.

use coop_or_gig_statement::{Balance, Closed, ClosedFile, Flag, LeftOut, RowKind, Statement, TableReport, Why};
use yew::prelude::*;

use crate::components::section::titled;
use crate::locale::{text, Key};
use crate::statement_file::shown::Shown;
use crate::statement_file::words;
use crate::view::View;

/// Files that were not read are told one by one up to here.
const MOST_FILES: usize = 20;

/// Rows left out of every table, and files that were not read.
pub(super) fn left_out(view: &View, statement: &Statement) -> Html {
    let told: Vec<Html> = statement.tables.iter().filter_map(|table| of_table(view, table)).collect();
    let closed: Vec<AttrValue> = statement.closed.iter().take(MOST_FILES).map(|file| closed(view, file)).collect();
    if told.is_empty() && closed.is_empty() {
        return Html::default();
    }
    let more = statement.closed.len().saturating_sub(MOST_FILES);
    let more = (more > 0).then(|| text::reading_more_files(view.lang, i64::try_from(more).unwrap_or(i64::MAX)).text());
    let files = list(closed.into_iter().chain(more));
    titled(view.lang, "left-out", view.attr(text::READING_LEFT_OUT), told.into_iter().chain([files]).collect())
}

/// Sentences on chosen files of which nothing was read, and on tables of which no row counts.
pub(super) fn unread(view: &View, shown: &Shown) -> Vec<AttrValue> {
    let Some(statement) = &shown.statement else { return Vec::new() };
    let files = shown.unread().into_iter().map(|file| closed(view, file));
    let tables = statement.tables.iter().filter(|table| table.used == 0).map(|table| none_counts(view, table));
    files.chain(tables).collect()
}

/// The reason for most of the rows of a table of which none counts.
fn none_counts(view: &View, table: &TableReport) -> AttrValue {
    let name = name(view, &table.name);
    let Some(most) = table.reasons.iter().max_by_key(|left| left.rows) else {
        return text::reading_closed(view.lang, name, view.text(text::READING_NO_ROWS)).text();
    };
    let words = text::reading_none_counts(view.lang, name, view.text(reason(most.why))).text();
    if most.why == Why::Cells {
        return format!("{words} {}", view.text(text::READING_NONE_COUNTS_CELLS)).into();
    }
    words
}

/// Name of a file; a pasted text has none.
fn name<'a>(view: &View, name: &'a str) -> &'a str {
    if name.is_empty() {
        view.text(text::READING_PASTED)
    } else {
        name
    }
}

fn list(lines: impl Iterator<Item = AttrValue>) -> Html {
    let lines: Vec<_> = lines.map(|words| html! { <li key={&*words}>{ words }</li> }).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! { <ul>{ for lines }</ul> }
}

fn of_table(view: &View, table: &TableReport) -> Option<Html> {
    let mut lines = vec![match table.rows {
        0 => view.attr(text::READING_NO_ROWS),
        rows => text::reading_rows(view.lang, rows.to_string(), table.used.to_string()).text(),
    }];
    lines.extend(aside(view, table));
    lines.extend(checks(view, table));
    lines.extend(table.flags.iter().filter_map(|flag| flagged(view, table.row_kind, *flag)));
    if lines.len() == 1 && table.rows == table.used && table.rows > 0 {
        return None;
    }
    let name = name(view, &table.name).to_owned();
    Some(html! { <div key={&*name}><h3 translate="no">{ &name }</h3>{ list(lines.into_iter()) }</div> })
}

/// Rows that were left out, by their reasons.
fn aside(view: &View, table: &TableReport) -> Vec<AttrValue> {
    let code = words::only(table);
    let line = |left: &LeftOut| {
        let count = text::reading_rows_of(view.lang, i64::from(left.rows), view.text(reason(left.why))).text();
        if left.money == 0 {
            return count;
        }
        text::reading_with_money(view.lang, count, words::money(code, left.money)).text()
    };
    table.reasons.iter().map(line).collect()
}

const fn reason(why: Why) -> Key {
    match why {
        Why::Cancelled => text::READING_WHY_CANCELLED,
        Why::Offline => text::READING_WHY_OFFLINE,
        Why::NoEnd => text::READING_WHY_NO_END,
        Why::Personal => text::READING_WHY_PERSONAL,
        Why::Total { is_sum: true } => text::READING_WHY_TOTAL,
        Why::Total { is_sum: false } => text::READING_WHY_TOTAL_DIFFERS,
        Why::Bank => text::READING_WHY_BANK,
        Why::Repeated { .. } => text::READING_WHY_REPEATED,
        Why::Equal => text::READING_WHY_EQUAL,
        Why::Cells => text::READING_WHY_CELLS,
        Why::Headings => text::READING_WHY_HEADINGS,
        Why::Empty => text::READING_WHY_EMPTY,
    }
}

/// Checks that a table does not pass.
fn checks(view: &View, table: &TableReport) -> Vec<AttrValue> {
    let code = words::only(table);
    let differs = |check: &coop_or_gig_statement::Check| match check.balance {
        Balance::Differs { rows, amount } => {
            Some(text::reading_differs(view.lang, i64::from(rows), words::money(code, amount)).text())
        }
        Balance::Balanced | Balance::By(_) => None,
    };
    table.checks.iter().filter_map(differs).collect()
}

/// Words of a flag that matters to a worker; `None` for one of no consequence.
fn flagged(view: &View, kind: RowKind, flag: Flag) -> Option<AttrValue> {
    let lang = view.lang;
    Some(match flag {
        Flag::DaysFromName => view.attr(text::READING_FLAG_DAYS),
        Flag::PartsOfColumns => view.attr(text::READING_FLAG_PARTS),
        Flag::Cash { rows } if matches!(kind, RowKind::Trip | RowKind::Transaction) => {
            text::reading_flag_cash(lang, i64::from(rows)).text()
        }
        Flag::Cash { rows } => text::reading_flag_cash_rows(lang, i64::from(rows)).text(),
        Flag::Corrected { rows } => text::reading_flag_corrected(lang, i64::from(rows)).text(),
        Flag::StackedOrders { jobs } => text::reading_flag_stacked(lang, i64::from(jobs)).text(),
        Flag::WithoutJob { rows } => text::reading_flag_without_job(lang, i64::from(rows)).text(),
        Flag::FeeIsRate => view.attr(text::READING_FLAG_FEE_RATE),
        Flag::NoFares => view.attr(text::READING_FLAG_NO_FARES),
        Flag::NoFee => view.attr(text::READING_FLAG_NO_FEE),
        Flag::Unread { cells } => text::reading_flag_unread(lang, i64::from(cells)).text(),
        Flag::FeeOutOfRange => view.attr(text::READING_FLAG_FEE_RANGE),
        Flag::MoreThanADay { day } => text::reading_flag_long_day(lang, words::day(view, day)).text(),
        Flag::EngagedOverOnline { rows } => text::reading_flag_engaged(lang, i64::from(rows)).text(),
        Flag::TooFast { rows } => text::reading_flag_fast(lang, i64::from(rows)).text(),
        Flag::ToldElsewhere => view.attr(text::READING_FLAG_ELSEWHERE),
        Flag::Preamble { .. } | Flag::Unwrapped | Flag::OverMidnight { .. } => return None,
    })
}

/// A file that was not read, and the reason.
fn closed(view: &View, file: &ClosedFile) -> AttrValue {
    let why = view.text(match file.why {
        Closed::Rider => text::READING_CLOSED_RIDER,
        Closed::Location => text::READING_CLOSED_LOCATION,
        Closed::Empty => text::READING_EMPTY,
        Closed::Pdf => text::READING_PDF,
        Closed::Spreadsheet => text::READING_SPREADSHEET,
        Closed::Kind => text::READING_CLOSED_KIND,
        Closed::Locked => text::READING_CLOSED_LOCKED,
        Closed::Method => text::READING_CLOSED_METHOD,
        Closed::TooLarge => text::READING_CLOSED_TOO_LARGE,
        Closed::Damaged => text::READING_CLOSED_DAMAGED,
        Closed::Repeated => text::READING_CLOSED_REPEATED,
        Closed::Unknown => text::READING_CLOSED_UNKNOWN,
        Closed::TooManyRows => text::READING_CLOSED_ROWS,
    });
    text::reading_closed(view.lang, name(view, &file.name), why).text()
}
