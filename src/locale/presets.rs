//! What presets say. The engine on the page has their figures only; their words are among the texts of each language, written
//! there by `build/presets.rs` in the order that is read here: title, about, price, a claim and a source for each piece of
//! evidence, a label for each try, and the deals.

use coop_or_gig_engine::preset::{Preset, PRESETS};
use coop_or_gig_engine::tax::{Confidence, Source};

use super::pattern::FORM;
use super::{Key, Lang, PRESETS_AT};

const TITLE: usize = 0;
const ABOUT: usize = 1;
const PRICE: usize = 2;
const EVIDENCE: usize = 3;

/// A preset's words in one language, or in English where it has none in that language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresetTexts {
    lang: Lang,
    start: u16,
    end: u16,
    evidence: usize,
    tries: usize,
}

impl Lang {
    /// What a preset says in this language.
    pub fn preset(self, preset: &Preset) -> PresetTexts {
        let place = PRESETS.iter().position(|known| known.id == preset.id).unwrap_or_default();
        let at = |place: usize| PRESETS_AT.get(place).copied().unwrap_or_default();
        let (start, end) = (at(place), at(place + 1));
        PresetTexts { lang: self, start, end, evidence: preset.evidence.len(), tries: preset.tries.len() }
    }
}

impl PresetTexts {
    /// The text at this place of the preset.
    fn get(self, place: usize) -> Option<&'static str> {
        let index = self.start + u16::try_from(place).ok()?;
        (index < self.end).then(|| self.lang.text(Key(index)))
    }

    /// Its name in the picker.
    pub fn title(self) -> &'static str {
        self.get(TITLE).unwrap_or_default()
    }

    /// Who is compared with what, and what to bear in mind.
    pub fn about(self) -> &'static str {
        self.get(ABOUT).unwrap_or_default()
    }

    /// What one unit sold is called in the price's label: "Fares for each hour with a passenger".
    pub fn price(self) -> &'static str {
        self.get(PRICE).unwrap_or_default()
    }

    /// What the piece of evidence at this place claims.
    pub fn claim(self, place: usize) -> &'static str {
        self.get(EVIDENCE + 2 * place).filter(|_| place < self.evidence).unwrap_or_default()
    }

    /// Where that is from; `None` for an assumption.
    pub fn source(self, place: usize) -> Option<Source> {
        let mut parts = self.get(EVIDENCE + 2 * place + 1).filter(|_| place < self.evidence)?.split(FORM);
        let mut part = || parts.next();
        let (title, url, as_of, confidence) = (part()?, part()?, part()?, part()?);
        let confidence = match confidence {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            _ => Confidence::Low,
        };
        Some(Source { title, url, as_of, confidence })
    }

    /// What the button of the try at this place says.
    pub fn try_label(self, place: usize) -> &'static str {
        self.get(EVIDENCE + 2 * self.evidence + place).filter(|_| place < self.tries).unwrap_or_default()
    }

    /// What the deal at this place is called; `None` where the preset has no such deal.
    pub fn deal(self, place: usize) -> Option<&'static str> {
        self.get(EVIDENCE + 2 * self.evidence + self.tries + place)
    }
}
