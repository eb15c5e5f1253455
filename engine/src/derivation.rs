//! Derivations, which tell how each amount of an outcome came about: a tree of steps from the row that is shown down to what the
//! reader gave and what the law says.
//!
//! The steps are those of the very rules that an outcome is worked out by, kept by a tracer that records. A test works each one
//! out anew from its parts, by nothing but the operation, and holds one against the other.

mod accounts;
mod besides;
mod level;
mod next;
mod rows;
mod split;
mod years;

use std::rc::Rc;

pub use crate::trace::{Leaf, Op, Parts, ProfitLine, RateLine, RowId, Rule, Step, Value};
pub use accounts::{capital, case, need, normal_year, with_members, with_part_of_sales, AccountsSteps, CaseSteps};
pub use level::{level, recovery};
pub use years::{years, YearSteps};

use crate::choice::YesNo;
use crate::field::{self, Field, Input};
use crate::outcome::{Line, Period};
use crate::rules::Facts;
use crate::scenario::Scenario;
use crate::settle;
use crate::tax;
use crate::trace::Recording;
use rows::Rows;

/// Derivation of a row of the deal at `place` (from 0) for `period`. `None` where no such deal takes part, or there is no pack
/// for the tax year.
pub fn derive(scenario: &Scenario, place: usize, row: RowId, period: Period) -> Option<Rc<Step>> {
    with_found(scenario, place, row, period, None)
}

/// Derivation of the take-home of the deal at `place` where a figure stands at another value, all others staying.
pub fn derive_at(scenario: &Scenario, (input, value): (Input, i64), place: usize, period: Period) -> Option<Rc<Step>> {
    let mut changed = scenario.clone();
    Field::from(input).say(&mut changed, field::Value::Number(value));
    with_found(&changed, place, RowId::Line(Line::TakeHome), period, Some(input))
}

fn with_found(scenario: &Scenario, place: usize, row: RowId, period: Period, found: Option<Input>) -> Option<Rc<Step>> {
    let pack = tax::pack(scenario.tax.year)?;
    let linked = settle::with_linked_dividend(scenario, pack);
    let (_, to) = scenario.pair();
    let is_linked = scenario.coop.linked == YesNo::Yes && linked.is_some() && place == to;
    let scenario = linked.as_ref().unwrap_or(scenario);
    let facts = Facts { week: &scenario.week, deal: scenario.active().get(place)?, tax: &scenario.tax, pack };
    Some(Rows::new(Recording { is_linked, found, ..Recording::new(place) }, facts, period).row(row))
}
