//! Scenarios and presets as callers get them.

use crate::any::{camel, list, object, Any};
use crate::fields;
use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::preset::{Localised, Pairs, Preset, Words};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax::{Confidence, Source};

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
fn localised(texts: Localised) -> Any {
    Any::Object(texts.iter().map(|(language, text)| ((*language).to_owned(), (*text).into())).collect())
}

fn words(preset: &Preset, of: &dyn Fn(&'static Words) -> Any) -> Any {
    Any::Object(preset.words.iter().map(|(language, words)| ((*language).to_owned(), of(words))).collect())
}

/// A preset in a list.
pub fn title(preset: &'static Preset) -> Any {
    object(vec![
        ("id", preset.id.into()),
        ("title", words(preset, &|words| words.title.into())),
        ("about", words(preset, &|words| words.about.into())),
    ])
}

/// Where a figure is from.
pub fn source(source: &Source) -> Any {
    let confidence = match source.confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    };
    object(vec![
        ("title", source.title.into()),
        ("url", source.url.into()),
        ("asOf", source.as_of.into()),
        ("confidence", confidence.into()),
    ])
}

/// A preset with all that belongs to it.
pub fn details(preset: &'static Preset) -> Any {
    let evidence = preset.evidence().iter().map(|evidence| {
        let figures = evidence.figures.iter().filter_map(|key| Input::from_key(key));
        object(vec![
            ("figures", list(figures.map(|input| Any::Text(fields::path(input))))),
            ("claim", localised(evidence.claim)),
            ("value", evidence.value.into()),
            ("unit", evidence.unit.into()),
            ("source", evidence.source.as_ref().map(source).into()),
        ])
    });
    let tries = preset
        .tries
        .iter()
        .map(|other| object(vec![("label", localised(other.label)), ("scenario", patch(preset, other.figures))]));
    let words = words(preset, &|words| {
        object(vec![
            ("title", words.title.into()),
            ("about", words.about.into()),
            ("price", words.price.into()),
            ("deals", list(words.deals.iter().map(|name| (*name).into()))),
        ])
    });
    object(vec![
        ("id", preset.id.into()),
        ("scenario", scenario(&preset.scenario())),
        ("words", words),
        ("evidence", list(evidence)),
        ("tries", list(tries)),
    ])
}
