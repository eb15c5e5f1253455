//! Title of the document: it names the view that is open, and the question within it, so that tabs, bookmarks and the browser's history
//! tell one from another.

use coop_or_gig_engine::link::PageView;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::view::View;
use crate::views::navigation;
use crate::views::what_if::questions;

/// Name of what is open besides the answer, as it stands before the page's own title; empty where that says it all.
fn opened(view: &View) -> String {
    let shown = view.state.shown();
    let title = view.text(navigation::title(shown));
    match shown {
        PageView::Answer | PageView::All => String::new(),
        PageView::WhatIf => format!("{} · {title} · ", questions::words(view, view.ui.question)),
        PageView::Why | PageView::Coop | PageView::More => format!("{title} · "),
    }
}

/// Title that was set last.
#[derive(Default)]
struct Titled {
    /// The page's own title: any that was not set here.
    own: String,
    /// The whole of it.
    set: String,
}

/// Keeps the name of what is open before the page's own title, which another language or example changes.
#[hook]
pub(crate) fn use_title(view: &View) {
    let titled = use_mut_ref(Titled::default);
    use_effect_with((opened(view), view.lang), move |(name, _)| {
        let name = name.clone();
        spawn_local(async move {
            // The page's own title comes with what is shown at the same time.
            browser::next_task().await;
            let mut titled = titled.borrow_mut();
            let now = browser::title().unwrap_or_default();
            if now != titled.set {
                titled.own = now;
            }
            titled.set = name + &titled.own;
            browser::set_title(&titled.set);
        });
    });
}
