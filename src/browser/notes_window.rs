//! A window of its own for a part of the page: a copy, which follows the original and hands its clicks on to it. What it shows needs no
//! file, so it opens without a connection and from a file, too.

use std::slice;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, EventTarget};

use crate::browser::by_name::{call, get, set, window, Outcome};
use crate::browser::{all_in, document};

/// The window, which closes when dropped.
pub(crate) struct NotesWindow {
    window: JsValue,
    _listeners: [EventListener; 2],
}

impl Drop for NotesWindow {
    fn drop(&mut self) {
        let _ = call(&self.window, "close", &[]);
    }
}

impl NotesWindow {
    /// Opens the window under this name, with these features and this class. `on_key` hears its keys, `on_button` the place of a
    /// button that was pressed. `None` where the browser opens none.
    pub(crate) fn open(
        [name, features, class]: [&str; 3],
        on_key: impl Fn(&Event) + 'static,
        on_button: impl Fn(usize) + 'static,
    ) -> Option<Self> {
        let opened = call(&window(), "open", &["".into(), name.into(), features.into()]).ok()?;
        if !is_open(&opened) {
            return None;
        }
        let target: EventTarget = opened.clone().unchecked_into();
        let options = EventListenerOptions::enable_prevent_default();
        let keys = EventListener::new_with_options(&target, "keydown", options, move |event| on_key(event));
        let clicks = EventListener::new(&target, "click", {
            let opened = opened.clone();
            move |event| {
                if let Some(place) = pressed(&opened, event) {
                    on_button(place);
                }
            }
        });
        let window = Self { window: opened, _listeners: [keys, clicks] };
        let _ = window.dress(class);
        Some(window)
    }

    /// True until the reader closes it.
    pub(crate) fn is_open(&self) -> bool {
        is_open(&self.window)
    }

    /// Gives the window all of the page's style that can be read.
    fn dress(&self, class: &str) -> Result<(), JsValue> {
        let sheet = Reflect::construct(get(&self.window, "CSSStyleSheet")?.unchecked_ref::<Function>(), &Array::new())?;
        call(&sheet, "replaceSync", &[rules()?.into()])?;
        let document = get(&self.window, "document")?;
        set(&document, "adoptedStyleSheets", &[sheet].iter().collect::<Array>())?;
        set(&get(&document, "documentElement")?, "className", &class.into())
    }

    /// Shows a copy of this part of the page under this title. A button that had the focus has it again.
    pub(crate) fn show(&self, part: &Element, title: &str) {
        let _ = self.copy(part, title);
    }

    fn copy(&self, part: &Element, title: &str) -> Result<(), JsValue> {
        let its: Document = get(&self.window, "document")?.unchecked_into();
        let lang = document().and_then(|document| document.document_element()?.get_attribute("lang")).unwrap_or_default();
        if let Some(html) = its.document_element() {
            html.set_attribute("lang", &lang)?;
        }
        its.set_title(title);
        let body = self.body()?;
        let focused = its.active_element().and_then(|focused| place_of(&body, &focused));
        let copy: Element = call(&its, "importNode", &[part.clone().into(), true.into()])?.unchecked_into();
        copy.remove_attribute("hidden")?;
        call(&body, "replaceChildren", &[copy.into()])?;
        if let Some(button) = focused.and_then(|place| all_in(&body, "button").into_iter().nth(place)) {
            call(&button, "focus", &[])?;
        }
        Ok(())
    }

    /// Body of the window.
    pub(crate) fn body(&self) -> Result<Element, JsValue> {
        Ok(get(&get(&self.window, "document")?, "body")?.unchecked_into())
    }
}

fn is_open(window: &JsValue) -> bool {
    window.is_object() && get(window, "closed").is_ok_and(|closed| closed.is_falsy())
}

/// Place of a button among those within an element.
fn place_of(within: &Element, button: &Element) -> Option<usize> {
    all_in(within, "button").iter().position(|other| other == button)
}

/// Place of the button that a click in the window was on.
fn pressed(window: &JsValue, event: &Event) -> Option<usize> {
    let target: JsValue = event.target()?.into();
    let button = call(&target, "closest", &["button".into()]).ok().filter(JsValue::is_object)?;
    let body = get(&get(window, "document").ok()?, "body").ok()?;
    place_of(body.unchecked_ref(), button.unchecked_ref())
}

/// The page's rules of style, as far as they can be read.
fn rules() -> Result<String, JsValue> {
    let sheets = get(&document().map_or(JsValue::UNDEFINED, JsValue::from), "styleSheets")?;
    let list = |list: &JsValue| -> Outcome { call(&get(&window(), "Array")?, "from", slice::from_ref(list)) };
    let mut rules = String::new();
    for sheet in list(&sheets)?.unchecked_ref::<Array>().iter() {
        // Those of an extension may not be read.
        let Ok(found) = get(&sheet, "cssRules").and_then(|found| list(&found)) else { continue };
        for rule in found.unchecked_ref::<Array>().iter() {
            rules.push_str(&get(&rule, "cssText")?.as_string().unwrap_or_default());
            rules.push('\n');
        }
    }
    Ok(rules)
}
