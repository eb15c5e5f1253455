//! What presets say, as texts of a language. `src/locale/presets.rs` reads them in this order.

use coop_or_gig_engine::preset::{localised, Evidence, PRESETS};
use coop_or_gig_engine::tax::Confidence;

use crate::locales::pattern::FORM;

/// The texts of each preset in the language with this code, or in English where a preset has none in it.
pub(crate) fn texts(code: &str) -> Vec<Vec<String>> {
    let preset = |preset: &'static coop_or_gig_engine::preset::Preset| {
        let words = preset.words(code);
        let evidence = preset.evidence.iter().flat_map(|evidence| [localised(evidence.claim, code).to_owned(), source(evidence)]);
        let tries = preset.tries.iter().map(|attempt| localised(attempt.label, code).to_owned());
        let head = [words.title, words.about, words.price].map(str::to_owned);
        head.into_iter().chain(evidence).chain(tries).chain(words.deals.iter().map(|deal| (*deal).to_owned())).collect()
    };
    PRESETS.iter().map(preset).collect()
}

/// A source as one text; nothing for an assumption.
fn source(evidence: &Evidence) -> String {
    evidence.source.as_ref().map_or_else(String::new, |source| {
        let confidence = match source.confidence {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        };
        [source.title, source.url, source.as_of, confidence].join(&FORM.to_string())
    })
}
