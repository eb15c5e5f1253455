//! A step of a derivation.

use std::rc::Rc;

use super::op::{Leaf, Op};
use super::row::RowId;
use super::rule::Rule;
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
    pub row: Option<RowId>,
}

impl Step {
    /// A step with a value of the engine's own.
    pub(crate) fn new(rule: Rule, value: impl Into<Value>, op: Op, parts: Vec<Rc<Self>>) -> Rc<Self> {
        Rc::new(Self { rule, value: value.into(), op, parts, row: None })
    }

    /// A step of which the engine keeps no value of its own: it is what the operation makes of the parts.
    pub(crate) fn by(rule: Rule, op: Op, parts: Vec<Rc<Self>>) -> Rc<Self> {
        let values: Vec<_> = parts.iter().map(|part| part.value).collect();
        Self::new(rule, op.apply(&values).unwrap_or(Value::Number(0)), op, parts)
    }

    /// A step that follows from nothing else.
    pub(crate) fn given(rule: Rule, value: impl Into<Value>, leaf: Leaf) -> Rc<Self> {
        Self::new(rule, value, Op::Given(leaf), Vec::new())
    }

    /// No money, for the reason that the rule gives.
    pub(crate) fn nothing(rule: Rule) -> Rc<Self> {
        Self::by(rule, Op::Nothing, Vec::new())
    }

    /// All these together, without those to which nothing applies; that one itself where only one is left.
    pub(crate) fn sum(rule: Rule, value: impl Into<Value>, parts: Vec<Rc<Self>>, nothing: Rule) -> Rc<Self> {
        let mut parts: Vec<_> = parts.into_iter().filter(|part| !part.is_nothing()).collect();
        match parts.len() {
            0 => Self::nothing(nothing),
            1 => parts.remove(0),
            _ => Self::new(rule, value, Op::Sum, parts),
        }
    }

    /// The same as part of a period's row.
    pub(crate) fn as_row(self: Rc<Self>, row: RowId) -> Rc<Self> {
        Rc::new(Self { row: Some(row), ..(*self).clone() })
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
