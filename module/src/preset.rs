//! Presets: scenarios with their words and the evidence for their figures.

use crate::argument::{Argument, Given};
use crate::fields;
use crate::input::{self, Source as Value};
use crate::refusal::{meant, Refusal};
use crate::scenario::Scenario;
use coop_or_gig_engine::field::Input;
use coop_or_gig_engine::preset::{self as engine, Localised, Words, PRESETS};
use coop_or_gig_engine::tax::{self, Confidence as Level};
use serde::{Serialize, Serializer};
use tsify::Tsify;

/// Preset in the list that `presets()` gives.
#[derive(Debug, Serialize, Tsify)]
pub struct PresetTitle {
    /// Word that `preset` takes.
    id: &'static str,
    /// Name.
    title: ByLanguage<&'static str>,
    /// Sentence on who is compared with what.
    about: ByLanguage<&'static str>,
}

/// Scenario with evidence for its figures.
#[derive(Debug, Serialize, Tsify)]
pub struct Preset {
    /// Word that `preset` takes.
    id: &'static str,
    /// Scenario with every field spelt out.
    scenario: Scenario,
    /// Words of the preset.
    words: ByLanguage<PresetWords>,
    /// Evidence for the figures of the preset.
    evidence: Vec<Evidence>,
    /// Other figures that are worth a try, as scenarios that start from this preset.
    tries: Vec<PresetTry>,
}

/// Change of a preset that is worth a try.
#[derive(Debug, Serialize, Tsify)]
pub struct PresetTry {
    /// Name of the change.
    label: ByLanguage<&'static str>,
    /// Scenario that starts from the preset.
    scenario: Scenario,
}

/// Words of a preset in one language.
#[derive(Debug, Serialize, Tsify)]
pub struct PresetWords {
    /// Name.
    title: &'static str,
    /// Sentence on who is compared with what.
    about: &'static str,
    /// Name of one unit sold.
    price: &'static str,
    /// Names of the deals, in their order.
    deals: &'static [&'static str],
}

/// Ground that figures rest on.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Evidence {
    /// Paths of the figures that the evidence supports; an empty array where it is background.
    figures: Vec<String>,
    /// Statement about the figures.
    claim: ByLanguage<&'static str>,
    /// Value as its source states it, in `unit`: pence stay pence here.
    value: &'static str,
    /// Unit of the value: `percent`, `gbp-per-hour`, `hours`…; `choice` where it is the word of an option.
    unit: &'static str,
    /// Source of the claim; null for an assumption.
    source: Option<Source>,
}

/// Source of a figure.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Name of the publication.
    title: &'static str,
    /// Address of the publication.
    url: &'static str,
    /// Day of the publication, or as much of that as is known: `2026-02-19`, `2025-06`.
    as_of: &'static str,
    /// Trust that the source deserves.
    confidence: Confidence,
}

/// Trust that a source deserves.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A single weak source, or sources that disagree.
    Low,
    /// One decent secondary source.
    Medium,
    /// A primary source, or several independent ones that agree.
    High,
}

/// Value in each language of the product.
#[derive(Debug, Tsify)]
#[tsify(type = "{ en: T; cy: T }", type_params = "T")]
pub struct ByLanguage<T>(Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for ByLanguage<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(language, held)| (language, held)))
    }
}

impl From<Localised> for ByLanguage<&'static str> {
    fn from(texts: Localised) -> Self {
        Self(texts.to_vec())
    }
}

impl<T> ByLanguage<T> {
    fn new(preset: &'static engine::Preset, of: impl Fn(&'static Words) -> T) -> Self {
        Self(preset.words.iter().map(|(language, words)| (*language, of(words))).collect())
    }
}

impl Argument for &'static engine::Preset {
    fn takes() -> String {
        format!("a preset's id: one of {}", fields::quoted(PRESETS.iter().map(|preset| preset.id)))
    }

    fn from_text(text: &str) -> Option<Self> {
        engine::by_id(text)
    }

    fn meant(text: &str) -> Option<&'static str> {
        meant(text, PRESETS.iter().map(|preset| preset.id))
    }
}

/// The presets, in the order in which the page offers them.
pub fn presets() -> Vec<PresetTitle> {
    let title = |preset: &'static engine::Preset| PresetTitle {
        id: preset.id,
        title: ByLanguage::new(preset, |words| words.title),
        about: ByLanguage::new(preset, |words| words.about),
    };
    PRESETS.iter().map(title).collect()
}

/// The preset with an id, and all that belongs to it.
///
/// # Errors
/// An id that no preset has.
pub fn preset(id: impl Value) -> Result<Preset, Refusal> {
    let Given::<&engine::Preset>(preset) = input::read("id", id)?;
    Ok(Preset::from(preset))
}

impl From<&'static engine::Preset> for Preset {
    fn from(preset: &'static engine::Preset) -> Self {
        let evidence = preset.evidence().iter().map(|evidence| Evidence {
            figures: evidence.figures.iter().filter_map(|key| Input::from_key(key)).map(fields::path).collect(),
            claim: evidence.claim.into(),
            value: evidence.value,
            unit: evidence.unit.word(),
            source: evidence.source.as_ref().map(Source::from),
        });
        let tries = preset
            .tries
            .iter()
            .map(|other| PresetTry { label: other.label.into(), scenario: Scenario::from_change(preset, other.figures) });
        Self {
            id: preset.id,
            scenario: Scenario::from(&preset.scenario()),
            words: ByLanguage::new(preset, |words| PresetWords {
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

impl From<&tax::Source> for Source {
    fn from(source: &tax::Source) -> Self {
        let confidence = match source.confidence {
            Level::Low => Confidence::Low,
            Level::Medium => Confidence::Medium,
            Level::High => Confidence::High,
        };
        Self { title: source.title, url: source.url, as_of: source.as_of, confidence }
    }
}
