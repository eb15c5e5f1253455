//! The reader's figures: the scenario that they stand for, and the texts that are being typed.

use coop_or_gig_engine::choice::VehicleCostBy;
use coop_or_gig_engine::entry;
use coop_or_gig_engine::field::{AppFigure, Field, Input, Shared, Value};
use coop_or_gig_engine::link::{self, Numbers};
use coop_or_gig_engine::number::Problem;
use coop_or_gig_engine::preset::Preset;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::vehicle;
use yew::AttrValue;

/// A text that is being typed, or was left unusable: shown as typed, whatever it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The text as typed.
    pub text: AttrValue,
    /// Reason why the text cannot be used; what stood before the text stands until it can. `None` where it can be used.
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
pub(super) fn is_one_key(before: &str, after: &str) -> bool {
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
    /// The price, or the number of jobs, that a button put in last: nobody asks any more what it is for.
    pub settled: Option<(Field, Value)>,
}

impl Figures {
    pub(super) fn of(preset: &'static Preset, scenario: Scenario) -> Self {
        let mut figures = Self { preset, scenario, typed: Vec::new(), owns_mile_cost: false, settled: None };
        figures.note_mile_cost();
        figures
    }

    /// Notes whose the cost a mile is, which nobody typed just now: nobody's where it is the example's or the vehicle's.
    pub(super) fn note_mile_cost(&mut self) {
        let (base, now) = (self.preset.base(), self.scenario.week.mile_cost);
        self.owns_mile_cost = now != base.week.mile_cost && now != vehicle::mile_cost_in(base, self.scenario.tax.vehicle);
    }

    /// True where the cost a mile is that of a vehicle which is not the example's.
    pub fn has_mile_cost_of_vehicle(&self) -> bool {
        let base = self.preset.base();
        let vehicle = self.scenario.tax.vehicle;
        vehicle != base.tax.vehicle
            && self.scenario.week.vehicle_cost_by == VehicleCostBy::Mile
            && vehicle::fills(base)
            && !self.owns_mile_cost
            && self.scenario.week.mile_cost == vehicle::mile_cost(vehicle)
    }

    /// Fills in the chosen vehicle's cost a mile, unless the reader has entered one.
    pub(super) fn fill_mile_cost(&mut self) {
        let base = self.preset.base();
        if !self.owns_mile_cost && vehicle::fills(base) {
            self.scenario.week.mile_cost = vehicle::mile_cost_in(base, self.scenario.tax.vehicle);
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

    /// True where the field's text, if one stands in it, can be read.
    pub(crate) fn is_read(&self, field: Field) -> bool {
        self.typed(field).is_none_or(|typed| typed.problem.is_none())
    }

    /// The fragment that stands for these figures.
    pub fn fragment(&self, numbers: Numbers) -> String {
        link::encode(&self.scenario, self.preset, numbers)
    }

    pub(super) fn type_in(&mut self, field: Field, text: AttrValue) {
        let entered = self.scenario.week.jobs;
        let problem = self.take(field, &text).err();
        // A typed number of jobs, or busy share, goes from its field once another field has changed it.
        let gone = match field {
            Field::Shared(Shared::TripMinutes) => Some(Field::Shared(Shared::Busy)),
            _ => (entered.is_some() && self.scenario.week.jobs.is_none()).then_some(Field::Shared(Shared::Jobs)),
        };
        self.typed.retain(|(key, _)| *key != field && Some(*key) != gone);
        self.typed.push((field, Typed { text, problem }));
        match field {
            Field::Shared(Shared::MileCost) => self.owns_mile_cost = true,
            Field::Shared(Shared::Vehicle) => self.fill_mile_cost(),
            Field::Shared(Shared::StatementOf) => self.take_hours_again(),
            _ => {}
        }
    }

    pub(super) fn put(&mut self, field: Field, value: Value) {
        self.say(field, value);
        self.typed.retain(|(key, _)| *key != field);
        match field {
            Field::Shared(Shared::MileCost) => self.note_mile_cost(),
            Field::Shared(Shared::Vehicle) => self.fill_mile_cost(),
            Field::Shared(Shared::Price | Shared::JobsAnHour | Shared::Jobs) => self.settled = Some((field, value)),
            _ => {}
        }
    }

    /// Changes the scenario by a function. Texts stay where their fields' values do.
    pub(super) fn rework(&mut self, change: impl Fn(&mut Scenario)) {
        let before = self.scenario.clone();
        change(&mut self.scenario);
        let now = &self.scenario;
        self.typed.retain(|(field, _)| field.get(&before) == field.get(now));
    }

    /// Writes a value as the reader's last word.
    fn say(&mut self, field: Field, value: Value) {
        entry::say(&mut self.scenario, self.preset.base(), field, value);
    }

    /// Takes a text in a field. One that grows key by key may be half typed; one that comes as a whole is what it says.
    pub(super) fn take(&mut self, field: Field, text: &str) -> Result<(), Problem> {
        let read = if is_one_key(&self.shown(field), text) { Field::read_typing } else { Field::read_in };
        let value = self.within_period(field, read(field, text, self.scenario.currency))?;
        self.say(field, value);
        Ok(())
    }

    /// Value that was read for a field, where a statement's period has as many hours.
    fn within_period(&self, field: Field, read: Result<Value, Problem>) -> Result<Value, Problem> {
        // An overlap may be told before the hours that hold it.
        let most = field.most_in(&self.scenario).filter(|_| is_hours(field));
        match (most, read) {
            (Some(max), Ok(Value::Number(hours))) if hours > max => Err(Problem::TooLarge { max }),
            (Some(max), Err(Problem::TooLarge { .. })) => Err(Problem::TooLarge { max }),
            (_, read) => read,
        }
    }

    /// Takes the hours that a statement's period did not have once more: another period may have them.
    fn take_hours_again(&mut self) {
        let is_refused = |typed: &Typed| matches!(typed.problem, Some(Problem::TooLarge { .. }));
        let refused = self.typed.iter().filter(|(field, typed)| is_hours(*field) && is_refused(typed)).map(|(field, _)| *field);
        for field in refused.collect::<Vec<_>>() {
            self.take_again(field);
        }
    }

    /// Keeps what the figure of a field says nothing of, as it was `before` that was told.
    pub(super) fn keep(&mut self, field: Field, before: &Scenario) {
        entry::keep(&mut self.scenario, before, self.preset.base(), field);
    }

    /// Finishes a half typed text: once the field is left, it stands for what it says.
    pub(super) fn finish(&mut self, field: Field) {
        if self.typed(field).is_some_and(Typed::is_unfinished) {
            self.take_again(field);
        }
    }

    /// Takes the text that stands in a field once more, as a whole.
    fn take_again(&mut self, field: Field) {
        let Some(place) = self.typed.iter().position(|(key, _)| *key == field) else { return };
        let read = field.read_in(&self.typed[place].1.text, self.scenario.currency);
        let read = self.within_period(field, read);
        self.typed[place].1.problem = read.map(|value| self.say(field, value)).err();
    }
}

/// True for the hours of a statement.
fn is_hours(field: Field) -> bool {
    matches!(field, Field::App(_, AppFigure::Hours))
}

/// Field that a field becomes once the deal at this place is taken away and the others move up; `None` for the deal's own fields.
pub(super) fn without_deal(field: Field, place: usize) -> Option<Field> {
    let moved = match field.input() {
        Input::Term(deal, _) if deal == place => return None,
        Input::Term(deal, term) if deal > place => Input::Term(deal - 1, term),
        input => input,
    };
    Some(match field {
        Field::Low(_) => Field::Low(moved),
        Field::High(_) => Field::High(moved),
        Field::Shared(_) | Field::Term(..) | Field::App(..) => moved.into(),
    })
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::*;
    use crate::locale::Lang;
    use crate::state::{Action, State};

    /// £4.51 × 199.5565% are £9.00 an order: pay left at 0 while another figure is told is no word on it, nor is it in a link.
    #[test]
    fn pay_left_at_nothing_leaves_the_co_op_s_order() {
        let typed = |state: State, key: &str, text: &'static str| {
            let field = Field::from_key(key).expect("a field");
            let state = Rc::new(state).reduce(Action::Type(field, text.into())).reduce(Action::Blur(field));
            Rc::unwrap_or_clone(state)
        };
        let order = |state: &State| {
            let scenario = &state.figures.scenario;
            (scenario.week.price.share(scenario.deals[1].price).0 + 50) / 100
        };
        for first in ["4.51", "3", "6.13"] {
            let start = State::arrive(Lang::En, "v=1&preset=courier");
            let none = typed(typed(typed(start, "price", first), "price", "0"), "hours", "30");
            let linked = State::arrive(Lang::En, &none.fragment(Numbers::Exact));
            for state in [none, linked] {
                let state = typed(state, "price", "5");
                assert_eq!((order(&state), state.figures.scenario.week.price.0), (900, 50_000), "{first}");
                assert_eq!(order(&typed(state, "price", "4.2")), 900, "{first}");
            }
        }
    }
}
