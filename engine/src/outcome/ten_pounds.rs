//! Shares of the money that comes in: of a week's, and of each £10 from customers.

use super::{Line, Outcome, Period};
use crate::money::{round_div, Money};

/// Shares of £10 from customers, or of a week's money, in pounds and pence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TenPounds {
    /// Worker's share: take-home; negative where the work costs more than it pays.
    pub worker: Money,
    /// Worker's share for later: pensions, sick pay to be expected, interest on the joining share.
    pub later: Money,
    /// Organisation's share.
    pub organisation: Money,
    /// Running costs, whoever bears them.
    pub costs: Money,
    /// Income tax, contributions on both sides, student loan.
    pub tax: Money,
}

impl Outcome {
    /// Shares of each £10 from customers, tips included, in the proportions of the year: to the penny, and together exactly £10.
    /// `None` where customers pay no money, or where their price is not known.
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

    /// Shares of a week's money, tips included, each rounded to the penny; the worker's is the statement's take-home. Where the
    /// price for customers is not known, the organisation's share holds no more than what is taken of the pay.
    pub fn of_a_week(&self) -> TenPounds {
        let weeks = self.parts(Period::Week);
        TenPounds { worker: self.statement(Period::Week).amount(Line::TakeHome), ..self.shared(|amount| amount.per(weeks)) }
    }

    /// Shares of the year's money, each put through `part` in the order of the fields.
    fn shared(&self, mut part: impl FnMut(Money) -> Money) -> TenPounds {
        TenPounds {
            worker: part(self.take_home()),
            later: part(self.year.pension() + self.non_cash.worker()),
            organisation: part(self.organisation()),
            costs: part(self.non_cash.carried_costs - self.year.amount(Line::RunningCosts)),
            tax: part(self.year.taxes() + self.non_cash.employer_contributions),
        }
    }
}
