//! Storage on the device: texts under a key, as long as the reader wants them or as long as the window is open.

use wasm_bindgen::JsValue;

use crate::browser::by_name::{call, get, window, Outcome};

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
        self.call("getItem", &[key.into()]).ok()?.as_string()
    }

    /// Keeps a text under this key.
    pub(crate) fn write(self, key: &str, text: &str) -> Result<(), Refused> {
        let refused = |error: JsValue| {
            let is_full = get(&error, "name").is_ok_and(|name| name.as_string().as_deref() == Some("QuotaExceededError"));
            if is_full {
                Refused::Full
            } else {
                Refused::Blocked
            }
        };
        self.call("setItem", &[key.into(), text.into()]).map(drop).map_err(refused)
    }

    /// Removes the text under this key. Where that is blocked there can be none either.
    pub(crate) fn remove(self, key: &str) {
        let _ = self.call("removeItem", &[key.into()]);
    }

    fn call(self, method: &str, arguments: &[JsValue]) -> Outcome {
        let area = match self {
            Self::Local => "localStorage",
            Self::Session => "sessionStorage",
        };
        call(&get(&window(), area)?, method, arguments)
    }
}
