//! Miles and running costs.

use super::hours::volume;
use super::{vehicle_items, Facts};
use crate::choice::{MilesFollow, VehicleCostBy};
use crate::field::{Shared, Term};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::scenario::{Deal, Week};
use crate::trace::{Rule, Silent, Tracer};

/// Miles and running costs of a year.
pub(crate) struct Costs<T: Tracer> {
    /// Miles.
    pub(crate) miles: T::Of<Quantity>,
    /// All costs by the mile, whoever bears them.
    pub(crate) every_mile: T::Of<Money>,
    /// Costs by the mile that the worker bears.
    pub(crate) mileage: T::Of<Money>,
    /// Other costs than the vehicle's that the worker bears.
    pub(crate) other: T::Of<Money>,
    /// All costs that the worker bears.
    pub(crate) own: T::Of<Money>,
    /// Carried costs: those that the organisation bears for the worker.
    pub(crate) carried: T::Of<Money>,
}

impl<T: Tracer> Costs<T> {
    /// Costs by the mile, for the vehicle and others: each less the part that the deal carries. Told item by item, fuel and
    /// servicing are those by the mile, and the phone is another cost than the vehicle's.
    pub(crate) fn new(trace: &T, facts: Facts, weeks: &T::Of<Quantity>) -> Self {
        let (week, deal) = (facts.week, facts.deal);
        let miles = miles(trace, week, deal, weeks);
        let every_mile = every_mile(trace, week, deal, (&miles, weeks));
        let weekly = |rule, shared, amount: Money| {
            if amount == Money::ZERO {
                return trace.nothing(Rule::NoCosts);
            }
            trace.times(rule, &trace.shared(shared, amount), weeks)
        };
        let others = weekly(Rule::OtherCosts, Shared::OtherCosts, week.other_costs);
        let (vehicles, others) = match week.vehicle_cost_by {
            VehicleCostBy::Mile => (weekly(Rule::VehicleCosts, Shared::VehicleCosts, week.vehicle_costs), others),
            VehicleCostBy::Items => {
                let phone = vehicle_items::phone(trace, week, weeks);
                let others = trace.sum(Rule::PhoneAndOthers, [&phone, &others], Rule::NoCosts);
                (vehicle_items::by_time(trace, week, weeks), others)
            }
        };
        let by_week = (Term::CarriesWeekly, deal.carries_weekly);
        let mileage = borne(trace, Rule::OwnMileCost, &every_mile, (Term::CarriesMiles, deal.carries_miles));
        let vehicle = borne(trace, Rule::OwnVehicleCosts, &vehicles, by_week);
        let other = borne(trace, Rule::OwnOtherCosts, &others, by_week);
        let own = trace.sum(Rule::Costs, [&mileage, &vehicle, &other], Rule::NoCosts);
        let is_any_carried = deal.carries_miles != Ratio::ZERO || deal.carries_weekly != Ratio::ZERO;
        let every = trace.sum(Rule::AllCosts, [&every_mile, &vehicles, &others], Rule::NoCosts);
        let carried = if is_any_carried && T::applies(&every) {
            trace.minus(Rule::CarriedCosts, &every, [&own])
        } else {
            trace.nothing(Rule::NoCarriedCosts)
        };
        Self { miles, every_mile, mileage, other, own, carried }
    }
}

/// The miles of a year: with the jobs, or with the hours.
fn miles<T: Tracer>(trace: &T, week: &Week, deal: &Deal, weeks: &T::Of<Quantity>) -> T::Of<Quantity> {
    let miles = trace.shared(Shared::Miles, week.miles);
    let miles = match week.miles_follow {
        MilesFollow::Hours => miles,
        MilesFollow::Jobs => trace.share_unless_all(Rule::DealMiles, &miles, &volume(trace, week, deal)),
    };
    trace.times(Rule::Miles, &miles, weeks)
}

/// Costs by the mile of a year, whoever bears them: the cost of a mile × miles, or the items that go by the miles.
fn every_mile<T: Tracer>(
    trace: &T,
    week: &Week,
    deal: &Deal,
    (miles, weeks): (&T::Of<Quantity>, &T::Of<Quantity>),
) -> T::Of<Money> {
    if week.vehicle_cost_by == VehicleCostBy::Items {
        return vehicle_items::by_mile(trace, week, deal, weeks);
    }
    if week.mile_cost == Price(0) || week.miles == Quantity::ZERO {
        return trace.nothing(Rule::NoCosts);
    }
    trace.times(Rule::MileCost, &trace.shared(Shared::MileCost, week.mile_cost), miles)
}

/// Part of a cost that the worker bears.
fn borne<T: Tracer>(trace: &T, rule: Rule, cost: &T::Of<Money>, (term, carried): (Term, Ratio)) -> T::Of<Money> {
    if carried == Ratio::ZERO || !T::applies(cost) {
        return cost.clone();
    }
    trace.share(rule, cost, &own_part(trace, term, carried))
}

/// Proportion that the worker bears: 100% less the part that the deal carries.
pub(super) fn own_part<T: Tracer>(trace: &T, term: Term, carried: Ratio) -> T::Of<Ratio> {
    trace.rest(Rule::OwnPart, &trace.term(term, carried))
}

/// Costs by the mile that the worker bears in a year, worked out alone and without steps.
pub(crate) fn own_mileage(week: &Week, deal: &Deal) -> Money {
    let miles = miles(&Silent, week, deal, &week.weeks);
    let every_mile = every_mile(&Silent, week, deal, (&miles, &week.weeks));
    borne(&Silent, Rule::OwnMileCost, &every_mile, (Term::CarriesMiles, deal.carries_miles))
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::*;

    /// 100 miles × 46 weeks at 45p, of which the deal carries a quarter; £80 + £10 a week, of which it carries half.
    #[test]
    fn the_worker_bears_what_the_deal_does_not_carry() {
        let scenario = scenario(
            "miles=100 miles-follow=hours mile-cost=45 vehicle-costs=80 other-costs=10 1.volume=50 1.carries-miles=25 1.carries-weekly=50",
        );
        let costs = Costs::new(&Silent, facts(&scenario), &WEEKS);
        assert_eq!((costs.miles, costs.every_mile), (Quantity::whole(4_600), pounds("2,070.00")));
        assert_eq!((costs.mileage, costs.other), (pounds("1,552.50"), pounds("230.00")));
        // 75% × 2,070 + 50% × 3,680 + 50% × 460, of 6,210 in all.
        assert_eq!((costs.own, costs.carried), (pounds("3,622.50"), pounds("2,587.50")));
        assert_eq!(own_mileage(facts(&scenario).week, facts(&scenario).deal), costs.mileage);
    }

    /// Item by item, over 46 weeks: £60 of fuel a week and £500 of servicing a year are 3,260, of which the deal carries a
    /// quarter; £1,200 of insurance and £180 of licence a year and £100 of rent a week are 5,980; £20 a month of phone and £10 a
    /// week of other costs are 700; of both it carries half. The cost of a mile and the vehicle costs a week have no effect.
    #[test]
    fn items_stand_for_both_figures_of_the_vehicle() {
        let scenario = scenario(
            "miles=100 mile-cost=45 vehicle-costs=80 vehicle-cost-by=items fuel=60 servicing=500 insurance=1200 licence=180 rent=100 \
             phone=20 other-costs=10 1.carries-miles=25 1.carries-weekly=50",
        );
        let costs = Costs::new(&Silent, facts(&scenario), &WEEKS);
        assert_eq!((costs.every_mile, costs.mileage), (pounds("3,260.00"), pounds("2,445.00")));
        assert_eq!(costs.other, pounds("350.00"));
        // 2,445 + 2,990 + 350, of 9,940 in all.
        assert_eq!((costs.own, costs.carried), (pounds("5,785.00"), pounds("4,155.00")));
        assert_eq!(own_mileage(facts(&scenario).week, facts(&scenario).deal), costs.mileage);
    }

    /// Half the jobs take half the fuel and servicing where miles go with the jobs; insurance is due all the same: 1,630 + 1,200.
    #[test]
    fn fuel_goes_with_the_miles() {
        let scenario =
            scenario("miles=100 miles-follow=jobs vehicle-cost-by=items fuel=60 servicing=500 insurance=1200 1.volume=50");
        let costs = Costs::new(&Silent, facts(&scenario), &WEEKS);
        assert_eq!((costs.every_mile, costs.own), (pounds("1,630.00"), pounds("2,830.00")));
    }

    /// Half the jobs, half the miles, where miles go with the jobs.
    #[test]
    fn miles_go_with_the_jobs() {
        let scenario = scenario("miles=100 miles-follow=jobs mile-cost=45 1.volume=50");
        let costs = Costs::new(&Silent, facts(&scenario), &WEEKS);
        assert_eq!((costs.miles, costs.own), (Quantity::whole(2_300), pounds("1,035.00")));
    }
}
