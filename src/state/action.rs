//! Actions of the reader.

use std::fmt;
use std::rc::Rc;

use coop_or_gig_engine::entry::Way;
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::link::{self, PageView};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::{self, Preset, Try};
use coop_or_gig_engine::scenario::Scenario;
use yew::AttrValue;

use crate::locale::Lang;
use crate::state::frame::Frame;

/// Actions of the reader.
#[derive(Clone, Debug)]
pub enum Action {
    /// Types in a field.
    Type(Field, AttrValue),
    /// Puts a value in a field by a button; what is half typed in others stays.
    Set(Field, Value),
    /// Leaves a field.
    Blur(Field),
    /// Names a deal.
    Name(usize, AttrValue),
    /// Starts from a preset.
    Preset(&'static Preset),
    /// Tries other figures of the preset.
    ApplySuggestion(&'static Try),
    /// Changes the scenario by a function, as one step; with a field, as one with what is then typed in the field.
    Rework(Option<Field>, Change),
    /// Enters the week in this way.
    Enter(Way),
    /// Adds a deal.
    AddDeal,
    /// Takes a deal away.
    RemoveDeal(usize),
    /// Takes the last step back.
    Undo,
    /// Goes back to the preset as it came.
    StartAgain,
    /// Changes the language.
    Language(Lang),
    /// Changes what the amounts are for.
    Period(Period),
    /// Opens a view.
    View(PageView),
    /// Shows another part within another page.
    Frame(Frame),
    /// Loads the figures of a link.
    LoadLink(String),
    /// Comes by the browser's history to an entry with this link, or to another link in the address. True where the page itself left
    /// the entry for another.
    Arrive(String, bool),
    /// Leaves the present entry of the browser's history to its figures: going back brings them.
    KeepEntry,
    /// Closes the notices.
    CloseNotices,
    /// Opened or closed a group.
    Toggle(String, bool),
}

/// Change of a scenario that only one part of the page makes.
#[derive(Clone)]
pub struct Change(pub(super) Rc<dyn Fn(&mut Scenario)>);

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Change")
    }
}

impl Action {
    /// Action that changes the scenario by a function, as one step.
    pub(crate) fn rework(change: impl Fn(&mut Scenario) + 'static) -> Self {
        Self::Rework(None, Change(Rc::new(change)))
    }

    /// Action that changes the scenario by a function, as one step with what is then typed in this field.
    pub(crate) fn rework_before(field: Field, change: impl Fn(&mut Scenario) + 'static) -> Self {
        Self::Rework(Some(field), Change(Rc::new(change)))
    }

    /// Action of a control with this `data-field` and this value. `None` where no such control is part of a link.
    pub fn from_control(field: &str, value: &str) -> Option<Self> {
        match field {
            "preset" => preset::by_id(value).map(Self::Preset),
            "way" => Way::from_word(value).map(Self::Enter),
            link::PERIOD => Period::from_word(value).map(Self::Period),
            _ => link::named(field)
                .map(|place| Self::Name(place, value.to_owned().into()))
                .or_else(|| Field::from_key(field).map(|field| Self::Type(field, value.to_owned().into()))),
        }
    }
}
