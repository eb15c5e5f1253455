//! Presets: scenarios with evidence, baked from `data/presets/*.toml`. Their words are there with the feature `words` only.

use crate::field::{Field, Shared};
use crate::scenario::Scenario;
#[cfg(feature = "words")]
use crate::tax::Source;

/// A scenario with evidence for its figures.
#[derive(Debug, PartialEq, Eq)]
pub struct Preset {
    /// Its word in links: the data file's name.
    pub id: &'static str,
    /// What it sets. Checked when the engine is built.
    pub figures: Pairs,
    /// Its words, one entry a language.
    #[cfg(feature = "words")]
    pub words: &'static [(&'static str, Words)],
    /// The keys of the figures that rest on an assumption, apart by spaces. [`Preset::evidence`] says more.
    pub assumed: &'static str,
    /// Other figures worth a try.
    pub tries: &'static [Try],
}

/// Figures as the pairs of a link, apart by spaces: `hours=40 1.fee=29`. Neither keys nor values hold a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pairs(pub &'static str);

impl Pairs {
    /// Each key and value.
    pub fn iter(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.split(' ').filter_map(|pair| pair.split_once('='))
    }
}

/// A preset's words in one language.
#[cfg(feature = "words")]
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// Its name in the picker.
    pub title: &'static str,
    /// Who is compared with what, and what to bear in mind.
    pub about: &'static str,
    /// What one unit sold is called in the price's label: "Fares for each hour with a passenger".
    pub price: &'static str,
    /// What each deal is called.
    pub deals: &'static [&'static str],
}

/// A text in every language.
#[cfg(feature = "words")]
pub type Localised = &'static [(&'static str, &'static str)];

/// What a figure rests on: a source, or an assumption that says so.
#[derive(Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The keys of the figures it supports; none where it is background.
    pub figures: &'static [&'static str],
    /// What is claimed.
    #[cfg(feature = "words")]
    pub claim: Localised,
    /// The value, written plainly.
    pub value: &'static str,
    /// What the value counts: `percent`, `gbp-per-hour`, `hours`…
    pub unit: &'static str,
    /// Whether it has a source; an assumption has none.
    pub sourced: bool,
    /// Where it is from; `None` for an assumption.
    #[cfg(feature = "words")]
    pub source: Option<Source>,
}

/// Other figures for a preset that are worth a try.
#[derive(Debug, PartialEq, Eq)]
pub struct Try {
    /// What the button says.
    #[cfg(feature = "words")]
    pub label: Localised,
    /// What it sets.
    pub figures: Pairs,
}

include!(concat!(env!("OUT_DIR"), "/presets.rs"));

/// The preset shown to a reader who asked for none: the first.
pub fn default() -> &'static Preset {
    &PRESETS[0]
}

/// The preset with this id.
pub fn by_id(id: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == id)
}

/// The preset that has this number in the codes of a room.
pub fn by_code(code: u8) -> Option<&'static Preset> {
    CODES.iter().position(|known| *known == code).map(|place| &PRESETS[place])
}

/// The text for `code`, or the first language's where there is none.
#[cfg(feature = "words")]
pub fn localised(texts: Localised, code: &str) -> &'static str {
    texts.iter().find(|(lang, _)| *lang == code).or(texts.first()).map_or("", |(_, text)| text)
}

impl Preset {
    /// The scenario it stands for.
    pub fn scenario(&self) -> Scenario {
        let mut scenario = Scenario::default();
        apply(self.figures, &mut scenario);
        for (deal, label) in scenario.deals.iter_mut().zip(1..=scenario.count) {
            deal.label = label;
        }
        scenario
    }

    /// Its words for the language `code`, or the first language's.
    #[cfg(feature = "words")]
    pub fn words(&self, code: &str) -> &'static Words {
        let (_, words) = self.words.iter().find(|(lang, _)| *lang == code).unwrap_or(&self.words[0]);
        words
    }

    /// Whether the figure with this key rests on an assumption.
    pub fn assumes(&self, key: &str) -> bool {
        self.assumed.split(' ').any(|assumed| assumed == key)
    }

    /// What its figures rest on. It stands apart from the preset, so that a program that does not show it does not hold it.
    pub fn evidence(&self) -> &'static [Evidence] {
        self.place().map_or(&[], |place| EVIDENCE[place])
    }

    /// Its number in the codes of a room. It never changes, wherever the preset stands in the picker.
    pub fn code(&self) -> u8 {
        self.place().map_or(0, |place| CODES[place])
    }

    fn place(&self) -> Option<usize> {
        PRESETS.iter().position(|preset| preset.id == self.id)
    }
}

/// Writes pairs that were checked at build into a scenario. With jobs an hour those of a week follow, unless the pairs have them too.
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
