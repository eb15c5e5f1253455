//! The page as scripts reach it: what they take from it, and what they bring to it.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::view::View;

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
    let refresh = PAGE.with_borrow(|page| page.as_ref().map(|page| page.refresh.clone()));
    if let Some(refresh) = refresh {
        refresh.force_update();
    }
}

fn view() -> Option<View> {
    PAGE.with_borrow(|page| page.as_ref().map(|page| page.view.clone()))
}

/// The result as the page around this one may be told it: see [`crate::views::more::result`]. Undefined until the later file is there.
pub fn result(missing: &str) -> JsValue {
    let result = view().and_then(|view| (view.later()?.result)(&view, missing).ok());
    result.unwrap_or(JsValue::UNDEFINED)
}
