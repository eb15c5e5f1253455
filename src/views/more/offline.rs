//! Without a connection: what is said once the page's files are on the device, and the newer build that the reader may load
//! (public/offline.js).

use yew::prelude::*;

use crate::components::el::{el, of};
use crate::components::section::note;
use crate::locale::{text, Key};
use crate::state::ui_state;
use crate::state::ui_state::Offline;
use crate::view::View;
use crate::workshop;

/// Takes what public/offline.js says: `offline` and the state of the page's files, or `file` and the address of its site. False
/// for anything else.
pub(crate) fn give(what: &str, given: &str) -> bool {
    let offline = match (what, given) {
        ("offline", "ready") => Offline::Ready,
        ("offline", "newer") => Offline::Newer,
        ("file", _) => Offline::File,
        _ => return false,
    };
    ui_state::change(|store| {
        store.offline = offline;
        if offline == Offline::File {
            given.clone_into(&mut store.site);
        }
    });
    true
}

/// Sentence on whether the page works without a connection, once that is known.
pub(crate) fn told(view: &View) -> Html {
    let words = match ui_state::read(|store| store.offline) {
        Offline::No => "",
        Offline::Ready | Offline::Newer => view.text(text::OFFLINE_READY),
        Offline::File => view.text(text::OFFLINE_FILE),
    };
    of("div", "offline").with("role", "status").add(note(words)).into()
}

/// The newer build, offered.
pub(crate) fn newer(view: &View) -> Html {
    let button = |take: &'static str, label: Key| -> Html {
        el("button").with("type", "button").with("data-take", take).say(view.text(label)).into()
    };
    // The status bar stands there before it says something, so that screen readers hear it.
    let bar = of("div", "newer").with("role", "status");
    // A room's numbers would be lost: the offer waits.
    if ui_state::read(|store| store.offline) != Offline::Newer || workshop::has_numbers() {
        return bar.into();
    }
    bar.add(el("p").say(view.text(text::OFFLINE_NEWER)))
        .add(button("newer", text::OFFLINE_LOAD))
        .add(button("not-now", text::OFFLINE_NOT_NOW))
        .into()
}
