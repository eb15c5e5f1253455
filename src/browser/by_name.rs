//! Calls of the browser by name. What is called by its type has some 30 bytes of glue in the page's first part, whoever calls it: dozens of
//! functions that only later parts need would cost each reader more than a kilobyte before the first edit.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Value that the browser returns, or what it throws.
pub(crate) type Outcome = Result<JsValue, JsValue>;

/// The window, with all that stands in it under a name of its own. Undefined where there is none.
pub(crate) fn window() -> JsValue {
    super::window().map_or(JsValue::UNDEFINED, JsValue::from)
}

/// Property of an object.
pub(crate) fn get(of: &JsValue, name: &str) -> Outcome {
    Reflect::get(of, &JsValue::from_str(name))
}

/// Puts a value into a property of an object.
pub(crate) fn set(of: &JsValue, name: &str, value: &JsValue) -> Result<(), JsValue> {
    Reflect::set(of, &JsValue::from_str(name), value).map(drop)
}

/// Calls a method of an object.
pub(crate) fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> Outcome {
    apply(&get(of, name)?, of, arguments)
}

/// Calls a function; what is none throws.
pub(crate) fn apply(function: &JsValue, this: &JsValue, arguments: &[JsValue]) -> Outcome {
    Reflect::apply(function.unchecked_ref::<Function>(), this, &arguments.iter().collect::<Array>())
}

/// Makes an object of this class.
pub(crate) fn construct(class: &str, arguments: &[JsValue]) -> Outcome {
    Reflect::construct(get(&window(), class)?.unchecked_ref::<Function>(), &arguments.iter().collect::<Array>())
}

/// Outcome of a promise, once it is settled.
pub(crate) async fn settled(promise: JsValue) -> Outcome {
    JsFuture::from(Promise::resolve(&promise)).await
}
