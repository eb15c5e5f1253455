//! The JavaScript module: the engine for other people's pages, its WebAssembly and its types.

use std::fs;

use anyhow::{Context as _, Result};

use crate::site::Site;
use crate::tools::{compiler, compiler_target, run, tool, Toolchain};

/// Folder of what is made on the way.
const FOLDER: &str = "target/module";

/// The pass: compiles the module and puts it beside the page, which never asks for it.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let toolchain = Toolchain::SmallStd;
    let cargo = ["build", "--quiet", "--release", "--locked", "--offline", "--package", "coop-or-gig-module", "--target"];
    run(compiler(&toolchain, "cargo").args(cargo).arg("wasm32-unknown-unknown"))?;
    let whole = format!("{}/wasm32-unknown-unknown/release/coop_or_gig_module.wasm", compiler_target(&toolchain)?);
    fs::create_dir_all(FOLDER).with_context(|| format!("{FOLDER} cannot be made"))?;
    run(tool("wasm-bindgen")?.args(["--target", "web", "--out-dir", FOLDER, "--out-name", "coop-or-gig", &whole]))?;
    let small = ["-Oz", "--converge", "--low-memory-unused", "--strip-producers", "-o"];
    run(tool("wasm-opt")?.args(small).arg(site.path("coop-or-gig_bg.wasm")).arg("target/module/coop-or-gig_bg.wasm"))?;
    let script = ["target/module/coop-or-gig.js", "--minify", "--format=esm", "--target=es2020", "--log-level=warning"];
    site.write("coop-or-gig.js", crate::tools::output(tool("esbuild")?.args(script), "")?)?;
    let types = fs::read("target/module/coop-or-gig.d.ts").context("target/module/coop-or-gig.d.ts cannot be read")?;
    site.write("coop-or-gig.d.ts", types)
}
