//! Head of a page: its title, what search engines and link previews are told of it, its style and its first script, with the digests
//! by which the page's policy lets both in.

use std::fmt::Write as _;

use anyhow::{bail, Context as _, Result};
use base64::prelude::{Engine as _, BASE64_STANDARD};
use coop_or_gig::locale::{text, Lang};
use coop_or_gig::preview::Preview;
use regex::{NoExpand, Regex};
use sha2::{Digest as _, Sha256};

use crate::html::{attribute, change_tag, escape};
use crate::manifest::File;
use crate::origin;
use crate::page_head::{self, PageHead};
use crate::pages;
use crate::passes::oembed;
use crate::scripts::FIRST;
use crate::site::Site;
use crate::tools::small_script;

/// Page of an example, or of all of them, in a language.
#[derive(Clone, Copy)]
pub(super) struct Page {
    pub(super) lang: Lang,
    pub(super) example: Option<&'static str>,
}

impl Page {
    /// File of the page.
    pub(super) fn file(self) -> String {
        pages::file(self.example, self.lang.code())
    }

    /// Fragment that stands for what the page shows.
    pub(super) fn fragment(self) -> String {
        self.example.map(|example| format!("v=1&preset={example}")).unwrap_or_default()
    }

    /// Address of the page, from the site's folder where `site` is empty.
    pub(super) fn address(self, site: &str) -> String {
        page_head::address(site, self.example, self.lang.code())
    }
}

/// Name of the picture of an example's answer.
pub(super) fn picture_file(example: &str, lang: Lang) -> String {
    pages::file(Some(example), lang.code()).replace(".html", ".png")
}

/// Head of a page of the app.
pub(super) struct Head<'a> {
    pub(super) page: Page,
    pub(super) preview: &'a Preview,
    /// Address of the site; empty where that is not told.
    pub(super) site: &'a str,
    /// File of the picture.
    pub(super) picture: &'a str,
}

impl Head<'_> {
    /// Title of the page: an example's own stands first in it.
    pub(super) fn title(&self) -> String {
        let lang = self.page.lang;
        match self.page.example {
            Some(_) => format!("{} · {}", self.preview.example, lang.text(text::PAGE_NAME)),
            None => lang.text(text::PAGE_TITLE).to_owned(),
        }
    }

    /// Title, description and links, as they stand in the head; where the site's address is told, the picture, and the code for
    /// editors that ask for it.
    pub(super) fn tags(&self) -> String {
        let Self { page, preview, site, picture } = *self;
        let Page { lang, example } = page;
        let title = self.title();
        let description = match example {
            Some(_) => format!("{}. {}", preview.example, preview.answer),
            None => lang.text(text::PAGE_PURPOSE).to_owned(),
        };
        let languages = Lang::ALL.map(Lang::code);
        let head =
            PageHead { page: example, lang: lang.code(), languages: &languages, title: &title, description: &description, site };
        let mut tags = head.tags();
        if !site.is_empty() {
            let words = escape(&preview.words);
            let (file, title) = (oembed::file(example, lang.code()), escape(&title));
            let _ = write!(
                tags,
                "<meta property=og:image content=\"{site}{picture}\"><meta property=og:image:width content=1200>\
                 <meta property=og:image:height content=630><meta property=og:image:alt content=\"{words}\">\
                 <meta name=twitter:card content=summary_large_image>\
                 <link rel=alternate type=application/json+oembed href=\"{site}{file}\" title=\"{title}\">"
            );
        }
        tags
    }
}

/// Page with its style and its first script in it. One that has both already gets those of this build.
pub(super) fn dressed(site: &Site, page: &str) -> Result<String> {
    let style = site.text(site.made.name(File::Style)?)?.trim().to_owned();
    let script = small_script(FIRST, &[], &["--format=iife"])?.trim().to_owned();
    if Regex::new("(?i)</(script|style)")?.is_match(&format!("{script}{style}")) {
        bail!("what stands in the page would end before its end: a script or style has </script or </style in it");
    }
    let page = replaced(page, "(?s)<link href=\\./style-[^>]*>|<style>.*?</style>", &format!("<style>{style}</style>"))?;
    let boot = site.made.name(File::Boot)?;
    let scripts = format!("<script>{script}</script><script id=boot async src=./{boot}></script>");
    let page = replaced(&page, "(?s)(<script>[^<]*</script>)?<script [^>]*src=\\./boot-[^>]*></script>", &scripts)?;
    // The same style as a file, for where a server's policy forbids it here.
    let mut named = format!(" data-first=\"./{}\"", site.made.name(File::Style)?);
    // Whom to write to, and where the source is.
    for (name, address) in [("source", origin::source()?), ("contact", origin::contact()?)] {
        if !address.is_empty() {
            let _ = write!(named, " data-{name}=\"{}\"", escape(&address));
        }
    }
    named.push('>');
    let end = Regex::new("( data-(first|source|contact|example)=\"[^\"]*\")*>$")?;
    let page = change_tag(&page, "<meta ", "data-take=", |tag| end.replace(tag, NoExpand(&named)).into_owned())?;
    let tag = crate::html::tag(&page, "<meta ", "Content-Security-Policy")?;
    let policy = with_digests(attribute(tag, "content")?, &[("style-src", &style), ("script-src", &script)]);
    change_tag(&page, "<meta ", "Content-Security-Policy", |_| {
        format!("<meta content=\"{policy}\" http-equiv=Content-Security-Policy>")
    })
}

/// Policy that lets these in by their digests, each under its directive, and no others.
pub(super) fn with_digests(policy: &str, content: &[(&str, &str)]) -> String {
    let directive = |directive: &str| {
        let words: Vec<_> = directive.split_whitespace().filter(|word| !word.starts_with("'sha256-")).collect();
        let own = content.iter().filter(|(name, _)| words.first() == Some(name));
        let own = own.map(|(_, content)| format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(content))));
        words.join(" ") + &own.collect::<String>()
    };
    policy.split(';').map(directive).collect::<Vec<_>>().join("; ")
}

/// Text with `to` in the place of what the pattern finds; it must find something once.
pub(super) fn replaced(text: &str, pattern: &str, to: &str) -> Result<String> {
    let pattern = Regex::new(pattern)?;
    let mut found = pattern.find_iter(text);
    let first = found.next().with_context(|| format!("this must be there once, and is not: {pattern}"))?;
    if found.next().is_some() {
        bail!("this must be there once, and is there more than once: {pattern}");
    }
    Ok(format!("{}{to}{}", &text[..first.start()], &text[first.end()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_has_the_digests_of_this_build_alone() {
        let policy = "default-src 'none'; style-src 'self' 'sha256-old='; img-src data:";
        let digest = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";
        assert_eq!(
            with_digests(policy, &[("style-src", "abc")]),
            format!("default-src 'none'; style-src 'self' {digest}; img-src data:"),
            "as published for SHA-256"
        );
    }

    #[test]
    fn a_place_is_found_once_or_said_to_be_missing() {
        assert_eq!(replaced("a<b>c", "<.>", "$1").unwrap(), "a$1c");
        assert!(replaced("a", "<.>", "").unwrap_err().to_string().contains("is not"));
        assert!(replaced("<a><b>", "<.>", "").unwrap_err().to_string().contains("more than once"));
    }
}
