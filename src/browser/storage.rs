//! Storage on the device: texts under a key, as long as the reader wants them or as long as the window is open.

use wasm_bindgen::JsValue;

use crate::browser::{error_name, window};

/// Place in which a browser keeps texts of this site.
#[derive(Clone, Copy)]
pub(crate) enum Storage {
    /// Kept until they are removed.
    Local,
    /// Kept until the window is closed.
    Session,
}

/// Reason for which a text was not kept.
#[derive(Clone, Copy)]
pub(crate) enum Refused {
    /// The reader or the browser lets this page keep nothing.
    Blocked,
    /// There is no room left.
    Full,
}

impl Storage {
    /// Text under this key. `None` where there is none, or none that this page may read.
    pub(crate) fn read(self, key: &str) -> Option<String> {
        self.area().ok()?.get_item(key).ok()?
    }

    /// Keeps a text under this key.
    pub(crate) fn write(self, key: &str, text: &str) -> Result<(), Refused> {
        let refused = |error: JsValue| {
            if error_name(&error).as_deref() == Some("QuotaExceededError") {
                Refused::Full
            } else {
                Refused::Blocked
            }
        };
        self.area().and_then(|area| area.set_item(key, text)).map_err(refused)
    }

    /// Removes the text under this key. Where that is blocked there can be none either.
    pub(crate) fn remove(self, key: &str) {
        let _ = self.area().and_then(|area| area.remove_item(key));
    }

    /// The browser's own. An error where this page may not use it.
    fn area(self) -> Result<web_sys::Storage, JsValue> {
        let window = window().ok_or(JsValue::UNDEFINED)?;
        let area = match self {
            Self::Local => window.local_storage(),
            Self::Session => window.session_storage(),
        };
        area?.ok_or(JsValue::UNDEFINED)
    }
}
