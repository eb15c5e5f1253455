//! How each amount of an outcome came about: a tree of steps from the row that is shown down to what the reader gave and what
//! the law says.
//!
//! The values of steps are the engine's own results ([`Working`] hands them out on the way to an outcome); what a step follows
//! from is told beside them, and [`Step::evaluate`] reckons anew from the leaves, so that a test can hold one against the other.
//! From the inside out: [`Value`] → [`Op`] and [`Rule`] → [`Step`] → the steps of the work, of rights, of taxes → the rows.

mod bands;
mod figures;
mod op;
mod profit;
mod rights;
mod rows;
mod rule;
mod step;
mod taxes;
mod told;
mod value;
mod work;

pub use op::{Leaf, Op};
pub use rule::{Parts, Rule};
pub use step::Step;
pub use told::Told;
pub use value::Value;

use std::rc::Rc;

use crate::choice::YesNo;
use crate::compare;
use crate::outcome::{Period, Working};
use crate::scenario::Scenario;
use crate::tax;
use figures::Figures;
use rows::Rows;

/// How a row of the deal at `place` (from 0) came to what it is for `period`. `None` where no such deal takes part, or there is
/// no pack for the tax year.
pub fn derive(scenario: &Scenario, place: usize, told: Told, period: Period) -> Option<Rc<Step>> {
    let pack = tax::pack(scenario.tax.year)?;
    let settled = compare::settled(scenario, pack);
    let (_, to) = scenario.pair();
    let is_linked = scenario.coop.linked == YesNo::Yes && settled.is_some() && place == to;
    let scenario = settled.as_ref().unwrap_or(scenario);
    let deal = scenario.active().get(place)?;
    let working = Working::of(&scenario.week, deal, &scenario.tax, pack);
    let figures = Figures::of(scenario, place, pack, is_linked);
    Some(Rows::of(&figures, &working, period).row(told))
}
