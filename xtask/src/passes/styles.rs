//! Styles of the first view and of what comes later, each joined from `style/*.css`, and the script that starts the app.

use std::env;
use std::fs;

use anyhow::{Context as _, Result};

use crate::manifest::File;
use crate::scripts::{BOOT, LATER_STYLE, STYLE};
use crate::site::{source, Site};
use crate::tools;

/// Folder of what index.html names and Trunk takes from there.
const FOLDER: &str = "target/site";

/// Files of the folder `style`, joined in this order.
pub(crate) fn joined(names: &[&str]) -> Result<String> {
    names.iter().map(|name| source(&format!("style/{name}.css"))).collect()
}

/// Style of what lies further down the page, joined but not yet small.
pub(crate) fn later() -> Result<String> {
    joined(LATER_STYLE)
}

/// The pass: joins the first style and makes the script that starts the app, both for Trunk. `make dev` leaves the script legible.
pub(crate) fn make(_: &mut Site) -> Result<()> {
    fs::create_dir_all(FOLDER).with_context(|| format!("{FOLDER} cannot be made"))?;
    let write = |name: &str, content: String| {
        let path = format!("{FOLDER}/{name}");
        fs::write(&path, content).with_context(|| format!("{path} cannot be written"))
    };
    write("style.css", joined(STYLE)?)?;
    let is_dev = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile != "release");
    // For browsers that are too old for the app, too: the script tells their readers.
    let mut command = tools::tool("esbuild")?;
    command.args([BOOT, "--bundle", "--target=es2020", "--log-level=warning"]).args((!is_dev).then_some("--minify"));
    write("boot.js", tools::output(&mut command, "")?)
}

/// The pass: makes the later style small.
pub(crate) fn make_later(site: &mut Site) -> Result<()> {
    site.put(File::LaterStyle, tools::small_style(&later()?)?)?;
    Ok(())
}
