//! The JavaScript module: the engine for other people's pages, its WebAssembly and its types.

use std::fs;

use anyhow::{ensure, Context as _, Result};

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
    let script = fs::read_to_string("target/module/coop-or-gig.js").context("target/module/coop-or-gig.js cannot be read")?;
    let small = ["--minify", "--format=esm", "--target=es2020", "--log-level=warning"];
    site.write("coop-or-gig.js", crate::tools::output(tool("esbuild")?.args(small), &waiting(&script)?)?)?;
    let types = fs::read("target/module/coop-or-gig.d.ts").context("target/module/coop-or-gig.d.ts cannot be read")?;
    site.write("coop-or-gig.d.ts", types)
}

/// Error of a function that is called too early.
const TOO_EARLY: &str =
    "Call `await init()` first, once: it fetches the calculation, and no other function of coop-or-gig works before that.";

/// The script with a stand-in for the WebAssembly until that is there: whatever is asked of it says what to do.
fn waiting(script: &str) -> Result<String> {
    let stand_in = format!(
        "const waiting = new Proxy({{}}, {{ get() {{ throw new Error({}); }} }});\nlet wasmModule, wasmInstance, wasm = waiting;",
        serde_json::to_string(TOO_EARLY)?
    );
    let mut script = script.to_owned();
    for (from, to, times) in [("let wasmModule, wasmInstance, wasm;", &*stand_in, 1), ("wasm !== undefined", "wasm !== waiting", 2)]
    {
        let found = script.matches(from).count();
        ensure!(found == times, "wasm-bindgen writes another script: “{from}” is in it {found} times, not {times}");
        script = script.replace(from, to);
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_has_a_stand_in_until_the_calculation_is_there() {
        let given =
            "let wasmModule, wasmInstance, wasm;\nif (wasm !== undefined) return wasm;\nif (wasm !== undefined) return wasm;\n";
        let made = waiting(given).unwrap();
        assert!(made.contains("wasm = waiting;") && made.contains("await init()") && !made.contains("undefined"), "{made}");
        assert!(waiting("let wasm;").unwrap_err().to_string().contains("another script"));
    }
}
