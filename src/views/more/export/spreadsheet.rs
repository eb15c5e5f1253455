//! The result for a spreadsheet: amounts as plain numbers.

use coop_or_gig_engine::due::DueLine;
use coop_or_gig_engine::number;
use coop_or_gig_engine::outcome::{Line, NonCashLine, Statement};

use crate::locale::text;
use crate::view::View;
use crate::views::answer::{credit, headline, period};
use crate::views::more::answer_text::told;
use crate::views::more::export::csv::{cell, written};
use crate::views::more::export::{receipt_code, version};
use crate::views::more::share;
use crate::views::why::{due, non_cash_rows, statement};

pub(crate) fn figures(view: &View) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let unit = period::unit(view.lang, view.state.period);
    let heads = [view.text(text::LINES_LINE), "line"].map(cell).into_iter();
    rows.push(heads.chain(view.deals().map(|place| cell(&format!("{} ({unit})", view.name(place))))).collect());
    let statements: Vec<_> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(view.state.period)).collect();
    let has_credit = view.comparison.outcomes.iter().any(|outcome| outcome.credit.is_some());
    let is_told = |line: &Line| (has_credit || !line.is_of_credit()) && !(view.is_before_tax() && statement::is_of_law(*line));
    for line in Line::ALL.into_iter().filter(is_told) {
        let amount = |(place, statement): (usize, &Statement)| match statement.amount(line) {
            amount if statement::is_unknown(view, place, line, amount) => cell(view.text(text::NOT_KNOWN)),
            amount => number::plain(amount.pence(), 2),
        };
        let amounts = statements.iter().enumerate().map(amount);
        let label = statement::label_here(view, line);
        rows.push([cell(view.text(label)), line.key().to_owned()].into_iter().chain(amounts).collect());
    }
    let is_of_law = |line: NonCashLine| matches!(line, NonCashLine::TaxRelief | NonCashLine::EmployerContributions);
    for (line, words) in non_cash_rows::BESIDE.into_iter().filter(|(line, _)| !(view.is_before_tax() && is_of_law(*line))) {
        let amounts = view
            .comparison
            .outcomes
            .iter()
            .map(|outcome| number::plain(outcome.non_cash(view.state.period).amount(line).pence(), 2));
        rows.push([cell(view.text(words)), line.key().to_owned()].into_iter().chain(amounts).collect());
    }
    if let Some(dues) = due::of_deals(view) {
        for line in DueLine::ALL {
            let amounts = dues.iter().map(|due| number::plain(due.amount(line, view.state.period).pence(), 2));
            rows.push([cell(&due::label(view, line)), line.key().to_owned()].into_iter().chain(amounts).collect());
        }
    }
    rows.push(Vec::new());
    rows.push(vec![cell(view.words().title())]);
    rows.extend(told(view).into_iter().chain(credit::lead(view)).map(|said| vec![cell(&said)]));
    for said in [
        headline::estimate(view).to_string(),
        version(view).to_string(),
        receipt_code(view).unwrap_or_default(),
        share::link_in_language(view),
    ] {
        rows.push(vec![cell(&said)]);
    }
    written(&rows)
}
