//! Files of the page that are fetched when they are asked for. Their names follow their contents, so the build writes them into the
//! page: `data-room-style` of its `<meta name="app">` is the address of the style of a workshop.

use gloo::events::EventListener;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Response};

use crate::browser::{built_in, document, window};

/// Text of a file.
pub(crate) async fn text(file: &str) -> Result<String, JsValue> {
    let address = built_in(file).ok_or(JsValue::UNDEFINED)?;
    let window = window().ok_or(JsValue::UNDEFINED)?;
    let answer: Response = JsFuture::from(window.fetch_with_str(&address)).await?.unchecked_into();
    if !answer.ok() {
        return Err(answer.into());
    }
    JsFuture::from(answer.text()?).await?.as_string().ok_or(JsValue::UNDEFINED)
}

/// Puts a style sheet on the page.
pub(crate) async fn put_style(file: &str) -> Result<(), JsValue> {
    put("link", &[("rel", "stylesheet"), ("href", &built_in(file).ok_or(JsValue::UNDEFINED)?)]).await
}

/// Runs a module.
pub(crate) async fn run_module(file: &str) -> Result<(), JsValue> {
    put("script", &[("type", "module"), ("src", &built_in(file).ok_or(JsValue::UNDEFINED)?)]).await
}

/// Puts an element in the head of the page, and waits until what it names has arrived.
async fn put(tag: &str, attributes: &[(&str, &str)]) -> Result<(), JsValue> {
    let document = document().ok_or(JsValue::UNDEFINED)?;
    let element = document.create_element(tag)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    let arriving = arrival(&element);
    document.head().ok_or(JsValue::UNDEFINED)?.append_with_node_1(&element)?;
    let arrived = JsFuture::from(arriving).await.map(drop);
    if arrived.is_err() {
        element.remove();
    }
    arrived
}

fn arrival(element: &Element) -> Promise {
    Promise::new(&mut |resolve, reject| {
        for (event, settle) in [("load", resolve), ("error", reject)] {
            EventListener::once(element, event, move |_| drop(settle.call0(&JsValue::NULL))).forget();
        }
    })
}
