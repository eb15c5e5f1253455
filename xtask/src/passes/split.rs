//! The app's WebAssembly in parts: what the page starts with, what lies further down it (`src/views/later.rs`), which is fetched once
//! the page stands, and a workshop (`src/workshop.rs`) and the reading of a statement file (`src/statement_file.rs`), each of which is
//! fetched when it is opened. Trunk's own wasm-bindgen cannot do that, so what it made is replaced (pass `app`).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context as _, Result};
use regex::Regex;

use crate::manifest::File;
use crate::scripts::{SHARED, SPLIT};
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
    let parts = [(File::Rest, "split_rest"), (File::RoomWasm, "split_room"), (File::StatementWasm, "split_statement")];
    let parts = parts.map(|(file, name)| (file, name.to_owned())).into_iter().chain(shared()?);
    for (file, name) in parts {
        let path = PathBuf::from(format!("target/split/parts/{name}.wasm"));
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
        script = match site.made.name(*file) {
            Ok(made) => script.replace(&format!("./{name}"), &format!("./{made}")),
            // Parts may have nothing in common.
            Err(_) => script.replace(&format!(", './{name}'"), ""),
        };
    }
    fs::write("target/split/__wasm_split.js", script).context("target/split/__wasm_split.js cannot be written")?;
    // Warnings are left out: what wasm-bindgen writes names the script of the later parts twice.
    let outfile = format!("--outfile={SCRIPT}");
    let bundle = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error", &outfile];
    run(tool("esbuild")?.arg("target/split/app.js").args(bundle))
}

/// Parts that several have in common, with the files that they become: the script that wasm-split-cli wrote says whose they are.
fn shared() -> Result<Vec<(File, String)>> {
    let script =
        fs::read_to_string("target/split/parts/__wasm_split.js").context("target/split/parts/__wasm_split.js cannot be read")?;
    let whose = Regex::new(r"/\* ([\w, ]+) \*/\s*const __(chunk_\d+) ")?;
    let file = |of: &str| {
        let mut names: Vec<&str> = of.split(", ").collect();
        names.sort_unstable();
        let names = names.join(", ");
        let known = SHARED.iter().find(|(known, _)| *known == names).map(|(_, file)| *file);
        known.with_context(|| format!("scripts.rs names no file for what these have in common: {names}"))
    };
    whose.captures_iter(&script).map(|found| Ok((file(&found[1])?, found[2].to_owned()))).collect()
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
