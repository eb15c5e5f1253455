//! Pages of text beside the calculator, from the repository's Markdown: the method, the statements on accessibility and privacy, and what
//! has changed. Each is there in every language; a text that is in English alone says so in the others.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{bail, ensure, Context as _, Result};
use regex::{Captures, Regex};

use super::styles::joined;
use crate::html::{escape, fill, icon};
use crate::manifest::File;
use crate::markdown::{self, Content};
use crate::origin;
use crate::page_head::PageHead;
use crate::pages::{self, FIRST_LANGUAGE};
use crate::site::{source, Site};
use crate::tools::small_style;

/// Page of text.
pub(crate) struct Document {
    /// Start of its file's name.
    pub(crate) name: &'static str,
    /// Markdown in the first language. That in another stands beside it, where there is one: `privacy.cy.md` beside `privacy.md`.
    path: &'static str,
    /// Ids of the texts that say what the page is called, and what it is about.
    title: &'static str,
    about: &'static str,
    /// True for a text so long that a list of its headings comes first. That list may be in another language than the text:
    /// `method.contents.cy.md`.
    is_long: bool,
}

/// All pages of text, in the order in which they are named.
pub(crate) const DOCUMENTS: [Document; 4] = [
    Document { name: "method", path: "docs/method.md", title: "document-method", about: "document-method-about", is_long: true },
    Document {
        name: "accessibility",
        path: "docs/accessibility.md",
        title: "document-accessibility",
        about: "document-accessibility-about",
        is_long: false,
    },
    Document {
        name: "privacy",
        path: "docs/privacy.md",
        title: "document-privacy",
        about: "document-privacy-about",
        is_long: false,
    },
    Document { name: "changes", path: "CHANGELOG.md", title: "document-changes", about: "document-changes-about", is_long: false },
];

/// The pass: makes every page in every language.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let style = small_style(&joined(&["document"])?)?;
    site.put(File::DocumentStyle, style)?;
    site.made.documents.clear();
    let languages: Vec<_> = site.texts.languages().map(str::to_owned).collect();
    let languages: Vec<_> = languages.iter().map(String::as_str).collect();
    for document in &DOCUMENTS {
        for lang in &languages {
            let file = pages::file(Some(document.name), lang);
            let page = page(site, document, lang, &languages).with_context(|| file.clone())?;
            site.write(&file, page)?;
            site.made.documents.push(file);
        }
    }
    Ok(())
}

/// A page in a language.
fn page(site: &Site, document: &Document, lang: &str, languages: &[&str]) -> Result<String> {
    let own = |id: &str| site.texts.get(lang, id);
    let (path, spoken) = text_in(document, lang);
    let links = |address: &str| link(address, lang);
    let Content { title, html, headings } = markdown::content(&source(&path)?, &links).with_context(|| path.clone())?;
    within(&html)?;
    let text_lang = if spoken == lang { String::new() } else { format!(" lang=\"{spoken}\"") };
    let mut before = String::new();
    if spoken != lang {
        writeln!(before, "<p class=\"note\">{}</p>", escape(own("document-english")?))?;
    }
    if document.is_long {
        let (words, listed) = match document.path.replace(".md", &format!(".contents.{lang}.md")) {
            path if Path::new(&path).exists() => ("", in_language(headings, &source(&path)?).with_context(|| path)?),
            _ => (text_lang.as_str(), headings),
        };
        before += &contents(&listed, own("document-contents")?, words);
    }
    let other = |other: &Document| -> Result<String> {
        let current = if other.name == document.name { " aria-current=\"page\"" } else { "" };
        Ok(format!("<li><a href=\"{}\"{current}>{}</a></li>", address(other.name, lang), escape(own(other.title)?)))
    };
    let others = DOCUMENTS.iter().map(other).collect::<Result<String>>()? + &makers(site, lang)?;
    let home = pages::in_language(None, lang);
    let values = [
        ("lang", lang.to_owned()),
        ("told", head(site, document, lang, languages)?),
        ("style", site.made.name(File::Style)?.to_owned()),
        ("document.css", site.made.name(File::DocumentStyle)?.to_owned()),
        ("icon", icon(&site.text("index.html")?)?.to_owned()),
        ("home", home),
        ("name", escape(own("page-name")?)),
        ("language-label", escape(own("language-label")?)),
        ("languages", languages.iter().map(|to| language(to, lang, document.name)).collect::<Result<String>>()?),
        ("back", escape(own("kit-back")?)),
        ("title", escape(own(document.title)?)),
        ("before", before),
        ("text-lang", text_lang),
        ("content", scrolling(&html.replacen(&format!("<h1>{title}</h1>\n"), "", 1))?),
        ("about", escape(own("about-title")?)),
        ("others", others),
        ("version", escape(&own("footer-version")?.replace("{ $version }", env!("CARGO_PKG_VERSION")))),
        ("licence", escape(own("footer-source")?)),
    ];
    fill(&source("public/document/page.html")?, &values)
}

/// Path of a document's text in a language, or in the first where it is in no other, and the language that it is in.
fn text_in<'a>(document: &Document, lang: &'a str) -> (String, &'a str) {
    let own = document.path.replace(".md", &format!(".{lang}.md"));
    if Path::new(&own).exists() {
        (own, lang)
    } else {
        (document.path.to_owned(), FIRST_LANGUAGE)
    }
}

/// Address of a document from another.
fn address(name: &str, lang: &str) -> String {
    format!("./{}", pages::address(Some(name), lang))
}

/// Attributes of a link: within the page, to another document, or away.
fn link(to: &str, lang: &str) -> Result<String> {
    if ["#", "https://", "http://"].iter().any(|start| to.starts_with(start)) {
        return Ok(format!("href=\"{}\"", escape(to)));
    }
    let (path, fragment) = to.split_once('#').map_or((to, String::new()), |(path, id)| (path, format!("#{id}")));
    let document = DOCUMENTS.iter().find(|document| document.path.rsplit('/').next() == Some(path));
    let Some(document) = document else { bail!("the site has no such page: link to one of its documents, or to https://…") };
    Ok(format!("href=\"{}{fragment}\"", address(document.name, lang)))
}

/// Holds every link within the page to a heading that is there.
fn within(html: &str) -> Result<()> {
    for found in Regex::new("href=\"#([^\"]*)\"")?.captures_iter(html) {
        ensure!(html.contains(&format!(" id=\"{}\"", &found[1])), "a link to #{}: no heading has that address", &found[1]);
    }
    Ok(())
}

/// Link to the same page in a language.
fn language(to: &str, lang: &str, name: &str) -> Result<String> {
    let words = match to {
        "en" => "English",
        "cy" => "Cymraeg",
        other => bail!("the language {other} has no name here"),
    };
    let current = if to == lang { " aria-current=\"true\"" } else { "" };
    Ok(format!("<a href=\"{}\" lang=\"{to}\" hreflang=\"{to}\"{current}>{words}</a>", address(name, to)))
}

/// The headings with their words in another language: a list of links, one to each, as `- [Words](#id)`.
fn in_language(mut headings: Vec<markdown::Heading>, list: &str) -> Result<Vec<markdown::Heading>> {
    let link = Regex::new(r"(?m)^- \[(.*)\]\(#(.*)\)$")?;
    let mut words: BTreeMap<_, _> = link.captures_iter(list).map(|found| (found[2].to_owned(), escape(&found[1]))).collect();
    for heading in &mut headings {
        heading.words = words.remove(&heading.id).with_context(|| format!("no words for #{}: write them there", heading.id))?;
    }
    ensure!(words.is_empty(), "words for headings that are not there: {:?}", words.keys());
    Ok(headings)
}

/// List of the headings, chapter by chapter.
fn contents(headings: &[markdown::Heading], title: &str, lang: &str) -> String {
    let mut list = String::new();
    for (place, heading) in headings.iter().enumerate() {
        let is_first_within = !heading.is_chapter && headings[..place].last().is_some_and(|before| before.is_chapter);
        let ends_within = headings.get(place + 1).is_none_or(|next| next.is_chapter);
        let opens = if is_first_within { "<ul>" } else { "" };
        let closes = match (heading.is_chapter, ends_within) {
            (true, false) => "",
            (false, true) => "</li></ul></li>",
            (true, true) | (false, false) => "</li>",
        };
        list.extend([opens, "<li><a href=\"#", &heading.id, "\">", &heading.words, "</a>", closes]);
    }
    format!(
        "<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">{}</h2>\n<ul{lang}>{list}</ul></nav>\n",
        escape(title)
    )
}

/// Content of which the wide tables scroll by themselves: with the keyboard too, and named by the heading that they stand under.
fn scrolling(html: &str) -> Result<String> {
    let found = Regex::new("(?s)<h[23] [^>]*>(?<heading>.*?)</h|<table.*?</table>")?;
    let tag = Regex::new("<[^>]*>")?;
    let mut heading = String::new();
    let shown = |found: &Captures| {
        let whole = &found[0];
        if let Some(words) = found.name("heading") {
            heading = tag.replace_all(words.as_str(), "").replace('"', "&quot;");
        } else if whole.split("</tr>").next().is_some_and(|row| row.matches("</th>").count() > 3) {
            return format!("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{heading}\">{whole}</div>");
        }
        whole.to_owned()
    };
    Ok(found.replace_all(html, shown).into_owned())
}

/// Description that the page gives of itself. Its picture is that of the page of all examples.
fn head(site: &Site, document: &Document, lang: &str, languages: &[&str]) -> Result<String> {
    let own = |id: &str| site.texts.get(lang, id);
    let title = format!("{} · {}", own(document.title)?, own("page-name")?);
    let address = origin::address()?;
    let description = own(document.about)?;
    let head = PageHead { page: Some(document.name), lang, languages, title: &title, description, site: &address };
    let all = site.text(&pages::file(None, lang))?;
    let picture = Regex::new("<meta (?:property=og:image|name=twitter:card)[^>]*>")?;
    let picture: String = picture.find_iter(&all).map(|tag| tag.as_str()).collect();
    Ok(head.tags() + &picture)
}

/// Ways to the source and to whoever looks after the project, as far as the build is told them.
fn makers(site: &Site, lang: &str) -> Result<String> {
    let told = [("about-source", origin::source()?), ("about-report", origin::contact()?)];
    let link = |(id, address): (&str, String)| -> Result<String> {
        Ok(format!("<li><a href=\"{}\">{}</a></li>", escape(&address), escape(site.texts.get(lang, id)?)))
    };
    told.into_iter().filter(|(_, address)| !address.is_empty()).map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_documents_in_the_page_s_language_or_away() {
        assert_eq!(link("method.md#holiday", "cy").unwrap(), "href=\"./method.cy.html#holiday\"");
        assert_eq!(link("accessibility.md", "en").unwrap(), "href=\"./accessibility.html\"");
        assert_eq!(link("#holiday", "cy").unwrap(), "href=\"#holiday\"");
        assert_eq!(link("https://www.gov.uk/?a&b", "en").unwrap(), "href=\"https://www.gov.uk/?a&amp;b\"");
        for astray in ["embedding.md", "javascript:alert(1)", "../engine/src"] {
            assert!(link(astray, "en").unwrap_err().to_string().contains("no such page"), "{astray}");
        }
    }

    #[test]
    fn a_link_within_the_page_needs_its_heading() {
        assert!(within("<h2 id=\"a\">A</h2><a href=\"#a\">").is_ok());
        assert!(within("<h2 id=\"a\">A</h2><a href=\"#b\">").unwrap_err().to_string().contains("#b"));
    }

    #[test]
    fn headings_are_listed_in_their_chapters() {
        let links = |address: &str| link(address, "en");
        let content = markdown::content("# T\n\n## A\n\n### B\n\n### C `d`\n\n## E\n", &links).unwrap();
        assert_eq!(
            contents(&content.headings, "Contents", " lang=\"en\""),
            "<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">Contents</h2>\n\
             <ul lang=\"en\"><li><a href=\"#a\">A</a><ul><li><a href=\"#b\">B</a></li><li><a href=\"#c-d\">C <code>d</code></a></li></ul></li>\
             <li><a href=\"#e\">E</a></li></ul></nav>\n"
        );
    }

    #[test]
    fn a_list_in_another_language_has_every_heading_and_no_other() {
        let headings = || markdown::content("# T\n\n## A\n\n### B\n", &|_| bail!("away")).unwrap().headings;
        let words = in_language(headings(), "- [Un & dau](#a)\n- [Tri](#b)\n").unwrap();
        assert_eq!(words.iter().map(|heading| heading.words.as_str()).collect::<Vec<_>>(), ["Un &amp; dau", "Tri"]);
        assert!(in_language(headings(), "- [Un](#a)\n").unwrap_err().to_string().contains("#b"));
        assert!(in_language(headings(), "- [Un](#a)\n- [Dau](#b)\n- [Tri](#c)\n").is_err());
    }

    #[test]
    fn wide_tables_scroll_under_the_name_of_their_heading() {
        let narrow = "<table><thead><tr><th scope=\"col\">A</th></tr></thead></table>";
        let wide = "<table><tr><th>A</th><th>B</th><th>C</th><th>D</th></tr></table>";
        let made = scrolling(&format!("<h2 id=\"a\">One <code>a</code></h2>{narrow}<h3 id=\"b\">Two</h3>{wide}")).unwrap();
        assert!(made.contains(&format!("</h2>{narrow}")), "{made}");
        assert!(
            made.contains(&format!("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Two\">{wide}</div>")),
            "{made}"
        );
    }

    #[test]
    fn every_document_has_its_texts_and_its_links_are_sound() {
        // Paths are the repository's, as in a build.
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for document in &DOCUMENTS {
            for path in [document.path.to_owned(), document.path.replace(".md", ".cy.md")] {
                let Ok(text) = std::fs::read_to_string(root.join(&path)) else { continue };
                let content =
                    markdown::content(&text, &|address| link(address, "cy")).unwrap_or_else(|error| panic!("{path}: {error:#}"));
                within(&content.html).unwrap_or_else(|error| panic!("{path}: {error:#}"));
                assert!(!content.html.contains("class=\"sheet"), "{path}: no table of a document is to be filled in");
                if let Ok(list) = std::fs::read_to_string(root.join(path.replace(".md", ".contents.cy.md"))) {
                    in_language(content.headings, &list).unwrap_or_else(|error| panic!("{path}: {error:#}"));
                }
            }
        }
    }
}
