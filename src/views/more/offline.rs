//! Without a connection: what is said once the page's files are on the device, and the newer build that the reader may load
//! (public/offline.js).

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::browser::storage::Storage;
use crate::components::section::note;
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::ui_state::Offline;
use crate::view::{View, ViewProps};
use crate::views::more::scenario_file;
use crate::views::more::share;

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
    html! { <Newer view={view.clone()} /> }
}

#[component]
fn Newer(ViewProps { view }: &ViewProps) -> Html {
    use_effect_with((), {
        let view = view.clone();
        move |()| keep_files(view)
    });
    let button = |onclick: Callback<MouseEvent>, label: Key| {
        html! { <button type="button" {onclick}>{ changing(view.text(label)) }</button> }
    };
    let not_now = view.updates(|ui, _| ui.offline = Offline::Ready);
    // A room's numbers would be lost: the offer waits.
    let is_offered = view.ui.offline == Offline::Newer && view.ui.room.numbers.codes.is_empty();
    // The status bar stands there before it says something, so that screen readers hear it.
    html! {
        <div class="newer" role="status">
            if is_offered {
                <p>{ changing(view.text(text::OFFLINE_NEWER)) }</p>
                { button(on_load(view), text::OFFLINE_LOAD) }
                { button(not_now, text::OFFLINE_NOT_NOW) }
            }
        </div>
    }
}

/// Has the page's files kept on the device, and notes how that stands.
fn keep_files(view: View) {
    if share::is_file(&view) {
        let site = browser::site();
        view.update(move |ui| (ui.offline, ui.site) = (Offline::File, site.into()));
        return;
    }
    if let Some(scripts) = view.ui.scripts.clone() {
        let on_kept = move |is_newer| view.update(move |ui| ui.offline = if is_newer { Offline::Newer } else { Offline::Ready });
        // Where the script does not arrive, the page needs its server.
        spawn_local(async move { drop(scripts.keep_files(on_kept).await) });
    }
}

/// Loads the newer build. The figures are in the address; scenarios that the page alone has go with it.
fn on_load(view: &View) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        if !view.ui.kept.all.is_empty() {
            // Where that is blocked, so is everything else that would keep them.
            let _ = Storage::Session.write(scenario_file::KEY, &scenario_file::write(&view.ui.kept));
        }
        if let Some(scripts) = view.ui.scripts.clone() {
            spawn_local(async move { drop(scripts.load_newer().await) });
        }
    })
}
