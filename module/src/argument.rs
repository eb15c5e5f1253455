//! Arguments besides a scenario: numbers within limits and words, each of which says what it takes.

use crate::fields;
use crate::refusal::Refusal;
use coop_or_gig_engine::choice::Choice;
use coop_or_gig_engine::field::{Kind, Spec};
use coop_or_gig_engine::money;
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use std::fmt;

/// A type of argument, made from one JavaScript value.
pub trait Argument: Sized {
    /// The values taken, for a person: `a number from 0 to 100 (per cent)`.
    fn takes() -> String;

    /// The argument of a number; `None` where that is refused.
    fn from_number(_number: f64) -> Option<Self> {
        None
    }

    /// The argument of a string; `None` where that is refused.
    fn from_text(_text: &str) -> Option<Self> {
        None
    }

    /// The word that a text, which is refused, could have been meant for.
    fn meant(_text: &str) -> Option<&'static str> {
        None
    }

    /// The argument of `true` or `false`; `None` where that is refused.
    fn from_bool(_value: bool) -> Option<Self> {
        None
    }
}

/// An argument that is given.
#[derive(Clone, Copy, Debug)]
pub struct Given<T>(pub T);

impl<'de, T: Argument> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = match Scalar::deserialize(deserializer) {
            Ok(Scalar::Number(number)) => T::from_number(number),
            Ok(Scalar::Text(text)) => {
                let found = T::from_text(&text);
                return found.map(Self).ok_or_else(|| refused(&(T::takes() + &hint(T::meant(&text)))));
            }
            Ok(Scalar::Bool(value)) => T::from_bool(value),
            Ok(Scalar::Missing | Scalar::Null) | Err(_) => None,
        };
        found.map(Self).ok_or_else(|| refused(&T::takes()))
    }
}

/// An argument that may be left out; `null` in its place is refused.
#[derive(Clone, Copy, Debug)]
pub struct Maybe<T>(Option<T>);

impl<T: Argument> Maybe<T> {
    /// The argument; `None` where it is left out.
    pub fn into_option(self) -> Option<T> {
        self.0
    }

    /// The argument, or `usual` where it is left out.
    pub fn unwrap_or(self, usual: T) -> T {
        self.0.unwrap_or(usual)
    }

    /// The argument.
    ///
    /// # Errors
    /// The argument at `path` being left out.
    pub fn required(self, path: &str) -> Result<T, Refusal> {
        self.0.ok_or_else(|| Refusal::takes(path, &T::takes()))
    }
}

impl<'de, T: Argument> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = match Scalar::deserialize(deserializer) {
            Ok(Scalar::Missing) => return Ok(Self(None)),
            Ok(Scalar::Number(number)) => T::from_number(number),
            Ok(Scalar::Text(text)) => T::from_text(&text),
            Ok(Scalar::Bool(value)) => T::from_bool(value),
            Ok(Scalar::Null) | Err(_) => None,
        };
        found.map(|held| Self(Some(held))).ok_or_else(|| refused(&T::takes()))
    }
}

/// The question whether a word was meant; empty where there is none.
pub(crate) fn hint(meant: Option<&str>) -> String {
    meant.map_or_else(String::new, |meant| format!("; did you mean \"{meant}\"?"))
}

/// The error of a value where something else is taken.
pub(crate) fn refused<E: Error>(takes: &str) -> E {
    E::invalid_value(Unexpected::Other(""), &takes)
}

/// A value without parts. All arguments and fields are read through this one type, as each type that is read costs kilobytes.
#[derive(Debug)]
pub(crate) enum Scalar {
    Missing,
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without parts")
    }

    fn visit_none<E: Error>(self) -> Result<Scalar, E> {
        Ok(Scalar::Missing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Scalar, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_unit<E: Error>(self) -> Result<Scalar, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar::Bool(value))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Scalar, E> {
        Ok(Scalar::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Scalar, E> {
        Ok(Scalar::Text(text))
    }
}

impl Argument for bool {
    fn takes() -> String {
        "true or false".to_owned()
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

/// A choice by its word.
#[derive(Clone, Copy, Debug)]
pub struct Word<C>(pub C);

impl<C: Choice> Argument for Word<C> {
    fn takes() -> String {
        format!("one of {}", fields::quoted(C::WORDS))
    }

    fn from_text(text: &str) -> Option<Self> {
        C::WORDS.iter().position(|word| *word == text).map(|place| Self(C::ALL[place]))
    }
}

/// The limits of [`Pounds`]: far more than anybody earns or keeps.
const POUNDS: Spec = Spec { key: "amount", kind: Kind::Money, min: 0, max: 1_000_000_000, optional: false };

/// An amount from 0 to 1,000,000,000 pounds.
#[derive(Clone, Copy, Debug)]
pub struct Pounds(pub money::Money);

impl Argument for Pounds {
    fn takes() -> String {
        fields::takes(&POUNDS, false)
    }

    fn from_number(number: f64) -> Option<Self> {
        fields::scaled(number, &POUNDS).map(|pence| Self(money::Money(pence)))
    }

    fn from_text(text: &str) -> Option<Self> {
        fields::typed(text, &POUNDS).map(|pence| Self(money::Money(pence)))
    }
}

/// A whole number from `MIN` to `MAX`.
#[derive(Clone, Copy, Debug)]
pub struct Whole<const MIN: u32, const MAX: u32>(pub u32);

/// The limits of a whole number.
pub fn whole(min: u32, max: u32) -> Spec {
    Spec { key: "number", kind: Kind::Whole, min: i64::from(min), max: i64::from(max), optional: false }
}

impl<const MIN: u32, const MAX: u32> Argument for Whole<MIN, MAX> {
    fn takes() -> String {
        fields::takes(&whole(MIN, MAX), false)
    }

    fn from_number(number: f64) -> Option<Self> {
        fields::scaled(number, &whole(MIN, MAX)).and_then(|number| u32::try_from(number).ok()).map(Self)
    }

    fn from_text(text: &str) -> Option<Self> {
        fields::typed(text, &whole(MIN, MAX)).and_then(|number| u32::try_from(number).ok()).map(Self)
    }
}
