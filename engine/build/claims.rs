//! Reads `data/claims.toml`: the sources of the answers to popular claims.

use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use crate::source::Source;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    claim: Vec<Claim>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    sources: Vec<toml::Spanned<Source>>,
}

/// Reads, checks and writes the sources of every claim, in their order.
///
/// # Errors
/// One message that names the file, the line and the remedy.
pub fn bake(path: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let at = |offset: usize| format!("{}:{}", path.display(), text[..offset].matches('\n').count() + 1);
    let file: File = toml::from_str(&text)
        .map_err(|e| format!("{}: {}. Compare with the other claims.", at(e.span().map_or(0, |span| span.start)), e.message()))?;
    let mut code = String::from(
        "/// Where the answer to each claim is from, in the order of the claims.\npub static CLAIMS: &[&[Source]] = &[",
    );
    for claim in &file.claim {
        code.push_str("&[");
        for source in &claim.sources {
            source.get_ref().check(&at(source.span().start))?;
            let _ = write!(code, "{}, ", source.get_ref().code());
        }
        code.push_str("],");
    }
    code.push_str("];\n");
    Ok(code)
}
