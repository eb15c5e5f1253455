//! A step of a derivation.

use std::rc::Rc;

use super::op::{Leaf, Op};
use super::row::RowId;
use super::rule::Rule;
use super::value::Value;
use crate::money::Money;

/// A value with its name, and how it follows from others. A value that several others follow from is one step that they share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Rule that names the value.
    pub rule: Rule,
    /// Value that the step comes to.
    pub value: Value,
    /// Operation by which the value follows from the parts.
    pub op: Op,
    /// Steps that the value follows from, in the order of the operation; none where it is given.
    pub parts: Vec<Rc<Step>>,
    /// Row that the step is the part of for a period: it names the step better than the rule. `None` for any other step.
    pub row: Option<RowId>,
}

impl Step {
    /// A step with a value of the engine's own.
    pub(crate) fn new(rule: Rule, value: impl Into<Value>, op: Op, parts: Vec<Rc<Self>>) -> Rc<Self> {
        Rc::new(Self { rule, value: value.into(), op, parts, row: None })
    }

    /// A step that follows from no other.
    pub(crate) fn given(rule: Rule, value: impl Into<Value>, leaf: Leaf) -> Rc<Self> {
        Self::new(rule, value, Op::Given(leaf), Vec::new())
    }

    /// No money, for the reason that the rule gives.
    pub(crate) fn nothing(rule: Rule) -> Rc<Self> {
        Self::new(rule, Money::ZERO, Op::Nothing, Vec::new())
    }

    /// Sum of the parts to which something applies: the part itself where only one is left, and no money, for the reason
    /// `nothing`, where none is.
    pub(crate) fn sum(rule: Rule, value: impl Into<Value>, parts: Vec<Rc<Self>>, nothing: Rule) -> Rc<Self> {
        let mut parts: Vec<_> = parts.into_iter().filter(|part| !part.is_nothing()).collect();
        match parts.len() {
            0 => Self::nothing(nothing),
            1 => parts.remove(0),
            _ => Self::new(rule, value, Op::Sum, parts),
        }
    }

    /// The step, named as the part of a row that falls to a period.
    pub(crate) fn as_row(self: Rc<Self>, row: RowId) -> Rc<Self> {
        Rc::new(Self { row: Some(row), ..(*self).clone() })
    }

    /// True where no money applies: the value is 0 for the reason that the rule gives.
    pub fn is_nothing(&self) -> bool {
        self.op == Op::Nothing
    }

    /// Origin of the value; `None` where it follows from others.
    pub fn leaf(&self) -> Option<Leaf> {
        match self.op {
            Op::Given(leaf) => Some(leaf),
            _ => None,
        }
    }
}
