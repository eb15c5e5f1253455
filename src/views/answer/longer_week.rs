//! Weeks that grow with the work: a deal may bring more of it than the hours entered hold.

use yew::prelude::*;

use crate::format;
use crate::locale::text;
use crate::view::View;

/// Sentences on the deals that bring more work than the hours entered hold: their weeks are longer.
pub(crate) fn longer(view: &View) -> impl Iterator<Item = AttrValue> + '_ {
    view.deals().filter_map(|place| longer_of(view, place))
}

/// Sentence on a deal that brings more work than the hours entered hold. `None` where they hold it.
pub(crate) fn longer_of(view: &View, place: usize) -> Option<AttrValue> {
    let engaged = view.comparison.outcomes[place].hours.engaged;
    let is_longer = engaged > view.scenario().week.hours;
    is_longer.then(|| text::longer_week(view.lang, view.name(place), format::count(engaged)).text())
}
