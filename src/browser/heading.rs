//! Heading of the view that is shown: where a reader's focus goes when another view opens.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, FocusOptions, HtmlElement};

use super::{all, next_task, window};

/// Puts the focus on the heading once the view is shown, and leaves the scroll as the browser's history has it.
pub(crate) fn focus() {
    wasm_bindgen_futures::spawn_local(async {
        next_task().await;
        focus_now();
    });
}

/// Shows the view from its top, with the focus on its heading, once it is there.
pub(crate) fn start() {
    wasm_bindgen_futures::spawn_local(async {
        next_task().await;
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus_now();
    });
}

/// Shows the heading that the selector finds, with the focus on it, once it is there.
pub(crate) fn go_to(selector: &'static str) {
    wasm_bindgen_futures::spawn_local(async move {
        next_task().await;
        if let Some(heading) = all(selector).pop() {
            heading.scroll_into_view();
            focus_on(heading);
        }
    });
}

/// Puts the focus on the heading of the view that is open: the last, since the answer may stand beside.
fn focus_now() {
    if let Some(heading) = all("h1, h2.view").pop() {
        focus_on(heading);
    }
}

fn focus_on(heading: Element) {
    let _ = heading.set_attribute("tabindex", "-1");
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = heading.unchecked_into::<HtmlElement>().focus_with_options(&options);
}
