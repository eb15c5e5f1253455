//! Reads `data/vehicles.toml`: the cost of a mile on each vehicle, with its evidence.

use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::choice::{Choice as _, Vehicle};
use crate::field::{Field, Shared, Value};
use crate::presets::{all_languages, texts, Texts, WORDS};
use crate::source::Source;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    vehicle: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    vehicle: String,
    value: String,
    claim: Texts,
    source: Option<Source>,
    #[serde(default)]
    assumption: bool,
}

/// Reads, checks and writes the cost of every vehicle, in the order of the choice.
///
/// # Errors
/// One message that names the file, the line and the remedy.
pub fn bake(path: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let at = |offset: usize| format!("{}:{}", path.display(), text[..offset].matches('\n').count() + 1);
    let file: File = toml::from_str(&text)
        .map_err(|e| format!("{}: {}. Compare with the other vehicles.", at(e.span().map_or(0, |span| span.start)), e.message()))?;
    let words: Vec<&str> = file.vehicle.iter().map(|entry| entry.get_ref().vehicle.as_str()).collect();
    if words != Vehicle::WORDS {
        return Err(format!(
            "{}: the vehicles are {words:?}. Write one table each for {:?}, in this order.",
            at(0),
            Vehicle::WORDS
        ));
    }
    let field = Field::Shared(Shared::MileCost);
    let languages = file.vehicle[0].get_ref().claim.keys().collect();
    let (mut costs, mut rests) = (Vec::new(), String::new());
    for entry in &file.vehicle {
        let (place, entry) = (at(entry.span().start), entry.get_ref());
        match (&entry.source, entry.assumption) {
            (Some(source), false) => source.check(&place)?,
            (None, true) => {}
            _ => return Err(format!("{place}: a vehicle has either a `source` or `assumption = true`, not both.")),
        }
        all_languages(&entry.claim, &languages, &place, "`claim`")?;
        let Ok(Value::Number(cost)) = field.read(&entry.value) else {
            return Err(format!("{place}: `value = \"{}\"` is no cost a mile. It is in pence, from 0 to 1,000.", entry.value));
        };
        costs.push(cost);
        let source = entry.source.as_ref().map_or("None".to_owned(), |source| format!("Some({})", source.code()));
        let _ = write!(
            rests,
            "Evidence {{ figures: &[\"mile-cost\"], {WORDS} claim: &{:?}, value: {:?}, unit: EvidenceUnit::PencePerMile, sourced: {}, {WORDS} source: {source} }},",
            texts(&entry.claim),
            entry.value,
            entry.source.is_some()
        );
    }
    Ok(format!(
        "static MILE_COSTS: [i64; {0}] = {costs:?};\n/// What each of these costs rests on, in the order of the choice.\npub static EVIDENCE: [Evidence; {0}] = [{rests}];\n",
        Vehicle::ALL.len()
    ))
}
