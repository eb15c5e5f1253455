//! Explanations in the view of the co-op's accounts: rows by year, the normal year, what the co-op needs, cases, capital.

use std::rc::Rc;

use coop_or_gig_engine::accounts::{Line, Row, YEARS};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::coop_cases::{self, Capital, Case};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::derivation::{self, AccountsSteps, Rule, Step};
use coop_or_gig_engine::field::{Field, Input, Shared, Value};
use coop_or_gig_engine::money::Quantity;
use yew::prelude::*;

use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, with_unit_of};
use crate::views::coop::explained_amount::Of;
use crate::views::coop::{accounts, cases, chart, need};
use crate::views::why::explain::steps;

impl Of {
    /// Name of the amount.
    pub(crate) fn name(self, view: &View) -> AttrValue {
        match self {
            Self::Row(row) => accounts::label_of(view, row),
            Self::Payout => AttrValue::Static(view.lang.rule_label(Rule::Payout)),
            Self::Normal => view.attr(text::COOP_NORMAL_TITLE),
            Self::Need => view.attr(text::COOP_CASES_NEED),
            Self::Missing => view.attr(text::COOP_MISSING),
            Self::LeftOver => view.attr(text::COOP_LEFT_OVER),
            Self::Even => view.attr(text::EXPLAIN_EVEN),
            Self::EarnedBack => view.attr(text::EXPLAIN_EARNED_BACK),
            Self::Case(case) => cases::name(view, case),
        }
    }

    /// Sentences on how the amount is meant.
    pub(crate) fn said(self, view: &View) -> Vec<AttrValue> {
        match self {
            Self::Need => searched(view),
            Self::Normal => vec![view.attr(text::EXPLAIN_NORMAL)],
            Self::Case(Case::HalfTheJobs | Case::FewerMembers | Case::HigherCosts) => vec![view.attr(text::EXPLAIN_CASE)],
            Self::Even => [view.attr(text::EXPLAIN_NEED)]
                .into_iter()
                .chain(compare::accounts(view.scenario()).map(|accounts| chart::finding(view, &accounts)))
                .collect(),
            Self::EarnedBack => vec![view.attr(text::EXPLAIN_EARNED_BACK_HOW)],
            Self::Row(_) | Self::Payout | Self::Missing | Self::LeftOver | Self::Case(Case::Planned) => Vec::new(),
        }
    }

    /// Derivations of the amount, each under its heading.
    pub(crate) fn derived(self, view: &View) -> Vec<(AttrValue, Rc<Step>)> {
        let scenario = view.scenario();
        let named = |step: Rc<Step>| (view.name(view.comparison.to), step);
        let one = |step: Option<Rc<Step>>| step.map(named).into_iter().collect();
        match self {
            Self::Row(row) => by_year(view, row),
            Self::Payout => one(AccountsSteps::new(scenario).and_then(|steps| steps.payout())),
            Self::Normal => one(derivation::normal_year(scenario)),
            Self::Need => {
                let left = need::least(view).and_then(|need| derivation::need(scenario, &need));
                left.map(|step| (view.attr(text::EXPLAIN_NEED_LEFT), step)).into_iter().collect()
            }
            Self::Missing => one(derivation::capital(scenario).into_iter().next()),
            Self::LeftOver => one(derivation::capital(scenario).into_iter().nth(1)),
            Self::Even => {
                let step = even(view).and_then(|members| derivation::with_members(scenario, members));
                step.map(|step| (view.attr(text::EXPLAIN_EVEN_LEFT), step)).into_iter().collect()
            }
            Self::EarnedBack => earned_back(view),
            Self::Case(case) => of_case(view, case),
        }
    }

    /// Other amounts that the explanation leads on to.
    pub(crate) fn further(self) -> &'static [Self] {
        match self {
            Self::Need | Self::Even => &[Self::Normal],
            Self::Normal => &[Self::Need],
            Self::Missing | Self::LeftOver => &[Self::Row(Row::Cash), Self::Row(Row::Owed)],
            Self::EarnedBack => &[Self::Row(Row::Line(Line::Kept))],
            Self::Row(_) | Self::Payout | Self::Case(_) => &[],
        }
    }
}

/// Sentences on how the need was searched for, and on what was found.
fn searched(view: &View) -> Vec<AttrValue> {
    let how = view.attr(text::EXPLAIN_NEED);
    let Some(need) = need::least(view) else { return vec![how] };
    let field = Field::from(need.input);
    let least = need.least.unwrap_or_default();
    let value = with_unit_of(view, field, format::with_sign(view.currency(), field, Value::Number(least)));
    let found = (least > 0).then(|| {
        match need.input {
            // The reader's own price is the app's where that is first.
            Input::Shared(Shared::Price) => text::explain_least_price(view.lang, value),
            input => text::explain_least(view.lang, full_label(view, input), value),
        }
        .text()
    });
    [how].into_iter().chain(found).collect()
}

/// The members with whom a normal year breaks even. `None` where any number does, or none.
pub(crate) fn even(view: &View) -> Option<Quantity> {
    match compare::accounts(view.scenario())?.members_to_break_even {
        Threshold::AtLeast(members) | Threshold::AtMost(members) => Some(members).filter(|members| *members > Quantity::ZERO),
        Threshold::Always | Threshold::Never => None,
    }
}

/// Money kept by the end of the year at which starting is earned back, and of the year before.
fn earned_back(view: &View) -> Vec<(AttrValue, Rc<Step>)> {
    let scenario = view.scenario();
    let Some(steps) = AccountsSteps::new(scenario) else { return Vec::new() };
    let year = compare::accounts(scenario).and_then(|accounts| Capital::new(scenario, &accounts).earned_back);
    let years = year.into_iter().flat_map(|year| year.saturating_sub(1).max(1)..=year);
    years.filter_map(|year| Some((text::explain_year(view.lang, 1, year.to_string()).text(), steps.reserves(year - 1)?))).collect()
}

/// A row year by year: years that come about alike stand together. The dividends by each rule are told of the first year.
fn by_year(view: &View, row: Row) -> Vec<(AttrValue, Rc<Step>)> {
    let Some(steps) = AccountsSteps::new(view.scenario()) else { return Vec::new() };
    let years = if matches!(row, Row::Dividend(_)) { 1 } else { YEARS };
    let mut alike: Vec<(usize, usize, Rc<Step>)> = Vec::new();
    for (place, step) in (0..years).filter_map(|place| Some((place, steps.row(row, place)?))) {
        match alike.last_mut() {
            Some((_, last, before)) if *before == step => *last = place,
            _ => alike.push((place, place, step)),
        }
    }
    let name = |first: usize, last: usize| {
        let years = if first == last { (first + 1).to_string() } else { format!("{}–{}", first + 1, last + 1) };
        text::explain_year(view.lang, if first == last { 1 } else { 2 }, years).text()
    };
    alike.into_iter().map(|(first, last, step)| (name(first, last), step)).collect()
}

/// A case: the figure that it changes, what a normal year leaves, what it leaves with what is needed and at the part of
/// sales that would do, and the dividend where there may be one.
fn of_case(view: &View, case: Case) -> Vec<(AttrValue, Rc<Step>)> {
    let Some(steps) = derivation::case(view.scenario(), case) else { return Vec::new() };
    let dividend = view.scenario().coop.shares_out().then_some(steps.dividend);
    let figure = steps.figure.map(|step| (steps::label(view, &step), step));
    let parts = [
        (text::COOP_NORMAL_TITLE, Some(steps.normal)),
        (text::EXPLAIN_NEED_LEFT, steps.need),
        (text::EXPLAIN_PART_LEFT, steps.part.filter(|_| cases::has_part(view, &coop_cases::outcomes(view.scenario())))),
        (text::COOP_CASES_DIVIDEND, dividend),
    ];
    let parts = parts.into_iter().filter_map(|(name, step)| Some((view.attr(name), step?)));
    figure.into_iter().chain(parts).collect()
}
