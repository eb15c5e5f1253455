//! Texts of the presets and of the evidence for all figures. The engine on the page has the figures only; the words are in the
//! files of each language, written there by `build/presets.rs` in the order that is read here. Among the texts a preset has:
//! title, price, trade, deals. Among what comes later: what it is about, a label for each try, its question, a claim and a source for each
//! piece of evidence; then the sources of the tax packs, a claim and a source for the cost of each vehicle, a claim for each figure of the
//! made-up co-op, and the sources of each claim that the evidence does not support.

use coop_or_gig_engine::choice::{Choice as _, Vehicle};
use coop_or_gig_engine::preset::{Preset, PRESETS};
use coop_or_gig_engine::tax::{Confidence, Source, SourceId};

use crate::locale::pattern::FORM;
use crate::locale::{Key, Lang, EVIDENCE_AT, PRESETS_AT};

const TITLE: usize = 0;
const PRICE: usize = 1;
const WHO: usize = 2;
/// Place after title, price and trade: the later texts of the first preset, the deals' names of the others.
const MORE: usize = 3;
/// Places among a preset's later texts: what it is about, then its tries, then its question, then its evidence.
const ABOUT: usize = 0;
const TRIES: usize = 1;

/// A preset's words in one language, or in English where it has none in that language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresetTexts {
    lang: Lang,
    /// Place of the preset in [`PRESETS`].
    preset: usize,
    tries: usize,
}

impl Lang {
    /// Texts of a preset in this language.
    pub fn preset(self, preset: &Preset) -> PresetTexts {
        let place = PRESETS.iter().position(|known| known.id == preset.id).unwrap_or_default();
        PresetTexts { lang: self, preset: place, tries: preset.tries.len() }
    }

    /// Source of a tax pack's figure; `None` while the evidence is not there.
    pub fn pack_source(self, source: SourceId) -> Option<Source> {
        self.evidence(PRESETS.len(), usize::from(source.0)).and_then(read)
    }

    /// Sources of the answer to the claim at this place; empty while the evidence is not there.
    pub fn claim_sources(self, claim: usize) -> impl Iterator<Item = Source> {
        (0..).map_while(move |place| self.evidence(PRESETS.len() + 3 + claim, place)).filter_map(read)
    }

    /// Claim about a vehicle's cost a mile, and its source; empty and `None` while the evidence is not there.
    pub fn vehicle_cost(self, vehicle: Vehicle) -> (&'static str, Option<Source>) {
        let text = |place: usize| self.evidence(PRESETS.len() + 1, 2 * vehicle.index() + place);
        (text(0).unwrap_or_default(), text(1).and_then(read))
    }

    /// Words for where the figure at this place of the made-up co-op is from; empty while the evidence is not there.
    pub fn coop_claim(self, place: usize) -> &'static str {
        self.evidence(PRESETS.len() + 2, place).unwrap_or_default()
    }

    /// The text at this place of a group of evidence; `None` while it is not there.
    fn evidence(self, group: usize, place: usize) -> Option<&'static str> {
        self.own(index(&EVIDENCE_AT, group, place)?)
    }
}

/// The number of the text at this place of a group.
fn index(starts: &[u16], group: usize, place: usize) -> Option<u16> {
    let index = starts.get(group)?.checked_add(u16::try_from(place).ok()?)?;
    (index < *starts.get(group + 1)?).then_some(index)
}

/// A source as it stands in the file.
fn read(text: &'static str) -> Option<Source> {
    let mut parts = text.split(FORM);
    let mut part = || parts.next();
    let (title, url, as_of, confidence) = (part()?, part()?, part()?, part()?);
    let confidence = match confidence {
        "high" => Confidence::High,
        "medium" => Confidence::Medium,
        _ => Confidence::Low,
    };
    Some(Source { title, url, as_of, confidence })
}

impl PresetTexts {
    /// The text at this place of the preset.
    fn get(self, place: usize) -> Option<&'static str> {
        index(&PRESETS_AT, self.preset, place).map(|index| self.lang.text(Key(index)))
    }

    /// Later text of the preset at this place; the first preset's are there from the start. `None` until the text is there.
    fn rest(self, place: usize) -> Option<&'static str> {
        if self.preset == 0 {
            self.get(MORE + place)
        } else {
            self.lang.evidence(self.preset, place)
        }
    }

    /// Name of the preset where it stands for a comparison.
    pub fn title(self) -> &'static str {
        self.get(TITLE).unwrap_or_default()
    }

    /// Trade, by which the preset is picked.
    pub fn who(self) -> &'static str {
        self.get(WHO).unwrap_or_default()
    }

    /// Description of the preset: who is compared with what, and what to bear in mind.
    pub fn about(self) -> &'static str {
        self.rest(ABOUT).unwrap_or_default()
    }

    /// Label of the price, which names the unit sold: "Fares for each hour with a passenger".
    pub fn price(self) -> &'static str {
        self.get(PRICE).unwrap_or_default()
    }

    /// Later text behind the tries, at this place; no preset's is there from the start.
    fn behind_tries(self, place: usize) -> Option<&'static str> {
        self.lang.evidence(self.preset, TRIES + self.tries + place)
    }

    /// Question that the card within other pages has as its title; empty while the evidence is not there.
    pub fn question(self) -> &'static str {
        self.behind_tries(0).unwrap_or_default()
    }

    /// Claim of the piece of evidence at this place; empty while the evidence is not there.
    pub fn claim(self, place: usize) -> &'static str {
        self.behind_tries(1 + 2 * place).unwrap_or_default()
    }

    /// Source of the piece of evidence at this place; `None` for an assumption, and while the evidence is not there.
    pub fn source(self, place: usize) -> Option<Source> {
        self.behind_tries(2 + 2 * place).and_then(read)
    }

    /// Label of the button of the try at this place.
    pub fn try_label(self, place: usize) -> &'static str {
        self.rest(TRIES + place).filter(|_| place < self.tries).unwrap_or_default()
    }

    /// Name of the deal at this place; `None` where the preset has no such deal.
    pub fn deal(self, place: usize) -> Option<&'static str> {
        self.get(MORE + place + if self.preset == 0 { TRIES + self.tries } else { 0 })
    }
}
