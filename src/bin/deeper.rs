//! The module that shows what goes deeper than the answer. The page fetches it when one of these views is opened.

use std::cell::RefCell;

use coop_or_gig::locale::{load, File, Lang};
use coop_or_gig::ui::Scene;
use coop_or_gig_engine::link;
use coop_or_gig_engine::uncertainty::{Options, Simulation};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The draws under way, and the scenario they are of.
    static DRAWS: RefCell<Option<(String, Simulation)>> = const { RefCell::new(None) };
}

fn main() {}

/// Takes in a file of a language: the same that the page has. False if it is refused.
#[wasm_bindgen]
pub fn add(code: &str, later: bool, content: String) -> bool {
    let file = if later { File::Later } else { File::Texts };
    Lang::from_code(code).is_some_and(|lang| load(lang, file, content).is_ok())
}

/// Makes up to so many draws of the scenario. Whether there are more to make: the page does them in slices, between frames.
#[wasm_bindgen]
pub fn draw(fragment: &str, draws: u32) -> bool {
    DRAWS.with_borrow_mut(|under_way| {
        if under_way.as_ref().is_none_or(|(of, _)| of != fragment) {
            let scenario = link::decode(fragment).scenario;
            *under_way = Simulation::new(&scenario, Options::default()).map(|simulation| (fragment.to_owned(), simulation));
        }
        under_way.as_mut().is_some_and(|(_, simulation)| simulation.step(draws))
    })
}

/// A view of the scenario, as HTML.
#[wasm_bindgen]
pub fn show(view: &str, code: &str, fragment: &str, period: &str) -> String {
    let Some(scene) = Lang::from_code(code).and_then(|lang| Scene::of(lang, fragment, period)) else { return String::new() };
    let spread = DRAWS.with_borrow(|under_way| under_way.as_ref().map(|(_, simulation)| simulation.spread()));
    scene.show(view, spread.as_ref())
}
