//! Rates a mile: deducted by the self-employed instead of what a vehicle really cost, approved for employees.

use super::costs::{own_part, Costs};
use super::Facts;
use crate::choice::{Status, Vehicle};
use crate::field::Term;
use crate::money::{Money, Price, Quantity, Ratio};
use crate::tax::{Figure, MileageRates};
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
    if vehicle == Vehicle::Car {
        let step = trace.law(Rule::MileStep, &rates.car_step);
        return Some(rate_of_car(trace, [&rates.car_first, &rates.car_further], &step, miles));
    }
    let rate = trace.law_if_any(Rule::MileRate, rates.one(vehicle)?)?;
    Some(if T::value(miles) == Quantity::ZERO {
        trace.nothing(Rule::NoFlatRate)
    } else {
        trace.times(Rule::FlatMiles, &rate, miles)
    })
}

/// The two rates of a car on a year's miles: the first up to `step`, the further one beyond.
fn rate_of_car<T: Tracer>(
    trace: &T,
    [first, further]: [&Figure<Price>; 2],
    step: &T::Of<Quantity>,
    miles: &T::Of<Quantity>,
) -> T::Of<Money> {
    if T::value(miles) == Quantity::ZERO {
        return trace.nothing(Rule::NoFlatRate);
    }
    let first = trace.law(Rule::MileFirst, first);
    if T::value(miles) <= T::value(step) {
        return trace.times(Rule::FlatMiles, &first, miles);
    }
    let first = trace.times(Rule::FlatMiles, &first, &trace.lowest(Rule::FirstMiles, miles, step));
    let beyond = trace.above(Rule::FurtherMiles, miles, step);
    let further = trace.times(Rule::FlatMiles, &trace.law(Rule::MileFurther, further), &beyond);
    trace.plus(Rule::FlatRate, &first, [&further])
}

/// The flat rate of the self-employed, without the part of it that the deal carries; `None` where the vehicle is not allowed one.
pub(super) fn own_flat_rate<T: Tracer>(trace: &T, facts: Facts, miles: &T::Of<Quantity>) -> Option<T::Of<Money>> {
    let flat = flat_rate(trace, facts.pack.mileage_rates(Status::SelfEmployed), facts.tax.vehicle, miles)?;
    Some(own(trace, facts, flat))
}

/// The flat rate of a car for Universal Credit, without the part of it that the deal carries. The rates are its own, and they are
/// all that may be deducted for having and using a car (Universal Credit Regulations 2013, regulation 59(2)).
pub(super) fn own_flat_rate_of_credit<T: Tracer>(trace: &T, facts: Facts, miles: &T::Of<Quantity>) -> T::Of<Money> {
    let rates = &facts.pack.universal_credit;
    let step = trace.times(Rule::MileStepYear, &trace.law(Rule::MileStepMonth, &rates.mile_step), &trace.months());
    own(trace, facts, rate_of_car(trace, [&rates.mile_first, &rates.mile_further], &step, miles))
}

/// The part of a flat rate that goes with the costs that the worker bears.
fn own<T: Tracer>(trace: &T, facts: Facts, flat: T::Of<Money>) -> T::Of<Money> {
    let carried = facts.deal.carries_miles;
    if carried == Ratio::ZERO || !T::applies(&flat) {
        return flat;
    }
    trace.share(Rule::OwnFlatRate, &flat, &own_part(trace, Term::CarriesMiles, carried))
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

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, law, pounds, scenario};
    use super::*;
    use crate::trace::Silent;

    /// 10,000 miles at 55p and 2,000 at 25p: £6,000 (HMRC BIM75005).
    #[test]
    fn a_car_s_rate_falls_after_ten_thousand_miles() {
        let car = |miles| flat_rate(&Silent, law().mileage_rates(Status::SelfEmployed), Vehicle::Car, &Quantity::whole(miles));
        assert_eq!((car(12_000), car(10_000)), (Some(pounds("6,000.00")), Some(pounds("5,500.00"))));
    }

    /// A trader's bicycle has no flat rate (Income Tax (Trading and Other Income) Act 2005, section 94F); an employee's has 20p
    /// (Income Tax (Earnings and Pensions) Act 2003, section 230).
    #[test]
    fn a_bicycle_has_a_rate_for_employees_alone() {
        let bicycle = |status| flat_rate(&Silent, law().mileage_rates(status), Vehicle::Bicycle, &Quantity::whole(1_000));
        assert_eq!((bicycle(Status::SelfEmployed), bicycle(Status::Employee)), (None, Some(pounds("200.00"))));
    }

    /// A deal that carries a quarter of the costs leaves three quarters of 55p × 1,000.
    #[test]
    fn the_flat_rate_goes_with_the_costs() {
        let scenario = scenario("1.carries-miles=25");
        assert_eq!(own_flat_rate(&Silent, facts(&scenario), &Quantity::whole(1_000)), Some(pounds("412.50")));
    }

    /// An employer who pays 60% of 45p for 1,000 miles pays £280 less than the 55p approved.
    #[test]
    fn relief_for_what_the_employer_does_not_pay() {
        let relief = |figures| {
            let scenario = scenario(figures);
            let costs = Costs::new(&Silent, facts(&scenario), &Quantity::whole(10));
            relief(&Silent, facts(&scenario), &costs)
        };
        assert_eq!(relief("miles=100 mile-cost=45 1.carries-miles=60"), Some(pounds("280.00")));
        assert_eq!(relief("miles=100 mile-cost=60 1.carries-miles=100"), None);
    }
}
