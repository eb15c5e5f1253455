//! What may be deducted.

use super::Costs;
use crate::choice::{Deduction, Status};
use crate::money::Money;
use crate::scenario::{Deal, TaxSituation};
use crate::tax::Pack;

/// The yearly profit that each way of deducting expenses would leave to be taxed, and the one used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profits {
    /// After what was really spent.
    pub actual: Money,
    /// After simplified mileage and what may be added to it; `None` where the vehicle does not allow it.
    pub mileage: Option<Money>,
    /// After the trading allowance.
    pub allowance: Money,
    /// The one used: never [`Deduction::Best`].
    pub used: Deduction,
}

impl Profits {
    /// What each way leaves of a year's `turnover` of who is self-employed for tax, where `charges` are the organisation's.
    pub(super) fn of(deal: &Deal, tax: &TaxSituation, pack: &Pack, (turnover, charges): (Money, Money), costs: &Costs) -> Self {
        let allowance = pack.trading_allowance.value;
        let mut profits = Self {
            actual: turnover - charges - costs.all(),
            mileage: pack
                .mileage(Status::SelfEmployed, tax.vehicle, costs.miles)
                .map(|flat_rate| turnover - charges - costs.other - flat_rate.share(deal.carries_miles.rest())),
            allowance: if turnover < allowance { Money::ZERO } else { turnover - allowance },
            used: Deduction::Actual,
        };
        profits.choose(tax.deduction);
        profits
    }

    /// The profit of the way used.
    pub fn taxed(&self) -> Money {
        match self.used {
            Deduction::Allowance => self.allowance,
            Deduction::Mileage => self.mileage.unwrap_or(self.actual),
            Deduction::Actual | Deduction::Best => self.actual,
        }
    }

    /// The way asked for; the lowest profit for "whichever leaves me most", real costs on a tie; real costs where mileage is
    /// asked for but not allowed.
    fn choose(&mut self, asked: Deduction) {
        self.used = match asked {
            Deduction::Mileage if self.mileage.is_none() => Deduction::Actual,
            Deduction::Best => {
                let mut best = (self.actual, Deduction::Actual);
                for (profit, way) in [(self.mileage, Deduction::Mileage), (Some(self.allowance), Deduction::Allowance)] {
                    if profit.is_some_and(|profit| profit < best.0) {
                        best = (profit.unwrap_or(best.0), way);
                    }
                }
                best.1
            }
            asked => asked,
        };
    }
}
