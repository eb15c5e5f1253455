//! The camera: its picture in a video, and the QR codes that are held up to it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use crate::browser::by_name::{apply, call, construct, get, set, settled, window, Outcome};
use crate::browser::{now, page_file, pause};

/// Time in milliseconds between two looks at the picture.
const EVERY_MS: i32 = 150;
/// Time in milliseconds that a code must be out of sight to count anew.
const ANEW_MS: f64 = 2_000.0;
/// Time in milliseconds that the video shows that a code was found.
const FOUND_MS: u32 = 800;

/// Reason why the camera does not start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The reader or the browser does not allow it.
    Refused,
    /// The device has none.
    Missing,
    /// Anything else.
    Failed,
}

impl From<JsValue> for Trouble {
    fn from(error: JsValue) -> Self {
        match get(&error, "name").ok().and_then(|name| name.as_string()).as_deref() {
            Some("NotAllowedError" | "SecurityError") => Self::Refused,
            Some("NotFoundError" | "OverconstrainedError") => Self::Missing,
            _ => Self::Failed,
        }
    }
}

/// Signal that stops the camera.
#[derive(Clone, Default)]
pub(crate) struct Stop(Rc<Cell<bool>>);

impl PartialEq for Stop {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Stop {
    /// Stops the camera; its light goes out by the next look at the picture.
    pub(crate) fn stop(&self) {
        self.0.set(true);
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.0.get()
    }
}

/// Stream of the camera, let go when dropped.
struct Stream {
    stream: JsValue,
    video: Element,
}

impl Drop for Stream {
    fn drop(&mut self) {
        if let Ok(tracks) = call(&self.stream, "getTracks", &[]) {
            for track in tracks.unchecked_ref::<Array>().iter() {
                let _ = call(&track, "stop", &[]);
            }
        }
        // The video may show another by now.
        if get(&self.video, "srcObject").is_ok_and(|shown| shown == self.stream) {
            let _ = set(&self.video, "srcObject", &JsValue::NULL);
        }
    }
}

fn object(pairs: &[(&str, JsValue)]) -> Outcome {
    let object = construct("Object", &[])?;
    pairs.iter().try_for_each(|(name, value)| set(&object, name, value))?;
    Ok(object)
}

async fn open(video: &Element) -> Result<Stream, JsValue> {
    let width = object(&[("ideal", 1280.into())])?;
    let wanted = object(&[("video", object(&[("facingMode", "environment".into()), ("width", width)])?)])?;
    let devices = get(&get(&window(), "navigator")?, "mediaDevices")?;
    let stream = settled(call(&devices, "getUserMedia", &[wanted])?).await?;
    Ok(Stream { stream, video: video.clone() })
}

/// True where the browser reads QR codes by itself.
async fn has_detector(class: &JsValue) -> Result<bool, JsValue> {
    if !class.is_function() {
        return Ok(false);
    }
    let formats = settled(call(class, "getSupportedFormats", &[])?).await?;
    Ok(formats.unchecked_ref::<Array>().iter().any(|format| format == "qr_code"))
}

/// Reader of QR codes: the browser's own, else one that is fetched (public/room-scan.js).
async fn detector() -> Outcome {
    const CLASS: &str = "BarcodeDetector";
    let own = get(&window(), CLASS)?;
    if !has_detector(&own).await.unwrap_or_default() {
        page_file::run_module("room-scan").await?;
    }
    let formats: Array = [JsValue::from("qr_code")].iter().collect();
    let options = object(&[("formats", formats.into())])?;
    Reflect::construct(get(&window(), CLASS)?.unchecked_ref::<Function>(), &[options].iter().collect::<Array>())
}

/// Calls back with each code that is held up to the camera, until it is stopped or the video goes; first with `on_ready` once it runs.
pub(crate) async fn scan(video: Element, stop: Stop, on_ready: impl Fn(), found: impl Fn(String)) -> Result<(), Trouble> {
    let stream = open(&video).await?;
    let reader = detector().await?;
    if stop.is_stopped() {
        return Ok(());
    }
    set(&video, "muted", &true.into())?;
    set(&video, "srcObject", &stream.stream)?;
    settled(call(&video, "play", &[])?).await?;
    on_ready();
    let (mut last, mut seen) = (String::new(), f64::NEG_INFINITY);
    while !stop.is_stopped() && get(&video, "isConnected")?.is_truthy() {
        // Not every picture can be read: the next may be.
        let code = look(&reader, &video).await.ok().flatten().filter(|_| !stop.is_stopped());
        if let Some(code) = code {
            let now = now();
            if code != last || now - seen > ANEW_MS {
                show_found(&video);
                found(code.clone());
            }
            (last, seen) = (code, now);
        }
        pause(EVERY_MS).await;
    }
    Ok(())
}

/// Code in the picture. `None` where it has none.
async fn look(reader: &JsValue, video: &Element) -> Result<Option<String>, JsValue> {
    const HAS_A_PICTURE: f64 = 2.0;
    if get(video, "readyState")?.as_f64().is_none_or(|state| state < HAS_A_PICTURE) {
        return Ok(None);
    }
    let codes = settled(apply(&get(reader, "detect")?, reader, &[video.clone().into()])?).await?;
    Ok(get(&get(&codes, "0")?, "rawValue")?.as_string())
}

/// Shows in the video for a moment that a code was found.
fn show_found(video: &Element) {
    let _ = video.set_attribute("data-found", "");
    let video = video.clone();
    Timeout::new(FOUND_MS, move || drop(video.remove_attribute("data-found"))).forget();
}
