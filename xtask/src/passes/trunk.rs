//! The app in one piece, compiled and put into the page by Trunk.

use std::env;

use anyhow::{Context as _, Result};

use crate::html::{attribute, tag};
use crate::manifest::File;
use crate::site::Site;
use crate::tools::{compiler, run, Toolchain};

/// The pass: builds with Trunk, and notes the names that it gave to its files. No other pass reads names out of the page.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let mut trunk = compiler(&Toolchain::SmallStd, "trunk");
    trunk.args(["--skip-version-check", "build", "--release", "--features", "split", "--dist"]).arg(&site.folder);
    run(trunk.env("XTASK", own_path()?))?;
    let page = site.text("index.html")?;
    let named = [
        (File::Style, "<link ", "/style-", "href"),
        (File::Boot, "<script ", "/boot-", "src"),
        (File::App, "<meta ", "data-js=", "data-js"),
        (File::AppWasm, "<meta ", "data-wasm=", "data-wasm"),
    ];
    for (file, start, has, name) in named {
        let address = attribute(tag(&page, start, has)?, name)?;
        let name = address.strip_prefix("./").with_context(|| format!("index.html names {address}, which must start with ./"))?;
        site.made.note(file, name);
    }
    Ok(())
}

/// Path of this very program, for Trunk's hooks.
pub(crate) fn own_path() -> Result<std::path::PathBuf> {
    env::current_exe().context("the path of this program cannot be told")
}
