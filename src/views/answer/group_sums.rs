//! Sums of a group's figures: what the items of a vehicle come to, and what quiet weeks leave to the others.

use coop_or_gig_engine::choice::{SoldBy, VehicleCostBy};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::scenario::Week;
use coop_or_gig_engine::vehicle;
use yew::prelude::*;

use crate::components::section::note;
use crate::format;
use crate::locale::text;
use crate::view::View;

/// Sums of the group with this name; empty where there are none.
pub(crate) fn group_sums(view: &View, group: &str) -> Html {
    let said = match group {
        "costs" => items(view),
        "week" => other_weeks(view).into_iter().collect(),
        _ => return Html::default(),
    };
    html! { <div class="sums" role="status">{ for said.into_iter().map(note) }</div> }
}

/// The items of the vehicle together, where they count; else that its two figures are added up, where there are two.
fn items(view: &View) -> Vec<AttrValue> {
    let (lang, week) = (view.lang, &view.scenario().week);
    if week.vehicle_cost_by != VehicleCostBy::Items {
        let told = |week: &Week| (week.mile_cost, week.vehicle_costs);
        let has_both = week.mile_cost > Price(0) && week.miles > Quantity::ZERO && week.vehicle_costs > Money::ZERO;
        // The example's own two figures are of different costs.
        return (has_both && told(week) != told(&view.base.week)).then(|| view.attr(text::VEHICLE_BOTH)).into_iter().collect();
    }
    let items = vehicle::items(week);
    let amount = format::money(view.currency(), items.by_mile + items.by_time);
    let together = match items.mile {
        Some(mile) => text::vehicle_together_mile(lang, amount, format::price(view.currency(), lang, mile)).text(),
        None => text::vehicle_together(lang, amount).text(),
    };
    let mut said = vec![together];
    if items.by_mile + items.by_time == Money::ZERO {
        said.push(view.attr(text::VEHICLE_NOTHING));
    }
    if week.vehicle_items.rent.amount == Money::ZERO {
        said.push(view.attr(text::VEHICLE_OWNED));
    }
    said
}

/// The work of a week that is not quiet; `None` where no week is quiet.
fn other_weeks(view: &View) -> Option<AttrValue> {
    let (lang, week) = (view.lang, &view.scenario().week);
    let more = week.work_of_other_weeks()?;
    let busy = week.busy.share(more);
    Some(match week.sold_by {
        SoldBy::Hour if busy > Ratio::ONE => text::quiet_too_much(lang, format::percent(busy)).text(),
        SoldBy::Hour => text::quiet_others_busy(lang, format::percent(busy)).text(),
        SoldBy::Job => text::quiet_others_jobs(lang, format::count(week.hourly_jobs().share(more))).text(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// The cost of a mile may hold what rent pays for: nothing is said of the example's own two, nor where one is left out.
    #[test]
    fn two_figures_of_a_vehicle_are_told_to_be_added_up() {
        let told = |lang, figures: &str| items(&view(lang, &format!("v=1&preset={figures}"))).join(" ");
        let both = told(Lang::En, "private-hire&vehicle-costs=200");
        assert!(both.contains("are added together"), "{both}");
        assert!(told(Lang::Cy, "private-hire&vehicle-costs=200").contains("eu hadio at ei gilydd"));
        for one in [
            "private-hire",
            "private-hire&vehicle-costs=200&mile-cost=0",
            "private-hire&vehicle-costs=200&miles=0",
            "new-york-driver",
        ] {
            assert_eq!(told(Lang::En, one), "", "{one}");
        }
        assert!(!told(Lang::En, "private-hire&vehicle-costs=200&vehicle-cost-by=items&rent=200").contains("added together"));
    }

    #[test]
    fn a_vehicle_without_an_item_costs_nothing() {
        let told = |figures: &str| {
            items(&view(Lang::En, &format!("v=1&preset=private-hire&miles=400&mile-cost=29&vehicle-cost-by=items&{figures}")))
                .join(" ")
        };
        assert!(told("").contains("costing nothing") && !told("fuel=116").contains("costing nothing"));
    }
}
