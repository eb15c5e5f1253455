//! Prints what the engine itself makes of every preset and of every other figure worth a try, in pence, as JSON: what the module
//! is checked against. It goes the way of links and uses nothing of the module.

use coop_or_gig_engine::accounts;
use coop_or_gig_engine::choice::{Choice as _, DividendBy};
use coop_or_gig_engine::compare::{self, Comparison};
use coop_or_gig_engine::outcome::{Line, NonCash, Period};
use coop_or_gig_engine::preset::{apply, Pairs, PRESETS};
use coop_or_gig_engine::scenario::Scenario;
use serde_json::{json, Map, Value};

/// The lines of a scenario without Universal Credit, as every preset is.
fn lines() -> impl Iterator<Item = Line> {
    Line::ALL.into_iter().filter(|line| !line.is_of_credit())
}

fn main() {
    let comparisons = |scenario: &Scenario| {
        let comparison = Comparison::new(scenario).expect("the preset's tax year has a pack");
        let periods = [(Period::Hour, "hour"), (Period::Week, "week"), (Period::Month, "month"), (Period::Year, "year")];
        let deals: Vec<Value> = comparison
            .outcomes
            .iter()
            .map(|outcome| {
                let lines = |period| lines().map(|line| outcome.statement(period).amount(line).0).collect::<Vec<_>>();
                Value::Object(periods.iter().map(|(period, name)| ((*name).to_owned(), json!(lines(*period)))).collect())
            })
            .collect();
        let lead: Map<String, Value> =
            periods.iter().map(|(period, name)| ((*name).to_owned(), json!(comparison.lead(*period).0))).collect();
        let beside = |of: NonCash| {
            let NonCash { employer_pension, tax_relief, sick_pay, share_interest, employer_contributions, carried_costs } = of;
            [employer_pension, tax_relief, sick_pay, share_interest, employer_contributions, carried_costs].map(|amount| amount.0)
        };
        let besides: Vec<_> =
            comparison.outcomes.iter().map(|outcome| periods.map(|(period, _)| beside(outcome.non_cash(period)))).collect();
        let bands: Vec<_> = comparison
            .bands
            .iter()
            .map(|band| band.map(|ends| ends.map(|end| periods.map(|(period, _)| end.statement(period).amount(Line::TakeHome).0))))
            .collect();
        // No preset gives its co-op members.
        let mut coop = scenario.clone();
        apply(Pairs("coop-linked=yes coop-members=150 coop-staff=60000 coop-growth=10"), &mut coop);
        let years = compare::accounts(&coop).map(|accounts| {
            accounts.years.map(|year| {
                let lines: Vec<_> = accounts::Line::ALL.iter().map(|line| year.amount(*line).0).collect();
                let dividends: Vec<_> = DividendBy::ALL.iter().map(|by| year.dividend(*by).0).collect();
                let balance = year.balance;
                let balance = [balance.cash, balance.loan, balance.shares, balance.reserves, balance.losses];
                json!({ "lines": lines, "dividends": dividends, "balance": balance.map(|amount| amount.0) })
            })
        });
        json!({
            "deals": deals,
            "beside": besides,
            "bands": bands,
            "accounts": years,
            "lead": lead,
            "verdict": format!("{:?}", comparison.verdict).to_lowercase(),
        })
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
    let lines: Vec<&str> = lines().map(Line::key).collect();
    let accounts: Vec<&str> = accounts::Line::ALL.iter().map(|line| line.key()).collect();
    println!("{}", json!({ "lines": lines, "accounts": accounts, "presets": presets }));
}
