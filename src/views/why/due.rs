//! Days on which tax falls due: what to put aside of each deal's pay, and the payments of a tax return with their days.

use coop_or_gig_engine::choice::Status;
use coop_or_gig_engine::due::{due, Due, DueLine};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::tax;
use yew::prelude::*;

use crate::components::section::{fold, note, part, section};
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::deals_table::{self, table, Row};
use crate::views::why::label::{in_a_line, why};

const PUT_ASIDE: [Key; Period::ALL.len()] =
    [text::DUE_PUT_ASIDE_HOUR, text::DUE_PUT_ASIDE_WEEK, text::DUE_PUT_ASIDE_MONTH, text::DUE_PUT_ASIDE_YEAR];

/// Tax that falls due under each deal; `None` before tax.
pub(crate) fn of_deals(view: &View) -> Option<Vec<Due>> {
    let deals = || view.deals().map(|place| due(view.scenario(), place)).collect();
    (!view.is_before_tax()).then(deals).flatten()
}

/// Label of a row: payments by their day, what is put aside by the period.
pub(crate) fn label(view: &View, line: DueLine) -> AttrValue {
    let lang = view.lang;
    let january = |years: u16| (view.scenario().tax.year.0 + years).to_string();
    match line {
        DueLine::PutAside => view.attr(PUT_ASIDE[view.state.period as usize]),
        DueLine::TaxBill => view.attr(text::DUE_TAX_BILL),
        DueLine::FirstJanuary => text::due_first_january(lang, january(2)).text(),
        DueLine::July => text::due_july(lang, january(2)).text(),
        DueLine::LaterJanuary => text::due_later_january(lang, january(3)).text(),
    }
}

/// The section; empty before tax.
pub(crate) fn falls_due(view: &View) -> Html {
    let Some(dues) = of_deals(view) else { return Html::default() };
    let is_employee = |place: usize| view.comparison.outcomes[place].status == Status::Employee;
    let mut content = Vec::new();
    if dues.iter().all(|due| due.bill == Money::ZERO) {
        if !view.deals().all(is_employee) {
            content.push(note(view.attr(text::DUE_NOTHING)));
        }
    } else {
        let row = |line: DueLine| {
            let cell = |(place, due): (usize, &Due)| match due.amount(line, view.state.period) {
                Money::ZERO if is_employee(place) => changing(view.text(text::DUE_TAKEN)),
                amount => deals_table::amount(view, amount),
            };
            let cells = dues.iter().enumerate().map(cell).collect();
            Row { label: why(view, line.key(), label(view, line)), class: "", line: Some(line.key()), cells }
        };
        content.push(note(view.attr(text::DUE_INTRO)));
        content.push(table(view, None, text::LINES_LINE, "", DueLine::ALL.into_iter().map(row).collect()));
        let employee = view.deals().any(is_employee).then(|| note(view.attr(text::DUE_EMPLOYEE)));
        content.push(fold(view.attr(text::DUE_MORE), notes(view, &dues).into_iter().chain(employee).collect()));
        let period = view.state.period;
        let aside =
            |place: usize| format::per(view.lang, format::money(view.currency(), dues[place].put_aside(period)), period).text();
        let told = text::due_found(view.lang, in_a_line(view, aside)).text();
        return part((view.lang, view.is_narrow()), "due", (text::DUE_TITLE, Some(told)), content);
    }
    if view.deals().any(is_employee) {
        content.push(note(view.attr(text::DUE_EMPLOYEE)));
    }
    part((view.lang, view.is_narrow()), "due", (text::DUE_TITLE, None), content)
}

/// Notes on what the payments rest on, as far as it plays a part.
fn notes(view: &View, dues: &[Due]) -> Vec<Html> {
    let tax = &view.scenario().tax;
    let pays_ahead = |due: &&Due| due.july != Money::ZERO;
    let told = [
        (dues.iter().any(|due| pays_ahead(&due)), text::DUE_ACCOUNT),
        (tax.is_indebted(), text::DUE_LOAN),
        (tax.other_profit != Money::ZERO, text::DUE_OTHER),
        (true, text::DUE_LIKE_THIS),
    ];
    let mut notes: Vec<Html> = told.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| note(view.attr(key))).collect();
    let pays_nothing_ahead = dues.iter().any(|due| due.bill != Money::ZERO && !pays_ahead(&due));
    if let Some(pack) = tax::pack(tax.year).filter(|_| pays_nothing_ahead) {
        let limits = &pack.payments_on_account;
        let least = format::short(view.currency(), limits.least.value);
        notes.insert(0, note(text::due_no_account(view.lang, least, format::percent(limits.at_source.value)).text()));
    }
    notes
}

/// The section in short, for paper: a line for each deal that has a bill, and that an employee's tax is taken already; empty where there is
/// neither.
pub(crate) fn in_short(view: &View) -> Html {
    let dues = of_deals(view).unwrap_or_default();
    let year = (view.scenario().tax.year.0 + 2).to_string();
    let money = |amount: Money| format::money(view.currency(), amount);
    let line = |(place, due): (usize, &Due)| {
        let aside = format::per(view.lang, money(due.put_aside(view.state.period)), view.state.period).text();
        let first = text::due_short(view.lang, view.name(place), aside, money(due.first_january), year.clone()).text();
        let later = text::due_short_later(view.lang, money(due.later_january), money(due.july)).text();
        let told = if due.july == Money::ZERO { first } else { format!("{first} {later}").into() };
        html! { <p key={&*told}>{ told }</p> }
    };
    let mut lines: Vec<Html> = dues.iter().enumerate().filter(|(_, due)| due.bill != Money::ZERO).map(line).collect();
    let is_employee = |place: &usize| view.comparison.outcomes[*place].status == Status::Employee;
    if !dues.is_empty() && view.deals().any(|place| is_employee(&place)) {
        let no_bill = lines.is_empty() && !view.deals().all(|place| is_employee(&place));
        let also = no_bill.then_some(text::DUE_NOTHING).into_iter().chain([text::DUE_EMPLOYEE]);
        lines.extend(also.map(|key| html! { <p>{ view.text(key) }</p> }));
    }
    if lines.is_empty() {
        return Html::default();
    }
    section(view.lang, "due", text::DUE_TITLE, lines)
}
