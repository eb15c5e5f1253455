//! Previews of a page for search engines and links elsewhere, made at build: what is not of the app, but told by its rules.

use std::rc::Rc;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::locale::{text, Lang};
use crate::state::State;
use crate::view::View;
use crate::views::answer::headline;
use crate::views::more::export::picture;

/// Preview of a page.
pub struct Preview {
    /// Name of the example.
    pub example: String,
    /// The answer in one breath, with its condition.
    pub answer: String,
    /// Picture of the answer, 1200 by 630 pixels, as SVG.
    pub picture: String,
    /// Words for the picture.
    pub words: String,
}

impl Preview {
    /// Preview of the figures of a link, for the page at this address. `None` where there is no comparison.
    pub fn new(lang: Lang, fragment: &str, address: &str) -> Option<Self> {
        let mut state = State::arrive(lang, fragment);
        state.page = AttrValue::from(address.to_owned());
        let view = View {
            lang,
            base: state.figures.preset.base(),
            comparison: Rc::new(Comparison::new(&state.figures.scenario)?),
            state: Rc::new(state),
            ui: Rc::default(),
            later: None,
            dispatch: Callback::noop(),
            change: Callback::noop(),
        };
        let (example, answer) = (view.words().title().to_owned(), headline::aloud(&view));
        let deals = [view.comparison.from, view.comparison.to].map(|place| keeps(&view, place));
        let words = format!("{example}. {answer} {}.", deals.join("; "));
        Some(Self { example, answer, picture: picture::picture(&view, picture::WIDE), words })
    }
}

/// A deal's name, and what it leaves.
fn keeps(view: &View, place: usize) -> String {
    let period = view.state.period;
    let kept = view.comparison.outcomes[place].statement(period).amount(Line::TakeHome);
    let amount = view.amount_per(kept, period);
    text::vary_keeps(view.lang, view.name(place), amount).text().to_string()
}
