//! Sums of a group's figures: what the items of a vehicle come to, and what quiet weeks leave to the others.

use coop_or_gig_engine::choice::{SoldBy, VehicleCostBy};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::vehicle;
use yew::prelude::*;

use crate::components::section::note;
use crate::format;
use crate::locale::text;
use crate::view::View;

/// Sums of the group with this name; empty where there are none.
pub(crate) fn sums(view: &View, group: &str) -> Html {
    let said = match group {
        "costs" => items(view),
        "week" => other_weeks(view).into_iter().collect(),
        _ => return Html::default(),
    };
    html! { <div class="sums" role="status">{ for said.into_iter().map(note) }</div> }
}

/// The items of the vehicle together, where they count.
fn items(view: &View) -> Vec<AttrValue> {
    let (lang, week) = (view.lang, &view.scenario().week);
    if week.vehicle_cost_by != VehicleCostBy::Items {
        return Vec::new();
    }
    let items = vehicle::items(week);
    let amount = format::money(view.currency(), items.by_mile + items.by_time);
    let together = match items.mile {
        Some(mile) => text::vehicle_together_mile(lang, amount, format::price(view.currency(), lang, mile)).text(),
        None => text::vehicle_together(lang, amount).text(),
    };
    let mut said = vec![together];
    if week.vehicle_items.rent.amount == Money::ZERO {
        said.push(view.attr(text::VEHICLE_OWNED));
    }
    said
}

/// The work of a week that is not quiet; `None` where no week is quiet.
fn other_weeks(view: &View) -> Option<AttrValue> {
    let (lang, week) = (view.lang, &view.scenario().week);
    let more = week.work_of_other_weeks()?;
    let part_of = |whole: i64| Money(whole).share(more).0;
    let busy = Ratio(part_of(week.busy.0));
    Some(match week.sold_by {
        SoldBy::Hour if busy > Ratio::ONE => text::quiet_too_much(lang, format::percent(busy)).text(),
        SoldBy::Hour => text::quiet_others_busy(lang, format::percent(busy)).text(),
        SoldBy::Job => text::quiet_others_jobs(lang, format::count(week.hourly_jobs().share(more))).text(),
    })
}
