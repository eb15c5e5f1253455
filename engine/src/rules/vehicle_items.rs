//! The costs of a vehicle, item by item.

use super::hours::volume;
use super::recurring::{yearly, Rules};
use crate::choice::MilesFollow;
use crate::field::Shared;
use crate::money::{Money, Quantity};
use crate::scenario::{Deal, Recurring, Week};
use crate::trace::{Rule, Tracer};

/// An item's cost in a year.
fn item<T: Tracer>(trace: &T, of: Recurring, shared: Shared, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    let rules = Rules { weekly: Rule::ItemWeekly, monthly: Rule::ItemMonthly, none: Rule::NoCosts };
    yearly(trace, (trace.shared(shared, of.amount), of.every), weeks, &rules)
}

/// Items that go by the miles in a year: fuel or charge, and servicing. They rise and fall with the jobs that the deal brings
/// where the miles do.
pub(crate) fn by_mile<T: Tracer>(trace: &T, week: &Week, deal: &Deal, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    let items = &week.vehicle_items;
    let fuel = item(trace, items.fuel, Shared::Fuel, weeks);
    let servicing = item(trace, items.servicing, Shared::Servicing, weeks);
    let all = trace.sum(Rule::MileItems, [&fuel, &servicing], Rule::NoCosts);
    if week.miles_follow == MilesFollow::Hours || !T::applies(&all) {
        return all;
    }
    trace.share_unless_all(Rule::DealItems, &all, &volume(trace, week, deal))
}

/// Items that are due whatever the miles in a year: insurance, rent or finance, licence.
pub(crate) fn by_time<T: Tracer>(trace: &T, week: &Week, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    let items = &week.vehicle_items;
    let insurance = item(trace, items.insurance, Shared::Insurance, weeks);
    let rent = item(trace, items.rent, Shared::Rent, weeks);
    let licence = item(trace, items.licence, Shared::Licence, weeks);
    trace.sum(Rule::TimeItems, [&insurance, &rent, &licence], Rule::NoCosts)
}

/// The phone in a year.
pub(crate) fn phone<T: Tracer>(trace: &T, week: &Week, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    item(trace, week.vehicle_items.phone, Shared::Phone, weeks)
}
