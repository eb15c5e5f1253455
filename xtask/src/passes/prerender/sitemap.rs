//! List of the site's pages for search engines.

use std::fmt::Write as _;

use crate::page_head::address;

/// The list, each page with its like in other languages.
pub(super) fn sitemap(pages: &[Option<&str>], languages: &[&str], site: &str) -> String {
    let mut list = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages {
        let link =
            |lang: &&str| format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", address(site, *page, lang));
        let links: String = languages.iter().map(link).collect();
        for lang in languages {
            let _ = writeln!(list, "<url><loc>{}</loc>{links}</url>", address(site, *page, lang));
        }
    }
    list + "</urlset>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_listed_with_its_like_in_the_other_language() {
        let list = sitemap(&[None, Some("courier")], &["en", "cy"], "https://a/b/");
        assert_eq!(list.matches("<url><loc>https://a/b/courier").count(), 2);
        assert_eq!(list.matches("<url>").count(), 4);
        assert_eq!(list.matches("hreflang=\"cy\" href=\"https://a/b/courier.cy.html\"").count(), 2);
    }
}
