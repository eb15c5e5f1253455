//! Thousands of draws, made in slices between frames.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::uncertainty::{Options, Simulation, Spread};
use yew::platform::spawn_local;

use crate::browser;
use crate::hooks::use_after_paint;
use crate::view::View;

/// Draws in one step: a fraction of a millisecond, on a slow phone a few.
const DRAWS: u32 = 40;
/// Milliseconds of one slice of draws, after which everything else has its turn: half a frame.
const SLICE_MS: f64 = 8.0;

/// Results of the draws, as far as they are made.
#[derive(Clone, Default)]
pub(crate) struct Drawn {
    /// The figures that are to be drawn, as the fragment of a link.
    wanted: String,
    /// Result of the last draws to be finished: those of the figures before while these are being drawn. `None` before any.
    pub(crate) spread: Option<Rc<Spread>>,
    /// True while the wanted figures are being drawn.
    pub(crate) is_busy: bool,
}

thread_local! {
    static DRAWN: RefCell<Drawn> = RefCell::default();
}

/// Results of draws of the view's figures. Draws are begun where they are not under way, and the page is shown anew once they are
/// made.
pub(crate) fn drawn(view: &View) -> Drawn {
    let wanted = view.state.figures.fragment(Numbers::Exact);
    if DRAWN.with_borrow(|drawn| drawn.wanted != wanted) {
        let simulation = Simulation::new(view.scenario(), Options::default());
        DRAWN.with_borrow_mut(|drawn| {
            drawn.wanted.clone_from(&wanted);
            drawn.is_busy = simulation.is_some();
        });
        match simulation {
            Some(simulation) if cfg!(target_arch = "wasm32") => spawn_local(draw(wanted, simulation)),
            // Without a browser there are no frames to draw between.
            Some(mut simulation) => {
                while simulation.step(DRAWS) {}
                finish(wanted, &simulation);
            }
            None => {}
        }
    }
    DRAWN.with_borrow(Clone::clone)
}

/// Figures of which draws have been made, as the fragment of a link; empty while they are being made.
pub(crate) fn made() -> String {
    DRAWN.with_borrow(|drawn| if drawn.is_busy { String::new() } else { drawn.wanted.clone() })
}

/// Makes all draws, unless others are wanted in the meantime.
async fn draw(wanted: String, mut simulation: Simulation) {
    let mut began = browser::now();
    while simulation.step(DRAWS) {
        if browser::now() - began >= SLICE_MS {
            browser::next_task().await;
            if DRAWN.with_borrow(|drawn| drawn.wanted != wanted) {
                return;
            }
            began = browser::now();
        }
    }
    finish(wanted, &simulation);
    use_after_paint::refresh();
}

fn finish(wanted: String, simulation: &Simulation) {
    let spread = Some(Rc::new(simulation.spread()));
    DRAWN.set(Drawn { wanted, spread, is_busy: false });
}
