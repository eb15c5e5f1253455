//! Answers to oEmbed (<https://oembed.com>): for each page the code of its card, by which an editor turns a pasted address into it. They are
//! files: a page names its own, and a server may be told to find it by the page's address (headers.rs).

use std::fs;

use anyhow::{Context as _, Result};
use coop_or_gig_engine::preset::PRESETS;
use serde_json::{json, Value};

use crate::origin;
use crate::pages;
use crate::site::{source, Site};
use crate::tools::{output, small_inline, tool};

/// Folder of the answers.
const FOLDER: &str = "oembed";
/// Width in px of the card: that of an article.
const WIDTH: u16 = 640;
/// Heights of the card there and on any phone, by example and language, as the page for editors measures them
/// (tests/e2e/oembed.test.mjs).
const HEIGHTS: &str = "public/builder/heights.json";
/// Seconds for which an answer may be kept: a week.
const CACHE_AGE: u32 = 604_800;
/// Script that prints the plain frames that the page for editors would write.
const FRAMES: &str = "import { snippets } from './public/builder/snippets.js';
    console.log(JSON.stringify(ASKED.map(({ settings, base, texts, height }) => snippets(settings, { base }, texts, height).iframe)));";

/// File of the answer for the page of an example, or for that of all of them.
pub(crate) fn file(example: Option<&str>, lang: &str) -> String {
    format!("{FOLDER}/{}", pages::file(example, lang).replace(".html", ".json"))
}

/// The pass: writes an answer for each page where the site's address is told, and takes away those of an earlier build.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let folder = site.path(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    let address = origin::address()?;
    if address.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let heights: Value = serde_json::from_str(&source(HEIGHTS)?).with_context(|| HEIGHTS.to_owned())?;
    let examples = || [None].into_iter().chain(PRESETS.iter().map(|preset| Some(preset.id)));
    let (mut files, mut asked) = (Vec::new(), Vec::new());
    for lang in site.texts.languages() {
        for example in examples() {
            let id = example.unwrap_or(PRESETS[0].id);
            let height = &heights[id][lang];
            height
                .as_u64()
                .with_context(|| format!("{HEIGHTS} has no height for {id} in {lang}; UPDATE=1 has the test write it"))?;
            let texts = json!({ lang: { "title": site.texts.get(lang, "page-name")?, "purpose": "", "link": "" } });
            let settings = json!({ "preset": id, "lang": lang });
            asked.push(json!({ "settings": settings, "base": address, "texts": texts, "height": height }));
            files.push((example, lang));
        }
    }
    let frames = frames(asked.clone())?;
    for (((example, lang), asked), html) in files.into_iter().zip(&asked).zip(frames) {
        let answer = answer(site, &address, example, lang, &asked["height"], &html)?;
        site.write(&file(example, lang), format!("{}\n", serde_json::to_string_pretty(&answer)?))?;
    }
    Ok(())
}

/// Plain frames for these settings, by the script of the page for editors.
fn frames(asked: Vec<Value>) -> Result<Vec<String>> {
    let script = small_inline(FRAMES, &[("ASKED", asked.into())], &["--format=esm"])?;
    Ok(serde_json::from_str(&output(tool("node")?.args(["--input-type=module", "-"]), &script)?)?)
}

/// Answer for a page.
fn answer(site: &Site, address: &str, example: Option<&str>, lang: &str, height: &Value, html: &str) -> Result<Value> {
    let name = site.texts.get(lang, "page-name")?;
    let preset = PRESETS.iter().find(|preset| Some(preset.id) == example);
    let title = match preset {
        Some(preset) => format!("{} · {name}", preset.words(lang).title),
        None => site.texts.get(lang, "page-title")?.to_owned(),
    };
    let picture = pages::file(Some(example.unwrap_or(PRESETS[0].id)), lang).replace(".html", ".png");
    Ok(json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": name,
        "provider_url": format!("{address}{}", pages::address(None, lang)),
        "cache_age": CACHE_AGE,
        "thumbnail_url": format!("{address}{picture}"),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
        "width": WIDTH,
        "height": height,
        "html": html,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_has_an_answer_of_its_own() {
        let files =
            [(None, "en"), (None, "cy"), (Some("courier"), "en"), (Some("courier"), "cy")].map(|(page, lang)| file(page, lang));
        assert_eq!(files, ["oembed/index.json", "oembed/cy.json", "oembed/courier.json", "oembed/courier.cy.json"]);
    }
}
