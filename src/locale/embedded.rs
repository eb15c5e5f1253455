//! The languages of a program that has every file within it.

use std::sync::LazyLock;

use super::pattern::hash;
use super::store::Store;
use super::Lang;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Every language, from the start.
pub(super) static STORE: LazyLock<Store<{ Lang::ALL.len() }>> = LazyLock::new(|| {
    let store = Store::new();
    for (language, file) in FILES.into_iter().enumerate() {
        store.put(language, file);
    }
    store
});

/// The file of a language, as [`load`](super::load) takes it in.
pub fn file(lang: Lang) -> &'static str {
    FILES[lang as usize]
}

/// What that file is called on the site: another content has another name, so that no copy kept by a browser is ever stale.
pub fn file_name(lang: Lang) -> String {
    let hash = hash(file(lang));
    format!("texts-{}-{:08x}.txt", lang.code(), (hash >> 32) ^ (hash & 0xffff_ffff))
}
