//! Ways onto the stage: buttons, and the page's address.

use yew::prelude::*;

use crate::state::workshop::Stage;
use crate::view::View;

/// Views of the stage, each with its word in the address.
const STAGES: [(&str, Stage); 3] = [("present", Stage::Present), ("numbers", Stage::Numbers), ("mine", Stage::Mine)];

/// Opens the stage with this on it.
pub(crate) fn open(view: &View, stage: Stage) {
    view.update(move |ui| ui.room_mut().put(stage));
}

/// Callback that opens the stage with this on it.
pub(crate) fn opens(view: &View, stage: Stage) -> Callback<MouseEvent> {
    view.updates(move |ui, _| ui.room_mut().put(stage))
}

/// Opens the stage that the page was asked for with, as `?room=present`.
#[hook]
pub(crate) fn use_asked_stage(view: &View) {
    let view = view.clone();
    use_effect_with((), move |()| {
        let asked = view.state.asked("room");
        if let Some((_, stage)) = STAGES.iter().find(|(word, _)| asked == Some(*word)) {
            open(&view, *stage);
        }
    });
}
