//! The shape of the page: headings, tables, lists, and that browsers read it as it is written.

use scraper::ElementRef;

use super::super::page::{around, told, within, words, Page};

/// Faults of headings: one is of the first level, and none skips a level. A panel over the page begins with the second.
pub(super) fn headings(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    let (mut firsts, mut level) = (0, 0);
    for heading in page.all("h1, h2, h3, h4, h5, h6") {
        let own = heading.value().name().trim_start_matches('h').parse().unwrap_or(0);
        if own > level + 1 {
            faults.push(page.fault(heading, &format!("follows a heading of level {level}")));
        }
        firsts += usize::from(own == 1);
        level = own;
    }
    if firsts != 1 {
        faults.push(format!("{}: {firsts} headings of the first level", page.case.title()));
    }
    faults
}

/// Faults of tables: each column and each row has its head, and each row as many cells as there are columns.
pub(super) fn tables(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for table in page.all("table") {
        let heads = within(table, "thead th[scope=col]");
        let all_heads = within(table, "thead th, thead td");
        if heads.is_empty() || heads.len() != all_heads.len() {
            faults.push(page.fault(table, "has columns without a head"));
        }
        for head in within(table, "th").into_iter().filter(|head| words(*head).is_empty()) {
            faults.push(page.fault(table, &format!("has an empty head {}", told(head))));
        }
        for row in within(table, "tbody tr") {
            let cells = row.child_elements().count();
            if within(row, "th[scope=row]").len() != 1 {
                faults.push(page.fault(row, "has no head"));
            }
            if cells != heads.len() {
                faults.push(page.fault(row, &format!("has {cells} cells under {} heads", heads.len())));
            }
        }
        // Roles that are told are told all the way down.
        let has_role = table.attr("role").is_some();
        for part in within(table, "thead, tbody, tr, th, td").into_iter().filter(|part| part.attr("role").is_some() != has_role) {
            faults.push(page.fault(part, "has a role where its table has none, or none where it has one"));
        }
    }
    faults
}

/// Faults of nesting: children that a list may not have, and elements that may not stand in one that is clicked.
pub(super) fn nesting(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for list in page.all("ul, ol, dl, select, details, figure") {
        let fits = |inner: &ElementRef<'_>| match list.value().name() {
            "ul" | "ol" => inner.value().name() == "li",
            "dl" => matches!(inner.value().name(), "dt" | "dd" | "div"),
            "select" => inner.value().name() == "option",
            _ => true,
        };
        for inner in list.child_elements().filter(|inner| !fits(inner)) {
            faults.push(page.fault(inner, &format!("stands in a {}", list.value().name())));
        }
        if list.value().name() == "details" && within(list, "summary").is_empty() {
            faults.push(page.fault(list, "has no summary"));
        }
    }
    let is_clicked = |outer: &ElementRef<'_>| matches!(outer.value().name(), "button" | "a" | "summary" | "label");
    for inner in page.all("button, a, input, select, textarea, summary") {
        let is_labelled = |outer: &ElementRef<'_>| outer.value().name() == "label" && inner.value().name() == "input";
        if around(inner).any(|outer| is_clicked(&outer) && !is_labelled(&outer)) {
            faults.push(page.fault(inner, "stands in something that is clicked"));
        }
    }
    faults
}

/// The page that a browser makes of the markup has the elements that were written, no more and no fewer.
pub(super) fn as_written(page: &Page) -> Vec<String> {
    let written =
        page.source.match_indices('<').filter(|(at, _)| page.source[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic()));
    let (written, read) = (written.count(), page.elements().count());
    let fault = || format!("{}: {written} elements are written, {read} are read", page.case.title());
    if written == read {
        Vec::new()
    } else {
        vec![fault()]
    }
}
