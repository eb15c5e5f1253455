//! A step of a derivation.

use std::rc::Rc;

use super::op::{Leaf, Op};
use super::rule::Rule;
use super::told::Told;
use super::value::Value;

/// A value, what it is, and how it follows from others. A value that several others follow from is one step that they share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub rule: Rule,
    /// What it comes to.
    pub value: Value,
    /// How it follows from the parts.
    pub op: Op,
    /// What it follows from.
    pub parts: Vec<Rc<Step>>,
    /// The row that it is, where it is the part of a row that falls to a period: the row then names it better than the rule.
    pub told: Option<Told>,
}

impl Step {
    /// A step with a value of the engine's own.
    pub(super) fn of(rule: Rule, value: impl Into<Value>, op: Op, parts: Vec<Rc<Self>>) -> Rc<Self> {
        Rc::new(Self { rule, value: value.into(), op, parts, told: None })
    }

    /// A step of which the engine keeps no value of its own: it is what the operation makes of the parts.
    pub(super) fn by(rule: Rule, op: Op, parts: Vec<Rc<Self>>) -> Rc<Self> {
        let values: Vec<_> = parts.iter().map(|part| part.value).collect();
        Self::of(rule, op.apply(&values).unwrap_or(Value::Number(0)), op, parts)
    }

    /// A step that follows from nothing else.
    pub(super) fn given(rule: Rule, value: impl Into<Value>, leaf: Leaf) -> Rc<Self> {
        Self::of(rule, value, Op::Given(leaf), Vec::new())
    }

    /// No money, for the reason that the rule gives.
    pub(super) fn nothing(rule: Rule) -> Rc<Self> {
        Self::by(rule, Op::Nothing, Vec::new())
    }

    /// All these together, without those to which nothing applies; that one itself where only one is left.
    pub(super) fn sum(rule: Rule, value: impl Into<Value>, parts: Vec<Rc<Self>>, nothing: Rule) -> Rc<Self> {
        let mut parts: Vec<_> = parts.into_iter().filter(|part| !part.is_nothing()).collect();
        match parts.len() {
            0 => Self::nothing(nothing),
            1 => parts.remove(0),
            _ => Self::of(rule, value, Op::Sum, parts),
        }
    }

    /// The same as part of a period's row.
    pub(super) fn as_row(self: Rc<Self>, told: Told) -> Rc<Self> {
        Rc::new(Self { told: Some(told), ..(*self).clone() })
    }

    /// Whether nothing applies here: it is 0 for the reason that its rule gives.
    pub fn is_nothing(&self) -> bool {
        self.op == Op::Nothing
    }

    /// Where it is from, if it follows from nothing else.
    pub fn leaf(&self) -> Option<Leaf> {
        match self.op {
            Op::Given(leaf) => Some(leaf),
            _ => None,
        }
    }

    /// The value reckoned anew from the leaves, by nothing but the operations.
    pub fn evaluate(&self) -> Value {
        let parts: Vec<_> = self.parts.iter().map(|part| part.evaluate()).collect();
        self.op.apply(&parts).unwrap_or(self.value)
    }
}
