//! The workshop: what a trainer shows to a room full of people. Its code is a file of its own, which is fetched when the stage is
//! opened and reached through [`WorkshopViews`] by no other way; that fetches the stage's texts and style.

mod controls;
mod hands;
mod invite;
mod kit;
mod my_code;
pub(crate) mod opening;
mod presenter;
mod results;
mod stage;
mod stage_props;

use web_sys::HtmlDialogElement;
use yew::prelude::*;

pub(crate) use self::kit::section_of;
use self::opening::{gives_up, leave_with_stage, use_asked_stage, use_full_screen_of_frame};
use crate::browser;
use crate::hooks::use_lazy::use_lazy;
use crate::lazy::{at_once, fetched, Missing};
use crate::state::workshop::Stage;
use crate::view::{View, ViewProps};

/// Functions of the stage's code.
#[derive(Clone, Copy)]
struct WorkshopViews {
    /// Content of the stage, which is this dialog.
    show: fn(&View, &NodeRef) -> Html,
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(room, fallible))]
#[allow(clippy::unnecessary_wraps)]
fn split() -> Result<WorkshopViews, Missing> {
    Ok(WorkshopViews { show: stage::show })
}

/// Code of the stage, fetched once the stage is wanted. Where it does not arrive, the stage is closed.
#[hook]
fn use_stages(view: &View) -> Option<WorkshopViews> {
    use_lazy(view.ui.room.stage != Stage::Empty, at_once!(split), || async { fetched!(split) }, gives_up(view))
}

/// Stage of the workshop, above all else while a view stands on it.
pub(crate) fn stage(view: &View) -> Html {
    html! { <StageDialog view={view.clone()} /> }
}

/// Covers the page with the stage at once, before anything stands on it: a room is not to see the answer first.
fn cover(dialog: &NodeRef, is_wanted: bool) {
    let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
    if !is_wanted {
        return dialog.close();
    }
    if !dialog.open() {
        let _ = dialog.show_modal();
    }
    browser::show_page();
}

#[component]
fn StageDialog(ViewProps { view }: &ViewProps) -> Html {
    let dialog = use_node_ref();
    let stages = use_stages(view);
    use_asked_stage(view);
    use_full_screen_of_frame(view);
    let covers = use_mut_ref(|| false);
    use_effect_with(view.ui.room.stage != Stage::Empty, {
        let (dialog, covers) = (dialog.clone(), covers.clone());
        move |is_wanted| {
            covers.replace(*is_wanted);
            cover(&dialog, *is_wanted);
        }
    });
    let onclose = {
        let (view, dialog) = (view.clone(), dialog.clone());
        // The stage may be closed only to be opened again over the full screen. Where the page closed it, since it went back or since what
        // it needs did not arrive, the browser may say so only after the reader has asked for it anew.
        Callback::from(move |_: Event| {
            if dialog.cast::<HtmlDialogElement>().is_some_and(|dialog| !dialog.open()) {
                if covers.take() {
                    view.update(|ui| ui.room_mut().put(Stage::Empty));
                }
                leave_with_stage(&view);
            }
        })
    };
    let is_closed = view.ui.room.stage == Stage::Empty;
    let way = if is_closed { opening::to_my_code(view) } else { Html::default() };
    html! {
        <>
            <dialog ref={&dialog} class="stage" aria-labelledby={view.id("stage")} {onclose}>
                { for stages.map(|stages| (stages.show)(view, &dialog)) }
            </dialog>
            // Always there, if only as nothing, so that the dialog stays the same element.
            { way }
        </>
    }
}
