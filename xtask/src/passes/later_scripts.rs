//! Scripts that the page fetches once it stands.

use anyhow::Result;
use serde_json::Value;

use super::styles::joined;
use crate::html::change_tag;
use crate::manifest::File;
use crate::scripts::{Constant, LaterScript, FETCHED, LATER_SCRIPTS, ROOM_STYLE, STATEMENT_STYLE};
use crate::site::Site;
use crate::tools::{small_script, small_style, variable};

/// The pass: makes each script and its style, and names the first of them in the page.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    for (file, styles) in [(File::RoomStyle, ROOM_STYLE), (File::StatementStyle, STATEMENT_STYLE)] {
        let style = small_style(&joined(styles)?)?;
        site.put(file, style)?;
    }
    for script in LATER_SCRIPTS {
        let content = content(site, script)?;
        site.put(script.file, content)?;
    }
    let named = format!("<meta data-take=\"{}\" {}", site.address(File::Take)?, asked_for(site)?);
    let page = site.text("index.html")?;
    let page = change_tag(&page, "<meta ", "data-style=", |tag| tag.replacen("<meta ", &named, 1))?;
    // Trunk has no other way to leave out digests in the page.
    site.write("index.html", page.replace(" data-integrity=none", ""))
}

/// A script made small, with all it imports and is filled in with.
fn content(site: &Site, script: &LaterScript) -> Result<String> {
    let value = |constant: &Constant| match constant {
        Constant::Address(file) => site.address(*file).map(Value::from),
    };
    let constants = script.constants.iter().map(|(name, constant)| Ok((*name, value(constant)?)));
    let constants: Vec<_> = constants.collect::<Result<_>>()?;
    let external = FETCHED.iter().map(|start| format!("--external:{start}"));
    // The package that draws and reads QR codes is no part of this repository.
    let more: Vec<_> = external.chain([format!("--alias:qr={}", variable("QR_PACKAGE")?), "--format=esm".to_owned()]).collect();
    small_script(script.path, &constants, &more.iter().map(String::as_str).collect::<Vec<_>>())
}

/// True for texts, by their key, that are fetched only when a part of the page is opened: a workshop, the reading of a statement file.
pub(super) fn is_asked_for(key: &str) -> bool {
    ["room-", "statement-"].iter().any(|part| key.starts_with(part))
}

/// Addresses of what such parts fetch besides their code, as the attributes that the app asks for (`src/browser/page_file.rs`).
fn asked_for(site: &Site) -> Result<String> {
    let texts = site.made.texts.iter().filter(|(key, _)| is_asked_for(key)).map(|(key, name)| (key.clone(), format!("./{name}")));
    let files = [("room-style", File::RoomStyle), ("room-scan", File::RoomScan), ("statement-style", File::StatementStyle)];
    let files = files.into_iter().map(|(key, file)| Ok((key.to_owned(), site.address(file)?)));
    let files: Vec<_> = texts.map(Ok).chain(files).collect::<Result<_>>()?;
    Ok(files.into_iter().map(|(key, address)| ["data-", &key, "=\"", &address, "\" "].concat()).collect())
}
