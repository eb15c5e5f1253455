//! Places in the views: whoever goes back to a view finds it as far scrolled as it was, with the focus where it was.

use coop_or_gig_engine::link::PageView;
use yew::prelude::*;

use crate::browser::place::{self, Place};
use crate::state::frame::Frame;
use crate::view::View;

/// Places noted in the views.
struct Places {
    /// View that is open.
    open: PageView,
    /// Number of times that the reader had come by the history.
    arrivals: u32,
    noted: Vec<(PageView, Place)>,
}

impl Places {
    /// Notes where the reader is in the view that is open.
    fn note(&mut self) {
        let open = self.open;
        if self.noted.iter().all(|(view, _)| *view != open) {
            self.noted.push((open, Place::default()));
        }
        for (_, place) in self.noted.iter_mut().filter(|(view, _)| *view == open) {
            place.note();
        }
    }

    /// Another view may be open: whoever came to it by the history is taken to where they were in it.
    fn follow(&mut self, open: PageView, arrivals: u32) {
        let came_back = self.arrivals != arrivals;
        let is_other = self.open != open;
        (self.open, self.arrivals) = (open, arrivals);
        if let Some((_, place)) = self.noted.iter().find(|(view, _)| *view == open && is_other && came_back) {
            place.clone().restore();
        }
    }
}

/// Keeps the place in each view. None within another page, which scrolls by itself.
#[hook]
pub(crate) fn use_place(view: &View) {
    let (open, arrivals) = (view.state.view, view.state.arrivals);
    let places = use_mut_ref(|| Places { open, arrivals, noted: Vec::new() });
    use_effect_with(view.state.frame != Frame::Off, {
        let places = places.clone();
        move |is_framed| {
            let listening = (!is_framed).then(|| place::on_move(move || places.borrow_mut().note()));
            move || drop(listening)
        }
    });
    use_effect_with((open, arrivals), move |(open, arrivals)| places.borrow_mut().follow(*open, *arrivals));
}
