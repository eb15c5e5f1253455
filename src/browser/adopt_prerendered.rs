//! Taking the place of the page that came with the HTML: what was typed, chosen or opened before the app was up is kept.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

use crate::browser::{all_in, document, focused};
use crate::locale::Lang;

/// The reader's input and focus before the app was up.
pub struct Before {
    /// Language of the page.
    pub lang: Lang,
    /// Fields that were changed, by their `data-field`, with their text.
    pub typed: Vec<(String, String)>,
    /// The field that has the focus, and where its selection is.
    focus: Option<(String, Option<(u32, u32)>)>,
    /// Groups that were opened, by their `data-group`.
    open: Vec<String>,
}

/// Reads what the reader did off the page that came with the HTML.
pub fn collect(root: &Element) -> Before {
    let code = document().and_then(|document| document.document_element()).and_then(|html| html.get_attribute("lang"));
    let lang = code.and_then(|code| Lang::from_code(&code)).unwrap_or_default();
    let still = root.query_selector(&format!(".still[lang={}]", lang.code())).ok().flatten().unwrap_or_else(|| root.clone());
    let focus = focused().filter(|element| still.contains(Some(element))).and_then(|element| {
        let input = element.dyn_ref::<HtmlInputElement>();
        let selection = input.and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some((element.get_attribute("data-field")?, selection))
    });
    Before {
        lang,
        typed: all_in(&still, "[data-field]").iter().filter(|control| is_changed(control)).filter_map(value).collect(),
        focus,
        open: all_in(&still, "details[open]").iter().filter_map(|group| group.get_attribute("data-group")).collect(),
    }
}

/// The field that a control stands for, and its value.
fn value(control: &Element) -> Option<(String, String)> {
    let value = match control.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.value(),
        None => control.dyn_ref::<HtmlSelectElement>()?.value(),
    };
    Some((control.get_attribute("data-field")?, value))
}

/// True where a control differs from how the HTML brought it.
fn is_changed(control: &Element) -> bool {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return control.get_attribute("data-value").is_some_and(|came| came != select.value());
    }
    let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return false };
    if input.type_() == "radio" {
        return input.checked() && !input.default_checked();
    }
    input.value() != input.default_value()
}

/// Opens what was open and puts the focus and the caret back, once the app stands in the place of the HTML.
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
