//! Surroundings of the page: the address bar, the announcement for screen readers, the language of the document, events outside
//! of the page's own controls. One effect keeps all of it in step, since each costs the page a fifth of a kilobyte.

use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::outcome::Period;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser;
use crate::browser::address::{self, Address};
use crate::browser::heading;
use crate::browser::history::{self, Entry};
use crate::locale::{text, Lang};
use crate::state::{Action, State};

/// Surroundings as they were when the page was shown last.
#[derive(Default)]
struct Shell {
    lang: Option<Lang>,
    /// The answer in one breath.
    answer: String,
    /// Announcement of the answer, about to be made.
    waiting: Option<Timeout>,
    /// The fragment of the browser's address, and whether the reader has changed anything.
    figures: (String, bool),
    /// True once the page has been shown.
    is_shown: bool,
    /// Number of times that the reader had come by the history.
    arrivals: u32,
    /// Listener, which stops when the page goes.
    listening: Option<EventListener>,
}

/// Keeps the page's surroundings in step with the page, both ways. `fragment` is that of the browser's address; `answer` is said aloud
/// when it changes.
#[hook]
pub(crate) fn use_document(state: &UseReducerHandle<State>, fragment: String, answer: String) {
    let shell = use_mut_ref(Shell::default);
    let address = use_mut_ref(|| Address::new(state.view));
    let state = state.clone();
    use_effect(move || shell.borrow_mut().after(&state, &mut address.borrow_mut(), fragment, answer));
}

impl Shell {
    /// The page has been shown.
    fn after(&mut self, state: &UseReducerHandle<State>, address: &mut Address, fragment: String, answer: String) {
        browser::settle();
        let is_first = !self.is_shown;
        if is_first {
            self.is_shown = true;
            // Nothing stands over a page that is loaded anew.
            if let Entry::Below = history::entry() {
                history::own();
            }
            let send = state.dispatcher();
            self.listening = address::on_arrival(move |(fragment, is_left)| send.dispatch(Action::Arrive(fragment, is_left)));
        }
        if self.lang != Some(state.lang) {
            self.lang = Some(state.lang);
            // The page of an example comes with its own title.
            let title = (!is_first || browser::example().is_none()).then(|| state.lang.text(text::PAGE_TITLE));
            browser::show_language(state.lang, title);
        }
        if self.arrivals != state.arrivals {
            self.arrivals = state.arrivals;
            // The entry may hold other figures than those that stay.
            self.figures = Default::default();
            // The entry may be from before the language was switched.
            if state.names_language() {
                address::name_language(state.lang);
            }
            if address.arrived(state.view) {
                heading::focus();
            }
        }
        // A reader who has changed nothing keeps the address they came by.
        let changed = state.is_changed() || state.can_undo() || !state.notices.is_empty() || state.period != Period::default();
        let figures = (fragment, changed);
        if self.figures != figures {
            if changed || state.view != PageView::default() || !address::read().is_empty() {
                address.show(state.view, &figures.0);
            }
            self.figures = figures;
        }
        if self.answer != answer {
            // The first answer is not announced: it is read as part of the page when the page opens.
            self.waiting = (!is_first).then(|| browser::say_when_settled(answer.clone()));
            self.answer = answer;
        }
    }
}
