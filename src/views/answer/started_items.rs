//! Items of a vehicle that start with what its two figures came to: what they hold, until the reader tells them.

use coop_or_gig_engine::choice::VehicleCostBy;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::scenario::VehicleItems;
use yew::prelude::*;

use crate::components::text::changing;
use crate::format;
use crate::locale::text;
use crate::view::View;

/// True for an item that still is what all costs by the mile, or all others, came to: nobody has told it.
pub(crate) fn is_assumed(view: &View, field: Field) -> bool {
    let week = &view.scenario().week;
    let items = |of: &VehicleItems| match field {
        Field::Shared(Shared::Fuel) => of.fuel.amount,
        Field::Shared(Shared::Rent) => of.rent.amount,
        _ => Money::ZERO,
    };
    let told = items(&week.vehicle_items);
    let started = [week, &view.base.week].map(|week| items(&VehicleItems::from_figures(week)));
    week.vehicle_cost_by == VehicleCostBy::Items && told > Money::ZERO && started.contains(&told)
}

/// Sentences of what the first item holds, beside it: what is told of the others before it is counted twice.
pub(super) fn said(view: &View, field: Field) -> Option<Html> {
    let is_said = field == Field::Shared(Shared::Fuel) && is_assumed(view, field);
    let mile = format::price(view.currency(), view.lang, view.scenario().week.mile_cost);
    is_said.then(|| html! { <p>{ changing(text::vehicle_start(view.lang, mile).text()) }</p> })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// 600 miles at 29p are £174, with insurance and all else, until another amount is told.
    #[test]
    fn fuel_is_an_assumption_as_long_as_it_holds_the_other_items() {
        let told = |figures: &str, shared: Shared| {
            let [en, cy] = [Lang::En, Lang::Cy].map(|lang| {
                let view = view(lang, &format!("v=1&preset=private-hire&vehicle-cost-by=items&{figures}"));
                (is_assumed(&view, Field::Shared(shared)), said(&view, Field::Shared(shared)).is_some())
            });
            assert_eq!(en, cy);
            en
        };
        assert_eq!(told("fuel=174", Shared::Fuel), (true, true));
        assert_eq!(told("fuel=174&insurance=1200", Shared::Fuel), (true, true));
        assert_eq!(told("fuel=174&insurance=1200", Shared::Insurance), (false, false));
        assert_eq!(told("fuel=95", Shared::Fuel), (false, false));
        assert_eq!(told("", Shared::Fuel), (false, false));
        assert_eq!(told("fuel=174&vehicle-costs=200&rent=200", Shared::Rent), (true, false));
        assert_eq!(told("fuel=174&vehicle-costs=200&rent=180", Shared::Rent), (false, false));
        assert_eq!(told("vehicle-cost-by=mile&fuel=174", Shared::Fuel), (false, false));
    }
}
