//! Statement of each deal: the money path from what customers pay to what the worker keeps, as bars and line by line, the deals side
//! by side. People's scripts read it: see `data-line`, `data-deal` and `<data>`.

use coop_or_gig_engine::choice::{Basis, MilesFollow};
use coop_or_gig_engine::derivation::RowId;
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{HoursLine, Line, Outcome, Period, Statement};
use yew::prelude::*;

use crate::components::section::{fold, note, section, titled};
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::period;
use crate::views::deals_table::{self, table, Row};
use crate::views::why::finding::finding;
use crate::views::why::label::why;
use crate::views::why::non_cash_rows::beside;
use crate::views::why::split;

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

/// Rows of the hours of a week, with their words.
pub(crate) const HOURS: [(HoursLine, Key); HoursLine::ALL.len()] = [
    (HoursLine::Engaged, text::LINE_HOURS_ENGAGED),
    (HoursLine::Waiting, text::LINE_HOURS_WAITING),
    (HoursLine::Unpaid, text::LINE_HOURS_UNPAID),
    (HoursLine::Worked, text::LINE_HOURS_WORKED),
];

/// Class of a row without amounts, which paper and phones leave out.
pub(crate) const NOTHING: &str = "nothing";

/// The section: bars, then the lines.
pub(crate) fn lines(view: &View) -> Html {
    let (rows, said) = rows_and_notes(view);
    let content = vec![
        html! {
            <div class="picture">
                { split::bars(view) }
                { for split::notes(view) }
                // Only the app folds out what is not on the page yet.
                { for view.has_later().then(|| split::parts(view)) }
                { fold(view.attr(text::LINES_MORE), said) }
            </div>
        },
        as_table(view, Some(view.attr(caption(view))), rows),
    ];
    titled(view.lang, "lines", finding(view), content)
}

/// The lines alone, for paper: nothing is folded away there.
pub(crate) fn on_paper(view: &View) -> Html {
    let (rows, said) = rows_and_notes(view);
    let content = [as_table(view, None, rows)].into_iter().chain(said).collect();
    section(view.lang, "lines", caption(view), content)
}

fn as_table(view: &View, caption: Option<AttrValue>, rows: Vec<Row>) -> Html {
    table(view, caption, text::LINES_LINE, period::unit(view.lang, view.state.period), rows)
}

/// Caption of the lines, by the period.
fn caption(view: &View) -> Key {
    match view.state.period {
        Period::Hour => text::LINES_CAPTION_HOUR,
        Period::Week => text::LINES_CAPTION_WEEK,
        Period::Month => text::LINES_CAPTION_MONTH,
        Period::Year => text::LINES_CAPTION_YEAR,
    }
}

/// Rows of the money path, each with its explanation: rows of rights, loans, Universal Credit and, before tax, of tax only where a deal
/// has an amount in them, others without amounts marked as nothing.
pub(crate) fn path(view: &View) -> Vec<Row> {
    let statements: Vec<Statement> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(view.state.period)).collect();
    let seldom = [Line::TopUp, Line::HolidayPay, Line::Class1, Line::StudentLoan, Line::Pension];
    let is_seldom = |line: &Line| seldom.contains(line) || view.is_before_tax() && is_of_law(*line);
    let has_credit = view.has_later() && view.comparison.outcomes.iter().any(|outcome| outcome.credit.is_some());
    let has_amount = |line: &Line| statements.iter().any(|statement| statement.amount(*line) != Money::ZERO);
    let is_shown = |line: &Line| if line.is_of_credit() { has_credit } else { !is_seldom(line) || has_amount(line) };
    let row = |line: Line| Row {
        label: why(view, line.key(), view.attr(label_here(view, line))),
        class: match has_amount(&line) {
            _ if line.is_total() => "total",
            true => "",
            false => NOTHING,
        },
        line: Some(line.key()),
        cells: statements.iter().enumerate().map(|(place, statement)| cell(view, place, line, statement.amount(line))).collect(),
    };
    Line::ALL.into_iter().filter(is_shown).map(row).collect()
}

/// True for a line of what the law of the United Kingdom takes.
pub(crate) const fn is_of_law(line: Line) -> bool {
    matches!(line, Line::IncomeTax | Line::Class4 | Line::Class1 | Line::StudentLoan)
}

/// Rows of the lines, and notes on them.
fn rows_and_notes(view: &View) -> (Vec<Row>, Vec<Html>) {
    let hours = |(line, label): (HoursLine, Key)| {
        let cell = |outcome: &Outcome| changing(format::count(outcome.hours.on(line)));
        let cells = view.comparison.outcomes.iter().map(cell).collect();
        Row { label: why(view, line.key(), view.attr(label)), class: "aside", line: None, cells }
    };
    let has_unpaid = view.scenario().week.unpaid != Quantity::ZERO;
    let share = |place: usize| format::money(view.currency(), view.scenario().deals[place].membership.share).into();
    let mut rows = path(view);
    let mut said = beside(view, &mut rows);
    said.extend(view.later().into_iter().flat_map(|later| (later.job_fares)(view)));
    rows.push(split::take_rate(view));
    rows.extend(HOURS.into_iter().filter(|(line, _)| *line != HoursLine::Unpaid || has_unpaid).map(hours));
    if view.deals().any(|place| view.scenario().deals[place].membership.share != Money::ZERO) {
        let label = why(view, RowId::Share.key(), view.attr(text::LINE_SHARE));
        rows.push(Row { label, ..Row::new("", view.deals().map(share)).looks("aside") });
    }
    said.extend(hours_and_miles(view).into_iter().chain([text::LINES_ROUNDING]).map(|said| note(view.attr(said))));
    (rows, said)
}

/// Sentences on the hours and the miles of a week, as the deals bring more or fewer jobs.
fn hours_and_miles(view: &View) -> [Key; 2] {
    let week = &view.scenario().week;
    let is_longer = view.comparison.outcomes.iter().any(|outcome| outcome.hours.engaged > week.hours);
    let miles = match week.miles_follow {
        MilesFollow::Jobs => text::LINES_MILES_FOLLOW,
        MilesFollow::Hours if is_longer => text::LINES_MILES_LONGER,
        MilesFollow::Hours => text::LINES_MILES_STAY,
    };
    [if is_longer { text::LINES_HOURS_LONGER } else { text::LINES_HOURS_STAY }, miles]
}

/// Amount on a line of a deal. An unknown one says so; its value for scripts is still what the sums hold.
fn cell(view: &View, place: usize, line: Line, amount: Money) -> Html {
    if !is_unknown(view, place, line, amount) {
        return deals_table::amount(view, amount);
    }
    html! { <data value="0">{ changing(view.text(text::NOT_KNOWN)) }</data> }
}

/// True where nobody knows the amount of a line: fees, where what customers pay is not known and none are taken of the pay.
pub(crate) fn is_unknown(view: &View, place: usize, line: Line, amount: Money) -> bool {
    let of_customers = matches!(line, Line::CustomerFees | Line::PlatformFees);
    of_customers && amount == Money::ZERO && !view.comparison.outcomes[place].knows_customers
}

/// Label of a line among those of all deals: what the app pays where it is not known what customers pay, and what is kept back where
/// a wage is paid.
pub(crate) fn label_here(view: &View, line: Line) -> Key {
    let has_wage = || view.deals().any(|place| view.scenario().deals[place].basis == Basis::Wage);
    let all_known = || view.comparison.outcomes.iter().all(|outcome| outcome.knows_customers);
    match line {
        Line::CustomersPay if !all_known() => text::LINE_PAID,
        Line::PlatformFees if has_wage() => text::LINE_MARGIN,
        line => label(line),
    }
}

/// Label of a line.
pub(crate) fn label(line: Line) -> Key {
    LABELS[line as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// 54% of 40 hours: 185% of the jobs fit into them, 200% take 43.2.
    #[test]
    fn hours_stay_the_same_only_while_they_hold_the_jobs() {
        let told = |figures: &str| hours_and_miles(&view(Lang::En, &format!("v=1&preset=private-hire&miles-follow={figures}")));
        assert!(told("hours&2.volume=185") == [text::LINES_HOURS_STAY, text::LINES_MILES_STAY]);
        assert!(told("hours&2.volume=200") == [text::LINES_HOURS_LONGER, text::LINES_MILES_LONGER]);
        assert!(told("jobs&2.volume=50") == [text::LINES_HOURS_STAY, text::LINES_MILES_FOLLOW]);
        assert!(told("jobs&2.volume=200") == [text::LINES_HOURS_LONGER, text::LINES_MILES_FOLLOW]);
    }
}
