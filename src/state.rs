//! The reader's state, and how their actions change it. Everything shown is derived from it.

mod action;
mod figures;
pub mod frame;
mod page;
pub(crate) mod same;
pub(crate) mod saved_scenarios;
pub mod ui_state;
pub mod workshop;

use std::rc::Rc;

use coop_or_gig_engine::entry;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::link::{self, Link, Notice, Numbers, PageView};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset;
use yew::{AttrValue, Reducible};

use crate::locale::Lang;
use crate::state::figures::{is_one_key, without_deal};
use crate::state::frame::Frame;

pub use crate::state::action::{Action, Change};
pub use crate::state::figures::{Figures, Typed};

#[cfg(test)]
mod tests;

/// Number of steps that can be undone.
const MOST_UNDO: usize = 100;

/// State from which the whole page is shown.
#[derive(Clone, Debug)]
pub struct State {
    /// The reader's language.
    pub lang: Lang,
    /// Period that amounts are shown for.
    pub period: Period,
    /// View that the address names.
    pub view: PageView,
    /// Part that is shown within another page.
    pub frame: Frame,
    /// The reader's figures.
    pub figures: Rc<Figures>,
    /// Notices for the reader about the link they came by.
    pub notices: Rc<[Notice]>,
    /// The receipt in the link that the reader came by, as it stands there; empty where there was none, or once a figure was changed.
    pub receipt: AttrValue,
    /// Number of times that the reader has come here by the browser's history.
    pub(crate) arrivals: u32,
    /// True once the reader has switched to another language.
    pub(crate) has_switched: bool,
    /// The page's address without its fragment; empty where there is no browser.
    pub page: AttrValue,
    /// The groups that stand open, by their `data-group`.
    pub(crate) open: Rc<Vec<String>>,
    past: Vec<Rc<Figures>>,
    /// Fragments of the figures in entries of the browser's history that were left for another view since the last link.
    left: Vec<String>,
    /// Step made last: typing on in one place is one step.
    last: Option<Step>,
    /// Figures before the text that is being typed, which stand for as long as it cannot be used.
    typed_over: Option<Rc<Figures>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Field(Field),
    Name(usize),
}

impl State {
    /// The state for a reader who arrives by `fragment`.
    pub fn arrive(lang: Lang, fragment: &str) -> Self {
        let Link { preset, scenario, period, view, receipt, notices, .. } = link::decode(fragment);
        Self {
            lang,
            period,
            view,
            frame: Frame::default(),
            figures: Rc::new(Figures::of(preset, scenario)),
            notices: notices.into(),
            receipt: receipt.into(),
            arrivals: 0,
            has_switched: false,
            page: AttrValue::default(),
            open: Rc::default(),
            past: Vec::new(),
            left: Vec::new(),
            last: None,
            typed_over: None,
        }
    }

    /// The fragment that stands for all that a link says: the figures, and what amounts are shown for.
    pub fn fragment(&self, numbers: Numbers) -> String {
        let mut fragment = self.figures.fragment(numbers);
        link::append_period(&mut fragment, self.period);
        fragment
    }

    /// The fragment of the browser's address: what a link says, with the receipt, so that a reload says again what it says, and the view.
    pub fn address(&self) -> String {
        self.address_of(self.fragment(Numbers::Exact))
    }

    /// Address of the page of the state's exact fragment, where that is there already: at each key the figures are encoded once.
    pub(crate) fn address_of(&self, mut fragment: String) -> String {
        link::append_receipt(&mut fragment, &self.receipt);
        link::append_view(&mut fragment, self.view);
        fragment
    }

    /// View that is shown.
    pub fn shown(&self) -> PageView {
        match self.frame {
            Frame::Off => self.view,
            Frame::Whole => PageView::All,
            Frame::Tool if self.view == PageView::Why => PageView::Why,
            Frame::Card | Frame::Tool => PageView::Answer,
        }
    }

    /// True where there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Figures before each step that can be undone, the last step first.
    pub(crate) fn past(&self) -> impl Iterator<Item = &Figures> {
        self.past.iter().rev().map(|figures| &**figures)
    }

    /// True where the group with this `data-group` stands open.
    pub fn is_open(&self, group: &str) -> bool {
        self.open.iter().any(|open| open == group)
    }

    /// True where anything differs from the preset as it came.
    pub fn is_changed(&self) -> bool {
        !self.figures.typed.is_empty() || !link::is_unchanged(&self.figures.scenario, self.figures.preset)
    }

    /// Number of fields whose text cannot be used.
    pub fn problems(&self) -> usize {
        self.figures.typed.iter().filter(|(_, typed)| typed.is_wrong()).count()
    }

    /// The figures, to be changed: how they were is remembered, unless the same place is being typed in.
    fn change(&mut self, step: Option<Step>) -> &mut Figures {
        if step.is_none() || step != self.last {
            self.past.push(self.figures.clone());
            if self.past.len() > MOST_UNDO {
                self.past.remove(0);
            }
        }
        self.last = step;
        self.receipt = AttrValue::default();
        Rc::make_mut(&mut self.figures)
    }

    /// Takes a text in a field. The first keys of a number that proves too large are no answer: for as long as the text cannot be used,
    /// what stood before it does.
    fn type_in(&mut self, field: Field, text: AttrValue) {
        let goes_on = self.last == Some(Step::Field(field)) && is_one_key(&self.figures.shown(field), &text);
        // A text that comes as a whole is one of its own.
        let is_whole = !goes_on && text.chars().nth(1).is_some();
        let before = self.typed_over.take().filter(|_| goes_on);
        let before = before.unwrap_or_else(|| self.figures.clone());
        self.change(Some(Step::Field(field))).type_in(field, text);
        self.keep(field);
        let is_wrong = self.figures.typed(field).is_some_and(Typed::is_wrong);
        if is_wrong {
            Rc::make_mut(&mut self.figures).scenario = before.scenario.clone();
        }
        self.typed_over = Some(if is_whole && !is_wrong { self.figures.clone() } else { before });
    }

    /// Keeps what the figure told last says nothing of, as it was before the step that is being made.
    fn keep(&mut self, field: Field) {
        if let Some(before) = self.past.last() {
            Rc::make_mut(&mut self.figures).keep(field, &before.scenario);
        }
    }

    /// Opens another view of the figures.
    fn open(&mut self, view: PageView) {
        let figures = self.figures.fragment(Numbers::Exact);
        if !self.left.contains(&figures) {
            self.left.push(figures);
        }
        self.view = view;
    }

    /// Takes the figures of a link.
    fn load(&mut self, link: Link) {
        let Link { preset, scenario, period, view, receipt, notices, .. } = link;
        let is_other_view = self.view != view;
        (self.period, self.view) = (period, view);
        let arrived = Figures::of(preset, scenario);
        let is_other = arrived.fragment(Numbers::Exact) != self.figures.fragment(Numbers::Exact);
        if is_other {
            self.left.clear();
            *self.change(None) = arrived;
        }
        // Another view of the same figures leaves what was said of them.
        if is_other || !is_other_view || !notices.is_empty() {
            self.notices = notices.into();
        }
        // A page that shows the figures of a link in its own address is not told their receipt a second time.
        if is_other || !receipt.is_empty() {
            self.receipt = receipt.into();
        }
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::Type(field, text) => self.type_in(field, text),
            Action::Set(field, value) => {
                self.change(None).put(field, value);
                self.keep(field);
            }
            Action::Blur(field) => {
                // A text that can be used is written out properly; one that cannot stays as typed, with its message.
                if self.figures.typed(field).is_some_and(Typed::is_unfinished) {
                    Rc::make_mut(&mut self.figures).finish(field);
                    // Without a step in this field, the last one is of another.
                    if self.last == Some(Step::Field(field)) {
                        self.keep(field);
                    }
                }
                if self.figures.typed(field).is_some_and(|typed| typed.problem.is_none()) {
                    Rc::make_mut(&mut self.figures).typed.retain(|(key, _)| *key != field);
                }
                self.last = None;
            }
            Action::Name(place, name) => self.change(Some(Step::Name(place))).scenario.names[place] = link::clean(&name),
            Action::Preset(preset) => {
                *self.change(None) = Figures::of(preset, preset.scenario());
                self.notices = [].into();
            }
            Action::ApplySuggestion(attempt) => {
                let figures = self.change(None);
                preset::apply(attempt.figures, &mut figures.scenario);
                figures.typed.retain(|(field, _)| attempt.figures.iter().all(|(key, _)| key != field.key()));
                figures.note_mile_cost();
            }
            Action::Rework(field, Change(change)) => {
                self.typed_over = None;
                self.change(field.map(Step::Field)).rework(|scenario| change(scenario));
            }
            Action::Enter(way) if entry::fits(&self.figures.scenario, way) => {
                self.change(None).rework(|scenario| entry::go(scenario, way));
            }
            // The form says why.
            Action::Enter(_) => {}
            Action::AddDeal => self.change(None).scenario.add_deal(),
            Action::RemoveDeal(place) => {
                let figures = self.change(None);
                figures.scenario.remove_deal(place);
                figures.typed.retain_mut(|(field, _)| match without_deal(*field, place) {
                    Some(moved) => {
                        *field = moved;
                        true
                    }
                    None => false,
                });
            }
            Action::Undo => {
                if let Some(before) = self.past.pop() {
                    self.figures = before;
                    self.last = None;
                }
            }
            Action::StartAgain => {
                let preset = self.figures.preset;
                *self.change(None) = Figures::of(preset, preset.scenario());
                self.notices = [].into();
            }
            Action::Language(lang) => (self.lang, self.has_switched) = (lang, true),
            Action::Period(period) => self.period = period,
            Action::View(view) => self.open(view),
            Action::Frame(frame) => self.frame = frame,
            Action::LoadLink(fragment) => self.load(link::decode(&fragment)),
            Action::Arrive(fragment, is_left) => {
                self.arrivals += 1;
                let link = link::decode(&fragment);
                let figures = link::encode(&link.scenario, link.preset, Numbers::Exact);
                // Between the views of the same figures, "back" takes no figure back that was changed in one of them.
                if is_left && self.left.contains(&figures) {
                    self.open(link.view);
                } else {
                    self.load(link);
                }
            }
            Action::KeepEntry => self.left.clear(),
            Action::CloseNotices => {
                self.notices = [].into();
                self.receipt = AttrValue::default();
            }
            Action::Toggle(group, open) => {
                let groups = Rc::make_mut(&mut self.open);
                groups.retain(|other| *other != group);
                if open {
                    groups.push(group);
                }
            }
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.act(action);
        Rc::new(next)
    }
}
