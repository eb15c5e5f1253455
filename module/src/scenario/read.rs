//! Scenarios read from what callers write: every value checked, nothing unknown let through.

use super::{no_figure, Deal, Range, Scenario, DEALS, HIGH, LOW, NAME, PRESET, RANGES};
use crate::argument::{Argument, Given};
use crate::fields;
use crate::refusal::Fault;
use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::link::MOST_NAME;
use coop_or_gig_engine::scenario::MOST_DEALS;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A value that is refused for its name, whatever it is.
struct Refused(Fault);

impl<'de> DeserializeSeed<'de> for Refused {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(D::Error::custom(self.0))
    }
}

impl<'de> Deserialize<'de> for Scenario {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ScenarioVisitor)
    }
}

struct ScenarioVisitor;

impl<'de> Visitor<'de> for ScenarioVisitor {
    type Value = Scenario;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scenario: a plain object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scenario, A::Error> {
        let mut scenario = Scenario::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                PRESET => scenario.preset = Some(map.next_value::<Given<_>>()?.0),
                DEALS => scenario.deals = Some(map.next_value::<Deals>()?.0),
                RANGES => scenario.ranges = Some(map.next_value::<Ranges>()?.0),
                key => {
                    let Some(field) = fields::shared(key) else {
                        let known = Shared::SPECS.iter().map(|spec| spec.key).chain([PRESET, RANGES]);
                        map.next_value_seed(Refused(Fault::unknown(key, known)))?;
                        continue;
                    };
                    scenario.figures.push((field, map.next_value_seed(fields::FieldSeed(Field::Shared(field)))?));
                }
            }
        }
        Ok(scenario)
    }
}

/// Two to four deals.
struct Deals(Vec<Deal>);

impl<'de> Deserialize<'de> for Deals {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(DealsVisitor)
    }
}

struct DealsVisitor;

impl<'de> Visitor<'de> for DealsVisitor {
    type Value = Deals;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an array of 2 to {MOST_DEALS} deals")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Deals, A::Error> {
        let count = values.size_hint().unwrap_or(0);
        if !(2..=MOST_DEALS).contains(&count) {
            return Err(A::Error::invalid_length(count, &self));
        }
        let mut deals = Vec::new();
        while let Some(deal) = values.next_element()? {
            deals.push(deal);
        }
        Ok(Deals(deals))
    }
}

impl<'de> Deserialize<'de> for Deal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(DealVisitor)
    }
}

struct DealVisitor;

impl<'de> Visitor<'de> for DealVisitor {
    type Value = Deal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a deal: a plain object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Deal, A::Error> {
        let mut deal = Deal::default();
        while let Some(key) = map.next_key::<String>()? {
            if key == NAME {
                deal.name = Some(map.next_value::<Given<Name>>()?.0 .0);
            } else if let Some(term) = fields::term(&key) {
                // A term takes the same in every deal.
                deal.terms.push((term, map.next_value_seed(fields::FieldSeed(Field::Term(0, term)))?));
            } else {
                let known = Term::SPECS.iter().map(|spec| spec.key).chain([NAME]);
                map.next_value_seed(Refused(Fault::unknown(&key, known)))?;
            }
        }
        Ok(deal)
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
struct Ranges(Vec<(Input, Option<Range>)>);

impl<'de> Deserialize<'de> for Ranges {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RangesVisitor)
    }
}

struct RangesVisitor;

impl<'de> Visitor<'de> for RangesVisitor {
    type Value = Ranges;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, such as { busy: { low: 40, high: 60 } }")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ranges, A::Error> {
        let mut ranges = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            match fields::at(&key).filter(|input| Field::from(*input).spec().kind.is_number()) {
                Some(input) => ranges.push((input, map.next_value_seed(RangeOf(input))?)),
                None => map.next_value_seed(Refused(no_figure()))?,
            }
        }
        Ok(Ranges(ranges))
    }
}

/// The figure whose range is read; `null` for none.
struct RangeOf(Input);

impl<'de> DeserializeSeed<'de> for RangeOf {
    type Value = Option<Range>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Range>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RangeOf {
    type Value = Option<Range>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with low, high or both, or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Option<Range>, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<Range>, A::Error> {
        let mut range = Range::default();
        while let Some(key) = map.next_key::<String>()? {
            let field = match key.as_str() {
                LOW => Field::Low(self.0),
                HIGH => Field::High(self.0),
                key => {
                    map.next_value_seed(Refused(Fault::unknown(key, [LOW, HIGH])))?;
                    continue;
                }
            };
            range.0.push((field, map.next_value_seed(fields::FieldSeed(field))?));
        }
        Ok(Some(range))
    }
}
