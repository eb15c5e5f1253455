//! Amounts with the steps that they came about by.

use std::rc::Rc;

use super::amount::Amount;
use super::op::{Leaf, Op};
use super::rule::Rule;
use super::step::Step;
use super::tracer::Tracer;
use crate::field::{Field, Input, Shared, Term, Value};
use crate::money::{Price, Ratio};
use crate::scenario::Scenario;
use crate::tax::Figure;

/// A tracer that keeps every step of the deal at a place.
#[derive(Clone, Debug)]
pub(crate) struct Recording {
    /// The deal's place, from 0.
    pub(crate) place: usize,
    /// True where the deal's fixed dividend is that of linked accounts: then it is no figure of the reader's.
    pub(crate) is_linked: bool,
    /// Figure that stands at a value which was searched for.
    pub(crate) found: Option<Input>,
    /// True for figures that a case or a later year changes.
    pub(crate) changes: fn(Input) -> bool,
    /// The scenario before a case took a part of such a figure, and the part. `None` where the case takes no part.
    pub(crate) case: Option<Rc<(Scenario, Ratio)>>,
    /// The first year, where a later one is looked at.
    pub(crate) later: Option<Rc<Later>>,
}

/// A later year, whose figures have grown from those of the first.
#[derive(Debug)]
pub(crate) struct Later {
    /// The first year.
    pub(crate) scenario: Scenario,
    /// The minimum wage of the first year.
    pub(crate) minimum_wage: Price,
    /// Years gone by since.
    pub(crate) years: i64,
    /// Figure that says by how much another grows.
    pub(crate) drift: fn(Input) -> Option<Shared>,
}

impl Later {
    /// A figure of the first year, and where it is from.
    fn ratio(&self, shared: Shared) -> Rc<Step> {
        let ratio = match Field::Shared(shared).get(&self.scenario) {
            Value::Number(ratio) => Ratio(ratio),
            Value::Nothing => Ratio::ZERO,
        };
        Step::given(Rule::Input, ratio, Leaf::Input(Input::Shared(shared)))
    }

    /// A figure of the first year, grown to this one.
    fn grown<A: Amount>(&self, first: Rc<Step>, drift: Shared, value: A) -> Recorded<A> {
        let [own, rates] = [drift, Shared::RateDrift].map(|shared| self.ratio(shared));
        if own.value.is_zero() && rates.value.is_zero() {
            return Recorded::new(value, first);
        }
        let years = Step::given(Rule::YearsGone, self.years, Leaf::Fixed);
        let (rule, parts) = if rates.value.is_zero() {
            (Rule::FigureGrown, vec![first, own, years])
        } else {
            (Rule::FigureGrownAtRates, vec![first, own, rates, years])
        };
        Recorded::new(value, Step::new(rule, value, Op::Grown, parts))
    }
}

/// A figure of which a case takes a part: the reader's own, and the part.
fn part_in_case<A: Amount>((scenario, part): &(Scenario, Ratio), input: Input, value: A) -> Recorded<A> {
    let own = match Field::from(input).get(scenario) {
        Value::Number(own) => A::from_raw(own),
        Value::Nothing => value,
    };
    let own = Step::given(Rule::Input, own, Leaf::Input(input));
    let part = Step::given(Rule::PartOfCase, *part, Leaf::Fixed);
    Recorded::new(value, Step::new(Rule::FigureOfCase, value, Op::Share, vec![own, part]))
}

impl Recording {
    /// A tracer of the deal at a place, whose figures are the reader's.
    pub(crate) fn new(place: usize) -> Self {
        Self { place, is_linked: false, found: None, changes: |_| false, case: None, later: None }
    }

    /// A figure: the reader's, or the one that was searched for.
    fn figure<A: Amount>(&self, input: Input, value: A) -> Recorded<A> {
        if self.found == Some(input) {
            return self.given(Rule::Found, value, Leaf::Found(input));
        }
        if (self.changes)(input) {
            if let Some(case) = &self.case {
                return part_in_case(case, input, value);
            }
            return self.given(Rule::Changed, value, Leaf::Changed(input));
        }
        self.in_its_year(input, value, |value| Step::given(Rule::Input, value, Leaf::Input(input)))
    }

    /// A figure of the first year, or, where a later one is looked at, grown to that.
    fn in_its_year<A: Amount>(&self, input: Input, value: A, first: impl Fn(A) -> Rc<Step>) -> Recorded<A> {
        let grows = self.later.as_ref().and_then(|later| Some((later, (later.drift)(input)?)));
        match grows.map(|(later, drift)| (later, drift, Field::from(input).get(&later.scenario))) {
            Some((later, drift, Value::Number(own))) => later.grown(first(A::from_raw(own)), drift, value),
            _ => Recorded::new(value, first(value)),
        }
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
            let input = Input::Term(self.place, term);
            return self.in_its_year(input, value, |value| Step::given(Rule::AccountsDividend, value, Leaf::Accounts));
        }
        self.figure(Input::Term(self.place, term), value)
    }

    fn law<A: Amount>(&self, rule: Rule, figure: &Figure<A>) -> Recorded<A> {
        let leaf = Leaf::Law(figure.source);
        match self.later.as_ref().filter(|_| rule == Rule::MinimumWage) {
            Some(later) => later.grown(Step::given(rule, later.minimum_wage, leaf), Shared::MinimumWageDrift, figure.value),
            None => self.given(rule, figure.value, leaf),
        }
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
