//! Tags by which a page tells search engines and link previews what it is, and where it is in each language.

use std::fmt::Write as _;

use crate::html::escape;
use crate::pages::{self, FIRST_LANGUAGE};

/// Head of a page, as far as it tells what the page is and where.
pub(crate) struct PageHead<'a> {
    /// Name of the page; `None` for that of all examples.
    pub(crate) page: Option<&'a str>,
    pub(crate) lang: &'a str,
    /// Languages that the page is in, its own too.
    pub(crate) languages: &'a [&'a str],
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// Address of the site; empty where that is not told.
    pub(crate) site: &'a str,
}

impl PageHead<'_> {
    /// Title, description and links, as they stand in the head.
    pub(crate) fn tags(&self) -> String {
        let Self { page, lang, languages, site, .. } = *self;
        let [title, description] = [self.title, self.description].map(escape);
        let mut tags = format!("<title>{title}</title><meta name=description content=\"{description}\">");
        let mut add = |name: &str, content: &str| {
            let _ = write!(tags, "<meta property=og:{name} content=\"{content}\">");
        };
        for (name, content) in [("type", "website"), ("title", &title), ("description", &description)] {
            add(name, content);
        }
        add("locale", &locale(lang));
        for other in languages.iter().filter(|other| **other != lang) {
            add("locale:alternate", &locale(other));
        }
        if !site.is_empty() {
            let address = address(site, page, lang);
            add("url", &address);
            let _ = write!(tags, "<link rel=canonical href=\"{address}\">");
        }
        tags + &self.alternates()
    }

    /// Links to the same page in every language, itself too.
    fn alternates(&self) -> String {
        let link = |lang: &str, code: &str| {
            format!("<link rel=alternate hreflang={code} href=\"{}\">", address(self.site, self.page, lang))
        };
        let all: String = self.languages.iter().map(|lang| link(lang, lang)).collect();
        all + &link(FIRST_LANGUAGE, "x-default")
    }
}

/// Address of a page in a language: a whole one where `site` is the site's, else one from the site's folder.
pub(crate) fn address(site: &str, page: Option<&str>, lang: &str) -> String {
    let folder = if site.is_empty() { "./" } else { site };
    format!("{folder}{}", pages::address(page, lang))
}

/// Language and country as Open Graph has them.
fn locale(lang: &str) -> String {
    format!("{lang}_GB")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_whole_where_the_site_s_is_told() {
        let addresses = |site: &str| [None, Some("courier")].map(|page| (address(site, page, "en"), address(site, page, "cy")));
        let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        assert_eq!(addresses(""), [pair("./", "./cy.html"), pair("./courier.html", "./courier.cy.html")]);
        let whole = [pair("https://a/", "https://a/cy.html"), pair("https://a/courier.html", "https://a/courier.cy.html")];
        assert_eq!(addresses("https://a/"), whole);
    }

    #[test]
    fn a_page_tells_where_it_is_only_where_that_is_known() {
        let tags = |site: &str| {
            let head = PageHead {
                page: Some("method"),
                lang: "cy",
                languages: &["en", "cy"],
                title: "Dull & dull",
                description: "“Sut” \"a\"",
                site,
            };
            head.tags()
        };
        let nowhere = tags("");
        assert!(nowhere.starts_with("<title>Dull &amp; dull</title><meta name=description content=\"“Sut” &quot;a&quot;\">"));
        assert!(nowhere.contains("<link rel=alternate hreflang=x-default href=\"./method.html\">"), "{nowhere}");
        assert!(!nowhere.contains("og:url") && !nowhere.contains("canonical"));
        let here = tags("https://a/");
        assert!(here.contains("<link rel=canonical href=\"https://a/method.cy.html\">"), "{here}");
        assert!(here.contains("<meta property=og:locale content=\"cy_GB\"><meta property=og:locale:alternate content=\"en_GB\">"));
    }
}
