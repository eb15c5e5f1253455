//! Presets: scenarios with evidence, baked from `data/presets/*.toml`. Their words are compiled with the feature `words` only.

use std::sync::OnceLock;

use crate::evidence_unit::EvidenceUnit;
use crate::field::{Field, Shared};
use crate::scenario::Scenario;
#[cfg(feature = "words")]
use crate::tax::Source;

/// Platform that is no app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// Agency that finds people for its customers.
    Agency,
    /// Site that sells what people made.
    Site,
    /// Online market.
    Market,
}

/// A scenario with evidence for its figures.
#[derive(Debug, PartialEq, Eq)]
pub struct Preset {
    /// The preset's word in links: the data file's name.
    pub id: &'static str,
    /// The figures that the preset sets. Checked when the engine is built.
    pub figures: Pairs,
    /// The preset's words, one entry a language.
    #[cfg(feature = "words")]
    pub words: &'static [(&'static str, Words)],
    /// The keys of the figures that rest on an assumption, separated by spaces; [`Preset::evidence`] has the rest.
    pub assumed: &'static str,
    /// The platforms that are no apps, each with its deal's place, from 0.
    pub others: &'static [(usize, Other)],
    /// Other figures worth a try.
    pub tries: &'static [Try],
    /// The preset's place in [`PRESETS`], from 0.
    place: usize,
}

/// Figures as the pairs of a link, separated by spaces: `hours=40 1.fee=29`. Neither keys nor values hold a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pairs(pub &'static str);

impl Pairs {
    /// The key and value of each pair.
    pub fn iter(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.split(' ').filter_map(|pair| pair.split_once('='))
    }
}

/// A preset's words in one language.
#[cfg(feature = "words")]
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// The preset's name where it stands for a comparison.
    pub title: &'static str,
    /// The trade, as its people call themselves: what the preset is picked by.
    pub who: &'static str,
    /// The deals compared, and the cautions to bear in mind.
    pub about: &'static str,
    /// The name of one unit sold in the price's label: "Fares for each hour with a passenger".
    pub price: &'static str,
    /// The title of the card within other pages: "What would a courier keep?"
    pub question: &'static str,
    /// The name of each deal.
    pub deals: &'static [&'static str],
}

/// A text in every language.
#[cfg(feature = "words")]
pub type Localised = &'static [(&'static str, &'static str)];

/// Evidence for a figure: a source, or an assumption that says so.
#[derive(Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The keys of the figures that the evidence supports; empty where it is background.
    pub figures: &'static [&'static str],
    /// The claim.
    #[cfg(feature = "words")]
    pub claim: Localised,
    /// The value, written plainly.
    pub value: &'static str,
    /// The unit of the value.
    pub unit: EvidenceUnit,
    /// True where there is a source, false for an assumption.
    pub sourced: bool,
    /// The source; `None` for an assumption.
    #[cfg(feature = "words")]
    pub source: Option<Source>,
}

/// Other figures for a preset that are worth a try.
#[derive(Debug, PartialEq, Eq)]
pub struct Try {
    /// The label of the button.
    #[cfg(feature = "words")]
    pub label: Localised,
    /// The figures that the try sets.
    pub figures: Pairs,
}

include!(concat!(env!("OUT_DIR"), "/presets.rs"));

/// The scenario of each preset, in the order of [`PRESETS`], once somebody has asked for it. Baked, the scenarios would be about
/// 17 KB of data in every program; an empty cell is zeros, which WebAssembly does not store, and what reads pairs is there anyway,
/// for links.
static SCENARIOS: [OnceLock<Scenario>; PRESETS.len()] = [const { OnceLock::new() }; PRESETS.len()];

/// The preset shown to a reader who asked for none: the first.
pub fn default() -> &'static Preset {
    &PRESETS[0]
}

/// The preset with this id; `None` where there is none.
pub fn by_id(id: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == id)
}

/// The preset with this number in workshop codes; `None` where there is none.
pub fn by_code(code: u8) -> Option<&'static Preset> {
    CODES.iter().position(|known| *known == code).map(|place| &PRESETS[place])
}

/// The text for `code`, or the first language's where there is none.
#[cfg(feature = "words")]
pub fn localised(texts: Localised, code: &str) -> &'static str {
    texts.iter().find(|(lang, _)| *lang == code).or(texts.first()).map_or("", |(_, text)| text)
}

impl Preset {
    /// The scenario that the preset's figures make, to be changed: a copy of [`Preset::base`].
    pub fn scenario(&self) -> Scenario {
        self.base().clone()
    }

    /// The scenario that the preset's figures make, as the preset came. The pairs are read once.
    pub fn base(&self) -> &'static Scenario {
        SCENARIOS[self.place].get_or_init(|| {
            let mut scenario = Scenario::default();
            apply(self.figures, &mut scenario);
            for (deal, label) in scenario.deals.iter_mut().zip(1..=scenario.count) {
                deal.label = label;
            }
            scenario
        })
    }

    /// The preset's words for the language `code`, or the first language's where there are none.
    #[cfg(feature = "words")]
    pub fn words(&self, code: &str) -> &'static Words {
        let (_, words) = self.words.iter().find(|(lang, _)| *lang == code).unwrap_or(&self.words[0]);
        words
    }

    /// True where the figure with this key rests on an assumption.
    pub fn assumes(&self, key: &str) -> bool {
        self.assumed.split(' ').any(|assumed| assumed == key)
    }

    /// The evidence for the preset's figures. Kept apart from the preset, so that a program that does not show evidence does not
    /// hold it.
    pub fn evidence(&self) -> &'static [Evidence] {
        EVIDENCE[self.place]
    }

    /// The preset's number in workshop codes: never changed, wherever the preset stands in the picker.
    pub fn code(&self) -> u8 {
        CODES[self.place]
    }
}

/// Writes pairs that were checked at build into a scenario. Where the pairs have jobs an hour but no jobs a week, jobs a week
/// follow.
pub fn apply(figures: Pairs, scenario: &mut Scenario) {
    if figures.iter().any(|(key, _)| key == Field::Shared(Shared::JobsAnHour).spec().key) {
        scenario.week.jobs = None;
    }
    for (key, value) in figures.iter() {
        if let Some(field) = Field::from_key(key) {
            let written = field.set(scenario, value);
            debug_assert!(written.is_ok(), "{key} = {value}");
        }
    }
}
