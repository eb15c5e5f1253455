//! The camera: its picture in a video, and the QR codes that are held up to it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlMediaElement, HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack, MediaTrackConstraints};

use crate::browser::{error_name, now, page_file, pause, window};

#[wasm_bindgen]
extern "C" {
    /// Reader of codes, which web-sys does not have: <https://developer.mozilla.org/docs/Web/API/BarcodeDetector>.
    type BarcodeDetector;
    #[wasm_bindgen(catch, static_method_of = BarcodeDetector, js_name = getSupportedFormats)]
    fn supported_formats() -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, constructor)]
    fn new(options: &Object) -> Result<BarcodeDetector, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn detect(this: &BarcodeDetector, picture: &HtmlVideoElement) -> Result<Promise, JsValue>;

    /// Code that was found.
    type Detected;
    #[wasm_bindgen(method, getter, js_name = rawValue)]
    fn raw_value(this: &Detected) -> Option<String>;
}

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
        match error_name(&error).as_deref() {
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
    stream: MediaStream,
    video: HtmlVideoElement,
}

impl Drop for Stream {
    fn drop(&mut self) {
        for track in self.stream.get_tracks().iter() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        // The video may show another by now.
        if self.video.src_object().as_ref() == Some(&self.stream) {
            self.video.set_src_object(None);
        }
    }
}

/// Object with one property.
fn object(name: &str, value: &JsValue) -> Result<Object, JsValue> {
    let object = Object::new();
    Reflect::set(&object, &name.into(), value)?;
    Ok(object)
}

async fn open(video: &HtmlVideoElement) -> Result<Stream, JsValue> {
    let picture = MediaTrackConstraints::new();
    picture.set_facing_mode_str("environment");
    picture.set_width(&JsValue::from(object("ideal", &1280.into())?));
    let wanted = MediaStreamConstraints::new();
    wanted.set_video_media_track_constraints(&picture);
    let devices = window().ok_or(JsValue::UNDEFINED)?.navigator().media_devices()?;
    let stream = JsFuture::from(devices.get_user_media_with_constraints(&wanted)?).await?;
    Ok(Stream { stream: stream.unchecked_into(), video: video.clone() })
}

/// True where the browser reads QR codes by itself.
async fn has_detector() -> Result<bool, JsValue> {
    let formats: Array = JsFuture::from(BarcodeDetector::supported_formats()?).await?.unchecked_into();
    Ok(formats.iter().any(|format| format == "qr_code"))
}

/// Reader of QR codes: the browser's own, else one that is fetched (public/room-scan.js).
async fn detector() -> Result<BarcodeDetector, JsValue> {
    if !has_detector().await.unwrap_or_default() {
        page_file::run_module("room-scan").await?;
    }
    BarcodeDetector::new(&object("formats", &Array::of1(&"qr_code".into()))?)
}

/// Calls back with each code that is held up to the camera, until it is stopped or the video goes; first with `on_ready` once it runs.
pub(crate) async fn scan(video: HtmlVideoElement, stop: Stop, on_ready: impl Fn(), found: impl Fn(String)) -> Result<(), Trouble> {
    let stream = open(&video).await?;
    let reader = detector().await?;
    if stop.is_stopped() {
        return Ok(());
    }
    video.set_muted(true);
    video.set_src_object(Some(&stream.stream));
    JsFuture::from(video.play()?).await?;
    on_ready();
    let (mut last, mut seen) = (String::new(), f64::NEG_INFINITY);
    while !stop.is_stopped() && video.is_connected() {
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
async fn look(reader: &BarcodeDetector, video: &HtmlVideoElement) -> Result<Option<String>, JsValue> {
    if video.ready_state() < HtmlMediaElement::HAVE_CURRENT_DATA {
        return Ok(None);
    }
    let codes: Array = JsFuture::from(reader.detect(video)?).await?.unchecked_into();
    let code = codes.iter().next();
    Ok(code.and_then(|code| code.unchecked_into::<Detected>().raw_value()))
}

/// Shows in the video for a moment that a code was found.
fn show_found(video: &HtmlVideoElement) {
    let _ = video.set_attribute("data-found", "");
    let video = video.clone();
    Timeout::new(FOUND_MS, move || drop(video.remove_attribute("data-found"))).forget();
}
