//! "What if?": charts along one figure that follow the reader's finger, and the jobs that are needed at each fee.
//!
//! Over each chart lies a slider that is not seen: it brings dragging, arrow keys and a name for screen readers with it.

pub(crate) mod axis;
pub(crate) mod curve;
pub(crate) mod frontier;
pub(crate) mod plot;

use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity;
use yew::prelude::*;

use crate::components::controls::{help, select, Choice};
use crate::components::section::{note, section};
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::answer::headline;
pub(crate) use crate::views::what_if::figure::curve::along;
use crate::views::what_if::figure::frontier::frontier;

/// The control that chooses the figure.
const CHOICE: &str = "vary";

pub(crate) fn vary(view: &View) -> Html {
    let (_, to) = view.scenario().pair();
    let volume = Input::Term(to, Term::Volume);
    let shown: Vec<Input> = sensitivity::figures(view.scenario()).collect();
    // A figure that the example has keeps its chart at zero, under the finger that brought it there.
    let bases = |scenario: &Scenario| scenario.active().iter().map(|deal| deal.basis).collect::<Vec<_>>();
    let example = if bases(view.scenario()) == bases(view.base) { view.base } else { view.scenario() };
    let in_example: Vec<Input> = sensitivity::figures(example).collect();
    let others: Vec<Input> = Input::all(view.scenario().active().len())
        .filter(|input| *input != volume && (shown.contains(input) || in_example.contains(input)))
        .collect();
    let chosen = view.ui.varied.filter(|input| others.contains(input));
    let chosen = chosen.unwrap_or(Input::Shared(Shared::Busy));
    let fee = sensitivity::fee_of(example, to);
    let content = vec![
        note(view.attr(text::VARY_INTRO)),
        headline::promise(view).map_or_else(Html::default, note),
        html! { <div class="pictures">{ along(view, volume) }{ frontier(view, fee) }</div> },
        choice(view, &others, chosen),
        along(view, chosen),
    ];
    section(view.lang, "vary", text::VARY_TITLE, content)
}

/// The chart along the jobs that the second deal brings.
pub(crate) fn jobs(view: &View) -> Html {
    let (_, to) = view.scenario().pair();
    along(view, Input::Term(to, Term::Volume))
}

/// Choice of the figure of the last chart.
fn choice(view: &View, inputs: &[Input], chosen: Input) -> Html {
    let id = view.id(CHOICE);
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static(CHOICE),
        label: view.attr(text::VARY_CHOICE),
        value: Field::from(chosen).key().into(),
        options: inputs.iter().map(|input| (Field::from(*input).key().into(), full_label(view, *input))).collect(),
        on: varies(view),
    };
    html! { <div class="field">{ select(choice) }{ help(&id, view.attr(text::VARY_CHOICE_HELP)) }</div> }
}

/// Callback that varies the figure with this key.
fn varies(view: &View) -> Callback<AttrValue> {
    view.updates(|ui, key: AttrValue| ui.varied = Input::from_key(&key))
}
