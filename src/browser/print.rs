//! Printing: the page with its folds open, and sheets of paper that are printed in its place.

use std::cell::RefCell;
use std::ops::RangeInclusive;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use crate::browser::{all, all_in, document, window};

/// Height of an A4 page that there is to fill, in pixels: less both margins, and a little for what paper lays out otherwise.
const PAPER: f64 = (297.0 - 2.0 * 14.0) * (96.0 / 25.4) * 0.98;
/// Sizes in per cent at which a page is read with ease.
const SIZES: RangeInclusive<u32> = 71..=130;
/// Step in per cent by which a page is set smaller.
const STEP: usize = 3;

/// Selector of parts that are folded away under their findings on a narrow screen.
const FOLDS: &str = "details.part:not([open])";

/// Opens the parts that a narrow screen folds away while the page is printed. Drop the listeners to stop.
#[must_use = "the listeners stop when they are dropped"]
pub(crate) fn open_folds() -> Option<[EventListener; 2]> {
    let window = window()?;
    let opened: Rc<RefCell<Vec<Element>>> = Rc::default();
    let closing = opened.clone();
    let open = move |_: &_| {
        *opened.borrow_mut() = all(FOLDS);
        opened.borrow().iter().for_each(|fold| drop(fold.set_attribute("open", "")));
    };
    let close = move |_: &_| closing.take().iter().for_each(|fold| drop(fold.remove_attribute("open")));
    Some([EventListener::new(&window, "beforeprint", open), EventListener::new(&window, "afterprint", close)])
}

/// Sheets about to be printed, within the document.
pub(crate) struct Sheets {
    root: Element,
    sheets: Element,
}

impl Sheets {
    /// Sheets with this HTML, each an element of its own.
    pub(crate) fn put(html: &str) -> Result<Self, JsValue> {
        let document = document().ok_or(JsValue::UNDEFINED)?;
        let sheets = document.create_element("div")?;
        sheets.set_attribute("id", "handouts")?;
        sheets.set_inner_html(html);
        document.body().ok_or(JsValue::UNDEFINED)?.append_with_node_1(&sheets)?;
        Ok(Self { root: document.document_element().ok_or(JsValue::UNDEFINED)?, sheets })
    }

    /// The elements of the sheets that the selector finds.
    pub(crate) fn all(&self, selector: &str) -> Vec<Element> {
        all_in(&self.sheets, selector)
    }

    /// Prints the sheets, each as large as fits on a page, and takes them away again.
    pub(crate) fn print(self) -> Result<(), JsValue> {
        let Self { root, sheets } = self;
        // They are laid out as on paper for a moment that nobody sees.
        root.set_attribute("data-fit", "")?;
        all_in(&sheets, ":scope > *").iter().try_for_each(fit)?;
        root.remove_attribute("data-fit")?;
        root.set_attribute("data-print", "")?;
        let window = window().ok_or(JsValue::UNDEFINED)?;
        let after = move |_: &_| {
            sheets.remove();
            let _ = root.remove_attribute("data-print");
        };
        EventListener::once(&window, "afterprint", after).forget();
        window.print()
    }
}

/// Sets a sheet as large as fits, within what is read with ease.
fn fit(sheet: &Element) -> Result<(), JsValue> {
    let style = sheet.unchecked_ref::<HtmlElement>().style();
    for size in SIZES.rev().step_by(STEP) {
        let zoom = format!("{}.{:02}", size / 100, size % 100);
        style.set_property("zoom", &zoom)?;
        // What must keep its size on paper divides by it.
        style.set_property("--zoom", &zoom)?;
        if sheet.get_bounding_client_rect().height() <= PAPER {
            break;
        }
    }
    Ok(())
}
