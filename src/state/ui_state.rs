//! State of the later part of the page: which line is explained, which figure is varied, which scenarios are kept. No part of the
//! scenario, so neither the link nor undo knows it; fetched with that part of the page.

use std::cell::RefCell;

use coop_or_gig_engine::field::Input;
use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::sensitivity::Counter;

use crate::browser::arrivals;
use crate::hooks::use_after_paint;
use crate::state::saved_scenarios::SavedScenarios;
use crate::state::workshop::Room;

/// State of the later part of the page.
#[derive(Default)]
pub(crate) struct Store {
    /// The key of the line that is explained.
    pub(crate) explained: Option<String>,
    /// The figure that the reader chose to vary.
    pub(crate) varied: Option<Input>,
    /// The case for the other side, while it is shown.
    pub(crate) counter: Option<Counter>,
    /// Form of the reader's figures in the link to share.
    pub(crate) numbers: Numbers,
    /// The link that was copied last, and whether that worked.
    pub(crate) copied: Option<(String, bool)>,
    /// True where the link is shown as a QR code.
    pub(crate) qr: bool,
    /// The scenarios kept.
    pub(crate) kept: SavedScenarios,
    /// The workshop.
    pub(crate) room: Room,
    /// State of the page's files without a connection.
    pub(crate) offline: Offline,
    /// Address of the site that a page on the device was built for; empty where that is not known.
    pub(crate) site: String,
    /// Number of changes so far.
    pub(crate) changes: u32,
}

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

/// Looks something up.
pub(crate) fn read<R>(look: impl FnOnce(&Store) -> R) -> R {
    STORE.with_borrow(look)
}

/// Changes the store, and has the page show the change.
pub(crate) fn change<R>(change: impl FnOnce(&mut Store) -> R) -> R {
    let result = STORE.with_borrow_mut(|store| {
        store.changes += 1;
        change(store)
    });
    use_after_paint::refresh();
    arrivals::tell();
    result
}

/// State of the page's files without a connection.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Offline {
    /// The page needs its server.
    #[default]
    No,
    /// The page's files are all on the device.
    Ready,
    /// All files are on the device, and those of a newer build too.
    Newer,
    /// The page is a file itself.
    File,
}
