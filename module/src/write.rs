//! Scenarios and presets as callers get them.

use crate::any::{camel, Any};
use crate::fields;
use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::preset::{Localised, Pairs, Preset, Words};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax::{Confidence, Source};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

/// The whole scenario, every field spelt out: what `compare` takes.
pub fn scenario(scenario: &Scenario) -> Any {
    let count = scenario.active().len();
    let shared = Shared::ALL.iter().filter(|field| **field != Shared::Deals);
    let mut entries: Vec<_> = shared.map(|field| entry(Field::Shared(*field), scenario)).collect();
    let deals = (0..count).map(|place| {
        let name = scenario.names[place].as_str();
        let name = (!name.is_empty()).then(|| ("name".to_owned(), Any::text(name)));
        Any::Object(name.into_iter().chain(Term::ALL.iter().map(|term| entry(Field::Term(place, *term), scenario))).collect())
    });
    entries.push(("deals".to_owned(), Any::List(deals.collect())));
    let ranges = scenario.ranges.iter().map(|range| {
        let edges = [("low", Field::Low(range.input)), ("high", Field::High(range.input))];
        let edges = edges.map(|(name, field)| (name.to_owned(), fields::write(field, scenario)));
        (fields::path(range.input), Any::Object(edges.into_iter().filter(|(_, edge)| *edge != Any::Nothing).collect()))
    });
    entries.push(("ranges".to_owned(), Any::Object(ranges.collect())));
    Any::Object(entries)
}

fn entry(field: Field, scenario: &Scenario) -> (String, Any) {
    (camel(field.spec().key), fields::write(field, scenario))
}

/// What a preset's figures change, as a scenario that starts from it.
fn patch(preset: &Preset, figures: Pairs) -> Any {
    let mut changed = preset.scenario();
    let mut shared = vec![("preset".to_owned(), Any::text(preset.id))];
    let mut terms: Vec<Vec<(String, Any)>> = Vec::new();
    let mut ranges: Vec<(String, Vec<(String, Any)>)> = Vec::new();
    coop_or_gig_engine::preset::apply(figures, &mut changed);
    let touched = figures.iter().filter_map(|(key, _)| Field::from_key(key));
    for field in touched {
        match field {
            Field::Shared(Shared::Deals) => terms.resize_with(changed.active().len(), Vec::new),
            Field::Shared(_) => shared.push(entry(field, &changed)),
            Field::Term(place, _) => {
                terms.resize_with(changed.active().len(), Vec::new);
                if let Some(terms) = terms.get_mut(place) {
                    terms.push(entry(field, &changed));
                }
            }
            Field::Low(input) | Field::High(input) => {
                let edge = if matches!(field, Field::Low(_)) { "low" } else { "high" };
                ranges.push((fields::path(input), vec![(edge.to_owned(), fields::write(field, &changed))]));
            }
        }
    }
    if !terms.is_empty() {
        shared.push(("deals".to_owned(), Any::List(terms.into_iter().map(Any::Object).collect())));
    }
    if !ranges.is_empty() {
        let mut merged: Vec<(String, Vec<(String, Any)>)> = Vec::new();
        for (path, edges) in ranges {
            match merged.iter_mut().find(|(known, _)| *known == path) {
                Some((_, known)) => known.extend(edges),
                None => merged.push((path, edges)),
            }
        }
        let merged = merged.into_iter().map(|(path, edges)| (path, Any::Object(edges)));
        shared.push(("ranges".to_owned(), Any::Object(merged.collect())));
    }
    Any::Object(shared)
}

/// Something for each language: `{ en, cy }`.
#[derive(Debug)]
pub struct ByLanguage<T>(Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for ByLanguage<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (language, text) in &self.0 {
            map.serialize_entry(language, text)?;
        }
        map.end()
    }
}

fn localised(texts: Localised) -> ByLanguage<&'static str> {
    ByLanguage(texts.to_vec())
}

fn words<T>(preset: &Preset, of: impl Fn(&'static Words) -> T) -> ByLanguage<T> {
    ByLanguage(preset.words.iter().map(|(language, words)| (*language, of(words))).collect())
}

/// A preset in a list.
#[derive(Debug, Serialize)]
pub struct PresetTitle {
    id: &'static str,
    title: ByLanguage<&'static str>,
    about: ByLanguage<&'static str>,
}

impl PresetTitle {
    /// This preset's.
    pub fn of(preset: &'static Preset) -> Self {
        Self { id: preset.id, title: words(preset, |words| words.title), about: words(preset, |words| words.about) }
    }
}

/// A preset with all that belongs to it.
#[derive(Debug, Serialize)]
pub struct PresetDetails {
    id: &'static str,
    scenario: Any,
    words: ByLanguage<PresetWords>,
    evidence: Vec<PresetEvidence>,
    tries: Vec<PresetTry>,
}

#[derive(Debug, Serialize)]
struct PresetWords {
    title: &'static str,
    about: &'static str,
    price: &'static str,
    deals: &'static [&'static str],
}

#[derive(Debug, Serialize)]
struct PresetEvidence {
    figures: Vec<String>,
    claim: ByLanguage<&'static str>,
    value: &'static str,
    unit: &'static str,
    source: Option<SourceOut>,
}

#[derive(Debug, Serialize)]
struct PresetTry {
    label: ByLanguage<&'static str>,
    scenario: Any,
}

/// Where a figure is from.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceOut {
    title: &'static str,
    url: &'static str,
    as_of: &'static str,
    confidence: &'static str,
}

impl From<&Source> for SourceOut {
    fn from(source: &Source) -> Self {
        let confidence = match source.confidence {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        };
        Self { title: source.title, url: source.url, as_of: source.as_of, confidence }
    }
}

impl PresetDetails {
    /// This preset's.
    pub fn of(preset: &'static Preset) -> Self {
        let evidence = preset.evidence().iter().map(|evidence| PresetEvidence {
            figures: evidence.figures.iter().filter_map(|key| Input::from_key(key)).map(fields::path).collect(),
            claim: localised(evidence.claim),
            value: evidence.value,
            unit: evidence.unit,
            source: evidence.source.as_ref().map(SourceOut::from),
        });
        let tries =
            preset.tries.iter().map(|other| PresetTry { label: localised(other.label), scenario: patch(preset, other.figures) });
        Self {
            id: preset.id,
            scenario: scenario(&preset.scenario()),
            words: words(preset, |words| PresetWords {
                title: words.title,
                about: words.about,
                price: words.price,
                deals: words.deals,
            }),
            evidence: evidence.collect(),
            tries: tries.collect(),
        }
    }
}
