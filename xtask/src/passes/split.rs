//! The app's WebAssembly in parts: what the page starts with, what lies further down it (src/views/later.rs), which is fetched once
//! the page stands, and a workshop (src/workshop.rs), which is fetched when it is opened. Trunk's own wasm-bindgen cannot do that, so
//! what it made is replaced (pass `app`).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context as _, Result};

use crate::manifest::File;
use crate::scripts::SPLIT;
use crate::site::{source, Site};
use crate::tools::{compiler_target, run, run_quietly, tool, Toolchain};

/// Folder of what is made on the way.
const FOLDER: &str = "target/split";
/// The app's first part.
pub(crate) const WASM: &str = "target/split/app_bg.wasm";
/// The script of the app, with that which fetches the later parts.
pub(crate) const SCRIPT: &str = "target/split/bundle.js";

/// The pass: takes the WebAssembly apart, makes each part small, and puts the later ones into the site.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    if Path::new(FOLDER).exists() {
        fs::remove_dir_all(FOLDER).with_context(|| format!("{FOLDER} cannot be removed"))?;
    }
    fs::create_dir_all(FOLDER).with_context(|| format!("{FOLDER} cannot be made"))?;
    let whole = format!("{}/wasm32-unknown-unknown/release/app.wasm", compiler_target(&Toolchain::SmallStd)?);
    run(tool("wasm-split-cli")?.args([&whole, "target/split/parts", "--out-name", "app"]))?;
    let app = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir", FOLDER, "--out-name", "app"];
    run(tool("wasm-bindgen")?.args(app).arg("target/split/parts/app.wasm"))?;

    optimise(Path::new(WASM), Path::new(WASM), &[])?;
    let parts = [(File::Rest, part("split_rest")?), (File::RestShared, part("chunk_")?), (File::RoomWasm, part("split_room")?)];
    for (file, path) in parts {
        let small = path.with_extension("small.wasm");
        optimise(&path, &small, &[])?;
        site.put(file, fs::read(&small).with_context(|| format!("{} cannot be read", small.display()))?)?;
    }

    let (loader, names) = SPLIT;
    let mut script = source(loader)?;
    for (name, file) in names {
        if !script.contains(name) {
            bail!("{loader} does not name {name}; scripts.rs says what it is to name");
        }
        script = script.replace(name, site.made.name(*file)?);
    }
    fs::write("target/split/__wasm_split.js", script).context("target/split/__wasm_split.js cannot be written")?;
    // Warnings are left out: what wasm-bindgen writes names the script of the later parts twice.
    let outfile = format!("--outfile={SCRIPT}");
    let bundle = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error", &outfile];
    run(tool("esbuild")?.arg("target/split/app.js").args(bundle))
}

/// The one part whose name starts so.
fn part(start: &str) -> Result<PathBuf> {
    let files = fs::read_dir("target/split/parts").context("target/split/parts cannot be read")?;
    let is_part = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start));
    let found: Vec<_> = files.flatten().map(|entry| entry.path()).filter(is_part).collect();
    match &found[..] {
        [path] => Ok(path.clone()),
        _ => bail!("wasm-split-cli must make one file {start}…, and made {}: has src/ another split point now?", found.len()),
    }
}

/// Makes WebAssembly small with wasm-opt.
pub(crate) fn optimise(from: &Path, to: &Path, more: &[&str]) -> Result<()> {
    let mut command = tool("wasm-opt")?;
    command.args(["-Os", "--converge", "--low-memory-unused", "--strip-producers", "--strip-debug"]);
    command.args(["--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--enable-sign-ext", "--enable-mutable-globals"]);
    command.args(["--enable-reference-types", "--enable-multivalue", "--enable-bulk-memory-opt"]);
    // Of each part it says that it does not know a section of names, which goes anyway.
    run_quietly(command.args(more).arg(from).arg("-o").arg(to))
}
