//! The leaves: what the reader gave, and what the law says.

use std::rc::Rc;

use super::op::{Leaf, Op};
use super::rule::Rule;
use super::step::Step;
use super::value::Value;
use crate::choice::Every;
use crate::field::{Field, Input, Shared, Term};
use crate::money::{Money, Quantity, Ratio};
use crate::scenario::{Deal, Scenario};
use crate::tax::{Figure, Pack};

/// What a deal's derivations are made from.
pub(super) struct Figures<'a> {
    /// The scenario, the dividend of linked accounts put in.
    pub(super) scenario: &'a Scenario,
    /// The deal's place.
    pub(super) place: usize,
    /// The rules of its year.
    pub(super) pack: &'a Pack,
    /// Whether the deal's dividend is that of linked accounts.
    pub(super) is_linked: bool,
    /// The weeks worked.
    pub(super) weeks: Rc<Step>,
}

impl<'a> Figures<'a> {
    pub(super) fn of(scenario: &'a Scenario, place: usize, pack: &'a Pack, is_linked: bool) -> Self {
        let weeks = input(scenario, Input::Shared(Shared::Weeks));
        Self { scenario, place, pack, is_linked, weeks }
    }

    /// The deal itself.
    pub(super) fn deal(&self) -> &Deal {
        &self.scenario.deals[self.place]
    }

    /// A figure that holds for every deal.
    pub(super) fn shared(&self, shared: Shared) -> Rc<Step> {
        input(self.scenario, Input::Shared(shared))
    }

    /// A figure of the deal.
    pub(super) fn term(&self, term: Term) -> Rc<Step> {
        input(self.scenario, Input::Term(self.place, term))
    }

    /// This value once for each week worked.
    pub(super) fn weekly(&self, rule: Rule, value: impl Into<Value>, each: Rc<Step>) -> Rc<Step> {
        Step::of(rule, value, Op::Times, vec![each, Rc::clone(&self.weeks)])
    }

    /// This part of a value, or the value itself where the part is all of it.
    pub(super) fn part(&self, rule: Rule, whole: Rc<Step>, part: Term) -> Rc<Step> {
        let part = self.term(part);
        if part.value == Value::Ratio(Ratio::ONE) {
            return whole;
        }
        Step::by(rule, Op::Share, vec![whole, part])
    }

    /// What an amount that is due at regular times comes to.
    pub(super) fn recurring(&self, (amount, every): (Term, Every), [weekly, monthly]: [Rule; 2], year: Money) -> Rc<Step> {
        let each = self.term(amount);
        match every {
            Every::Week => self.weekly(weekly, year, each),
            Every::Month => Step::of(monthly, year, Op::Times, vec![each, months()]),
            Every::Year => each,
        }
    }
}

fn input(scenario: &Scenario, input: Input) -> Rc<Step> {
    let field = Field::from(input);
    // What is left empty is never asked for.
    let value = Value::held(field.spec().kind, field.get(scenario)).unwrap_or(Value::Number(0));
    Step::given(Rule::Input, value, Leaf::Input(input))
}

/// A figure of the law.
pub(super) fn law<T: Copy + Into<Value>>(rule: Rule, figure: &Figure<T>) -> Rc<Step> {
    Step::given(rule, figure.value, Leaf::Law(figure.source))
}

/// A figure that the law may not have.
pub(super) fn law_if_any<T: Copy + Into<Value>>(rule: Rule, figure: &Figure<Option<T>>) -> Option<Rc<Step>> {
    figure.value.map(|value| Step::given(rule, value, Leaf::Law(figure.source)))
}

/// A number that belongs to a rule.
pub(super) fn fixed(rule: Rule, units: i64) -> Rc<Step> {
    Step::given(rule, Quantity::whole(units), Leaf::Fixed)
}

/// The months of a year.
pub(super) fn months() -> Rc<Step> {
    fixed(Rule::Months, 12)
}
