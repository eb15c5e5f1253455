//! Take-home of each deal at the value of a figure that was searched for, and the weeks that bring the joining share back.

use std::rc::Rc;

use super::rows::Rows;
use super::split;
use crate::break_even::weeks_to_recover;
use crate::funding::is_from_accounts;
use crate::level::{Level, Looked};
use crate::money::Money;
use crate::outcome::{Line, Period, SplitPart};
use crate::rules::Facts;
use crate::scenario::Scenario;
use crate::settle::with_linked_dividend;
use crate::tax;
use crate::trace::{Op, Recording, RowId, Rule, Step};

/// Derivation of what the deal at `place` leaves at the value of a level. `None` where the level does not look at that deal, or where
/// there is no pack for the tax year.
pub fn level(scenario: &Scenario, level: &Level, place: usize) -> Option<Rc<Step>> {
    let pack = tax::pack(scenario.tax.year)?;
    let linked = with_linked_dividend(scenario, pack);
    let is_linked = linked.is_some() && place == scenario.pair().1;
    let scenario = linked.as_ref().unwrap_or(scenario);
    if !level.places.contains(&place) {
        return None;
    }
    let (week, deal) = level.put(scenario, place, pack);
    let facts = Facts { week: &week, deal: &deal, tax: &scenario.tax, pack };
    let trace = Recording { is_linked, found: Some(level.input), ..Recording::new(place) };
    Some(match level.looked {
        Looked::TakeHome(period) => Rows::new(trace, facts, period).row(RowId::Line(Line::TakeHome)),
        Looked::Left => left(&Rows::new(trace, facts, Period::Year), scenario, place),
    })
}

/// Derivation of the weeks after which the joining share of the deal compared with is earned back. `None` where there is no pack for
/// the tax year.
pub fn recovery(scenario: &Scenario) -> Option<Rc<Step>> {
    let pack = tax::pack(scenario.tax.year)?;
    let linked = with_linked_dividend(scenario, pack);
    let is_linked = linked.is_some();
    let scenario = linked.as_ref().unwrap_or(scenario);
    let (from, to) = scenario.pair();
    let year = |place: usize| {
        let facts = Facts { week: &scenario.week, deal: &scenario.deals[place], tax: &scenario.tax, pack };
        Rows::new(Recording { is_linked: is_linked && place == to, ..Recording::new(place) }, facts, Period::Year)
    };
    let rows = year(to);
    let share = rows.row(RowId::Share);
    if share.value.money() <= Money::ZERO {
        return Some(Step::nothing(Rule::NoShare));
    }
    let take_home = RowId::Line(Line::TakeHome);
    let [own, other] = [rows.row(take_home), year(from).row(take_home)];
    let more = own.value.money() - other.value.money();
    if more <= Money::ZERO {
        return Some(Step::nothing(Rule::NoLead));
    }
    let lead = Step::new(Rule::LeadYear, more, Op::Difference, vec![own, other]);
    let weeks = weeks_to_recover(share.value.money(), more, scenario.week.weeks);
    Some(Step::new(Rule::ShareWeeks, weeks, Op::WholeUp, vec![share, Rc::clone(&rows.calculation.weeks.step), lead]))
}

/// Derivation of the amount that the organisation has left of a year, before interest on a share and a dividend that its accounts allow.
fn left(rows: &Rows, scenario: &Scenario, place: usize) -> Rc<Step> {
    let kept = split::part(rows, SplitPart::Organisation);
    let dividend = is_from_accounts(scenario, place).then(|| rows.of_year(Line::Dividend));
    let interest = Some(Rc::clone(&rows.calculation.share_interest.step)).filter(|interest| !interest.is_nothing());
    if dividend.is_none() && interest.is_none() {
        return kept;
    }
    let parts: Vec<_> = [kept].into_iter().chain(dividend).chain(interest).collect();
    let amount = parts.iter().map(|part| part.value.money()).sum::<Money>();
    Step::sum(Rule::LeftForMembers, amount, parts, Rule::NothingTaken)
}
