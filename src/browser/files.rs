//! Files: into the reader's downloads, and from the device.

use std::slice;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::browser::by_name::{call, construct, get, set, settled, window};
use crate::browser::document;

/// Time in milliseconds in which a browser has begun to save a file.
const SAVED_MS: u32 = 10_000;

/// Saves a text as a file of this kind and name.
pub(crate) fn save_text(text: &str, kind: &str, name: &str) -> Result<(), JsValue> {
    let options = construct("Object", &[])?;
    set(&options, "type", &kind.into())?;
    let parts: Array = [JsValue::from_str(text)].iter().collect();
    save(&construct("Blob", &[parts.into(), options])?, name)
}

/// Saves the content of a `Blob` as a file of this name.
pub(crate) fn save(content: &JsValue, name: &str) -> Result<(), JsValue> {
    let urls = get(&window(), "URL")?;
    let address = call(&urls, "createObjectURL", slice::from_ref(content))?;
    let link = document().ok_or(JsValue::UNDEFINED)?.create_element("a")?;
    set(&link, "href", &address)?;
    link.set_attribute("download", name)?;
    call(&link, "click", &[])?;
    Timeout::new(SAVED_MS, move || drop(call(&urls, "revokeObjectURL", &[address]))).forget();
    Ok(())
}

/// Lets the reader choose a file, and calls back with its text: `None` where it cannot be read. Nobody is called where none is chosen.
pub(crate) fn choose(accept: &str, call_back: impl FnOnce(Option<String>) + 'static) {
    let Some(input) = document().and_then(|document| document.create_element("input").ok()) else { return };
    let (_, _) = (input.set_attribute("type", "file"), input.set_attribute("accept", accept));
    let chosen = input.clone();
    EventListener::once(&input, "change", move |_| {
        spawn_local(async move {
            let text = match get(&chosen, "files").and_then(|files| get(&files, "0")).and_then(|file| call(&file, "text", &[])) {
                Ok(text) => settled(text).await.ok().and_then(|text| text.as_string()),
                Err(_) => None,
            };
            call_back(text);
        });
    })
    .forget();
    let _ = call(&input, "click", &[]);
}
