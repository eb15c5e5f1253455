//! Places in the views: whoever goes back to a view finds it as far scrolled as it was, with the focus where it was.

use coop_or_gig_engine::link::PageView;
use yew::prelude::*;

use crate::browser::place::{self, Place};
use crate::state::frame::Frame;
use crate::view::View;

/// Places noted in the views.
struct Places {
    /// View that is shown.
    shown: PageView,
    /// Number of times that the reader had come by the history.
    arrivals: u32,
    noted: Vec<(PageView, Place)>,
    /// Place to go to once the view is there.
    returning: Option<Place>,
}

impl Places {
    /// Notes where the reader is in the view that is shown.
    fn note(&mut self) {
        let shown = self.shown;
        if self.noted.iter().all(|(view, _)| *view != shown) {
            self.noted.push((shown, Place::default()));
        }
        for (_, place) in self.noted.iter_mut().filter(|(view, _)| *view == shown) {
            place.note();
        }
    }

    /// A view is about to be shown: whoever comes to it by the history goes to where they were in it.
    fn show(&mut self, view: PageView, arrivals: u32) {
        let (is_other, came_back) = (self.shown != view, self.arrivals != arrivals);
        (self.shown, self.arrivals) = (view, arrivals);
        if is_other {
            let noted = self.noted.iter().find(|(noted, _)| *noted == view && came_back);
            self.returning = noted.map(|(_, place)| place.clone());
        }
    }
}

/// Keeps the place in each view. None within another page, which scrolls by itself.
#[hook]
pub(crate) fn use_place(view: &View) {
    let (shown, arrivals) = (view.state.view, view.state.arrivals);
    let places = use_mut_ref(|| Places { shown, arrivals, noted: Vec::new(), returning: None });
    // Before the view changes: the page may scroll between that and the effects.
    places.borrow_mut().show(shown, arrivals);
    use_effect_with(view.state.frame != Frame::Off, {
        let places = places.clone();
        move |is_framed| {
            let listening = (!is_framed).then(|| place::on_move(move || places.borrow_mut().note()));
            move || drop(listening)
        }
    });
    use_effect_with((shown, arrivals), move |_| {
        let returning = places.borrow_mut().returning.take();
        if let Some(place) = returning {
            place.restore();
        }
    });
}
