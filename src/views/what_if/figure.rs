//! Charts along one figure that follow the reader's finger.
//!
//! Over each chart lies a slider that is not seen: it brings dragging, arrow keys and a name for screen readers with it.

pub(crate) mod axis;
pub(crate) mod curve;
pub(crate) mod frontier;
pub(crate) mod plot;
pub(crate) mod sampled;
pub(crate) mod sides;

pub(crate) use crate::views::what_if::figure::curve::along;

use coop_or_gig_engine::field::{Input, Term};
use yew::prelude::*;

use crate::view::View;

/// The chart along the jobs that the second deal brings, where their field stands on the same page.
pub(crate) fn jobs(view: &View) -> Html {
    let (_, to) = view.scenario().pair();
    along(view, Input::Term(to, Term::Volume), Html::default())
}
