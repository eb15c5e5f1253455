//! Texts of presets and of the evidence for all figures, in a language. `src/locale/presets.rs` reads them in this order.

use coop_or_gig_engine::claims::CLAIMS;
use coop_or_gig_engine::coop_example;
use coop_or_gig_engine::preset::{localised, Evidence, Preset, PRESETS};
use coop_or_gig_engine::tax::{Confidence, Source, SOURCES};
use coop_or_gig_engine::vehicle;

use crate::locales::pattern::FORM;

/// Problems of the presets: each preset must be told in just the languages of the page.
pub(crate) fn problems(codes: &[String]) -> Vec<String> {
    let of_preset = |preset: &'static Preset| {
        let file = format!("engine/data/presets/{}.toml", preset.id);
        let spoken = |code: &String| preset.words.iter().any(|(known, _)| known == code);
        let missing = codes.iter().filter(move |code| !spoken(code));
        let extra = preset.words.iter().filter(|(known, _)| codes.iter().all(|code| code != known));
        let missing: Vec<_> = missing
            .map(|code| format!("{file}: has no texts in `{code}`; add [text.{code}] and `{code}` to each deal, claim and label"))
            .collect();
        let extra: Vec<_> = extra
            .map(|(code, _)| format!("{file}: has texts in `{code}`, but there is no locales/{code}.ftl; add it, or take them out"))
            .collect();
        [missing, extra].concat()
    };
    let spoken: Vec<&str> = vehicle::EVIDENCE[0].claim.iter().map(|(code, _)| *code).collect();
    let vehicles = codes.iter().filter(|code| !spoken.contains(&code.as_str()));
    let vehicles = vehicles.map(|code| format!("engine/data/vehicles.toml: has no claims in `{code}`; add one to each vehicle"));
    let spoken: Vec<&str> = coop_example::CLAIMS[0].iter().map(|(code, _)| *code).collect();
    let coop = codes.iter().filter(|code| !spoken.contains(&code.as_str()));
    let coop = coop.map(|code| format!("engine/data/coop-example.toml: has no claims in `{code}`; add one to each figure"));
    PRESETS.iter().flat_map(of_preset).chain(vehicles).chain(coop).collect()
}

/// The texts of each preset that are needed from the start, in the language with this code: its title, its price, its trade, its deals; of
/// the first one, which every reader meets, the rest as well.
pub(crate) fn texts(code: &str) -> Vec<Vec<String>> {
    let preset = |(place, preset): (usize, &'static Preset)| {
        let words = preset.words(code);
        let head = [words.title, words.price, words.who].map(str::to_owned).into_iter();
        let rest = if place == 0 { rest(preset, code) } else { Vec::new() };
        head.chain(rest).chain(words.deals.iter().map(|deal| (*deal).to_owned())).collect()
    };
    PRESETS.iter().enumerate().map(preset).collect()
}

/// Later texts of a preset: what it is about, and a label for each try.
fn rest(preset: &'static Preset, code: &str) -> Vec<String> {
    let tries = preset.tries.iter().map(|attempt| localised(attempt.label, code).to_owned());
    std::iter::once(preset.words(code).about.to_owned()).chain(tries).collect()
}

/// Later texts: the rest of each preset, its question, then its evidence: what is claimed and where it is from, empty for an
/// assumption. Then the sources of the tax packs, the evidence for the cost of each vehicle, what each figure of the made-up co-op
/// is assumed to be of, and the sources of each claim that the evidence does not support.
pub(crate) fn evidence(code: &str) -> Vec<Vec<String>> {
    let texts = |evidence: &Evidence| {
        [localised(evidence.claim, code).to_owned(), evidence.source.as_ref().map_or_else(String::new, source)]
    };
    let preset = |preset: &'static Preset| {
        let question = preset.words(code).question.to_owned();
        rest(preset, code).into_iter().chain([question]).chain(preset.evidence().iter().flat_map(texts)).collect()
    };
    let claims = CLAIMS.iter().map(|sources| sources.iter().map(source).collect());
    let vehicles = vehicle::EVIDENCE.iter().flat_map(texts).collect();
    let coop = coop_example::CLAIMS.iter().map(|claim| localised(claim, code).to_owned()).collect();
    PRESETS.iter().map(preset).chain([SOURCES.iter().map(source).collect(), vehicles, coop]).chain(claims).collect()
}

/// A source as one text.
fn source(source: &Source) -> String {
    let confidence = match source.confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    [source.title, source.url, source.as_of, confidence].join(&FORM.to_string())
}
