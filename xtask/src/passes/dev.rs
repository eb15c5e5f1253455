//! `make dev`: an unoptimised build that Trunk serves and makes anew whenever a file changes. What the pass `prerender` does for the
//! release is done here without rendering anything, since compiling the page for this machine too would double the time from a change
//! to the screen.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{bail, Context as _, Result};
use regex::Regex;

use super::trunk::own_path;
use super::{later_scripts, styles};
use crate::html::{change, escape, tag};
use crate::manifest::File;
use crate::site::{digest, Site};
use crate::tools::{compiler, run, target, Toolchain};

/// Folder of what is served.
const FOLDER: &str = "target/dev";
/// Stand-in for the script that registers the worker, which would show the build before.
const NO_WORKER: &str = "export const start = () => {};\nexport const load = () => location.reload();\n";

/// Serves the page on 127.0.0.1 until it is stopped.
pub(crate) fn serve(port: &str) -> Result<()> {
    if port.parse::<u16>().is_err() {
        bail!("{port} is no port: make dev PORT=8090");
    }
    println!(
        "==> Building for work on the page, into {FOLDER} (about a minute the first time, seconds after a change); Ctrl-C stops it
    Left out, as only the release needs it: the split, making small, the page before the app is up, the worker, other sites, the kit.
    The page will be on http://127.0.0.1:{port}/"
    );
    let mut trunk = compiler(&Toolchain::Plain, "trunk");
    trunk.args(["--skip-version-check", "serve", "--dist", FOLDER, "--address", "127.0.0.1", "--port", port]);
    trunk.args(["--no-spa", "--disable-address-lookup"]).env("XTASK", own_path()?);
    // Half of the time would go into writing and reading debug information; panics tell their place without it.
    run(trunk.env("CARGO_PROFILE_DEV_DEBUG", "0"))
}

/// Runs what Trunk asks for before it builds the page and after. A release does the same in passes of its own.
pub(crate) fn hook(stage: &str) -> Result<()> {
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        return Ok(());
    }
    let folder = PathBuf::from(env::var_os("TRUNK_STAGING_DIR").context("hooks are for Trunk alone: use make dev")?);
    let mut site = Site::new(&folder)?;
    match stage {
        "before" => styles::make(&mut site),
        "after" => finish(&mut site),
        other => bail!("Trunk.toml asks for {other}; there are before and after"),
    }
}

/// Fills the page as the release would, with nothing to be seen before the app is up.
fn finish(site: &mut Site) -> Result<()> {
    let mut texts = String::new();
    let languages: Vec<_> = site.texts.languages().map(str::to_owned).collect();
    for (key, name) in put_texts(site, &languages)? {
        // Those of what is opened later are named with its other files.
        if !later_scripts::is_asked_for(&key) {
            let _ = write!(texts, "data-{key}=\"./{name}\" ");
        }
        site.made.texts.insert(key, name);
    }
    let style = site.put(File::LaterStyle, styles::later()?)?;
    let filled = format!("<meta data-style=\"./{style}\" {texts}");

    let page = site.text("index.html")?;
    let page = change(&page, "<html lang=\"en\">", &format!("<html lang=\"en\" data-languages=\"{}\">", languages.join(" ")))?;
    let still = |lang: &String| -> Result<String> {
        Ok(format!("<div class=\"still\" lang=\"{lang}\" data-title=\"{}\"></div>", escape(site.texts.get(lang, "page-title")?)))
    };
    let still = languages.iter().map(still).collect::<Result<String>>()?;
    let page = change(&page, "<div id=\"app\"></div>", &format!("<div id=\"app\">{still}</div>"))?;
    // Before the script that reads it.
    let app = tag(&page, "<meta ", "name=\"app\"")?.to_owned();
    let page = change(&page, &app, "")?;
    let page = page.replacen("<script", &format!("{}<script", app.replacen("<meta ", &filled, 1)), 1);
    site.write("index.html", with_reload_as_file(site, &page)?)?;

    later_scripts::make(site)?;
    let offline = site.made.name(File::Offline)?.to_owned();
    site.write(&offline, NO_WORKER)
}

/// Writes the texts of this very build, and returns each with its key: `later-cy`.
fn put_texts(site: &Site, languages: &[String]) -> Result<Vec<(String, String)>> {
    let made = made_texts()?;
    let mut names = Vec::new();
    for part in ["texts", "later", "room", "statement"] {
        for lang in languages {
            let key = format!("{part}-{lang}");
            let path = made.join(format!("{key}.txt"));
            let content = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            // Another name for other texts, so that no browser keeps old ones.
            let name = format!("{key}-{}.txt", &digest(&[&content])[..8]);
            site.write(&name, content)?;
            names.push((key, name));
        }
    }
    Ok(names)
}

/// Folder into which build/main.rs wrote the texts: cargo's list of what the app was made of names a file in it.
fn made_texts() -> Result<PathBuf> {
    let list = format!("{}/wasm32-unknown-unknown/debug/app.d", target());
    let content = fs::read_to_string(&list).with_context(|| format!("{list} cannot be read"))?;
    let file = Regex::new(r" ((?:\\ |\S)+)/locales\.rs")?.captures(&content);
    let file = file.with_context(|| format!("{list} names no locales.rs, which build/main.rs writes"))?;
    Ok(file[1].replace("\\ ", " ").into())
}

/// The page with Trunk's script that reloads it as a file: within the page, its own policy forbids that.
fn with_reload_as_file(site: &Site, page: &str) -> Result<String> {
    let reload = Regex::new(r#"(?s)<script>("use strict";.*?)</script>"#)?;
    let Some(found) = reload.captures(page) else { return Ok(page.to_owned()) };
    let script = found[1].replace("'{{__TRUNK_ADDRESS__}}'", "location.host").replace("{{__TRUNK_WS_BASE__}}", "/");
    site.write("reload.js", script)?;
    change(page, &found[0], "<script src=\"./reload.js\"></script>")
}
