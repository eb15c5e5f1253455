//! The reader's trade, which is asked first: the example that the figures start from.

use coop_or_gig_engine::preset::{self, PRESETS};
use yew::prelude::*;

use crate::components::controls::{help, select, Choice};
use crate::locale::text;
use crate::state::Action;
use crate::view::View;

/// Choice of the trade.
pub(crate) fn example_choice(view: &View) -> Html {
    let (id, dispatch) = (view.id("preset"), view.dispatch.clone());
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static("preset"),
        label: view.attr(text::PRESET_LABEL),
        value: AttrValue::Static(view.state.figures.preset.id),
        options: PRESETS.iter().map(|preset| (AttrValue::Static(preset.id), view.lang.preset(preset).who().into())).collect(),
        on: Callback::from(move |id: AttrValue| {
            if let Some(preset) = preset::by_id(&id) {
                dispatch.emit(Action::Preset(preset));
            }
        }),
    };
    html! { <div class="who field">{ select(choice) }{ help(&id, view.attr(text::PRESET_HELP)) }</div> }
}
