//! The difference between the two compared deals over the years, as prices, costs, fees, wages and the law's rates change.

use crate::field::{Input, Shared, Term};
use crate::money::{round_div, Money, Ratio};
use crate::outcome::Outcome;
use crate::scenario::{Deal, Growth, Membership, Recurring, Scenario, TaxSituation, Week};
use crate::settle::with_linked_dividend;
use crate::tax::{self, Pack};

/// The two compared deals, year by year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// The years of the growth. The first is the comparison itself.
    pub years: Vec<Year>,
    /// The joining shares: returnable and no part of any year.
    pub stake: Stake,
}

/// An amount in the money of its year, and its worth in today's: the first year's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// The amount in the money of its year; of a running total, each year in its own.
    pub then: Money,
    /// The amount in today's money.
    pub today: Money,
}

/// One year of the two deals. The amounts shown add up to the penny in either money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// The deal compared from.
    pub from: Side,
    /// The deal compared with.
    pub to: Side,
    /// The lead of the deal compared with, interest included.
    pub lead: Worth,
    /// The running totals from the first year to this one.
    pub total: Total,
}

/// Money that one deal leaves the worker in a year.
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
    /// The total of the deal compared from.
    pub from: Worth,
    /// The total of the deal compared with.
    pub to: Worth,
    /// The total lead of the deal compared with.
    pub lead: Worth,
}

/// The joining shares of the two deals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    /// The joining share of the deal compared with, less that of the deal compared from, in pence.
    pub more: Money,
    /// The year in which the lead has brought the difference of the joining shares back.
    pub recovered: Recovered,
    /// The joining share that the deal compared from returns at the end of the last year: the sum paid in, worth less by then.
    pub from: Worth,
    /// The joining share that the deal compared with returns at the end of the last year.
    pub to: Worth,
}

/// Recovery of the difference of the joining shares from the lead, while they stay paid in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovered {
    /// The deal compared with asks no more than the other.
    NoShare,
    /// Recovered in this year, from 1: the first in which the running total of the lead, in today's money, is as much.
    In(usize),
    /// Not recovered within the years looked at.
    NotYet,
}

impl Projection {
    /// The projection over the years of the scenario's growth. `None` where there is no pack for its tax year.
    pub fn new(scenario: &Scenario) -> Option<Self> {
        let pack = tax::pack(scenario.tax.year)?;
        let linked = with_linked_dividend(scenario, pack);
        let scenario = linked.as_ref().unwrap_or(scenario);
        let (from, to) = scenario.pair();
        let deals = [scenario.deals[from], scenario.deals[to]];
        let mut growth = Levels::NONE;
        let mut total = Total::default();
        let years = (0..scenario.growth.years.max(1))
            .map(|_| {
                let [from, to] = deals.each_ref().map(|deal| growth.side(scenario, deal, pack));
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
    /// The take-home with the interest.
    pub fn kept(self) -> Worth {
        self.take_home.and(self.interest)
    }
}

/// Figures and law of a year, as the law of the first year sees them.
pub(crate) struct Grown {
    pub(crate) week: Week,
    pub(crate) deal: Deal,
    pub(crate) tax: TaxSituation,
    pub(crate) pack: Pack,
}

/// Figure that says by how much another grows from year to year. `None` for one that stays.
pub(crate) fn drift(input: Input) -> Option<Shared> {
    match input {
        Input::Shared(shared) => match shared {
            Shared::Price | Shared::Tips => Some(Shared::PriceDrift),
            Shared::MileCost
            | Shared::VehicleCosts
            | Shared::OtherCosts
            | Shared::Fuel
            | Shared::Servicing
            | Shared::Insurance
            | Shared::Rent
            | Shared::Licence
            | Shared::Phone => Some(Shared::CostDrift),
            Shared::Wages | Shared::OtherProfit | Shared::OwnPension => Some(Shared::WageDrift),
            _ => None,
        },
        Input::Term(_, term) => match term {
            Term::SecondFrom
            | Term::ThirdFrom
            | Term::Cap
            | Term::JobFee
            | Term::Flat
            | Term::CustomerAmount
            | Term::Subscription
            | Term::DividendAmount => Some(Shared::FeeDrift),
            Term::Wage | Term::Guarantee | Term::GuaranteeMile => Some(Shared::WageDrift),
            _ => None,
        },
        Input::App(..) => None,
    }
}

/// Levels of a year as multiples of the first year's, each in millionths of millionths.
#[derive(Clone, Copy)]
pub(crate) struct Levels {
    prices: i64,
    costs: i64,
    fees: i64,
    wages: i64,
    rates: i64,
    minimum_wage: i64,
    inflation: i64,
}

impl Levels {
    const ONE: i64 = Ratio::ONE.0 * Ratio::ONE.0;
    pub(crate) const NONE: Self = Self {
        prices: Self::ONE,
        costs: Self::ONE,
        fees: Self::ONE,
        wages: Self::ONE,
        rates: Self::ONE,
        minimum_wage: Self::ONE,
        inflation: Self::ONE,
    };

    /// The levels a year later.
    pub(crate) fn next(self, growth: &Growth) -> Self {
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

    /// The worth of an amount in the money of this year.
    pub(crate) fn worth(&self, then: Money) -> Worth {
        Worth { then, today: Money(scaled(then.pence(), Self::ONE, self.inflation)) }
    }

    /// An amount of the first year's law in the money of this year.
    pub(crate) fn at_rates(&self, amount: Money) -> Money {
        Money(scaled(amount.pence(), self.rates, Self::ONE))
    }

    /// The money that the deal leaves in this year.
    fn side(&self, scenario: &Scenario, deal: &Deal, pack: &Pack) -> Side {
        let Grown { week, deal, tax, pack } = self.grown(scenario, *deal, pack);
        let take_home = Outcome::new(&week, &deal, &tax, &pack).take_home();
        let Membership { share, share_interest, .. } = deal.membership;
        Side { take_home: self.worth(self.at_rates(take_home)), interest: self.worth(share.share(share_interest)) }
    }

    /// Figures and law of this year.
    ///
    /// An outcome is multiplied by the same factor as all its figures and all amounts of the law together. So the law stays
    /// unchanged, this year's figures are divided by the growth of its rates, and the outcome is multiplied by that growth.
    ///
    /// The minimum wage, which has a growth of its own, is treated like the figures.
    ///
    /// The figures are rounded to their own steps. The largest effect is that of the cost of a mile, where half a hundredth of a
    /// penny is £1.38 on 27,600 miles: for both deals alike, and never where costs and rates grow alike.
    pub(crate) fn grown(&self, scenario: &Scenario, mut deal: Deal, pack: &Pack) -> Grown {
        let (mut week, mut tax) = (scenario.week, scenario.tax);
        self.grow(&mut week, &mut tax, &mut deal);
        let mut pack = pack.clone();
        let minimum_wage = &mut pack.minimum_wage_mut(tax.age).value.0;
        *minimum_wage = scaled(*minimum_wage, self.minimum_wage, self.rates);
        Grown { week, deal, tax, pack }
    }

    /// Brings every figure to this year, as the law of the first year sees it.
    fn grow(&self, week: &mut Week, tax: &mut TaxSituation, deal: &mut Deal) {
        let Deal { wage, guarantee, fee, per_job, flat, customer_amount, membership, .. } = deal;
        // The joining share was paid once; a dividend comes out of the fees. Neither grows.
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
        by(self.costs, &mut week.vehicle_items.amounts_mut().map(|amount| &mut amount.0));
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
