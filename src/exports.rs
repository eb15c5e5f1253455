//! The page as scripts reach it: what they take from it, and what they bring to it.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::locale::Lang;
use crate::state::frame::Frame;
use crate::state::Action;
use crate::view::View;
use crate::views::language;

/// The page that stands, and the way to have it shown anew.
struct Page {
    view: View,
    refresh: UseForceUpdateHandle,
}

thread_local! {
    /// The page that stands: scripts call functions, which have no component to be called in. `None` before the page is up.
    static PAGE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

/// Has scripts find this view of the page: at once, since they ask as soon as they see the page change, and an effect may come later.
#[hook]
pub(crate) fn use_exports(view: Option<&View>) {
    let refresh = use_force_update();
    PAGE.set(view.cloned().map(|view| Page { view, refresh }));
}

/// Shows the page anew: a file has arrived.
pub fn refresh() {
    on_page(|page| page.refresh.force_update());
}

/// Calls with the page that stands. `None` where none does. What the call asks of the page is shown after it, as all that is asked of
/// a component is.
fn on_page<T>(call: impl FnOnce(&Page) -> T) -> Option<T> {
    PAGE.with_borrow(|page| page.as_ref().map(call))
}

/// Shows the page in the language with this code; one that is not known changes nothing.
pub fn set_language(code: &str) {
    if let Some(lang) = Lang::from_code(code) {
        on_page(|page| language::speak(&page.view.dispatch, lang));
    }
}

/// Shows the part of the page that this word asks for: see [`Frame::of_word`].
pub fn set_frame(word: &str) {
    let frame = Frame::of_word(Some(word));
    on_page(|Page { view, .. }| {
        if view.state.frame != frame {
            view.dispatch.emit(Action::Frame(frame));
        }
    });
}

/// What is told of the answer outside of the page: see [`crate::views::more::result`]. Undefined until the later file is there.
pub fn told(missing: &str) -> JsValue {
    on_page(|Page { view, .. }| Some((view.later()?.told)(view, missing))).flatten().unwrap_or(JsValue::UNDEFINED)
}
