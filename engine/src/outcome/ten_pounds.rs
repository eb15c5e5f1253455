//! What becomes of the money that comes in: of a week's, and of each £10 from customers.

use super::{Line, Outcome, Period};
use crate::money::{round_div, Money};

/// £10 from customers, shared out; or a period's money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TenPounds {
    /// What the worker keeps; negative where the work costs more than it pays.
    pub worker: Money,
    /// What is put by for the worker: pensions, sick pay to be expected, interest on the share.
    pub later: Money,
    /// What the organisation keeps.
    pub organisation: Money,
    /// Running costs, whoever bears them.
    pub costs: Money,
    /// Income tax, contributions on both sides, student loan.
    pub tax: Money,
}

impl Outcome {
    /// What becomes of each £10 from customers, tips included, in the proportions of the year: to the penny, and together
    /// exactly £10. `None` where nothing comes in, or where what customers pay is not known.
    pub fn of_ten_pounds(&self) -> Option<TenPounds> {
        let whole = self.year.from_customers().pence();
        if whole <= 0 || !self.knows_customers {
            return None;
        }
        // Running totals are rounded, not the parts, so that the parts add up.
        let mut sum = Money::ZERO;
        let mut told = Money::ZERO;
        Some(self.shared(|amount| {
            sum += amount;
            let total = Money(round_div(i128::from(sum.pence()) * 1_000, i128::from(whole)));
            let part = total - told;
            told = total;
            part
        }))
    }

    /// What becomes of a week's money, tips included, each part rounded to the penny. What the worker keeps is the statement's
    /// take-home. Where what customers pay is not known, nor is the organisation's part: it holds no more than what is taken of
    /// the pay.
    pub fn of_a_week(&self) -> TenPounds {
        let weeks = self.parts(Period::Week);
        TenPounds { worker: self.statement(Period::Week).amount(Line::TakeHome), ..self.shared(|amount| amount.per(weeks)) }
    }

    /// The parts of the year's money, in their order, each put through `part`.
    fn shared(&self, mut part: impl FnMut(Money) -> Money) -> TenPounds {
        TenPounds {
            worker: part(self.take_home()),
            later: part(self.year.pension() + self.beside.worker()),
            organisation: part(self.organisation()),
            costs: part(self.beside.carried_costs - self.year.amount(Line::RunningCosts)),
            tax: part(self.year.taxes() + self.beside.employer_contributions),
        }
    }
}
