//! What is taxed: the profit of who is self-employed, the wages of an employee.

use std::rc::Rc;

use super::bands::counted;
use super::figures::{law, law_if_any, Figures};
use super::op::Op;
use super::rights::Extra;
use super::rule::Rule;
use super::step::Step;
use super::work::{own_part, Work};
use crate::choice::{Basis, Deduction, Status, Vehicle};
use crate::field::Term;
use crate::money::{Money, Ratio};
use crate::outcome::Working;

/// What a deal adds to what is taxed in a year, as it counts for tax.
pub(super) struct Taxed {
    /// Self-employed profit.
    pub(super) profit: Option<Rc<Step>>,
    /// An employee's wages.
    pub(super) wages: Option<Rc<Step>>,
    /// The part of them that bears contributions.
    pub(super) contributory: Option<Rc<Step>>,
    /// What is deducted from income for income tax alone.
    pub(super) relief: Option<Rc<Step>>,
}

impl Taxed {
    pub(super) fn of(figures: &Figures, working: &Working, work: &Work, extra: &Extra) -> Self {
        let income = vec![Rc::clone(&extra.pay), Rc::clone(&work.tips), Rc::clone(&work.dividend)];
        if working.status != Status::Employee {
            let profit = counted(profit(figures, working, work, extra));
            return Self { profit: Some(profit), wages: None, contributory: None, relief: None };
        }
        let wages = counted(Step::sum(Rule::TaxedWages, working.income, income, Rule::NoPay));
        let contributory = if work.tips.is_nothing() {
            Rc::clone(&wages)
        } else {
            let parts = vec![Rc::clone(&wages), counted(Rc::clone(&work.tips))];
            Step::by(Rule::ContributoryWages, Op::Above, parts)
        };
        let relief = relief(figures, working, work);
        Self { profit: None, wages: Some(wages), contributory: Some(contributory), relief }
    }
}

/// What is left of the turnover by the way of deducting that is used.
fn profit(figures: &Figures, working: &Working, work: &Work, extra: &Extra) -> Rc<Step> {
    let profits = &working.profits;
    // The fare before fees where there are any: they are deducted below.
    let earned = match figures.deal().basis {
        Basis::Fares => Rc::clone(&work.fares),
        Basis::Wage => Rc::clone(&work.earned),
    };
    let [top_up, holiday] = [&extra.top_up, &extra.holiday].map(Rc::clone);
    let parts = vec![earned, top_up, holiday, Rc::clone(&work.tips), Rc::clone(&work.dividend)];
    let turnover = Step::sum(Rule::Turnover, working.income + working.fees.all(), parts, Rule::NoPay);
    let charges = vec![Rc::clone(&work.fees), Rc::clone(&work.subscription)];
    let charges = Step::sum(Rule::Charges, working.fees.all() + working.subscription, charges, Rule::NoFees);
    let actual = || {
        let parts = vec![Rc::clone(&turnover), Rc::clone(&charges), Rc::clone(&work.costs.all)];
        Step::of(Rule::ProfitActual, profits.actual, Op::Difference, parts)
    };
    let mileage = || {
        profits.mileage.map(|profit| {
            let flat = own_flat_rate(figures, work);
            let [_, _, other] = &work.costs.own;
            let parts = vec![Rc::clone(&turnover), Rc::clone(&charges), Rc::clone(other), flat];
            Step::of(Rule::ProfitMileage, profit, Op::Difference, parts)
        })
    };
    let allowance = || {
        let allowance = law(Rule::TradingAllowance, &figures.pack.trading_allowance);
        Step::of(Rule::ProfitAllowance, profits.allowance, Op::Above, vec![Rc::clone(&turnover), allowance])
    };
    match figures.scenario.tax.deduction {
        Deduction::Best => {
            let ways = [Some(actual()), mileage(), Some(allowance())].into_iter().flatten().collect();
            Step::of(Rule::LowestProfit, profits.taxed(), Op::Lowest, ways)
        }
        Deduction::Mileage => mileage().unwrap_or_else(actual),
        Deduction::Actual => actual(),
        Deduction::Allowance => allowance(),
    }
}

/// The flat rate on the year's miles, without the part of it that the deal carries.
fn own_flat_rate(figures: &Figures, work: &Work) -> Rc<Step> {
    let flat = flat_rate(figures, work, Status::SelfEmployed);
    if flat.is_nothing() || figures.deal().carries_miles == Ratio::ZERO {
        return flat;
    }
    Step::by(Rule::OwnFlatRate, Op::Share, vec![flat, own_part(figures, Term::CarriesMiles)])
}

/// The rate of who works so, on the year's miles.
fn flat_rate(figures: &Figures, work: &Work, status: Status) -> Rc<Step> {
    let (rates, vehicle) = (figures.pack.mileage_rates(status), figures.scenario.tax.vehicle);
    let miles = Rc::clone(&work.miles);
    let rate = match vehicle {
        _ if miles.value.is_zero() => None,
        Vehicle::Car => Some(law(Rule::MileFirst, &rates.car_first)),
        _ => rates.one(vehicle).and_then(|rate| law_if_any(Rule::MileRate, rate)),
    };
    let Some(rate) = rate else { return Step::nothing(Rule::NoFlatRate) };
    let step = law(Rule::MileStep, &rates.car_step);
    if vehicle != Vehicle::Car || miles.value.raw() <= step.value.raw() {
        return Step::by(Rule::FlatMiles, Op::Times, vec![rate, miles]);
    }
    let first = Step::by(Rule::FirstMiles, Op::Lowest, vec![Rc::clone(&miles), Rc::clone(&step)]);
    let first = Step::by(Rule::FlatMiles, Op::Times, vec![rate, first]);
    let further = Step::by(Rule::FurtherMiles, Op::Above, vec![miles, step]);
    let further = Step::by(Rule::FlatMiles, Op::Times, vec![law(Rule::MileFurther, &rates.car_further), further]);
    Step::by(Rule::FlatRate, Op::Sum, vec![first, further])
}

/// Mileage allowance relief: what the employer pays for miles less than the approved rate; `None` where it is nothing.
fn relief(figures: &Figures, working: &Working, work: &Work) -> Option<Rc<Step>> {
    let (_, added) = working.taxed;
    if added.relief == Money::ZERO {
        return None;
    }
    let (_, paid) = working.mileage;
    let flat = flat_rate(figures, work, Status::Employee);
    if paid == Money::ZERO {
        return Some(counted(flat));
    }
    let ([every, ..], [own, ..]) = (&work.costs.every, &work.costs.own);
    let paid = Step::of(Rule::MilesPaid, paid, Op::Difference, vec![Rc::clone(every), Rc::clone(own)]);
    Some(counted(Step::of(Rule::MileageRelief, added.relief, Op::Above, vec![flat, paid])))
}
