//! Entry in the browser's history of what stands over the page, an explanation, the sheet of statement files or the stage, so that
//! "back" closes it and stays on the page. From the room's numbers, where the story led to them, it goes back to the story.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::history::{self, Entry};
use crate::browser::{self, address};
use crate::state::frame::Frame;
use crate::state::ui_state::UiState;
use crate::state::workshop::Stage;
use crate::state::Action;
use crate::view::View;
use crate::views::why::explain;
use crate::workshop::opening::{asked_by, word};

/// Mark of the entry of the sheet that reads statement files.
const FILES: &str = "statement-files";

/// Sheet or stage that stands over the page.
#[derive(Clone, PartialEq, Eq)]
enum Overlay {
    /// Explanation of the row with this key.
    Explanation(Rc<str>),
    /// Sheet that reads statement files.
    Files,
    Stage(Stage),
}

impl Overlay {
    /// The one that is open. None within another page, whose history is not this page's.
    fn open(view: &View) -> Option<Self> {
        let UiState { explained, reads_files, room, .. } = &*view.ui;
        match room.stage {
            _ if view.state.frame != Frame::Off => None,
            Stage::Empty if *reads_files => Some(Self::Files),
            Stage::Empty => explained.clone().map(Self::Explanation),
            stage => Some(Self::Stage(stage)),
        }
    }

    /// The one that an entry with this mark is of.
    fn marked(mark: &str) -> Self {
        match asked_by(mark) {
            Some(stage) => Self::Stage(stage),
            None if mark == FILES => Self::Files,
            None => Self::Explanation(mark.into()),
        }
    }

    /// Mark of its entry.
    fn mark(&self) -> &str {
        match self {
            Self::Explanation(row) => row,
            Self::Files => FILES,
            Self::Stage(stage) => word(*stage),
        }
    }
}

/// Keeps the history in step with what stands over the page, both ways.
#[hook]
pub(crate) fn use_overlay_entry(view: &View) {
    let was_open = use_mut_ref(|| false);
    let is_leaving = use_mut_ref(|| false);
    use_effect_with((), {
        let view = view.clone();
        move |()| {
            // The reader went back before this part of the page was there to hear of it.
            if let Entry::Below = history::entry() {
                arrive(&view);
            }
        }
    });
    use_effect_with(Overlay::open(view), {
        let is_leaving = is_leaving.clone();
        move |open| {
            let was_open = was_open.replace(open.is_some());
            match (open, history::mark()) {
                (Some(overlay), None) => history::push(overlay.mark()),
                (None, Some(_)) if was_open => {
                    is_leaving.replace(true);
                    history::back();
                }
                // Of what stood there when the page was loaded anew, the stage alone is opened again.
                (None, Some(mark)) if asked_by(&mark).is_none() => history::own(),
                _ => {}
            }
        }
    });
    // What is shown now, which an effect would hear of only later: a reader may go back and forward faster than that.
    let latest = use_mut_ref(|| view.clone());
    latest.replace(view.clone());
    use_effect_with((), move |()| {
        let listening = browser::on_window("popstate", move |_| {
            let view = latest.borrow().clone();
            let (open, to) = (Overlay::open(&view), history::entry());
            if is_leaving.take() {
                match to {
                    // Another view, opened meanwhile, has made an entry of its own.
                    Entry::Over(_) => {
                        is_leaving.replace(true);
                        history::back();
                    }
                    Entry::Below => keep_figures(&view),
                    Entry::Own => {}
                }
                return;
            }
            match (open, to) {
                (None, Entry::Own) => {}
                // Another link was opened: the page shows it.
                (Some(_), Entry::Own) => show(&view, None),
                (Some(_), Entry::Over(_)) | (None, Entry::Below) => arrive(&view),
                (None, Entry::Over(mark)) => {
                    show(&view, Some(Overlay::marked(&mark)));
                    keep_figures(&view);
                }
                (Some(Overlay::Stage(Stage::Numbers)), Entry::Below) if view.ui.room.leads_back => {
                    show(&view, Some(Overlay::Stage(Stage::Present)));
                    history::push(word(Stage::Present));
                    keep_figures(&view);
                }
                (Some(_), Entry::Below) => {
                    show(&view, None);
                    keep_figures(&view);
                }
            }
        });
        move || drop(listening)
    });
}

/// Takes what the address stands for now.
fn arrive(view: &View) {
    let (fragment, is_left) = address::arrival();
    view.dispatch.emit(Action::Arrive(fragment, is_left));
}

/// Puts this over the page, or nothing.
fn show(view: &View, overlay: Option<Overlay>) {
    match overlay {
        Some(Overlay::Explanation(row)) => explain::open(view, row),
        Some(Overlay::Files) => view.update(|ui| ui.reads_files = true),
        Some(Overlay::Stage(stage)) => view.update(move |ui| ui.room_mut().put(stage)),
        None if view.ui.reads_files => view.update(|ui| ui.reads_files = false),
        None if view.ui.room.stage != Stage::Empty => view.update(|ui| ui.room_mut().put(Stage::Empty)),
        None => explain::close(),
    }
}

/// Writes the figures and the language as they are now into the entry that the reader came to. Who has changed nothing keeps the
/// address they came by.
fn keep_figures(view: &View) {
    let state = &view.state;
    if state.names_language() {
        address::name_language(state.lang);
    }
    if !state.is_changed() && !state.can_undo() && address::read().is_empty() {
        return;
    }
    address::write(&state.address(), false);
}
