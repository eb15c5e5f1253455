//! The laws. Every page is rendered and read once and told to each law; a test a law then says what is wrong.

mod charts;
mod controls;
mod explanations;
mod figures;
mod following;
mod languages;
mod mistakes;
mod references;
mod shape;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use scraper::ElementRef;

use super::cases;
use super::page::{each, with, Page};

/// A law: what is wrong with a page by it.
type Law = fn(&Page) -> Vec<String>;

/// Most faults that are told; one mistake is often on every page.
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
    what_falls_due_is_the_engine_s => following::due;
    the_next_ten_pounds_add_up => following::next_ten;
    crossed_thresholds_are_told => following::thresholds;
    nothing_is_empty => words::nothing_empty;
    nothing_is_broken => words::nothing_broken;
    no_label_is_doubled => words::nothing_doubled;
    steps_say_something => figures::steps;
    texts_stand_alone => words::alone;
    headings_skip_no_level => shape::headings;
    tables_have_heads => shape::tables;
    elements_stand_where_they_may => shape::nesting;
    markup_is_read_as_written => shape::as_written;
    no_text_is_of_another_language => languages::no_other;
    languages_are_told => languages::told;
    fields_have_help => controls::described;
    closed_lists_tell_what_is_chosen => controls::lists;
    questions_have_a_chart_each => controls::questions;
    axes_tell_round_values_once => charts::axes;
    ranges_have_two_ends => charts::ranges;
    differences_are_those_of_the_amounts_beside_them => charts::differences;
}

/// Record of a page once it has been read.
struct Known {
    /// The name of its case, without the language.
    name: String,
    title: String,
    /// The faults by each law.
    faults: Vec<Vec<String>>,
    /// Number of elements of each kind.
    elements: BTreeMap<String, usize>,
}

/// Records of every page.
static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    each(&cases::all(), |case| {
        with(case, |page| {
            let mut elements = BTreeMap::new();
            // A word of one language that no line breaks (`unbroken`) stands with its neighbours in elements of their own.
            let is_piece = |element: &ElementRef| {
                let has_class = |element: ElementRef| element.value().classes().any(|class| class == "unbroken");
                element.value().name() == "span"
                    && element.parent().and_then(ElementRef::wrap).is_some_and(|parent| parent.child_elements().any(has_class))
            };
            for element in page.elements().filter(|element| !is_piece(element)) {
                *elements.entry(element.value().name().to_owned()).or_default() += 1;
            }
            let faults = LAWS.iter().map(|(_, law)| law(page)).collect();
            Known { name: case.name.clone(), title: case.title(), faults, elements }
        })
    })
});

/// Faults of a page by every law.
pub(crate) fn faults(page: &Page) -> Vec<String> {
    LAWS.iter().flat_map(|(_, law)| law(page)).collect()
}

fn hold(name: &str) {
    let place = LAWS.iter().position(|(known, _)| *known == name).expect("a law of the list");
    none(KNOWN.iter().flat_map(|page| &page.faults[place]));
}

/// Asserts that there are no faults.
pub(crate) fn none<'a>(faults: impl Iterator<Item = &'a String>) {
    let faults: Vec<&str> = faults.map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(MOST_TOLD)].join("\n"));
}

/// A page has as many elements of each kind in one language as in another.
#[test]
fn languages_have_the_same_elements() {
    let mut firsts: BTreeMap<&str, &Known> = BTreeMap::new();
    let mut faults = Vec::new();
    for page in KNOWN.iter() {
        let first = *firsts.entry(&page.name).or_insert(page);
        for kind in first.elements.keys().chain(page.elements.keys()).collect::<BTreeSet<_>>() {
            let count = |page: &Known| page.elements.get(kind).copied().unwrap_or_default();
            if count(first) != count(page) {
                faults.push(format!("{}: {} of <{kind}>, and {} in {}", page.title, count(page), count(first), first.title));
            }
        }
    }
    none(faults.iter());
}
