//! The parts of the next £10: two years side by side, one with £10 a week more from customers.

use std::rc::Rc;

use super::rows::Rows;
use crate::next_ten::{self, NextPart, NextTen};
use crate::outcome::{Line, Period};
use crate::rules::Facts;
use crate::trace::{Leaf, Op, Recording, RowId, Rule, Step};

/// Derivation of a part of the next £10 under a deal.
pub(super) fn part(trace: &Recording, facts: Facts, part: NextPart) -> Rc<Step> {
    let more = next_ten::with_ten_more(facts.week);
    let years = [Facts { week: &more, ..facts }, facts].map(|facts| Rows::new(trace.clone(), facts, Period::Year));
    Years { amounts: NextTen::between(&years[1].outcome, &years[0].outcome, facts.week.weeks), years }.part(part)
}

/// The year with £10 a week more and the year as it is, and the parts by them.
struct Years<'a> {
    years: [Rows<'a>; 2],
    amounts: NextTen,
}

impl Years<'_> {
    fn part(&self, part: NextPart) -> Rc<Step> {
        let amount = self.amounts.amount(part);
        if part == NextPart::Organisation {
            let ten = Step::given(Rule::TenPounds, next_ten::TEN, Leaf::Fixed);
            let others = NextPart::ALL.into_iter().filter(|other| *other != part).map(|other| self.part(other));
            let parts = [ten].into_iter().chain(others).collect();
            return Step::new(Rule::NextRest, amount, Op::Difference, parts).as_row(RowId::Next(part));
        }
        let [with, without] = self.years.each_ref().map(|rows| of_year(rows, part));
        if with.is_nothing() && without.is_nothing() {
            return Step::nothing(Rule::NextNothing);
        }
        // Universal Credit is the state's: what it falls by is what the state keeps.
        let (rule, first, second) = match part {
            NextPart::Credit => (Rule::NextLess, without, with),
            _ => (Rule::NextMore, with, without),
        };
        let difference = first.value.money() - second.value.money();
        let more = Step::new(rule, difference, Op::Difference, vec![first, second]);
        let weeks = Rc::clone(&self.years[1].calculation.weeks.step);
        Step::new(Rule::NextWeek, amount, Op::Per, vec![more, weeks]).as_row(RowId::Next(part))
    }
}

/// Amounts that a part is made of in a year. The organisation's has no such sum: it is what is left.
pub(super) fn of_year(rows: &Rows, part: NextPart) -> Rc<Step> {
    let (outcome, of) = (&rows.outcome, &rows.calculation);
    match part {
        NextPart::Worker => {
            let has_credit = !rows.row(RowId::Line(Line::UniversalCredit)).is_nothing();
            rows.row(RowId::Line(if has_credit { Line::WithUniversalCredit } else { Line::TakeHome }))
        }
        NextPart::Credit => rows.row(RowId::Line(Line::UniversalCredit)),
        NextPart::Later => {
            let by_worker = &of.pensions.worker.step;
            let parts = [by_worker, &of.pensions.employer.step, &of.sick_pay.step, &of.share_interest.step];
            let amount = outcome.year.pension() + outcome.non_cash.worker();
            Step::sum(Rule::PutByOfYear, amount, parts.map(Rc::clone).to_vec(), Rule::NextNothing)
        }
        NextPart::Tax | NextPart::Organisation => {
            let taxes = outcome.year.taxes();
            let mut due = Step::sum(Rule::Taxes, -taxes, Line::TAXES.map(|tax| rows.of_year(tax)).to_vec(), Rule::BeforeTax);
            if !due.is_nothing() {
                due = Step::new(Rule::TaxesOfYear, taxes, Op::TakenOff, vec![due]);
            }
            let parts = vec![due, Rc::clone(&of.employer.step)];
            Step::sum(Rule::TaxOfYear, taxes + outcome.non_cash.employer_contributions, parts, Rule::NextNothing)
        }
    }
}
