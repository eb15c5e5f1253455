//! Controls that a reader acts on, and their names.

use coop_or_gig::state::ui_state::Question;
use coop_or_gig_engine::link::PageView;
use scraper::ElementRef;

use super::super::cases::Built;
use super::super::page::{around, is, within, words, Page};

/// Faults of controls, and of other elements that are told by their name, that have none.
pub(super) fn named(page: &Page) -> Vec<String> {
    const CONTROLS: &str = "input, select, textarea, button, a[href], summary, details, iframe, [tabindex='0'], \
        [role=img], [role=region], [role=group], [role=slider], nav, fieldset, table, dialog[open]";
    let nameless = |element: &ElementRef<'_>| name(page, *element).is_empty();
    page.all(CONTROLS).into_iter().filter(nameless).map(|element| page.fault(element, "has no name")).collect()
}

/// The accessible name of an element, as far as the page names its elements.
fn name(page: &Page, element: ElementRef<'_>) -> String {
    if let Some(ids) = element.attr("aria-labelledby") {
        return ids.split_whitespace().filter_map(|id| page.by_id(id)).map(words).collect::<Vec<_>>().join(" ");
    }
    if let Some(label) = element.attr("aria-label") {
        return label.trim().to_owned();
    }
    let first = |selector: &str| within(element, selector).first().map(|inner| words(*inner)).unwrap_or_default();
    match element.value().name() {
        "input" | "select" | "textarea" => {
            let own = element.attr("id").and_then(|id| page.label_for(id));
            let label = own.or_else(|| around(element).find(|outer| outer.value().name() == "label"));
            label.map(words).unwrap_or_default()
        }
        "fieldset" => first("legend"),
        "details" => first("summary"),
        // A heading before a table names it as well as a caption does.
        "table" => {
            let caption = first("caption");
            let section = around(element).find(|outer| matches!(outer.value().name(), "section" | "figure" | "details"));
            if caption.is_empty() {
                section.map(|section| name_of_section(section)).unwrap_or_default()
            } else {
                caption
            }
        }
        _ => words(element),
    }
}

fn name_of_section(section: ElementRef<'_>) -> String {
    within(section, "h2, h3, summary, figcaption").first().map(|inner| words(*inner)).unwrap_or_default()
}

/// Faults of the reader's figures and choices that do not say what they are for: by their help, or by that of the choices they
/// are one of.
pub(super) fn described(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for control in page.all("input[data-field], select[data-field]") {
        let is_radio = is(control, "[type=radio]");
        let holder = if is_radio { around(control).find(|outer| outer.value().name() == "fieldset") } else { Some(control) };
        let ids = holder.and_then(|holder| holder.attr("aria-describedby")).unwrap_or_default();
        let said: Vec<String> = ids.split_whitespace().filter_map(|id| page.by_id(id)).map(words).collect();
        // The first file of texts alone has no help of what stands further down, and a name in a table is told by its head.
        let is_told = said.iter().any(|words| !words.is_empty());
        if !is_told && !is(control, "[data-field^='kept-name.']") {
            faults.push(page.fault(control, "has no description"));
        }
    }
    faults
}

/// Faults of closed lists, which cut long words: what is chosen stands below the list as a text that wraps, for the eye alone.
pub(super) fn lists(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for list in page.all("select") {
        let chosen: Vec<String> = within(list, "option[selected]").into_iter().map(words).collect();
        let told: Vec<String> =
            around(list).next().into_iter().flat_map(|outer| within(outer, ".list > [aria-hidden=true]")).map(words).collect();
        if chosen.len() != 1 || chosen != told {
            faults.push(page.fault(list, &format!("holds {chosen:?} and tells {told:?}")));
        }
    }
    faults
}

/// Faults of the questions: in their own view one stands with its chart, in one column with all others each. A chart is named by its
/// title, which is what was found.
pub(super) fn questions(page: &Page) -> Vec<String> {
    if page.case.built != Built::Whole || !page.shows(PageView::WhatIf) {
        return Vec::new();
    }
    let is_all = page.state.shown() == PageView::All;
    let questions = page.all(".vary .question");
    let mut faults = Vec::new();
    if questions.len() != if is_all { Question::ALL.len() } else { 1 } {
        faults.push(format!("{}: {} questions", page.case.title(), questions.len()));
    }
    for question in questions {
        if within(question, "h3.kicker").first().map(|heading| words(*heading)).as_deref() != question.attr("aria-label") {
            faults.push(page.fault(question, "has no heading of its name"));
        }
        let figures = within(question, "figure");
        // How sure the answer is, is worked out where that is opened.
        if figures.len() != 1 && !(figures.is_empty() && is(question, ".sure") && is_all) {
            faults.push(page.fault(question, &format!("has {} charts", figures.len())));
        }
        let title = |figure: ElementRef<'_>| within(figure, "figcaption h3").first().map(|title| words(*title));
        let is_untitled = |figure: &ElementRef<'_>| title(*figure).as_deref() != figure.attr("aria-label");
        faults.extend(figures.into_iter().filter(is_untitled).map(|figure| page.fault(figure, "is not named by its title")));
    }
    faults
}
