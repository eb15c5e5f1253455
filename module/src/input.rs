//! Values from a caller as serde reads them: into the typed structures of the questions, with the path of what is refused.

use crate::refusal::{self, Fault, Refusal};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, Error as _, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

/// A value with its parts unread.
#[derive(Debug)]
pub enum Node<S> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, which may be no finite one.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<S>),
    /// A plain object, without the properties that are undefined.
    Object(Vec<(String, S)>),
    /// Any other value, and whatever is too long or too deep to be of use.
    Other,
}

/// A value that can be looked into, one level at a time.
pub trait Source: Sized {
    /// The value with its parts unread.
    fn node(self) -> Node<Self>;
}

/// The typed form of a value. `root` is the path of the value itself.
///
/// # Errors
/// The first part that the form has no use for, with its path.
pub fn read<'de, T: Deserialize<'de>>(root: &str, source: impl Source) -> Result<T, Refusal> {
    serde_path_to_error::deserialize(Reader(source)).map_err(|error| {
        let path = refusal::path(root, error.path());
        error.into_inner().at(path)
    })
}

/// A source as a deserializer.
#[derive(Debug)]
pub struct Reader<S>(pub S);

impl<'de, S: Source> Reader<S> {
    fn visit<V: Visitor<'de>>(node: Node<S>, visitor: V) -> Result<V::Value, Fault> {
        match node {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(value),
            Node::Number(value) => visitor.visit_f64(value),
            Node::Text(value) => visitor.visit_string(value),
            Node::List(values) => visitor.visit_seq(SeqDeserializer::new(values.into_iter().map(Self))),
            Node::Object(entries) => {
                visitor.visit_map(MapDeserializer::new(entries.into_iter().map(|(key, value)| (key, Self(value)))))
            }
            Node::Other => Err(Fault::invalid_type(Unexpected::Other(""), &visitor)),
        }
    }
}

impl<'de, S: Source> Deserializer<'de> for Reader<S> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        Self::visit(self.0.node(), visitor)
    }

    /// Always a value: `null` stands for no default, so that only what is left out is none.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    /// An object by its names. An array is none, though derived visitors would take its values in their order.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0.node() {
            Node::List(_) => Err(Fault::invalid_type(Unexpected::Seq, &visitor)),
            node => Self::visit(node, visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct seq tuple
        tuple_struct map enum identifier ignored_any
    }
}

impl<S: Source> IntoDeserializer<'_, Fault> for Reader<S> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
