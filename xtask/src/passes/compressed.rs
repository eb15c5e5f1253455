//! A `.br` and a `.gz` beside every file of the site that gets smaller by it, for servers that send those.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{write::GzEncoder, Compression};

use crate::site::Site;

/// Extensions of what is text or WebAssembly; pictures are compressed as they are.
const KINDS: [&str; 5] = ["html", "js", "css", "txt", "wasm"];

/// Bytes compressed by brotli, as small as it makes them.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 24, ..BrotliEncoderParams::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters)?;
    Ok(small)
}

/// Bytes compressed by gzip, as small as it makes them; no time stands in them.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// The pass: compresses the site's files, those of the copy that never changes too.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    compress(&site.folder, &mut HashMap::new())
}

/// Both compressed forms of a content.
type Forms = [(&'static str, Vec<u8>); 2];

/// Compresses a folder, and removes what belongs to files that an earlier build had. The copy has most files once more: `done` keeps
/// what was made of a content.
fn compress(folder: &Path, done: &mut HashMap<Vec<u8>, Forms>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            compress(&path, done)?;
            continue;
        }
        let Some(kind) = path.extension().and_then(|kind| kind.to_str()) else { continue };
        if matches!(kind, "br" | "gz") && !path.with_extension("").exists() {
            fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
        }
        if !KINDS.contains(&kind) {
            continue;
        }
        let bytes = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let length = bytes.len();
        if !done.contains_key(&bytes) {
            let forms = [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)];
            done.insert(bytes.clone(), forms);
        }
        for (extension, small) in &done[&bytes] {
            let to = path.with_extension(format!("{kind}.{extension}"));
            if small.len() < length {
                fs::write(&to, small).with_context(|| format!("{} cannot be written", to.display()))?;
            } else if to.exists() {
                fs::remove_file(&to).with_context(|| format!("{} cannot be removed", to.display()))?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn both_forms_hold_what_was_compressed() {
        let words = "The same words. ".repeat(99);
        let (small, zipped) = (brotli(words.as_bytes()).unwrap(), gzip(words.as_bytes()).unwrap());
        assert!(small.len() < 99 && zipped.len() < 99, "{} {}", small.len(), zipped.len());
        let (mut a, mut b) = (Vec::new(), String::new());
        brotli::BrotliDecompress(&mut &small[..], &mut a).unwrap();
        flate2::read::GzDecoder::new(&zipped[..]).read_to_string(&mut b).unwrap();
        assert_eq!((a, b), (words.clone().into_bytes(), words));
    }
}
