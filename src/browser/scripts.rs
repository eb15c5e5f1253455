//! Scripts that stay JavaScript, and are fetched when something first needs them: public/scripts.js has them.

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsError, JsValue};
use web_sys::Element;

use crate::browser::by_name::{apply, call, settled, Outcome};

/// The scripts, by the function of public/boot.js that fetches them.
#[derive(Clone, PartialEq)]
pub struct Scripts(JsValue);

impl Scripts {
    /// Scripts that this function fetches: it returns a promise of an object of functions.
    pub fn new(fetch: Function) -> Self {
        Self(fetch.into())
    }

    /// Draws the QR code of an element's `data-qr` into it. False if that text is too long for one.
    pub(crate) async fn draw_qr(&self, place: &Element) -> Result<bool, JsValue> {
        self.run("drawQr", &[place.clone().into()]).await.map(|drawn| drawn == JsValue::TRUE)
    }

    /// Has the page's files kept on the device, and hears from then on whether they are there, and true where a newer build is.
    pub(crate) async fn keep_files(&self, on_kept: impl Fn(bool) + 'static) -> Result<(), JsValue> {
        // A closure of the kind that promises take has its glue already.
        let on_kept = Closure::<dyn FnMut(JsValue) -> Result<(), JsError>>::new(move |is_newer| {
            on_kept(is_newer == JsValue::TRUE);
            Ok(())
        });
        self.run("keepFiles", &[on_kept.into_js_value()]).await.map(drop)
    }

    /// Loads the newer build of the page.
    pub(crate) async fn load_newer(&self) -> Result<(), JsValue> {
        self.run("loadNewer", &[]).await.map(drop)
    }

    async fn run(&self, name: &str, arguments: &[JsValue]) -> Outcome {
        let scripts = settled(apply(&self.0, &JsValue::UNDEFINED, &[])?).await?;
        settled(call(&scripts, name, arguments)?).await
    }
}
