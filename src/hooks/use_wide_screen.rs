//! Width of the screen.

use gloo::events::EventListener;
use web_sys::{window, EventTarget, MediaQueryList};
use yew::prelude::*;

use crate::state::frame::Frame;
use crate::view::View;

/// Screens on which a view stands beside the answer: 1,600 px where letters have their usual size.
const WIDE: &str = "(min-width: 100em)";

/// Has the page put a view beside the answer while the screen is wide enough. Paper takes one view, and a part within another page
/// stands alone.
#[hook]
pub(crate) fn use_wide_screen(view: &View) {
    let is_framed = view.state.frame != Frame::Off;
    let view = view.clone();
    use_effect_with(is_framed, move |is_framed| {
        let listening = (!is_framed).then(|| listen(move |is_wide| view.update(move |ui| ui.is_wide = is_wide))).flatten();
        move || drop(listening)
    });
}

/// Tells whether the screen is wide, now and whenever that changes, until it is dropped. `None` where there is no screen.
fn listen(tell: impl Fn(bool) + Clone + 'static) -> Option<[EventListener; 3]> {
    let window = window()?;
    let query: MediaQueryList = window.match_media(WIDE).ok()??;
    if query.matches() {
        tell(true);
    }
    let on = |name: &'static str, target: &EventTarget, is_wide: fn(&MediaQueryList) -> bool| {
        let (query, tell) = (query.clone(), tell.clone());
        EventListener::new(target, name, move |_| tell(is_wide(&query)))
    };
    Some([
        on("change", &query, MediaQueryList::matches),
        on("beforeprint", &window, |_| false),
        on("afterprint", &window, MediaQueryList::matches),
    ])
}
