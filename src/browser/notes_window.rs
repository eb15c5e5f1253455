//! A window of its own for a part of the page: a copy, which follows the original and hands its clicks on to it. What it shows needs no
//! file, so it opens without a connection and from a file, too.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Element, Event, HtmlElement, Window};

use crate::browser::{all_in, document, window};

/// The window, which closes when dropped.
pub(crate) struct NotesWindow {
    window: Window,
    _listeners: [EventListener; 2],
}

impl Drop for NotesWindow {
    fn drop(&mut self) {
        let _ = self.window.close();
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
        let opened = window()?.open_with_url_and_target_and_features("", name, features).ok()??;
        if !is_open(&opened) {
            return None;
        }
        let options = EventListenerOptions::enable_prevent_default();
        let keys = EventListener::new_with_options(&opened, "keydown", options, move |event| on_key(event));
        let clicks = EventListener::new(&opened, "click", {
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
        // A window adopts no sheets but those of its own class.
        let own: Function = Reflect::get(&self.window, &"CSSStyleSheet".into())?.unchecked_into();
        let sheet: CssStyleSheet = Reflect::construct(&own, &Array::new())?.unchecked_into();
        sheet.replace_sync(&rules())?;
        let document = self.window.document().ok_or(JsValue::UNDEFINED)?;
        document.set_adopted_style_sheets(&Array::of1(&sheet));
        document.document_element().ok_or(JsValue::UNDEFINED)?.set_class_name(class);
        Ok(())
    }

    /// Shows a copy of this part of the page under this title. A button that had the focus has it again.
    pub(crate) fn show(&self, part: &Element, title: &str) {
        let _ = self.copy(part, title);
    }

    fn copy(&self, part: &Element, title: &str) -> Result<(), JsValue> {
        let its = self.window.document().ok_or(JsValue::UNDEFINED)?;
        let lang = document().and_then(|document| document.document_element()?.get_attribute("lang")).unwrap_or_default();
        if let Some(html) = its.document_element() {
            html.set_attribute("lang", &lang)?;
        }
        its.set_title(title);
        let body = self.body().ok_or(JsValue::UNDEFINED)?;
        let focused = its.active_element().and_then(|focused| place_of(&body, &focused));
        let copy: Element = its.import_node_with_deep(part, true)?.unchecked_into();
        copy.remove_attribute("hidden")?;
        body.replace_children_with_node_1(&copy);
        if let Some(button) = focused.and_then(|place| all_in(&body, "button").into_iter().nth(place)) {
            button.unchecked_into::<HtmlElement>().focus()?;
        }
        Ok(())
    }

    /// Body of the window.
    pub(crate) fn body(&self) -> Option<HtmlElement> {
        self.window.document()?.body()
    }
}

fn is_open(window: &Window) -> bool {
    window.closed().is_ok_and(|is_closed| !is_closed)
}

/// Place of a button among those within an element.
fn place_of(within: &Element, button: &Element) -> Option<usize> {
    all_in(within, "button").iter().position(|other| other == button)
}

/// Place of the button that a click in the window was on.
fn pressed(window: &Window, event: &Event) -> Option<usize> {
    // The window's elements are of its own classes, which no check of their type would know.
    let button = event.target()?.unchecked_into::<Element>().closest("button").ok()??;
    place_of(&*window.document()?.body()?, &button)
}

/// The page's rules of style, as far as they can be read.
fn rules() -> String {
    let Some(sheets) = document().map(|document| document.style_sheets()) else { return String::new() };
    let mut rules = String::new();
    for sheet in (0..sheets.length()).filter_map(|place| sheets.get(place)) {
        // Those of an extension may not be read.
        let Ok(found) = sheet.unchecked_into::<CssStyleSheet>().css_rules() else { continue };
        for rule in (0..found.length()).filter_map(|place| found.get(place)) {
            rules.push_str(&rule.css_text());
            rules.push('\n');
        }
    }
    rules
}
