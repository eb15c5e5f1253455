//! Files: into the reader's downloads, and from the device.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{spawn_local, JsFuture};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

use crate::browser::document;

/// Time in milliseconds in which a browser has begun to save a file.
const SAVED_MS: u32 = 10_000;

/// Saves a text as a file of this kind and name.
pub(crate) fn save_text(text: &str, kind: &str, name: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    save(&Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?, name)
}

/// Saves this content as a file of this name.
pub(crate) fn save(content: &Blob, name: &str) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(content)?;
    let link: HtmlAnchorElement = document().ok_or(JsValue::UNDEFINED)?.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(SAVED_MS, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}

/// Lets the reader choose a file, and calls back with its text: `None` where it cannot be read. Nobody is called where none is chosen.
pub(crate) fn choose(accept: &str, call_back: impl FnOnce(Option<String>) + 'static) {
    let Some(input) = document().and_then(|document| document.create_element("input").ok()) else { return };
    let input: HtmlInputElement = input.unchecked_into();
    input.set_type("file");
    input.set_accept(accept);
    let chosen = input.clone();
    EventListener::once(&input, "change", move |_| {
        spawn_local(async move {
            let text = match chosen.files().and_then(|files| files.get(0)) {
                Some(file) => JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()),
                None => None,
            };
            call_back(text);
        });
    })
    .forget();
    input.click();
}
