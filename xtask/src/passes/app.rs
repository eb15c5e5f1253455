//! The app's first part, with its script, in the place of what Trunk made.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::split::{optimise, SCRIPT, WASM};
use crate::manifest::File;
use crate::site::{digest, Site};

/// The pass: makes the first part small once more, names it and its script by what both are, and names them in the page.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    // A second look, after the names are short, folds a little more.
    optimise(Path::new(WASM), Path::new(WASM), &["--gufa-optimizing"])?;
    let read = |path: &str| fs::read(path).with_context(|| format!("{path} cannot be read"));
    let (script, wasm) = (read(SCRIPT)?, read(WASM)?);
    let stem = format!("app-{}", digest(&[&script, &wasm]));
    let mut page = site.text("index.html")?;
    for (file, name, content) in [(File::AppWasm, format!("{stem}_bg.wasm"), wasm), (File::App, format!("{stem}.js"), script)] {
        page = page.replace(site.made.name(file)?, &name);
        site.put_as(file, &name, content)?;
    }
    site.write("index.html", page)
}
