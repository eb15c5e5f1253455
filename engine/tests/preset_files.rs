//! A wrong example file stops the build with a message that names file, line, field and remedy (design, "Contracts";
//! data/README.md).

#![allow(unreachable_pub)] // the build script's module is shared

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use coop_or_gig_engine::{evidence_unit, field, scenario, tax};

#[path = "../build/presets.rs"]
mod presets;
#[allow(dead_code, unreachable_pub)]
#[path = "../build/source.rs"]
mod source;

const NAME: &str = "private-hire.toml";
const TEXT: &str = include_str!("../data/presets/private-hire.toml");
const SECOND: &str = include_str!("../data/presets/ride-hail-percentages.toml");

/// A folder of the test's own, removed when it is done with.
struct Folder(PathBuf);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("coop-or-gig-presets-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder for the test");
        for (name, text) in files {
            fs::write(folder.join(name), text).expect("a file for the test");
        }
        Self(folder)
    }

    /// The result of the build; messages name files from the folder on.
    fn bake(&self) -> Result<String, String> {
        let years: Vec<_> = tax::PACKS.iter().map(|pack| pack.year).collect();
        let here = format!("{}/", self.0.display());
        presets::bake(&self.0, &years).map_err(|said| said.replace(&here, ""))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The build's result for the example with `right` replaced by `wrong`.
fn with(right: &str, wrong: &str) -> String {
    assert!(TEXT.contains(right), "{right:?} is not in the file");
    Folder::with(&[(NAME, &TEXT.replacen(right, wrong, 1))]).bake().expect_err("it is refused")
}

/// Where the first line with `part` stands, as messages begin.
fn at(part: &str) -> String {
    let line = TEXT.lines().position(|line| line.contains(part)).expect("the file has such a line") + 1;
    format!("{NAME}:{line}: ")
}

/// The `[[evidence]]` line of the table that supports `figure`.
fn at_evidence(figure: &str) -> String {
    let table = TEXT.lines().position(|line| line == format!("figures = [\"{figure}\"]")).expect("the figure has evidence");
    format!("{NAME}:{table}: ")
}

/// Asserts that the build's message starts with `start` and holds each of `parts`.
fn says(said: &str, start: &str, parts: &[&str]) {
    assert!(said.starts_with(start), "{said:?} does not start with {start:?}");
    for part in parts {
        assert!(said.contains(part), "{said:?} does not say {part:?}");
    }
}

#[test]
fn keys_that_do_not_exist() {
    let said = with("busy = \"54\"", "bsy = \"54\"");
    assert_eq!(said, at("busy =") + "there is no figure `bsy`. data/README.md lists them.");
    let said = with("fee = \"29\"", "fees = \"29\"");
    assert_eq!(said, at("fee = \"29\"") + "there is no figure `1.fees`. data/README.md lists them.");
    says(&with("order = 1", "order = 1\nordre = 2"), &format!("{NAME}:3: "), &["unknown field `ordre`", "data/README.md"]);
    says(&with("unit = \"percent\"", "units = \"percent\""), NAME, &["unknown field `units`", "data/README.md"]);
}

#[test]
fn values_that_do_not_fit() {
    for (right, wrong, field, parts) in [
        ("busy = \"54\"", "busy = \"fifty\"", "busy", &["NotANumber", "Percent", "from 1 to 100"][..]),
        ("busy = \"54\"", "busy = \"0\"", "busy", &["TooSmall", "from 1 to 100"]),
        ("weeks = \"46\"", "weeks = \"53\"", "weeks", &["TooLarge", "from 1 to 52"]),
        ("weeks = \"46\"", "weeks = \"\"", "weeks", &["Empty", "from 1 to 52"]),
        ("price = \"43.50\"", "price = \"43.5.0\"", "price", &["NotANumber"]),
        ("nation = \"wales\"", "nation = \"cymru\"", "nation", &["NoSuchChoice", "wales", "scotland"]),
        ("kind = \"coop\"", "kind = \"co-op\"", "2.kind", &["NoSuchChoice", "platform", "coop"]),
        ("year = \"2026-27\"", "year = \"2026-28\"", "year", &["NoSuchChoice"]),
    ] {
        let said = with(right, wrong);
        says(&said, &at(right), parts);
        says(&said, &at(right), &[&format!("`{field} = ")]);
    }
    // What a platform is that is no app.
    let said = with("kind = \"platform\"", "is = \"shop\"\nkind = \"platform\"");
    assert_eq!(said, at("kind = \"platform\"") + "`is` takes `agency`, `site`, `market`, not `shop`. An app needs none.");
    // A figure that is no text at all.
    says(&with("busy = \"54\"", "busy = 54"), &at("busy ="), &["expected a string", "data/README.md"]);
    says(&with("busy = \"54\"", "busy = "), &at("busy ="), &["data/README.md"]);
}

#[test]
fn a_year_without_a_pack() {
    let expected = "there is no tax year 2031-32 in data/packs. Add it there, or use another year.";
    assert_eq!(with("year = \"2026-27\"", "year = \"2031-32\""), at("year =") + expected);
    let said = with("figures = { \"price\" = \"30\" }", "figures = { \"year\" = \"2031-32\" }");
    says(&said, NAME, &["[[try]]", "year", "2031-32", "data/packs"]);
}

#[test]
fn languages_missing() {
    let said = with("cy = \"Cydweithfa gyrwyr â ffi sefydlog\"\n", "");
    assert_eq!(said, format!("{NAME}:1: each [[deal]] needs its name in each language: cy, en."));
    let claim = TEXT.lines().find(|line| line.starts_with("claim = ")).expect("it has a claim");
    let english = format!("{} }}", &claim[..claim.find(", cy = ").expect("a Welsh claim")]);
    assert_eq!(with(claim, &english), at_evidence("1.fee") + "`claim` needs a text in each language: cy, en.");
    assert_eq!(
        with(claim, &claim.replace(", cy = \"", ", cy = \"\" } #")),
        at_evidence("1.fee") + "`claim` needs a text in each language: cy, en."
    );
    says(&with("[text.cy]", "[text.fr]"), NAME, &["language"]);
    let said = with("label = { en = \"£30 an hour\", cy = ", "label = { en = \"Lower fares: £30 an hour\", fr = ");
    says(&said, NAME, &["`label` needs a text in each language: cy, en."]);
    says(&with("title = \"Gyrrwr hurio preifat: ap neu gydweithfa\"\n", ""), NAME, &["missing field `title`"]);
    says(&with("question = \"Faint fyddai gyrrwr hurio preifat yn ei gadw?\"\n", ""), NAME, &["missing field `question`"]);
}

#[test]
fn evidence_that_rests_on_nothing_or_on_both() {
    let source = TEXT.lines().find(|line| line.starts_with("source = ")).expect("it has a source");
    let expected = at_evidence("1.fee") + "evidence has either a `source` or `assumption = true`, not both.";
    assert_eq!(with(source, ""), expected);
    assert_eq!(with(source, &format!("{source}\nassumption = true")), expected);
    assert_eq!(with(source, "assumption = false"), expected);
}

#[test]
fn evidence_that_says_something_else() {
    let said = with("figures = [\"2.flat\"]\nvalue = \"70\"", "figures = [\"2.flat\"]\nvalue = \"75\"");
    assert_eq!(said, at_evidence("2.flat") + "the evidence states 75 but `2.flat` is 70. Make them agree.");
    let said = with("figures = [\"2.flat\"]\nvalue = \"70\"", "figures = [\"2.flat\"]\nvalue = \"seventy\"");
    says(&said, &at_evidence("2.flat"), &["`value` is no value of `2.flat`", "NotANumber"]);
    let said = with("figures = [\"2.flat\"]", "figures = [\"2.flaat\"]");
    assert_eq!(said, at_evidence("2.flat") + "evidence for `2.flaat`, which is no figure.");
}

#[test]
fn figures_without_evidence() {
    let said = with("figures = [\"2.flat\"]", "figures = []");
    let remedy = "Add an [[evidence]] table with its source, or with `assumption = true`.";
    assert_eq!(said, format!("{NAME}:1: nothing supports the figure `2.flat`. {remedy}"));
    let said = with("flat = \"70\"", "flat = \"70\"\nsubscription = \"5\"");
    assert_eq!(said, format!("{NAME}:1: nothing supports the figure `2.subscription`. {remedy}"));
}

#[test]
fn sources_that_are_vague() {
    let start = at_evidence("1.fee");
    says(
        &with("confidence = \"high\"", "confidence = \"sure\""),
        &start,
        &["`confidence` must be one of", "high", "medium", "low"],
    );
    says(&with("url = \"https://arxiv", "url = \"arxiv"), &start, &["`url` must start with https://"]);
    for date in ["June 2025", "25-06-18", "2025/06/18", "2025-June", ""] {
        says(&with("as-of = \"2025-06-18\"", &format!("as-of = {date:?}")), &start, &["`as-of` is a date such as 2025-06-18"]);
    }
    says(&with("unit = \"percent\"", "unit = \"%\""), &start, &["`unit` must be one of", "percent"]);
    says(&with(", confidence = \"high\"", ""), NAME, &["missing field `confidence`"]);
}

#[test]
fn too_few_or_too_many_deals() {
    let deals = TEXT.find("[[deal]]\nen = \"Drivers").expect("a second deal");
    let second = &TEXT[deals..deals + TEXT[deals..].find("[[evidence]]").expect("evidence follows")];
    let expected = |count: usize| format!("{NAME}:1: a preset has two to four [[deal]] tables; this has {count}.");
    assert_eq!(with(second, ""), expected(1));
    assert_eq!(with(second, &second.repeat(4)), expected(5));
}

#[test]
fn tries_that_do_nothing_they_say() {
    for (wrong, parts) in [
        ("{ \"prise\" = \"30\" }", &["`prise = \"30\"`", "there is no such figure"][..]),
        ("{ \"price\" = \"thirty\" }", &["`price = \"thirty\"`", "NotANumber"]),
        ("{ \"1.fee\" = \"101\" }", &["`1.fee = \"101\"`", "TooLarge"]),
    ] {
        let said = with("{ \"price\" = \"30\" }", wrong);
        says(&said, NAME, parts);
        let line: usize = said.split(':').nth(1).and_then(|line| line.parse().ok()).expect("a line");
        assert_eq!(TEXT.lines().nth(line - 1), Some("[[try]]"), "{said}");
    }
}

#[test]
fn a_number_for_codes_that_is_none_or_taken() {
    for wrong in ["code = 0", "code = 64"] {
        says(&with("code = 1", wrong), &at("code ="), &["`code`", "from 1 to 63"]);
    }
    says(&with("code = 1\n", ""), NAME, &["`code`", "data/README.md"]);
    let two = SECOND.replace("code = 2", "code = 1");
    let said = Folder::with(&[(NAME, TEXT), ("second.toml", &two)]).bake().expect_err("it is refused");
    says(&said, "second.toml:3: ", &["`code` 1", NAME, "none ever had"]);
}

#[test]
fn two_in_one_place_or_none_in_the_first() {
    let two = SECOND.replace("order = 2", "order = 1");
    let said = Folder::with(&[(NAME, TEXT), ("second.toml", &two)]).bake().expect_err("it is refused");
    says(&said, "second.toml:2: ", &["`order`", "1", NAME]);
    let said = Folder::with(&[("second.toml", SECOND)]).bake().expect_err("it is refused");
    says(&said, "second.toml:2: ", &["`order`", "1"]);
    assert!(Folder::with(&[]).bake().is_err(), "a picker needs an example");
}

/// The files in the repository, as the build reads them; other files in the folder are none of its business.
#[test]
fn right_files_are_right() {
    Folder::with(&[(NAME, TEXT), ("second.toml", SECOND), ("notes.txt", "?")]).bake().expect("they are right");
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/presets");
    let years: Vec<_> = tax::PACKS.iter().map(|pack| pack.year).collect();
    let code = presets::bake(&data, &years).expect("they are right");
    for preset in coop_or_gig_engine::preset::PRESETS {
        assert!(code.contains(&format!("id: {:?}", preset.id)), "{}", preset.id);
    }
}
