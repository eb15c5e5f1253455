//! The money path line by line, the deals side by side. People's scripts read it: see `data-line`, `data-deal` and `<data>`.

use coop_or_gig_engine::choice::MilesFollow;
use coop_or_gig_engine::money::Quantity;
use coop_or_gig_engine::outcome::{Hours, Line, Period, Statement};
use yew::prelude::*;

use super::el::words;
use super::parts::{amount, note, section, table, Row};
use super::{period, View};
use crate::locale::{text, Key};
use crate::show;

const LABELS: [Key; Line::ALL.len()] = [
    text::LINE_CUSTOMERS_PAY,
    text::LINE_CUSTOMER_FEES,
    text::LINE_PLATFORM_FEES,
    text::LINE_TIPS,
    text::LINE_PAY,
    text::LINE_RUNNING_COSTS,
    text::LINE_SUBSCRIPTION,
    text::LINE_DIVIDEND,
    text::LINE_INCOME_TAX,
    text::LINE_CLASS_4,
    text::LINE_TAKE_HOME,
];

pub(super) fn lines(view: &View) -> Html {
    let period = view.state.period;
    let statements: Vec<Statement> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period)).collect();
    let caption = match period {
        Period::Hour => text::LINES_CAPTION_HOUR,
        Period::Week => text::LINES_CAPTION_WEEK,
        Period::Month => text::LINES_CAPTION_MONTH,
        Period::Year => text::LINES_CAPTION_YEAR,
    };
    let line = |line: Line| Row {
        label: words(view.attr(LABELS[line as usize])),
        class: if line.is_total() { "total" } else { "" },
        line: Some(line.key()),
        cells: statements.iter().map(|statement| amount(statement.amount(line))).collect(),
    };
    let hours = |label: Key, of: fn(&Hours) -> Quantity| {
        Row::of(view.attr(label), view.comparison.outcomes.iter().map(|outcome| show::quantity(of(&outcome.hours)).into()))
            .looks("aside")
    };
    let share = |place: usize| show::money(view.scenario().deals[place].membership.share).into();
    let mut rows: Vec<Row> = Line::ALL.into_iter().map(line).collect();
    rows.push(hours(text::LINE_HOURS_ENGAGED, |hours| hours.engaged));
    rows.push(hours(text::LINE_HOURS_WAITING, |hours| hours.waiting));
    rows.push(hours(text::LINE_HOURS_WORKED, |hours| hours.worked()));
    rows.push(Row::of(view.attr(text::LINE_SHARE), view.deals().map(share)).looks("aside"));
    let stays = match view.scenario().week.miles_follow {
        MilesFollow::Hours => text::LINES_HOURS_STAY,
        MilesFollow::Jobs => text::LINES_MILES_FOLLOW,
    };
    section(
        view.lang,
        "lines",
        text::LINES_TITLE,
        vec![
            table(view, Some(view.attr(caption)), text::LINES_LINE, period::unit(view.lang, period), rows),
            note(view.attr(stays)),
            note(view.attr(text::LINES_ROUNDING)),
        ],
    )
}
