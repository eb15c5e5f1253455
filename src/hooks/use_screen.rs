//! Width of the screen.

use gloo::events::EventListener;
use web_sys::MediaQueryList;
use yew::prelude::*;

use crate::browser;
use crate::state::frame::Frame;
use crate::state::ui_state::Screen;
use crate::view::View;

/// Screens as narrow as a phone's, as the style sheets have them (`@container page`).
const NARROW: &str = "(max-width: 39.99rem)";
/// Screens on which a view stands beside the answer: 1,600 px where letters have their usual size.
const WIDE: &str = "(min-width: 100em)";

/// Screens whose width matters.
#[derive(Clone)]
struct Queries {
    narrow: MediaQueryList,
    /// `None` within another page, where a part stands alone.
    wide: Option<MediaQueryList>,
}

impl Queries {
    fn new(is_framed: bool) -> Option<Self> {
        Some(Self { narrow: browser::media(NARROW)?, wide: browser::media(WIDE).filter(|_| !is_framed) })
    }

    /// Width of the screen now. Paper takes one view.
    fn screen(&self, is_printing: bool) -> Screen {
        let is_wide = || self.wide.as_ref().is_some_and(MediaQueryList::matches);
        match (self.narrow.matches(), is_printing) {
            (true, false) => Screen::Narrow,
            (true, true) => Screen::NarrowPaper,
            (false, false) if is_wide() => Screen::Wide,
            (false, _) => Screen::Usual,
        }
    }
}

/// Has the page follow the width of the screen.
#[hook]
pub(crate) fn use_screen(view: &View) {
    let view = view.clone();
    use_effect_with(view.state.frame != Frame::Off, move |is_framed| {
        let listening = Queries::new(*is_framed).map(|queries| listen(&queries, &view));
        move || drop(listening)
    });
}

/// Tells the page how wide the screen is, now and whenever that changes, until it is dropped.
fn listen(queries: &Queries, view: &View) -> Vec<EventListener> {
    let tell = {
        let (queries, view) = (queries.clone(), view.clone());
        move |is_printing: bool| {
            let screen = queries.screen(is_printing);
            view.update(move |ui| ui.screen = screen);
        }
    };
    if queries.screen(false) != Screen::default() {
        tell(false);
    }
    let changes = [Some(&queries.narrow), queries.wide.as_ref()].into_iter().flatten().map(|query| {
        let tell = tell.clone();
        EventListener::new(query, "change", move |_| tell(false))
    });
    let prints = [("beforeprint", true), ("afterprint", false)].into_iter().filter_map(|(name, is_printing)| {
        let tell = tell.clone();
        browser::on_window(name, move |_| tell(is_printing))
    });
    changes.chain(prints).collect()
}
