//! The language of every text.

use std::collections::HashSet;
use std::sync::LazyLock;

use coop_or_gig::locale::{self, File, Lang};
use scraper::ElementRef;

use super::super::page::{around, Page};

/// Words in a row that tell a language; no more than these are compared as a whole.
const IN_A_ROW: usize = 3;

/// Marks that tell the texts of a language from those of another.
struct Marks {
    /// Words in a row that are in the texts of the language, and in none of any other.
    rows: HashSet<String>,
    /// Whole texts of the language, and of no other.
    texts: HashSet<String>,
}

/// The stretches of a language's texts between the places of values, every file of it.
fn stretches(lang: Lang) -> impl Iterator<Item = &'static str> {
    File::ALL.into_iter().flat_map(move |file| locale::file(lang, file).split(|c: char| c.is_control()))
}

/// The words in a text, all in a row and so many at a time.
fn rows(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> =
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()).collect();
    let rows: Vec<String> =
        words.windows(IN_A_ROW).filter(|row| row.iter().all(|word| !word.is_empty())).map(|row| row.join(" ")).collect();
    rows.into_iter()
}

/// The marks of each language, in the order of [`Lang::ALL`].
static MARKS: LazyLock<Vec<Marks>> = LazyLock::new(|| {
    let all_rows = |lang: Lang| -> HashSet<String> { stretches(lang).flat_map(rows).collect() };
    let all_texts = |lang: Lang| -> HashSet<String> { stretches(lang).map(|text| text.trim().to_owned()).collect() };
    let is_word = |text: &String| text.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let own = |lang: Lang| {
        let (mut rows, mut texts) = (all_rows(lang), all_texts(lang));
        for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
            let (other_rows, other_texts) = (all_rows(other), all_texts(other));
            rows.retain(|row| !other_rows.contains(row));
            texts.retain(|text| is_word(text) && !other_texts.contains(text));
        }
        Marks { rows, texts }
    };
    Lang::ALL.into_iter().map(own).collect()
});

/// Language that an element says its words are in.
fn language(page: &Page, element: ElementRef<'_>) -> Option<Lang> {
    let own = element.attr("lang").or_else(|| around(element).find_map(|outer| outer.attr("lang")));
    own.map_or(Some(page.case.lang), Lang::from_code)
}

/// Faults of texts in another language than their element says.
pub(super) fn no_other(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for element in page.elements() {
        let Some(lang) = language(page, element) else { continue };
        let text = element.children().filter_map(|child| child.value().as_text().map(|text| text.to_string()));
        let read = ["aria-label", "placeholder", "data-copied", "data-saved", "data-failed", "data-qr-long"];
        let read = read.iter().filter_map(|name| element.attr(name).map(str::to_owned));
        for text in text.chain(read) {
            for (other, marks) in Lang::ALL.iter().zip(MARKS.iter()).filter(|(other, _)| **other != lang) {
                let row = rows(&text).find(|row| marks.rows.contains(row));
                let whole = || Some(text.trim().to_owned()).filter(|text| marks.texts.contains(text));
                if let Some(found) = row.or_else(whole) {
                    faults.push(page.fault(element, &format!("says {found:?} in {}", other.code())));
                }
            }
        }
    }
    faults
}

/// The page says which language it is in, and offers each one in its own words.
pub(super) fn told(page: &Page) -> Vec<String> {
    let (title, code) = (page.case.title(), page.case.lang.code());
    let mut faults = Vec::new();
    if page.all(&format!(".page[lang={code}]")).len() != 1 {
        faults.push(format!("{title}: the page does not say that it is in {code}"));
    }
    // Within another page the language that the page is in needs no link.
    let offered = Lang::ALL.into_iter().filter(|other| !page.is_part() || *other != page.case.lang);
    let place = if page.is_part() { ".card" } else { ".page > .languages" };
    for other in offered {
        let is_current = if other == page.case.lang { "[aria-current=true]" } else { ":not([aria-current])" };
        let link = page.all(&format!("{place} a[lang={0}][hreflang={0}][href='?lang={0}']{is_current}", other.code()));
        if link.len() != 1 || super::super::page::words(link[0]) != other.name() {
            faults.push(format!("{title}: {} is not offered as it is to be", other.code()));
        }
    }
    for element in page.all("[lang]").into_iter().filter(|element| element.attr("lang").and_then(Lang::from_code).is_none()) {
        faults.push(page.fault(element, "is in a language that the page does not have"));
    }
    faults
}
