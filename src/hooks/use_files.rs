//! Files of a part of the page, fetched once that part is wanted: its style, and its texts in every language, so that to switch asks for
//! nothing.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{future_to_promise, JsFuture};
use yew::prelude::*;

use crate::browser::page_file;
use crate::hooks::use_lazy::use_lazy;
use crate::locale::{self, File, Lang};

/// True once all files are there of the part that has these texts. Where one does not arrive, `fails` is called.
#[hook]
pub(crate) fn use_files(file: File, is_wanted: bool, fails: impl FnOnce() + 'static) -> bool {
    let is_there = Lang::ALL.into_iter().all(|lang| lang.has(file));
    use_lazy(is_wanted, is_there.then_some(()), move || async move { fetch(file).await.ok() }, fails).is_some()
}

/// Fetches all files at once. No text is taken in before all have arrived: where the texts are there, so is the style.
async fn fetch(file: File) -> Result<(), JsValue> {
    let name = file.name();
    let text = |lang: Lang| async move { page_file::text(&format!("{name}-{}", lang.code())).await.map(JsValue::from) };
    let style = async move { page_file::put_style(&format!("{name}-style")).await.map(|()| JsValue::UNDEFINED) };
    let texts = Lang::ALL.into_iter().map(|lang| future_to_promise(text(lang)));
    let arriving: Array = texts.chain([future_to_promise(style)]).collect();
    let arrived: Array = JsFuture::from(Promise::all(&arriving)).await?.unchecked_into();
    for (lang, text) in Lang::ALL.into_iter().zip(arrived.iter()) {
        locale::load(lang, file, text.as_string().unwrap_or_default()).map_err(|_| JsValue::UNDEFINED)?;
    }
    Ok(())
}
