//! Chart of any other figure, which the reader chooses.

use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity;
use yew::prelude::*;

use crate::components::controls::{help, select, Choice};
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::what_if::fields::own_field;
use crate::views::what_if::figure::along;

/// The control that chooses the figure.
const CHOICE: &str = "vary";

/// Example by which a figure keeps its chart at zero, under the finger that brought it there.
pub(crate) fn example(view: &View) -> &Scenario {
    let bases = |scenario: &Scenario| scenario.active().iter().map(|deal| deal.basis).collect::<Vec<_>>();
    if bases(view.scenario()) == bases(view.base) {
        view.base
    } else {
        view.scenario()
    }
}

/// The choice of a figure, and its chart.
pub(crate) fn other(view: &View) -> Html {
    let volume = Input::Term(view.scenario().pair().1, Term::Volume);
    let shown: Vec<Input> = sensitivity::figures(view.scenario()).collect();
    let in_example: Vec<Input> = sensitivity::figures(example(view)).collect();
    let others: Vec<Input> = Input::all(view.scenario().active().len())
        .filter(|input| *input != volume && (shown.contains(input) || in_example.contains(input)))
        .collect();
    let chosen = view.ui.varied.filter(|input| others.contains(input)).unwrap_or(Input::Shared(Shared::Busy));
    html! { <>{ choice(view, &others, chosen) }{ along(view, chosen, own_field(view, chosen)) }</> }
}

/// Choice of the figure.
fn choice(view: &View, inputs: &[Input], chosen: Input) -> Html {
    let id = view.id(CHOICE);
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static(CHOICE),
        label: view.attr(text::VARY_CHOICE),
        value: Field::from(chosen).key().into(),
        options: inputs.iter().map(|input| (Field::from(*input).key().into(), full_label(view, *input))).collect(),
        on: view.updates(|ui, key: AttrValue| ui.varied = Input::from_key(&key)),
    };
    html! { <div class="field">{ select(choice) }{ help(&id, view.attr(text::VARY_CHOICE_HELP)) }</div> }
}
