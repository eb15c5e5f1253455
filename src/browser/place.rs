//! Places in the page that a reader comes back to: how far it was scrolled, and which control had the focus.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollRestoration};

use crate::browser::{document, focused, on_window, painted, root, window};

/// Place in the page.
#[derive(Clone, Default)]
pub(crate) struct Place {
    /// Distance from the top of the page, in pixels.
    top: f64,
    /// Selector of the control that had the focus; empty where none had.
    focus: String,
}

impl Place {
    /// The place where the reader is. A link to a view is none that they come back to: the focus that was in the view stays noted.
    pub(crate) fn note(&mut self) {
        self.top = window().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
        let control = focused().filter(|element| element.closest("main").is_ok_and(|found| found.is_some()));
        if let Some(control) = control {
            self.focus = selector(&control).unwrap_or_default();
        }
    }

    /// Goes to the place, with the focus where it was, once the view is shown: what lies further down may be there a paint later.
    pub(crate) fn restore(self) {
        self.scroll();
        wasm_bindgen_futures::spawn_local(async move {
            painted().await;
            self.scroll();
            let control =
                root().filter(|_| !self.focus.is_empty()).and_then(|root| root.query_selector(&self.focus).ok().flatten());
            if let Some(control) = control {
                let options = FocusOptions::new();
                options.set_prevent_scroll(true);
                let _ = control.unchecked_into::<HtmlElement>().focus_with_options(&options);
            }
        });
    }

    fn scroll(&self) {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, self.top);
        }
    }
}

/// Selector of a control that is found again once its view is shown anew: a field, a button of a line. `None` for any other.
fn selector(control: &Element) -> Option<String> {
    if let Some(field) = control.get_attribute("data-field") {
        return Some(format!("[data-field='{field}']"));
    }
    let line = control.closest("[data-line]").ok().flatten()?.get_attribute("data-line")?;
    Some(format!("[data-line='{line}'] {}", control.local_name()))
}

/// Leaves it to the page where a reader comes back to in its views, for as long as it stands, and calls back when they go on: scroll, or come
/// to another control. A page that is loaded anew is the browser's to scroll. Drop the listeners to stop.
#[must_use = "the listeners stop when they are dropped"]
pub(crate) fn on_move(call: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    restores(ScrollRestoration::Manual);
    let focuses = document().map(|document| {
        let call = call.clone();
        EventListener::new(&document, "focusin", move |_| call())
    });
    let scrolls = on_window("scroll", move |_| call());
    let leaves = on_window("pagehide", |_| restores(ScrollRestoration::Auto));
    [focuses, scrolls, leaves].into_iter().flatten().collect()
}

fn restores(how: ScrollRestoration) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(how);
    }
}
