//! Taxed income of a deal: the profit of a self-employed person or a worker, the wages of an employee.

use super::bill::Additions;
use super::costs::Costs;
use super::{mileage, Facts};
use crate::choice::{Basis, Deduction, Status};
use crate::money::Money;
use crate::trace::{Op, Rule, Tracer};

/// Flows of money in a year, in and out.
pub(crate) struct Flows<'a, T: Tracer> {
    /// The fares, before fees.
    pub(crate) fares: &'a T::Of<Money>,
    /// The fares less fees, or the wage.
    pub(crate) earned: &'a T::Of<Money>,
    /// Top-up of pay.
    pub(crate) top_up: &'a T::Of<Money>,
    /// Holiday pay.
    pub(crate) holiday: &'a T::Of<Money>,
    /// All pay for work, holidays included.
    pub(crate) pay: &'a T::Of<Money>,
    /// Tips.
    pub(crate) tips: &'a T::Of<Money>,
    /// The patronage dividend.
    pub(crate) dividend: &'a T::Of<Money>,
    /// Fees.
    pub(crate) fees: &'a T::Of<Money>,
    /// The subscription.
    pub(crate) subscription: &'a T::Of<Money>,
    /// Running costs.
    pub(crate) costs: &'a Costs<T>,
}

/// Profits of a year that each way of deducting expenses would leave to be taxed, and the way used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profits {
    /// Turnover: all that comes in, before fees and costs.
    pub turnover: Money,
    /// Profit after what was really spent.
    pub actual: Money,
    /// Profit after simplified mileage and what may be added to it; `None` where the vehicle does not allow it.
    pub mileage: Option<Money>,
    /// Profit after the trading allowance.
    pub allowance: Money,
    /// Way used: never [`Deduction::Best`].
    pub used: Deduction,
}

impl Profits {
    /// Profit that the way used leaves to be taxed.
    pub fn taxed(&self) -> Money {
        match self.used {
            Deduction::Allowance => self.allowance,
            Deduction::Mileage => self.mileage.unwrap_or(self.actual),
            Deduction::Actual | Deduction::Best => self.actual,
        }
    }

    /// Chooses the way used: the one asked for; the lowest profit for "whichever leaves me most", real costs on a tie; real costs
    /// where mileage is asked for but not allowed.
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

/// Taxed income that a deal adds in a year.
pub(crate) struct Taxed<T: Tracer> {
    /// Profits by each way of deducting expenses, and the way used; all 0 for an employee.
    pub(crate) profits: Profits,
    /// Amounts that are taxed, or relieved.
    pub(crate) additions: Additions<T>,
    /// Business of a self-employed person or a worker; `None` for an employee.
    pub(crate) business: Option<Business<T>>,
}

/// Business of a year: what comes in and goes out, whatever the way of deducting expenses.
pub(crate) struct Business<T: Tracer> {
    /// Turnover: all that comes in before fees.
    pub(crate) turnover: T::Of<Money>,
    /// Fees and subscription.
    pub(crate) charges: T::Of<Money>,
    /// Profit after what was really spent.
    pub(crate) actual: T::Of<Money>,
    /// Profit after simplified mileage; `None` where the vehicle does not allow it.
    pub(crate) mileage: Option<T::Of<Money>>,
    /// Profit after the trading allowance.
    pub(crate) allowance: T::Of<Money>,
}

impl<T: Tracer> Taxed<T> {
    /// Taxed income of a year: the profit of a self-employed person or a worker, the wages of an employee.
    pub(crate) fn new(trace: &T, facts: Facts, flows: &Flows<T>) -> Self {
        if facts.status() != Status::Employee {
            let (profits, profit, business) = profit(trace, facts, flows);
            let profit = Some(trace.counted(&profit));
            let additions = Additions { profit, wages: None, contributory: None, relief: None };
            return Self { profits, additions, business: Some(business) };
        }
        let wages = trace.sum(Rule::TaxedWages, [flows.pay, flows.tips, flows.dividend], Rule::NoPay);
        let wages = trace.counted(&wages);
        let contributory = if T::applies(flows.tips) {
            trace.above(Rule::ContributoryWages, &wages, &trace.counted(flows.tips))
        } else {
            wages.clone()
        };
        let relief = mileage::relief(trace, facts, flows.costs);
        let additions = Additions { profit: None, wages: Some(wages), contributory: Some(contributory), relief };
        Self { profits: Profits::default(), additions, business: None }
    }
}

/// Profits that each way of deducting leaves of the turnover, the profit by the way used, and the business.
fn profit<T: Tracer>(trace: &T, facts: Facts, flows: &Flows<T>) -> (Profits, T::Of<Money>, Business<T>) {
    // The fare before fees where there are any: they are deducted below.
    let earned = match facts.deal.basis {
        Basis::Fares => flows.fares,
        Basis::Wage => flows.earned,
    };
    let parts = [earned, flows.top_up, flows.holiday, flows.tips, flows.dividend];
    let turnover = trace.sum(Rule::Turnover, parts, Rule::NoPay);
    let charges = trace.sum(Rule::Charges, [flows.fees, flows.subscription], Rule::NoFees);
    let actual = trace.minus(Rule::ProfitActual, &turnover, [&charges, &flows.costs.own]);
    let mileage = mileage::own_flat_rate(trace, facts, &flows.costs.miles)
        .map(|flat| trace.minus(Rule::ProfitMileage, &turnover, [&charges, &flows.costs.other, &flat]));
    let allowance = trace.law(Rule::TradingAllowance, &facts.pack.trading_allowance);
    let allowance = trace.above(Rule::ProfitAllowance, &turnover, &allowance);
    let mut profits = Profits {
        turnover: T::value(&turnover),
        actual: T::value(&actual),
        mileage: mileage.as_ref().map(T::value),
        allowance: T::value(&allowance),
        used: Deduction::Actual,
    };
    profits.choose(facts.tax.deduction);
    let used = match facts.tax.deduction {
        Deduction::Best => {
            let mut ways = T::Parts::default();
            [Some(&actual), mileage.as_ref(), Some(&allowance)].into_iter().flatten().for_each(|way| T::add_part(&mut ways, way));
            trace.step_of_any(Rule::LowestProfit, Op::Lowest, profits.taxed(), ways)
        }
        Deduction::Mileage => mileage.clone().unwrap_or_else(|| actual.clone()),
        Deduction::Actual => actual.clone(),
        Deduction::Allowance => allowance.clone(),
    };
    (profits, used, Business { turnover, charges, actual, mileage, allowance })
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario};
    use super::*;
    use crate::money::Quantity;
    use crate::trace::Silent;

    /// The taxed income of a year of 48 weeks with 12,000 miles at 30p and £6.25 of other costs a week: fares of £40,000, fees of
    /// £8,000, tips of £500, a dividend of £200, a subscription of £100.
    fn taxed(figures: &str) -> Taxed<Silent> {
        let scenario = scenario(&format!("miles=250 mile-cost=30 other-costs=6.25 {figures}"));
        let costs = Costs::new(&Silent, facts(&scenario), &Quantity::whole(48));
        let [fares, earned, tips, dividend] = [40_000, 32_000, 500, 200].map(Money::pounds);
        let (fees, subscription, none) = (Money::pounds(8_000), Money::pounds(100), Money::ZERO);
        let flows = Flows {
            fares: &fares,
            earned: &earned,
            top_up: &none,
            holiday: &none,
            pay: &earned,
            tips: &tips,
            dividend: &dividend,
            fees: &fees,
            subscription: &subscription,
            costs: &costs,
        };
        Taxed::new(&Silent, facts(&scenario), &flows)
    }

    /// Turnover of 40,700, less fees of 8,100 and costs of 3,900, or of 300 and a flat rate of 6,000; or less the trading allowance
    /// of £1,000 alone (Income Tax (Trading and Other Income) Act 2005, part 6A).
    #[test]
    fn each_way_of_deducting() {
        let best = taxed("deduction=best");
        let profits = Profits {
            turnover: pounds("40,700.00"),
            actual: pounds("28,700.00"),
            mileage: Some(pounds("26,300.00")),
            allowance: pounds("39,700.00"),
            used: Deduction::Mileage,
        };
        assert_eq!((best.profits, best.additions.profit), (profits, Some(pounds("26,300.00"))));
        assert_eq!(taxed("deduction=actual").additions.profit, Some(pounds("28,700.00")));
        assert_eq!(taxed("deduction=allowance").additions.profit, Some(pounds("39,700.00")));
        let taxi = taxed("deduction=mileage vehicle=taxi").profits;
        assert_eq!((taxi.mileage, taxi.used), (None, Deduction::Actual));
    }

    /// Wages of 32,700, 32,200 without tips, and relief of 6,000 for miles that the employer does not pay.
    #[test]
    fn an_employee_s_wages() {
        let Additions { profit, wages, contributory, relief } = taxed("1.status=employee").additions;
        assert_eq!((profit, wages), (None, Some(pounds("32,700.00"))));
        assert_eq!((contributory, relief), (Some(pounds("32,200.00")), Some(pounds("6,000.00"))));
    }
}
