//! Actions of the presenter, by a key, at a button, or from the notes.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement, HtmlElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::{self, fullscreen, keyboard};
use crate::locale::Lang;
use crate::state::workshop::{Stage, Step};
use crate::state::Action;
use crate::view::View;
use crate::views::language::speak;
use crate::workshop::controls::close;
use crate::workshop::presenter::notes_window::SpeakerNotes;
use crate::workshop::presenter::shortcuts::{of_key, Shortcut};
use crate::workshop::presenter::{diagram, steps};

/// Presenter of the story, and what shortcuts act on.
#[derive(Clone, PartialEq)]
pub(crate) struct Presenter {
    pub(crate) view: View,
    /// The stage.
    pub(crate) dialog: NodeRef,
    /// The story on it.
    pub(crate) story: NodeRef,
    /// The list of keys.
    pub(crate) keys: NodeRef,
    /// The notes' own window.
    pub(crate) notes: SpeakerNotes,
}

/// The next language after this one.
pub(crate) fn next(lang: Lang) -> Lang {
    let at = Lang::ALL.iter().position(|other| *other == lang).unwrap_or_default();
    Lang::ALL[(at + 1) % Lang::ALL.len()]
}

/// Has the story open over the full screen: browsers put that over all that was open before.
fn reopen(dialog: &NodeRef) {
    let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
    let focused = browser::focused();
    dialog.close();
    let _ = dialog.show_modal();
    if let Some(focused) = focused {
        // What is not on the stage takes no focus while that is open.
        let _ = focused.unchecked_into::<HtmlElement>().focus();
    }
}

/// Tells the story of a shortcut. The room's numbers are a step of it that stands on the stage by itself.
pub(crate) fn tell(view: &View, shortcut: Shortcut) {
    let (steps, shown) = (steps::steps(view), view.clone());
    view.update(move |ui| {
        let room = ui.room_mut();
        let now = &mut room.presented;
        // What the room was to guess is shown before the story goes on.
        if now.step == Step::Numbers && shortcut == Shortcut::Next && room.numbers.reveals() {
            return;
        }
        let step = steps[now.place(&steps)];
        let bars = diagram::bars(&shown, step, now.is_open(step));
        now.hear(shortcut, &steps, bars);
        let stage = if now.step == Step::Numbers { Stage::Numbers } else { Stage::Present };
        if room.stage != stage {
            room.put(stage);
        }
    });
}

impl Presenter {
    /// Does what a shortcut stands for.
    pub(crate) fn act(&self, shortcut: Shortcut) {
        let view = &self.view;
        match shortcut {
            Shortcut::FullScreen => {
                let dialog = self.dialog.clone();
                // Refused by a browser or a page around this one, all goes on without it.
                spawn_local(async move {
                    if fullscreen::toggle().await.unwrap_or_default() {
                        reopen(&dialog);
                    }
                });
                return;
            }
            Shortcut::Notes if self.notes.toggle() => return,
            Shortcut::Keys => {
                if let Some(keys) = self.keys.cast::<HtmlDialogElement>() {
                    let _ = keys.show_modal();
                }
                return;
            }
            Shortcut::Close => return close(&self.dialog),
            Shortcut::Language => speak(&view.dispatch, next(view.lang)),
            Shortcut::Clean if view.state.is_changed() => view.dispatch.emit(Action::StartAgain),
            Shortcut::Undo if view.state.can_undo() => view.dispatch.emit(Action::Undo),
            _ => {}
        }
        tell(view, shortcut);
    }

    /// Callback of a button at the edge.
    pub(crate) fn on(&self, shortcut: Shortcut) -> Callback<MouseEvent> {
        let presenter = self.clone();
        Callback::from(move |event: MouseEvent| {
            // After a click the space bar turns the page again.
            if keyboard::is_by_pointer(&event) {
                presenter.focus();
            }
            presenter.act(shortcut);
        })
    }

    /// Callback of a button in the list of keys or in the notes.
    pub(crate) fn on_listed(&self, shortcut: Shortcut) -> Callback<MouseEvent> {
        let presenter = self.clone();
        Callback::from(move |_| {
            close(&presenter.keys);
            presenter.act(shortcut);
        })
    }

    /// Puts the focus on the story.
    pub(crate) fn focus(&self) {
        if let Some(story) = self.story.cast::<HtmlElement>() {
            let _ = story.focus();
        }
    }

    /// Follows a key that was pressed on the stage, or in the notes' window.
    pub(crate) fn hear(&self, event: &Event) {
        let key = keyboard::key(event);
        let is_open = |dialog: &NodeRef| dialog.cast::<HtmlDialogElement>().is_some_and(|dialog| dialog.open());
        if !is_open(&self.dialog) || keyboard::is_taken(event) {
            return;
        }
        if self.story.get().is_none() {
            return self.turn(event, &key);
        }
        if keyboard::is_of_control(event, &key) {
            return;
        }
        if is_open(&self.keys) {
            if of_key(&key) == Some(Shortcut::Keys) {
                close(&self.keys);
            }
            return;
        }
        if let Some(shortcut) = self.shortcut(&key) {
            event.prevent_default();
            self.act(shortcut);
        }
    }

    /// Follows a key of a remote where the room's numbers stand in the story: all other keys are letters there, or the page's own. In
    /// an empty box for codes an arrow has nothing to go along, and some remotes send no other keys.
    fn turn(&self, event: &Event, key: &str) {
        let room = &self.view.ui.room;
        // The numbers can stand on the stage before this view of the page is replaced by the one that has them.
        let is_told = room.stage == Stage::Present || (room.stage == Stage::Numbers && room.leads_back);
        let shortcut = match key {
            "PageDown" => Shortcut::Next,
            "PageUp" => Shortcut::Back,
            "ArrowRight" if keyboard::is_in_empty_box(event) => Shortcut::Next,
            "ArrowLeft" if keyboard::is_in_empty_box(event) => Shortcut::Back,
            _ => return,
        };
        if is_told {
            event.prevent_default();
            tell(&self.view, shortcut);
        }
    }

    /// Shortcut of a key, as far as the step has it.
    fn shortcut(&self, key: &str) -> Option<Shortcut> {
        let now = &self.view.ui.room.presented;
        if key == "Escape" {
            return now.is_covered().then_some(Shortcut::Escape);
        }
        let steps = steps::steps(&self.view);
        let is_hiding = !now.is_open(steps[now.place(&steps)]);
        of_key(key).filter(|shortcut| *shortcut != Shortcut::Reveal || is_hiding)
    }
}

/// Has the presenter follow the keys that are pressed anywhere on the page. The stage does, not what stands on it: Yew may leave time
/// between a step and the effects of its components, and a key of that time would be lost.
#[hook]
pub(crate) fn use_shortcuts(presenter: &Presenter) {
    use_effect_with(presenter.clone(), |presenter| {
        let presenter = presenter.clone();
        let listening = browser::on_document("keydown", move |event| presenter.hear(event));
        move || drop(listening)
    });
}
