//! Heading of the view that is shown: where a reader's focus goes when another view opens.

use wasm_bindgen::JsCast as _;
use web_sys::{FocusOptions, HtmlElement};

use super::{next_task, root, window};

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

fn focus_now() {
    let Some(heading) = root().and_then(|root| root.query_selector("h1").ok().flatten()) else { return };
    let _ = heading.set_attribute("tabindex", "-1");
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = heading.unchecked_into::<HtmlElement>().focus_with_options(&options);
}
