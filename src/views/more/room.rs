//! Ways onto the stage of a workshop: its buttons, and the page's address. What the stage needs is fetched then.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::browser::scripts::Scripts;
use crate::view::View;

/// Opens the stage that the address asks for, as `?room=present`, and those that buttons with `data-room` lead to.
#[hook]
pub(crate) fn use_stages(view: &View) {
    let view = view.clone();
    use_effect_with((), move |()| {
        let scripts = view.ui.scripts.clone();
        let asked = view.state.page.split(['?', '&']).skip(1).find_map(|pair| pair.strip_prefix("room="));
        if let (Some(asked), Some(scripts)) = (asked.map(str::to_owned), scripts.clone()) {
            // Where it does not open, the page stands all the same.
            spawn_local(async move { drop(scripts.open_room(&asked).await) });
        }
        let listening = scripts.and_then(|scripts| browser::on_click(move |event| on_click(event, scripts.clone())));
        move || drop(listening)
    });
}

fn on_click(event: &Event, scripts: Scripts) {
    let button = event.target().and_then(|target| target.dyn_into::<Element>().ok()?.closest("button[data-room]").ok()?);
    let Some(button) = button else { return };
    let stage = button.get_attribute("data-room").unwrap_or_default();
    spawn_local(async move {
        let is_open = scripts.open_room(&stage).await.is_ok();
        let said = button.closest("section").ok().flatten().and_then(|section| section.query_selector("[data-failed]").ok()?);
        if let Some(said) = said {
            let words = if is_open { None } else { said.get_attribute("data-failed") };
            said.set_text_content(words.as_deref());
        }
    });
}
