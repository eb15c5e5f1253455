//! Rates a mile: deducted by the self-employed instead of what a vehicle really cost, approved for employees.

use super::costs::{own_part, Costs};
use super::Facts;
use crate::choice::{Status, Vehicle};
use crate::field::Term;
use crate::money::{Money, Quantity, Ratio};
use crate::tax::MileageRates;
use crate::trace::{Rule, Tracer};

/// The rates of a vehicle on a year's miles; `None` where it is not allowed one.
///
/// A self-employed trader or worker may deduct the flat rate (Income Tax (Trading and Other Income) Act 2005, sections 94D to
/// 94G: cars, goods vehicles and motorcycles, no bicycles). It stands for fuel, insurance, repairs, tax, hire and loss of value;
/// tolls and parking may be deducted beside it. For an employee it is the approved amount (Income Tax (Earnings and Pensions) Act
/// 2003, section 230: bicycles too).
pub(crate) fn flat_rate<T: Tracer>(
    trace: &T,
    rates: &MileageRates,
    vehicle: Vehicle,
    miles: &T::Of<Quantity>,
) -> Option<T::Of<Money>> {
    let rate = match vehicle {
        Vehicle::Car => trace.law(Rule::MileFirst, &rates.car_first),
        _ => trace.law_if_any(Rule::MileRate, rates.one(vehicle)?)?,
    };
    if T::value(miles) == Quantity::ZERO {
        return Some(trace.nothing(Rule::NoFlatRate));
    }
    let step = trace.law(Rule::MileStep, &rates.car_step);
    if vehicle != Vehicle::Car || T::value(miles) <= T::value(&step) {
        return Some(trace.times(Rule::FlatMiles, &rate, miles));
    }
    let first = trace.times(Rule::FlatMiles, &rate, &trace.lowest(Rule::FirstMiles, miles, &step));
    let further = trace.above(Rule::FurtherMiles, miles, &step);
    let further = trace.times(Rule::FlatMiles, &trace.law(Rule::MileFurther, &rates.car_further), &further);
    Some(trace.plus(Rule::FlatRate, &first, [&further]))
}

/// The flat rate of the self-employed, without the part of it that the deal carries; `None` where the vehicle is not allowed one.
pub(super) fn own_flat_rate<T: Tracer>(trace: &T, facts: Facts, miles: &T::Of<Quantity>) -> Option<T::Of<Money>> {
    let flat = flat_rate(trace, facts.pack.mileage_rates(Status::SelfEmployed), facts.tax.vehicle, miles)?;
    let carried = facts.deal.carries_miles;
    if carried == Ratio::ZERO || !T::applies(&flat) {
        return Some(flat);
    }
    Some(trace.share(Rule::OwnFlatRate, &flat, &own_part(trace, Term::CarriesMiles, carried)))
}

/// Mileage allowance relief: what the employer pays for miles less than the approved rate (Income Tax (Earnings and Pensions) Act
/// 2003, section 231); `None` where there is none.
pub(super) fn relief<T: Tracer>(trace: &T, facts: Facts, costs: &Costs<T>) -> Option<T::Of<Money>> {
    let flat = flat_rate(trace, facts.pack.mileage_rates(Status::Employee), facts.tax.vehicle, &costs.miles)?;
    let paid = T::value(&costs.every_mile) - T::value(&costs.mileage);
    let relief = if paid == Money::ZERO {
        flat
    } else {
        let paid = trace.minus(Rule::MilesPaid, &costs.every_mile, [&costs.mileage]);
        trace.above(Rule::MileageRelief, &flat, &paid)
    };
    (T::value(&relief) > Money::ZERO).then(|| trace.counted(&relief))
}
