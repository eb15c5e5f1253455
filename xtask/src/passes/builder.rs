//! The page that writes the code for other sites: embed.html, its script and its style.

use anyhow::{Context as _, Result};
use base64::prelude::{Engine as _, BASE64_STANDARD};
use coop_or_gig_engine::preset::{Preset, PRESETS};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha384};

use super::styles::joined;
use crate::html::{escape, fill, icon};
use crate::manifest::File;
use crate::scripts::BUILDER;
use crate::site::{source, Site};
use crate::tools::{small_script, small_style};

/// Ways to show the calculator, each with the text that explains it.
const CODES: [(&str, &str); 4] =
    [("script", "script-help"), ("iframe", "iframe-help"), ("card", "card-help"), ("policy", "policy-help")];
/// Brands whose editors take code in a place of their own.
const HOSTS: [(&str, &str); 4] =
    [("wordpress", "WordPress"), ("squarespace", "Squarespace"), ("wix", "Wix"), ("nationbuilder", "NationBuilder")];

/// The pass: makes the page, its script and its style.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let copy =
        site.made.frozen.clone().context("there is no copy that never changes yet; run `cargo xtask build --from frozen`")?;
    let integrity = format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(site.bytes(&format!("{copy}/embed.js"))?)));
    let words = site.texts.by_language(|lang| {
        let mut words = site.texts.starting(lang, "builder-")?;
        for id in ["page-name", "page-purpose"] {
            words.insert(id.to_owned(), site.texts.get(lang, id)?.into());
        }
        Ok(words)
    })?;
    let presets = site.texts.by_language(|lang| {
        // By the names that the page's own list has.
        let named = |preset: &'static Preset| (preset.id.to_owned(), Value::from(preset.words(lang).who));
        Ok(PRESETS.iter().map(named).collect::<Map<_, _>>())
    })?;
    let constants = [
        ("TEXTS", words.into()),
        ("PRESETS", presets.into()),
        ("FROZEN", Value::from(copy)),
        ("INTEGRITY", Value::from(integrity)),
    ];
    let script = small_script(BUILDER, &constants, &["--format=esm"])?;
    let script = site.put(File::Builder, script)?;
    let style = small_style(&joined(&["builder"])?)?;
    let style = site.put(File::BuilderStyle, style)?;

    let own = |lang: &str, id: &str| site.texts.get(lang, id).map(escape);
    let every = |text: &dyn Fn(&str) -> Result<String>| site.texts.languages().map(text).collect::<Result<Vec<_>>>();
    let values = [
        ("builder-title", every(&|lang| own(lang, "builder-title"))?.join(" · ")),
        ("style", site.made.name(File::Style)?.to_owned()),
        ("builder.css", style),
        ("builder.js", script),
        ("icon", icon(&site.text("index.html")?)?.to_owned()),
        ("noscript", every(&|lang| Ok(format!("<p lang=\"{lang}\">{}</p>", own(lang, "builder-script-off")?)))?.concat()),
        ("codes", CODES.map(code).join("\n")),
        ("hosts", HOSTS.map(|(key, brand)| format!("<div><dt>{brand}</dt><dd data-text=\"{key}\"></dd></div>")).join("\n")),
        ("privacy", every(&|lang| Ok(privacy(lang, &own(lang, "builder-privacy-text")?)))?.join("\n")),
    ];
    site.write("embed.html", fill(&source("public/builder/page.html")?, &values)?)
}

/// A button that copies what stands above it.
fn button(id: &str) -> String {
    let button = format!(r#"<button type="button" data-copy="{id}" data-text="copy" aria-describedby="{id}-title"></button>"#);
    format!(r#"<div class="copy">{button}<span class="said" role="status"></span></div>"#)
}

/// Code to copy, with its title and its help.
fn code((key, help): (&str, &str)) -> String {
    let title = format!(r#"<h3 id="{key}-title" data-text="{key}"></h3><p class="help" data-text="{help}"></p>"#);
    let area = format!(r#"<textarea id="{key}" rows="5" readonly spellcheck="false" aria-labelledby="{key}-title"></textarea>"#);
    format!("<div>{title}\n    {area}{}</div>", button(key))
}

/// The sentence for a site's privacy notice, in one language.
fn privacy(lang: &str, words: &str) -> String {
    let name = if lang == "cy" { "Cymraeg" } else { "English" };
    format!(
        "<div class=\"privacy\"><h3 id=\"privacy-{lang}-title\" lang=\"{lang}\">{name}</h3>\n    \
         <textarea class=\"text\" id=\"privacy-{lang}\" lang=\"{lang}\" rows=\"6\" readonly aria-labelledby=\"privacy-{lang}-title\">\
         {words}</textarea>{}</div>",
        button(&format!("privacy-{lang}"))
    )
}
