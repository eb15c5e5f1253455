//! A scenario from what a caller gave: every value checked, nothing unknown let through.

use crate::any::{camel, member, Any, Refusal};
use crate::fields;
use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::field::{Field, Input, Shared, Term, Value};
use coop_or_gig_engine::link::MOST_NAME;
use coop_or_gig_engine::preset::{self, PRESETS};
use coop_or_gig_engine::scenario::{Deal, Scenario, MOST_DEALS};

/// Properties of a scenario besides the shared fields.
const PRESET: &str = "preset";
const DEALS: &str = "deals";
const RANGES: &str = "ranges";
/// The property of a deal besides its terms.
const NAME: &str = "name";
const LOW: &str = "low";
const HIGH: &str = "high";

/// The scenario that `given` stands for: its preset's, or the default one, with what it says in place of what was there.
///
/// # Errors
/// The first value that cannot be used.
pub fn scenario(given: &Any) -> Result<Scenario, Refusal> {
    let entries = object(given, "", "a scenario: a plain object")?;
    let said = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| value);
    let mut scenario = said(PRESET).map_or_else(|| Ok(Scenario::default()), from_preset)?;
    if let Some(deals) = said(DEALS) {
        take_deals(deals, &mut scenario)?;
    }
    for (key, value) in entries.iter().filter(|(key, _)| ![PRESET, DEALS, RANGES].contains(&key.as_str())) {
        let known = || Shared::SPECS.iter().map(|spec| spec.key).chain([PRESET, RANGES]);
        let field = Field::Shared(fields::shared(key).ok_or_else(|| Refusal::unknown("", key, known()))?);
        field.put(&mut scenario, fields::read(field, value, key)?);
    }
    if said("coopLinked").is_none() && scenario.means_unlinked() {
        scenario.coop.linked = YesNo::No;
    }
    let [rates, minimum_wage] =
        [Shared::RateDrift, Shared::MinimumWageDrift].map(|field| said(&camel(Shared::SPECS[field as usize].key)));
    if rates.is_some() && minimum_wage.is_none() {
        // As in a link: until the minimum wage had a drift of its own, that of the rates moved it too.
        scenario.growth.minimum_wage = scenario.growth.rates;
    }
    if let Some(ranges) = said(RANGES) {
        take_ranges(ranges, &mut scenario)?;
    }
    // The preset's own ends stand for its own deals; there may be fewer now.
    for (place, name) in [(scenario.from, "from"), (scenario.to, "to")] {
        if place > scenario.count {
            return Err(Refusal::takes(name, &format!("a whole number from 1 to {}: the deals that there are", scenario.count)));
        }
    }
    Ok(scenario)
}

/// The preset with this id.
///
/// # Errors
/// Where there is none.
pub fn preset(given: &Any, path: &str) -> Result<&'static preset::Preset, Refusal> {
    let found = if let Any::Text(id) = given { preset::by_id(id) } else { None };
    let ids = || fields::quoted(PRESETS.iter().map(|preset| preset.id));
    found.ok_or_else(|| Refusal::takes(path, &format!("a preset's id: one of {}", ids())))
}

fn from_preset(id: &Any) -> Result<Scenario, Refusal> {
    preset(id, PRESET).map(preset::Preset::scenario)
}

fn take_deals(given: &Any, scenario: &mut Scenario) -> Result<(), Refusal> {
    let deals = match given {
        Any::List(deals) if (2..=MOST_DEALS).contains(&deals.len()) => deals,
        _ => return Err(Refusal::takes(DEALS, &format!("an array of 2 to {MOST_DEALS} deals"))),
    };
    scenario.count = u8::try_from(deals.len()).unwrap_or(2);
    for place in deals.len()..MOST_DEALS {
        scenario.deals[place] = Deal { kind: scenario.deals[place].kind, ..Deal::default() };
        scenario.names[place].clear();
    }
    let takes_part = |input: Input| !matches!(input, Input::Term(deal, _) if deal >= deals.len());
    scenario.ranges.retain(|range| takes_part(range.input));
    for (place, deal) in deals.iter().enumerate() {
        let path = format!("{DEALS}[{place}]");
        for (key, value) in object(deal, &path, "a deal: a plain object")? {
            let path = member(&path, key);
            if key == NAME {
                scenario.names[place] = name(value, &path)?;
                continue;
            }
            let known = Term::SPECS.iter().map(|spec| spec.key).chain([NAME]);
            let term = fields::term(key).ok_or_else(|| Refusal::unknown(&format!("{DEALS}[{place}]"), key, known))?;
            let field = Field::Term(place, term);
            field.put(scenario, fields::read(field, value, &path)?);
        }
    }
    Ok(())
}

fn name(given: &Any, path: &str) -> Result<String, Refusal> {
    match given {
        Any::Text(name) if name.chars().count() <= MOST_NAME && !name.contains(char::is_control) => Ok(name.clone()),
        _ => Err(Refusal::takes(path, &format!("a text of one line, of at most {MOST_NAME} characters"))),
    }
}

/// The ranges by the paths of their figures; `null` takes away one that the preset has.
fn take_ranges(given: &Any, scenario: &mut Scenario) -> Result<(), Refusal> {
    for (key, range) in object(given, RANGES, "an object, such as { busy: { low: 40, high: 60 } }")? {
        let path = member(RANGES, key);
        let input = fields::at(key)
            .filter(|input| Field::from(*input).spec().kind.is_number())
            .filter(|input| !matches!(input, Input::Term(deal, _) if *deal >= usize::from(scenario.count)))
            .ok_or_else(|| Refusal {
                message: format!("{path} is not the path of a figure of this scenario, such as busy or deals[1].volume"),
                path: path.clone(),
            })?;
        let (low, high) = (Field::Low(input), Field::High(input));
        if *range == Any::Nothing {
            low.put(scenario, Value::Nothing);
            high.put(scenario, Value::Nothing);
            continue;
        }
        for (key, edge) in object(range, &path, "an object with low, high or both, or null")? {
            let field = match key.as_str() {
                LOW => low,
                HIGH => high,
                _ => return Err(Refusal::unknown(&path, key, [LOW, HIGH])),
            };
            field.put(scenario, fields::read(field, edge, &member(&path, key))?);
        }
        if let (Value::Number(least), Value::Number(most)) = (low.get(scenario), high.get(scenario)) {
            if least > most {
                return Err(Refusal::takes(&path, "a low that is no more than its high"));
            }
        }
    }
    Ok(())
}

/// The properties of an object.
///
/// # Errors
/// Where it is none: `takes` says what belongs there.
pub fn object<'a>(given: &'a Any, path: &str, takes: &str) -> Result<&'a [(String, Any)], Refusal> {
    match given {
        Any::Object(entries) => Ok(entries),
        _ => Err(Refusal::takes(path, takes)),
    }
}
