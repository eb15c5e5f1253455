//! Where the cost of a mile is from, beside its field, while it is that of a vehicle which is not the example's.

use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::vehicle;
use yew::prelude::*;

use crate::components::text::changing;
use crate::view::View;
use crate::views::why::claims::{cited, of_vehicle};

/// True for the cost of a mile that was filled in for a vehicle where no good source was found.
pub(crate) fn is_assumed(view: &View, field: Field) -> bool {
    let used = view.scenario().tax.vehicle;
    field == Field::Shared(Shared::MileCost) && view.state.figures.has_mile_cost_of_vehicle() && !vehicle::evidence(used).sourced
}

/// What the figure counts, and its source where it has one. `None` beside any other field, and for the reader's or the example's figure.
pub(super) fn said(view: &View, field: Field) -> Option<Html> {
    let claim = (field == Field::Shared(Shared::MileCost)).then(|| of_vehicle(view)).flatten()?;
    let source = claim.source.map(|source| cited(view, source));
    Some(html! { <><p>{ changing(claim.says) }</p>{ for source }</> })
}
