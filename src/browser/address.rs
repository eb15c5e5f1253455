//! The address bar: the scenario in the `#fragment`, which no server ever sees, and the language in `?lang=`.

use coop_or_gig_engine::link::{self, Link, Numbers, PageView};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::browser::history::{self, Entry};
use crate::browser::{example, on_window, window};
use crate::locale;
use crate::locale::Lang;

/// Pause in milliseconds between changes that follow one another: browsers stop pages that rewrite their address without pause.
const PAUSE_MS: u32 = 300;
/// Delay in milliseconds of a single change: it is written once it has been painted, since writing has the page laid out at once.
const SOON_MS: u32 = 50;

/// Keeps the fragment in step with the scenario. Another figure or example rewrites the present entry of the browser's history; opening
/// another view makes a new one, so that "back" goes from view to view.
pub struct Address {
    view: PageView,
    /// Time in milliseconds at which a write was last asked for.
    asked: f64,
    /// Fragment that waits to be written.
    waiting: Option<(Timeout, String)>,
}

impl Address {
    /// Address of a reader who starts in this view.
    pub fn new(view: PageView) -> Self {
        Self { view, asked: 0.0, waiting: None }
    }

    /// Shows the fragment of a scenario in a view.
    pub fn show(&mut self, view: PageView, fragment: &str) {
        let another = self.view != view;
        self.view = view;
        let waiting = self.waiting.take();
        if another {
            // The entry that is left keeps its last figures.
            if let Some((_, last)) = waiting {
                write(&last, false);
            }
            return write(fragment, true);
        }
        if raw() == fragment {
            return;
        }
        let now = Date::now();
        let pause = if now - self.asked > f64::from(PAUSE_MS) { SOON_MS } else { PAUSE_MS };
        let (fragment, waiting) = (fragment.to_owned(), fragment.to_owned());
        self.waiting = Some((Timeout::new(pause, move || write(&fragment, false)), waiting));
        self.asked = now;
    }

    /// The reader went back, forward or to another link: what is shown belongs to that entry. True where it is another view.
    pub fn arrived(&mut self, view: PageView) -> bool {
        let is_other_view = view != self.view;
        *self = Self::new(view);
        is_other_view
    }
}

/// Address of the page, as it was meant before it was damaged on its way here.
fn meant() -> link::Address {
    link::address(&window().and_then(|window| window.location().href().ok()).unwrap_or_default())
}

/// The scenario in the address bar, as the fragment of a link without its `#`.
pub fn read() -> String {
    meant().fragment
}

/// Fragment of the link that the address stands for. On the page of an example, an address that names no figures stands for that
/// example.
pub fn scenario() -> String {
    let fragment = read();
    let example = example().filter(|_| fragment.is_empty() || fragment.starts_with("view="));
    match example {
        Some(example) => format!("{fragment}&v=1&preset={example}").trim_start_matches('&').to_owned(),
        None => fragment,
    }
}

/// The page's own address, for a link with another fragment.
pub fn page() -> String {
    meant().page
}

/// Puts an address that was damaged on its way here in order, so that it is not handed on as it is.
pub fn mend() {
    let Some(href) = window().and_then(|window| window.location().href().ok()) else { return };
    let link::Address { page, fragment } = meant();
    let Link { preset, scenario, period, view, receipt, is_mended, notices } = link::decode(&fragment);
    let mut mended = fragment;
    // Notices are read from the damaged address, so it stays while there are any; the page then writes its address anew.
    if is_mended && notices.is_empty() {
        mended = link::encode(&scenario, preset, Numbers::Exact);
        link::append_period(&mut mended, period);
        link::append_view(&mut mended, view);
        link::append_receipt(&mut mended, &receipt);
    }
    let address = format!("{page}#{mended}");
    if href.split_once('#').unwrap_or((&href, "")) != (&page, &mended) {
        put(&address, false);
    }
}

/// The part of the address bar after the `#`.
fn raw() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// Writes a fragment into the address, as another entry of the browser's history or in place of the present one.
pub(crate) fn write(fragment: &str, as_new_entry: bool) {
    let search = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    put(&format!("{search}#{fragment}"), as_new_entry);
}

/// Address of this page, with its figures, in a language.
fn in_language(lang: Lang) -> String {
    let page = page();
    let search = page.split_once('?').map_or("", |(_, search)| search);
    let rest = search.split('&').filter(|pair| !pair.is_empty() && pair.split('=').next() != Some("lang"));
    let query = rest.fold(format!("?lang={}", lang.code()), |query, pair| query + "&" + pair);
    let fragment = read();
    if fragment.is_empty() {
        query
    } else {
        format!("{query}#{fragment}")
    }
}

/// Puts the language into the address, so that a reload and a copied address keep it.
pub(crate) fn name_language(lang: Lang) {
    put(&in_language(lang), false);
}

/// Switches to a language. It is no step of the browser's history, which goes from view to view: going back leaves the language as the
/// reader chose it. True where the page is to be shown in it; where its texts did not load, the page is loaded anew in it instead.
#[must_use = "the page is shown in the language by whoever asks"]
pub(crate) fn switch_language(lang: Lang) -> bool {
    let is_loaded = locale::is_loaded(lang);
    if is_loaded {
        name_language(lang);
    } else if let Some(window) = window() {
        let _ = window.location().assign(&in_language(lang));
    }
    is_loaded
}

/// Replaces the address or adds one to the history. A new entry is over the page where the present one is; one that is replaced stays
/// of its kind. A page in a sandbox or a file may not: everything else works all the same.
fn put(address: &str, as_new_entry: bool) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let state = history.state().unwrap_or_default();
        let _ = if as_new_entry {
            if state.is_null() {
                history::set(&JsValue::FALSE);
            }
            let mark = if state.is_string() { state } else { JsValue::FALSE };
            history.push_state_with_url(&mark, "", Some(address))
        } else {
            history.replace_state_with_url(&state, "", Some(address))
        };
    }
}

/// Fragment of the link that the address stands for now, which is put in order, and whether the page itself left the entry for another.
pub(crate) fn arrival() -> (String, bool) {
    let fragment = scenario();
    mend();
    (fragment, history::was_left())
}

/// Calls back, with [`arrival`], whenever the reader goes back, forward or to another fragment, and comes to an entry of the page's own.
/// Drop it to stop.
#[must_use = "the listener stops when it is dropped"]
pub(crate) fn on_arrival(call: impl Fn((String, bool)) + 'static) -> Option<EventListener> {
    on_window("popstate", move |_| {
        if let Entry::Own = history::entry() {
            call(arrival());
        }
    })
}
