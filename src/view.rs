//! Input from which every part of the page is shown, and the way for the reader's actions.

use std::rc::Rc;

use coop_or_gig_engine::choice::{Currency, Kind, YesNo};
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::Other;
use coop_or_gig_engine::scenario::Scenario;
use yew::prelude::*;

use crate::format;
use crate::lazy::LaterViews;
use crate::locale::{text, Key, Lang, PresetTexts};
use crate::state::ui_state::{Change, Screen, UiState};
use crate::state::{Action, State};

/// Input from which every part of the page is shown.
#[derive(Clone)]
pub(crate) struct View {
    pub(crate) state: Rc<State>,
    /// State of what is open, chosen and saved.
    pub(crate) ui: Rc<UiState>,
    pub(crate) comparison: Rc<Comparison>,
    /// The example as it came.
    pub(crate) base: &'static Scenario,
    pub(crate) lang: Lang,
    /// Functions of the later file. `None` until the file is there.
    pub(crate) later: Option<LaterViews>,
    /// Takes the reader's actions on the figures.
    pub(crate) dispatch: Callback<Action>,
    /// Takes changes of what is open, chosen and saved.
    pub(crate) change: Callback<Change>,
}

/// Properties of a component that shows a view.
#[derive(Properties, PartialEq)]
pub(crate) struct ViewProps {
    pub(crate) view: View,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        self.same_figures(other)
            && self.same_groups(other)
            && self.same_ui(other)
            && self.state.shown() == other.state.shown()
            && self.later.is_some() == other.later.is_some()
    }
}

/// Grounds of a part of the page, compared by identity.
impl View {
    /// True where both are in the same language.
    pub(crate) fn same_language(&self, other: &Self) -> bool {
        self.lang == other.lang
    }

    /// True where both show the same figures, for the same period, in the same language.
    pub(crate) fn same_figures(&self, other: &Self) -> bool {
        self.same_language(other)
            && self.state.period == other.state.period
            && Rc::ptr_eq(&self.state.figures, &other.state.figures)
            && Rc::ptr_eq(&self.comparison, &other.comparison)
    }

    /// True where the same groups stand open.
    pub(crate) fn same_groups(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state.open, &other.state.open)
    }

    /// True where the same is chosen and saved.
    pub(crate) fn same_ui(&self, other: &Self) -> bool {
        self.ui == other.ui
    }
}

impl View {
    /// Callback that does this at each event.
    pub(crate) fn on<E>(&self, action: Action) -> Callback<E> {
        self.dispatch.reform(move |_| action.clone())
    }

    /// Changes what is open, chosen or saved.
    pub(crate) fn update(&self, change: impl FnOnce(&mut UiState) + 'static) {
        self.change.emit(Change::new(change));
    }

    /// View in a language of the figures as they leave the page, with as much of the reader's own as was chosen: the answer told beside a
    /// link is that of the link. `None` where there is no comparison.
    pub(crate) fn leaving(&self, lang: Lang) -> Option<Self> {
        let mut state = State::arrive(lang, &self.state.fragment(self.ui.numbers));
        state.page = self.state.page.clone();
        state.frame = self.state.frame;
        let comparison = Rc::new(Comparison::new(&state.figures.scenario)?);
        Some(Self { lang, base: state.figures.preset.base(), state: Rc::new(state), comparison, ..self.clone() })
    }

    /// Callback that changes, at each event and by it, what is open, chosen or saved.
    pub(crate) fn updates<E: 'static>(&self, change: impl Fn(&mut UiState, E) + Clone + 'static) -> Callback<E> {
        self.change.reform(move |event| {
            let change = change.clone();
            Change::new(move |ui| change(ui, event))
        })
    }

    pub(crate) fn text(&self, key: Key) -> &'static str {
        self.lang.text(key)
    }

    pub(crate) fn attr(&self, key: Key) -> AttrValue {
        AttrValue::Static(self.lang.text(key))
    }

    pub(crate) fn scenario(&self) -> &Scenario {
        &self.state.figures.scenario
    }

    /// Input for the same page with this view of it open.
    pub(crate) fn opened(mut self, view: PageView) -> Self {
        if self.state.view != view {
            Rc::make_mut(&mut self.state).view = view;
        }
        self
    }

    /// True where this view of the page is shown: by itself, with all others, or on a wide screen beside the answer, where "Why" stands
    /// while no other view is open.
    pub(crate) fn shows(&self, view: PageView) -> bool {
        let open = self.state.shown();
        let is_beside = view == PageView::Answer || (view == PageView::Why && open == PageView::Answer);
        [view, PageView::All].contains(&open) || (self.ui.screen == Screen::Wide && is_beside)
    }

    /// True on a screen as narrow as a phone's.
    pub(crate) fn is_narrow(&self) -> bool {
        matches!(self.ui.screen, Screen::Narrow | Screen::NarrowPaper)
    }

    /// True where all is before tax and no law of the United Kingdom counts, as for work in another country.
    pub(crate) fn is_before_tax(&self) -> bool {
        self.scenario().tax.before_tax == YesNo::Yes
    }

    /// Currency of the scenario's amounts.
    pub(crate) fn currency(&self) -> Currency {
        self.scenario().currency
    }

    /// Amount of a period as it is read, rounded and with its unit: £150 a week.
    pub(crate) fn amount_per(&self, amount: Money, period: Period) -> AttrValue {
        format::per(self.lang, format::format_rounded(self.currency(), amount, period), period).text()
    }

    /// True for the page that comes with the HTML: it leaves out what only the app can do, or what lies far below.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn is_still(&self) -> bool {
        self.state.page.is_empty()
    }

    /// True where the later file and its texts are there, so that more can be shown than the page that comes with the HTML has.
    pub(crate) fn has_later(&self) -> bool {
        self.later().is_some()
    }

    /// Functions of the later file. `None` until both the file and its texts are there.
    pub(crate) fn later(&self) -> Option<LaterViews> {
        self.later.filter(|_| self.lang.is_whole())
    }

    /// The example's words.
    pub(crate) fn words(&self) -> PresetTexts {
        self.lang.preset(self.state.figures.preset)
    }

    /// The places of the deals that take part.
    pub(crate) fn deals(&self) -> std::ops::Range<usize> {
        0..self.comparison.outcomes.len()
    }

    /// The class of what has a column for each deal.
    pub(crate) fn columns(&self) -> &'static str {
        ["of-2", "of-3", "of-4"][self.deals().len().clamp(2, 4) - 2]
    }

    /// An id that is unique on a page that holds every language.
    pub(crate) fn id(&self, name: &str) -> AttrValue {
        format!("{}-{name}", self.lang.code()).into()
    }

    /// Name of a deal: the reader's, else the example's, else that of its kind, with its number among those where another is of that kind.
    pub(crate) fn name(&self, place: usize) -> AttrValue {
        let own = &self.scenario().names[place];
        if !own.is_empty() {
            return own.clone().into();
        }
        let label = usize::from(self.scenario().deals[place].label).checked_sub(1).and_then(|label| self.words().deal(label));
        if let Some(label) = label {
            return AttrValue::Static(label);
        }
        let kind = self.kind_name(place);
        let is_namesake = |other: &usize| self.kind_name(*other) == kind;
        match (self.deals().filter(is_namesake).count(), (0..=place).filter(is_namesake).count()) {
            (1, _) => kind,
            (_, number) => format!("{kind} {number}").into(),
        }
    }

    /// True where no other deal is of its kind.
    pub(crate) fn is_one_of_its_kind(&self, place: usize) -> bool {
        let kind = |place: usize| self.scenario().deals[place].kind;
        self.deals().filter(|other| kind(*other) == kind(place)).count() == 1
    }

    /// Kind of a platform that is no app: an example's agency or site is none, whatever the reader calls it.
    pub(crate) fn other(&self, place: usize) -> Option<Other> {
        let deal = &self.scenario().deals[place];
        let label = usize::from(deal.label).checked_sub(1).filter(|_| deal.kind == Kind::Platform)?;
        self.state.figures.preset.others.iter().find(|(other, _)| *other == label).map(|(_, other)| *other)
    }

    /// True for a platform that sentences may call "the app".
    pub(crate) fn is_app(&self, place: usize) -> bool {
        self.scenario().deals[place].kind == Kind::Platform && !self.is_other(place)
    }

    /// True for a platform that is no app.
    pub(crate) fn is_other(&self, place: usize) -> bool {
        self.other(place).is_some()
    }

    /// Short name of a deal, such as "App" or "Co-op", for where its own stands nearby or would not fit; the reader's own where there is
    /// one, and where two deals are of one kind, the name that tells them apart.
    pub(crate) fn short_name(&self, place: usize) -> AttrValue {
        if !self.is_one_of_its_kind(place) || !self.scenario().names[place].is_empty() {
            return self.name(place);
        }
        self.kind_name(place)
    }

    /// Name of a deal's kind: "App" or "Co-op", or what a platform is that is no app.
    pub(crate) fn kind_name(&self, place: usize) -> AttrValue {
        self.attr(match (self.other(place), self.scenario().deals[place].kind) {
            (Some(Other::Agency), _) => text::SHORT_AGENCY,
            (Some(Other::Site), _) => text::SHORT_SITE,
            (Some(Other::Market), _) => text::SHORT_MARKET,
            (None, Kind::Platform) => text::SHORT_APP,
            (None, Kind::Coop) => text::SHORT_COOP,
        })
    }

    /// The class that gives a deal its colour and pattern.
    pub(crate) fn class(&self, place: usize) -> &'static str {
        match self.scenario().deals[place].kind {
            Kind::Platform => "platform",
            Kind::Coop => "coop",
        }
    }
}
