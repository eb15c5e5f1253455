//! Pages of the trainer's kit, to read and to print, from the Markdown in docs/workshop.

use std::fs;

use anyhow::{bail, Context as _, Result};

use super::styles::joined;
use crate::html::{fill, icon};
use crate::manifest::File;
use crate::markdown;
use crate::site::{source, Site};
use crate::tools::small_style;

/// Folder of the kit's sources.
const FROM: &str = "docs/workshop";

/// The pass: makes a page of each file of the kit.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let style = small_style(&joined(&["kit"])?)?;
    let kit = site.put(File::KitStyle, style)?;
    let icon = icon(&site.text("index.html")?)?.to_owned();
    let folder = site.path("kit");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    site.made.kit.clear();

    let files = fs::read_dir(FROM).with_context(|| format!("{FROM} cannot be read"))?;
    let mut names: Vec<_> = files.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    let template = source("public/kit/page.html")?;
    for name in names {
        // The folder's own README is for those who change the kit.
        let Some((stem, lang)) = page_of(&name) else { continue };
        let content = markdown::content(&source(&format!("{FROM}/{name}"))?, &link).with_context(|| format!("{FROM}/{name}"))?;
        let values = [
            ("lang", lang.to_owned()),
            ("stem", stem.to_owned()),
            ("title", content.title),
            ("back", site.texts.get(lang, "kit-back")?.to_owned()),
            ("style", site.made.name(File::Style)?.to_owned()),
            ("kit", kit.clone()),
            ("icon", icon.clone()),
            ("content", content.html),
        ];
        let path = format!("kit/{stem}.{lang}.html");
        site.write(&path, fill(&template, &values)?)?;
        site.made.kit.push(path);
    }
    Ok(())
}

/// `worksheet` and `cy` of `worksheet.cy.md`.
fn page_of(name: &str) -> Option<(&str, &str)> {
    let (stem, lang) = name.strip_suffix(".md")?.rsplit_once('.')?;
    let is_plain = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (is_plain(stem) && is_plain(lang) && lang.len() == 2).then_some((stem, lang))
}

/// Attributes of a link of the kit.
fn link(address: &str) -> Result<String> {
    let Some((stem, lang)) = page_of(address) else { bail!("the kit links its own files only") };
    Ok(format!("href=\"{stem}.{lang}.html\" hreflang=\"{lang}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_of_the_kit_alone() {
        let html_of = |words: &str| markdown::content(&format!("# Kit\n\n{words}"), &link).map(|content| content.html);
        let links = html_of("[Cymraeg](worksheet.cy.md) · [*English*](worksheet.en.md)\n").unwrap();
        assert!(links.contains("<p class=\"links\"><a href=\"worksheet.cy.html\" hreflang=\"cy\">Cymraeg</a> · <a "), "{links}");
        assert!(html_of("A [page](worksheet.cy.md).\n").unwrap().contains("<p>A <a "));
        let away = format!("{:#}", html_of("- See [it](https://example.org).\n").unwrap_err());
        assert!(away.contains("its own files only") && away.contains("https://example.org"), "{away}");
    }
}
