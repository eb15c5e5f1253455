//! The parts of the money that comes in: for the worker later, for the organisation, for costs, for tax; and the take rate.

use std::rc::Rc;

use super::next;
use super::rows::Rows;
use crate::money::Money;
use crate::next_ten::NextPart;
use crate::outcome::{Line, SplitPart};
use crate::trace::{Op, RowId, Rule, Step};

/// Derivation of a part of a year's money; the worker's is the take-home.
pub(super) fn part(rows: &Rows, part: SplitPart) -> Rc<Step> {
    match part {
        SplitPart::Worker => rows.row(RowId::Line(Line::TakeHome)),
        SplitPart::Later => next::of_year(rows, NextPart::Later),
        SplitPart::Tax => next::of_year(rows, NextPart::Tax),
        SplitPart::Costs => {
            let costs = &rows.calculation.costs;
            let amount = rows.outcome.non_cash.carried_costs - rows.outcome.year.amount(Line::RunningCosts);
            Step::sum(Rule::AllCosts, amount, vec![Rc::clone(&costs.own.step), Rc::clone(&costs.carried.step)], Rule::NoCosts)
        }
        SplitPart::Organisation => organisation(rows),
    }
}

/// Derivation of the organisation's part of a year: what it takes, less what it pays on top and bears.
pub(super) fn organisation(rows: &Rows) -> Rc<Step> {
    let (of, year) = (&rows.calculation, &rows.outcome.year);
    let line = |line: Line| rows.of_year(line);
    let total = |lines: &[Line]| lines.iter().map(|line| year.amount(*line)).sum::<Money>();
    let fees = [Line::CustomerFees, Line::PlatformFees, Line::Subscription];
    let fees = Step::sum(Rule::TakenOfPay, total(&fees), fees.map(line).to_vec(), Rule::NothingTaken);
    let is_known = of.knows_customers;
    let takes = match fees.is_nothing() {
        true if is_known => fees,
        true => Step::nothing(Rule::NotKnown),
        false => Step::new(Rule::OrganisationTakes, -fees.value.money(), Op::TakenOff, vec![fees]),
    };
    let adds = [Line::TopUp, Line::HolidayPay, Line::Dividend];
    let adds = Step::sum(Rule::OrganisationAdds, total(&adds), adds.map(line).to_vec(), Rule::NothingAdded);
    let bears = [&of.pensions.employer.step, &of.sick_pay.step, &of.share_interest.step, &of.employer.step, &of.costs.carried.step];
    let bears = bears.map(Rc::clone).to_vec();
    let bears = Step::sum(Rule::OrganisationBears, rows.outcome.non_cash.cost(), bears, Rule::NothingBorne);
    match (takes.is_nothing(), adds.is_nothing() && bears.is_nothing()) {
        (true, true) => takes,
        _ => Step::new(Rule::OrganisationKeeps, rows.outcome.organisation(), Op::Difference, vec![takes, adds, bears]),
    }
}

/// Derivation of the take rate: the organisation's part of a year, as a proportion of what customers pay. Where they pay nothing there is
/// none.
pub(super) fn take_rate(rows: &Rows) -> Rc<Step> {
    if !rows.calculation.knows_customers {
        return Step::nothing(Rule::NotKnown);
    }
    let Some(rate) = rows.outcome.take_rate() else { return Step::nothing(Rule::NothingComesIn).as_row(RowId::TakeRate) };
    let parts = vec![organisation(rows), rows.of_year(Line::CustomersPay)];
    Step::new(Rule::TakeRate, rate, Op::AsRatio, parts).as_row(RowId::TakeRate)
}
