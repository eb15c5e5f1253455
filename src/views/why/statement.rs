//! Statement of each deal: the money path line by line, the deals side by side. People's scripts read it: see `data-line`,
//! `data-deal` and `<data>`.

use coop_or_gig_engine::choice::{Basis, MilesFollow};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Hours, Line, Period, Statement};
use yew::prelude::*;

use crate::components::section::{note, section};
use crate::components::table::{self, table, Row};
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::period;
use crate::views::why::non_cash_rows::beside;

const LABELS: [Key; Line::ALL.len()] = [
    text::LINE_CUSTOMERS_PAY,
    text::LINE_CUSTOMER_FEES,
    text::LINE_PLATFORM_FEES,
    text::LINE_TOP_UP,
    text::LINE_TIPS,
    text::LINE_HOLIDAY_PAY,
    text::LINE_PAY,
    text::LINE_RUNNING_COSTS,
    text::LINE_SUBSCRIPTION,
    text::LINE_DIVIDEND,
    text::LINE_INCOME_TAX,
    text::LINE_CLASS_4,
    text::LINE_CLASS_1,
    text::LINE_STUDENT_LOAN,
    text::LINE_PENSION,
    text::LINE_TAKE_HOME,
    text::LINE_UNIVERSAL_CREDIT,
    text::LINE_WITH_UNIVERSAL_CREDIT,
];

pub(crate) fn lines(view: &View) -> Html {
    let period = view.state.period;
    let statements: Vec<Statement> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period)).collect();
    let caption = match period {
        Period::Hour => text::LINES_CAPTION_HOUR,
        Period::Week => text::LINES_CAPTION_WEEK,
        Period::Month => text::LINES_CAPTION_MONTH,
        Period::Year => text::LINES_CAPTION_YEAR,
    };
    let has_wage = view.deals().any(|place| view.scenario().deals[place].basis == Basis::Wage);
    let label = |line: Line| match line {
        Line::CustomersPay => label_of_sales(view),
        Line::PlatformFees if has_wage => text::LINE_MARGIN,
        line => label(line),
    };
    // Rows of rights and loans are shown only where a deal has an amount in them.
    let seldom = [Line::TopUp, Line::HolidayPay, Line::Class1, Line::StudentLoan, Line::Pension];
    // So are those of Universal Credit, where one was entered.
    let has_credit = view.has_later() && view.comparison.outcomes.iter().any(|outcome| outcome.credit.is_some());
    let has_amount = |line: &Line| statements.iter().any(|statement| statement.amount(*line) != Money::ZERO);
    let is_shown = |line: &Line| if line.is_of_credit() { has_credit } else { !seldom.contains(line) || has_amount(line) };
    let line = |line: Line| Row {
        label: why(view, line.key(), label(line)),
        class: match statements.iter().all(|statement| statement.amount(line) == Money::ZERO) {
            _ if line.is_total() => "total",
            // Paper leaves out a row without amounts.
            true => "nothing",
            false => "",
        },
        line: Some(line.key()),
        cells: statements.iter().enumerate().map(|(place, statement)| cell(view, place, line, statement.amount(line))).collect(),
    };
    let hours = |label: Key, of: fn(&Hours) -> Quantity| {
        Row::new(view.attr(label), view.comparison.outcomes.iter().map(|outcome| format::quantity(of(&outcome.hours)).into()))
            .looks("aside")
    };
    let share = |place: usize| format::money(view.currency(), view.scenario().deals[place].membership.share).into();
    let mut rows: Vec<Row> = Line::ALL.into_iter().filter(is_shown).map(line).collect();
    let mut said = beside(view, &mut rows);
    said.extend(view.later().into_iter().flat_map(|later| (later.job_fares)(view)));
    rows.push(hours(text::LINE_HOURS_ENGAGED, |hours| hours.engaged));
    rows.push(hours(text::LINE_HOURS_WAITING, |hours| hours.waiting));
    rows.push(hours(text::LINE_HOURS_WORKED, |hours| hours.worked()));
    rows.push(Row::new(view.attr(text::LINE_SHARE), view.deals().map(share)).looks("aside"));
    let stays = match view.scenario().week.miles_follow {
        MilesFollow::Hours => text::LINES_HOURS_STAY,
        MilesFollow::Jobs => text::LINES_MILES_FOLLOW,
    };
    let mut content = vec![table(view, Some(view.attr(caption)), text::LINES_LINE, period::unit(view.lang, period), rows)];
    content.extend(said);
    content.push(note(view.attr(stays)));
    content.push(note(view.attr(text::LINES_ROUNDING)));
    section(view.lang, "lines", text::LINES_TITLE, content)
}

/// Amount on a line of a deal. An unknown one says so; its value for scripts is still what the sums hold.
fn cell(view: &View, place: usize, line: Line, amount: Money) -> Html {
    if !is_unknown(view, place, line, amount) {
        return table::amount(view, amount);
    }
    html! { <data value="0">{ changing(view.text(text::NOT_KNOWN)) }</data> }
}

/// True where nobody knows the amount of a line: fees, where what customers pay is not known and none are taken of the pay.
pub(crate) fn is_unknown(view: &View, place: usize, line: Line, amount: Money) -> bool {
    let of_customers = matches!(line, Line::CustomerFees | Line::PlatformFees);
    of_customers && amount == Money::ZERO && !view.comparison.outcomes[place].knows_customers
}

/// Label of the first line: what the platform pays where it is not known what customers pay.
pub(crate) fn label_of_sales(view: &View) -> Key {
    let all_known = view.comparison.outcomes.iter().all(|outcome| outcome.knows_customers);
    if all_known {
        text::LINE_CUSTOMERS_PAY
    } else {
        text::LINE_PAID
    }
}

/// Label of a line.
pub(crate) fn label(line: Line) -> Key {
    LABELS[line as usize]
}

/// Label of a line, as a button that explains it once that can be done.
pub(crate) fn why(view: &View, line: &'static str, label: Key) -> Html {
    let label = view.text(label);
    match view.later() {
        None => changing(label),
        Some(later) => {
            html! { <button key={label} class="why" type="button" onclick={(later.explains)(view, line)}>{ label }</button> }
        }
    }
}
