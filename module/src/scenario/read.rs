//! Scenarios read from what callers write: every value checked, nothing unknown let through.

use super::statement::Statement;
use super::{no_figure, Deal, Range, Scenario, DEALS, HIGH, LOW, NAME, PRESET, RANGES, STATEMENT};
use crate::argument::{Argument, Given};
use crate::fields;
use crate::refusal::Fault;
use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::link::MOST_NAME;
use coop_or_gig_engine::scenario::MOST_DEALS;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A value that is refused for its name, whatever it is.
pub(super) struct Refused(pub(super) Fault);

impl<'de> DeserializeSeed<'de> for Refused {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(D::Error::custom(self.0))
    }
}

/// A form of plain objects, filled property by property.
pub(super) trait Properties: Sized {
    /// Words for what belongs in the object's place.
    const EXPECTED: &'static str;

    /// Takes the value of the property `key` from `map`.
    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error>;

    /// The form for `null` in the object's place; `None` where that is refused.
    fn of_null(self) -> Option<Self> {
        None
    }
}

/// An object that is read into the form it holds.
pub(super) struct Object<P>(pub(super) P);

impl<'de, P: Properties> DeserializeSeed<'de> for Object<P> {
    type Value = P;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<P, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, P: Properties> Visitor<'de> for Object<P> {
    type Value = P;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(P::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<P, E> {
        self.0.of_null().ok_or_else(|| E::invalid_type(Unexpected::Unit, &P::EXPECTED))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<P, A::Error> {
        let Self(mut form) = self;
        while let Some(key) = map.next_key::<String>()? {
            form.take(&key, &mut map)?;
        }
        Ok(form)
    }
}

impl<'de> Deserialize<'de> for Scenario {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Object(Self::default()).deserialize(deserializer)
    }
}

impl Properties for Scenario {
    const EXPECTED: &'static str = "a scenario: a plain object";

    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            PRESET => self.preset = Some(map.next_value::<Given<_>>()?.0),
            DEALS => self.deals = Some(map.next_value::<List<_, 2, MOST_DEALS>>()?.0),
            STATEMENT => self.statement = Some(map.next_value_seed(Object(Statement::default()))?),
            RANGES => self.ranges = Some(map.next_value_seed(Object(Ranges::default()))?.0),
            key => {
                let Some(field) = fields::shared(key) else {
                    let known = fields::all_shared().map(|field| Shared::SPECS[field as usize].key);
                    let known = known.chain([PRESET, DEALS, RANGES, STATEMENT]);
                    return map.next_value_seed(Refused(Fault::unknown(key, known)));
                };
                self.figures.push((field, map.next_value_seed(fields::FieldSeed(Field::Shared(field)))?));
            }
        }
        Ok(())
    }
}

/// A list of `LEAST` to `MOST` items.
pub(super) struct List<T, const LEAST: usize, const MOST: usize>(pub(super) Vec<T>);

/// Word for the items of a list.
pub(super) trait Items {
    /// Items, as in "2 to 4 deals".
    const ITEMS: &'static str;
}

impl Items for Deal {
    const ITEMS: &'static str = "deals";
}

impl<'de, T: Deserialize<'de> + Items, const LEAST: usize, const MOST: usize> Deserialize<'de> for List<T, LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T, const LEAST: usize, const MOST: usize>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Items, const LEAST: usize, const MOST: usize> Visitor<'de> for ListVisitor<T, LEAST, MOST> {
    type Value = List<T, LEAST, MOST>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an array of {LEAST} to {MOST} {}", T::ITEMS)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Self::Value, A::Error> {
        let count = values.size_hint().unwrap_or(0);
        if !(LEAST..=MOST).contains(&count) {
            return Err(A::Error::invalid_length(count, &self));
        }
        let mut items = Vec::new();
        while let Some(item) = values.next_element()? {
            items.push(item);
        }
        Ok(List(items))
    }
}

impl<'de> Deserialize<'de> for Deal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Object(Self::default()).deserialize(deserializer)
    }
}

impl Properties for Deal {
    const EXPECTED: &'static str = "a deal: a plain object";

    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        if key == NAME {
            self.name = Some(map.next_value::<Given<Name>>()?.0 .0);
        } else if let Some(term) = fields::term(key) {
            // A term takes the same in every deal.
            self.terms.push((term, map.next_value_seed(fields::FieldSeed(Field::Term(0, term)))?));
        } else {
            let known = Term::SPECS.iter().map(|spec| spec.key).chain([NAME]);
            return map.next_value_seed(Refused(Fault::unknown(key, known)));
        }
        Ok(())
    }
}

/// A deal's name.
struct Name(String);

impl Argument for Name {
    fn takes() -> String {
        format!("a text of one line, of at most {MOST_NAME} characters")
    }

    fn from_text(text: &str) -> Option<Self> {
        (text.chars().count() <= MOST_NAME && !text.contains(char::is_control)).then(|| Self(text.to_owned()))
    }
}

/// Ranges by their figures.
#[derive(Default)]
struct Ranges(Vec<(Input, Option<Range>)>);

impl Properties for Ranges {
    const EXPECTED: &'static str = "an object, such as { busy: { low: 40, high: 60 } }";

    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        let Some(input) = fields::at(key).filter(|input| input.has_range()) else {
            return map.next_value_seed(Refused(no_figure()));
        };
        let RangeOf { range, .. } = map.next_value_seed(Object(RangeOf { input, range: Some(Range::default()) }))?;
        self.0.push((input, range));
        Ok(())
    }
}

/// The range of a figure; `null` for none.
struct RangeOf {
    input: Input,
    range: Option<Range>,
}

impl Properties for RangeOf {
    const EXPECTED: &'static str = "an object with low, high or both, or null";

    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        let field = match key {
            LOW => Field::Low(self.input),
            HIGH => Field::High(self.input),
            key => return map.next_value_seed(Refused(Fault::unknown(key, [LOW, HIGH]))),
        };
        let value = map.next_value_seed(fields::FieldSeed(field))?;
        self.range.get_or_insert_with(Range::default).0.push((field, value));
        Ok(())
    }

    fn of_null(self) -> Option<Self> {
        Some(Self { range: None, ..self })
    }
}
