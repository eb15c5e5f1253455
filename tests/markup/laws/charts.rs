//! What stands beside and below charts can be read: round values, each told once.

use std::collections::BTreeSet;

use coop_or_gig::locale::text;
use coop_or_gig_engine::money::Money;
use scraper::ElementRef;

use super::super::page::{within, words, Page};
use super::figures::pence;

/// Digits that count of a round value: 50, 1,500.
const DIGITS: usize = 2;

/// True for a value of few digits that count.
fn is_round(told: &str) -> bool {
    let digits: String = told.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').len() <= DIGITS
}

/// Faults of the values of axes: each is round, and no two are told alike. The values of a chart's table are as round.
pub(super) fn axes(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for chart in page.all("svg.lines") {
        let odd = within(chart, "text.tick").into_iter().filter(|tick| !is_round(&words(*tick)));
        faults.extend(odd.map(|tick| page.fault(tick, "is no round value of an axis")));
        // Amounts stand to the left of the chart; below it are the values of its figure, and what is marked there.
        for axis in ["text[x='0'].tick", "text[y='100%']"] {
            let mut seen = BTreeSet::new();
            let again = within(chart, axis).into_iter().filter(|tick| !seen.insert(words(*tick)));
            faults.extend(again.map(|tick| page.fault(tick, "is told twice on one axis")));
        }
    }
    let odd = page.all(".along:not(.by-years) details tbody th").into_iter().filter(|value| !is_round(&words(*value)));
    faults.extend(odd.map(|value| page.fault(value, "is no round value of a table")));
    faults
}

/// Faults of ranges: ends that are told alike are one amount, and no minus stands beside the dash of a range.
pub(super) fn ranges(page: &Page) -> Vec<String> {
    let is_one = |element: &ElementRef<'_>| {
        let told = words(*element);
        told.split_once(" – ").is_some_and(|(low, high)| low == high || told.contains('−'))
    };
    let told = page.all(".range .figure, .vary td").into_iter().filter(is_one);
    told.map(|element| page.fault(element, "is a range of one amount, or of amounts below zero")).collect()
}

/// Faults of the differences in tables of charts: each is that of the two amounts in its row, as they are read, unless these are alike, or
/// the words for a lead that could not be paid.
pub(super) fn differences(page: &Page) -> Vec<String> {
    let scenario = &page.state.figures.scenario;
    let (from, to) = scenario.pair();
    // Of a year the difference has the interest on a share besides.
    let has_share = [from, to].iter().any(|place| scenario.deals[*place].membership.share != Money::ZERO);
    let by_year = (".by-years", has_share, [0, 1, 2]);
    let along = (".along:not(.by-years, .frontier)", false, [from, to, page.comparison.outcomes.len()]);
    let mut faults = Vec::new();
    for (chart, is_other, places) in [by_year, along] {
        for row in page.all(&format!("{chart} details tbody tr")).into_iter().filter(|_| !is_other) {
            let cells = within(row, "td");
            let [from, to, lead] = places.map(|place| cells.get(place).and_then(|cell| pence(&words(*cell))));
            // A lead that could not be paid is told in words.
            let short = page.case.lang.text(text::CELL_SHORT);
            if cells.get(places[2]).is_some_and(|cell| words(*cell) == short) {
                continue;
            }
            let (Some(from), Some(to), Some(lead)) = (from, to, lead) else {
                faults.push(page.fault(row, "lacks an amount"));
                continue;
            };
            if lead != to - from && from != to {
                faults.push(page.fault(row, "tells another difference than its amounts have"));
            }
        }
    }
    faults
}
