//! Without a connection: what is said once the page's files are on the device, and the newer build that the reader may load
//! (public/offline.js).

use yew::prelude::*;

use crate::components::section::note;
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::ui_state::Offline;
use crate::view::View;

/// Takes what public/offline.js says: `offline` and the state of the page's files, or `file` and the address of its site. False
/// for anything else.
pub(crate) fn give(view: &View, what: &str, given: &str) -> bool {
    let offline = match (what, given) {
        ("offline", "ready") => Offline::Ready,
        ("offline", "newer") => Offline::Newer,
        ("file", _) => Offline::File,
        _ => return false,
    };
    let site = (offline == Offline::File).then(|| given.into());
    view.update(move |ui| {
        ui.offline = offline;
        if let Some(site) = site {
            ui.site = site;
        }
    });
    true
}

/// Sentence on whether the page works without a connection, once that is known.
pub(crate) fn told(view: &View) -> Html {
    let words = match view.ui.offline {
        Offline::No => "",
        Offline::Ready | Offline::Newer => view.text(text::OFFLINE_READY),
        Offline::File => view.text(text::OFFLINE_FILE),
    };
    html! { <div class="offline" role="status">{ note(words) }</div> }
}

/// The newer build, offered.
pub(crate) fn newer(view: &View) -> Html {
    let button = |take: &'static str, label: Key| {
        html! { <button type="button" data-take={take}>{ changing(view.text(label)) }</button> }
    };
    // A room's numbers would be lost: the offer waits.
    let is_offered = view.ui.offline == Offline::Newer && view.ui.room.numbers.codes.is_empty();
    // The status bar stands there before it says something, so that screen readers hear it.
    html! {
        <div class="newer" role="status">
            if is_offered {
                <p>{ changing(view.text(text::OFFLINE_NEWER)) }</p>
                { button("newer", text::OFFLINE_LOAD) }
                { button("not-now", text::OFFLINE_NOT_NOW) }
            }
        </div>
    }
}
