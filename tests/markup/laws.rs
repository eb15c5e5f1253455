//! The laws. Every page is rendered and read once and told to each law; a test a law then says what is wrong.

mod controls;
mod figures;
mod languages;
mod references;
mod shape;
mod words;

use std::sync::LazyLock;

use super::cases;
use super::page::{each, with, Page};

/// A law: what is wrong with a page by it.
type Law = fn(&Page) -> Vec<String>;

/// So many faults are told; one mistake is often on every page.
const MOST_TOLD: usize = 25;

macro_rules! laws {
    ($($name:ident => $law:path;)+) => {
        const LAWS: &[(&str, Law)] = &[$((stringify!($name), $law)),+];
        $(#[test]
        fn $name() {
            hold(stringify!($name));
        })+
    };
}

laws! {
    ids_occur_once => references::once;
    references_lead_somewhere => references::lead_somewhere;
    controls_have_names => controls::named;
    statements_add_up => figures::statement;
    ten_pounds_add_up => figures::ten_pounds;
    large_figures_are_those_of_the_statement => figures::take_home;
    nothing_is_empty => words::nothing_empty;
    nothing_is_broken => words::nothing_broken;
    headings_skip_no_level => shape::headings;
    tables_have_heads => shape::tables;
    elements_stand_where_they_may => shape::nesting;
    markup_is_read_as_written => shape::as_written;
    no_text_is_of_another_language => languages::no_other;
    languages_are_told => languages::told;
    fields_have_help => controls::described;
}

/// The faults of every page, law by law.
static FAULTS: LazyLock<Vec<Vec<Vec<String>>>> =
    LazyLock::new(|| each(&cases::all(), |case| with(case, |page| LAWS.iter().map(|(_, law)| law(page)).collect())));

fn hold(name: &str) {
    let place = LAWS.iter().position(|(known, _)| *known == name).expect("a law of the list");
    let faults: Vec<&String> = FAULTS.iter().flat_map(|page| &page[place]).collect();
    let told = faults.iter().take(MOST_TOLD).map(|fault| fault.as_str()).collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} faults:\n{told}", faults.len());
}
