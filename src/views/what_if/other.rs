//! Chart of any other figure, which the reader chooses.

use coop_or_gig_engine::field::{Field, Input};
use yew::prelude::*;

use crate::components::controls::{help, select, Choice};
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::what_if::fields::own_field;
use crate::views::what_if::figure::along;
use crate::views::what_if::varied;

/// The control that chooses the figure.
const CHOICE: &str = "vary";

/// The choice of a figure, and its chart.
pub(crate) fn other(view: &View) -> Html {
    let (others, chosen) = (varied::figures(view), varied::chosen(view));
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
