//! Taking the place of the page that came with the HTML: what was typed, chosen or opened before the app was up is kept.

use std::rc::Rc;

use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::preset;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlOptionElement, HtmlSelectElement};
use yew::Reducible as _;

use super::{address, document};
use crate::locale::Lang;
use crate::state::{Action, State};

/// What the reader did before the app was up.
pub struct Before {
    lang: Lang,
    /// Fields that were changed, by their `data-field`, with their text.
    typed: Vec<(String, String)>,
    /// The field that has the focus, and where its selection is.
    focus: Option<(String, Option<(u32, u32)>)>,
    /// Groups that were opened, by their `data-group`.
    open: Vec<String>,
}

/// Reads it off the page that came with the HTML.
pub fn collect(root: &Element) -> Before {
    let code = document().and_then(|document| document.document_element()).and_then(|html| html.get_attribute("lang"));
    let lang = code.and_then(|code| Lang::from_code(&code)).unwrap_or_default();
    let still = root.query_selector(&format!("[lang={}]", lang.code())).ok().flatten().unwrap_or_else(|| root.clone());
    let active = document().and_then(|document| document.active_element());
    let focus = active.filter(|element| still.contains(Some(element))).and_then(|element| {
        let input = element.dyn_ref::<HtmlInputElement>();
        let selection = input.and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some((element.get_attribute("data-field")?, selection))
    });
    Before {
        lang,
        typed: all(&still, "[data-field]").iter().filter_map(|field| Some((field.get_attribute("data-field")?, changed(field)?))).collect(),
        focus,
        open: all(&still, "details[open]").iter().filter_map(|group| group.get_attribute("data-group")).collect(),
    }
}

/// The value of a field that is not as it came.
fn changed(field: &Element) -> Option<String> {
    if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        let option = select.selected_options().item(0)?.unchecked_into::<HtmlOptionElement>();
        return (!option.default_selected()).then(|| option.value());
    }
    let input = field.dyn_ref::<HtmlInputElement>()?;
    if input.type_() == "radio" {
        return (input.checked() && !input.default_checked()).then(|| input.value());
    }
    (input.value() != input.default_value()).then(|| input.value())
}

fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|i| found.get(i)).map(JsCast::unchecked_into).collect()
}

impl Before {
    /// The state in which the app starts.
    pub fn start(&self) -> Rc<State> {
        let state = Rc::new(State::arrive(self.lang, &address::read()));
        let chosen = self.typed.iter().filter_map(|(key, text)| action(key, text));
        chosen.fold(state, State::reduce)
    }
}

/// What a change of the field with this key means.
fn action(key: &str, text: &str) -> Option<Action> {
    match key {
        "preset" => preset::by_id(text).map(Action::Preset),
        "period" => crate::ui::period::from_word(text).map(Action::Period),
        _ => Field::from_key(key).map(|field| Action::Type(field, text.to_owned().into())),
    }
}

/// Once the app stands there: opens what was open and puts the focus and the caret back.
pub fn restore(root: Element, before: Before) {
    // The app has rendered by the time this runs, and nothing has been painted yet.
    wasm_bindgen_futures::spawn_local(async move {
        for group in &before.open {
            if let Ok(Some(details)) = root.query_selector(&format!("details[data-group='{group}']")) {
                let _ = details.set_attribute("open", "");
            }
        }
        let Some((field, selection)) = before.focus else { return };
        let Ok(Some(element)) = root.query_selector(&format!("[data-field='{field}']")) else { return };
        let _ = element.unchecked_ref::<HtmlElement>().focus();
        if let (Some(input), Some((from, to))) = (element.dyn_ref::<HtmlInputElement>(), selection) {
            let _ = input.set_selection_range(from, to);
        }
    });
}
