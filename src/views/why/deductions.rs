//! Deduction of expenses, and what the other ways would have left to be taxed.

use coop_or_gig_engine::choice::{Deduction, Status, Vehicle};
use coop_or_gig_engine::derivation::ProfitLine;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Outcome, Profits};
use yew::prelude::*;

use crate::components::section::{fold, note, part};
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::deals_table::{table, Row};
use crate::views::why::label::why;

/// Ways of deducting expenses, each with the profit that it leaves and its name.
const WAYS: [(Deduction, ProfitLine, Key); 3] = [
    (Deduction::Actual, ProfitLine::Actual, text::TAX_USED_ACTUAL),
    (Deduction::Mileage, ProfitLine::Mileage, text::TAX_USED_MILEAGE),
    (Deduction::Allowance, ProfitLine::Allowance, text::TAX_USED_ALLOWANCE),
];

/// Label of the profit that a way leaves.
pub(crate) fn label(line: ProfitLine) -> Key {
    match line {
        ProfitLine::Actual => text::TAX_PROFIT_ACTUAL,
        ProfitLine::Mileage => text::TAX_PROFIT_MILEAGE,
        ProfitLine::Allowance => text::TAX_PROFIT_ALLOWANCE,
    }
}

pub(crate) fn tax(view: &View) -> Html {
    if view.is_before_tax() {
        let content = vec![note(view.attr(text::ESTIMATE_BEFORE_TAX))];
        return part((view.lang, view.is_narrow()), "tax", (text::TAX_TITLE, None), content);
    }
    let outcomes = || view.comparison.outcomes.iter();
    let shown = |profit: Option<Money>| {
        profit.map_or_else(|| view.attr(text::TAX_NOT_ALLOWED), |amount| format::money(view.currency(), amount).into())
    };
    let profit = |profits: &Profits, way: Deduction| match way {
        Deduction::Mileage => profits.mileage,
        Deduction::Allowance => Some(profits.allowance),
        Deduction::Actual | Deduction::Best => Some(profits.actual),
    };
    let ways: Vec<Row> = WAYS
        .iter()
        .map(|(way, line, _)| {
            let cell = |outcome: &Outcome| match outcome.status {
                Status::Employee => AttrValue::Static("–"),
                _ => shown(profit(&outcome.profits, *way)),
            };
            Row { label: why(view, line.key(), view.attr(label(*line))), ..Row::new("", outcomes().map(cell)) }
        })
        .collect();
    let used = |outcome: &Outcome| {
        if outcome.status == Status::Employee {
            return view.attr(text::TAX_PAYE);
        }
        let profits = &outcome.profits;
        WAYS.iter().find(|(way, ..)| *way == profits.used).map_or_else(AttrValue::default, |(.., words)| view.attr(*words))
    };
    let by_deal: Vec<(AttrValue, AttrValue)> =
        view.deals().map(|place| (view.short_name(place), used(&view.comparison.outcomes[place]))).collect();
    let is_one = by_deal.iter().all(|(_, way)| *way == by_deal[0].1);
    let told = |one: fn(&(AttrValue, AttrValue)) -> String, between: &str| {
        if is_one {
            by_deal[0].1.to_string()
        } else {
            by_deal.iter().map(one).collect::<Vec<_>>().join(between)
        }
    };
    let as_table = table(view, Some(view.attr(text::LINES_CAPTION_YEAR)), text::LINES_LINE, "", ways);
    let mut parts = vec![as_table, note(view.attr(text::TAX_LOSSES))];
    if view.scenario().tax.vehicle == Vehicle::Bicycle && outcomes().any(|outcome| outcome.status != Status::Employee) {
        parts.push(note(view.attr(text::TAX_BICYCLE)));
    }
    parts.extend(two_jobs(view).into_iter().map(|key| note(view.attr(key))));
    parts.extend([
        html! { <h3>{ view.text(text::CREDIT_TITLE) }</h3> },
        note(view.attr(text::CREDIT_TAPER)),
        note(view.attr(text::CREDIT_FLOOR)),
    ]);
    if view.scenario().tax.credit.award.is_none() {
        parts.push(note(view.attr(text::CREDIT_ENTER)));
    }
    let content = vec![
        note(view.attr(text::TAX_INTRO)),
        note(text::tax_used(view.lang, told(|(name, way)| format!("{way} ({name})"), ", ")).text()),
        fold(view.attr(text::TAX_MORE), parts),
    ];
    let found = told(|(name, way)| format!("{name}: {way}"), " · ").into();
    part((view.lang, view.is_narrow()), "tax", (text::TAX_TITLE, Some(found)), content)
}

/// Notes on an employee's deal beside other wages: each job has contributions of its own, but not a student loan here.
fn two_jobs(view: &View) -> Vec<Key> {
    let tax = &view.scenario().tax;
    let has_two = tax.wages != Money::ZERO && view.comparison.outcomes.iter().any(|outcome| outcome.status == Status::Employee);
    [(has_two, text::TAX_TWO_JOBS), (has_two && tax.is_indebted(), text::TAX_TWO_JOBS_LOAN)]
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, key)| key)
        .collect()
}
