//! Between JavaScript's values and this crate's. Whatever is handed in can be read: getters that throw, proxies, objects that
//! hold themselves, things of any size.

use crate::any::{Any, Refusal};
use js_sys::{Array, JsString, Reflect};
use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

/// The most values in all: several times what a scenario holds.
const MOST_VALUES: u32 = 3_000;
/// The most UTF-16 units of a string.
const MOST_TEXT: u32 = 1_000;
/// How deep a scenario goes.
const MOST_DEPTH: u32 = 4;

#[wasm_bindgen]
extern "C" {
    // Those of js-sys do not catch what proxies throw.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype(value: &JsValue) -> Result<JsValue, JsValue>;
}

/// What a caller gave.
pub(crate) fn read(value: &JsValue) -> Any {
    Reader { left: MOST_VALUES }.any(value, MOST_DEPTH)
}

struct Reader {
    /// How many more values are read: an array can hold another, very often.
    left: u32,
}

impl Reader {
    fn any(&mut self, value: &JsValue, depth: u32) -> Any {
        self.left = self.left.saturating_sub(1);
        if value.is_null() {
            Any::Nothing
        } else if let Some(value) = value.as_bool() {
            Any::Bool(value)
        } else if let Some(value) = value.as_f64() {
            Any::Number(value)
        } else if value.is_string() {
            text(value).map_or(Any::Other, Any::Text)
        } else if depth > 0 && value.is_object() {
            self.held(value, depth - 1).ok().flatten().unwrap_or(Any::Other)
        } else {
            Any::Other
        }
    }

    /// An array or a plain object. `None` where it is neither or too long, an error where it throws one.
    fn held(&mut self, value: &JsValue, depth: u32) -> Result<Option<Any>, JsValue> {
        if is_array(value)? {
            let length = Reflect::get(value, &"length".into())?.as_f64().filter(|length| *length <= f64::from(self.left));
            let Some(length) = length else { return Ok(None) };
            let places = (0..self.left).take_while(|place| f64::from(*place) < length);
            let list = places.map(|place| Reflect::get_u32(value, place).map_or(Any::Other, |held| self.any(&held, depth)));
            return Ok(Some(Any::List(list.collect())));
        }
        // A Map, a Date or an object of a class is no plain object, though it may have no properties of its own.
        let parent = prototype(value)?;
        if !parent.is_null() && !prototype(&parent)?.is_null() {
            return Ok(None);
        }
        let keys = keys(value)?;
        if keys.length() > self.left {
            return Ok(None);
        }
        let mut entries = Vec::new();
        for key in keys.iter() {
            let held = Reflect::get(value, &key);
            if held.as_ref().is_ok_and(JsValue::is_undefined) {
                continue;
            }
            let Some(key) = text(&key) else { return Ok(None) };
            entries.push((key, held.map_or(Any::Other, |held| self.any(&held, depth))));
        }
        Ok(Some(Any::Object(entries)))
    }
}

/// A string that is not too long.
fn text(value: &JsValue) -> Option<String> {
    let text = value.unchecked_ref::<JsString>();
    (text.length() <= MOST_TEXT).then(|| value.as_string()).flatten()
}

/// What a caller gets: plain objects, `null` where there is nothing; or the `Error` with its path.
pub(crate) fn answer(result: Result<Any, Refusal>) -> Result<JsValue, JsValue> {
    let held = result.map_err(|refusal| error(&refusal))?;
    Ok(held.serialize(&Serializer::json_compatible())?)
}

fn error(refusal: &Refusal) -> JsValue {
    let error = JsValue::from(js_sys::Error::new(&refusal.message));
    // Nothing stands in the way of a new property of a new Error.
    let _ = Reflect::set(&error, &"path".into(), &refusal.path.as_str().into());
    error
}
