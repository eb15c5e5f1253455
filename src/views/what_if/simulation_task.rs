//! Thousands of draws, made in slices between frames.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_engine::uncertainty::{Options, Simulation, Spread};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::state::same::Same;
use crate::state::Figures;
use crate::view::View;

/// Draws in one step: a fraction of a millisecond, on a slow phone a few.
const DRAWS: u32 = 40;
/// Milliseconds of one slice of draws, after which everything else has its turn: half a frame.
const SLICE_MS: f64 = 8.0;

/// Results of the draws, as far as they are made.
#[derive(Clone, Default)]
pub(crate) struct Drawn {
    /// The figures that the result is of. `None` before any.
    figures: Option<Rc<Figures>>,
    /// Result of the last draws to be finished: those of the figures before while others are being drawn. `None` before any, and
    /// where there is none to draw.
    pub(crate) spread: Option<Rc<Spread>>,
}

impl Drawn {
    /// True where the result is of these figures.
    pub(crate) fn is_of(&self, figures: &Rc<Figures>) -> bool {
        self.figures.as_ref().is_some_and(|drawn| Rc::ptr_eq(drawn, figures))
    }

    fn of(figures: &Rc<Figures>, simulation: Option<&Simulation>) -> Self {
        Self { figures: Some(figures.clone()), spread: simulation.map(|simulation| Rc::new(simulation.spread())) }
    }
}

/// Results of draws of the view's figures, made between frames; the component is shown anew once they are made.
#[hook]
pub(crate) fn use_simulation(view: &View) -> Drawn {
    let figures = view.state.figures.clone();
    let drawn = use_state(|| if cfg!(target_arch = "wasm32") { Drawn::default() } else { at_once(&figures) });
    let wanted = use_mut_ref(|| Same(figures.clone()));
    let shows = drawn.setter();
    use_effect_with(Same(figures.clone()), move |now| {
        *wanted.borrow_mut() = now.clone();
        spawn_local(draw(now.clone(), wanted.clone(), shows));
    });
    (*drawn).clone()
}

/// All draws in one go: without a browser there are no frames to draw between.
fn at_once(figures: &Rc<Figures>) -> Drawn {
    let mut simulation = Simulation::new(&figures.scenario, Options::default());
    while simulation.as_mut().is_some_and(|simulation| simulation.step(DRAWS)) {}
    Drawn::of(figures, simulation.as_ref())
}

/// Makes all draws, unless others are wanted in the meantime.
async fn draw(figures: Same<Figures>, wanted: Rc<RefCell<Same<Figures>>>, shows: UseStateSetter<Drawn>) {
    let mut simulation = Simulation::new(&figures.0.scenario, Options::default());
    let mut began = browser::now();
    while simulation.as_mut().is_some_and(|simulation| simulation.step(DRAWS)) {
        if browser::now() - began >= SLICE_MS {
            browser::next_task().await;
            if *wanted.borrow() != figures {
                return;
            }
            began = browser::now();
        }
    }
    shows.set(Drawn::of(&figures.0, simulation.as_ref()));
}
