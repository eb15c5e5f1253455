//! The service worker: it keeps the page's files, each with its digest, for want of a connection.

use anyhow::Result;
use base64::prelude::{Engine as _, BASE64_STANDARD};
use coop_or_gig_engine::preset::PRESETS;
use serde_json::{json, Value};
use sha2::{Digest as _, Sha256};

use crate::scripts::WORKER;
use crate::site::{digest, Site};
use crate::tools::small_script;

/// The pass: fills in the list of the page's files, that of the files which are kept once they are asked for, and the build's own name,
/// which follows from both.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let file = |path: &String| -> Result<Value> {
        let digest = BASE64_STANDARD.encode(Sha256::digest(site.bytes(path)?));
        // The page is asked for by its folder's address.
        Ok(json!([if path == "index.html" { "./" } else { path }, format!("sha256-{digest}")]))
    };
    let list = |paths: Vec<String>| Ok::<_, anyhow::Error>(Value::from(paths.iter().map(file).collect::<Result<Vec<_>>>()?));
    let (files, documents) = (list(site.made.of_page())?, list(site.made.of_documents())?);
    let build = digest(&[files.to_string().as_bytes(), documents.to_string().as_bytes()]);
    let examples: Vec<_> = PRESETS.iter().map(|preset| preset.id).collect();
    let constants = [("FILES", files), ("DOCUMENTS", documents), ("BUILD", build.into()), ("EXAMPLES", examples.into())];
    site.write("worker.js", small_script(WORKER, &constants, &[])?)
}
