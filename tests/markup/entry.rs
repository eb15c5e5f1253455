//! The figures that come first, by the way in which the week is entered.

use coop_or_gig::locale::Lang;

use super::cases::{asked, Case, Open};
use super::page::with;

/// Keys of the fields that a selector finds, in the order of the page.
fn keys(figures: &str, selector: &str) -> Vec<String> {
    let case = asked(&format!("v=1&{figures}"), 0).into_iter().find(|case| case.lang == Lang::En).expect("a page");
    with(&Case { open: Open::Everything, ..case }, |page| {
        page.all(selector).iter().filter_map(|found| found.attr("data-field")).map(str::to_owned).collect()
    })
}

/// A wage has no part where the fares are paid out: typing one would change nothing.
#[test]
fn an_agency_that_pays_fares_is_asked_for_its_fee_and_not_for_a_wage() {
    let first = |figures: &str| {
        let keys = keys(&format!("preset=employed-carer{figures}"), ".platform > .first [data-field]");
        ["1.wage", "1.fee"].map(|key| keys.iter().any(|found| found == key))
    };
    assert_eq!(first(""), [true, false]);
    assert_eq!(first("&1.basis=fares&1.fee=41.9087"), [false, true]);
    // Beside a statement that tells the fee, the deal asks for neither.
    assert_eq!(first("&entry=statement&app-1.fares=723&app-1.fee=303&app-1.hours=30"), [false, false]);
}

/// What is printed comes first, in its order; all else stands in a fold below, and nothing is lost.
#[test]
fn the_printed_figures_come_before_all_else_of_a_statement() {
    let one = "preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.tips=12&app-1.hours=42";
    let printed = ["app-1.fares", "app-1.fee", "app-1.jobs", "app-1.tips", "app-1.hours"];
    assert_eq!(keys(one, ".statements > div [data-field]"), printed);
    assert_eq!(keys(one, ".statements > details [data-field]"), ["statement-of", "trip-minutes", "busy"]);
    let two = "preset=private-hire&entry=statement&statement-of=day&apps=2&trip-minutes=20&app-1.fares=820&app-1.jobs=31\
               &app-1.hours=12&app-2.fares=60&app-2.fee=9&app-2.hours=8";
    let first = keys(two, ".statements > div [data-field]");
    assert_eq!(first.len(), 11, "a percentage where there is no fee: {first:?}");
    assert_eq!(first[2], "app-1.rate");
    assert_eq!(keys(two, ".statements > details [data-field]"), ["statement-of", "statement-days", "overlap", "trip-minutes"]);
}
