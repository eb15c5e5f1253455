//! Amounts with the steps that they came about by.

use std::rc::Rc;

use super::amount::Amount;
use super::op::{Leaf, Op};
use super::rule::Rule;
use super::step::Step;
use super::tracer::Tracer;
use crate::field::{Input, Shared, Term};

/// A tracer that keeps every step of the deal at a place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Recording {
    /// The deal's place, from 0.
    pub(crate) place: usize,
    /// True where the deal's fixed dividend is that of linked accounts: then it is no figure of the reader's.
    pub(crate) is_linked: bool,
    /// Figure that stands at a value which was searched for.
    pub(crate) found: Option<Input>,
    /// True for figures that a case or a later year changes.
    pub(crate) changes: fn(Input) -> bool,
}

impl Recording {
    /// A tracer of the deal at a place, whose figures are the reader's.
    pub(crate) fn new(place: usize) -> Self {
        Self { place, is_linked: false, found: None, changes: |_| false }
    }

    /// A figure: the reader's, or the one that was searched for.
    fn figure<A: Amount>(&self, input: Input, value: A) -> Recorded<A> {
        if self.found == Some(input) {
            return self.given(Rule::Found, value, Leaf::Found(input));
        }
        if (self.changes)(input) {
            return self.given(Rule::Changed, value, Leaf::Changed(input));
        }
        self.given(Rule::Input, value, Leaf::Input(input))
    }
}

/// An amount and its step.
#[derive(Clone, Debug)]
pub(crate) struct Recorded<A> {
    value: A,
    /// Step by which the amount came about; its value is the amount.
    pub(crate) step: Rc<Step>,
}

impl<A: Amount> Recorded<A> {
    /// An amount with the step that it is the value of.
    pub(crate) fn new(value: A, step: Rc<Step>) -> Self {
        debug_assert_eq!(step.value, value.into(), "{:?}", step.rule);
        Self { value, step }
    }
}

impl Tracer for Recording {
    type Of<A: Amount> = Recorded<A>;
    type Part = Rc<Step>;
    type Parts = Vec<Rc<Step>>;

    fn value<A: Amount>(of: &Recorded<A>) -> A {
        of.value
    }

    fn part<A: Amount>(of: &Recorded<A>) -> Rc<Step> {
        Rc::clone(&of.step)
    }

    fn applies<A: Amount>(of: &Recorded<A>) -> bool {
        !of.step.is_nothing()
    }

    fn given<A: Amount>(&self, rule: Rule, value: A, leaf: Leaf) -> Recorded<A> {
        Recorded::new(value, Step::given(rule, value, leaf))
    }

    fn shared<A: Amount>(&self, shared: Shared, value: A) -> Recorded<A> {
        self.figure(Input::Shared(shared), value)
    }

    fn term<A: Amount>(&self, term: Term, value: A) -> Recorded<A> {
        if term == Term::DividendAmount && self.is_linked {
            return self.given(Rule::AccountsDividend, value, Leaf::Accounts);
        }
        self.figure(Input::Term(self.place, term), value)
    }

    fn step<A: Amount, const N: usize>(&self, rule: Rule, op: Op, value: A, parts: [Rc<Step>; N]) -> Recorded<A> {
        self.step_of_any(rule, op, value, Vec::from(parts))
    }

    fn step_of_any<A: Amount>(&self, rule: Rule, op: Op, value: A, parts: Vec<Rc<Step>>) -> Recorded<A> {
        Recorded::new(value, Step::new(rule, value, op, parts))
    }

    fn add_part<A: Amount>(parts: &mut Vec<Rc<Step>>, of: &Recorded<A>) {
        parts.push(Rc::clone(&of.step));
    }

    fn together<A: Amount, const N: usize>(&self, rule: Rule, value: A, parts: [&Recorded<A>; N], none: Rule) -> Recorded<A> {
        let parts = parts.iter().map(|part| Rc::clone(&part.step)).collect();
        Recorded::new(value, Step::sum(rule, value, parts, none))
    }
}
