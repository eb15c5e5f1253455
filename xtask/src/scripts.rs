//! The page's scripts and styles: which there are, and what the build fills in. To add or remove one, change this file alone.

use crate::manifest::File;

/// Styles of the first view, in the order in which they are joined.
pub(crate) const STYLE: &[&str] =
    &["tokens", "base", "top", "takehome", "top-wide", "desktop", "inputs", "fields", "form", "charts", "tables", "still"];

/// Styles of what lies further down, and of paper: they come once the page stands.
pub(crate) const LATER_STYLE: &[&str] = &[
    "deeper",
    "why",
    "questions",
    "plots",
    "spread",
    "coop",
    "panel",
    "evidence",
    "screens",
    "count",
    "offline",
    "room",
    "print",
    "print-answer",
    "handout",
    "qr",
];

/// Styles of a workshop.
pub(crate) const ROOM_STYLE: &[&str] = &[
    "numbers",
    "outcome",
    "mine",
    "invite",
    "present",
    "present-picture",
    "present-jobs",
    "present-ends",
    "present-notes",
    "present-tools",
    "present-phone",
];

/// Script within the page: what must be known before it is painted.
#[cfg(feature = "page")]
pub(crate) const FIRST: &str = "public/first.js";
/// Script that starts the app.
pub(crate) const BOOT: &str = "public/boot.js";
/// Import of [`BOOT`]: its name there, and its name from the repository's root.
pub(crate) const BOOT_IMPORT: (&str, &str) = ("'./language.js'", "'./public/language.js'");

/// Script that fetches the app's later WebAssembly, and the names that stand in it for each part.
pub(crate) const SPLIT: (&str, &[(&str, File)]) = (
    "public/rest.js",
    &[
        ("rest.wasm", File::Rest),
        ("rest-room.wasm", File::RestRoom),
        ("rest-statement.wasm", File::RestStatement),
        ("room-statement.wasm", File::RoomStatement),
        ("rest-room-statement.wasm", File::RestAll),
        ("room.wasm", File::RoomWasm),
        ("statement.wasm", File::StatementWasm),
    ],
);

/// Parts of the WebAssembly that several have in common, by those that have them, sorted.
pub(crate) const SHARED: &[(&str, File)] = &[
    ("rest, room", File::RestRoom),
    ("rest, statement", File::RestStatement),
    ("room, statement", File::RoomStatement),
    ("rest, room, statement", File::RestAll),
];

/// Styles of the reading of a statement file.
pub(crate) const STATEMENT_STYLE: &[&str] = &["statement"];

/// Value that stands in a script for a name in capitals.
pub(crate) enum Constant {
    /// Address of a file that is made before.
    Address(File),
}

/// Script that the page fetches once it stands.
pub(crate) struct LaterScript {
    /// File that is made of it.
    pub(crate) file: File,
    /// Path of the source; what it imports is made into the same file.
    pub(crate) path: &'static str,
    /// Names in it that the build fills in.
    pub(crate) constants: &'static [(&'static str, Constant)],
}

/// Scripts that the page fetches later, each behind those that it names.
pub(crate) const LATER_SCRIPTS: &[LaterScript] = &[
    LaterScript { file: File::RoomScan, path: "public/room-scan.js", constants: &[] },
    LaterScript { file: File::RoomQr, path: "public/qr.js", constants: &[] },
    LaterScript { file: File::Offline, path: "public/offline.js", constants: &[] },
    LaterScript {
        file: File::Take,
        path: "public/scripts.js",
        constants: &[("QR", Constant::Address(File::RoomQr)), ("OFFLINE", Constant::Address(File::Offline))],
    },
];

/// Starts of the addresses that a later script may import when it runs: they are left as they are.
pub(crate) const FETCHED: &[&str] = &["./room-*", "./offline-*"];

/// Styles of the page within another page.
pub(crate) const FRAME_STYLE: &[&str] = &["frame", "card", "card-figures", "tool"];

/// Script of the page within another page.
pub(crate) const FRAME: &str = "public/frame.js";
/// Script for other people's pages.
pub(crate) const EMBED: &str = "public/embed.js";
/// Script of the copy that never changes.
pub(crate) const FROZEN: &str = "public/frozen.js";
/// Script of the page that writes the code for other sites.
pub(crate) const BUILDER: &str = "public/builder.js";
/// The service worker.
pub(crate) const WORKER: &str = "public/worker.js";
/// Script that unpacks the page as one file.
pub(crate) const SINGLE: &str = "./public/single.js";
/// Places in [`BOOT`] where the page as one file waits until all is unpacked.
pub(crate) const BOOT_WAITS: &[&str] = &["const startApp = async () => {", "const fetchFile = async (file, code) => {"];
