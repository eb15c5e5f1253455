//! The engine's table of fields at this boundary: amounts in pounds, percentages in per cent, names in camelCase.

use crate::argument::{self, hint, Scalar};
use crate::refusal::{camel, meant};
use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::field::{AppFigure, Field, Input, Kind, Shared, Spec, Term, Value};
use coop_or_gig_engine::number::Number;
use coop_or_gig_engine::scenario::{MOST_APPS, MOST_DEALS};
use coop_or_gig_engine::tax::{TaxYear, PACKS};
use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, Error};
use serde::{Serialize, Serializer};

/// Digits after the point of what the engine holds, once told in pounds.
fn decimals(kind: Kind) -> u32 {
    // The page asks for pence a mile; here all amounts are pounds.
    kind.decimals() + if kind == Kind::Pence { 2 } else { 0 }
}

fn scale(kind: Kind) -> f64 {
    f64::from(10_u32.pow(decimals(kind)))
}

/// A number of the engine's in pounds, per cent, hours.
#[allow(clippy::cast_precision_loss)] // no amount told here comes near 2⁵³ of its units
pub fn told(number: i64, kind: Kind) -> f64 {
    number as f64 / scale(kind)
}

/// The least and the most that a field takes, in pounds, per cent, hours.
pub fn limits(spec: &Spec) -> (f64, f64) {
    let engine = 10_i64.pow(spec.kind.decimals());
    (told(spec.min * engine, spec.kind), told(spec.max * engine, spec.kind))
}

/// Description, for a person, of the values that a field takes: `a number from 0 to 100 (per cent)`.
pub fn takes(spec: &Spec, optional: bool) -> String {
    let unit = match spec.kind {
        Kind::Money | Kind::Price | Kind::Pence => " (pounds)",
        Kind::Percent => " (per cent)",
        _ => "",
    };
    let what = match spec.kind {
        Kind::Choice(words) => format!("one of {}", quoted(words.iter().copied())),
        Kind::Year => format!("one of {}", years()),
        kind => {
            let (min, max) = limits(spec);
            let number = if kind == Kind::Whole { "a whole number" } else { "a number" };
            format!("{number} from {} to {}{unit}", figure(min), figure(max))
        }
    };
    what + if optional { ", or null" } else { "" }
}

/// The tax years with a pack, as a list to choose from.
pub fn years() -> String {
    quoted(PACKS.iter().map(|pack| pack.year.label()))
}

/// Words as a list to choose from: `"a", "b"`.
pub fn quoted(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    words.into_iter().map(|word| format!("\"{}\"", word.as_ref())).collect::<Vec<_>>().join(", ")
}

/// A limit as people write it. All limits are whole.
#[allow(clippy::cast_possible_truncation)] // they are far below 2⁵³
fn figure(limit: f64) -> i64 {
    limit as i64
}

/// The tax year of a text: `2026-27`, or `2026/27` as it is spoken of. Only a year with a pack.
pub fn year(text: &str) -> Option<TaxYear> {
    PACKS.iter().map(|pack| pack.year).find(|year| year.label() == text || year.label().replace('-', "/") == text)
}

/// `value` as the engine holds a field of this kind, halves away from zero. `None` where it is no number, or none that fits.
pub fn scaled(value: f64, spec: &Spec) -> Option<i64> {
    let (min, max) = limits(spec);
    // A number written as 1.005 is held as a little less: the nearest step above that a double has makes it a half again.
    let scaled = (value * scale(spec.kind) * (1.0 + f64::EPSILON)).round();
    let fits = value.is_finite() && scaled >= min * scale(spec.kind) && scaled <= max * scale(spec.kind);
    let whole = spec.kind != Kind::Whole || value.fract() == 0.0;
    #[allow(clippy::cast_possible_truncation)] // it lies within the field's limits
    (fits && whole).then_some(scaled as i64)
}

/// A text as the engine holds a field of this kind, read as the page reads what is typed; amounts without a unit are pounds here.
/// `None` where it is no number, or none that fits.
pub fn typed(text: &str, spec: &Spec) -> Option<i64> {
    held(&spec.number(text, Currency::Pounds).ok()?, spec)
}

/// A typed number as the engine holds a field of this kind; an amount without a unit is pounds. `None` where none fits.
fn held(number: &Number, spec: &Spec) -> Option<i64> {
    let is_whole = spec.kind != Kind::Whole || number.scaled(6) % 1_000_000 == 0;
    let held = match (spec.kind, number.unit) {
        (Kind::Pence, None) => number.scaled(decimals(spec.kind)),
        _ => spec.held(number),
    };
    spec.within(held).ok().filter(|_| is_whole)
}

/// A field whose value is read: a number, a text as people type it, a word, or `null` where it may be left empty.
#[derive(Clone, Copy, Debug)]
pub struct FieldSeed(pub Field);

impl<'de> DeserializeSeed<'de> for FieldSeed {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.take(Scalar::deserialize(deserializer))
    }
}

impl FieldSeed {
    fn take<E: Error>(self, given: Result<Scalar, E>) -> Result<Value, E> {
        let (spec, optional) = (self.0.spec(), self.0.is_optional());
        let near = match (spec.kind, &given) {
            (Kind::Choice(words), Ok(Scalar::Text(text))) => meant(text, words.iter().copied()),
            _ => None,
        };
        let found = match (spec.kind, given) {
            (_, Ok(Scalar::Null)) if optional => Some(Value::Nothing),
            (Kind::Year, Ok(Scalar::Text(text))) => year(&text).map(|year| Value::Number(i64::from(year.0))),
            (Kind::Choice(_), Ok(Scalar::Text(text))) => self.0.read(&text).ok(),
            (Kind::Year | Kind::Choice(_), _) => None,
            (_, Ok(Scalar::Number(number))) => scaled(number, spec).map(Value::Number),
            (_, Ok(Scalar::Text(text))) => {
                let number = self.0.number(&text, Currency::Pounds).ok();
                number.and_then(|number| held(&number, spec)).map(Value::Number)
            }
            _ => None,
        };
        found.ok_or_else(|| argument::refused(&(takes(spec, optional) + &hint(near))))
    }
}

/// Field of a pay statement: where one says nothing of it, `null` counts as left out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OptionalSeed(pub(crate) Field);

impl<'de> DeserializeSeed<'de> for OptionalSeed {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        match Scalar::deserialize(deserializer) {
            Ok(Scalar::Null) if !self.0.is_optional() => Ok(None),
            given => FieldSeed(self.0).take(given).map(Some),
        }
    }
}

/// Value of a field as callers get it: a number, a word, or `null` where it is empty.
#[derive(Clone, Copy, Debug)]
pub struct FieldValue(pub Field, pub Value);

impl Serialize for FieldValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(field, value) = *self;
        match (field.spec().kind, value) {
            (_, Value::Nothing) => serializer.serialize_unit(),
            (Kind::Year | Kind::Choice(_), _) => serializer.serialize_str(&field.write_plain(value)),
            (kind, Value::Number(number)) => serializer.serialize_f64(told(number, kind)),
        }
    }
}

/// The fields of `statement` besides those of each app, by their names in it.
pub const OF_STATEMENT: [(&str, Shared); 5] = [
    ("every", Shared::StatementOf),
    ("days", Shared::StatementDays),
    ("deal", Shared::StatementDeal),
    ("overlap", Shared::Overlap),
    ("tripMinutes", Shared::TripMinutes),
];

/// Path of a field in a scenario: `soldBy`, `deals[1].fee`, `statement.apps[0].fares`.
pub fn path(input: Input) -> String {
    let key = camel(Field::from(input).spec().key);
    match input {
        Input::Shared(shared) => {
            let name = OF_STATEMENT.iter().find(|(_, field)| *field == shared);
            name.map_or(key, |(name, _)| format!("statement.{name}"))
        }
        Input::Term(deal, _) => format!("deals[{deal}].{key}"),
        Input::App(app, _) => format!("statement.apps[{app}].{key}"),
    }
}

/// Input at a path in a scenario; `None` where no field is there.
pub fn at(path: &str) -> Option<Input> {
    if let Some(rest) = path.strip_prefix("statement.") {
        let Some(rest) = rest.strip_prefix("apps[") else {
            return OF_STATEMENT.iter().find(|(name, _)| *name == rest).map(|(_, field)| Input::Shared(*field));
        };
        let (app, key) = rest.split_once("].")?;
        let app = (0..MOST_APPS).find(|place| place.to_string() == app)?;
        return app_figure(key).map(|figure| Input::App(app, figure));
    }
    let Some(rest) = path.strip_prefix("deals[") else { return shared(path).map(Input::Shared) };
    let (deal, key) = rest.split_once("].")?;
    let deal = (0..MOST_DEALS).find(|place| place.to_string() == deal)?;
    term(key).map(|term| Input::Term(deal, term))
}

/// The shared fields that a scenario has as properties. How many deals there are is no field here: it is the array's length; those
/// of statements are properties of `statement`.
pub fn all_shared() -> impl Iterator<Item = Shared> {
    Shared::ALL.iter().copied().filter(|field| *field != Shared::Deals && !Shared::OF_STATEMENTS.contains(field))
}

/// The shared field of this name.
pub fn shared(name: &str) -> Option<Shared> {
    all_shared().find(|field| is(name, Shared::SPECS[*field as usize].key))
}

/// The figure of an app's statement of this name.
pub fn app_figure(name: &str) -> Option<AppFigure> {
    AppFigure::ALL.iter().copied().find(|field| is(name, AppFigure::SPECS[*field as usize].key))
}

/// The term of this name.
pub fn term(name: &str) -> Option<Term> {
    Term::ALL.iter().copied().find(|field| is(name, Term::SPECS[*field as usize].key))
}

/// True where `name` is this key in camelCase.
fn is(name: &str, key: &str) -> bool {
    name.len() <= key.len() && camel(key) == name
}
