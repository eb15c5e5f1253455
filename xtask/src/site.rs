//! The site that is being built: its folder, the names of its files, and its texts.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::manifest::{self, File, Manifest};
use crate::texts::Texts;

/// Folder of the release site.
pub(crate) const FOLDER: &str = "dist";

/// Site in a folder.
pub(crate) struct Site {
    /// Folder of the site, from the repository's root.
    pub(crate) folder: PathBuf,
    /// Names of the files made until now.
    pub(crate) made: Manifest,
    /// Texts in every language.
    pub(crate) texts: Texts,
}

impl Site {
    /// Site of which nothing is made yet.
    pub(crate) fn new(folder: &Path) -> Result<Self> {
        Ok(Self { folder: folder.to_owned(), made: Manifest::default(), texts: Texts::read()? })
    }

    /// Site that a build has made, with the names from its manifest.
    pub(crate) fn open(folder: &Path, manifest: &Path) -> Result<Self> {
        Ok(Self { folder: folder.to_owned(), made: Manifest::read(manifest)?, texts: Texts::read()? })
    }

    /// Keeps the names for the next pass. Those of a copy elsewhere are not kept: they are the release site's.
    pub(crate) fn save(&self) -> Result<()> {
        if self.folder == Path::new(FOLDER) {
            self.made.write(Path::new(manifest::PATH))?;
        }
        Ok(())
    }

    /// Path of one of the site's files.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Bytes of one of the site's files.
    pub(crate) fn bytes(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.path(name);
        fs::read(&path).with_context(|| format!("{} cannot be read; run `cargo xtask build`", path.display()))
    }

    /// Text of one of the site's files.
    pub(crate) fn text(&self, name: &str) -> Result<String> {
        String::from_utf8(self.bytes(name)?).with_context(|| format!("{} is not UTF-8", self.path(name).display()))
    }

    /// Writes a file whose name stays.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Result<()> {
        let path = self.path(name);
        fs::write(&path, content).with_context(|| format!("{} cannot be written", path.display()))
    }

    /// Writes a file whose name follows from its content, so that any copy of it may be kept for ever, and returns that name.
    pub(crate) fn put(&mut self, file: File, content: impl AsRef<[u8]>) -> Result<String> {
        let (stem, extension) = file.parts();
        let name = format!("{stem}-{}.{extension}", digest(&[content.as_ref()]));
        self.put_as(file, &name, content)?;
        Ok(name)
    }

    /// Writes a file under a name that the caller has made from the content; the file that had its place until now is removed.
    pub(crate) fn put_as(&mut self, file: File, name: &str, content: impl AsRef<[u8]>) -> Result<()> {
        self.write(name, content)?;
        if let Some(old) = self.made.note(file, name) {
            let path = self.path(&old);
            if path.exists() {
                fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
            }
        }
        Ok(())
    }

    /// Address of a file as the page asks for it.
    pub(crate) fn address(&self, file: File) -> Result<String> {
        Ok(format!("./{}", self.made.name(file)?))
    }
}

/// First 16 digits of the SHA-256 of these pieces, one behind the other.
pub(crate) fn digest(pieces: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for piece in pieces {
        hash.update(piece);
    }
    hex(&hash.finalize())[..16].to_owned()
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Text of one of the repository's files.
pub(crate) fn source(path: &str) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{path} cannot be read"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_that_of_all_pieces() {
        assert_eq!(digest(&[b"abc"]), "ba7816bf8f01cfea", "as published for SHA-256");
        assert_eq!(digest(&[b"a", b"", b"bc"]), digest(&[b"abc"]));
    }
}
