//! The JavaScript module as an npm package, in a folder beside the site's files: no part of the site.

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::site::{source, Site};

/// Folder of the package, from the site's.
const FOLDER: &str = "npm";
/// Files of the module, as the site has them.
const MODULE: [&str; 3] = ["coop-or-gig.js", "coop-or-gig_bg.wasm", "coop-or-gig.d.ts"];
/// Files of the repository that go with it, by their path; each lies in the package by its name alone.
const SOURCES: [&str; 6] =
    ["module/npm/node.js", "docs/method.md", "docs/statement-files.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"];
/// Guide to the module, of which the package's README is made.
const GUIDE: &str = "docs/module.md";
/// Section of the guide for those who take the files without the package.
const APART: &str = "## As files";

/// The pass: puts the package together, ready for `npm pack`.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let folder = site.path(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let put = |name: &str, content: &[u8]| site.write(&format!("{FOLDER}/{name}"), content);
    for name in MODULE {
        put(name, &site.bytes(name)?)?;
    }
    for path in SOURCES {
        put(name_of(path), source(path)?.as_bytes())?;
    }
    put("README.md", readme(&source(GUIDE)?)?.as_bytes())?;
    put("package.json", package()?.as_bytes())
}

/// Name of a file, without its folders.
fn name_of(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// Guide without the section on files, its links leading to what lies beside it in the package.
fn readme(guide: &str) -> Result<String> {
    let (before, apart) = guide.split_once(APART).with_context(|| format!("{GUIDE} must have a section “{APART}”"))?;
    let (_, behind) = apart.split_once("\n## ").with_context(|| format!("{GUIDE} must go on behind “{APART}”"))?;
    Ok(format!("{before}## {behind}").replace("](../", "]("))
}

/// Description of the package for npm. Bundlers find the WebAssembly by the address in the script; Node.js reads it.
fn package() -> Result<String> {
    let mut files: Vec<_> = MODULE.into_iter().chain(SOURCES.map(name_of)).collect();
    files.sort_unstable();
    let package = json!({
        "name": "coop-or-gig",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "What a worker keeps on a gig platform and in a co-op, with UK tax: the calculation behind Co-op or gig?",
        "keywords": ["co-op", "gig", "platform", "self-employed", "tax", "wasm"],
        "license": env!("CARGO_PKG_LICENSE"),
        "type": "module",
        "sideEffects": false,
        "exports": {
            ".": { "types": "./coop-or-gig.d.ts", "node": "./node.js", "default": "./coop-or-gig.js" },
            "./coop-or-gig_bg.wasm": "./coop-or-gig_bg.wasm",
            "./package.json": "./package.json",
        },
        "types": "./coop-or-gig.d.ts",
        "files": files,
        "engines": { "node": ">=20" },
    });
    Ok(serde_json::to_string_pretty(&package)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_is_the_guide_without_files_to_copy() {
        let guide = "# Module\n\n## As files\n\n[Examples](../examples/a.html).\n\n## Units\n\nSee [all](../CHANGELOG.md), [rules](method.md#a).\n";
        assert_eq!(readme(guide).unwrap(), "# Module\n\n## Units\n\nSee [all](CHANGELOG.md), [rules](method.md#a).\n");
        assert!(readme("# Module\n").unwrap_err().to_string().contains("As files"));
    }
}
