//! docs/method.md tells every rule and figure of the engine, whose package has it too. Its tables are made here, from the engine's own
//! data, and its prose must name everything that can be typed or shown. `UPDATE=1 cargo test -p coop-or-gig-engine --test method`
//! rewrites the tables.

#[path = "../common/mod.rs"]
mod common;
mod tables;

use std::fs;

use coop_or_gig_engine::accounts;
use coop_or_gig_engine::field::{AppFigure, Shared, Term};
use coop_or_gig_engine::outcome::Line;
use tables::{example, tables};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/method.md");
const END: &str = "<!-- end -->\n";

/// Sections in order, with words of the rules that each must hold.
const SECTIONS: [(&str, &[&str]); 38] = [
    ("## Numbers and rounding", &["halves away from zero", "parts per million"]),
    ("## The week", &["engaged", "waiting"]),
    ("## The money path", &["customer"]),
    ("## What is put by beside the pay", &["employer’s National Insurance"]),
    ("## What the organisation keeps, take rate and £10", &["take rate"]),
    ("## Status", &["self-employed", "worker", "employee"]),
    ("## Minimum wage", &["[2021] UKSC 5", "regulations 12 and 13"]),
    ("## Guarantees", &["mile"]),
    ("## Holiday", &["12.07%", "5.6", "Northern Ireland", "12 weeks", "rolled up"]),
    ("## Pension", &["relief at source", "section 192"]),
    ("## Statutory sick pay", &["expected"]),
    ("## Income tax", &["section 35", "down to the penny"]),
    ("## National Insurance of the self-employed", &["regulation 100"]),
    ("## National Insurance of employees and employers", &["Employment Allowance", "regulation 12(1)"]),
    ("## What the self-employed deduct", &["trading allowance", "94D", "no rate for a bicycle"]),
    ("## Mileage allowance relief of employees", &["section 231", "section 230", "bicycle"]),
    ("## Student loans", &["pound"]),
    ("## What the deal adds to other income", &["second gig", "tips"]),
    (
        "## Universal Credit",
        &["55%", "Minimum income floor", "regulation 59", "833", "Averaged over the year", "uc-start-up", "no floor"],
    ),
    ("## When the tax falls due", &["section 59A", "31 January", "31 July", "80%", "never on account", "3,204.75"]),
    ("## Thresholds of a year", &["£90,000", "before the app's fee", "6 April 2028", "Class 2", "£129"]),
    ("## The next £10", &["same hours", "exactly £10", "shrinks", "Universal Credit"]),
    ("## Before-tax scenarios", &["New York"]),
    ("## A worked example", &["43,221.60"]),
    ("## The answer", &["1%"]),
    ("## A wage must be earned", &["if it can pay the wage it promises", "1.9015", "£21.56", "Jobs needed"]),
    ("## Fees that vary", &["lowest", "highest"]),
    ("## Fees that rise with the fare", &["the same fare", "understated", "there are none"]),
    ("## Break-evens", &["percentage", "flat", "wage", "never", "always"]),
    ("## The question turned round", &["168"]),
    ("## The years ahead", &["inflation", "frozen", "April 2031", "4.1%", "3.9%"]),
    ("## How sure it is", &["triangular", "Rand32", "nearest rank", "±20%"]),
    (
        "## The co-op’s own accounts",
        &["members", "contract", "grant", "nothing", "corporation tax", "CTM40515", "doubtful", "employees"],
    ),
    ("## Examples and their evidence", &["high", "medium", "low", "assumption"]),
    ("## Links", &["#"]),
    ("## How it is checked", &["penny"]),
    ("## What is not modelled", &["Marriage Allowance", "Universal Credit", "VAT", "couple", "capital", "surplus earnings"]),
    ("## Every figure and field", &["tables"]),
];

/// The place of the table of this name in the text.
fn place(text: &str, name: &str) -> std::ops::Range<usize> {
    let begin = format!("<!-- begin: {name} -->\n");
    let from = text.find(&begin).unwrap_or_else(|| panic!("docs/method.md has no line {begin}")) + begin.len();
    let length = text[from..].find(END).unwrap_or_else(|| panic!("docs/method.md has no {END} after {begin}"));
    from..from + length
}

fn file() -> String {
    fs::read_to_string(FILE).expect("docs/method.md can be read")
}

#[test]
fn the_tables_are_the_engine_s() {
    let mut text = file();
    let tables = tables();
    assert_eq!(text.matches("<!-- begin:").count(), tables.len(), "docs/method.md has a table that nothing here makes");
    let wrong: Vec<_> = tables.iter().filter(|(name, table)| text[place(&text, name)] != **table).map(|(name, _)| name).collect();
    if std::env::var_os("UPDATE").is_some() {
        for (name, table) in &tables {
            text.replace_range(place(&text, name), table);
        }
        return fs::write(FILE, text).expect("docs/method.md can be written");
    }
    assert!(
        wrong.is_empty(),
        "docs/method.md is behind the engine in {wrong:?}. This rewrites its tables; read what its words say of them again: \
         UPDATE=1 cargo test -p coop-or-gig-engine --test method"
    );
}

#[test]
fn the_prose_names_everything() {
    if std::env::var_os("UPDATE").is_some() {
        return; // the file is being written
    }
    let mut prose = file();
    for (name, _) in tables() {
        prose.replace_range(place(&prose, &name), "");
    }
    let lines = Line::ALL.iter().map(|line| line.key());
    let accounts = accounts::Line::ALL.iter().map(|line| line.key());
    let fields = Shared::SPECS.iter().chain(AppFigure::SPECS).chain(Term::SPECS).map(|spec| spec.key);
    let missing: Vec<_> = lines.chain(accounts).chain(fields).filter(|key| !prose.contains(&format!("`{key}`"))).collect();
    assert!(missing.is_empty(), "docs/method.md says nothing in words about {missing:?}");

    let headings: Vec<_> = prose.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings, SECTIONS.map(|(heading, _)| heading), "the sections of docs/method.md");
    for (heading, words) in SECTIONS {
        let section = prose.split(&format!("{heading}\n")).nth(1).and_then(|rest| rest.split("\n## ").next()).expect("the heading");
        let section = section.split_whitespace().collect::<Vec<_>>().join(" ");
        for word in words {
            assert!(section.contains(word), "docs/method.md, {heading}: says nothing of {word:?}");
        }
    }
    // The working of the example comes to the engine's amounts.
    let example = example();
    let amounts = example
        .split(['|', '\n'])
        .map(|cell| cell.trim().trim_start_matches('−'))
        .filter(|cell| cell.len() > 1 && cell.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')));
    for amount in amounts {
        assert!(prose.contains(amount), "docs/method.md, ## A worked example: nothing comes to {amount}");
    }
}
