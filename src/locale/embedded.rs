//! The languages of a program that has every file within it.

use std::sync::LazyLock;

use crate::locale::pattern::hash;
use crate::locale::store::Store;
use crate::locale::{File, Lang};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Texts of every language, loaded from the start.
pub(crate) static STORES: LazyLock<[Store<{ Lang::ALL.len() }>; File::ALL.len()]> = LazyLock::new(|| {
    FILES.map(|files| {
        let store = Store::new();
        for (language, file) in files.into_iter().enumerate() {
            store.put(language, file);
        }
        store
    })
});

/// A file of a language, as [`load`](crate::locale::load) takes it in.
pub fn file(lang: Lang, file: File) -> &'static str {
    FILES[file as usize][lang as usize]
}

/// Name of a language's file on the site: another content has another name, so that no copy kept by a browser is ever stale.
pub fn file_name(lang: Lang, kind: File) -> String {
    let hash = hash(file(lang, kind));
    format!("{}-{}-{:08x}.txt", kind.name(), lang.code(), (hash >> 32) ^ (hash & 0xffff_ffff))
}
