//! Prints what the engine itself makes of every preset and of every other figure worth a try, in pence, as JSON: what the module
//! is checked against. It goes the way of links and uses nothing of the module.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::{apply, PRESETS};
use coop_or_gig_engine::scenario::Scenario;
use serde_json::{json, Map, Value};

fn main() {
    let comparisons = |scenario: &Scenario| {
        let comparison = Comparison::of(scenario).expect("the preset's tax year has a pack");
        let periods = [(Period::Hour, "hour"), (Period::Week, "week"), (Period::Month, "month"), (Period::Year, "year")];
        let deals: Vec<Value> = comparison
            .outcomes
            .iter()
            .map(|outcome| {
                let lines = |period| Line::ALL.iter().map(|line| outcome.statement(period).amount(*line).0).collect::<Vec<_>>();
                Value::Object(periods.iter().map(|(period, name)| ((*name).to_owned(), json!(lines(*period)))).collect())
            })
            .collect();
        let lead: Map<String, Value> =
            periods.iter().map(|(period, name)| ((*name).to_owned(), json!(comparison.lead(*period).0))).collect();
        json!({ "deals": deals, "lead": lead, "verdict": format!("{:?}", comparison.verdict).to_lowercase() })
    };
    let presets: Map<String, Value> = PRESETS
        .iter()
        .map(|preset| {
            let tries: Vec<Value> = preset
                .tries
                .iter()
                .map(|other| {
                    let mut scenario = preset.scenario();
                    apply(other.figures, &mut scenario);
                    comparisons(&scenario)
                })
                .collect();
            (preset.id.to_owned(), json!({ "preset": comparisons(&preset.scenario()), "tries": tries }))
        })
        .collect();
    let lines: Vec<&str> = Line::ALL.iter().map(|line| line.key()).collect();
    println!("{}", json!({ "lines": lines, "presets": presets }));
}
