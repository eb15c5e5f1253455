//! The whole page in one file that works from anywhere, a USB stick too, with no server and no connection: coop-or-gig.html. What
//! the page fetches later stands packed at its end; public/single.js hands it out.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{bail, Context as _, Result};
use base64::prelude::{Engine as _, BASE64_STANDARD};
use regex::Regex;
use serde_json::{json, Value};
use sha2::{Digest as _, Sha256};

use super::compressed::{brotli, gzip};
use crate::html::{change, change_tag};
use crate::manifest::File;
use crate::origin;
use crate::scripts::{BOOT, BOOT_IMPORT, BOOT_WAITS, SINGLE};
use crate::site::{source, Site};
use crate::tools::small_inline;

/// Name of the page as one file.
pub(crate) const NAME: &str = "coop-or-gig.html";

/// The pass: writes the file, and holds it to twice what the site sends. SITE, or ORIGIN where the site is in no folder, is the
/// address for its links.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let address = origin::address()?;
    let asked = site.made.of_page();
    let files = ordered(site, &asked)?;

    let script = script(&files)?;
    let page = site.text("index.html")?;
    let style = Regex::new("(?s)<style>(.*?)</style>")?.captures(&page).context("index.html must have its style in it")?;
    if script.to_lowercase().contains("</script") {
        bail!("what stands in the page would end before its end: a script has </script in it");
    }
    let digest = |content: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(content)));
    let policy = format!(
        "default-src 'none'; script-src {} blob: 'wasm-unsafe-eval'; style-src {} blob:; connect-src blob:; img-src data:; \
         base-uri 'none'; form-action 'none'",
        digest(&script),
        digest(&style[1])
    );

    let content = Regex::new("content=\"[^\"]*\"")?;
    let page = alone(site, &page)?;
    let page = change_tag(&page, "<meta ", "Content-Security-Policy", |tag| {
        content.replace(tag, regex::NoExpand(&format!("content=\"{policy}\""))).into_owned()
    })?;
    let scripts = Regex::new("<script>[^<]*</script><script [^>]*src=\\./boot-[^>]*></script>")?;
    let page = scripts.replace(&page, regex::NoExpand(&format!("<script>{script}</script>"))).into_owned();
    let named = format!("<meta data-site=\"{address}\" data-take=");
    let mut page = change_tag(&page, "<meta ", "data-take=", |tag| before_take(tag, &named))?;
    let packed: Vec<u8> = files.iter().flat_map(|(_, bytes)| bytes).copied().collect();
    let packed = BASE64_STANDARD.encode(gzip(&packed)?);
    let _ = writeln!(page, "<script type=\"text/plain\" id=\"files\">{packed}</script>");
    site.write(NAME, &page)?;
    measure(site, &asked, page.len())
}

/// The page with what the other languages' pages have, and without what leads to other files: those pages, those of the examples,
/// what search engines are told, and files fetched ahead.
fn alone(site: &Site, page: &str) -> Result<String> {
    let mut page = page.to_owned();
    for twin in &site.made.twins {
        let other = site.text(twin)?;
        let part = |pattern: &str| -> Result<String> {
            let found = Regex::new(pattern)?.captures(&other).map(|found| found[1].to_owned());
            found.with_context(|| format!("{twin} has nothing like {pattern}"))
        };
        let words = part("(?s)<div id=trouble>(<p .*?</p>)")? + &part("(?s)(<noscript>.*?</noscript>)")?;
        page = change(&page, "<div id=trouble>", &format!("<div id=trouble>{words}"))?;
        let still = part("(?s)<div id=app>(.*)</div></body>")?;
        page = change(&page, "<div id=app>", &format!("<div id=app>{still}"))?;
    }
    let away = Regex::new(concat!(
        "<link [^>]*rel=\"?(modulepreload|preload|alternate|canonical)[^>]*>",
        "|<meta (property=og|name=twitter)[^>]*>"
    ))?;
    let page = away.replace_all(&page, "");
    let example = Regex::new("<a href=\"[\\w-]+(?:\\.\\w\\w)?\\.html\">([^<]*)</a>")?;
    let page = example.replace_all(&page, "$1");
    // Documents are other files.
    let documents = Regex::new("(?s)<ul class=\"limits\"><li><a href=\"\\./method[^\"]*\">.*?</ul>")?;
    let page = documents.replace_all(&page, "");
    // In this file the page changes its language in place.
    let language = Regex::new("href=\"\\./[\\w.?=]*\" lang=\"(\\w\\w)\"")?;
    Ok(language.replace_all(&page, "href=\"?lang=$1\" lang=\"$1\"").into_owned())
}

/// The tag with what comes before `data-take=` replaced by `named`: a frame's script is no part of the one file's first names.
fn before_take(tag: &str, named: &str) -> String {
    tag.split_once("data-take=").map_or_else(|| tag.to_owned(), |(_, behind)| format!("{named}{behind}"))
}

/// The script of the page: the app starts once all is unpacked.
fn script(files: &[(String, Vec<u8>)]) -> Result<String> {
    let (import, named) = BOOT_IMPORT;
    let mut boot = change(&source(BOOT)?, import, named).with_context(|| BOOT.to_owned())?;
    for place in BOOT_WAITS {
        boot = change(&boot, place, &format!("{place}\n    await unpacked;")).with_context(|| BOOT.to_owned())?;
    }
    let packed: Value = files.iter().map(|(name, bytes)| json!([name, bytes.len()])).collect();
    let whole = format!("import {{ unpacked }} from '{SINGLE}';\n{boot}");
    Ok(small_inline(&whole, &[("PACKED", packed)], &["--format=iife"])?.trim().to_owned())
}

/// Files to be packed, those first that others name. What stands in the page itself is left out, and what only a site has: icons,
/// manifests.
fn ordered(site: &Site, asked: &[String]) -> Result<Vec<(String, Vec<u8>)>> {
    let inside = ["index.html", site.made.name(File::Boot)?, site.made.name(File::Style)?];
    let is_left_out = |name: &String| site.made.install.contains(name) || site.made.twins.contains(name);
    let packed = asked.iter().filter(|name| !inside.contains(&name.as_str()) && !is_left_out(name));
    let bytes = packed.map(|name| Ok((name.clone(), site.bytes(name)?))).collect::<Result<BTreeMap<_, _>>>()?;
    let mut order = Order { bytes: &bytes, named: Regex::new(r"\./([\w-]+\.\w+)")?, done: Vec::new() };
    for name in bytes.keys() {
        order.add(name, &mut Vec::new())?;
    }
    Ok(order.done.iter().map(|name| (name.clone(), bytes[name].clone())).collect())
}

/// Order of files in which none names a later one.
struct Order<'a> {
    bytes: &'a BTreeMap<String, Vec<u8>>,
    /// Form in which a script names a file.
    named: Regex,
    done: Vec<String>,
}

impl Order<'_> {
    /// Adds a file behind all that it names; `above` are those that led to it.
    fn add(&mut self, name: &str, above: &mut Vec<String>) -> Result<()> {
        if above.iter().any(|other| other == name) {
            bail!("{name} names itself, by way of {}", above.join(", "));
        }
        if self.done.iter().any(|done| done == name) {
            return Ok(());
        }
        if Path::new(name).extension().is_some_and(|kind| kind == "js") {
            let source = String::from_utf8_lossy(&self.bytes[name]);
            let names: Vec<_> = self.named.captures_iter(&source).map(|found| found[1].to_owned()).collect();
            above.push(name.to_owned());
            for found in names.iter().filter(|found| self.bytes.contains_key(*found)) {
                self.add(found, above)?;
            }
            above.pop();
        }
        self.done.push(name.to_owned());
        Ok(())
    }
}

/// Says how large the file is beside what the site sends, and stops where it is more than twice that.
fn measure(site: &Site, asked: &[String], single: usize) -> Result<()> {
    let (mut raw, mut sent) = (0, 0);
    for name in asked {
        let bytes = site.bytes(name)?;
        raw += bytes.len();
        sent += brotli(&bytes)?.len();
    }
    println!("    {NAME}: {single} bytes; the files of the site: {raw} bytes, {sent} as sent with brotli");
    if single > 2 * sent {
        bail!("{NAME} is more than twice what the site sends, by {} bytes", single - 2 * sent);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(files: &[(&str, &str)]) -> Result<Vec<String>> {
        let bytes: BTreeMap<_, _> = files.iter().map(|(name, content)| ((*name).to_owned(), content.as_bytes().to_vec())).collect();
        let mut order = Order { bytes: &bytes, named: Regex::new(r"\./([\w-]+\.\w+)").unwrap(), done: Vec::new() };
        for name in bytes.keys() {
            order.add(name, &mut Vec::new())?;
        }
        Ok(order.done)
    }

    #[test]
    fn a_file_stands_behind_those_that_it_names() {
        let files =
            [("a.js", "import('./c-1.js'); fetch('./none.js')"), ("b.txt", "./z.wasm"), ("c-1.js", "'./z.wasm'"), ("z.wasm", "")];
        assert_eq!(order(&files).unwrap(), ["z.wasm", "c-1.js", "a.js", "b.txt"]);
    }

    #[test]
    fn a_circle_is_refused() {
        let told = order(&[("a.js", "./b.js"), ("b.js", "./a.js")]).unwrap_err().to_string();
        assert_eq!(told, "a.js names itself, by way of a.js, b.js");
    }
}
