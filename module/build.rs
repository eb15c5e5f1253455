//! TypeScript types of a scenario, written from the engine's table of fields. Those of all else come from their structures.

use coop_or_gig_engine::accounts;
use coop_or_gig_engine::choice::{Choice as _, DividendBy, Lever, Nation};
use coop_or_gig_engine::field::{AppFigure, Field, Kind, Shared, Term};
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax::PACKS;
use coop_or_gig_statement as statement;
use std::fmt::Write as _;
use std::{env, fs, path::Path};

const LABELS: &str = "../locales/en.ftl";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={LABELS}");
    let labels = fs::read_to_string(LABELS)?;
    let is_own = |field: &Shared| *field != Shared::Deals && !Shared::OF_STATEMENTS.contains(field);
    let shared = named(Shared::ALL.iter().copied().filter(is_own).map(Field::Shared));
    let mut types = String::new();
    writeln!(types, "\n/** Tax year whose rates are known. */")?;
    writeln!(
        types,
        "export type TaxYear = {};",
        union(PACKS.iter().flat_map(|pack| [pack.year.label(), pack.year.label().replace('-', "/")]))
    )?;
    writeln!(types, "\n/** Nation in which income tax is paid. */")?;
    writeln!(types, "export type Nation = {};", union(Nation::WORDS))?;
    writeln!(types, "\n/** Figure that `solve` may change. */")?;
    writeln!(types, "export type Lever = {};", union(Lever::WORDS))?;
    writeln!(types, "\n/** Lines of the money path, in their order; `pay` and `takeHome` are totals. */")?;
    let lines = |of_credit| union(Line::ALL.iter().filter(|line| line.is_of_credit() == of_credit).map(|line| camel(line.key())));
    writeln!(types, "export type Line = {};", lines(false))?;
    writeln!(types, "\n/** Lines below the money path where Universal Credit is entered; `withUniversalCredit` is a total. */")?;
    writeln!(types, "export type CreditLine = {};", lines(true))?;
    writeln!(types, "\n/** Lines of a year's accounts, in their order; `surplus` and `kept` are totals. */")?;
    writeln!(types, "export type AccountsLine = {};", union(accounts::Line::ALL.iter().map(|line| camel(line.key()))))?;
    writeln!(types, "\n/** Rule by which a co-op shares out its surplus. */")?;
    writeln!(types, "export type DividendBy = {};", union(DividendBy::WORDS))?;
    writeln!(types, "\n/** Scenario of a comparison. Fields left out are the preset's or, without one, the defaults. */")?;
    writeln!(types, "export interface Scenario {{")?;
    writeln!(types, "  /** Preset to start from. */\n  preset?: {};", union(PRESETS.iter().map(|preset| preset.id)))?;
    fields(&mut types, shared, &labels)?;
    writeln!(types, "  /** Two to four deals. One that leaves everything out is the preset's in its place. */\n  deals?: Deal[];")?;
    writeln!(
        types,
        "  /** Pay statements, from which hours, jobs, price, tips and the fee of a deal follow. */\n  statement?: Statement;"
    )?;
    writeln!(types, "  /** Ranges of figures by their paths, such as `busy` or `deals[1].volume`; null takes a preset's away. */")?;
    writeln!(types, "  ranges?: Record<string, Range | null>;\n}}")?;
    writeln!(types, "\n/** Deal: terms on which the work is done. */\nexport interface Deal {{")?;
    writeln!(types, "  /** Name of the deal: a text of at most 40 characters. */\n  name?: string;")?;
    fields(&mut types, named(Term::ALL.iter().map(|term| Field::Term(0, *term))), &labels)?;
    writeln!(types, "}}")?;
    writeln!(types, "\n/** Statement of one app, as printed. `fares`, `hours` and `fee` or `rate` are needed. */\nexport interface AppStatement {{")?;
    fields(&mut types, named(AppFigure::ALL.iter().map(|figure| Field::App(0, *figure))), &labels)?;
    writeln!(types, "  /** App as `readStatement` tells it; ignored. */\n  platform?: StatementPlatform;")?;
    writeln!(types, "  /** Reason of `readStatement` for what is null; ignored. */\n  lack?: string | null;")?;
    writeln!(types, "  /** Sum left after the fee, as `readStatement` tells it; ignored. */\n  net?: number | null;\n}}")?;
    writeln!(types, "\n/** Pay statements of a period: that of one app, or those of one to four in `apps`. */")?;
    writeln!(types, "export interface Statement extends AppStatement {{")?;
    fields(&mut types, OF_STATEMENT.iter().map(|(name, field)| ((*name).to_owned(), Field::Shared(*field))), &labels)?;
    writeln!(types, "  /** Statements of one to four apps. */\n  apps?: AppStatement[];\n}}")?;
    writeln!(
        types,
        "\n/** Range of a figure: the least and the most that it could be; the scenario's own value is the likely one. */"
    )?;
    writeln!(types, "export interface Range {{\n  /** Least value; null for none. */\n  low?: number | null;\n  /** Largest value; null for none. */\n  high?: number | null;\n}}")?;
    of_statements(&mut types)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("fields.d.ts"), types)?;
    Ok(())
}

/// Words of the files that `readStatement` reads.
fn of_statements(types: &mut String) -> std::fmt::Result {
    let words = |words: Vec<&'static str>| union(words);
    let measures = statement::Measure::ALL.iter().map(|measure| match measure {
        statement::Measure::Millimetres => "metres".to_owned(),
        measure => camel(measure.word()),
    });
    for (doc, name, union) in [
        (
            "Meaning of a column of an earnings file",
            "StatementField",
            words(statement::Field::ALL.iter().map(|field| field.word()).collect()),
        ),
        (
            "Currency of an earnings file",
            "StatementCurrency",
            words(statement::Currency::all().map(statement::Currency::code).collect()),
        ),
        ("Kind of an earnings file", "StatementReport", words(statement::Report::ALL.iter().map(|report| report.word()).collect())),
        (
            "Platform of an earnings file",
            "StatementPlatform",
            words(statement::Platform::ALL.iter().map(|platform| platform.word()).collect()),
        ),
        (
            "Kind of the rows of an earnings file",
            "StatementRow",
            words(statement::RowKind::ALL.iter().map(|row| row.word()).collect()),
        ),
        (
            "Meaning of the fares of an earnings file",
            "StatementBasis",
            words(statement::GrossBasis::ALL.iter().map(|basis| basis.word()).collect()),
        ),
        ("Reason why a file was not read", "StatementClosed", words(statement::Closed::ALL.iter().map(|why| why.word()).collect())),
        (
            "Measure of work: money in units of its currency, time in seconds, distance in metres",
            "StatementMeasure",
            union(measures),
        ),
    ] {
        writeln!(types, "\n/** {doc}. */\nexport type {name} = {union};")?;
    }
    Ok(())
}

/// Fields of `statement` besides those of each app, by their names in it.
const OF_STATEMENT: [(&str, Shared); 5] = [
    ("every", Shared::StatementOf),
    ("days", Shared::StatementDays),
    ("deal", Shared::StatementDeal),
    ("overlap", Shared::Overlap),
    ("tripMinutes", Shared::TripMinutes),
];

/// Fields by the names that they have from their keys.
fn named(fields: impl Iterator<Item = Field>) -> impl Iterator<Item = (String, Field)> {
    fields.map(|field| (camel(field.spec().key), field))
}

fn fields(types: &mut String, fields: impl Iterator<Item = (String, Field)>, labels: &str) -> std::fmt::Result {
    let default = Scenario::default();
    for (name, field) in fields {
        let spec = field.spec();
        let is_of_statement = match field {
            Field::App(..) => true,
            Field::Shared(shared) => Shared::OF_STATEMENTS.contains(&shared),
            _ => false,
        };
        let null = if spec.optional || is_of_statement { " | null" } else { "" };
        let (unit, kind) = match spec.kind {
            Kind::Money => ("Pounds", "number".to_owned()),
            Kind::Price | Kind::Pence => ("Pounds for one", "number".to_owned()),
            Kind::Percent => ("Per cent", "number".to_owned()),
            Kind::Count => ("A number", "number".to_owned()),
            Kind::Whole => ("A whole number", "number".to_owned()),
            Kind::Year => ("", "TaxYear".to_owned()),
            Kind::Choice(words) if words == Nation::WORDS => ("", "Nation".to_owned()),
            Kind::Choice(words) if words == DividendBy::WORDS => ("", "DividendBy".to_owned()),
            Kind::Choice(words) => ("", union(words)),
        };
        // Pence on the page, pounds here.
        let parts = if spec.kind == Kind::Pence { 100 } else { 1 };
        let limits = if unit.is_empty() { String::new() } else { format!("{unit}, {} to {}.", spec.min / parts, spec.max / parts) };
        let empty = match field {
            Field::Shared(Shared::Jobs) => "null: jobsAnHour × hours.",
            _ if spec.optional => "null for none.",
            _ if is_of_statement => "null counts as left out.",
            _ => "",
        };
        // Half of the deals are a platform, the others a co-op.
        let plain = if field == Field::Term(0, Term::Kind) { String::new() } else { field.plain(&default) };
        let plain = if parts == 1 || plain == "0" { plain } else { return Err(std::fmt::Error) };
        // What a statement must tell has none.
        let is_needed = matches!(field, Field::App(_, AppFigure::Fares | AppFigure::Rate | AppFigure::Hours));
        let usual = if plain.is_empty() || is_needed { plain } else { format!("@default {plain}") };
        let owner = if matches!(field, Field::App(..)) { "app-" } else { "" };
        let called = match field {
            // On the page these two stand for more than they are here.
            Field::Term(_, Term::Fee) => "Percentage that it takes of the fares; `flat` and `jobFee` are in pounds.".to_owned(),
            Field::Term(_, Term::Label) => {
                "Number of a preset's own name for this deal; 0 for none. `name` goes before it.".to_owned()
            }
            _ => label(labels, &format!("field-{owner}{}", spec.key)),
        };
        let said = [called, choices(labels, spec.key, spec.kind), limits, empty.to_owned(), usual];
        let said = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        if !said.is_empty() {
            writeln!(types, "  /** {said} */")?;
        }
        writeln!(types, "  {name}?: {kind}{null};")?;
    }
    Ok(())
}

/// What each word of a choice means: its name on the page, where that of any says more than the word.
fn choices(labels: &str, key: &str, kind: Kind) -> String {
    let Kind::Choice(words) = kind else { return String::new() };
    let named = words.iter().map(|word| (*word, label(labels, &format!("option-{key}-{word}"))));
    let named: Vec<_> = named.map(|(word, text)| (word, text.trim_end_matches('.').to_owned())).collect();
    let says_more = |(word, text): &(&str, String)| !text.to_lowercase().replace(' ', "-").ends_with(word);
    if named.iter().any(|(_, text)| text.is_empty()) || !named.iter().any(says_more) {
        return String::new();
    }
    named.iter().map(|(word, text)| format!("`{word}`: {text}")).collect::<Vec<_>>().join("; ") + "."
}

/// Text of the page, such as the name of a field, where that has no values in it.
fn label(labels: &str, key: &str) -> String {
    let found = labels.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    found
        .filter(|text| !text.contains(['{', '*']))
        .map_or_else(String::new, |text| format!("{}.", text.trim_end_matches(['.', '?'])))
}

fn union(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    words.into_iter().map(|word| format!("'{}'", word.as_ref())).collect::<Vec<_>>().join(" | ")
}

fn camel(key: &str) -> String {
    let mut words = key.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}
