//! Parts that offers share: the button that puts a value in a field, and the units that a week sells.

use coop_or_gig_engine::choice::SoldBy;
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::money::Quantity;
use yew::prelude::*;

use crate::browser;
use crate::components::controls::button;
use crate::state::Action;
use crate::view::View;

/// Button that puts a value in a field, beside which the offer stands.
pub(super) fn put(view: &View, field: Field, value: i64, label: AttrValue) -> Html {
    put_from(view, field, field, value, label)
}

/// Button beside the field `at` that puts a value in a field, which may not be on the page.
pub(super) fn put_from(view: &View, at: Field, field: Field, value: i64, label: AttrValue) -> Html {
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |_| {
        // The button that had the focus goes with its offer.
        browser::focus(&format!("[data-field='{}']", at.key()));
        dispatch.emit(Action::Set(field, Value::Number(value)));
    });
    button(onclick, label, true)
}

/// Units that a week sells at the reader's own volume: engaged hours, or jobs.
pub(super) fn sold(view: &View) -> Quantity {
    let week = view.scenario().week;
    match week.sold_by {
        SoldBy::Hour => week.hours.share(week.busy),
        SoldBy::Job => week.weekly_jobs(),
    }
}
