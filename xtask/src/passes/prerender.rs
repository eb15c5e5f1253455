//! The page as it stands before the app is up, in every language: the first example's answer for the first paint, and what a reader
//! without WebAssembly gets instead of the app.

use anyhow::Result;

#[cfg(feature = "page")]
mod render;
#[cfg(feature = "page")]
mod still;

use crate::site::Site;

/// The pass: renders the page into index.html and writes the texts of each language beside it.
#[cfg(feature = "page")]
pub(crate) fn make(site: &mut Site) -> Result<()> {
    render::make(site)
}

/// The pass, run by this program as it is with the page compiled in: the other passes do without, since that takes a minute.
#[cfg(not(feature = "page"))]
pub(crate) fn make(site: &mut Site) -> Result<()> {
    use crate::manifest::{Manifest, PATH};
    use crate::tools::{run, tool};

    // Names go over in the manifest and come back in it.
    let path = std::path::Path::new(PATH);
    site.made.write(path)?;
    let with_page =
        ["run", "--quiet", "--locked", "--offline", "--package", "xtask", "--features", "page", "--", "prerender", "--folder"];
    run(tool("cargo")?.args(with_page).arg(&site.folder))?;
    site.made = Manifest::read(path)?;
    Ok(())
}
