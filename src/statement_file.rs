//! The reading of a worker's own statement files on the device. Its code is a file of its own, which is fetched when the sheet is
//! opened and reached through [`StatementFileViews`] by no other way; that fetches the sheet's texts and style.

mod columns;
mod desk;
mod entry;
mod filling;
mod grounds;
mod left_out;
mod props;
mod questions;
mod sheet;
mod shown;
mod understood;
mod weeks;
mod words;

use std::rc::Rc;

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::browser;
use crate::components::controls::{button, help};
use crate::components::section::note;
use crate::hooks::use_lazy::use_lazy;
use crate::lazy::{at_once, fetched, Missing};
use crate::locale::text;
use crate::state::frame::Frame;
use crate::statement_file::props::{Ended, Filled, Sheet};
use crate::view::{View, ViewProps};

/// Functions of the sheet's code.
#[derive(Clone, Copy)]
struct StatementFileViews {
    /// Content of the sheet.
    show: fn(&View, &Sheet) -> Html,
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(statement, fallible))]
#[allow(clippy::unnecessary_wraps)]
fn split() -> Result<StatementFileViews, Missing> {
    Ok(StatementFileViews { show: sheet::show })
}

/// Button that opens the sheet, and the sheet. Empty within another page, where nothing is as large as the screen.
pub(crate) fn offer(view: &View) -> Html {
    if view.state.frame != Frame::Off {
        return Html::default();
    }
    html! { <StatementFile view={view.clone()} /> }
}

#[component]
fn StatementFile(ViewProps { view }: &ViewProps) -> Html {
    let dialog = use_node_ref();
    let is_wanted = view.ui.reads_files;
    let failed = use_state(|| false);
    let filled = use_state(|| None::<Rc<Filled>>);
    let fails = {
        let (view, fails) = (view.clone(), failed.setter());
        move || {
            view.update(|ui| ui.reads_files = false);
            fails.set(true);
        }
    };
    let code = use_lazy(is_wanted, at_once!(split), || async { fetched!(split) }, fails.clone());
    let is_asked_for = use_mut_ref(|| false);
    use_effect_with(is_wanted, {
        let (dialog, is_asked_for) = (dialog.clone(), is_asked_for.clone());
        move |is_wanted| {
            is_asked_for.replace(*is_wanted);
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>().filter(|_| !is_wanted) {
                dialog.close();
            }
        }
    });
    let onclick = {
        let (view, fails) = (view.clone(), failed.setter());
        Callback::from(move |_| {
            fails.set(false);
            view.update(|ui| ui.reads_files = true);
        })
    };
    let ends = {
        let (dialog, fills) = (dialog.clone(), filled.setter());
        Callback::from(move |ended: Ended| match ended {
            Ended::Missing => fails.clone()(),
            Ended::Filled(figures) => {
                fills.set(Some(figures));
                if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                    dialog.close();
                }
                browser::focus_soon("[data-field='app-1.fares']".to_owned());
            }
        })
    };
    // With its content go the files: nothing is kept. Where the page itself closed the sheet, as on the way back, the browser may say so
    // only after the reader has asked for it anew.
    let onclose = {
        let view = view.clone();
        Callback::from(move |_: Event| {
            if is_asked_for.take() {
                view.update(|ui| ui.reads_files = false);
            }
        })
    };
    let id = view.id("statement-file");
    // Once they are undone, nothing is filled in.
    let stands = filled.as_ref().filter(|filled| filled.before != view.scenario().week).map(|filled| filled.words.clone());
    let said = if *failed { Some(view.attr(text::ROOM_FAILED)) } else { stands };
    let sheet = Sheet { dialog: dialog.clone(), filled: (*filled).clone(), ends };
    let content = code.filter(|_| is_wanted).map(|views| (views.show)(view, &sheet));
    html! {
        <div class="statement-file">
            <p class="steps">{ button(onclick, view.attr(text::STATEMENT_OPEN), true) }</p>
            { help(&id, view.attr(text::STATEMENT_OPEN_HELP)) }
            <div role="status">{ for said.map(note) }</div>
            <dialog ref={dialog} class="sheet" aria-labelledby={&id} {onclose}>{ for content }</dialog>
        </div>
    }
}
