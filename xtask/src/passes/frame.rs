//! The page within another page: its script and style there, and embed.js, which other people's pages call.

use anyhow::{Context as _, Result};
use regex::Regex;
use serde_json::Value;

use crate::html::{change_tag, tag};
use crate::manifest::File;
use crate::origin::origin;
use crate::scripts::{EMBED, FRAME};
use crate::site::{source, Site};
use crate::tools::{small_script, small_style};

/// The pass: makes both, and lets the page's policy name the site's own address where ORIGIN says that.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let style = small_style(&(themes()? + &source("style/frame.css")?))?;
    site.put(File::FrameStyle, style)?;
    let texts = site.texts.by_language(|lang| site.texts.starting(lang, "frame-"))?;
    let constants = [("FRAME_CSS", Value::from(site.address(File::FrameStyle)?)), ("TEXTS", texts.into())];
    let script = small_script(FRAME, &constants, &["--format=esm"])?;
    site.put(File::Frame, script)?;
    let named = format!("<meta data-frame=\"{}\" ", site.address(File::Frame)?);
    let page = with_origin(&site.text("index.html")?)?;
    let before = Regex::new("^<meta (data-frame=\"[^\"]*\" )?")?;
    let page = change_tag(&page, "<meta ", "data-take=", |tag| before.replace(tag, named.as_str()).into_owned())?;
    site.write("index.html", page)?;
    site.write("embed.js", small_script(EMBED, &[], &[])?)
}

/// Colours of a theme that the page around asks for, whatever the device says: those of tokens.css under another selector.
fn themes() -> Result<String> {
    let tokens = source("style/tokens.css")?;
    let block = |from: &str| -> Result<&str> {
        let found =
            tokens.find(from).and_then(|at| tokens[at..].split_once(":root {")).and_then(|(_, behind)| behind.split_once('}'));
        found.map(|(block, _)| block).with_context(|| format!("style/tokens.css must have {from} with :root {{ … }} in it"))
    };
    let scheme = Regex::new("color-scheme:[^;]*;")?;
    let theme = |name: &str, content: &str| {
        format!("html[data-theme~=\"{name}\"] {{ color-scheme: {name}; {} }}\n", scheme.replace(content, ""))
    };
    let is_colour = |line: &&str| line.contains(": #") || line.contains(": light");
    let light = block(":root")?.split('\n').filter(is_colour).collect::<Vec<_>>().join("\n");
    Ok(theme("light", &light) + &theme("dark", block("@media (prefers-color-scheme: dark)")?))
}

/// The page's policy with the site's own address beside 'self', which `WebKit` lets match nothing in a sandboxed frame.
fn with_origin(page: &str) -> Result<String> {
    let origin = origin()?;
    let own = if origin.is_empty() { "'self'".to_owned() } else { format!("'self' {origin}") };
    let known = Regex::new(r#"'self'( https?:[^\s;"]+)?"#)?;
    let policy = tag(page, "<meta ", "Content-Security-Policy")?;
    Ok(page.replacen(policy, &known.replace_all(policy, own.as_str()), 1))
}
