//! The figure that the reader chose to vary, and the values at which the lead turns along it.

use std::rc::Rc;

use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::derivation::{derive_at, Step};
use coop_or_gig_engine::field::{Input, Shared, Term};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity;
use yew::prelude::*;

use crate::components::text::changing;
use crate::view::View;
use crate::views::what_if::figure::axis::span;
use crate::views::why::label::why;

/// Keys of the values among all that explains itself. Never renamed.
const KEYS: [&str; 4] = ["turn-1", "turn-2", "turn-3", "turn-4"];

/// Example by which a figure keeps its chart at zero, under the finger that brought it there.
pub(crate) fn example(view: &View) -> &Scenario {
    let bases = |scenario: &Scenario| scenario.active().iter().map(|deal| deal.basis).collect::<Vec<_>>();
    if bases(view.scenario()) == bases(view.base) {
        view.base
    } else {
        view.scenario()
    }
}

/// Figures that may be varied: all but the jobs, which have a question of their own.
pub(crate) fn figures(view: &View) -> Vec<Input> {
    let shown: Vec<Input> = sensitivity::figures(view.scenario()).collect();
    let in_example: Vec<Input> = sensitivity::figures(example(view)).collect();
    let all = Input::all(view.scenario().active().len());
    all.filter(|input| *input != volume(view) && (shown.contains(input) || in_example.contains(input))).collect()
}

/// The figure that is varied.
pub(crate) fn chosen(view: &View) -> Input {
    view.ui.varied.filter(|input| figures(view).contains(input)).unwrap_or(Input::Shared(Shared::Busy))
}

fn volume(view: &View) -> Input {
    Input::Term(view.scenario().pair().1, Term::Volume)
}

/// Sentence on the value at a place among those at which the lead turns along a figure: it explains itself, but for the jobs, which do
/// so in a way of their own.
pub(crate) fn turning(view: &View, input: Input, place: usize, said: AttrValue) -> Html {
    match KEYS.get(place) {
        Some(key) if input != volume(view) => why(view, key, said),
        _ => changing(said),
    }
}

/// Place of the value with a key. `None` where none has it.
pub(crate) fn with_key(key: &str) -> Option<usize> {
    KEYS.iter().position(|own| *own == key)
}

/// A value at which the lead turns along the figure that is varied.
pub(crate) struct Turn {
    pub(crate) input: Input,
    pub(crate) found: Threshold<i64>,
    pub(crate) value: i64,
}

impl Turn {
    /// The value at a place. `None` where the lead does not turn so often.
    pub(crate) fn new(view: &View, place: usize) -> Option<Self> {
        let input = chosen(view);
        let curve = sensitivity::curve(view.scenario(), input, span(view, input), view.state.period)?;
        let mut turns = curve.crossings.into_iter().filter_map(|found| match found {
            Threshold::AtLeast(value) | Threshold::AtMost(value) => Some(Self { input, found, value }),
            Threshold::Always | Threshold::Never => None,
        });
        turns.nth(place)
    }

    /// Derivation of what one of the two compared deals leaves there. `None` for any other deal.
    pub(crate) fn derived(&self, view: &View, place: usize) -> Option<Rc<Step>> {
        let is_compared = place == view.comparison.from || place == view.comparison.to;
        is_compared.then(|| derive_at(view.scenario(), (self.input, self.value), place, view.state.period)).flatten()
    }
}
