//! Scenarios written for callers.

use super::{Deal, Range, Scenario, DEALS, HIGH, LOW, NAME, PRESET, RANGES, STATEMENT};
use crate::fields::{self, FieldValue};
use crate::refusal::camel;
use coop_or_gig_engine::field::{Field, Input};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

impl Serialize for Scenario {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(preset) = self.preset {
            map.serialize_entry(PRESET, preset.id)?;
        }
        for (field, value) in &self.figures {
            let field = Field::Shared(*field);
            map.serialize_entry(&camel(field.spec().key), &FieldValue(field, *value))?;
        }
        if let Some(deals) = &self.deals {
            map.serialize_entry(DEALS, deals)?;
        }
        if let Some(statement) = &self.statement {
            map.serialize_entry(STATEMENT, statement)?;
        }
        if let Some(ranges) = &self.ranges {
            map.serialize_entry(RANGES, &Ranges(ranges))?;
        }
        map.end()
    }
}

impl Serialize for Deal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(name) = &self.name {
            map.serialize_entry(NAME, name)?;
        }
        for (term, value) in &self.terms {
            // A term is written alike in every deal.
            let field = Field::Term(0, *term);
            map.serialize_entry(&camel(field.spec().key), &FieldValue(field, *value))?;
        }
        map.end()
    }
}

/// Ranges by the paths of their figures.
struct Ranges<'a>(&'a [(Input, Option<Range>)]);

impl Serialize for Ranges<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(input, range)| (fields::path(*input), range)))
    }
}

impl Serialize for Range {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = |field| if matches!(field, Field::Low(_)) { LOW } else { HIGH };
        serializer.collect_map(self.0.iter().map(|(field, value)| (name(*field), FieldValue(*field, *value))))
    }
}
