//! Offer of the miles that go with the reader's hours, while the miles are still those of the example: its hours are others.

use coop_or_gig_engine::choice::VehicleCostBy;
use coop_or_gig_engine::field::{AppFigure, Field, Shared};
use coop_or_gig_engine::money::{round_div, Money, Quantity};
use yew::prelude::*;

use crate::components::text::changing;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::offer_parts::put_from;

/// The least difference in a week's costs that is asked about.
const LEAST: Money = Money::pounds(1);

/// Sentence and button under the field of the hours. `None` where the miles are the reader's own, or would cost much the
/// same, and where the hours cannot be read.
pub(super) fn offer(view: &View, field: Field) -> Option<Html> {
    let is_stated = view.scenario().week.mine.is_stated();
    let hours = if is_stated { Field::App(0, AppFigure::Hours) } else { Field::Shared(Shared::Hours) };
    let is_typed_well = view.state.figures.is_read(hours);
    let miles = miles_for_hours(view).filter(|_| field == hours && is_typed_well)?;
    let base = view.base.week;
    let told = format::quantity(base.miles);
    // Beside a statement's own figures a line is enough.
    let said = if is_stated {
        text::offer_miles_stated(view.lang, told).text()
    } else {
        text::offer_miles(view.lang, told, format::quantity(base.hours)).text()
    };
    let label = text::offer_miles_use(view.lang, format::quantity(miles)).text();
    let use_it = put_from(view, hours, Field::Shared(Shared::Miles), miles.0, label);
    Some(html! { <><p>{ changing(said) }</p><p class="steps">{ use_it }</p></> })
}

/// Whole miles of the reader's hours at the example's miles an hour.
fn miles_for_hours(view: &View) -> Option<Quantity> {
    let (week, base) = (view.scenario().week, view.base.week);
    if week.miles != base.miles || base.hours <= Quantity::ZERO || week.vehicle_cost_by != VehicleCostBy::Mile {
        return None;
    }
    let one = Quantity::ONE.0;
    let whole = round_div(i128::from(base.miles.0) * i128::from(week.hours.0), i128::from(base.hours.0) * i128::from(one));
    let miles = Quantity(whole * one);
    let apart = week.mile_cost.times(Quantity((miles.0 - base.miles.0).abs()));
    (apart >= LEAST).then_some(miles)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn hours_that_are_not_the_examples_ask_for_their_miles() {
        let miles = |figures: &str| miles_for_hours(&view(Lang::En, &format!("v=1&{figures}"))).map(|miles| miles.0 / 1_000_000);
        // 600 miles in 40 hours.
        assert_eq!(miles("preset=private-hire&hours=1"), Some(15));
        assert_eq!(miles("preset=private-hire&hours=30"), Some(450));
        let stated = "preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.hours=42";
        assert_eq!(miles(stated), Some(630));
        // The example's hours, miles of one's own, costs by items, less than £1 apart (1 mile at 15p), no miles at all.
        for alike in [
            "preset=private-hire",
            "preset=private-hire&hours=30&miles=500",
            "preset=private-hire&hours=30&vehicle-cost-by=items",
            "preset=courier&hours=31",
            "preset=cleaner&hours=12",
        ] {
            assert_eq!(miles(alike), None, "{alike}");
        }
    }
}
