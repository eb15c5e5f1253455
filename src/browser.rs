//! The only part of the page that touches the browser's window. Of the rest it knows the languages, and in `address` the form of links: what
//! it is asked and told are words and numbers, and whoever asks makes of them what they mean.

pub mod address;
pub mod adopt_prerendered;
pub(crate) mod camera;
pub(crate) mod clipboard;
pub(crate) mod files;
pub mod frame;
pub(crate) mod fullscreen;
pub(crate) mod heading;
pub(crate) mod history;
pub(crate) mod keyboard;
pub(crate) mod notes_window;
pub(crate) mod page_file;
pub(crate) mod picture;
pub(crate) mod place;
pub(crate) mod print;
pub mod scripts;
pub(crate) mod selection;
pub(crate) mod share;
pub(crate) mod sliders;
pub(crate) mod storage;
pub(crate) mod today;
pub(crate) mod wake_lock;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use js_sys::Uint16Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, Element, Event, EventTarget, HtmlDialogElement, HtmlElement, HtmlSelectElement, MediaQueryList, PointerEvent, Window,
};

use crate::locale::Lang;

fn window() -> Option<Window> {
    web_sys::window()
}

pub(crate) fn document() -> Option<Document> {
    window()?.document()
}

/// Name of an error, by which browsers tell one reason from another.
fn error_name(error: &JsValue) -> Option<String> {
    error.dyn_ref::<js_sys::Error>().map(|error| error.name().into())
}

/// Shows the page, which public/first.js hides from a room until the stage covers it.
pub(crate) fn show_page() {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.remove_attribute("data-room");
    }
}

/// The element that holds the page: what came with the HTML, then the app.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Value that the build has put into the page under this name. `None` where it has not, and where there is no page yet.
fn built_in(name: &str) -> Option<String> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    document()?.query_selector("meta[name='app']").ok()??.get_attribute(&format!("data-{name}"))
}

/// Address of the site that a page on the device was built for; empty where that is not known.
pub(crate) fn site() -> String {
    built_in("site").unwrap_or_default()
}

/// Address of the public repository. `None` where the build was not told it.
pub(crate) fn source() -> Option<String> {
    built_in("source")
}

/// Address at which mistakes are reported, a page or one for mail. `None` where the build was not told it.
pub(crate) fn contact() -> Option<String> {
    built_in("contact")
}

/// True for a copy of the site that another program carries, such as a plugin: it has all but the page as one file.
pub(crate) fn is_carried() -> bool {
    built_in("carried").is_some()
}

/// The example whose own page this is. `None` on the page of all examples.
pub(crate) fn example() -> Option<String> {
    built_in("example")
}

/// True where the reader has asked for a page on which nothing moves.
pub(crate) fn wants_no_motion() -> bool {
    media("(prefers-reduced-motion: reduce)").is_some_and(|query| query.matches())
}

/// Query of the screen or of what the reader has asked for. `None` where the browser does not know it.
pub(crate) fn media(query: &str) -> Option<MediaQueryList> {
    window()?.match_media(query).ok()?
}

/// Random number.
pub(crate) fn random() -> Option<u16> {
    let one = Uint16Array::new_with_length(1);
    window()?.crypto().ok()?.get_random_values_with_array_buffer_view(&one).ok()?;
    Some(one.get_index(0))
}

/// Title of the document.
pub(crate) fn title() -> Option<String> {
    document().map(|document| document.title())
}

/// Gives the document a title.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The element that has the focus: the page's body where no other has.
pub(crate) fn focused() -> Option<Element> {
    document()?.active_element()
}

/// True where no element of the page has the focus.
pub(crate) fn is_focus_nowhere() -> bool {
    let body = document().and_then(|document| document.body());
    body.is_some_and(|body| focused().as_ref() == Some(&*body))
}

/// Tells the browser, and with it the screen reader, which language the page is in.
pub fn show_language(lang: Lang, title: Option<&str>) {
    if let Some(document) = document() {
        if let Some(html) = document.document_element() {
            let _ = html.set_attribute("lang", lang.code());
        }
        if let Some(title) = title {
            document.set_title(title);
        }
    }
}

/// Waits until the browser has had time for everything else.
pub async fn next_task() {
    pause(0).await;
}

/// The time in milliseconds.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Waits until what has been changed is painted, or a quarter of a second where the page is not seen and nothing is.
pub async fn painted() {
    let frame = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window.request_animation_frame(&resolve);
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 250);
        }
    });
    let _ = JsFuture::from(frame).await;
    // The task after the frame's own begins once the frame is painted.
    next_task().await;
}

/// Calls `listen` at each click on a button or a link, ahead of the page's own listeners: what it changes is shown before they are called,
/// since a browser does between two listeners what waits. A box to tick is left alone: a browser ticks it before it tells of the click, and
/// a page shown anew would untick it. Drop the listener to stop.
#[must_use = "the listener stops when it is dropped"]
pub(crate) fn before_clicks(listen: impl Fn() + 'static) -> Option<EventListener> {
    let ahead = EventListenerOptions::run_in_capture_phase();
    let is_pressed = |event: &Event| {
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        clicked.is_some_and(|clicked| clicked.closest("button, a").is_ok_and(|found| found.is_some()))
    };
    let heard = move |event: &Event| {
        if is_pressed(event) {
            listen();
        }
    };
    Some(EventListener::new_with_options(&window()?.into(), "click", ahead, heard))
}

/// Calls back at each event with this name that the window hears of. The call may keep the browser from what it does at such an event.
/// Drop the listener to stop.
#[must_use = "the listener stops when it is dropped"]
pub(crate) fn on_window(name: &'static str, call: impl FnMut(&Event) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(listen(&window, name, call))
}

/// Calls back at each event with this name that the document hears of, as [`on_window`].
#[must_use = "the listener stops when it is dropped"]
pub(crate) fn on_document(name: &'static str, call: impl FnMut(&Event) + 'static) -> Option<EventListener> {
    let document = document()?;
    Some(listen(&document, name, call))
}

fn listen(target: &EventTarget, name: &'static str, call: impl FnMut(&Event) + 'static) -> EventListener {
    EventListener::new_with_options(target, name, EventListenerOptions::enable_prevent_default(), call)
}

/// Waits so many milliseconds.
pub async fn pause(milliseconds: i32) {
    let over = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = JsFuture::from(over).await;
}

/// Puts the keyboard's focus on the first element that the selector finds in the app.
pub fn focus(selector: &str) {
    if let Some(element) = root().and_then(|root| root.query_selector(selector).ok().flatten()) {
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

/// True where an event comes from a finger.
fn is_of_finger(event: &Event) -> bool {
    event.dyn_ref::<PointerEvent>().is_some_and(|pointer| pointer.pointer_type() == "touch")
}

/// Puts the focus on an element in a later task, once a change has been shown, here or further down.
pub fn focus_soon(selector: String) {
    wasm_bindgen_futures::spawn_local(async move {
        next_task().await;
        focus(&selector);
    });
}

/// Opens a panel over the page, once what it shows is there.
pub fn open_panel(selector: &'static str) {
    wasm_bindgen_futures::spawn_local(async move {
        next_task().await;
        if let Some(panel) = panel(selector).filter(|panel| !panel.open()) {
            let _ = panel.show_modal();
        }
    });
}

/// Closes a panel; the focus goes back to where it was.
pub fn close_panel(selector: &str) {
    if let Some(panel) = panel(selector) {
        panel.close();
    }
}

fn panel(selector: &str) -> Option<HtmlDialogElement> {
    root()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Number of attempts, and milliseconds between them, to find an element that is about to be shown.
const LOOKS: usize = 100;
const LOOK_MS: i32 = 20;

/// Puts the focus on an element, and opens the group that it is folded away in. A folded away element is not on the page, so all
/// groups are opened until it is found.
pub fn reveal(selector: String) {
    wasm_bindgen_futures::spawn_local(async move {
        // Another view may just have been asked for.
        next_task().await;
        let closed = all("details[data-group]:not([open])");
        let find = || root().and_then(|root| root.query_selector(&selector).ok().flatten());
        if find().is_none() {
            for group in &closed {
                let _ = group.set_attribute("open", "");
            }
            // The app hears of the opened groups, shows what is in them, and what lies further down follows: on a slow phone not
            // at once.
            for _ in 0..LOOKS {
                pause(LOOK_MS).await;
                if find().is_some() {
                    break;
                }
            }
        }
        let found = find();
        let holds = |group: &&Element| found.as_ref().is_some_and(|element| group.contains(Some(element)));
        for group in closed.iter().filter(|group| !holds(group)) {
            let _ = group.remove_attribute("open");
        }
        if let Some(element) = found {
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    });
}

/// Sets every list to its `data-value`: Firefox leaves a list alone once the reader has chosen from it, whatever its options say.
pub fn settle() {
    for select in all("select[data-value]") {
        if let (Some(value), Some(select)) = (select.get_attribute("data-value"), select.dyn_ref::<HtmlSelectElement>()) {
            if select.value() != value {
                select.set_value(&value);
            }
        }
    }
}

/// Has a screen reader say a text once the figures have settled, not at every key. Drop the timeout to have it left unsaid.
#[must_use = "nothing is said when it is dropped"]
pub fn say_when_settled(text: String) -> Timeout {
    Timeout::new(900, move || {
        if let Some(aloud) = all(".aloud").first() {
            aloud.set_text_content(Some(&text));
        }
    })
}

/// The elements of the app that the selector finds.
pub fn all(selector: &str) -> Vec<Element> {
    root().map(|root| all_in(&root, selector)).unwrap_or_default()
}

/// The elements within another that the selector finds.
pub fn all_in(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|i| found.get(i)).map(JsCast::unchecked_into).collect()
}
