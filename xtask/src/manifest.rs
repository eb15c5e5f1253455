//! The manifest: names of all files that a build has made, by what they are. Passes ask it instead of looking into the folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

/// Path of the manifest of the last release build. It is no part of the site.
pub(crate) const PATH: &str = "target/site/manifest.json";

/// File whose name follows from its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum File {
    /// Style of the first view.
    Style,
    /// Script that starts the app.
    Boot,
    /// Script that wasm-bindgen wrote for the app.
    App,
    /// The app's WebAssembly, its first part.
    AppWasm,
    /// WebAssembly of what lies further down the page.
    Rest,
    /// WebAssembly that the page further down and a workshop have in common.
    RestRoom,
    /// WebAssembly that the page further down and the reading of a statement file have in common.
    RestStatement,
    /// WebAssembly that a workshop and the reading of a statement file have in common.
    RoomStatement,
    /// WebAssembly that all three have in common.
    RestAll,
    /// WebAssembly of a workshop.
    RoomWasm,
    /// WebAssembly of the reading of a statement file.
    StatementWasm,
    /// Style of what lies further down the page.
    LaterStyle,
    /// Script that fetches what stays JavaScript.
    Take,
    /// Script that registers the worker.
    Offline,
    /// Style of a workshop.
    RoomStyle,
    /// Style of the reading of a statement file.
    StatementStyle,
    /// Script that reads QR codes off a camera.
    RoomScan,
    /// Script that draws QR codes.
    RoomQr,
    /// Style of the pages of the trainer's kit.
    KitStyle,
    /// Style of the pages of text.
    DocumentStyle,
    /// Style of the page within another page.
    FrameStyle,
    /// Script of the page within another page.
    Frame,
    /// Style of the page that writes the code for other sites.
    BuilderStyle,
    /// Script of the page that writes the code for other sites.
    Builder,
}

impl File {
    /// Start and extension of the file's name; between them stands a digest of its content.
    pub(crate) const fn parts(self) -> (&'static str, &'static str) {
        match self {
            Self::Style => ("style", "css"),
            Self::Boot => ("boot", "js"),
            Self::App => ("app", "js"),
            Self::AppWasm => ("app", "wasm"),
            Self::Rest => ("rest", "wasm"),
            Self::RestRoom => ("rest-room", "wasm"),
            Self::RestStatement => ("rest-statement", "wasm"),
            Self::RoomStatement => ("rest-asked", "wasm"),
            Self::RestAll => ("rest-all", "wasm"),
            Self::RoomWasm => ("room", "wasm"),
            Self::StatementWasm => ("statement", "wasm"),
            Self::LaterStyle => ("later", "css"),
            Self::Take => ("take", "js"),
            Self::Offline => ("offline", "js"),
            Self::RoomStyle => ("room", "css"),
            Self::StatementStyle => ("statement", "css"),
            Self::RoomScan => ("room-scan", "js"),
            Self::RoomQr => ("room-qr", "js"),
            Self::KitStyle => ("kit", "css"),
            Self::DocumentStyle => ("document", "css"),
            Self::FrameStyle => ("frame", "css"),
            Self::Frame => ("frame", "js"),
            Self::BuilderStyle => ("builder", "css"),
            Self::Builder => ("builder", "js"),
        }
    }

    /// True for what the page itself asks for; the rest is for the pages of text, for sites that show the page, and for their editors.
    const fn is_of_page(self) -> bool {
        !matches!(self, Self::DocumentStyle | Self::FrameStyle | Self::Frame | Self::BuilderStyle | Self::Builder)
    }
}

/// Names of the files of one build.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    files: BTreeMap<File, String>,
    /// Files of texts, by part and language: `later-cy`.
    pub(crate) texts: BTreeMap<String, String>,
    /// Pages of the trainer's kit, by their path from the page.
    pub(crate) kit: Vec<String>,
    /// Pages in the other languages than the first, by their path from the page.
    pub(crate) twins: Vec<String>,
    /// Pages of one example each, in every language.
    pub(crate) examples: Vec<String>,
    /// Pages of text, in every language.
    pub(crate) documents: Vec<String>,
    /// Icons and manifests with which the page is installed; their names stay.
    pub(crate) install: Vec<String>,
    /// Folder of the copy that never changes: `v/0.1.0-0123abcd`.
    pub(crate) frozen: Option<String>,
}

impl Manifest {
    /// Reads a manifest.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let place = path.display();
        let content = fs::read_to_string(path).with_context(|| format!("{place} cannot be read; `cargo xtask build` writes it"))?;
        serde_json::from_str(&content).with_context(|| format!("{place} is of another build; run `cargo xtask build`"))
    }

    /// Writes the manifest.
    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let content = serde_json::to_string_pretty(self)? + "\n";
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        }
        fs::write(path, content).with_context(|| format!("{} cannot be written", path.display()))
    }

    /// Name of a file that an earlier pass has made.
    pub(crate) fn name(&self, file: File) -> Result<&str> {
        let name = self.files.get(&file).map(String::as_str);
        name.with_context(|| {
            format!("{file:?} is not in the manifest: a pass that comes earlier makes it; run `cargo xtask build`")
        })
    }

    /// Notes a file's name; the name it had until now, where that is another.
    pub(crate) fn note(&mut self, file: File, name: &str) -> Option<String> {
        let old = self.files.insert(file, name.to_owned());
        old.filter(|old| *old != name)
    }

    /// All files in the site's folder whose names follow from their content, sorted.
    pub(crate) fn hashed(&self) -> Vec<&str> {
        sorted(self.files.values().chain(self.texts.values()))
    }

    /// Paths of all files that the page may ask for, sorted.
    pub(crate) fn of_page(&self) -> Vec<String> {
        let index = "index.html".to_owned();
        let files = self.files.iter().filter(|(file, _)| file.is_of_page()).map(|(_, name)| name);
        let all = files.chain(self.texts.values()).chain(&self.kit).chain(&self.install).chain(&self.twins).chain([&index]);
        sorted(all).into_iter().map(str::to_owned).collect()
    }

    /// Paths of every page of the calculator, the first language's first.
    pub(crate) fn pages(&self) -> Vec<String> {
        ["index.html".to_owned()].iter().chain(&self.twins).chain(&self.examples).cloned().collect()
    }

    /// Paths of what is kept on a reader's device once it has been asked for: the pages of text, and their style.
    pub(crate) fn of_documents(&self) -> Vec<String> {
        let style = self.files.get(&File::DocumentStyle);
        sorted(self.documents.iter().chain(style)).into_iter().map(str::to_owned).collect()
    }

    /// Paths of all files of the copy that never changes, sorted: the page, the pages of text and what shows the page within another,
    /// without what is installed.
    pub(crate) fn of_copy(&self) -> Vec<String> {
        let frame = [File::FrameStyle, File::Frame].into_iter().filter_map(|file| self.files.get(&file).cloned());
        let page = self.of_page().into_iter().filter(|path| !self.install.contains(path));
        let mut all: Vec<_> = page
            .chain(frame)
            .chain(self.examples.iter().cloned())
            .chain(self.of_documents())
            .chain(["embed.js".to_owned()])
            .collect();
        all.sort();
        all
    }
}

fn sorted<'a>(names: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    let mut names: Vec<_> = names.map(String::as_str).collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> Manifest {
        let mut manifest = Manifest::default();
        for (file, name) in [(File::Style, "style-1.css"), (File::Frame, "frame-1.js"), (File::Builder, "builder-1.js")] {
            assert_eq!(manifest.note(file, name), None);
        }
        manifest.texts.insert("texts-en".to_owned(), "texts-en-1.txt".to_owned());
        manifest.kit.push("kit/worksheet.en.html".to_owned());
        manifest.twins.push("cy.html".to_owned());
        manifest.examples.push("courier.html".to_owned());
        manifest.documents.push("method.html".to_owned());
        manifest.install.push("en.webmanifest".to_owned());
        manifest
    }

    #[test]
    fn each_list_has_its_files() {
        let manifest = made();
        assert_eq!(manifest.hashed(), ["builder-1.js", "frame-1.js", "style-1.css", "texts-en-1.txt"]);
        assert_eq!(
            manifest.of_page(),
            ["cy.html", "en.webmanifest", "index.html", "kit/worksheet.en.html", "style-1.css", "texts-en-1.txt"]
        );
        let copy = [
            "courier.html",
            "cy.html",
            "embed.js",
            "frame-1.js",
            "index.html",
            "kit/worksheet.en.html",
            "method.html",
            "style-1.css",
            "texts-en-1.txt",
        ];
        assert_eq!(manifest.of_copy(), copy);
    }

    #[test]
    fn what_was_written_is_read() {
        let manifest = made();
        let written = serde_json::to_string(&manifest).unwrap();
        assert!(written.contains(r#""style":"style-1.css""#), "{written}");
        assert_eq!(serde_json::from_str::<Manifest>(&written).unwrap(), manifest);
    }

    #[test]
    fn a_file_that_is_not_made_yet_is_named() {
        assert!(made().name(File::RoomQr).unwrap_err().to_string().starts_with("RoomQr is not in the manifest"));
    }

    #[test]
    fn another_name_gives_back_the_old_one() {
        let mut manifest = made();
        assert_eq!(manifest.note(File::Style, "style-1.css"), None);
        assert_eq!(manifest.note(File::Style, "style-2.css").as_deref(), Some("style-1.css"));
    }
}
