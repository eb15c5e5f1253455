//! The page's entry point: what public/boot.js calls.

use std::rc::Rc;

use coop_or_gig::browser::adopt_prerendered::Before;
use coop_or_gig::browser::scripts::Scripts;
use coop_or_gig::locale::{File, Lang};
use coop_or_gig::state::frame::Frame;
use coop_or_gig::state::ui_state::UiState;
use coop_or_gig::state::{Action, State};
use coop_or_gig::{app, browser, exports, locale};
use coop_or_gig_engine::link;
use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::JsValue;
use yew::Reducible as _;

/// Allocator with a seventh of the code of the standard library's.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Puts the app in the place of the page that came with the HTML, taking over what was typed there. False, and the page stays, if
/// `texts` is not the file of the language `code` that belongs to this build. `scripts` fetches what stays JavaScript, when that is needed.
#[wasm_bindgen]
pub fn open(code: &str, texts: String, #[wasm_bindgen(unchecked_param_type = "() => Promise<Scripts>")] scripts: Function) -> bool {
    let loaded = add_texts(code, texts);
    if let Some(root) = browser::root().filter(|_| loaded) {
        browser::address::mend();
        yew::platform::spawn_local(async move {
            // Where the answer depends on the co-op's accounts, or the figures are those of pay statements, it waits for what reckons and
            // shows them.
            let scenario = link::decode(&browser::address::scenario()).scenario;
            let waits = scenario.coop.decides() || scenario.week.mine.is_stated();
            let later = if waits { app::fetch_later().await } else { None };
            let before = browser::adopt_prerendered::collect(&root);
            let props = app::AppProps { start: start(&before), ui: Rc::new(UiState::with_scripts(Scripts::new(scripts))), later };
            yew::Renderer::<app::App>::with_root_and_props(root.clone(), props).render();
            browser::adopt_prerendered::restore(root, before);
        });
    }
    loaded
}

/// State in which the app starts: the link's, with what the reader did before the app was up.
fn start(before: &Before) -> Rc<State> {
    let mut state = State::arrive(before.lang, &browser::address::scenario());
    state.page = browser::address::page().into();
    state.frame = Frame::of_word(browser::frame::asked().as_deref());
    let chosen = before.typed.iter().filter_map(|(field, value)| Action::from_control(field, value));
    chosen.fold(Rc::new(state), State::reduce)
}

/// Takes in the texts of another language, so that switching to it needs no request. False if they are refused.
#[wasm_bindgen]
pub fn add_texts(code: &str, texts: String) -> bool {
    add(code, File::Texts, texts)
}

/// Takes in the later texts of a language and shows them. False if they are refused.
#[wasm_bindgen]
pub fn add_later(code: &str, texts: String) -> bool {
    let added = add(code, File::Later, texts);
    if added {
        exports::refresh();
    }
    added
}

fn add(code: &str, file: File, content: String) -> bool {
    Lang::from_code(code).is_some_and(|lang| locale::load(lang, file, content).is_ok())
}

/// Shows the page in the language with this code; one that is not known changes nothing.
#[wasm_bindgen]
pub fn set_language(code: &str) {
    exports::set_language(code);
}

/// Shows the part of the page that the page around this one asks for by this word.
#[wasm_bindgen]
pub fn set_frame(word: &str) {
    exports::set_frame(word);
}

/// What is told of the answer outside of the page, where what a deal must earn first is called `missing`.
#[wasm_bindgen(unchecked_return_type = "Told | undefined")]
pub fn told(missing: &str) -> JsValue {
    exports::told(missing)
}

fn main() {}
