//! Amounts that stand beside the answer: an hour against the minimum and living wages, the profits that each way of deducting expenses
//! leaves, the hours that cover a deal's fees.

use std::rc::Rc;

use crate::money::{round_div, Money, Price, Quantity};
use crate::outcome::{Calculation, HoursLine};
use crate::rules::Facts;
use crate::tax::Figure;
use crate::trace::{Op, ProfitLine, RateLine, Recording, Rule, Step, Tracer as _};

/// Derivation of how far an hour before tax without holiday pay and tips, which this step tells, is from a rate.
pub(super) fn against(trace: &Recording, facts: Facts, hour: Rc<Step>, line: RateLine) -> Rc<Step> {
    let (pack, age) = (facts.pack, facts.tax.age);
    let (rule, rate): (Rule, &Figure<Price>) = match line {
        RateLine::Minimum => (Rule::MinimumWage, pack.minimum_wage(age)),
        RateLine::Living => (Rule::LivingWage, &pack.living_wage.uk),
        RateLine::London => (Rule::LondonWage, &pack.living_wage.london),
        RateLine::Coming => match pack.coming_wage(age) {
            Some((_, rate)) => (Rule::ComingWage, rate),
            None => return Step::nothing(Rule::NoComingWage),
        },
    };
    let wage = trace.times(Rule::HourAtRate, &trace.law(rule, rate), &trace.fixed(Rule::OneHour, 1)).step;
    let more = hour.value.money() - wage.value.money();
    Step::new(Rule::AgainstRate, more, Op::Difference, vec![hour, wage])
}

/// Derivation of the profit of a year that a way of deducting expenses leaves.
pub(super) fn profit(of: &Calculation<Recording>, line: ProfitLine) -> Rc<Step> {
    let Some(business) = &of.business else { return Step::nothing(Rule::NoProfit) };
    let profit = match line {
        ProfitLine::Actual => Some(&business.actual),
        ProfitLine::Mileage => business.mileage.as_ref(),
        ProfitLine::Allowance => Some(&business.allowance),
    };
    profit.map_or_else(|| Step::nothing(Rule::NoFlatRate), |profit| Rc::clone(&profit.step))
}

/// Derivation of the hours of a week that earn all fees of a deal and its subscription, by a year's pay.
pub(super) fn cover(trace: &Recording, of: &Calculation<Recording>, pay: Rc<Step>) -> Rc<Step> {
    let own = of.fees.all.clone();
    let fixed = trace.sum(Rule::FlatCharges, [&own, &of.subscription], Rule::NoFlatCharges).step;
    if fixed.value.money() <= Money::ZERO {
        return Step::nothing(Rule::NoFlatCharges);
    }
    let miles = &of.costs.mileage.step;
    let amount = pay.value.money() + own.step.value.money();
    let mut left = Step::sum(Rule::PayWithFlat, amount, vec![pay, own.step], Rule::NoPay);
    if !miles.is_nothing() {
        let amount = left.value.money() - miles.value.money();
        left = Step::new(Rule::LeftOfPay, amount, Op::Difference, vec![left, Rc::clone(miles)]);
    }
    if left.value.money() <= Money::ZERO {
        return Step::nothing(Rule::NoCover);
    }
    let [engaged, waiting] = [HoursLine::Engaged, HoursLine::Waiting].map(|line| of.hours.on(line));
    let logged_on = trace.plus(Rule::LoggedOnHours, engaged, [waiting]).step;
    let product = i128::from(logged_on.value.raw()) * i128::from(fixed.value.raw());
    let hours = Quantity(round_div(product, i128::from(left.value.raw())));
    Step::new(Rule::Cover, hours, Op::Proportion, vec![logged_on, fixed, left])
}
