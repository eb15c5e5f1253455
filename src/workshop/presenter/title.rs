//! Title of the story: whose week it is about, and the way for everybody onto the page. Nothing of the answer stands there.

use coop_or_gig_engine::preset::{self, PRESETS};
use yew::prelude::*;

use crate::components::controls::{help, select, Choice};
use crate::locale::text;
use crate::state::Action;
use crate::view::View;
use crate::workshop::invite::invite;

/// The choice of the example, which starts the story anew, and the invitation.
pub(crate) fn title(view: &View) -> Html {
    let chosen = view.clone();
    let id = view.id("story-example");
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static("story-example"),
        label: view.attr(text::PRESENT_EXAMPLE),
        value: AttrValue::Static(view.state.figures.preset.id),
        options: PRESETS.iter().map(|preset| (AttrValue::Static(preset.id), view.lang.preset(preset).who().into())).collect(),
        on: Callback::from(move |id: AttrValue| {
            if let Some(preset) = preset::by_id(&id) {
                chosen.dispatch.emit(Action::Preset(preset));
                chosen.update(|ui| ui.room_mut().presented.start_again());
            }
        }),
    };
    html! {
        <div class="title">
            <div class="choice">{ select(choice) }{ help(&id, view.attr(text::PRESENT_EXAMPLE_HELP)) }</div>
            { invite(view) }
        </div>
    }
}
