//! The reader's state, and how their actions change it. Everything shown is derived from it.

pub(crate) mod saved_scenarios;
pub(crate) mod ui_state;
pub(crate) mod workshop;

use std::rc::Rc;

use coop_or_gig_engine::field::{Field, Input, Shared, Value};
use coop_or_gig_engine::link::{self, Link, Notice, Numbers};
use coop_or_gig_engine::money::Price;
use coop_or_gig_engine::number::Problem;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::{self, Preset, Try};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::vehicle;
use yew::{AttrValue, Reducible};

use crate::locale::Lang;

#[cfg(test)]
mod tests;

/// Number of steps that can be undone.
const MOST_UNDO: usize = 100;

/// A text that is being typed, or was left unusable: shown as typed, whatever it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The text as typed.
    pub text: AttrValue,
    /// Reason why the text cannot be used; the last usable value stands until it can. `None` where it can be used.
    pub problem: Option<Problem>,
}

impl Typed {
    /// True where the text is half typed, and not yet wrong.
    pub fn is_unfinished(&self) -> bool {
        matches!(self.problem, Some(Problem::Unfinished { .. }))
    }

    /// True where the text cannot be used.
    pub fn is_wrong(&self) -> bool {
        self.problem.is_some() && !self.is_unfinished()
    }
}

/// True where one text becomes the other by one character put in or taken out.
fn is_one_key(before: &str, after: &str) -> bool {
    let same = |(one, other): &(char, char)| one == other;
    let ahead = before.chars().zip(after.chars()).take_while(same).count();
    let behind = before.chars().rev().zip(after.chars().rev()).take_while(same).count();
    let (shorter, longer) = (before.chars().count().min(after.chars().count()), before.chars().count().max(after.chars().count()));
    longer - shorter == 1 && ahead + behind >= shorter
}

/// The reader's figures: what undo brings back.
#[derive(Clone, Debug)]
pub struct Figures {
    /// Preset that the figures started from.
    pub preset: &'static Preset,
    /// Scenario that the figures stand for: always usable.
    pub scenario: Scenario,
    /// Texts that differ from the scenario as they stand in their fields.
    pub typed: Vec<(Field, Typed)>,
    /// True where the reader entered the cost a mile: another vehicle then leaves it as it is.
    owns_mile_cost: bool,
    /// The price that was put in by a button: nobody asks any more what it is for.
    pub settled_price: Option<Price>,
}

/// State from which the whole page is shown.
#[derive(Clone, Debug)]
pub struct State {
    /// The reader's language.
    pub lang: Lang,
    /// Period that amounts are shown for.
    pub period: Period,
    /// The reader's figures.
    pub figures: Rc<Figures>,
    /// Notices for the reader about the link they came by.
    pub notices: Rc<[Notice]>,
    /// The page's address without its fragment; empty where there is no browser.
    pub page: AttrValue,
    /// The groups that stand open, by their `data-group`.
    open: Vec<String>,
    past: Vec<Rc<Figures>>,
    /// Step made last: typing on in one place is one step.
    last: Option<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Field(Field),
    Name(usize),
}

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
    /// Arrives by a link, or by the browser's back and forward.
    LoadLink(String),
    /// Closes the notices.
    CloseNotices,
    /// Opened or closed a group.
    Toggle(String, bool),
}

impl Figures {
    fn of(preset: &'static Preset, scenario: Scenario) -> Self {
        let mut figures = Self { preset, scenario, typed: Vec::new(), owns_mile_cost: false, settled_price: None };
        figures.note_mile_cost();
        figures
    }

    /// Notes whose the cost a mile is, which nobody typed just now: nobody's where it is the example's or the vehicle's.
    fn note_mile_cost(&mut self) {
        let (base, now) = (self.preset.scenario(), self.scenario.week.mile_cost);
        self.owns_mile_cost = now != base.week.mile_cost && now != vehicle::mile_cost_in(&base, self.scenario.tax.vehicle);
    }

    /// True where the cost a mile is that of a vehicle which is not the example's.
    pub fn has_mile_cost_of_vehicle(&self) -> bool {
        let base = self.preset.scenario();
        let vehicle = self.scenario.tax.vehicle;
        vehicle != base.tax.vehicle
            && vehicle::fills(&base)
            && !self.owns_mile_cost
            && self.scenario.week.mile_cost == vehicle::mile_cost(vehicle)
    }

    /// Fills in the chosen vehicle's cost a mile, unless the reader has entered one.
    fn fill_mile_cost(&mut self) {
        let base = self.preset.scenario();
        if !self.owns_mile_cost && vehicle::fills(&base) {
            self.scenario.week.mile_cost = vehicle::mile_cost_in(&base, self.scenario.tax.vehicle);
        }
    }

    /// Text that the field shows: as typed, or its value.
    pub fn shown(&self, field: Field) -> AttrValue {
        self.typed(field)
            .map_or_else(|| crate::format::format_input(field, field.get(&self.scenario)).into(), |typed| typed.text.clone())
    }

    /// The text that stands in the field, where it differs from the field's value.
    pub fn typed(&self, field: Field) -> Option<&Typed> {
        self.typed.iter().find(|(key, _)| *key == field).map(|(_, typed)| typed)
    }

    /// The fragment that stands for these figures.
    pub fn fragment(&self, numbers: Numbers) -> String {
        link::encode(&self.scenario, self.preset, numbers)
    }

    fn type_in(&mut self, field: Field, text: AttrValue) {
        let entered = self.scenario.week.jobs;
        let problem = self.take(field, &text).err();
        // A typed number of jobs goes from its field once another field has cleared it.
        let gone = (entered.is_some() && self.scenario.week.jobs.is_none()).then_some(Field::Shared(Shared::Jobs));
        self.typed.retain(|(key, _)| *key != field && Some(*key) != gone);
        self.typed.push((field, Typed { text, problem }));
        match field {
            Field::Shared(Shared::MileCost) => self.owns_mile_cost = true,
            Field::Shared(Shared::Vehicle) => self.fill_mile_cost(),
            _ => {}
        }
    }

    fn put(&mut self, field: Field, value: Value) {
        field.say(&mut self.scenario, value);
        self.typed.retain(|(key, _)| *key != field);
        match field {
            Field::Shared(Shared::MileCost) => self.note_mile_cost(),
            Field::Shared(Shared::Vehicle) => self.fill_mile_cost(),
            Field::Shared(Shared::Price) => self.settled_price = Some(self.scenario.week.price),
            _ => {}
        }
    }

    /// Takes a text in a field. One that grows key by key may be half typed; one that comes as a whole is what it says.
    fn take(&mut self, field: Field, text: &str) -> Result<(), Problem> {
        let read = if is_one_key(&self.shown(field), text) { Field::read_typing } else { Field::read_in };
        let value = read(field, text, self.scenario.currency)?;
        field.say(&mut self.scenario, value);
        Ok(())
    }

    /// Finishes a half typed text: once the field is left, it stands for what it says.
    fn finish(&mut self, field: Field) {
        if let Some((_, typed)) = self.typed.iter_mut().find(|(key, typed)| *key == field && typed.is_unfinished()) {
            let read = field.read_in(&typed.text, self.scenario.currency);
            typed.problem = read.map(|value| field.say(&mut self.scenario, value)).err();
        }
    }
}

impl State {
    /// The state for a reader who arrives by `fragment`.
    pub fn arrive(lang: Lang, fragment: &str) -> Self {
        let Link { preset, scenario, period, notices, .. } = link::decode(fragment);
        Self {
            lang,
            period,
            figures: Rc::new(Figures::of(preset, scenario)),
            notices: notices.into(),
            page: AttrValue::default(),
            open: Vec::new(),
            past: Vec::new(),
            last: None,
        }
    }

    /// The fragment that stands for all that a link says: the figures, and what amounts are shown for.
    pub fn fragment(&self, numbers: Numbers) -> String {
        let mut fragment = self.figures.fragment(numbers);
        link::append_period(&mut fragment, self.period);
        fragment
    }

    /// True where there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// True where the group with this `data-group` stands open.
    pub fn is_open(&self, group: &str) -> bool {
        self.open.iter().any(|open| open == group)
    }

    /// The groups that stand open, in one text.
    pub fn opened(&self) -> String {
        self.open.join(" ")
    }

    /// True where anything differs from the preset as it came.
    pub fn is_changed(&self) -> bool {
        !self.figures.typed.is_empty() || !link::is_plain(&self.figures.fragment(Numbers::Exact))
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
        Rc::make_mut(&mut self.figures)
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::Type(field, text) => self.change(Some(Step::Field(field))).type_in(field, text),
            Action::Set(field, value) => self.change(None).put(field, value),
            Action::Blur(field) => {
                // A text that can be used is written out properly; one that cannot stays as typed, with its message.
                if self.figures.typed(field).is_some_and(Typed::is_unfinished) {
                    Rc::make_mut(&mut self.figures).finish(field);
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
            Action::Language(lang) => self.lang = lang,
            Action::Period(period) => self.period = period,
            Action::LoadLink(fragment) => {
                let Link { preset, scenario, period, notices, .. } = link::decode(&fragment);
                self.period = period;
                let arrived = Figures::of(preset, scenario);
                if arrived.fragment(Numbers::Exact) != self.figures.fragment(Numbers::Exact) {
                    *self.change(None) = arrived;
                }
                self.notices = notices.into();
            }
            Action::CloseNotices => self.notices = [].into(),
            Action::Toggle(group, open) => {
                self.open.retain(|other| *other != group);
                if open {
                    self.open.push(group);
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

/// Field that a field becomes once the deal at this place is taken away and the others move up; `None` for the deal's own fields.
fn without_deal(field: Field, place: usize) -> Option<Field> {
    let moved = match field.input() {
        Input::Term(deal, _) if deal == place => return None,
        Input::Term(deal, term) if deal > place => Input::Term(deal - 1, term),
        input => input,
    };
    Some(match field {
        Field::Low(_) => Field::Low(moved),
        Field::High(_) => Field::High(moved),
        Field::Shared(_) | Field::Term(..) => moved.into(),
    })
}

/// A number's value, for choices.
pub fn chosen(value: Value) -> usize {
    match value {
        Value::Number(n) => usize::try_from(n).unwrap_or(0),
        Value::Nothing => 0,
    }
}
