//! The part that the page around this one asks for.

use yew::prelude::*;

use crate::browser::frame;
use crate::state::frame::Frame;
use crate::state::Action;
use crate::view::View;

/// Has the page show the part that the page around it asks for, now and whenever that asks for another.
#[hook]
pub(crate) fn use_frame(view: &View) {
    let (shown, dispatch) = (view.state.frame, view.dispatch.clone());
    use_effect_with(shown, move |shown| {
        let shown = *shown;
        let show = move |asked: Option<String>| {
            let asked = Frame::of_word(asked.as_deref());
            if asked != shown {
                dispatch.emit(Action::Frame(asked));
            }
        };
        let listening = (shown != Frame::Off).then(|| {
            show(frame::asked());
            frame::on_asked(show)
        });
        move || drop(listening)
    });
}
