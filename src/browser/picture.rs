//! Pictures: a drawing in SVG turned into pixels.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use crate::browser::by_name::{apply, call, construct, get, set, settled, window, Outcome};
use crate::browser::{all_in, document};

/// Pixels of a drawing, as a `Blob` in PNG.
pub(crate) async fn png(drawing: &str) -> Outcome {
    let escaped = apply(&get(&window(), "encodeURIComponent")?, &JsValue::UNDEFINED, &[within_margins(drawing)?])?;
    let address = format!("data:image/svg+xml;charset=utf-8,{}", escaped.as_string().unwrap_or_default());
    let image = construct("Image", &[])?;
    set(&image, "src", &address.into())?;
    settled(call(&image, "decode", &[])?).await?;
    let canvas = document().ok_or(JsValue::UNDEFINED)?.create_element("canvas")?;
    set(&canvas, "width", &get(&image, "naturalWidth")?)?;
    set(&canvas, "height", &get(&image, "naturalHeight")?)?;
    let context = call(&canvas, "getContext", &["2d".into()])?;
    call(&context, "drawImage", &[image, "0".into(), "0".into()])?;
    let pixels = Promise::new(&mut |done: Function, _| drop(call(&canvas, "toBlob", &[done.into(), "image/png".into()])));
    settled(pixels.into()).await
}

/// Drawing whose lines of text stay within its margins, whatever letters this device has: those that are too long are drawn together.
fn within_margins(drawing: &str) -> Outcome {
    let document = document().ok_or(JsValue::UNDEFINED)?;
    let parsed = call(&construct("DOMParser", &[])?, "parseFromString", &[drawing.into(), "image/svg+xml".into()])?;
    let svg: Element = call(&document, "importNode", &[get(&parsed, "documentElement")?, JsValue::TRUE])?.unchecked_into();
    // It is laid out for a moment that nobody sees.
    set(&get(&svg, "style")?, "position", &"absolute".into())?;
    call(&get(&document, "body")?, "append", &[svg.clone().into()])?;
    let number =
        |element: &Element, name: &str| element.get_attribute(name).and_then(|number| number.parse::<i32>().ok()).unwrap_or(0);
    let width = number(&svg, "width");
    for line in all_in(&svg, "text") {
        let room = width - 2 * number(&line, "x");
        if call(&line, "getComputedTextLength", &[])?.as_f64() > Some(room.into()) {
            line.set_attribute("textLength", &room.to_string())?;
            line.set_attribute("lengthAdjust", "spacingAndGlyphs")?;
        }
    }
    call(&svg, "remove", &[])?;
    svg.remove_attribute("style")?;
    call(&construct("XMLSerializer", &[])?, "serializeToString", &[svg.into()])
}
