//! Names of the calculator's pages: one in each language, and one for each example in each language, all in one folder.

/// Language whose pages stand for all languages: their script chooses by the address and the browser.
pub(crate) const FIRST_LANGUAGE: &str = "en";

/// File of a page.
pub(crate) fn file(example: Option<&str>, lang: &str) -> String {
    match (example, lang == FIRST_LANGUAGE) {
        (None, true) => "index.html".to_owned(),
        (None, false) => format!("{lang}.html"),
        (Some(example), true) => format!("{example}.html"),
        (Some(example), false) => format!("{example}.{lang}.html"),
    }
}

/// Address of a page from the site's folder.
pub(crate) fn address(example: Option<&str>, lang: &str) -> String {
    let file = file(example, lang);
    if file == "index.html" {
        String::new()
    } else {
        file
    }
}

/// Address by which a page links to its like in a language. Those of the first language are asked for in it.
pub(crate) fn in_language(example: Option<&str>, lang: &str) -> String {
    let asked = if lang == FIRST_LANGUAGE { format!("?lang={lang}") } else { String::new() };
    format!("./{}{asked}", address(example, lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_a_name_and_an_address_of_its_own() {
        let pages = [(None, "en"), (None, "cy"), (Some("courier"), "en"), (Some("courier"), "cy")];
        assert_eq!(pages.map(|(page, lang)| file(page, lang)), ["index.html", "cy.html", "courier.html", "courier.cy.html"]);
        assert_eq!(
            pages.map(|(page, lang)| in_language(page, lang)),
            ["./?lang=en", "./cy.html", "./courier.html?lang=en", "./courier.cy.html"]
        );
    }
}
