//! State of what is open, chosen and saved: which line is explained, which figure is varied, which scenarios are kept. No part of the
//! scenario, so neither the link nor undo knows it.

use std::rc::Rc;

use coop_or_gig_engine::field::Input;
use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::sensitivity::Counter;
use yew::Reducible;

use crate::browser::scripts::Scripts;
use crate::state::figures::Figures;
use crate::state::same::Same;
use crate::state::saved_scenarios::SavedScenarios;
use crate::state::workshop::Room;

/// State of what is open, chosen and saved. What is shared is compared by identity.
#[derive(Clone, Default, PartialEq)]
pub struct UiState {
    /// Width of the screen.
    pub(crate) screen: Screen,
    /// The key of the line that is explained, behind those that led to it.
    pub(crate) explained: Option<Rc<str>>,
    /// True while the sheet is open that reads the worker's own statement files.
    pub(crate) reads_files: bool,
    /// The question that "What if" answers.
    pub(crate) question: Question,
    /// The figure that the reader chose to vary.
    pub(crate) varied: Option<Input>,
    /// Finding of the reader's last question for a case for the other side.
    pub(crate) counter: Option<Asked>,
    /// True where the reader wants the co-op's accounts without the figures of the made-up co-op.
    pub(crate) has_own_accounts: bool,
    /// Form of the reader's figures in the link to share.
    pub(crate) numbers: Numbers,
    /// Day that goes into receipts, `2026-11-27`: of what is taken away, or of the link where the reader wants a receipt in it; empty
    /// where there is none.
    pub(crate) today: Rc<str>,
    /// The link that was copied last, and whether that worked.
    pub(crate) copied: Option<(Rc<str>, bool)>,
    /// True where the link is shown as a QR code.
    pub(crate) qr: bool,
    /// The scenarios kept.
    pub(crate) kept: Same<SavedScenarios>,
    /// The workshop.
    pub(crate) room: Same<Room>,
    /// State of the page's files without a connection.
    pub(crate) offline: Offline,
    /// Address of the site that a page on the device was built for; empty where that is not known.
    pub(crate) site: Rc<str>,
    /// Scripts that are fetched when they are needed. `None` where there is no browser.
    pub(crate) scripts: Option<Scripts>,
    /// Statement files that are read from the start: where there is no browser, nobody can choose any.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) files: Rc<[coop_or_gig_statement::File]>,
}

impl UiState {
    /// State of a page that fetches scripts in this way.
    pub fn with_scripts(scripts: Scripts) -> Self {
        Self { scripts: Some(scripts), ..Self::default() }
    }

    /// State of a page on which the row with this key is explained, and these scenarios are kept, written as in a file.
    pub fn with(explained: Option<&str>, kept: &str) -> Self {
        let mut state = Self { explained: explained.map(Into::into), ..Self::default() };
        state.kept_mut().read(kept);
        state
    }

    /// The state of the same page on which "What if" answers this question.
    #[must_use]
    pub fn asking(self, question: Question) -> Self {
        Self { question, ..self }
    }

    /// The state of the same page on a screen of this width.
    #[must_use]
    pub fn on(self, screen: Screen) -> Self {
        Self { screen, ..self }
    }

    /// State of a page whose workshop is like this.
    pub fn with_room(room: Room) -> Self {
        Self { room: Same(Rc::new(room)), ..Self::default() }
    }

    /// State of a page on which these statement files are read.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn with_files(files: Vec<coop_or_gig_statement::File>) -> Self {
        Self { reads_files: true, files: files.into(), ..Self::default() }
    }

    /// Statement files that are read from the start.
    pub(crate) fn given_files(&self) -> &[coop_or_gig_statement::File] {
        #[cfg(not(target_arch = "wasm32"))]
        return &self.files;
        #[cfg(target_arch = "wasm32")]
        return &[];
    }

    /// The scenarios kept, to be changed.
    pub(crate) fn kept_mut(&mut self) -> &mut SavedScenarios {
        Rc::make_mut(&mut self.kept.0)
    }

    /// The workshop, to be changed.
    pub(crate) fn room_mut(&mut self) -> &mut Room {
        Rc::make_mut(&mut self.room.0)
    }
}

/// Change of the state, as the part of the page that asks for it has it: so its code comes with that part.
pub struct Change(Box<dyn FnOnce(&mut UiState)>);

impl Change {
    pub(crate) fn new(change: impl FnOnce(&mut UiState) + 'static) -> Self {
        Self(Box::new(change))
    }
}

impl Reducible for UiState {
    type Action = Change;

    fn reduce(self: Rc<Self>, Change(change): Change) -> Rc<Self> {
        let mut next = (*self).clone();
        change(&mut next);
        Rc::new(next)
    }
}

/// Finding of the reader's question for a case for the other side.
#[derive(Clone, PartialEq)]
pub(crate) enum Asked {
    /// The case, which was put in.
    Found(Counter),
    /// No case that changes a single one of these figures.
    Nothing(Same<Figures>),
}

/// Question that "What if" answers, with one chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Question {
    /// Jobs that the deal compared with must bring.
    #[default]
    Jobs,
    /// Fee that the deal may take.
    Fee,
    /// Figures with which an amount would be kept.
    Goal,
    /// Certainty of the answer.
    Sure,
    /// Changes over the years.
    Years,
    /// Effect of another figure.
    Other,
}

impl Question {
    /// Every question, in the order of the page.
    pub const ALL: [Self; 6] = [Self::Jobs, Self::Fee, Self::Goal, Self::Sure, Self::Years, Self::Other];
}

/// Width of the screen, as far as what is shown goes by it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// As narrow as a phone's: parts are folded away under their findings.
    Narrow,
    /// Paper, from a screen as narrow as a phone's: the same parts, with what else paper has room for.
    NarrowPaper,
    /// One view, with all its parts.
    #[default]
    Usual,
    /// Another view stands beside the answer.
    Wide,
}

/// State of the page's files without a connection.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Offline {
    /// The page needs its server.
    #[default]
    No,
    /// The page's files are all on the device.
    Ready,
    /// All files are on the device, and those of a newer build too.
    Newer,
    /// The page is a file itself.
    File,
}
