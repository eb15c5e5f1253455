//! Reads `data/presets/*.toml`, checks each against the field table, and writes them as Rust constants.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::evidence_unit::EvidenceUnit;
use crate::field::{Field, Shared, Value};
use crate::scenario::{Scenario, MOST_DEALS};
use crate::source::Source;
use crate::tax::TaxYear;

/// The largest number that a workshop code has a place for; the smallest is 1.
const MOST_CODE: u8 = 63;
/// The key of a deal that says what a platform is that is no app: an agency, a site.
const IS: &str = "is";
/// Kinds of a platform that is no app, with their names in the code.
const OTHERS: [(&str, &str); 3] = [("agency", "Agency"), ("site", "Site"), ("market", "Market")];
/// The attribute before each item that only the feature has.
pub const WORDS: &str = "#[cfg(feature = \"words\")]";

/// A text in each language, by its code.
pub type Texts = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    order: Spanned<u32>,
    code: Spanned<u8>,
    text: BTreeMap<String, Words>,
    figures: BTreeMap<String, Spanned<String>>,
    deal: Vec<BTreeMap<String, Spanned<String>>>,
    evidence: Vec<Spanned<Evidence>>,
    #[serde(default)]
    r#try: Vec<Spanned<Try>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    who: String,
    about: String,
    price: String,
    question: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Evidence {
    #[serde(default)]
    figures: Vec<String>,
    value: String,
    unit: String,
    claim: Texts,
    source: Option<Source>,
    #[serde(default)]
    assumption: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Try {
    label: Texts,
    figures: BTreeMap<String, String>,
}

/// Reads, checks and writes every preset, in their order.
///
/// # Errors
/// One message that names the file, the line, the field and the remedy.
pub fn bake(folder: &Path, years: &[TaxYear]) -> Result<String, String> {
    let mut presets = Vec::new();
    let mut codes: BTreeMap<u8, String> = BTreeMap::new();
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let at = |offset: usize| format!("{}:{}", path.display(), text[..offset].matches('\n').count() + 1);
        let file: File = toml::from_str(&text)
            .map_err(|e| format!("{}: {}. Compare with data/README.md.", at(e.span().map_or(0, |span| span.start)), e.message()))?;
        let (code, place) = (*file.code.get_ref(), at(file.code.span().start));
        if !(1..=MOST_CODE).contains(&code) {
            return Err(format!("{place}: `code` is {code}. It is from 1 to {MOST_CODE}."));
        }
        if let Some(other) = codes.insert(code, place.clone()) {
            return Err(format!("{place}: `code` {code} is taken by {other}. Give the new preset a number that none ever had."));
        }
        let id = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        presets.push((*file.order.get_ref(), at(file.order.span().start), code, check(&file, &at, years, &id)?));
    }
    presets.sort();
    if let Some([(order, other, ..), (_, place, ..)]) = presets.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("{place}: `order` {order} is taken by {other}. Give each preset another place."));
    }
    match presets.first() {
        Some((1, ..)) => {}
        Some((_, place, ..)) => return Err(format!("{place}: `order` starts at 1. Make this, or another preset, the first.")),
        None => return Err(format!("{}: there is no preset. Add one as data/README.md shows.", folder.display())),
    }
    let codes: Vec<u8> = presets.iter().map(|(_, _, code, _)| *code).collect();
    let (bodies, evidence): (Vec<_>, String) = presets.into_iter().map(|(.., code)| code).unzip();
    let body: Vec<_> = bodies.iter().enumerate().map(|(place, body)| format!("Preset {{ place: {place}, {body} }},")).collect();
    let body = body.concat();
    Ok(format!(
        "/// Every preset, in the order of the picker.\npub static PRESETS: &[Preset] = &[{body}];\n\
         static EVIDENCE: &[&[Evidence]] = &[{evidence}];\n\
         static CODES: &[u8] = &{codes:?};\n"
    ))
}

/// Checks one file and returns the fields of its preset, all but the place, and its evidence as Rust expressions.
fn check(file: &File, at: &dyn Fn(usize) -> String, years: &[TaxYear], id: &str) -> Result<(String, String), String> {
    let languages: BTreeSet<&String> = file.text.keys().collect();
    let all_languages = |texts: &Texts, offset: usize, what: &str| all_languages(texts, &languages, &at(offset), what);
    if !(2..=MOST_DEALS).contains(&file.deal.len()) {
        return Err(format!("{}: a preset has two to four [[deal]] tables; this has {}.", at(0), file.deal.len()));
    }

    let mut scenario = Scenario::default();
    let mut figures: Vec<(String, &Spanned<String>)> = file.figures.iter().map(|(key, value)| (key.clone(), value)).collect();
    let mut names: BTreeMap<&String, Vec<&str>> = BTreeMap::new();
    let mut others = String::new();
    for (place, deal) in file.deal.iter().enumerate() {
        for (key, value) in deal {
            if key == IS {
                let word = value.get_ref();
                let Some((_, name)) = OTHERS.iter().find(|(known, _)| known == word) else {
                    let known = OTHERS.map(|(known, _)| format!("`{known}`")).join(", ");
                    return Err(format!("{}: `is` takes {known}, not `{word}`. An app needs none.", at(value.span().start)));
                };
                let _ = write!(others, "({place}, Other::{name}),");
            } else if languages.contains(key) {
                names.entry(key).or_default().push(value.get_ref());
            } else {
                figures.push((format!("{}.{key}", place + 1), value));
            }
        }
    }
    if languages.iter().any(|language| names.get(language).is_none_or(|names| names.len() != file.deal.len())) {
        return Err(format!("{}: each [[deal]] needs its name in each language: {}.", at(0), list(&languages)));
    }
    let mut pairs = vec![("deals".to_owned(), file.deal.len().to_string())];
    for (key, value) in figures {
        let place = at(value.span().start);
        let field =
            Field::from_key(&key).ok_or_else(|| format!("{place}: there is no figure `{key}`. data/README.md lists them."))?;
        field.set(&mut scenario, value.get_ref()).map_err(|problem| {
            format!(
                "{place}: `{key} = \"{}\"` cannot be used ({problem:?}). It takes {:?}, from {} to {}.",
                value.get_ref(),
                field.spec().kind,
                field.spec().min,
                field.spec().max
            )
        })?;
        if field == Field::Shared(Shared::Year) && !years.contains(&scenario.tax.year) {
            return Err(format!(
                "{place}: there is no tax year {} in data/packs. Add it there, or use another year.",
                value.get_ref()
            ));
        }
        pairs.push((key, value.get_ref().clone()));
    }

    for evidence in &file.evidence {
        check_evidence(evidence.get_ref(), &scenario, &at(evidence.span().start))?;
        all_languages(&evidence.get_ref().claim, evidence.span().start, "`claim`")?;
    }
    let supported: BTreeSet<&String> = file.evidence.iter().flat_map(|evidence| &evidence.get_ref().figures).collect();
    if let Some((key, _)) =
        pairs.iter().find(|(key, _)| Field::from_key(key).is_some_and(|f| f.spec().kind.is_number()) && !supported.contains(key))
    {
        return Err(format!(
            "{}: nothing supports the figure `{key}`. Add an [[evidence]] table with its source, or with `assumption = true`.",
            at(0)
        ));
    }
    for attempt in &file.r#try {
        all_languages(&attempt.get_ref().label, attempt.span().start, "`label`")?;
        for (key, value) in &attempt.get_ref().figures {
            let set = Field::from_key(key)
                .ok_or("there is no such figure".to_owned())
                .and_then(|field| field.read(value).map_err(|p| format!("{p:?}")));
            let known = set.and_then(|set| match set {
                Value::Number(year)
                    if key == Field::Shared(Shared::Year).spec().key && !years.iter().any(|y| i64::from(y.0) == year) =>
                {
                    Err("there is no such tax year in data/packs".to_owned())
                }
                _ => Ok(()),
            });
            known.map_err(|problem| format!("{}: [[try]] `{key} = \"{value}\"`: {problem}.", at(attempt.span().start)))?;
        }
    }
    Ok(write(file, id, &pairs, (&names, &others)))
}

/// Checks that there is a text in each of these languages, and none of them empty.
///
/// # Errors
/// The problem, behind the place `at` where the text stands.
pub fn all_languages(texts: &Texts, languages: &BTreeSet<&String>, at: &str, what: &str) -> Result<(), String> {
    if texts.keys().collect::<BTreeSet<_>>() == *languages && texts.values().all(|text| !text.trim().is_empty()) {
        return Ok(());
    }
    Err(format!("{at}: {what} needs a text in each language: {}.", list(languages)))
}

/// Checks that evidence is a source or an assumption, and that its value is the value of the figures it supports.
fn check_evidence(evidence: &Evidence, scenario: &Scenario, at: &str) -> Result<(), String> {
    match (&evidence.source, evidence.assumption) {
        (Some(source), false) => source.check(at)?,
        (None, true) => {}
        _ => return Err(format!("{at}: evidence has either a `source` or `assumption = true`, not both.")),
    }
    if EvidenceUnit::from_word(&evidence.unit).is_none() {
        let words: Vec<&str> = EvidenceUnit::ALL.iter().map(|unit| unit.word()).collect();
        return Err(format!("{at}: `unit` must be one of {words:?}."));
    }
    for key in &evidence.figures {
        let field = Field::from_key(key).ok_or_else(|| format!("{at}: evidence for `{key}`, which is no figure."))?;
        let stated =
            field.read(&evidence.value).map_err(|problem| format!("{at}: `value` is no value of `{key}` ({problem:?})."))?;
        if stated != field.get(scenario) {
            return Err(format!(
                "{at}: the evidence states {} but `{key}` is {}. Make them agree.",
                evidence.value,
                field.plain(scenario)
            ));
        }
    }
    Ok(())
}

fn list(words: &BTreeSet<&String>) -> String {
    words.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", ")
}

/// The languages, English first: it stands in where a language added later has no text yet.
fn english_first<'a>(languages: impl Iterator<Item = &'a String>) -> Vec<&'a String> {
    let mut languages: Vec<_> = languages.collect();
    languages.sort_by_key(|language| (*language != "en", *language));
    languages
}

/// A text in each language, English first.
pub fn texts(texts: &Texts) -> Vec<(&String, &String)> {
    english_first(texts.keys()).into_iter().map(|language| (language, &texts[language])).collect()
}

/// Figures as one text.
fn joined<'a>(pairs: impl Iterator<Item = (&'a String, &'a String)>) -> String {
    pairs.map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(" ")
}

/// Writes a preset: `names` and `others` are its deals' names in each language, and those that are no apps, as code.
fn write(
    file: &File,
    id: &str,
    pairs: &[(String, String)],
    (names, others): (&BTreeMap<&String, Vec<&str>>, &str),
) -> (String, String) {
    let mut code =
        format!("id: {id:?}, figures: Pairs({:?}), {WORDS} words: &[", joined(pairs.iter().map(|(key, value)| (key, value))));
    for language in english_first(file.text.keys()) {
        let (words, deals) = (&file.text[language], &names[language]);
        let _ = write!(
            code,
            "({language:?}, Words {{ title: {:?}, who: {:?}, about: {:?}, price: {:?}, question: {:?}, deals: &{deals:?} }}),",
            words.title, words.who, words.about, words.price, words.question
        );
    }
    let assumed: Vec<&str> = file
        .evidence
        .iter()
        .map(Spanned::get_ref)
        .filter(|evidence| evidence.assumption)
        .flat_map(|evidence| evidence.figures.iter().map(String::as_str))
        .collect();
    let _ = write!(code, "], assumed: {:?}, others: &[{others}], tries: &[", assumed.join(" "));
    let mut rests = String::from("&[");
    for evidence in file.evidence.iter().map(Spanned::get_ref) {
        let source = evidence.source.as_ref().map_or("None".to_owned(), |source| format!("Some({})", source.code()));
        let _ = write!(
            rests,
            "Evidence {{ figures: &{:?}, {WORDS} claim: &{:?}, value: {:?}, unit: EvidenceUnit::{:?}, sourced: {}, {WORDS} source: {source} }},",
            evidence.figures,
            texts(&evidence.claim),
            evidence.value,
            EvidenceUnit::from_word(&evidence.unit).expect("the unit is checked"),
            evidence.source.is_some()
        );
    }
    rests.push_str("],");
    for attempt in file.r#try.iter().map(Spanned::get_ref) {
        let _ = write!(
            code,
            "Try {{ {WORDS} label: &{:?}, figures: Pairs({:?}) }},",
            texts(&attempt.label),
            joined(attempt.figures.iter())
        );
    }
    code.push(']');
    (code, rests)
}
