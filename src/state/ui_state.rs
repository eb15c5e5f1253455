//! What the reader does with what lies further down the page: which line is explained, which figure is varied, which scenarios are
//! kept. It is no part of the scenario, so neither the link nor undo knows it; and it comes with that part of the page.

use std::cell::RefCell;

use coop_or_gig_engine::field::Input;
use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::sensitivity::Counter;

use crate::browser::arrivals;
use crate::hooks::use_after_paint;
use crate::state::saved_scenarios::SavedScenarios;
use crate::state::workshop::Room;

/// All of it.
#[derive(Default)]
pub(crate) struct Store {
    /// The key of the line that is explained.
    pub(crate) explained: Option<String>,
    /// The figure that the reader chose to vary.
    pub(crate) varied: Option<Input>,
    /// The case for the other side, while it is shown.
    pub(crate) counter: Option<Counter>,
    /// How much of the reader's figures goes into the link to share.
    pub(crate) numbers: Numbers,
    /// The link that was copied last, and whether that worked.
    pub(crate) copied: Option<(String, bool)>,
    /// Whether the link is shown as a QR code.
    pub(crate) qr: bool,
    /// The scenarios kept.
    pub(crate) kept: SavedScenarios,
    /// The workshop.
    pub(crate) room: Room,
    /// Whether the page works without a connection.
    pub(crate) offline: Offline,
    /// The address of the site that a page on the device was built for; nothing where that is not known.
    pub(crate) site: String,
    /// How often anything was changed.
    pub(crate) changes: u32,
}

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

/// Looks something up.
pub(crate) fn read<R>(look: impl FnOnce(&Store) -> R) -> R {
    STORE.with_borrow(look)
}

/// Changes something, and has the page show it.
pub(crate) fn change<R>(change: impl FnOnce(&mut Store) -> R) -> R {
    let result = STORE.with_borrow_mut(|store| {
        store.changes += 1;
        change(store)
    });
    use_after_paint::refresh();
    arrivals::tell();
    result
}

/// How it stands.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Offline {
    /// The page needs its server.
    #[default]
    No,
    /// All its files are on the device.
    Ready,
    /// So they are, and those of a newer build too.
    Newer,
    /// The page is a file itself.
    File,
}
