//! Surroundings of the page: the address bar, the announcement for screen readers, the language of the document, events outside
//! of the page's own controls. One effect keeps all of it in step, since each costs the page a fifth of a kilobyte.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_engine::link::{self, PageView};
use coop_or_gig_engine::outcome::Period;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser;
use crate::browser::{address, heading};
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
    /// The scenario with its period, the view, and whether the reader has changed anything.
    figures: (String, PageView, bool),
    /// True once the page has been shown.
    is_shown: bool,
    /// Listener, which stops when the page goes.
    listening: Option<EventListener>,
}

/// Keeps the page's surroundings in step with the page, both ways. `fragment` stands for the figures and their period; `answer` is
/// said aloud when it changes.
#[hook]
pub(crate) fn use_document(state: &UseReducerHandle<State>, fragment: String, answer: String) {
    let shell = use_mut_ref(Shell::default);
    let address = use_mut_ref(|| address::Address::new(state.figures.preset.id, state.view));
    let state = state.clone();
    use_effect(move || shell.borrow_mut().after(&state, &address, fragment, answer));
}

impl Shell {
    /// The page has been shown.
    fn after(
        &mut self,
        state: &UseReducerHandle<State>,
        address: &Rc<RefCell<address::Address>>,
        fragment: String,
        answer: String,
    ) {
        browser::settle();
        let is_first = !self.is_shown;
        if is_first {
            self.is_shown = true;
            self.listening = arrived(address.clone(), state.dispatcher());
        }
        if self.lang != Some(state.lang) {
            self.lang = Some(state.lang);
            // The page of an example comes with its own title.
            let title = (!is_first || browser::example().is_none()).then(|| state.lang.text(text::PAGE_TITLE));
            browser::show_language(state.lang, title);
        }
        // A reader who has changed nothing keeps the address they came by.
        let changed = state.is_changed() || state.can_undo() || !state.notices.is_empty() || state.period != Period::default();
        let mut fragment = fragment;
        // A reload says again what the receipt says.
        link::append_receipt(&mut fragment, &state.receipt);
        let figures = (fragment, state.view, changed);
        if self.figures != figures {
            if changed || state.view != PageView::default() || !address::read().is_empty() {
                let mut fragment = figures.0.clone();
                link::append_view(&mut fragment, state.view);
                address.borrow_mut().show(state.figures.preset.id, state.view, &fragment);
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

/// Hears when the reader goes back, forward or to another link.
fn arrived(address: Rc<RefCell<address::Address>>, send: UseReducerDispatcher<State>) -> Option<EventListener> {
    address::on_arrival(move |fragment| {
        let is_other_view = address.borrow_mut().arrived(&fragment);
        send.dispatch(Action::LoadLink(fragment));
        if is_other_view {
            heading::focus();
        }
    })
}
