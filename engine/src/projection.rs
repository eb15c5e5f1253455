//! The difference between the two compared deals over the years, as prices, costs, fees, wages and the law's rates change.

use crate::compare::settled;
use crate::money::{round_div, Money, Ratio};
use crate::outcome::Outcome;
use crate::scenario::{Deal, Growth, Membership, Recurring, Scenario, TaxSituation, Week};
use crate::tax::{self, Pack};

/// The two compared deals, year by year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// One for each year of the growth. The first is the comparison itself.
    pub years: Vec<Year>,
    /// The joining shares. They are returnable and no part of any year.
    pub stake: Stake,
}

/// An amount in the money of its year, and what that is worth in today's: the first year's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// In the money of its year. In a running total, each year in its own.
    pub then: Money,
    /// In today's money.
    pub today: Money,
}

/// One year. The amounts shown add up to the penny in either money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// Under the deal compared from.
    pub from: Side,
    /// Under the deal compared with it.
    pub to: Side,
    /// By how much the deal compared with leads, interest included.
    pub lead: Worth,
    /// From the first year to this one.
    pub total: Total,
}

/// What one deal leaves the worker in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// Take-home.
    pub take_home: Worth,
    /// Interest on the joining share.
    pub interest: Worth,
}

/// Running totals, interest included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Under the deal compared from.
    pub from: Worth,
    /// Under the deal compared with it.
    pub to: Worth,
    /// By how much the deal compared with leads.
    pub lead: Worth,
}

/// The joining shares of the two deals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    /// How much more the deal compared with asks on joining.
    pub more: Money,
    /// When what it leaves more has brought that back.
    pub recovered: Recovered,
    /// What the deal compared from returns at the end of the last year: the sum paid in, worth less by then.
    pub from: Worth,
    /// What the deal compared with it returns then.
    pub to: Worth,
}

/// When the difference of the joining shares is earned back, while they stay paid in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovered {
    /// The deal compared with asks no more than the other.
    NoShare,
    /// In this year, from 1: the first in which the running total of the lead, in today's money, is as much.
    In(usize),
    /// Not within the years looked at.
    NotYet,
}

impl Projection {
    /// Looks ahead over the years of the scenario's growth. `None` where there is no pack for its tax year.
    pub fn of(scenario: &Scenario) -> Option<Self> {
        let pack = tax::pack(scenario.tax.year)?;
        let settled = settled(scenario, pack);
        let scenario = settled.as_ref().unwrap_or(scenario);
        let (from, to) = scenario.pair();
        let deals = [scenario.deals[from], scenario.deals[to]];
        let mut growth = Grown::NONE;
        let mut total = Total::default();
        let years = (0..scenario.growth.years.max(1))
            .map(|_| {
                let [from, to] = deals.map(|deal| growth.side(scenario, deal, pack));
                let lead = to.kept().less(from.kept());
                total = Total { from: total.from.and(from.kept()), to: total.to.and(to.kept()), lead: total.lead.and(lead) };
                growth = growth.next(&scenario.growth);
                Year { from, to, lead, total }
            })
            .collect::<Vec<_>>();

        let [from, to] = deals.map(|deal| growth.worth(deal.membership.share));
        let more = to.then - from.then;
        let recovered = match years.iter().position(|year| year.total.lead.today >= more) {
            _ if more <= Money::ZERO => Recovered::NoShare,
            Some(place) => Recovered::In(place + 1),
            None => Recovered::NotYet,
        };
        Some(Self { years, stake: Stake { more, recovered, from, to } })
    }
}

impl Worth {
    fn and(self, other: Self) -> Self {
        Self { then: self.then + other.then, today: self.today + other.today }
    }

    fn less(self, other: Self) -> Self {
        Self { then: self.then - other.then, today: self.today - other.today }
    }
}

impl Side {
    /// Take-home with the interest.
    pub fn kept(self) -> Worth {
        self.take_home.and(self.interest)
    }
}

/// By what everything has grown since the first year, each in millionths of millionths.
#[derive(Clone, Copy)]
struct Grown {
    prices: i64,
    costs: i64,
    fees: i64,
    wages: i64,
    rates: i64,
    minimum_wage: i64,
    inflation: i64,
}

impl Grown {
    const ONE: i64 = Ratio::ONE.0 * Ratio::ONE.0;
    const NONE: Self = Self {
        prices: Self::ONE,
        costs: Self::ONE,
        fees: Self::ONE,
        wages: Self::ONE,
        rates: Self::ONE,
        minimum_wage: Self::ONE,
        inflation: Self::ONE,
    };

    /// A year later.
    fn next(self, growth: &Growth) -> Self {
        let grown = |now: i64, by: Ratio| scaled(now, Ratio::ONE.0 + by.0, Ratio::ONE.0);
        Self {
            prices: grown(self.prices, growth.prices),
            costs: grown(self.costs, growth.costs),
            fees: grown(self.fees, growth.fees),
            wages: grown(self.wages, growth.wages),
            rates: grown(self.rates, growth.rates),
            minimum_wage: grown(self.minimum_wage, growth.minimum_wage),
            inflation: grown(self.inflation, growth.inflation),
        }
    }

    /// An amount of the money of this year.
    fn worth(&self, then: Money) -> Worth {
        Worth { then, today: Money(scaled(then.pence(), Self::ONE, self.inflation)) }
    }

    /// What the deal leaves in this year.
    ///
    /// Where every amount that goes in and every amount of the law is multiplied by the same, so is what comes out. So the law
    /// stays as it is, what goes in is divided by the growth of its rates, and what comes out is multiplied by that.
    ///
    /// The minimum wage, which grows by itself, goes in like the rest.
    ///
    /// What goes in is rounded to its own step. That matters most for the cost of a mile, where half a hundredth of a penny is
    /// £1.38 on 27,600 miles: for both deals alike, and never where costs and rates grow alike.
    fn side(&self, scenario: &Scenario, mut deal: Deal, pack: &Pack) -> Side {
        let (mut week, mut tax) = (scenario.week, scenario.tax);
        self.grow(&mut week, &mut tax, &mut deal);
        let mut pack = pack.clone();
        let minimum_wage = &mut pack.minimum_wage_mut(tax.age).value.0;
        *minimum_wage = scaled(*minimum_wage, self.minimum_wage, self.rates);
        let take_home = Outcome::of(&week, &deal, &tax, &pack).take_home();
        let Membership { share, share_interest, .. } = deal.membership;
        Side {
            take_home: self.worth(Money(scaled(take_home.pence(), self.rates, Self::ONE))),
            interest: self.worth(share.share(share_interest)),
        }
    }

    /// Brings everything to this year, as the law of the first year sees it.
    fn grow(&self, week: &mut Week, tax: &mut TaxSituation, deal: &mut Deal) {
        let Deal { wage, guarantee, fee, per_job, flat, customer_amount, membership, .. } = deal;
        // The share is what was paid once; a dividend comes out of the fees.
        let Membership { subscription: Recurring { amount: subscription, .. }, dividend_amount, .. } = membership;
        for amount in [&mut fee.second_from, &mut fee.third_from, &mut fee.weekly_cap].into_iter().flatten() {
            amount.0 = scaled(amount.0, self.fees, self.rates);
        }
        let by = |growth: i64, amounts: &mut [&mut i64]| {
            for amount in amounts {
                **amount = scaled(**amount, growth, self.rates);
            }
        };
        by(self.prices, &mut [&mut week.price.0, &mut week.tips.0]);
        by(self.costs, &mut [&mut week.mile_cost.0, &mut week.vehicle_costs.0, &mut week.other_costs.0]);
        by(
            self.fees,
            &mut [&mut per_job.0, &mut flat.amount.0, &mut customer_amount.0, &mut subscription.0, &mut dividend_amount.0],
        );
        by(
            self.wages,
            &mut [
                &mut wage.rate.0,
                &mut guarantee.rate.0,
                &mut guarantee.mile.0,
                &mut tax.wages.0,
                &mut tax.other_profit.0,
                &mut tax.own_pension.0,
            ],
        );
    }
}

/// The amount × `up` ÷ `down`, rounded.
fn scaled(amount: i64, up: i64, down: i64) -> i64 {
    round_div(i128::from(amount) * i128::from(up), i128::from(down))
}
