//! Pages rendered from the app's own components and the engine's own figures, so that no part of them is typed by hand.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context as _, Result};
use coop_or_gig::app::{App, AppProps};
use coop_or_gig::locale::{self, File as Part, Lang};
use coop_or_gig::preview::Preview;
use coop_or_gig::state::State;
use coop_or_gig_engine::preset::PRESETS;
use regex::{Captures, Regex};
use yew::LocalServerRenderer;

use super::head::{dressed, picture_file, replaced, Head, Page};
use super::picture::Painter;
use super::sitemap::sitemap;
use super::still::{PageProps, Trouble, WithoutApp};
use crate::html::{change, change_tag, escape, tag};
use crate::manifest::File;
use crate::origin;
use crate::pages;
use crate::passes::documents::DOCUMENTS;
use crate::site::Site;

/// Names the page's languages and its later files, and writes the texts of each language.
pub(crate) fn make_languages(site: &mut Site) -> Result<()> {
    for (lang, part) in parts() {
        let name = locale::file_name(lang, part);
        site.write(&name, locale::file(lang, part))?;
        site.made.texts.insert(format!("{}-{}", part.name(), lang.code()), name);
    }
    site.write("index.html", put_names(&site.text("index.html")?, &names(site)?)?)
}

/// Files of texts that are sent, of every language.
fn parts() -> impl Iterator<Item = (Lang, Part)> {
    Lang::ALL.into_iter().flat_map(|lang| Part::SENT.map(|part| (lang, part)))
}

/// Attributes that name the later style and each language's texts. Those of what is opened later are named with its other
/// files.
fn names(site: &Site) -> Result<String> {
    let name =
        |(lang, part): (Lang, Part)| format!("data-{}-{}=\"./{}\" ", part.name(), lang.code(), locale::file_name(lang, part));
    let sent: String = parts().filter(|(_, part)| !Part::ASKED_FOR.contains(part)).map(name).collect();
    Ok(format!("data-style=\"{}\" {sent}", site.address(File::LaterStyle)?))
}

/// Puts these names into the element that names the app's files, and that element before the script that reads it, so that the
/// files are fetched without a wait for the rest of the page.
fn put_names(page: &str, names: &str) -> Result<String> {
    let app = tag(page, "<meta ", "data-wasm=")?.to_owned();
    let filled = app.replacen("<meta ", &format!("<meta {names}"), 1);
    let page = change(page, &app, "")?;
    let script = page.find("<script").context("there must be a script in index.html")?;
    Ok(format!("{}{filled}{}", &page[..script], &page[script..]))
}

/// Writes every page, and where the site's address is told, the pictures.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().context("a runtime cannot be built")?;
    let address = origin::address()?;
    let template = dressed(site, &site.text("index.html")?)?;
    let examples = || [None].into_iter().chain(PRESETS.iter().map(|preset| Some(preset.id)));
    let all: Vec<_> = examples().flat_map(|example| Lang::ALL.map(|lang| Page { lang, example })).collect();
    let painter = Painter::new();
    let mut pictures = BTreeMap::new();
    (site.made.twins, site.made.examples) = (Vec::new(), Vec::new());
    for page in &all {
        let preview = Preview::new(page.lang, &page.fragment(), &page.address(&address));
        let preview = preview.with_context(|| format!("{} has no answer", page.file()))?;
        // The page of all examples opens with the first.
        let picture = picture_file(page.example.unwrap_or(PRESETS[0].id), page.lang);
        let head = Head { page: *page, preview: &preview, site: &address, picture: &picture };
        let content = filled(&template, &head, &runtime.block_on(rendered(*page, &head.title())))?;
        site.write(&page.file(), content)?;
        match page.example {
            Some(_) => site.made.examples.push(page.file()),
            None if page.file() != "index.html" => site.made.twins.push(page.file()),
            None => {}
        }
        if page.example.is_some() {
            pictures.insert(picture, preview.picture);
        }
    }
    if !address.is_empty() {
        for (name, svg) in pictures {
            site.write(&name, painter.png(&svg).with_context(|| name.clone())?)?;
        }
        let names: Vec<_> = examples().chain(DOCUMENTS.iter().map(|document| Some(document.name))).collect();
        site.write("sitemap.xml", sitemap(&names, &Lang::ALL.map(Lang::code), &address))?;
    }
    Ok(())
}

/// Content of a page's body.
struct Body {
    trouble: String,
    app: String,
}

/// The answer, and the messages for readers without it.
async fn rendered(page: Page, title: &str) -> Body {
    let Page { lang, example } = page;
    let start = Rc::new(State::arrive(lang, &page.fragment()));
    let props = AppProps { start, ui: Rc::default(), later: None };
    let shown = LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await;
    let props = || PageProps { lang, example };
    let without_app = LocalServerRenderer::<WithoutApp>::with_props(props()).hydratable(false).render().await;
    let trouble = LocalServerRenderer::<Trouble>::with_props(props()).hydratable(false).render().await;
    let (code, title) = (lang.code(), escape(title));
    Body { trouble, app: format!("<div class=\"still\" lang=\"{code}\" data-title=\"{title}\">{shown}{without_app}</div>") }
}

/// The template with everything in it that is of one page.
fn filled(template: &str, head: &Head, body: &Body) -> Result<String> {
    let (lang, example) = (head.page.lang, head.page.example);
    let languages: Vec<_> = Lang::ALL.iter().map(|lang| lang.code()).collect();
    let html = format!("<html lang={} data-languages=\"{}\">", lang.code(), languages.join(" "));
    let content = change_tag(template, "<html", "lang=", |_| html)?;
    // All that an earlier run has put between the title and the style goes.
    let content = replaced(&content, "(?s)<title>.*?<style>", &(head.tags() + "<style>"))?;
    let content = match example {
        Some(example) => change_tag(&content, "<meta ", "data-take=", |tag| {
            format!("{} data-example=\"{example}\">", tag.trim_end_matches('>'))
        })?,
        None => content,
    };
    let app = with_language_links(&body.app, example)?;
    let body = format!("<body><div id=trouble>{}</div><div id=app>{app}</div></body>", body.trouble);
    replaced(&content, "(?s)<body>.*</body>", &body)
}

/// A page whose links to languages lead to its twins, for readers without scripts. The app's own change the language in place.
fn with_language_links(page: &str, example: Option<&str>) -> Result<String> {
    let link = Regex::new(r#"href="\?lang=(\w\w)""#)?;
    link.find(page).context("a page must link to the other languages: href=\"?lang=…\"")?;
    Ok(link.replace_all(page, |found: &Captures| format!("href=\"{}\"", pages::in_language(example, &found[1]))).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_languages_lead_to_pages() {
        let page = with_language_links(r#"<a href="?lang=en" lang="en"><a href="?lang=cy">"#, Some("courier")).unwrap();
        assert_eq!(page, r#"<a href="./courier.html?lang=en" lang="en"><a href="./courier.cy.html">"#);
        assert!(with_language_links("<p>", None).is_err());
    }
}
