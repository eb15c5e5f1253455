//! Scenarios as callers write and get them: a preset to start from, and the figures that differ.

mod read;
mod statement;
mod write;

use crate::fields;
use crate::input::{self, Source};
use crate::refusal::{member, Fault, Refusal};
use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::field::{Field, Input, Shared, Term, Value};
use coop_or_gig_engine::preset::{self, Preset};
use coop_or_gig_engine::scenario::{self as engine, MOST_DEALS};
use statement::Statement;

/// The properties of a scenario besides the shared fields.
const PRESET: &str = "preset";
const DEALS: &str = "deals";
const RANGES: &str = "ranges";
const STATEMENT: &str = "statement";
/// The property of a deal besides its terms.
const NAME: &str = "name";
const LOW: &str = "low";
const HIGH: &str = "high";

/// A scenario, as far as it is spelt out. Its TypeScript type is made from the engine's table of fields, as its properties are.
#[derive(Debug, Default)]
pub struct Scenario {
    /// The preset that it starts from, instead of the defaults.
    preset: Option<&'static Preset>,
    figures: Vec<(Shared, Value)>,
    deals: Option<Vec<Deal>>,
    ranges: Option<Vec<(Input, Option<Range>)>>,
    /// The statements from which the week's figures follow.
    statement: Option<Statement>,
}

/// The terms of a deal, as far as they are spelt out.
#[derive(Debug, Default)]
struct Deal {
    name: Option<String>,
    terms: Vec<(Term, Value)>,
}

/// The ends of a figure's range that are spelt out: `Field::Low` or `Field::High` with its value.
#[derive(Debug, Default)]
struct Range(Vec<(Field, Value)>);

/// The engine's scenario that `given` stands for: its preset's, or the default one, with what it says in place of what was there.
///
/// # Errors
/// The first value that cannot be used.
pub fn read(given: impl Source) -> Result<engine::Scenario, Refusal> {
    input::read::<Scenario>("", given)?.into_engine()
}

/// The refusal of a year without a pack. Reading has refused it by then, so nobody gets to see this.
pub(crate) fn year_known() -> Refusal {
    Refusal::takes("year", "a tax year whose rates are known")
}

/// The fault of a range's path that is none of a figure.
fn no_figure() -> Fault {
    serde::de::Error::custom("is not the path of a figure of this scenario, such as busy or deals[1].volume")
}

impl Scenario {
    fn into_engine(self) -> Result<engine::Scenario, Refusal> {
        let mut scenario = self.preset.map_or_else(engine::Scenario::default, Preset::scenario);
        let terms = self.deals.iter().flatten().enumerate();
        let terms = terms.flat_map(|(place, deal)| deal.terms.iter().map(move |(term, value)| (Field::Term(place, *term), *value)));
        let shared = self.figures.iter().map(|(field, value)| (Field::Shared(*field), *value));
        let said: Vec<(Field, Value)> = terms.chain(shared).collect();
        if let Some(deals) = self.deals {
            put_deals(deals, &mut scenario);
        }
        for (field, value) in &said {
            field.write(&mut scenario, *value);
        }
        if let Some(statement) = self.statement {
            statement.put(&mut scenario)?;
            // A figure that follows counts as it was said, where it was said.
            for (field, value) in said.iter().filter(|(field, _)| scenario.follows(field.input())).collect::<Vec<_>>() {
                field.write(&mut scenario, *value);
            }
        }
        let says = |field: Shared| self.figures.iter().any(|(said, _)| *said == field);
        if !says(Shared::CoopLinked) && scenario.means_unlinked() {
            scenario.coop.linked = YesNo::No;
        }
        if says(Shared::RateDrift) && !says(Shared::MinimumWageDrift) {
            // As in a link: until the minimum wage had a drift of its own, that of the rates moved it too.
            scenario.growth.minimum_wage = scenario.growth.rates;
        }
        put_ranges(self.ranges.unwrap_or_default(), &mut scenario)?;
        // The preset's own ends stand for its own deals; there may be fewer now.
        for (place, name) in [(scenario.from, "from"), (scenario.to, "to")] {
            if place > scenario.count {
                let what = format!("a whole number from 1 to {}: the deals that there are", scenario.count);
                return Err(Refusal::takes(name, &what));
            }
        }
        if scenario.from == scenario.to {
            // A deal beside itself would say that both leave the same, which nobody can have meant to ask.
            let (name, other) = if says(Shared::To) || !says(Shared::From) { ("to", "from") } else { ("from", "to") };
            let what = format!("the number of another deal than {other}, which is {}", scenario.to);
            return Err(Refusal::takes(name, &what));
        }
        Ok(scenario)
    }

    /// The scenario that starts from a preset and has other `figures`.
    pub(crate) fn from_change(preset: &'static Preset, figures: preset::Pairs) -> Self {
        let mut changed = preset.scenario();
        preset::apply(figures, &mut changed);
        let count = changed.active().len();
        let mut found = Self { preset: Some(preset), ..Self::default() };
        for field in figures.iter().filter_map(|(key, _)| Field::from_key(key)) {
            let value = field.get(&changed);
            match field {
                Field::Shared(Shared::Deals) => found.resize_deals(count),
                Field::Shared(field) => found.figures.push((field, value)),
                // Other figures worth a try are none of a statement: statements are the reader's own.
                Field::App(..) => {}
                Field::Term(place, term) => {
                    found.resize_deals(count);
                    if let Some(deal) = found.deals.iter_mut().flatten().nth(place) {
                        deal.terms.push((term, value));
                    }
                }
                Field::Low(input) | Field::High(input) => {
                    let ranges = found.ranges.get_or_insert_with(Vec::new);
                    match ranges.iter_mut().find(|(known, _)| *known == input) {
                        Some((_, range)) => range.get_or_insert_with(Range::default).0.push((field, value)),
                        None => ranges.push((input, Some(Range(vec![(field, value)])))),
                    }
                }
            }
        }
        found
    }

    fn resize_deals(&mut self, count: usize) {
        self.deals.get_or_insert_with(Vec::new).resize_with(count, Deal::default);
    }
}

/// The whole scenario, every field spelt out.
impl From<&engine::Scenario> for Scenario {
    fn from(scenario: &engine::Scenario) -> Self {
        let deal = |place: usize| {
            let name = scenario.names[place].as_str();
            Deal {
                name: (!name.is_empty()).then(|| name.to_owned()),
                terms: Term::ALL.iter().map(|term| (*term, Field::Term(place, *term).get(scenario))).collect(),
            }
        };
        let ranges = scenario.ranges.iter().map(|range| {
            let ends = [Field::Low(range.input), Field::High(range.input)].map(|field| (field, field.get(scenario)));
            (range.input, Some(Range(ends.into_iter().filter(|(_, value)| *value != Value::Nothing).collect())))
        });
        Self {
            preset: None,
            figures: fields::all_shared().map(|field| (field, Field::Shared(field).get(scenario))).collect(),
            deals: Some((0..scenario.active().len()).map(deal).collect()),
            ranges: Some(ranges.collect()),
            statement: scenario.week.mine.is_stated().then(|| Statement::of(scenario)),
        }
    }
}

/// Sets how many deals there are and what they are called; their terms are still to be written.
fn put_deals(deals: Vec<Deal>, scenario: &mut engine::Scenario) {
    let count = deals.len();
    scenario.count = u8::try_from(count).unwrap_or(2);
    for place in count..MOST_DEALS {
        scenario.deals[place] = engine::Deal { kind: scenario.deals[place].kind, ..engine::Deal::default() };
        scenario.names[place].clear();
    }
    scenario.ranges.retain(|range| takes_part(range.input, count));
    for (place, deal) in deals.into_iter().enumerate() {
        if let Some(name) = deal.name {
            scenario.names[place] = name;
        }
    }
}

/// True for a figure of one of the first `count` deals, or of all.
fn takes_part(input: Input, count: usize) -> bool {
    !matches!(input, Input::Term(deal, _) if deal >= count)
}

/// The ranges by their figures; `None` takes away one that the preset has.
fn put_ranges(ranges: Vec<(Input, Option<Range>)>, scenario: &mut engine::Scenario) -> Result<(), Refusal> {
    for (input, range) in ranges {
        let path = || member(RANGES, &fields::path(input));
        if !takes_part(input, usize::from(scenario.count)) {
            return Err(no_figure().at(path()));
        }
        let (low, high) = (Field::Low(input), Field::High(input));
        let ends = range.map_or_else(|| vec![(low, Value::Nothing), (high, Value::Nothing)], |range| range.0);
        for (field, value) in ends {
            field.put(scenario, value);
        }
        if let (Value::Number(least), Value::Number(most)) = (low.get(scenario), high.get(scenario)) {
            if least > most {
                return Err(Refusal::takes(&path(), "a low that is no more than its high"));
            }
        }
    }
    Ok(())
}
