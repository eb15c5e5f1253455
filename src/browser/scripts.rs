//! Scripts that stay JavaScript, and are fetched when something first needs them: public/scripts.js has them.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// Functions of public/scripts.js.
    type Fetched;
    #[wasm_bindgen(method, catch, js_name = drawQr)]
    fn draw_qr(this: &Fetched, place: &Element) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = keepFiles)]
    fn keep_files(this: &Fetched, on_kept: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = loadNewer)]
    fn load_newer(this: &Fetched) -> Result<Promise, JsValue>;
}

/// The scripts, by the function of public/boot.js that fetches them.
#[derive(Clone, PartialEq)]
pub struct Scripts(Function);

impl Scripts {
    /// Scripts that this function fetches: it returns a promise of an object of functions.
    pub fn new(fetch: Function) -> Self {
        Self(fetch)
    }

    /// Draws the QR code of an element's `data-qr` into it. False if that text is too long for one.
    pub(crate) async fn draw_qr(&self, place: &Element) -> Result<bool, JsValue> {
        let drawing = self.fetched().await?.draw_qr(place)?;
        JsFuture::from(drawing).await.map(|drawn| drawn == JsValue::TRUE)
    }

    /// Has the page's files kept on the device, and hears from then on whether they are there, and true where a newer build is.
    pub(crate) async fn keep_files(&self, on_kept: impl Fn(bool) + 'static) -> Result<(), JsValue> {
        let on_kept = Closure::<dyn Fn(bool)>::new(on_kept);
        let keeping = self.fetched().await?.keep_files(&on_kept.into_js_value())?;
        JsFuture::from(keeping).await.map(drop)
    }

    /// Loads the newer build of the page.
    pub(crate) async fn load_newer(&self) -> Result<(), JsValue> {
        let loading = self.fetched().await?.load_newer()?;
        JsFuture::from(loading).await.map(drop)
    }

    async fn fetched(&self) -> Result<Fetched, JsValue> {
        let fetching: Promise = self.0.call0(&JsValue::UNDEFINED)?.unchecked_into();
        JsFuture::from(fetching).await.map(JsCast::unchecked_into)
    }
}
