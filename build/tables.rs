//! The texts that the engine's fields and rules need: each new one of the engine asks for its texts at the next build.

use coop_or_gig_engine::claims::CLAIMS;
use coop_or_gig_engine::derivation::Rule;
use coop_or_gig_engine::field::{AppFigure, Kind, Shared, Spec, Term};

use crate::locales::Table;

/// Tables of texts in the order of the engine's own lists, so that a field's index finds its texts.
pub(crate) fn tables() -> Vec<Table> {
    vec![
        Table::flat("SHARED_LABELS", ids(Shared::SPECS, "", "")),
        Table::flat("SHARED_HELPS", ids(Shared::SPECS, "", ".help")),
        Table::grouped("SHARED_OPTIONS", options(Shared::SPECS)),
        Table::flat("TERM_LABELS", ids(Term::SPECS, "", "")),
        Table::flat("TERM_HELPS", ids(Term::SPECS, "", ".help")),
        Table::grouped("TERM_OPTIONS", options(Term::SPECS)),
        Table::flat("APP_LABELS", ids(AppFigure::SPECS, "app-", "")),
        Table::flat("APP_HELPS", ids(AppFigure::SPECS, "app-", ".help")),
        Table::flat("CLAIMS_SAID", numbered("claim-", "-said", CLAIMS.len())),
        Table::flat("CLAIMS_ANSWERED", numbered("claim-", "-answer", CLAIMS.len())),
        Table::flat("RULE_LABELS", Rule::ALL.iter().map(|rule| format!("rule-{}", rule.key())).collect()),
        Table::sentences("RULE_SAYS", Rule::ALL.iter().map(|rule| says(*rule)).collect()),
    ]
}

/// Id of a rule's sentence (`rule-busy-hours.says`) and its number of values; `None` for what is given.
fn says(rule: Rule) -> Option<(String, usize)> {
    rule.values().map(|values| (format!("rule-{}.says", rule.key()), values))
}

/// `field-hours`, or with an attribute `field-hours.help`, for each field; `field-app-hours` where its owner is told before.
fn ids(specs: &[Spec], owner: &str, attribute: &str) -> Vec<String> {
    specs.iter().map(|spec| format!("field-{owner}{}{attribute}", spec.key)).collect()
}

/// `option-nation-wales` … for each field; a field that is no choice has none.
fn options(specs: &[Spec]) -> Vec<Vec<String>> {
    let words = |spec: &Spec| match spec.kind {
        Kind::Choice(words) => words.iter().map(|word| format!("option-{}-{word}", spec.key)).collect(),
        _ => Vec::new(),
    };
    specs.iter().map(words).collect()
}

/// Ids with a number in each, from 1: `claim-1-said` …
fn numbered(before: &str, after: &str, count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("{before}{number}{after}")).collect()
}
