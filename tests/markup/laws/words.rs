//! Words of the page: some wherever they are due, and none broken.

use std::collections::HashSet;
use std::fs;
use std::sync::LazyLock;

use scraper::ElementRef;

use super::super::page::{around, is, words, Page};

/// Elements that have words in them, wherever they stand.
const WITH_WORDS: &str =
    "h1, h2, h3, h4, p, li, dt, dd, th, td, caption, legend, label, option, button, summary, a, figcaption, b, strong, small";
/// Elements that have words only at times: news, problems, the small print of a figure that has none.
const AT_TIMES: &str = ".aloud, .said, .error, .note, .tag, .source, .offline *, [role=status], [role=status] *";
/// The attributes that people read or hear.
const READ: [&str; 9] = [
    "aria-label",
    "alt",
    "title",
    "placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "data-copied",
    "data-saved",
    "data-failed",
];
/// Words that stand for a value that is not there.
const NO_WORDS: [&str; 6] = ["NaN", "undefined", "null", "inf", "-inf", "Infinity"];
/// Signs that no text holds: the marks of a pattern or of a value that was never put in its place, and doubled ends.
const NO_SIGNS: [&str; 14] = ["{", "}", "[object", "Some(", "..", ". .", "  ", " .", " ,", ",,", "??", "--", "££", "%%"];

/// The keys of the texts.
static KEYS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en.ftl");
    let texts = fs::read_to_string(file).expect("the English texts");
    let keys = texts.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned());
    keys.filter(|key| key.contains('-') && !key.starts_with([' ', '#', '-'])).collect()
});

/// Faults of elements that have to have words and have none.
pub(super) fn nothing_empty(page: &Page) -> Vec<String> {
    let has_words = |element: &ElementRef<'_>| {
        !words(*element).is_empty() || element.child_elements().any(|inner| matches!(inner.value().name(), "svg" | "input" | "img"))
    };
    let may_be_empty = |element: &ElementRef<'_>| {
        is(*element, AT_TIMES)
            || around(*element).any(|outer| outer.attr("aria-hidden").is_some() || super::references::is_closed(outer))
    };
    let empty = page.all(WITH_WORDS).into_iter().filter(|element| !has_words(element) && !may_be_empty(element));
    empty.map(|element| page.fault(element, "has no words")).collect()
}

/// Faults of labels that the words behind them begin with once more: Assumption, and An assumption of ours. Letters that begin a word
/// in one form begin it in others.
pub(super) fn nothing_doubled(page: &Page) -> Vec<String> {
    const STEM: usize = 5;
    let label = |element: &ElementRef<'_>| words(*element).trim_end_matches(':').to_lowercase();
    let is_doubled = |element: &ElementRef<'_>| {
        let (label, around) = (label(element), element.parent().and_then(ElementRef::wrap).map(words).unwrap_or_default());
        let said: String = around.to_lowercase().chars().skip(label.chars().count()).collect();
        let stem: String = label.chars().take(STEM).collect();
        let first = said.split_whitespace().take(2);
        label.chars().count() >= STEM
            && around.to_lowercase().starts_with(&label)
            && first.into_iter().any(|word| word.starts_with(&stem))
    };
    let doubled = page.all("p.source > b").into_iter().filter(is_doubled);
    doubled.map(|element| page.fault(element, "says a word that follows it")).collect()
}

/// Faults of texts that stand beside an element: a browser's translator takes the place of a text, and an update beside it fails.
pub(super) fn alone(page: &Page) -> Vec<String> {
    let has_text = |element: &ElementRef<'_>| element.children().any(|node| node.value().is_text());
    let beside = page.elements().filter(|element| has_text(element) && element.child_elements().next().is_some());
    beside.map(|element| page.fault(element, "has a text beside an element")).collect()
}

/// Faults of texts that hold a word for a missing value, a mark of a pattern, the key of a text, a doubled full stop or a doubled
/// blank.
pub(super) fn nothing_broken(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for element in page.elements() {
        let title_of_source = element.attr("lang") == Some("en") && element.value().name() == "a";
        if title_of_source {
            continue;
        }
        let holds_words = element.children().any(|child| child.value().is_text());
        if holds_words {
            let text: String = element.text().collect();
            faults.extend(broken(&text).map(|what| page.fault(element, &format!("says {what:?}"))));
        }
        for name in READ {
            if let Some(text) = element.attr(name) {
                let what = broken(text).or_else(|| text.trim().is_empty().then_some("nothing"));
                faults.extend(what.map(|what| page.fault(element, &format!("says {what:?} in {name}"))));
            }
        }
    }
    faults
}

/// Sign or word by which a text is broken. `None` for a sound one.
fn broken(text: &str) -> Option<&'static str> {
    let sign = NO_SIGNS.iter().find(|sign| text.contains(**sign));
    let word =
        || NO_WORDS.iter().find(|word| text.split(|c: char| c.is_whitespace() || "(),.;:".contains(c)).any(|own| own == **word));
    sign.or_else(word)
        .copied()
        .or_else(|| text.chars().any(char::is_control).then_some("a control character"))
        .or_else(|| KEYS.contains(text.trim()).then_some("the key of a text"))
}
