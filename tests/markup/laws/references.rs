//! Ids, and what refers to them.

use coop_or_gig_engine::link::{self, Numbers};

use super::super::page::{words, Page};

/// Faults of ids that occur more than once.
pub(super) fn once(page: &Page) -> Vec<String> {
    let title = page.case.title();
    page.ids().filter(|(_, count)| *count > 1).map(|(id, count)| format!("{title}: {count} elements have the id {id}")).collect()
}

/// Faults of references to elements that are not there, or that name or describe an element and have neither words nor an element
/// in them.
pub(super) fn lead_somewhere(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for name in
        ["for", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage", "list"]
    {
        // Names of a closed panel come with what the panel shows, so they are left out.
        for element in page.all(&format!("[{name}]")).into_iter().filter(|element| !is_closed(*element)) {
            let value = element.attr(name).unwrap_or_default();
            if value.trim().is_empty() {
                faults.push(page.fault(element, &format!("an empty {name}")));
            }
            for id in value.split_whitespace().filter(|id| page.by_id(id).is_none()) {
                faults.push(page.fault(element, &format!("{name} leads to {id}, which is not there")));
            }
        }
    }
    for link in page.all("a[href^='#']") {
        let fragment = &link.attr("href").unwrap_or_default()[1..];
        // What is no id is a link to another view of the same figures.
        let leads = page.by_id(fragment).is_some() || {
            let there = link::decode(fragment);
            let here = page.state.fragment(Numbers::Exact);
            there.notices.is_empty() && there.scenario == page.state.figures.scenario && fragment.starts_with(&here)
        };
        if !leads {
            faults.push(page.fault(link, "leads to what is not there"));
        }
    }
    for drawn in page.all("[fill^='url(#'], [mask^='url(#'], [clip-path^='url(#']") {
        let value =
            ["fill", "mask", "clip-path"].iter().find_map(|name| drawn.attr(name)?.strip_prefix("url(#")?.strip_suffix(')'));
        if value.is_some_and(|id| page.by_id(id).is_none()) {
            faults.push(page.fault(drawn, "is filled with what is not there"));
        }
    }
    for element in page.all("[aria-labelledby]") {
        let ids = element.attr("aria-labelledby").unwrap_or_default().split_whitespace();
        if !is_closed(element) && ids.filter_map(|id| page.by_id(id)).all(|named| words(named).is_empty()) {
            faults.push(page.fault(element, "is named by something without words"));
        }
    }
    faults
}

/// True where an element is a panel that has not been opened.
pub(super) fn is_closed(element: scraper::ElementRef<'_>) -> bool {
    element.value().name() == "dialog" && element.attr("open").is_none()
}
