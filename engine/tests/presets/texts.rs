//! Texts of the examples and what stands behind them: no brands, every language, a source or an assumption for every figure.

use coop_or_gig_engine::claims::CLAIMS;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::link;
use coop_or_gig_engine::preset::{Preset, PRESETS};
use coop_or_gig_engine::tax::SOURCES;

/// Brands of the facts, and the words of theirs that are also ordinary ones. Only evidence may name them.
const BRANDS: &str = "Uber, Bolt Flex, Deliveroo, Stuart, Rodeo, Lyft, FREENOW, FREE NOW, Taxiapp, Gett, Ola, Curam, HomeTouch, CarerNest, \
    Utmost, SuperCarers, Equal Care, Clean Home, Housekeep, Helpling, Helpwiz, Up & Go, Just Eat, Airtasker, TaskRabbit, Fiverr, Upwork, \
    Eva, Co-Op Ride, Drivers Cooperative, Southend, CoopCycle, York Collective, Stocksy, Shutterstock, Smart, Fairbnb, Resonate, \
    Signalise, Cartrefi Cymru, Open Food Network, Splend, Amazon, Colorado";
const BRANDS_IN_CAPITALS: &str = "Bolt, Handy, Drive, Elder, Wings";

#[test]
fn no_brand_outside_evidence() {
    // Words between single spaces, so that a brand is found as whole words only.
    let spaced = |text: &str| {
        let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric() && c != '&').filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" "))
    };
    let check = |text: &str, at: &str| {
        for brand in BRANDS.split(',') {
            assert!(!spaced(text).to_lowercase().contains(&spaced(brand).to_lowercase()), "{at} names {brand}: {text}");
        }
        for brand in BRANDS_IN_CAPITALS.split(',') {
            assert!(!spaced(text).contains(&spaced(brand)), "{at} names {brand}: {text}");
        }
    };
    for preset in PRESETS {
        check(preset.id, preset.id);
        for (language, words) in preset.words {
            let at = format!("{} in {language}", preset.id);
            [words.title, words.about, words.price, words.question].iter().chain(words.deals).for_each(|text| check(text, &at));
        }
        preset
            .tries
            .iter()
            .flat_map(|attempt| attempt.label)
            .for_each(|(language, label)| check(label, &format!("{} in {language}", preset.id)));
    }
}

#[test]
fn every_language_has_every_text() {
    for preset in PRESETS {
        let languages: Vec<_> = preset.words.iter().map(|(language, _)| *language).collect();
        assert!(languages[0] == "en" && languages.contains(&"cy"), "{}: English first, and Welsh: {languages:?}", preset.id);
        for (language, words) in preset.words {
            assert_eq!(words.deals.len(), preset.scenario().active().len(), "{} in {language}", preset.id);
            let figures = |text: &&&str| text.chars().any(|c| c.is_ascii_digit());
            assert_eq!(words.deals.iter().find(figures), None, "{}: readers change the figures", preset.id);
            assert!(words.deals.iter().all(|name| name.chars().count() <= link::MOST_NAME), "{} in {language}", preset.id);
        }
        let texts = preset.evidence().iter().map(|evidence| evidence.claim).chain(preset.tries.iter().map(|attempt| attempt.label));
        for text in texts {
            assert_eq!(text.iter().map(|(language, _)| *language).collect::<Vec<_>>(), languages, "{}: {text:?}", preset.id);
            assert!(text[0].1 != text[1].1, "{}: not translated: {text:?}", preset.id);
        }
    }
}

#[test]
fn every_figure_rests_on_something() {
    for preset in PRESETS {
        let scenario = preset.scenario();
        for (key, value) in preset.figures.iter() {
            let field = Field::from_key(key).expect("the build checked it");
            if field.spec().kind.is_number() {
                let evidence = preset
                    .evidence()
                    .iter()
                    .find(|evidence| evidence.figures.contains(&key))
                    .unwrap_or_else(|| panic!("{}: {key}", preset.id));
                assert_eq!(field.read(evidence.value), Ok(field.get(&scenario)), "{}: {key} = {value}", preset.id);
            }
        }
        assert!(preset.evidence().iter().all(|evidence| evidence.sourced == evidence.source.is_some()), "{}", preset.id);
        for source in preset.evidence().iter().filter_map(|evidence| evidence.source) {
            assert!(!source.title.is_empty() && source.url.contains("://") && source.as_of.len() >= 4, "{}: {source:?}", preset.id);
        }
    }
}

/// Sites that hold a copy of somebody else's page, a proxy of it or a digest without its author.
const COPIES: &str =
    "daily8.com, techminis.com, dailypopulous.com, ezproxy, redde.red, medium.com, infoafrik.com, localnewswave.com, \
    americaby.com, amplifyapp.com, web.archive.org";

/// Facts §0.2: "copies and proxies are replaced by the originals they copy".
#[test]
fn sources_are_originals() {
    let evidence = PRESETS
        .iter()
        .filter(|preset| !matches!(preset.id, "private-hire" | "ride-hail-percentages"))
        .flat_map(Preset::evidence)
        .filter_map(|evidence| evidence.source.as_ref());
    let claims = CLAIMS.iter().flat_map(|sources| sources.iter());
    for source in evidence.chain(claims).chain(SOURCES) {
        for copy in COPIES.split(',').map(str::trim) {
            assert!(!source.url.contains(copy), "{} is not where it was published: {}", source.title, source.url);
        }
        assert!(!source.title.contains("copy"), "{}", source.title);
    }
}

/// Words that stop being true by themselves: "not found yet", "this year". A text names the date instead.
#[test]
fn texts_stay_true_after_their_date() {
    let stale = ["now", "this year", "today", "today’s", "currently", "yet", "so far", "recently", "at present", "next year"];
    let stale_welsh = ["eleni", "heddiw", "bellach", "ar hyn o bryd", "hyd yma", "y flwyddyn nesaf", "yn ddiweddar"];
    let words = |text: &str| {
        let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric() && c != '’').filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" ").to_lowercase())
    };
    for preset in PRESETS {
        let claims = preset.evidence().iter().flat_map(|evidence| evidence.claim).map(|(_, text)| *text);
        let labels = preset.tries.iter().flat_map(|attempt| attempt.label).map(|(_, text)| *text);
        let abouts = preset.words.iter().flat_map(|(_, words)| [words.title, words.about]);
        for text in claims.chain(labels).chain(abouts) {
            for stale in stale.iter().chain(&stale_welsh) {
                assert!(!words(text).contains(&format!(" {stale} ")), "{}: {stale:?} in {text}", preset.id);
            }
        }
    }
}
