//! Between JavaScript's values and this crate's. Whatever is handed in can be read: getters that throw, proxies, objects that
//! hold themselves, things of any size. The deserializer of `serde-wasm-bindgen` would let what they throw pass through Rust, and
//! takes a `Map`, a class or a property too many for a plain object, so that only answers go through that crate.

use crate::input::{Node, Source};
use crate::refusal::Refusal;
use js_sys::{Array, Function, JsString, Reflect, Uint8Array};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::cell::Cell;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// The most values in all: several times what a scenario holds.
const MOST_VALUES: u32 = 3_000;
/// The most UTF-16 units of a string.
const MOST_TEXT: u32 = 1_000;
/// Levels of a scenario.
const MOST_DEPTH: u32 = 4;

#[wasm_bindgen]
extern "C" {
    // Functions of js-sys for the same tasks do not catch what proxies throw.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype(value: &JsValue) -> Result<JsValue, JsValue>;
}

/// Number of values that one argument may have.
pub(crate) struct Allowance {
    /// Number of values that are still read: an array can hold another, very often.
    left: Cell<u32>,
}

impl Allowance {
    pub(crate) fn new() -> Self {
        Self { left: Cell::new(MOST_VALUES) }
    }

    /// A whole argument.
    pub(crate) fn argument<'a>(&'a self, value: &JsValue) -> JsSource<'a> {
        JsSource { value: Some(value.clone()), depth: MOST_DEPTH, allowance: self }
    }
}

/// A value of a caller's.
pub(crate) struct JsSource<'a> {
    /// `None` for what could not be reached.
    value: Option<JsValue>,
    /// Number of levels below it that are read.
    depth: u32,
    allowance: &'a Allowance,
}

impl Source for JsSource<'_> {
    fn node(self) -> Node<Self> {
        let left = &self.allowance.left;
        left.set(left.get().saturating_sub(1));
        let Some(value) = &self.value else { return Node::Other };
        if value.is_null() {
            Node::Null
        } else if let Some(value) = value.as_bool() {
            Node::Bool(value)
        } else if let Some(value) = value.as_f64() {
            Node::Number(value)
        } else if value.is_string() {
            text(value).map_or(Node::Other, Node::Text)
        } else if self.depth > 0 && value.is_object() {
            self.parts(value).ok().flatten().unwrap_or(Node::Other)
        } else {
            Node::Other
        }
    }
}

impl JsSource<'_> {
    fn part(&self, value: Result<JsValue, JsValue>) -> Self {
        Self { value: value.ok(), depth: self.depth - 1, allowance: self.allowance }
    }

    /// The values of an array or a plain object. `None` where it is neither or too long, an error where it throws one.
    fn parts(&self, value: &JsValue) -> Result<Option<Node<Self>>, JsValue> {
        let left = self.allowance.left.get();
        if is_array(value)? {
            let length = Reflect::get(value, &"length".into())?.as_f64().filter(|length| *length <= f64::from(left));
            let Some(length) = length else { return Ok(None) };
            let places = (0..left).take_while(|place| f64::from(*place) < length);
            return Ok(Some(Node::List(places.map(|place| self.part(Reflect::get_u32(value, place))).collect())));
        }
        // A Map, a Date or an object of a class is no plain object, though it may have no properties of its own.
        let parent = prototype(value)?;
        if !parent.is_null() && !prototype(&parent)?.is_null() {
            return Ok(None);
        }
        let keys = keys(value)?;
        if keys.length() > left {
            return Ok(None);
        }
        let mut entries = Vec::new();
        for key in keys.iter() {
            let held = Reflect::get(value, &key);
            if held.as_ref().is_ok_and(JsValue::is_undefined) {
                continue;
            }
            let Some(key) = text(&key) else { return Ok(None) };
            entries.push((key, self.part(held)));
        }
        Ok(Some(Node::Object(entries)))
    }
}

/// A string that is not too long.
fn text(value: &JsValue) -> Option<String> {
    let text = value.unchecked_ref::<JsString>();
    (text.length() <= MOST_TEXT).then(|| value.as_string()).flatten()
}

/// The bytes of a string or a `Uint8Array`, which may be as long as an earnings file.
///
/// # Errors
/// Any other value, and a longer one, which is not copied.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a length that is checked
pub(crate) fn bytes(path: &str, value: &JsValue, takes: &str) -> Result<Vec<u8>, Refusal> {
    let refused = || Refusal::takes(path, takes);
    let fits = |length: u32| coop_or_gig_statement::Reader::accepts(length as usize).is_ok();
    if value.is_string() {
        let fits = fits(value.unchecked_ref::<JsString>().length());
        return value.as_string().filter(|_| fits).map(String::into_bytes).ok_or_else(refused);
    }
    if !value.is_instance_of::<Uint8Array>() {
        return Err(refused());
    }
    let length = Reflect::get(value, &"length".into()).ok().and_then(|length| length.as_f64());
    length.filter(|length| *length <= f64::from(u32::MAX) && fits(*length as u32)).ok_or_else(refused)?;
    // A copy made by the constructor is an array as any other, whatever a proxy would do.
    let constructor = Reflect::get(&js_sys::global(), &"Uint8Array".into()).and_then(JsCast::dyn_into::<Function>);
    let copy = constructor.and_then(|constructor| Reflect::construct(&constructor, &Array::of1(value))).map_err(|_| refused())?;
    copy.dyn_into::<Uint8Array>().map(|copy| copy.to_vec()).map_err(|_| refused())
}

/// Answer to a caller: plain objects, `null` where there is nothing; or the `Error` with its path.
pub(crate) fn answer<T: Serialize>(result: Result<T, Refusal>) -> Result<JsValue, JsValue> {
    let held = result.map_err(|refusal| error(&refusal))?;
    Ok(held.serialize(&Serializer::json_compatible())?)
}

/// The type of what [`error`] makes. No structure stands for it, as only JavaScript can make an `Error`.
#[wasm_bindgen(typescript_custom_section)]
const INPUT_ERROR: &str = "
/** Error that every function here throws when it is given something that it cannot use. */
export interface InputError extends Error {
  /** Path of that: `deals[1].fee`. Empty for the argument itself. */
  path: string;
}
";

fn error(refusal: &Refusal) -> JsValue {
    let error = JsValue::from(js_sys::Error::new(&refusal.message));
    // A new property of a new Error cannot be refused.
    let _ = Reflect::set(&error, &"path".into(), &refusal.path.as_str().into());
    error
}
