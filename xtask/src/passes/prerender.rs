//! Pages as they stand before the app is up: the first example's, and one of each example, in every language. Each has the answer for
//! the first paint, for what reads no scripts, and for a reader without WebAssembly, who gets it instead of the app.

use anyhow::Result;

#[cfg(feature = "page")]
mod head;
#[cfg(feature = "page")]
mod picture;
#[cfg(feature = "page")]
mod render;
#[cfg(feature = "page")]
mod sitemap;
#[cfg(feature = "page")]
mod still;

use crate::site::Site;

/// The pass: writes the texts of every language, and names them in the page.
#[cfg(feature = "page")]
pub(crate) fn make_languages(site: &mut Site) -> Result<()> {
    render::make_languages(site)
}

/// The pass: renders every page.
#[cfg(feature = "page")]
pub(crate) fn make(site: &mut Site) -> Result<()> {
    render::make(site)
}

/// The pass, run by this program as it is with the page compiled in.
#[cfg(not(feature = "page"))]
pub(crate) fn make_languages(site: &mut Site) -> Result<()> {
    run_with_page(site, "languages")
}

/// The pass, run by this program as it is with the page compiled in.
#[cfg(not(feature = "page"))]
pub(crate) fn make(site: &mut Site) -> Result<()> {
    run_with_page(site, "prerender")
}

/// Runs a pass of this program as it is with the page compiled in: the other passes do without, since that takes a minute.
#[cfg(not(feature = "page"))]
fn run_with_page(site: &mut Site, pass: &str) -> Result<()> {
    use std::path::Path;

    use crate::manifest::{Manifest, PATH};
    use crate::site::FOLDER;
    use crate::tools::{run, tool};

    // Names go over in the manifest and come back in it. That of the release site is not for a copy elsewhere, whose names are there.
    let path = if site.folder == Path::new(FOLDER) { PATH } else { "target/site/of-copy.json" };
    site.made.write(Path::new(path))?;
    let with_page = ["run", "--quiet", "--locked", "--offline", "--package", "xtask", "--features", "page", "--"];
    run(tool("cargo")?.args(with_page).args([pass, "--manifest", path, "--folder"]).arg(&site.folder))?;
    site.made = Manifest::read(Path::new(path))?;
    Ok(())
}
