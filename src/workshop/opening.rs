//! Ways onto the stage: buttons, and the page's address.

use coop_or_gig_engine::link::Numbers;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::{self, frame, fullscreen, history};
use crate::components::text::changing;
use crate::locale::text;
use crate::state::frame::Frame;
use crate::state::workshop::Stage;
use crate::view::View;
use crate::views::more::share;

/// Views of the stage, each with its word in the address.
const STAGES: [(&str, Stage); 3] = [("present", Stage::Present), ("numbers", Stage::Numbers), ("mine", Stage::Mine)];

/// Word of a view of the stage.
pub(crate) fn word(stage: Stage) -> &'static str {
    STAGES.iter().find(|(_, known)| *known == stage).map_or("", |(word, _)| word)
}

/// View of the stage with this word. `None` for any other.
pub(crate) fn asked_by(word: &str) -> Option<Stage> {
    STAGES.iter().find(|(known, _)| *known == word).map(|(_, stage)| *stage)
}

/// Opens the stage with this on it.
pub(crate) fn open(view: &View, stage: Stage) {
    view.update(move |ui| ui.room_mut().put(stage));
}

/// Callback that opens the stage with this on it.
pub(crate) fn opens(view: &View, stage: Stage) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        // Nothing but the screen is of use for a room: a frame is as high as its page around lets it be.
        if view.state.frame == Frame::Off || fullscreen::is_full() {
            open(&view, stage);
        } else {
            open_from_frame(view.clone(), stage);
        }
    })
}

/// Way back to "my code" for whoever came to the page for that or has seen theirs: it stays on the screen while figures are entered.
pub(crate) fn to_my_code(view: &View) -> Html {
    if view.ui.room.mine.salt.is_none() && view.state.asked("room").and_then(asked_by) != Some(Stage::Mine) {
        return Html::default();
    }
    html! { <p class="to-code"><button type="button" onclick={opens(view, Stage::Mine)}>{ changing(view.text(text::ROOM_MINE)) }</button></p> }
}

/// Opens the stage over the full screen, or in a tab of its own where the page around this one does not allow that.
fn open_from_frame(view: View, stage: Stage) {
    let word = word(stage);
    let (page, lang, figures) = (share::path(&view), view.lang.code(), view.state.fragment(Numbers::Exact));
    let address = format!("{page}?lang={lang}&room={word}#{figures}");
    // Asked at once: browsers open a tab only while the click is fresh.
    if !fullscreen::is_allowed() {
        return frame::open_tab(&address);
    }
    spawn_local(async move {
        match fullscreen::toggle().await {
            Ok(_) => open(&view, stage),
            Err(_) => frame::open_tab(&address),
        }
    });
}

/// Closes the stage of a frame once that no longer fills the screen.
#[hook]
pub(crate) fn use_full_screen_of_frame(view: &View) {
    let stands_there = view.state.frame != Frame::Off && view.ui.room.stage != Stage::Empty;
    use_effect_with(stands_there, |stands_there| {
        let listening = stands_there.then(|| {
            browser::on_document("fullscreenchange", |_| {
                if !fullscreen::is_full() {
                    browser::close_panel("dialog.stage");
                }
            })
        });
        move || drop(listening)
    });
}

/// Leaves the full screen with the stage of a frame.
pub(crate) fn leave_with_stage(view: &View) {
    if view.state.frame != Frame::Off && fullscreen::is_full() {
        spawn_local(async {
            let _ = fullscreen::toggle().await;
        });
    }
}

/// Opens the stage that the page was asked for with, as `?room=present`, or that stood there when the page was loaded anew.
#[hook]
pub(crate) fn use_asked_stage(view: &View) {
    let view = view.clone();
    use_effect_with((), move |()| {
        let stood = history::mark().and_then(|mark| asked_by(&mark));
        if let Some(stage) = stood.or_else(|| asked_by(view.state.asked("room")?)) {
            open(&view, stage);
        }
    });
}

/// Closing of a stage of which a file has not arrived.
pub(crate) fn gives_up(view: &View) -> impl FnOnce() + 'static {
    let view = view.clone();
    move || view.update(|ui| ui.room_mut().give_up())
}
