//! Pictures: a drawing in SVG turned into pixels.

use js_sys::{encode_uri_component, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, DomParser, Element, HtmlCanvasElement, HtmlImageElement, SupportedType, SvgElement,
    SvgTextContentElement, XmlSerializer,
};

use crate::browser::{all_in, document};

/// Pixels of a drawing, in PNG.
pub(crate) async fn png(drawing: &str) -> Result<Blob, JsValue> {
    let escaped = encode_uri_component(&within_margins(drawing)?);
    let image = HtmlImageElement::new()?;
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{escaped}"));
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().ok_or(JsValue::UNDEFINED)?.create_element("canvas")?.unchecked_into();
    canvas.set_width(image.natural_width());
    canvas.set_height(image.natural_height());
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::UNDEFINED)?.unchecked_into();
    context.draw_image_with_html_image_element(&image, 0.0, 0.0)?;
    let pixels = Promise::new(&mut |done, failed| {
        if let Err(error) = canvas.to_blob_with_type(&done, "image/png") {
            let _ = failed.call1(&JsValue::UNDEFINED, &error);
        }
    });
    // A canvas that is too large for the browser has none.
    JsFuture::from(pixels).await?.dyn_into()
}

/// Drawing whose lines of text stay within its margins, whatever letters this device has: those that are too long are drawn together.
fn within_margins(drawing: &str) -> Result<String, JsValue> {
    let document = document().ok_or(JsValue::UNDEFINED)?;
    let parsed = DomParser::new()?.parse_from_string(drawing, SupportedType::ImageSvgXml)?;
    let svg = document.import_node_with_deep(&*parsed.document_element().ok_or(JsValue::UNDEFINED)?, true)?;
    let svg: SvgElement = svg.unchecked_into();
    // It is laid out for a moment that nobody sees.
    svg.style().set_property("position", "absolute")?;
    document.body().ok_or(JsValue::UNDEFINED)?.append_with_node_1(&svg)?;
    let number =
        |element: &Element, name: &str| element.get_attribute(name).and_then(|number| number.parse::<i32>().ok()).unwrap_or(0);
    let width = number(&svg, "width");
    for line in all_in(&svg, "text") {
        let room = width - 2 * number(&line, "x");
        if f64::from(line.unchecked_ref::<SvgTextContentElement>().get_computed_text_length()) > f64::from(room) {
            line.set_attribute("textLength", &room.to_string())?;
            line.set_attribute("lengthAdjust", "spacingAndGlyphs")?;
        }
    }
    svg.remove();
    svg.remove_attribute("style")?;
    XmlSerializer::new()?.serialize_to_string(&svg)
}
