//! £10 from customers.

use super::{Line, Outcome};
use crate::money::{round_div, Money};

/// £10 from customers, shared out.
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
    /// exactly £10. `None` where nothing comes in.
    pub fn of_ten_pounds(&self) -> Option<TenPounds> {
        let whole = self.year.from_customers().pence();
        if whole <= 0 {
            return None;
        }
        // Running totals are rounded, not the parts, so that the parts add up.
        let mut sum = Money::ZERO;
        let mut told = Money::ZERO;
        let mut part = |amount: Money| {
            sum += amount;
            let total = Money(round_div(i128::from(sum.pence()) * 1_000, i128::from(whole)));
            let part = total - told;
            told = total;
            part
        };
        Some(TenPounds {
            worker: part(self.take_home()),
            later: part(self.year.pension() + self.beside.worker()),
            organisation: part(self.organisation()),
            costs: part(self.beside.carried_costs - self.year.amount(Line::RunningCosts)),
            tax: part(self.year.taxes() + self.beside.employer_contributions),
        })
    }
}
