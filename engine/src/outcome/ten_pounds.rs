//! Shares of the money that comes in: of a period's, and of each £10 from customers.

use super::{Line, Outcome, Period};
use crate::money::{apportioned, Money};

/// Part of the money that comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SplitPart {
    /// The worker's: take-home.
    Worker,
    /// The worker's for later: pensions, sick pay to be expected, interest on the joining share.
    Later,
    /// The organisation's.
    Organisation,
    /// Running costs, whoever bears them.
    Costs,
    /// Income tax, contributions on both sides, student loan.
    Tax,
}

impl SplitPart {
    /// Every part, in the order of a bar.
    pub const ALL: [Self; 5] = [Self::Worker, Self::Later, Self::Organisation, Self::Costs, Self::Tax];

    /// The part's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Worker => "split-worker",
            Self::Later => "split-later",
            Self::Organisation => "split-organisation",
            Self::Costs => "split-costs",
            Self::Tax => "split-tax",
        }
    }
}

/// Shares of £10 from customers, or of a period's money, in pounds and pence.
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

impl TenPounds {
    /// The amount of a part.
    pub const fn amount(&self, part: SplitPart) -> Money {
        match part {
            SplitPart::Worker => self.worker,
            SplitPart::Later => self.later,
            SplitPart::Organisation => self.organisation,
            SplitPart::Costs => self.costs,
            SplitPart::Tax => self.tax,
        }
    }
}

impl Outcome {
    /// Shares of each £10 from customers, tips included, in the proportions of the year: together exactly £10, each within a penny of
    /// its true value and as near to it as that leaves room for ([`apportioned`]; of equals, the first part). `None` where customers pay no
    /// money, or where their price is not known.
    pub fn of_ten_pounds(&self) -> Option<TenPounds> {
        if self.year.from_customers() <= Money::ZERO || !self.knows_customers {
            return None;
        }
        let year = self.shared(|amount| amount);
        let [worker, later, organisation, costs, tax] =
            apportioned(SplitPart::ALL.map(|part| year.amount(part).pence()), Money::pounds(10).pence()).map(Money);
        Some(TenPounds { worker, later, organisation, costs, tax })
    }

    /// Shares of a period's money, tips included, each rounded to the penny; the worker's is the statement's take-home. Where the
    /// price for customers is not known, the organisation's share holds no more than what is taken of the pay.
    pub fn split(&self, period: Period) -> TenPounds {
        let parts = self.parts(period);
        TenPounds { worker: self.statement(period).amount(Line::TakeHome), ..self.shared(|amount| amount.per(parts)) }
    }

    /// Shares of the year's money, each put through `part`.
    fn shared(&self, part: impl Fn(Money) -> Money) -> TenPounds {
        TenPounds {
            worker: part(self.take_home()),
            later: part(self.year.pension() + self.non_cash.worker()),
            organisation: part(self.organisation()),
            costs: part(self.non_cash.carried_costs - self.year.amount(Line::RunningCosts)),
            tax: part(self.year.taxes() + self.non_cash.employer_contributions),
        }
    }
}
