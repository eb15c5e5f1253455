//! A copy of the site that never changes: the name of its folder follows from its content.

use std::fs;

use anyhow::{Context as _, Result};
use coop_or_gig_engine::tax;
use regex::{Captures, Regex};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::html::change;
use crate::manifest::File;
use crate::scripts::FROZEN;
use crate::site::{digest, hex, Site};
use crate::tools::small_script;

/// The pass: copies the page and what shows it within another, with a script that says when its rates have passed.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let script = script(site)?;
    let files = site.made.of_copy();
    let mut content = Sha256::new();
    content.update(&script);
    for path in &files {
        content.update(path);
        content.update(site.bytes(path)?);
    }
    let copy = format!("v/{}-{}", env!("CARGO_PKG_VERSION"), &hex(&content.finalize())[..8]);

    let all = site.path("v");
    if all.exists() {
        fs::remove_dir_all(&all).with_context(|| format!("{} cannot be removed", all.display()))?;
    }
    let kit = site.path(&format!("{copy}/kit"));
    fs::create_dir_all(&kit).with_context(|| format!("{} cannot be made", kit.display()))?;
    let pages = site.made.pages();
    for path in files.iter().filter(|path| !pages.contains(path)) {
        site.write(&format!("{copy}/{path}"), site.bytes(path)?)?;
    }
    let name = format!("frozen-{}.js", digest(&[script.as_bytes()]));
    site.write(&format!("{copy}/{name}"), &script)?;
    for page in &pages {
        let content =
            change(&outside(site, &site.text(page)?)?, "</head>", &format!("<script defer src=./{name}></script></head>"))?;
        site.write(&format!("{copy}/{page}"), content)?;
    }
    // The way from the page to the one that writes the code leads to the live one.
    let live = "../../embed.html";
    let moved =
        format!("<!doctype html><meta http-equiv=\"refresh\" content=\"0;url={live}\"><title>→</title><a href=\"{live}\">→</a>\n");
    site.write(&format!("{copy}/embed.html"), moved)?;
    println!("    The copy that never changes is in {}", site.path(&copy).display());
    site.made.frozen = Some(copy);
    Ok(())
}

/// Page with its style and its scripts in files alone: the headers of a later build, which go with this copy too, have no digest of
/// what stood within the page.
fn outside(site: &Site, page: &str) -> Result<String> {
    let within = Regex::new("(?s)<style>.*?</style>|<script>.*?</script>")?;
    let link = format!("<link href={} rel=stylesheet>", site.address(File::Style)?);
    let to = |found: &Captures| if found[0].starts_with("<style") { link.clone() } else { String::new() };
    Ok(Regex::new(" 'sha256-[^']*'")?.replace_all(&within.replace_all(page, to), "").into_owned())
}

/// The script that says that the newest tax year of the copy has passed.
fn script(site: &Site) -> Result<String> {
    let latest = tax::latest().year;
    let year = latest.label().replace('-', "/");
    let words = site.texts.by_language(|lang| {
        let mut words = site.texts.starting(lang, "frozen-")?;
        let passed = words.get_mut("passed").with_context(|| format!("locales/{lang}.ftl has no frozen-passed; write it there"))?;
        *passed = Value::from(passed.as_str().unwrap_or_default().replace("{ $year }", &year));
        Ok(words)
    })?;
    small_script(FROZEN, &[("YEAR_ENDS", Value::from(format!("{}-04-05", latest.0 + 1))), ("TEXTS", words.into())], &[])
}
