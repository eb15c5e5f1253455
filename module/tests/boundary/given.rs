//! Values as JavaScript has them, in the place of those that callers give.

use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_module::input::{Node, Source};
use coop_or_gig_module::scenario;
use serde::Serialize;

/// A value as JavaScript has them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Any {
    Nothing,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Any>),
    Object(Vec<(String, Any)>),
    Other,
}

impl Any {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Answer as callers get it.
    pub(crate) fn answer(answer: &impl Serialize) -> Self {
        Self::from(serde_json::to_value(answer).expect("an answer has nothing that cannot be written"))
    }
}

impl From<serde_json::Value> for Any {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Nothing,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::Number(number.as_f64().expect("numbers here are doubles")),
            Value::String(text) => Self::Text(text),
            Value::Array(values) => Self::List(values.into_iter().map(Self::from).collect()),
            Value::Object(entries) => Self::Object(entries.into_iter().map(|(key, value)| (key, Self::from(value))).collect()),
        }
    }
}

impl Source for Any {
    fn node(self) -> Node<Self> {
        match self {
            Self::Nothing => Node::Null,
            Self::Bool(value) => Node::Bool(value),
            Self::Number(number) => Node::Number(number),
            Self::Text(text) => Node::Text(text),
            Self::List(values) => Node::List(values),
            Self::Object(entries) => Node::Object(entries),
            Self::Other => Node::Other,
        }
    }
}

/// A scenario as callers get it.
pub(crate) fn written(scenario: &Scenario) -> Any {
    Any::answer(&scenario::Scenario::from(scenario))
}
