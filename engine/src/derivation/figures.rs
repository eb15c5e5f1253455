//! Figures of the law, and parts of an amount between limits.

use std::rc::Rc;

use crate::tax::Figure;
use crate::trace::{Leaf, Op, Rule, Step, Value};

/// A figure of the law.
pub(super) fn law<T: Copy + Into<Value>>(rule: Rule, figure: &Figure<T>) -> Rc<Step> {
    Step::given(rule, figure.value, Leaf::Law(figure.source))
}

/// A figure that the law may not have.
pub(super) fn law_if_any<T: Copy + Into<Value>>(rule: Rule, figure: &Figure<Option<T>>) -> Option<Rc<Step>> {
    figure.value.map(|value| Step::given(rule, value, Leaf::Law(figure.source)))
}

/// What an amount counts as for tax: itself, unless it is below 0 or beyond what the engine tells apart.
pub(super) fn counted(amount: Rc<Step>) -> Rc<Step> {
    let counted = Step::by(Rule::Counted, Op::Counted, vec![Rc::clone(&amount)]);
    if counted.value == amount.value {
        amount
    } else {
        counted
    }
}

/// What an amount has above one limit and up to another. A limit that does not bite is left out.
pub(super) fn part(amount: &Rc<Step>, from: Option<Rc<Step>>, to: Option<Rc<Step>>) -> Rc<Step> {
    let to = to.filter(|to| amount.value.money() > to.value.money());
    let amount = Rc::clone(amount);
    match (from, to) {
        (None, None) => amount,
        (None, Some(to)) => Step::by(Rule::PartUpTo, Op::Lowest, vec![amount, to]),
        (Some(from), None) => Step::by(Rule::PartAbove, Op::Above, vec![amount, from]),
        (Some(from), Some(to)) => Step::by(Rule::PartBetween, Op::Between, vec![amount, from, to]),
    }
}
